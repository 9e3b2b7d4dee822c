"""Streams of a session: which events come out, how they fail, and how they are taken up again."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    GumglooError,
    SessionNotResumableError,
    StreamIncompleteError,
    Timeout,
)
from gumgloo._retry import RetryPolicy
from gumgloo.gumloop._resumption import Resumption, attempts_of
from gumgloo_api.gumloop.models import StreamEvent
from tests.overrides._clients import Side, check_error

STREAM = {"content-type": "text/event-stream"}
SESSION = "session-1"


def frame(event: dict[str, Any], name: str | None = None) -> bytes:
    head = b"" if name is None else f"event: {name}\n".encode()
    return head + b"data: " + json.dumps(event).encode() + b"\n\n"


def cursor(number: int) -> dict[str, str]:
    return {"stream_cursor": f"c{number}"}


EVENTS: list[dict[str, Any]] = [
    {"type": "interaction-ready", "interaction_id": SESSION, **cursor(0)},
    {"type": "text-delta", "delta": "Green", **cursor(1)},
    # Without a cursor: it comes again when the stream is taken up.
    {"type": "tool", "name": "kettle"},
    {"type": "tool", "name": "kettle"},
    {"type": "text-delta", "delta": " tea", **cursor(2)},
    {"type": "finish", "finishReason": "stop", "final": True},
]


class Service:
    """Streams `EVENTS`, each time as far as the next cut; what was asked is kept."""

    def __init__(self, cuts: list[int], events: list[dict[str, Any]] = EVENTS) -> None:
        self.cuts = iter(cuts)
        self.events = events
        self.posts = 0
        self.cursors: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        start = 0
        if request.method == "POST":
            self.posts += 1
            assert json.loads(request.content)["stream"] is True
        else:
            given = request.url.params["last_cursor"]
            assert request.url.params["stream"] == "true"
            self.cursors.append(given)
            known = [event.get("stream_cursor") for event in self.events]
            start = known.index(given) + 1
        assert request.url.host == "ws.gumloop.com"
        assert "team_id" not in request.url.params
        body = b"".join(map(frame, self.events[start:]))
        return httpx.Response(200, headers=STREAM, content=body[: next(self.cuts, len(body))])


def streamed(one: Side, service: Service, **more: Any) -> Any:
    client = one.gumloop(access_token="t", team_id="team", max_retries=0)
    return one.do(client.sessions.stream("agent-1", input="Tea?", **more))


def dicts(events: list[Any]) -> list[dict[str, Any]]:
    return [event.to_dict() for event in events]


@given(cuts=st.lists(st.integers(len(frame(EVENTS[0])), 420), max_size=5))
@pytest.mark.parametrize("awaited", [False, True])
def test_a_stream_that_breaks_goes_on_without_a_gap_or_a_repeat(
    awaited: bool, cuts: list[int]
) -> None:
    service = Service(cuts)
    with Side.answering(service, awaited=awaited) as one:
        stream = streamed(one, service, resume=True)
        assert dicts(one.chunks(stream)) == EVENTS
        assert (stream.session_id, stream.cursor) == (SESSION, "c2")
    assert service.posts == 1
    assert len(service.cursors) <= len(cuts)


@pytest.mark.parametrize("cut", range(sum(len(frame(event)) for event in EVENTS)))
def test_wherever_it_breaks(cut: int) -> None:
    service = Service([cut])
    with Side.answering(service, awaited=False) as one:
        # Before the first event there is nothing to go on from, and the message is not sent twice.
        if cut < len(frame(EVENTS[0])):
            with pytest.raises(StreamIncompleteError):
                list(streamed(one, service, resume=True))
        else:
            assert dicts(list(streamed(one, service, resume=True))) == EVENTS
    assert service.posts == 1


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off, and tells when it is closed."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield self.body
        raise httpx.ReadError("lost")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_broken_stream_is_let_go_and_a_pause_made_before_it_is_taken_up(awaited: bool) -> None:
    broken = Broken(b"".join(map(frame, EVENTS[:2])))
    moments: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        moments.append(one.timing.clock())
        if request.method == "POST":
            return httpx.Response(200, headers=STREAM, stream=broken)
        assert broken.closed
        return httpx.Response(200, headers=STREAM, content=b"".join(map(frame, EVENTS[2:])))

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(one.gumloop(access_token="t").sessions.stream("a", resume=True))
        assert dicts(one.chunks(stream)) == EVENTS
        assert moments[1] - moments[0] == pytest.approx(0.5)


class Pieced(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes piece by piece, as long as nobody closes it."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            assert not self.closed, "read after it was closed"
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_what_comes_again_is_dropped_however_late_and_the_rest_is_read(awaited: bool) -> None:
    """Two events without a cursor come again, each in a read of its own."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        body = (
            Broken(b"".join(map(frame, EVENTS[:4])))
            if request.method == "POST"
            else Pieced([frame(event) for event in EVENTS[2:]])
        )
        return httpx.Response(200, headers=STREAM, stream=body)

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(one.gumloop(access_token="t").sessions.stream("a", resume=True))
        assert dicts(one.chunks(stream)) == EVENTS
    assert asked == ["POST", "GET"]


