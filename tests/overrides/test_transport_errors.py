"""What becomes of httpx's exceptions, and of what is wrong with an answer."""

from __future__ import annotations

import gzip
import logging
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    RateLimitError,
    ResponseDecodeError,
    StreamDecodeError,
    StreamIncompleteError,
    Timeout,
)
from tests.overrides._clients import MESSAGES, PROMPT, Side, check_error

LEAK = f"Bearer test-access-token {PROMPT}"

DONE = {"state": "DONE", "outputs": {}}
CHUNK = (
    b'data: {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",'
    b' "choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": null}]}\n\n'
)


def raising(kind: type[Exception]) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        if issubclass(kind, httpx.RequestError):
            raise kind(LEAK, request=request)
        raise kind(LEAK)

    return answer


def caught(side: Side, awaitable: Callable[[], Any]) -> BaseException:
    """The error of a call, having looked at it all over."""
    with pytest.raises(Exception) as found:
        side.do(awaitable())
    check_error(found.value)
    return found.value


def models(client: Any) -> Callable[[], Any]:
    """A call of an operation that may be repeated."""
    return lambda: client.models.list()


def start(client: Any) -> Callable[[], Any]:
    """A call of an operation that acts."""
    return lambda: client.flows.start(user_id="u", saved_item_id="s", pipeline_inputs=[])


LIMITS = Timeout(connect=3, first_byte=7, idle=9)


