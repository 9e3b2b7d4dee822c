"""decisions: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.decisions_choice_question import DecisionsChoiceQuestion
    from ..models.decisions_noul_question import DecisionsNoulQuestion
    from ..models.decisions_response import DecisionsResponse
    from ..models.decisions_score_question import DecisionsScoreQuestion
    from ..models.decisions_trace_config import DecisionsTraceConfig
    from ..models.provider_preferences import ProviderPreferences


class Decisions:
    """`decisions`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        model: str,
        state: str | Mapping[str, Any] | Sequence[Any],
        questions: Mapping[
            str,
            DecisionsNoulQuestion
            | Mapping[str, Any]
            | DecisionsChoiceQuestion
            | DecisionsScoreQuestion,
        ],
        provider: ProviderPreferences | Mapping[str, Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        trace: DecisionsTraceConfig | Mapping[str, Any] | None | Unset = UNSET,
        user: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> DecisionsResponse:
        """Answer questions about a state

        Asks a model to decide on each question, given a state: yes or no, one of several, or a
        score. The shape is OpenRouter's. Team keys are refused. Known from the SDK
        alone.

        Args:
            model: The model, such as `typesafe/jev-1.14`.
            state: Text, an object or a list.
            questions: A name of the caller's choice to each question; the answers come under the same
                names.
            provider: Which providers may answer, and in what order.
            session_id: See the spec.
            trace: Names for tracing.
            user: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createDecision`, POST /decisions.
        """
        from ..operations.decisions import create_decision as op

        call = op.request(
            model=model,
            state=state,
            questions=questions,
            provider=provider,
            session_id=session_id,
            trace=trace,
            user=user,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncDecisions:
    """`decisions`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        model: str,
        state: str | Mapping[str, Any] | Sequence[Any],
        questions: Mapping[
            str,
            DecisionsNoulQuestion
            | Mapping[str, Any]
            | DecisionsChoiceQuestion
            | DecisionsScoreQuestion,
        ],
        provider: ProviderPreferences | Mapping[str, Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        trace: DecisionsTraceConfig | Mapping[str, Any] | None | Unset = UNSET,
        user: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> DecisionsResponse:
        """Answer questions about a state

        Asks a model to decide on each question, given a state: yes or no, one of several, or a
        score. The shape is OpenRouter's. Team keys are refused. Known from the SDK
        alone.

        Args:
            model: The model, such as `typesafe/jev-1.14`.
            state: Text, an object or a list.
            questions: A name of the caller's choice to each question; the answers come under the same
                names.
            provider: Which providers may answer, and in what order.
            session_id: See the spec.
            trace: Names for tracing.
            user: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createDecision`, POST /decisions.
        """
        from ..operations.decisions import create_decision as op

        call = op.request(
            model=model,
            state=state,
            questions=questions,
            provider=provider,
            session_id=session_id,
            trace=trace,
            user=user,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