def test_an_event_with_the_cursor_that_was_given_is_not_handed_out_again(awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=STREAM, content=b"".join(map(frame, EVENTS[1:])))

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(one.gumloop(access_token="t").sessions.resume_stream(SESSION, "c1"))
        assert dicts(one.chunks(stream)) == EVENTS[2:]


def test_a_stream_of_a_session_that_was_never_named_is_not_taken_up(awaited: bool) -> None:
    events: list[dict[str, Any]] = [{"type": "text-delta", "delta": "a", **cursor(0)}, EVENTS[-1]]
    service = Service([len(frame(events[0]))], events)
    with Side.answering(service, awaited=awaited) as one:
        stream = streamed(one, service, resume=True)
        found: list[Any] = []
        with pytest.raises(StreamIncompleteError):
            one.into(found, stream)
    assert (dicts(found), stream.cursor, stream.session_id) == (events[:1], "c0", None)
    assert service.cursors == []


def test_the_first_text_is_the_id_of_a_session(awaited: bool) -> None:
    ids = [5, SESSION, "another"]
    events = [{"type": "a", "interaction_id": one} for one in ids]

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, headers=STREAM, content=b"".join(map(frame, [*events, EVENTS[-1]]))
        )

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(one.gumloop(access_token="t").sessions.stream("a"))
        assert len(one.chunks(stream)) == 4
        assert stream.session_id == SESSION


def test_without_being_asked_a_stream_is_not_taken_up(awaited: bool) -> None:
    service = Service([200])
    with Side.answering(service, awaited=awaited) as one:
        stream = streamed(one, service)
        found: list[Any] = []
        with pytest.raises(StreamIncompleteError) as caught:
            one.into(found, stream)
        check_error(caught.value)
        assert caught.value.partial == found[-1]
        assert stream.cursor == "c1"
        again = one.do(one.gumloop(access_token="t").sessions.resume_stream(SESSION, stream.cursor))
        assert dicts(one.chunks(again)) == EVENTS[2:]
    assert service.cursors == ["c1"]


@pytest.mark.parametrize("method", ["stream", "stream_message", "resume_stream"])
def test_no_method_takes_a_stream_up_without_being_asked(method: str, awaited: bool) -> None:
    service = Service([250])
    with Side.answering(service, awaited=awaited) as one:
        sessions = one.gumloop(access_token="t").sessions
        more = {"last_cursor": "c0"} if method == "resume_stream" else {"input": "Tea?"}
        stream = one.do(getattr(sessions, method)(SESSION, **more))
        with pytest.raises(StreamIncompleteError):
            one.chunks(stream)
    assert service.posts + len(service.cursors) == 1


def test_a_stream_that_was_taken_up_by_hand_knows_where_it_began(awaited: bool) -> None:
    """Its first events have no cursor: should it break there, the one that was given counts."""
    service = Service([len(frame(EVENTS[2])) + 3])
    with Side.answering(service, awaited=awaited) as one:
        sessions = one.gumloop(access_token="test-access-token", max_retries=0).sessions
        stream = one.do(sessions.resume_stream(SESSION, "c1", resume=1))
        assert stream.cursor == "c1"
        assert dicts(one.chunks(stream)) == EVENTS[2:]
    assert service.cursors == ["c1", "c1"]


def test_it_is_taken_up_only_so_often(awaited: bool) -> None:
    service = Service([250, 1, 1, 1])
    with Side.answering(service, awaited=awaited) as one, pytest.raises(StreamIncompleteError):
        one.chunks(streamed(one, service, resume=2))
    assert (service.posts, len(service.cursors)) == (1, 2)
    one = Side.answering(Service([]), awaited=awaited)
    with one, pytest.raises(ConfigurationError, match="resume: expected"):
        streamed(one, Service([]), resume=-1)


