"""agent_runs: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits, deprecated
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.agent_run import AgentRun
    from ..models.start_agent_response import StartAgentResponse


class AgentRuns:
    """`agent_runs`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def retrieve(
        self,
        interaction_id: str,
        *,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentRun:
        """Get an agent run of the old kind

        The state of one run and, when it is done, what was said. The current reference does not
        have this any more: use `sessions.retrieve`.

        Args:
            interaction_id: The run, as `agent_runs.start` named it.
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentStatus`, GET /agent_status/{interaction_id}.
        """
        from ..operations.agent_runs import get_agent_status as op

        deprecated(op.OPERATION)
        call = op.request(
            interaction_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def start(
        self,
        *,
        gummie_id: str,
        message: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        interaction_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StartAgentResponse:
        """Start an agent the old way

        Sends a message to an agent and answers at once; the run is then watched with
        `agent_runs.retrieve`. The current reference does not have this any more: use
        `sessions.create`. Not idempotent: every call starts a run. The key may also go
        in the query as `api_key`; that form is left out. Errors have the codes
        `interaction_gummie_mismatch` (400), `unauthorized_gummie_access` and
        `unauthorized_interaction_access` (403), `gummie_not_found` and
        `interaction_not_found` (404) and `interaction_not_in_terminal_state` (409), or
        are a sentence.

        Args:
            gummie_id: The agent.
            message: What to say to it.
            user_id: The user who runs the agent.
            project_id: The team to run it in.
            interaction_id: The run to go on with. It has to be completed or failed, and of the same agent.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `startAgent`, POST /start_agent.
        """
        from ..operations.agent_runs import start_agent as op

        deprecated(op.OPERATION)
        call = op.request(
            gummie_id=gummie_id,
            message=message,
            user_id=user_id,
            project_id=project_id,
            interaction_id=interaction_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncAgentRuns:
    """`agent_runs`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def retrieve(
        self,
        interaction_id: str,
        *,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentRun:
        """Get an agent run of the old kind

        The state of one run and, when it is done, what was said. The current reference does not
        have this any more: use `sessions.retrieve`.

        Args:
            interaction_id: The run, as `agent_runs.start` named it.
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentStatus`, GET /agent_status/{interaction_id}.
        """
        from ..operations.agent_runs import get_agent_status as op

        deprecated(op.OPERATION)
        call = op.request(
            interaction_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def start(
        self,
        *,
        gummie_id: str,
        message: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        interaction_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StartAgentResponse:
        """Start an agent the old way

        Sends a message to an agent and answers at once; the run is then watched with
        `agent_runs.retrieve`. The current reference does not have this any more: use
        `sessions.create`. Not idempotent: every call starts a run. The key may also go
        in the query as `api_key`; that form is left out. Errors have the codes
        `interaction_gummie_mismatch` (400), `unauthorized_gummie_access` and
        `unauthorized_interaction_access` (403), `gummie_not_found` and
        `interaction_not_found` (404) and `interaction_not_in_terminal_state` (409), or
        are a sentence.

        Args:
            gummie_id: The agent.
            message: What to say to it.
            user_id: The user who runs the agent.
            project_id: The team to run it in.
            interaction_id: The run to go on with. It has to be completed or failed, and of the same agent.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `startAgent`, POST /start_agent.
        """
        from ..operations.agent_runs import start_agent as op

        deprecated(op.OPERATION)
        call = op.request(
            gummie_id=gummie_id,
            message=message,
            user_id=user_id,
            project_id=project_id,
            interaction_id=interaction_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
