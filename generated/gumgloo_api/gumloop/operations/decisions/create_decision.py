"""createDecision: POST /decisions. Generated; change the spec instead.

Answer questions about a state
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.decisions_choice_question import DecisionsChoiceQuestion
    from ...models.decisions_noul_question import DecisionsNoulQuestion
    from ...models.decisions_response import DecisionsResponse
    from ...models.decisions_score_question import DecisionsScoreQuestion
    from ...models.decisions_trace_config import DecisionsTraceConfig
    from ...models.provider_preferences import ProviderPreferences

__all__ = ["OPERATION", "parse", "request"]


def request(
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
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/decisions",
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "model": model,
                    "state": state,
                    "questions": questions,
                    "provider": provider,
                    "session_id": session_id,
                    "trace": trace,
                    "user": user,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> DecisionsResponse:
    from ...models.decisions_response import read_decisions_response

    made: DecisionsResponse = (
        read_decisions_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_bare import read_error_bare
    from ...models.error_flat import read_error_flat
    from ...models.error_nested import read_error_nested
    from ...models.error_o_auth import read_error_o_auth

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_flat(value)
        if value.get("error").__class__ is str and value.get("error_description").__class__ is str:
            return read_error_o_auth(value)
        if value.get("error").__class__ is dict:
            return read_error_nested(value)
        if value.get("error").__class__ is str:
            return read_error_bare(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> DecisionsResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createDecision", status, headers, body)
    raise status_error("createDecision", status, headers, body, _read_error)


OPERATION: Operation[DecisionsResponse] = Operation(
    id="createDecision",
    resource="decisions.create",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/decisions",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    limits={"session_id": {"maxLength": 256}},
)