def test_it_is_not_taken_up_where_that_is_refused(awaited: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, headers=STREAM, content=frame(EVENTS[1]))
        return httpx.Response(403, json={"error": "no"})

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(
            one.gumloop(access_token="t").sessions.stream_message(SESSION, input="x", resume=True)
        )
        with pytest.raises(APIStatusError, match="403"):
            one.chunks(stream)


def test_a_stream_that_cannot_be_taken_up_says_what_to_do(awaited: bool) -> None:
    gone = {"type": "finish", "finishReason": "not_resumable", "final": True}

    def answer(request: httpx.Request) -> httpx.Response:
        body = frame(EVENTS[1]) if request.method == "POST" else frame(gone)
        return httpx.Response(200, headers=STREAM, content=body)

    with Side.answering(answer, awaited=awaited) as one:
        sessions = one.gumloop(access_token="t").sessions
        stream = one.do(sessions.stream_message(SESSION, message="x", resume=True))
        with pytest.raises(SessionNotResumableError, match=r"sessions\.retrieve") as caught:
            one.chunks(stream)
        assert caught.value.session_id == SESSION
        check_error(caught.value)
    one = Side.answering(
        lambda _: httpx.Response(200, headers=STREAM, content=frame(gone)), awaited=awaited
    )
    with one, pytest.raises(SessionNotResumableError) as caught:
        one.do(one.gumloop(access_token="t").sessions.resume_stream(SESSION, "old"))
    assert caught.value.session_id == SESSION


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"type": "error", "error": {"message": "a"}, "errorMessage": "b"}, "b"),
        ({"type": "error", "error": {"message": "a", "code": "c"}}, "(c): a"),
        ({"type": "finish", "finishReason": "error", "final": True}, "the run failed"),
        ({"type": "error", "errorMessage": "a"}, "a"),
        ({"type": "tool", "error": "no luck"}, "no luck"),
        ({"error": {}}, "the run failed"),
    ],
)
def test_a_run_that_fails_is_an_error_after_what_came_before(
    awaited: bool, event: dict[str, Any], words: str
) -> None:
    service = Service([], [*EVENTS[:2], event])
    with Side.answering(service, awaited=awaited) as one:
        stream = streamed(one, service, resume=True)
        seen: list[Any] = []
        with pytest.raises(APIStatusError) as caught:
            if awaited:
                one.do(_collect(stream, seen))
            else:
                seen.extend(event for event in stream if not seen.append(event) and False)
        assert dicts(seen) == EVENTS[:2]
        assert caught.value.in_stream and words in str(caught.value)
    assert service.cursors == []


async def _collect(stream: Any, seen: list[Any]) -> None:
    async for event in stream:
        seen.append(event)


@pytest.mark.parametrize(
    ("body", "event"),
    [
        (b"event: ping\ndata: {}\n\n", {"type": "ping"}),
        (b'event: ping\ndata: {"type": null}\n\n', {"type": None}),
        (b'event: message\ndata: {"a": 1}\n\n', {"a": 1}),
        (b"event: note\ndata: words\n\n", {"type": "note", "data": "words"}),
        (b"data: [DONE]\n\n", {"data": "[DONE]"}),
        (b"data: [1]\n\n", {"data": [1]}),
        (b"event: ping\ndata:\n\n", {"type": "ping"}),
        # Nothing was said; some proxies keep a connection so.
        (b"data:\n\ndata: [1]\n\n", {"data": [1]}),
        (b'event: note\ndata: ""\n\n', {"type": "note", "data": ""}),
    ],
)
def test_what_an_event_is_called_and_what_stands_for_odd_data(
    awaited: bool, body: bytes, event: dict[str, Any]
) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=STREAM, content=body + frame(EVENTS[-1]))

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(one.gumloop(access_token="t").sessions.stream("a"))
        assert dicts(one.chunks(stream)) == [event, EVENTS[-1]]


def test_text_that_reports_an_error_is_one(awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=STREAM, content=b"event: error\ndata: no luck\n\n")

    one = Side.answering(answer, awaited=awaited)
    with one, pytest.raises(APIStatusError, match="no luck"):
        one.do(one.gumloop(access_token="t").sessions.stream("a"))


def test_an_event_that_is_none_is_refused(awaited: bool) -> None:
    bad = {"type": "x", "error": None, "data": {}, "final": None}

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=STREAM, content=frame(bad) + frame(EVENTS[-1]))

    with Side.answering(answer, awaited=awaited) as one:
        stream = one.do(one.gumloop(access_token="t").sessions.stream("a"))
        assert dicts(one.chunks(stream))[0] == bad


