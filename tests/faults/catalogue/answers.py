"""Answers that are whole, and wrong: statuses, pages, other types, other bytes."""

from __future__ import annotations

from gumgloo.mock import Fault
from tests.faults._model import Case, Raw, ends, whole
from tests.faults.catalogue._ways import JSON_HEAD, fails, sound, undecodable

__all__ = ["CASES"]

_SPENT = {"error": {"code": "SPENDING_LIMIT_EXCEEDED", "message": "no", "retryable": False}}
_PLAIN = {"error": {"message": "no"}}


def _refused(status: int, name: str) -> Case:
    return Case(
        f"{status}",
        f"answers {status}",
        fails(f"{name} ({status})"),
        Fault(status=status, json=_PLAIN),
    )


def _failed(status: int, name: str = "InternalServerError") -> Case:
    """A status that is worth another attempt, of what may be sent twice."""
    return Case(
        f"{status}",
        f"answers {status}",
        fails(f"{name} ({status})", 3),
        Fault(status=status, json=_PLAIN),
    )


CASES = (
    *(
        _refused(status, name)
        for status, name in (
            (400, "BadRequestError"),
            (401, "AuthenticationError"),
            (402, "PaymentRequiredError"),
            (403, "PermissionDeniedError"),
            (404, "NotFoundError"),
            (413, "PayloadTooLargeError"),
            (418, "APIStatusError"),
            (422, "UnprocessableEntityError"),
        )
    ),
    _failed(408, "APIStatusError"),
    _failed(409, "ConflictError"),
    *(_failed(status) for status in (500, 502, 503, 504, 529)),
    Case(
        "529 with a wait",
        "answers 529 with `Retry-After: 4`",
        {
            "unary": ends("InternalServerError (529)", 3, waits=(4.0, 4.0)),
            "stream": ends("InternalServerError (529)", 3, waits=(4.0, 4.0)),
            "act": ends("InternalServerError (529)"),
        },
        Fault(status=529, json=_PLAIN, headers={"retry-after": "4"}),
    ),
    Case(
        "5xx burst",
        "answers 503, then 500, then as it should",
        {"unary": whole(3), "stream": whole(3)},
        (Fault(status=503, json=_PLAIN), Fault(status=500, json=_PLAIN)),
    ),
    Case(
        "not retryable",
        "answers 503 and says that trying again is of no use",
        fails("InternalServerError (503)"),
        Fault(status=503, json=_SPENT),
    ),
    Case(
        "999",
        "answers with a status that there is not",
        fails("APIStatusError (999)"),
        Fault(status=999),
    ),
    Case(
        "redirect to another host",
        "answers 307 to another host",
        fails("APIStatusError (307)"),
        Fault(redirect="https://elsewhere.example/"),
    ),
    Case(
        "redirect as GET",
        "answers 303",
        fails("APIStatusError (303)"),
        Fault(redirect="/", status=303),
    ),
    Case("304", "answers 304", fails("APIStatusError (304)"), Fault(status=304)),
    Case(
        "204",
        "answers 204, and so no body",
        undecodable("StreamIncompleteError"),
        Fault(status=204),
    ),
    Case("HTML", "answers 200 with a page", undecodable(), Fault(html=True)),
    Case(
        "HTML and 502",
        "answers 502 with a page",
        fails("InternalServerError (502)", 3),
        Fault(html=True, status=502),
    ),
    Case(
        "HTML and 403",
        "answers 403 with a page",
        fails("PermissionDeniedError (403)"),
        Fault(html=True, status=403),
    ),
    Case("empty", "answers 200 with nothing", undecodable(), Fault(body="")),
    Case(
        "no JSON", "answers 200 with half an object", undecodable(), Fault(body='{"id": "x", "cho')
    ),
    Case(
        "JSON cut short",
        "answers with the first 40 bytes",
        undecodable("StreamIncompleteError"),
        Fault(truncate=40),
    ),
    Case("another JSON", "answers with an array", undecodable(), Fault(json=[])),
    Case(
        "another object",
        "answers with members of other types",
        undecodable(),
        Fault(json={"id": 5, "session": 5, "message": 5, "access_token": 5}),
    ),
    Case(
        "another charset",
        "answers in UTF-16",
        undecodable(),
        Fault(body='{"id": "x"}'.encode("utf-16")),
    ),
    Case(
        "broken UTF-8",
        "answers with bytes that are no UTF-8",
        undecodable(),
        Fault(body=b'{"id": "\xff\xfe"}'),
    ),
    Case(
        "another content type",
        "answers as it should, as text/plain",
        {"unary": whole(), "act": whole(), "stream": ends("ResponseDecodeError")},
        Fault(content_type="text/plain"),
    ),
    Case("byte order mark", "the body begins with one", sound(), Fault(bom=True)),
    Case(
        "broken compression",
        "says gzip, and is not",
        undecodable(),
        Raw((JSON_HEAD + b"content-encoding: gzip\r\ncontent-length: 9\r\n\r\nnot gzip!",)),
    ),
    Case("as 201", "answers as it should, with 201", sound(), Fault(status=201)),
    Case(
        "expired credential",
        "answers 401 to a token that can be renewed, each time",
        {
            "unary": ends("AuthenticationError (401)", 2, waits=()),
            "stream": ends("AuthenticationError (401)", 2, waits=()),
            "act": ends("AuthenticationError (401)", 2, waits=()),
        },
        Fault(status=401),
        renewing=True,
    ),
)
