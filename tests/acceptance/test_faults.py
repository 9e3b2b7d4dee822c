"""Each fault of the mock's plan ends in the documented error, or in success.

Each is played twice on a chat completion: for ever, with one retry allowed, which has to end in
the error; and once, which has to end in success where the error is one that is retried. A success
is the very answer that comes without a fault. Nothing hangs: the clock moves only where a limit
passes, and a wait without a limit fails the test. The same on real sockets, calls that act and
calls for tokens: `tests/faults`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    StreamDecodeError,
    StreamIncompleteError,
    UnprocessableEntityError,
)
from gumgloo.mock import Fault, MockService, Spec
from tests.overrides._clients import MESSAGES, Side, check_error

LONG = [{"role": "user", "content": "word " * 20}]


class Ends(NamedTuple):
    """How a call ends: with which error (None: none), and whether it is tried again."""

    error: type[Exception] | None = None
    again: bool = False
    in_stream: bool = False


OK = Ends()
NEVER = None


def error(kind: type[Exception]) -> Ends:
    return Ends(kind)


def again(kind: type[Exception]) -> Ends:
    return Ends(kind, again=True)


def inside(kind: type[Exception]) -> Ends:
    return Ends(kind, in_stream=True)


class Row(NamedTuple):
    """A fault, and how it ends for an ordinary answer and for a stream (NEVER: has no effect)."""

    fault: Fault
    unary: Ends | None
    stream: Ends | None


def both(fault: Fault, ends: Ends) -> Row:
    return Row(fault, ends, ends)


def stream_only(fault: Fault, ends: Ends) -> Row:
    return Row(fault, NEVER, ends)


AI_ERROR = {"error": {"type": "x", "code": 2002, "name": "PROVIDER_UNAVAILABLE", "message": "no"}}
PLAIN = {"error": {"message": "no"}}
SPENT = {"error": {"code": "SPENDING_LIMIT_EXCEEDED", "message": "no", "retryable": False}}

ROWS = [
    # Another answer
    both(Fault(status=400), error(BadRequestError)),
    both(Fault(status=402), error(PaymentRequiredError)),
    both(Fault(status=403), error(PermissionDeniedError)),
    both(Fault(status=404), error(NotFoundError)),
    both(Fault(status=405), error(APIStatusError)),
    both(Fault(status=408), again(APIStatusError)),
    both(Fault(status=409, json=PLAIN), again(ConflictError)),
    both(Fault(status=413), error(PayloadTooLargeError)),
    both(Fault(status=418), error(APIStatusError)),
    both(Fault(status=422), error(UnprocessableEntityError)),
    both(Fault(status=429), again(RateLimitError)),
    both(Fault(status=429, headers={"retry-after": "7"}), again(RateLimitError)),
    both(Fault(status=429, headers={"retry-after": "500"}), error(RateLimitError)),
    both(Fault(status=429, json=SPENT), error(RateLimitError)),
    both(Fault(status=503), again(InternalServerError)),
    *(
        both(Fault(status=status, json=PLAIN), again(InternalServerError))
        for status in (500, 502, 504, 520, 529)
    ),
    both(Fault(status=503, json=SPENT), error(InternalServerError)),
    both(Fault(status=600), error(APIStatusError)),
    both(Fault(status=999), error(APIStatusError)),
    both(Fault(status=100), again(APIConnectionError)),
    both(Fault(status=101), again(APIConnectionError)),
    Row(Fault(status=204), error(ResponseDecodeError), error(StreamIncompleteError)),
    both(Fault(status=205, body=""), error(ResponseDecodeError)),
    both(Fault(status=304), error(APIStatusError)),
    both(Fault(redirect="https://elsewhere.example/"), error(APIStatusError)),
    both(Fault(redirect="/", status=303), error(APIStatusError)),
    both(Fault(html=True), error(ResponseDecodeError)),
    both(Fault(html=True, status=502), again(InternalServerError)),
    both(Fault(html=True, status=403), error(PermissionDeniedError)),
    both(Fault(body=""), error(ResponseDecodeError)),
    both(Fault(body="{not json"), error(ResponseDecodeError)),
    both(Fault(body=b"\xff\xfe"), error(ResponseDecodeError)),
    both(Fault(json=[]), error(ResponseDecodeError)),
    both(Fault(json={"id": 5}), error(ResponseDecodeError)),
    Row(Fault(json=AI_ERROR), error(ResponseDecodeError), inside(APIStatusError)),
    # A changed answer
    both(Fault(headers={"x-more": "1"}), OK),
    both(Fault(status=201), OK),
    Row(Fault(content_type="text/plain"), OK, error(ResponseDecodeError)),
    Row(Fault(truncate=0), error(ResponseDecodeError), error(StreamIncompleteError)),
    Row(Fault(truncate=40), error(ResponseDecodeError), error(StreamIncompleteError)),
    Row(Fault(truncate=500), NEVER, error(StreamIncompleteError)),
    both(Fault(framing="chunked", split=50), OK),
    both(Fault(framing="close"), OK),
    stream_only(Fault(framing="length"), OK),
    both(Fault(bom=True), OK),
    # A changed stream
    stream_only(Fault(newline="\r\n"), OK),
    stream_only(Fault(newline="\r", split=1), OK),
    stream_only(Fault(comments=True), OK),
    stream_only(Fault(repeat=True), OK),
    stream_only(Fault(finish_missing=True), error(StreamIncompleteError)),
    stream_only(Fault(garbage=0), error(StreamDecodeError)),
    stream_only(Fault(garbage=2), error(StreamDecodeError)),
    stream_only(Fault(garbage=1, garbage_data="null"), error(StreamDecodeError)),
    stream_only(Fault(error_event=0), inside(APIStatusError)),
    stream_only(Fault(error_event=2), inside(APIStatusError)),
    stream_only(Fault(error_event=2, error_how="event"), inside(APIStatusError)),
    stream_only(Fault(error_event=1, error={"code": 429, "message": "no"}), inside(RateLimitError)),
    # A slow one
    both(Fault(delay=60), OK),
    both(Fault(split=60, gap=60), OK),
    both(Fault(split=1), OK),
    both(Fault(delay=5000), again(APITimeoutError)),
    Row(Fault(split=60, gap=5000), again(APITimeoutError), again(APITimeoutError)),
    Row(Fault(split=(400, 60), gap=5000), NEVER, error(APITimeoutError)),
    both(Fault(stall=-1), again(APITimeoutError)),
    both(Fault(stall=0), again(APITimeoutError)),
    both(Fault(stall=40), again(APITimeoutError)),
    stream_only(Fault(stall=500), error(APITimeoutError)),
    # A broken one
    both(Fault(connect="refused"), again(APIConnectionError)),
    both(Fault(connect="timeout"), again(APITimeoutError)),
    both(Fault(cut=0, cut_in="head"), again(APIConnectionError)),
    both(Fault(cut=20, cut_in="head", cut_how="rst"), again(APIConnectionError)),
    both(Fault(cut=0), again(APIConnectionError)),
    both(Fault(cut=40), again(APIConnectionError)),
    both(Fault(cut=40, cut_how="rst"), again(APIConnectionError)),
    both(Fault(cut=40, cut_how="half"), again(APIConnectionError)),
    Row(Fault(cut=40, cut_how="end"), error(ResponseDecodeError), error(StreamIncompleteError)),
    Row(Fault(cut=-30), again(APIConnectionError), error(StreamIncompleteError)),
    Row(Fault(cut=-30, cut_how="rst"), again(APIConnectionError), error(StreamIncompleteError)),
    Row(Fault(cut=-30, cut_how="end"), error(ResponseDecodeError), error(StreamIncompleteError)),
    Row(Fault(cut=-30, framing="close"), error(ResponseDecodeError), error(StreamIncompleteError)),
]

PLAYS = [
    pytest.param(
        row.fault, ends, streaming, id=f"{row.fault!r}-{'stream' if streaming else 'unary'}"
    )
    for row in ROWS
    for streaming, ends in ((False, row.unary), (True, row.stream))
    if ends is not None
]


class Played(NamedTuple):
    """What a call came to."""

    text: str | None
    error: BaseException | None
    requests: int


def play(
    specs: Mapping[str, Spec],
    service: str,
    fault: Fault | None,
    *,
    awaited: bool,
    streaming: bool,
    times: int | None = 1,
    **arguments: Any,
) -> Played:
    """One chat completion, with the fault on it."""
    mock = MockService(specs)
    if fault is not None:
        mock.plan(fault, operation="createChatCompletion", times=times)
    text = failed = None
    with Side.over(mock, awaited=awaited) as side:
        if service == "gumloop":
            client = side.gumloop(access_token="test-access-token", **arguments)
        else:
            client = side.gloo(client_id="test-client", client_secret="test-secret", **arguments)
        try:
            asked = client.chat.completions.create(model="m", messages=LONG, stream=streaming)
            answer = side.do(asked)
            if streaming:
                answer = side.do(answer.get_final_completion())
            (choice,) = answer.choices
            assert choice.finish_reason == "stop"
            text = choice.message.content
        except Exception as caught:  # whatever it is, the caller looks at it
            failed = caught
    assert side.transport.open_responses == 0, "a response was left open"
    mock.verify()
    return Played(text, failed, len(mock.calls("createChatCompletion")))


@pytest.mark.parametrize("service", ["gumloop", "gloo"])
@pytest.mark.parametrize(("fault", "ends", "streaming"), PLAYS)
def test_a_fault_ends_as_documented(
    fault: Fault,
    ends: Ends,
    streaming: bool,
    service: str,
    awaited: bool,
    mock_specs: Mapping[str, Spec],
) -> None:
    flavour = {"awaited": awaited, "streaming": streaming}
    sound = play(mock_specs, service, None, **flavour)
    assert sound.text is not None

    lasting = play(mock_specs, service, fault, times=None, max_retries=1, **flavour)
    if ends.error is None:
        assert lasting == sound
        return
    assert lasting.error is not None
    check_error(lasting.error)
    assert isinstance(lasting.error, ends.error), repr(lasting.error)
    assert getattr(lasting.error, "in_stream", False) is ends.in_stream
    assert lasting.requests == (2 if ends.again else 1)

    once = play(mock_specs, service, fault, **flavour)
    if ends.again:
        assert (once.text, once.error, once.requests) == (sound.text, None, 2)
    else:
        assert (type(once.error), once.requests) == (type(lasting.error), 1)


def test_every_fault_there_is_is_played() -> None:
    """All members of a fault but those that only shape another, or have a test below."""
    played = {name for row in ROWS for name in row.fault.given()}
    missing = set(Fault.__dataclass_fields__) - played
    assert missing == {"expired_token", "tool_index", "done"}


@pytest.mark.parametrize("service", ["gumloop", "gloo"])
@pytest.mark.parametrize("streaming", [False, True], ids=["unary", "stream"])
def test_an_expired_token_is_replaced_where_another_can_be_had(
    service: str, streaming: bool, awaited: bool, mock_specs: Mapping[str, Spec]
) -> None:
    flavour = {"awaited": awaited, "streaming": streaming}
    fault = Fault(expired_token=True)
    once = play(mock_specs, service, fault, max_retries=0, **flavour)
    lasting = play(mock_specs, service, fault, times=None, max_retries=0, **flavour)
    assert isinstance(lasting.error, AuthenticationError)
    check_error(lasting.error)
    if service == "gloo":
        assert (once.error, once.requests, lasting.requests) == (None, 2, 2)
    else:
        assert isinstance(once.error, AuthenticationError)
        assert (once.requests, lasting.requests) == (1, 1)


@pytest.mark.parametrize("done", ["twice", "missing", "sent"])
def test_the_last_word_of_a_stream_may_be_there_or_not(
    done: Any, awaited: bool, mock_specs: Mapping[str, Spec]
) -> None:
    service = "gloo" if done == "sent" else "gumloop"
    flavour = {"awaited": awaited, "streaming": True}
    sound = play(mock_specs, service, None, **flavour)
    assert play(mock_specs, service, Fault(done=done), **flavour) == sound


@pytest.mark.parametrize("tool_index", ["missing", "one"])
@pytest.mark.parametrize("repeat", [False, True], ids=["once", "repeated"])
@pytest.mark.parametrize("service", ["gumloop", "gloo"])
def test_tool_calls_come_out_whole_however_they_are_numbered(
    tool_index: Any, repeat: bool, service: str, awaited: bool, mock_specs: Mapping[str, Spec]
) -> None:
    mock = MockService(mock_specs)
    fault = Fault(tool_index=tool_index, repeat=repeat)
    mock.plan(fault, operation="createChatCompletion", call=2)
    tool = {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
            },
        },
    }
    with Side.over(mock, awaited=awaited) as side:
        key = {"gumloop": "gum_test", "gloo": "gloo_test"}[service]
        client = getattr(side, service)(
            api_key=key, **({"user_id": "user-1"} if service == "gumloop" else {})
        )
        calls: list[Any] = []
        for _ in range(2):
            stream = side.do(
                client.chat.completions.create(
                    model="m", messages=MESSAGES, tools=[tool], stream=True
                )
            )
            final = side.do(stream.get_final_completion())
            calls += final.choices[0].message.tool_calls
    sound, other = calls
    assert sound.function == other.function
    assert sound.function.name == "get_weather"
    mock.verify()