def test_the_text_alone(awaited: bool) -> None:
    service = Service([])
    with Side.answering(service, awaited=awaited) as one:
        assert one.chunks(streamed(one, service).text) == ["Green", " tea"]
        assert one.do(streamed(one, service).get_final_text()) == "Green tea"


def test_the_deadline_holds_for_all_together(awaited: bool) -> None:
    service = Service([250, 1, 1, 1, 1])
    one = Side.answering(service, awaited=awaited)
    with one, pytest.raises((APITimeoutError, StreamIncompleteError)):
        one.chunks(streamed(one, service, resume=9, timeout=Timeout(total=0.8)))
    assert len(service.cursors) <= 3


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (APIConnectionError("lost"), True),
        (APITimeoutError("late", phase="idle"), True),
        (APITimeoutError("late", phase="total"), False),
        (SessionNotResumableError(operation="x"), False),
    ],
)
def test_only_a_break_is_taken_up(error: GumglooError, again: bool) -> None:
    taken = Resumption(1)
    taken.note(StreamEvent(**cursor(1)))
    assert (taken.after(error) is not None) is again


def test_it_is_taken_up_so_often_and_no_more() -> None:
    taken = Resumption(1, cursor="c1")
    assert taken.after(APIConnectionError("lost")) == RetryPolicy().initial
    assert taken.after(APIConnectionError("lost")) is None


def test_each_try_waits_longer_until_something_comes() -> None:
    lost = APIConnectionError("lost")
    taken = Resumption(9, cursor="c1")
    assert [taken.after(lost) for _ in range(6)] == [0.5, 1, 2, 4, 8, 8]
    taken.note(StreamEvent(stream_cursor="c2"))
    assert [taken.after(lost) for _ in range(2)] == [0.5, 1]


@pytest.mark.parametrize(("left", "wait"), [(0.4, None), (0.5, None), (0.6, 0.5), (None, 0.5)])
def test_it_is_taken_up_only_where_there_is_time_for_it(
    left: float | None, wait: float | None
) -> None:
    taken = Resumption(1, left=lambda: left, cursor="c1")
    assert taken.after(APIConnectionError("lost")) == wait


@pytest.mark.parametrize("odd", [5, ["c1"], ""])
def test_a_cursor_that_is_no_text_is_none(odd: Any) -> None:
    taken = Resumption(1, cursor="c1")
    event = StreamEvent.from_dict({"type": "tool", "stream_cursor": odd})
    assert taken.is_new(event)
    taken.note(event)
    assert taken.cursor == "c1"
    taken.after(APIConnectionError("lost"))
    assert [taken.is_new(event) for _ in range(2)] == [False, True]


def test_only_what_comes_again_is_left_out() -> None:
    named = [StreamEvent.from_dict({"type": "tool", "name": name}) for name in "abc"]
    taken = Resumption(9)
    taken.note(named[0])
    taken.note(StreamEvent(stream_cursor="c1"))
    for event in named[1:]:
        taken.note(event)
    taken.after(APIConnectionError("lost"))
    assert [taken.is_new(event) for event in (*named[1:], named[1])] == [False, False, True]
    taken.after(APIConnectionError("lost"))
    # What comes is not what came: nothing of it may be lost.
    assert [taken.is_new(event) for event in (named[0], *named[1:])] == [True, True, True]


def test_another_refusal_is_raised_as_it_is(awaited: bool) -> None:
    with Side.answering(lambda _: httpx.Response(404), awaited=awaited) as one:
        with pytest.raises(APIStatusError) as caught:
            one.do(one.gumloop(access_token="t").sessions.resume_stream(SESSION, "c1"))
        assert not hasattr(caught.value, "session_id")


def test_nothing_is_taken_up_unless_it_is_said_how_often() -> None:
    taken = Resumption()
    taken.note(StreamEvent(stream_cursor="c1"))
    assert taken.after(APIConnectionError("lost")) is None


def test_cursors_are_remembered_but_not_for_ever() -> None:
    taken = Resumption(1)
    for number in range(5000):
        taken.note(StreamEvent(**cursor(number)))
    assert not taken.is_new(StreamEvent(**cursor(4999)))
    assert taken.is_new(StreamEvent(**cursor(0)))
    taken.note(StreamEvent(**cursor(4999)))
    assert (attempts_of(True), attempts_of(False), attempts_of(3)) == (5, 0, 3)
