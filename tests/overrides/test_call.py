"""One call: what goes out, what is refused before, and what follows from a failure."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import Any

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._auth import Authorization
from gumgloo._call import Call, Settings
from gumgloo._check import body_of, check_one_of, headers_of
from gumgloo._errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    DownloadError,
    StreamError,
)
from gumgloo._retry import RetryPolicy
from gumgloo._scope import Scope
from gumgloo._timeout import Timeout
from gumgloo_api.gloo.operations.chat import create_chat_completion
from gumgloo_api.gumloop.operations.flows import get_automation_run, start_flow
from gumgloo_api.gumloop.operations.sessions import send_message
from gumgloo_api.support import (
    AuthenticationError,
    Operation,
    Request,
    ResponseDecodeError,
    status_error,
)
from tests.overrides._clients import check_error

SERVER = "https://here.example/v1"
OPERATION: Operation[Any] = get_automation_run.OPERATION
ACTION: Operation[Any] = start_flow.OPERATION
MESSAGE: Operation[Any] = send_message.OPERATION
CHAT: Operation[Any] = create_chat_completion.OPERATION
SETTINGS = Settings(
    servers={OPERATION.server: SERVER, CHAT.server: SERVER},
    timeout=Timeout(total=10),
    stream_timeout=Timeout(idle=60),
    retry=RetryPolicy(max_retries=1, jitter=0),
    user_agent="tests",
)
TOKEN = Authorization({"Authorization": "Bearer t1"}, token="t1")
NOBODY = Authorization({})


def call(
    operation: Operation[Any] = OPERATION,
    request: Request | None = None,
    *,
    streaming: bool = False,
    now: float = 100.0,
    **settings: Any,
) -> Call:
    changed = dataclasses.replace(SETTINGS, **settings)
    return Call(changed, operation, request or Request("/x"), streaming=streaming, now=now)


def refusal(operation: str = "getAutomationRun", *, in_stream: bool = False) -> Any:
    return status_error(operation, 401, {}, b'{"error": {"code": 401}}', in_stream=in_stream)


# What goes out


def test_the_address_has_the_query_of_the_request_then_of_the_credential() -> None:
    one = call(request=Request("/x", query=[("a", "ä /"), ("b", "")]))
    assert one.url(NOBODY) == f"{SERVER}/x?a=%C3%A4+%2F&b="
    assert one.url(Authorization({}, {"key": "k"})) == f"{SERVER}/x?a=%C3%A4+%2F&b=&key=k"
    assert call().url(NOBODY) == f"{SERVER}/x"


def test_the_scope_is_added_only_where_the_operation_has_it_and_the_caller_gave_none() -> None:
    scope = Scope({"user_id": "u", "team_id": "t"})
    assert call(scope=scope).url(NOBODY) == f"{SERVER}/x?user_id=u"
    own = Request("/x", query=[("user_id", "mine")])
    assert call(request=own, scope=scope).url(NOBODY) == f"{SERVER}/x?user_id=mine"
    assert call(ACTION, scope=scope).url(NOBODY) == f"{SERVER}/x"
    slow = {"scope": scope, "stream_servers": frozenset({OPERATION.server})}
    assert call(**slow).url(NOBODY) == f"{SERVER}/x"


def test_headers_of_the_caller_win_whatever_their_case() -> None:
    one = call(
        CHAT,
        Request("/x", headers={"ACCEPT": "a/b", "authorization": "mine"}, json={"model": "m"}),
        headers=lambda: {"traceparent": "p", "accept": "never"},
    )
    assert one.headers(TOKEN) == {
        "traceparent": "p",
        "accept": "a/b",
        "content-type": "application/json",
        "authorization": "mine",
    }


def test_a_stream_asks_for_events_and_has_its_own_limits() -> None:
    unary, stream = call(CHAT), call(CHAT, streaming=True)
    assert (unary.headers(NOBODY), unary.timeout) == (
        {"accept": "application/json"},
        SETTINGS.timeout,
    )
    assert (stream.headers(NOBODY), stream.timeout) == (
        {"accept": "text/event-stream"},
        SETTINGS.stream_timeout,
    )
    slow = call(CHAT, stream_servers=frozenset({CHAT.server}))
    assert slow.timeout == SETTINGS.stream_timeout


def test_a_limit_of_the_call_goes_over_the_clients() -> None:
    assert call(request=Request("/x", timeout=7)).timeout == Timeout(5, 7, 7)
    assert call(request=Request("/x", timeout=None)).timeout == Timeout(None, None, None)


def test_the_credential_is_the_first_that_the_operation_takes() -> None:
    known = {"basic": "pair", "oauth": "token", "apiKey": "key"}
    assert OPERATION.security == ("apiKey", "oauth")
    assert call().choose(known) == "token"
    assert call().choose({"basic": "pair"}) is None
    own = Request("/x", headers={"AUTHORIZATION": "mine"})
    assert call(request=own).choose(known) is None


# What is refused before anything is sent


class Private:
    """What a caller may have passed in by mistake."""

    def __repr__(self) -> str:
        return "a prompt that nobody else may read"


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"a": Private()}, "a value or a key that JSON does not have"),
        ({("a", "b"): 1}, "a value or a key that JSON does not have"),
        ({"a": math.nan}, "NaN"),
        ({"a": nested(200_000)}, "nested too deep"),
    ],
)
def test_a_body_that_is_no_json_is_refused_without_a_word_of_it(
    body: dict[Any, Any], says: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"startFlow: the body .*{says}") as caught:
        body_of(ACTION, Request("/x", json=body))
    check_error(caught.value)


HALF = "a prompt that nobody else may read \ud800"


def test_half_a_character_is_refused_where_it_cannot_be_sent() -> None:
    for request in (
        Request("/x", query=[("a", HALF)]),
        Request("/x", query=[(HALF, "a")]),
        Request("/x", form=[("a", HALF)]),
    ):
        with pytest.raises(ConfigurationError, match="has no UTF-8") as caught:
            call(request=request)
        check_error(caught.value)
    # JSON can spell it.
    assert call(ACTION, Request("/x", json={"a": "\ud800"})).content == b'{"a":"\\ud800"}'


def test_a_body_that_holds_itself_is_refused() -> None:
    body: dict[str, Any] = {}
    body["a"] = body
    with pytest.raises(ConfigurationError, match="itself"):
        body_of(ACTION, Request("/x", json=body))


def test_bodies_as_they_go_out() -> None:
    assert body_of(ACTION, Request("/x")) == (b"", None)
    assert body_of(ACTION, Request("/x", json={"a": "é"})) == (
        '{"a":"é"}'.encode(),
        "application/json",
    )
    form = Request("/x", form=[("a", "b c")])
    assert body_of(ACTION, form) == (b"a=b+c", "application/x-www-form-urlencoded")


@pytest.mark.parametrize(
    "headers",
    [
        {"x-a": "secret-value\r\nx-b: c"},
        {"x-a": "secret-value\n"},
        {"x-a": "secret-välue"},
        {"x-a": "\x00secret-value"},
        {"x-a": " secret-value"},
        {"x-a": b"secret-value"},
        {"x-a": None},
        {"secret-value\r\nx": "a"},
        {"secret-value:": "a"},
        {"": "secret-value"},
        {1: "secret-value"},
    ],
)
def test_a_header_that_cannot_be_sent_is_refused_without_quoting_it(headers: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^getAutomationRun: ") as caught:
        call(request=Request("/x", headers=headers))
    check_error(caught.value, "secret-value")


@given(st.dictionaries(st.text(max_size=3), st.text(max_size=5), max_size=2))
def test_whatever_headers_are_taken_a_strict_http_library_takes_too(
    headers: dict[str, str],
) -> None:
    try:
        taken = headers_of(OPERATION, headers)
    except ConfigurationError:
        return
    taken.pop("host", None)
    assert all(name == name.lower() for name in taken)
    pairs = [("host", "here"), *taken.items()]
    data = h11.Connection(h11.CLIENT).send(h11.Request(method="GET", target="/", headers=pairs))
    assert data is not None
    assert data.count(b"\r\n") == 2 + len(pairs)


@pytest.mark.parametrize("value", ["", "x", "a b\tc", '~!"'])
def test_ordinary_header_values_are_taken(value: str) -> None:
    assert headers_of(OPERATION, {"X-A": value}) == {"x-a": value}


@pytest.mark.parametrize(
    ("body", "got"),
    [
        ({}, "none of them"),
        ({"auto_routing": False}, "none of them"),
        ({"model": None}, "none of them"),
        ({"auto_routing": True, "model": "m"}, "auto_routing and model"),
        ({"model": "m", "model_family": "f"}, "model and model_family"),
        ({"auto_routing": True, "model_family": "f"}, "auto_routing and model_family"),
    ],
)
def test_not_exactly_one_way_of_routing_is_refused(body: dict[str, Any], got: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        call(CHAT, Request("/x", json=body))
    assert str(caught.value) == (
        "createChatCompletion takes exactly one of auto_routing=True, model=... "
        f"or model_family=...; got {got}"
    )


@pytest.mark.parametrize(
    "body",
    [
        {"auto_routing": True},
        {"auto_routing": False, "model": "m"},
        {"auto_routing": None, "model_family": "f"},
        "not an object: the service may judge",
    ],
)
def test_exactly_one_way_of_routing_goes_out(body: Any) -> None:
    check_one_of(CHAT, body)


def test_an_operation_without_ways_has_no_such_rule() -> None:
    check_one_of(ACTION, {"model": "m", "model_family": "f"})


# Attempts


def test_attempts_are_counted_and_forget_the_last_answer() -> None:
    one = call()
    assert (one.attempt, one.running, one.began) == (0, False, 100)
    one.begin(NOBODY, 101)
    one.status, one.request_id = 500, "r"
    one.begin(NOBODY, 102)
    assert (one.attempt, one.running, one.began) == (2, True, 102)
    assert (one.status, one.request_id) == (None, None)


def test_no_attempt_begins_after_the_deadline() -> None:
    one = call()
    one.begin(NOBODY, 109.9)
    with pytest.raises(APITimeoutError, match=r"^getAutomationRun: not done within 10.0 s") as late:
        one.begin(NOBODY, 110)
    assert late.value.phase == "total"
    assert one.attempt == 1
    assert one.remaining(107) == 3
    assert call(request=Request("/x", timeout=1)).remaining(1e9) is None


def test_a_refused_token_is_news_once() -> None:
    one = call()
    one.begin(TOKEN, 100)
    error = refusal()
    assert one.refused(error, TOKEN)
    assert not one.refused(error, TOKEN)
    assert not one.refused(error, Authorization({}, token="t2"))


@pytest.mark.parametrize(
    ("error", "authorization"),
    [
        (refusal(), NOBODY),
        (refusal(in_stream=True), TOKEN),
        (status_error("x", 403, {}, b""), TOKEN),
        (APIConnectionError("lost"), TOKEN),
    ],
)
def test_what_is_no_refusal_of_a_token(error: Any, authorization: Authorization) -> None:
    assert not call().refused(error, authorization)


def test_the_same_token_is_not_sent_again_after_its_refusal() -> None:
    one = call()
    error = refusal()
    one.begin(TOKEN, 100)
    one.refused(error, TOKEN)
    with pytest.raises(AuthenticationError) as caught:
        one.begin(TOKEN, 100)
    assert caught.value is error
    one.begin(Authorization({}, token="t2"), 100)
    assert one.attempt == 2


def test_resending_after_a_refresh_is_no_retry() -> None:
    lost = APIConnectionError("lost")
    one = call()
    one.begin(TOKEN, 100)
    one.refused(refusal(), TOKEN)
    one.begin(Authorization({}, token="t2"), 100)
    assert one.wait_after(lost, 100, 0.0) == 0.5
    one.begin(Authorization({}, token="t2"), 100)
    assert one.wait_after(lost, 100, 0.0) is None


@pytest.mark.parametrize(
    ("operation", "headers", "again"),
    [
        (OPERATION, {}, True),
        (ACTION, {}, False),
        (ACTION, {"Idempotency-Key": "heeded by nobody"}, False),
        (MESSAGE, {"Idempotency-Key": "k"}, True),
        (MESSAGE, {}, True),
    ],
)
def test_only_what_does_no_harm_twice_is_sent_twice(
    operation: Operation[Any], headers: Mapping[str, str], again: bool
) -> None:
    one = call(operation, Request("/x", headers=dict(headers), json={"delivery": "queued"}))
    one.begin(NOBODY, 100)
    assert (one.wait_after(APIConnectionError("lost"), 100, 0.0) is not None) is again


def test_a_wait_counts_the_time_since_the_call_began() -> None:
    one = call()
    one.begin(NOBODY, 100)
    assert one.wait_after(APIConnectionError("lost"), 109.4, 0.0) == 0.5
    assert one.wait_after(APIConnectionError("lost"), 109.5, 0.0) is None


def test_what_the_log_says() -> None:
    one = call()
    one.begin(NOBODY, 100)
    assert one.outcome(None) == "no answer"
    one.status = 201
    assert one.outcome(None) == 201
    assert one.outcome(APITimeoutError("x", phase="idle")) == "timeout (idle)"
    assert one.outcome(APIConnectionError("x")) == "connection error"
    assert one.outcome(refusal()) == 401
    assert one.outcome(refusal(in_stream=True)) == "broken stream"
    assert one.outcome(StreamError("x")) == "broken stream"
    misfit = ResponseDecodeError(
        operation="x", path="", problem="", status_code=200, headers={}, body=b""
    )
    assert one.outcome(misfit) == "unreadable answer"
    assert one.outcome(DownloadError("too much")) == "download given up"


@pytest.mark.parametrize("own", [None, "Bearer secret-value", "secret-value"])
def test_a_credential_that_the_service_echoes_does_not_get_into_the_error(own: str | None) -> None:
    body = b'{"error": {"message": "bad key secret-value, secret-value"}}'
    error = status_error("x", 401, {}, body)
    one = call(request=Request("/x", headers={} if own is None else {"authorization": own}))
    used = Authorization({"Authorization": "Bearer secret-value"}) if own is None else TOKEN
    one.begin(used, 100.0)
    one.clean(error)
    assert error.message == "bad key ***, ***"
    check_error(error, "secret-value")
    other = status_error("x", 401, {}, b'{"error": {"message": "no key"}}')
    call().clean(other)
    assert str(other) == "x: HTTP 401: no key"


def test_what_was_asked_does_not_get_into_the_error_either() -> None:
    asked = "tell me a secret, please"
    requests = [
        Request("/x", query=[("q", asked)]),
        Request("/x", json={"messages": [{"content": asked}]}),
        Request("/x", form=[("words", asked)]),
    ]
    for request in requests:
        error = status_error("x", 400, {}, f'{{"detail": "no: {asked}!"}}'.encode())
        call(request=request).clean(error)
        assert str(error) == "x: HTTP 400: no: ***!"
