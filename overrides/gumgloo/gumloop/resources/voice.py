"""`client.voice`: the generated methods, with the names of the official client.

Guarantees: an offer that is known to be refused is not sent, and stands in no error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import voice as generated
from gumgloo_api.support import UNSET, TimeLimits, Unset

from ..._errors import ConfigurationError
from ..._limits import check_text

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import VoiceSessionStarted

__all__ = ["AsyncVoice", "Voice"]

_MOST_OFFER = 1024 * 1024


def _members(
    session_id: str | Unset,
    interaction_id: str | Unset,
    incognito: bool | Unset,
    is_incognito: bool | Unset | None,
    offer_sdp: str,
) -> dict[str, Any]:
    """The members of the body, under the names of either client."""
    if isinstance(session_id, Unset) == isinstance(interaction_id, Unset):
        raise ConfigurationError("voice.start takes one session_id, or interaction_id in its place")
    named = interaction_id if isinstance(session_id, Unset) else session_id
    check_text("session_id", named)
    check_text("offer_sdp", offer_sdp, most_bytes=_MOST_OFFER)
    hidden = is_incognito if isinstance(incognito, Unset) else incognito
    if isinstance(hidden, Unset) and named is session_id:
        # The official client always says so; the service takes it for the same.
        hidden = False
    return {"interaction_id": named, "offer_sdp": offer_sdp, "is_incognito": hidden}


class Voice(generated.Voice):
    """`voice`."""

    def start(
        self,
        agent_id: str,
        *,
        session_id: str | Unset = UNSET,
        offer_sdp: str,
        incognito: bool | Unset = UNSET,
        interaction_id: str | Unset = UNSET,
        is_incognito: bool | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> VoiceSessionStarted:
        """Start to speak with an agent in a session. Takes an access token; API keys are refused.

        Args:
            agent_id: the agent; no alias.
            session_id: the session that is spoken in.
            offer_sdp: the offer of WebRTC, not blank, at most 1 MiB as UTF-8. It is a secret.
            incognito: keep nothing of it (default: no); always sent beside `session_id`.
            interaction_id, is_incognito: the same two, by the names of the service.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ConfigurationError: the client has an API key, or the session or the offer cannot be
                used; nothing was sent.
            APIStatusError: the service refused.

        Spec: `startVoiceSession`.
        """
        members = _members(session_id, interaction_id, incognito, is_incognito, offer_sdp)
        return super().start(
            agent_id,
            **members,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncVoice(generated.AsyncVoice):
    """`voice`, awaited."""

    async def start(
        self,
        agent_id: str,
        *,
        session_id: str | Unset = UNSET,
        offer_sdp: str,
        incognito: bool | Unset = UNSET,
        interaction_id: str | Unset = UNSET,
        is_incognito: bool | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> VoiceSessionStarted:
        """Start to speak with an agent in a session; see `Voice.start`."""
        members = _members(session_id, interaction_id, incognito, is_incognito, offer_sdp)
        return await super().start(
            agent_id,
            **members,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
