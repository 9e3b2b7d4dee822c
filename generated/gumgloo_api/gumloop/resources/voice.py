"""voice: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.voice_session_end_response import VoiceSessionEndResponse
    from ..models.voice_session_started import VoiceSessionStarted


class Voice:
    """`voice`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def end(
        self,
        agent_id: str,
        voice_session_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> VoiceSessionEndResponse:
        """Stop speaking with an agent

        Begins to close a voice session; the answer comes before it is closed. Takes an access
        token only, no body and no `team_id`. Known from the SDK alone.

        Args:
            agent_id: The agent; no alias.
            voice_session_id: The voice session.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `endVoiceSession`, POST /gummies/{agent_id}/voice/sessions/{voice_session_id}/end.
        """
        from ..operations.voice import end_voice_session as op

        call = op.request(
            agent_id,
            voice_session_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def start(
        self,
        agent_id: str,
        *,
        interaction_id: str,
        offer_sdp: str,
        is_incognito: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> VoiceSessionStarted:
        """Begin to speak with an agent

        Answers the offer of a WebRTC connection; what is said then goes over that connection.
        Takes an access token only, and no `team_id`. An agent without voice gives
        `gummie_voice_disabled_for_agent` (403), the aliases `gumball` and `analytics`
        give 404. Known from the SDK alone.

        Args:
            agent_id: The agent; no alias.
            interaction_id: The id of the session that is spoken in; not blank. `session_id` in the SDK.
            offer_sdp: The offer; not blank, and at most 1 MiB as UTF-8. Holds the passwords of the
                connection, so it is treated as a secret.
            is_incognito: The SDK always sends it, and calls it `incognito`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `startVoiceSession`, POST /gummies/{agent_id}/voice/sessions.
        """
        from ..operations.voice import start_voice_session as op

        call = op.request(
            agent_id,
            interaction_id=interaction_id,
            offer_sdp=offer_sdp,
            is_incognito=is_incognito,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncVoice:
    """`voice`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def end(
        self,
        agent_id: str,
        voice_session_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> VoiceSessionEndResponse:
        """Stop speaking with an agent

        Begins to close a voice session; the answer comes before it is closed. Takes an access
        token only, no body and no `team_id`. Known from the SDK alone.

        Args:
            agent_id: The agent; no alias.
            voice_session_id: The voice session.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `endVoiceSession`, POST /gummies/{agent_id}/voice/sessions/{voice_session_id}/end.
        """
        from ..operations.voice import end_voice_session as op

        call = op.request(
            agent_id,
            voice_session_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def start(
        self,
        agent_id: str,
        *,
        interaction_id: str,
        offer_sdp: str,
        is_incognito: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> VoiceSessionStarted:
        """Begin to speak with an agent

        Answers the offer of a WebRTC connection; what is said then goes over that connection.
        Takes an access token only, and no `team_id`. An agent without voice gives
        `gummie_voice_disabled_for_agent` (403), the aliases `gumball` and `analytics`
        give 404. Known from the SDK alone.

        Args:
            agent_id: The agent; no alias.
            interaction_id: The id of the session that is spoken in; not blank. `session_id` in the SDK.
            offer_sdp: The offer; not blank, and at most 1 MiB as UTF-8. Holds the passwords of the
                connection, so it is treated as a secret.
            is_incognito: The SDK always sends it, and calls it `incognito`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `startVoiceSession`, POST /gummies/{agent_id}/voice/sessions.
        """
        from ..operations.voice import start_voice_session as op

        call = op.request(
            agent_id,
            interaction_id=interaction_id,
            offer_sdp=offer_sdp,
            is_incognito=is_incognito,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