@pytest.mark.parametrize(
    ("kind", "text", "phase", "unsent"),
    [
        (httpx.ConnectTimeout, "no connection within 3.0 s", "connect", True),
        (httpx.PoolTimeout, "no connection within 3.0 s", "connect", True),
        (httpx.WriteTimeout, "no answer within 7.0 s", "first_byte", False),
        (httpx.ReadTimeout, "no answer within 7.0 s", "first_byte", False),
        (httpx.ConnectError, "could not connect", None, True),
        (httpx.ProxyError, "could not connect", None, True),
        (httpx.ReadError, "the connection was lost (ReadError)", None, False),
        (httpx.WriteError, "the connection was lost (WriteError)", None, False),
        (httpx.CloseError, "the connection was lost (CloseError)", None, False),
        (
            httpx.RemoteProtocolError,
            "the connection was lost (RemoteProtocolError)",
            None,
            False,
        ),
    ],
)
def test_a_call_that_never_got_an_answer(
    kind: type[Exception], text: str, phase: str | None, unsent: bool, awaited: bool
) -> None:
    with Side.answering(raising(kind), awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token", timeout=LIMITS)
        error = caught(side, models(client))
        assert isinstance(error, APIConnectionError)
        assert str(error) == f"listModels: {text}"
        assert error.unsent is unsent
        assert error.operation == "listModels"
        assert getattr(error, "phase", None) == phase


@pytest.mark.parametrize(
    "kind", [httpx.LocalProtocolError, httpx.UnsupportedProtocol, httpx.InvalidURL]
)
def test_what_cannot_be_sent_is_a_matter_of_configuration(
    kind: type[Exception], awaited: bool
) -> None:
    with Side.answering(raising(kind), awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token")
        error = caught(side, models(client))
        assert isinstance(error, ConfigurationError)
        assert "cannot be sent" in str(error)


def test_a_limit_that_nobody_set_is_not_quoted(awaited: bool) -> None:
    with Side.answering(raising(httpx.ReadTimeout), awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token", timeout=None)
        assert str(caught(side, models(client))) == "listModels: no answer in time"


def test_a_hook_that_raises_for_a_status_gives_the_error_of_that_status(awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers={"retry-after": "3"}, json={"error": "too much"})

    async def check_awaited(response: httpx.Response) -> None:
        response.raise_for_status()

    hook: Any = check_awaited if awaited else httpx.Response.raise_for_status
    with Side.answering(answer, awaited=awaited) as side:
        http = side.http(event_hooks={"response": [hook]})
        client = side.gumloop(access_token="test-access-token", http_client=http, max_retries=0)
        error = caught(side, models(client))
        assert isinstance(error, RateLimitError)
        assert error.retry_after == 3


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks after its pieces."""

    def __init__(self, *pieces: bytes, error: Exception) -> None:
        self.pieces = pieces
        self.error = error
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        raise self.error

    async def __aiter__(self) -> Any:
        for piece in self.pieces:
            yield piece
        raise self.error

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (httpx.ReadError(LEAK), "the connection was lost (ReadError)"),
        (httpx.RemoteProtocolError(LEAK), "the connection was lost (RemoteProtocolError)"),
        (httpx.ReadTimeout(LEAK), "nothing more within 9.0 s"),
    ],
)
def test_a_body_that_breaks_off(error: Exception, text: str, awaited: bool) -> None:
    body = Broken(b'{"state": "DONE", ', error=error)
    with Side.answering(lambda _: httpx.Response(200, stream=body), awaited=awaited) as side:
        client = side.gumloop(access_token="t", timeout=LIMITS, max_retries=0)
        found = caught(side, lambda: client.flows.get_run(run_id="r", user_id="u"))
        assert isinstance(found, APIConnectionError)
        assert str(found) == f"getAutomationRun: {text}"
        assert not found.unsent
        assert body.closed == 1


@pytest.mark.parametrize("reading", [False, True], ids=["by us", "by a hook"])
def test_a_broken_content_encoding_is_an_answer_that_does_not_fit(
    reading: bool, awaited: bool
) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        whole = gzip.compress(b"{}" * 999)
        stream = httpx.ByteStream(whole[:20] + b"garbage" + whole[20:])
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=stream)

    async def read_awaited(response: httpx.Response) -> None:
        await response.aread()

    hook: Any = read_awaited if awaited else httpx.Response.read
    with Side.answering(answer, awaited=awaited) as side:
        http = side.http(event_hooks={"response": [hook] if reading else []})
        client = side.gumloop(access_token="t", http_client=http)
        error = caught(side, models(client))
        assert isinstance(error, ResponseDecodeError)
        assert error.problem == "its content encoding is broken"
        assert error.status_code == (0 if reading else 200)
        assert error.headers == ({} if reading else {"content-encoding": "gzip"})


def test_whatever_else_a_transport_raises_is_the_callers_own(
    awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with Side.answering(raising(LookupError), awaited=awaited) as side:
        client = side.gumloop(access_token="t")
        with caplog.at_level(logging.DEBUG, "gumgloo"), pytest.raises(LookupError):
            side.do(client.models.list())
    assert not caplog.records, "nothing is known of how the call ended"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int, awaited: bool) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(status, headers={"location": "https://elsewhere.example/"})

    with Side.answering(answer, awaited=awaited) as side:
        http = side.http(follow_redirects=True)
        client = side.gumloop(access_token="t", http_client=http)
        error = caught(side, models(client))
        assert isinstance(error, APIStatusError)
        assert error.status_code == status
        assert error.headers["location"] == "https://elsewhere.example/"
        assert asked == ["api.gumloop.com"]


# Streams


def streamed(client: Any) -> Callable[[], Any]:
    return lambda: client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


EVENTS = {"content-type": "text/event-stream"}


def test_a_connection_lost_before_the_first_chunk_is_tried_again(awaited: bool) -> None:
    bodies: list[Any] = [
        Broken(b": hello\n\n", error=httpx.ReadError(LEAK)),
        Broken(b"data: {", error=httpx.RemoteProtocolError(LEAK)),
        httpx.ByteStream(CHUNK + b"data: [DONE]\n\n"),
    ]
    left = iter(bodies)

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=EVENTS, stream=next(left))

    with Side.answering(answer, awaited=awaited) as side:
        stream = side.do(streamed(side.gumloop(access_token="t"))())
        assert [chunk.choices[0].delta.content for chunk in side.chunks(stream)] == ["x"]
        assert [body.closed for body in bodies[:2]] == [1, 1]


def test_a_connection_lost_before_the_first_chunk_is_lost_in_the_end(awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        body = Broken(b": hello\n\n", error=httpx.ReadError(LEAK))
        return httpx.Response(200, headers=EVENTS, stream=body)

    with Side.answering(answer, awaited=awaited) as side:
        error = caught(side, streamed(side.gumloop(access_token="t", max_retries=1)))
        assert type(error) is APIConnectionError


def test_a_connection_lost_after_the_first_chunk_is_not_tried_again(awaited: bool) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(
            200, headers=EVENTS, stream=Broken(CHUNK, error=httpx.ReadError(LEAK))
        )

    with Side.answering(answer, awaited=awaited) as side:
        stream = side.do(streamed(side.gumloop(access_token="t"))())
        with pytest.raises(StreamIncompleteError) as found:
            side.chunks(stream)
        check_error(found.value)
        assert found.value.partial.choices[0].message.content == "x"
        assert len(asked) == 1


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", StreamIncompleteError),
        (b"data: {not json\n\n", StreamDecodeError),
        (b'data: {"error": {"code": 503, "message": "no"}}\n\n', InternalServerError),
    ],
)
def test_what_the_service_itself_ends_badly_is_raised_at_the_call_and_not_tried_again(
    body: bytes, kind: type[Exception], awaited: bool
) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200, headers=EVENTS, content=body)

    with Side.answering(answer, awaited=awaited) as side:
        assert isinstance(caught(side, streamed(side.gumloop(access_token="t"))), kind)
        assert len(asked) == 1


def test_a_stream_asks_for_events_and_a_call_for_json(awaited: bool) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers["accept"])
        return httpx.Response(400)

    with Side.answering(answer, awaited=awaited) as side:
        client = side.gumloop(access_token="t")
        caught(side, streamed(client))
        caught(side, models(client))
    assert asked == ["text/event-stream", "application/json"]


def test_a_stream_refused_by_its_status_is_read_and_closed(awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={"error": {"message": "busy"}})

    with Side.answering(answer, awaited=awaited) as side:
        error = caught(side, streamed(side.gumloop(access_token="t", max_retries=0)))
        assert isinstance(error, InternalServerError)
        assert error.message == "busy"


# Retries and the log


def test_attempts_wait_longer_each_time_and_leave_one_record_each(
    awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="gumgloo")
    answers = iter([503, 429, 200])

    def answer(request: httpx.Request) -> httpx.Response:
        status = next(answers)
        headers = {"x-request-id": f"r{status}", "retry-after": "9" if status == 429 else "0"}
        return httpx.Response(status, headers=headers, json={"models": [], "model_groups": []})

    with Side.answering(answer, awaited=awaited) as side:
        begun = side.timing.clock()
        side.do(side.gumloop(access_token="t").models.list(team_id="private-team"))
        assert side.timing.clock() - begun == 0.5 + 9
    records = [record for record in caplog.records if record.name == "gumgloo"]
    assert [(record.levelname, record.getMessage()) for record in records] == [
        ("INFO", "listModels: 503 in 0 ms, attempt 1, request id r503"),
        ("INFO", "listModels: 429 in 0 ms, attempt 2, request id r429"),
        ("DEBUG", "listModels: 200 in 0 ms, attempt 3, request id r200"),
    ]


def test_an_attempt_that_never_got_an_answer_leaves_a_record_too(
    awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="gumgloo")
    with Side.answering(raising(httpx.ReadTimeout), awaited=awaited) as side:
        caught(side, models(side.gumloop(access_token="t", max_retries=0)))
    assert [record.getMessage() for record in caplog.records if record.name == "gumgloo"] == [
        "listModels: timeout (first_byte) in 0 ms, attempt 1, request id -"
    ]


def test_nothing_is_logged_where_nobody_listens(
    awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, logger="gumgloo")
    with Side.answering(raising(httpx.ReadError), awaited=awaited) as side:
        caught(side, models(side.gumloop(access_token="t")))
    assert not [record for record in caplog.records if record.name == "gumgloo"]


def test_what_was_never_sent_leaves_no_record(
    awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="gumgloo")
    with Side.answering(raising(httpx.UnsupportedProtocol), awaited=awaited) as side:
        caught(side, models(side.gumloop(access_token="t")))
    assert not [record for record in caplog.records if record.name == "gumgloo"]


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        (httpx.ConnectError, 3),
        (httpx.ConnectTimeout, 3),
        (httpx.ReadError, 1),
        (httpx.ReadTimeout, 1),
    ],
)
def test_what_acts_is_sent_again_only_where_it_cannot_have_arrived(
    kind: type[Exception], sent: int, awaited: bool
) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return raising(kind)(request)

    with Side.answering(answer, awaited=awaited) as side:
        caught(side, start(side.gumloop(access_token="t")))
        assert len(asked) == sent


def test_an_error_of_the_deadline_is_not_an_error_of_the_phase(awaited: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert dict(request.extensions["timeout"]) == {
            "connect": 1.0,
            "pool": 1.0,
            "write": 1.0,
            "read": 1.0,
        }
        raise httpx.ReadTimeout(LEAK, request=request)

    limits = Timeout(connect=3, first_byte=7, idle=9, total=1)
    with Side.answering(answer, awaited=awaited) as side:
        error = caught(side, models(side.gumloop(access_token="t", timeout=limits)))
        assert isinstance(error, APITimeoutError)
        assert (error.phase, str(error)) == ("total", "listModels: not done within 1.0 s in all")
