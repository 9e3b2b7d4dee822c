"""Holds the mock's own answers against the spec before they go out.

Guarantees: a status that the spec does not have, a missing header, a body or an event that does not
fit is a `MockDefect`, so that no test can pass on an answer that the real service would not give.
"""

from __future__ import annotations

from .bodies import NO_BODY, media_type
from .parameters import judge
from .replies import Reply
from .spec import Answer, Operation
from .violations import Violation

__all__ = ["MockDefect", "check_reply"]


class MockDefect(AssertionError):
    """The mock, or an answer that a test told it to give, breaks the spec."""


def _find(operation: Operation, status: int) -> Answer | None:
    answers = operation.answers
    return answers.get(str(status)) or answers.get(f"{status // 100}XX") or answers.get("default")


def _header_flaws(answer: Answer, headers: dict[str, str]) -> list[Violation]:
    found: list[Violation] = []
    for name, (required, parameter) in answer.headers.items():
        if name in headers:
            found += judge(parameter, [headers[name]])[1]
        elif required:
            found.append(Violation("header", (name,), "the header is missing", "required"))
    return found


def _flaws(answer: Answer, reply: Reply) -> list[Violation]:
    headers = {name.lower(): value for name, value in (reply.headers or {}).items()}
    found = _header_flaws(answer, headers)
    kind = media_type(reply.media)
    if not kind:
        return found
    media = answer.media.get(kind)
    if media is None:
        return [*found, Violation("answer", (), f"{kind} is not documented", "media-type")]
    if reply.events is not None:
        for number, event in enumerate(reply.events):
            for flaw in media.schema.violations("answer", event.as_dict()):
                path = (number, *flaw.path)
                found.append(Violation("answer", path, flaw.message, flaw.rule))
        return found
    value = reply.raw.decode("latin-1") if reply.value is NO_BODY else reply.value
    return found + media.schema.violations("answer", value)


def check_reply(operation: Operation, reply: Reply) -> None:
    """Checks an answer.

    Raises:
        MockDefect: it does not fit the spec.
    """
    answer = _find(operation, reply.status)
    if answer is None:
        raise MockDefect(f"{operation.name}: status {reply.status} is not documented")
    flaws = _flaws(answer, reply)
    if flaws:
        first = flaws[0]
        where = f"{first.place}{first.pointer}"
        raise MockDefect(f"{operation.name}, status {reply.status}: {where}: {first.message}")
