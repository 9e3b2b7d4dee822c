"""The hand-written part of the generated package: error bodies, retry-after, JSON, pickles."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo_api import support
from gumgloo_api.support import UNSET, errors
from gumgloo_api.support.error_body import read_error_body, read_retry_after
from gumgloo_api.support.model import Unknown, dump
from gumgloo_api.support.request import Request, json_bytes, query_pairs


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # Gumloop: nested, flat, OAuth, bare.
        (
            {
                "error": {
                    "code": "c",
                    "message": "m",
                    "type": "t",
                    "param": "p",
                    "details": {"d": 1},
                }
            },
            ("m", "c", "t", "p", {"d": 1}, None, None),
        ),
        (
            {"error": "c", "message": "m", "metadata": {"minimum_tier": "pro"}, "trace_id": "r"},
            ("m", "c", None, None, {"minimum_tier": "pro"}, "r", None),
        ),
        (
            {"error": "invalid_token", "error_description": "d"},
            ("d", "invalid_token", None, None, {}, None, None),
        ),
        ({"error": "c", "extra": 1}, ("", "c", None, None, {"extra": 1}, None, None)),
        # Gloo: gateway, AI error, FastAPI's three.
        (
            {"error": "Forbidden", "code": "forbidden"},
            ("Forbidden", "forbidden", None, None, {}, None, None),
        ),
        (
            {
                "error": {
                    "type": "t",
                    "code": 2006,
                    "name": "N",
                    "message": "m",
                    "retryable": True,
                    "trace_id": "tr",
                    "request_id": "rq",
                    "fault": "provider",
                }
            },
            (
                "m",
                "2006",
                "t",
                None,
                {"name": "N", "trace_id": "tr", "request_id": "rq", "fault": "provider"},
                "rq",
                True,
            ),
        ),
        (
            {"error": {"name": "N", "details": [1]}},
            ("", "N", None, None, {"name": "N"}, None, None),
        ),
        (
            {
                "detail": [
                    {"type": "missing", "loc": ["body", "x", 0], "msg": "m", "input": "PROMPT"},
                    5,
                ]
            },
            (
                "m",
                "missing",
                None,
                "x.0",
                {"violations": [{"type": "missing", "loc": ["body", "x", 0], "msg": "m"}]},
                None,
                None,
            ),
        ),
        (
            {"message": "m", "type": "t", "request_id": "rq", "trace_id": "tr"},
            ("m", None, "t", None, {}, "rq", None),
        ),
        ({"error": "c", "trace_id": "tr"}, ("", "c", None, None, {}, "tr", None)),
        (
            {"error": {"param": "p"}, "request_id": "rq", "trace_id": "tr"},
            ("", None, None, "p", {}, "rq", None),
        ),
        ({"detail": []}, ("", None, None, None, {"violations": []}, None, None)),
        (
            {"detail": [{"loc": "body"}]},
            ("", None, None, None, {"violations": [{"loc": "body"}]}, None, None),
        ),
        ({"detail": "d"}, ("d", None, None, None, {}, None, None)),
        ({"detail": {"code": "c", "message": "m"}}, ("m", "c", None, None, {}, None, None)),
        ({"detail": 5}, ("5", None, None, None, {}, None, None)),
        ({}, ("", None, None, None, {}, None, None)),
        ([1], ("the answer is no error object (text/html)", None, None, None, {}, None, None)),
        ("<p>", ("the answer is no error object (text/html)", None, None, None, {}, None, None)),
    ],
)
def test_every_known_error_body_is_read(body: Any, expected: tuple[Any, ...]) -> None:
    read = read_error_body(body, {"content-type": "text/html; charset=x"})
    found = (
        read.message,
        read.code,
        read.type,
        read.param,
        read.details,
        read.request_id,
        read.retryable,
    )
    assert found == expected


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "detail", "code", "message", "metadata", "loc", "x"]), inner
        )
    ),
    max_leaves=10,
)


@given(
    st.integers(100, 999),
    json_values,
    st.dictionaries(st.sampled_from(["retry-after", "Date"]), st.text()),
)
def test_any_status_and_any_body_give_an_error_that_pickles(
    status: int, body: Any, headers: dict[str, str]
) -> None:
    error = errors.status_error("op", status, headers, json.dumps(body).encode())
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)


@given(st.binary(max_size=40))
def test_any_bytes_give_an_error(body: bytes) -> None:
    assert errors.status_error("op", 500, {}, body).status_code == 500


def test_a_long_message_is_cut_and_put_on_one_line() -> None:
    body = json.dumps({"error": {"message": "a\n b" + "x" * 1000}}).encode()
    message = errors.status_error("op", 400, {}, body).message
    assert message.startswith("a b")
    assert len(message) == 300


def test_the_text_of_an_error_says_what_to_look_for() -> None:
    body = {"error": {"code": "c", "type": "t", "param": "p", "message": "m"}}
    error = errors.status_error("op", 400, {"X-Request-Id": "r"}, json.dumps(body).encode())
    assert str(error) == "op: HTTP 400 (c, t) at p: m [request id r]"
    same = errors.status_error("op", 400, {}, b'{"error": {"code": "c", "type": "c"}}')
    assert str(same) == "op: HTTP 400 (c)"
    assert str(errors.status_error("op", 404, {}, b"{}")) == "op: HTTP 404"


def test_a_block_by_a_guardrail_is_told_from_a_refusal_of_the_gateway() -> None:
    def refused(error: Any, status: int = 403) -> type[errors.APIStatusError]:
        body = json.dumps({"error": error}).encode()
        return type(errors.status_error("op", status, {}, body))

    of_models = {"code": 1, "category": "c", "fault": "customer", "message": "m"}
    assert refused(of_models) is errors.GuardrailBlockedError
    assert issubclass(errors.GuardrailBlockedError, errors.PermissionDeniedError)
    assert refused({"category": "c", "fault": "customer"}) is errors.GuardrailBlockedError
    assert refused({"category": "c", "code": 1}) is errors.PermissionDeniedError
    assert refused(of_models, 400) is errors.BadRequestError
    assert refused("Forbidden") is errors.PermissionDeniedError
    assert refused({"fault": "customer"}) is errors.PermissionDeniedError
    assert type(errors.status_error("op", 403, {}, b"[1]")) is errors.PermissionDeniedError


def test_an_error_that_more_tokens_would_mend_says_so() -> None:
    def said(**error: Any) -> str:
        return str(errors.status_error("op", 503, {}, json.dumps({"error": error}).encode()))

    assert "raise max_tokens" in said(code=2006, fault="provider", message="m")
    assert "max_tokens" not in said(code=2006, message="m")
    assert "max_tokens" not in said(code=2002, fault="provider")


def test_headers_are_kept_in_lower_case_without_cookies() -> None:
    headers = {"Set-Cookie": "SECRET", "X-A": "1", "Retry-After": "7"}
    error = errors.status_error("op", 429, headers, b"")
    assert error.headers == {"x-a": "1", "retry-after": "7"}
    assert error.retry_after == 7
    assert isinstance(error, errors.RateLimitError)


def test_an_error_in_a_stream_has_the_class_of_its_code() -> None:
    def in_stream(body: bytes) -> errors.APIStatusError:
        return errors.status_error("op", 200, {}, body, in_stream=True)

    assert type(in_stream(b'{"error": {"code": 429}}')) is errors.RateLimitError
    assert type(in_stream(b'{"error": {"code": "502"}}')) is errors.InternalServerError
    for other in (b"x", b"2006", b"00429", b"9" * 5000):
        assert type(in_stream(b'{"error": {"code": "%b"}}' % other)) is errors.APIStatusError
    assert "in the stream" in str(in_stream(b"{}"))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": " 2.5 "}, 2.5),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "1.2.3"}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "3", "retry-after-ms": "250"}, 0.25),
        ({"retry-after": "3", "retry-after-ms": "x"}, 3.0),
        (
            {
                "retry-after": "Fri, 20 Nov 2026 10:00:30 GMT",
                "date": "Fri, 20 Nov 2026 10:00:00 GMT",
            },
            30.0,
        ),
        (
            {
                "retry-after": "Fri, 20 Nov 2026 10:00:30 -0000",
                "date": "Fri, 20 Nov 2026 10:00:31 GMT",
            },
            0.0,
        ),
        ({"retry-after": "Fri, 20 Nov 2020 10:00:30 GMT"}, 0.0),
    ],
)
def test_retry_after_in_each_form(headers: dict[str, str], seconds: float | None) -> None:
    assert read_retry_after(headers) == seconds


def test_decode_error_pickles() -> None:
    error = errors.ResponseDecodeError(
        operation="op", path="a", problem="b", status_code=200, headers={"A": "1"}, body=b"x"
    )
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), twin.path, twin.body, twin.headers) == ("op: a: b", "a", b"x", {"a": "1"})


def test_unset_is_one_object_for_ever() -> None:
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_unknown_keeps_what_came() -> None:
    raw = {"kind": "new", "x": [1]}
    unknown = Unknown.from_dict(raw)
    assert unknown.to_dict() == raw
    assert repr(unknown) == "Unknown(raw={'kind': 'new', 'x': [1]})"
    assert dump((unknown, {"k": unknown}, 1.5)) == [raw, {"k": raw}, 1.5]


def test_a_model_that_is_not_generated_is_copied_by_its_fields() -> None:
    one = Unknown({"kind": "new"})
    twin = copy.copy(one)
    assert twin == one
    assert twin is not one
    assert twin.raw is one.raw


def test_json_is_compact_and_says_no_to_what_json_has_not() -> None:
    assert (
        json_bytes({"a": [1, "é"], "b": Unknown({"c": None})})
        == '{"a":[1,"é"],"b":{"c":null}}'.encode()
    )
    assert json_bytes("\ud800") == b'"\\ud800"'
    assert json_bytes({"m": __import__("types").MappingProxyType({"a": 1})}) == b'{"m":{"a":1}}'
    for value in (float("nan"), ["\ud800", float("inf")]):
        with pytest.raises(ValueError, match="JSON"):
            json_bytes(value)
    with pytest.raises(TypeError, match="set cannot be sent as JSON"):
        json_bytes({1})


def test_query_values_are_spelled_for_urls() -> None:
    given = [("a", True, True), ("n", False, True), ("b", None, True), ("c", UNSET, True)]
    pairs = query_pairs(given, {"d": (1, 2.5)})
    assert pairs == [("a", "true"), ("n", "false"), ("d", "1"), ("d", "2.5")]


@pytest.mark.parametrize("value", [{"a": 1}, Unknown({}), [[1]]])
def test_what_has_no_text_is_refused_where_text_is_needed(value: Any) -> None:
    with pytest.raises(TypeError, match="cannot be sent in a path, query, header or form"):
        query_pairs([("a", value, True)], None)


def test_the_path_of_what_is_nowhere_is_the_key_alone() -> None:
    from gumgloo_api.support.codec import Misfit, trace

    assert trace(Misfit("k", "p", "gone", leaf=True), {"k": [1]}).path == "k"


def test_a_request_shows_no_content() -> None:
    request = Request(path="/x", query=[("api_key", "SECRET")], json={"prompt": "SECRET"})
    assert repr(request) == "Request(path='/x')"


def test_all_of_support_is_sorted_and_true() -> None:
    import re

    names = sorted(support.__all__, key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    assert support.__all__ == names
    assert all(hasattr(support, name) for name in support.__all__)
    assert not re.search(r"\bobject at 0x", repr(vars(support)["UNSET"]))


def test_the_committed_support_is_the_generators_own() -> None:
    from pathlib import Path

    root = Path(__file__).parents[2]
    for path in (root / "generator" / "support").glob("*.py"):
        assert (root / "generated" / "gumgloo_api" / "support" / path.name).is_file()
