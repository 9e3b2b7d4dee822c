"""Both flavours of stream: what they deliver, what they raise, and when they let go."""

from __future__ import annotations

import asyncio
import gc
import pickle
import weakref
from collections.abc import Iterator
from typing import Any

import pytest

from gumgloo._errors import (
    APIConnectionError,
    APITimeoutError,
    StreamDecodeError,
    StreamError,
    StreamIncompleteError,
)
from gumgloo._stream import AsyncStream, Stream
from gumgloo_api.support import APIStatusError, ResponseDecodeError
from tests.overrides.stream_fakes import (
    DONE,
    Async,
    AsyncPieces,
    Clock,
    Pieces,
    Sync,
    event,
    operation,
    piece,
)

ONE, TWO, THREE = ({"n": n} for n in (1, 2, 3))


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Sync | Async]:
    if request.param == "sync":
        yield Sync()
    else:
        with asyncio.Runner() as runner:
            yield Async(runner)


class TestDelivery:
    def test_chunks_in_order_whatever_the_reads(self, flavour: Sync | Async) -> None:
        body = event(ONE) + event(TWO) + event(THREE) + DONE
        for size in (1, 7, len(body)):
            source = flavour.Source([body[i : i + size] for i in range(0, len(body), size)])
            assert flavour.all_of(flavour.stream(source)) == [ONE, TWO, THREE]

    def test_a_chunk_is_delivered_before_the_next_read(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE), event(TWO), DONE])
        stream = flavour.stream(source)
        assert flavour.next(stream) == ONE
        assert source.reads == 1
        assert flavour.next(stream) == TWO
        assert source.reads == 2

    def test_next_and_loops_share_what_is_left(self, flavour: Sync | Async) -> None:
        stream = flavour.stream(flavour.Source([event(ONE) + event(TWO) + event(THREE), DONE]))
        assert flavour.next(stream) == ONE
        assert flavour.all_of(stream) == [TWO, THREE]

    def test_next_ends_as_iterators_do(self, flavour: Sync | Async) -> None:
        stream = flavour.stream(flavour.Source([event(ONE) + DONE]))
        flavour.next(stream)
        for _ in range(2):
            with pytest.raises((StopIteration, StopAsyncIteration)):
                flavour.next(stream)

    def test_what_the_answer_says(self, flavour: Sync | Async) -> None:
        headers = {"Content-Type": "text/event-stream", "X-Request-Id": "r1"}
        source = flavour.Source([], headers=headers)
        stream = flavour.stream(source)
        assert stream.response is source.response
        assert stream.status_code == 200
        assert stream.headers is headers
        assert stream.request_id == "r1"
        flavour.call(stream.close)
        assert flavour.stream(flavour.Source([])).request_id is None

    def test_repr_tells_the_state_and_nothing_else(self, flavour: Sync | Async) -> None:
        stream = flavour.stream(flavour.Source([event({"n": "secret"}), DONE]))
        flavour.next(stream)
        assert repr(stream).endswith(" of createThing, open>")
        assert "secret" not in repr(stream)
        flavour.all_of(stream)
        assert "ended" in repr(stream)
        other = flavour.stream(flavour.Source([]))
        flavour.call(other.close)
        assert "closed" in repr(other)


class TestPriming:
    def test_the_first_chunk_is_waited_for_and_kept(self, flavour: Sync | Async) -> None:
        source = flavour.Source([b": c\n\n", event(ONE), event(TWO), DONE])
        stream = flavour.stream(source)
        assert flavour.call(stream.prime) is stream
        assert source.reads == 2
        assert flavour.call(stream.prime) is stream
        assert source.reads == 2, "there is a chunk already"
        assert flavour.all_of(stream) == [ONE, TWO]

    def test_the_end_comes_as_it_would(self, flavour: Sync | Async) -> None:
        source = flavour.Source([DONE])
        stream = flavour.call(flavour.stream(source).prime)
        assert source.drains == 1
        assert flavour.all_of(stream) == []

    def test_an_error_is_raised_and_closes(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event({"error": {"code": 503}})])
        stream = flavour.stream(source)
        with pytest.raises(APIStatusError):
            flavour.call(stream.prime)
        assert source.closes == 1

    def test_an_error_after_a_chunk_waits_its_turn(self, flavour: Sync | Async) -> None:
        stream = flavour.stream(flavour.Source([event(ONE) + event("garbage")]))
        flavour.call(stream.prime)
        assert flavour.next(stream) == ONE
        with pytest.raises(StreamDecodeError):
            flavour.next(stream)


class TestTheEnd:
    def test_the_rest_is_drained_once(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE), DONE + event(TWO), b"rest"])
        stream = flavour.stream(source)
        assert flavour.all_of(stream) == [ONE]
        flavour.call(stream.close)
        assert (source.reads, source.drains, source.closes) == (2, 1, 0)

    def test_at_the_end_of_the_body_there_is_nothing_to_drain(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(piece("a")), event(piece(finish="stop"))])
        assert len(flavour.all_of(flavour.stream(source))) == 2
        assert (source.reads, source.drains, source.closes) == (3, 0, 1)

    def test_iterating_again_gives_nothing(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE), DONE])
        stream = flavour.stream(source)
        flavour.all_of(stream)
        assert flavour.all_of(stream) == []
        flavour.call(stream.close)
        assert flavour.all_of(stream) == []
        assert source.reads == 2

    def test_an_early_end_is_an_error_with_what_arrived(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE) + event(TWO)])
        chunks: list[Any] = []
        with pytest.raises(StreamIncompleteError) as caught:
            flavour.into(chunks, flavour.stream(source))
        assert chunks == [ONE, TWO]
        assert caught.value.partial == TWO
        assert caught.value.operation == "createThing"
        assert pickle.loads(pickle.dumps(caught.value)).partial == TWO
        assert (source.drains, source.closes) == (0, 1)

    def test_a_body_without_anything_is_an_error(self, flavour: Sync | Async) -> None:
        with pytest.raises(StreamIncompleteError) as caught:
            flavour.all_of(flavour.stream(flavour.Source([])))
        assert caught.value.partial is None


class TestErrors:
    @pytest.mark.parametrize(
        ("bad", "kind"),
        [
            (event({"error": {"message": "boom"}}), APIStatusError),
            (event({"message": "boom"}, "error"), APIStatusError),
            (event(piece(finish="error")), APIStatusError),
            (event("garbage"), StreamDecodeError),
        ],
    )
    def test_come_after_the_chunks_before_them(
        self, flavour: Sync | Async, bad: bytes, kind: type[Exception]
    ) -> None:
        source = flavour.Source([event(ONE) + event(TWO) + bad + event(THREE) + DONE, b"more"])
        stream = flavour.stream(source)
        chunks: list[Any] = []
        with pytest.raises(kind) as caught:
            flavour.into(chunks, stream)
        assert chunks == [ONE, TWO]
        assert getattr(caught.value, "partial", TWO) == TWO
        assert (source.reads, source.drains, source.closes) == (1, 0, 1)
        with pytest.raises(StreamError, match="closed"):
            flavour.all_of(stream)

    def test_of_next_let_go_too(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event("garbage")])
        stream = flavour.stream(source)
        with pytest.raises(StreamDecodeError):
            flavour.next(stream)
        assert source.closes == 1

    def test_a_lost_connection_is_an_incomplete_stream(self, flavour: Sync | Async) -> None:
        lost = APIConnectionError("the connection was lost", operation="createThing")
        source = flavour.Source([event(ONE), lost])
        chunks: list[Any] = []
        with pytest.raises(StreamIncompleteError) as caught:
            flavour.into(chunks, flavour.stream(source))
        assert chunks == [ONE]
        assert caught.value.__cause__ is lost
        assert caught.value.partial == ONE
        assert source.closes == 1

    def test_lost_after_the_last_choice_finished_is_still_lost(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(piece(finish="stop")), APIConnectionError("lost")])
        with pytest.raises(StreamIncompleteError):
            flavour.all_of(flavour.stream(source))

    @pytest.mark.parametrize("phase", ["idle", "total"])
    def test_a_time_limit_is_raised_as_it_is(self, flavour: Sync | Async, phase: Any) -> None:
        limit = APITimeoutError("too long", phase=phase)
        source = flavour.Source([event(ONE), limit])
        with pytest.raises(APITimeoutError) as caught:
            flavour.all_of(flavour.stream(source))
        assert caught.value is limit
        assert source.closes == 1

    @pytest.mark.parametrize("error", [KeyboardInterrupt(), asyncio.CancelledError(), OSError()])
    def test_whatever_stops_a_read_the_source_is_closed(
        self, flavour: Sync | Async, error: BaseException
    ) -> None:
        for ask in (flavour.all_of, flavour.next):
            source = flavour.Source([event(ONE) if ask == flavour.all_of else b": c\n\n", error])
            with pytest.raises(type(error)):
                ask(flavour.stream(source))
            assert source.closes == 1

    @pytest.mark.parametrize(
        "end",
        [event({"error": {"message": "no"}}), event("x"), b"", APIConnectionError("lost")],
        ids=["error", "no chunk", "end", "loss"],
    )
    def test_what_was_sent_is_taken_out_of_their_words(
        self, flavour: Sync | Async, end: bytes | Exception
    ) -> None:
        cleaned: list[Exception] = []
        stream = flavour.stream(flavour.Source([event(ONE), end]), clean=cleaned.append)
        with pytest.raises((APIStatusError, StreamError)) as caught:
            flavour.all_of(stream)
        assert cleaned == [caught.value]

    def test_the_cap_can_be_set(self, flavour: Sync | Async) -> None:
        stream = flavour.stream(flavour.Source([event(ONE), event("x" * 99)]), max_event_bytes=50)
        chunks: list[Any] = []
        with pytest.raises(StreamDecodeError, match="max_event_bytes"):
            flavour.into(chunks, stream)
        assert chunks == [ONE]


class TestIdle:
    def script(self, clock: Clock, seconds: float) -> list[Any]:
        return [event(ONE), *[clock.passes(seconds), b": ping\n\n"] * 3, event(TWO), DONE]

    def test_comments_alone_are_too_little(self, flavour: Sync | Async) -> None:
        clock = Clock()
        source = flavour.Source(self.script(clock, 4.0))
        chunks: list[Any] = []
        with pytest.raises(APITimeoutError) as caught:
            flavour.into(chunks, flavour.stream(source, idle=10.0, clock=clock))
        assert (chunks, caught.value.phase, source.closes) == ([ONE], "idle", 1)

    @pytest.mark.parametrize(
        "options", [{"idle": 13.0}, {"idle": None}, {}, {"idle": 5.0, "comments_are_life": True}]
    )
    def test_or_enough(self, flavour: Sync | Async, options: dict[str, Any]) -> None:
        clock = Clock()
        stream = flavour.stream(flavour.Source(self.script(clock, 4.0)), clock=clock, **options)
        assert flavour.all_of(stream) == [ONE, TWO]

    def test_the_callers_own_time_does_not_count(self, flavour: Sync | Async) -> None:
        clock = Clock()
        source = flavour.Source([event(ONE), b": ping\n\n", event(TWO), DONE])
        stream = flavour.stream(source, idle=10.0, clock=clock)
        assert flavour.next(stream) == ONE
        clock.now += 1000.0
        assert flavour.next(stream) == TWO

    def test_nor_does_the_time_before_the_first_read(self, flavour: Sync | Async) -> None:
        clock = Clock()
        source = flavour.Source([b": ping\n\n", event(ONE), DONE])
        stream = flavour.stream(source, idle=10.0, clock=clock)
        clock.now += 1000.0
        assert flavour.all_of(stream) == [ONE]


class TestContentType:
    HTML = {"content-type": "text/html"}  # noqa: RUF012

    @pytest.mark.parametrize("early", [True, False])
    def test_a_page_is_refused(self, flavour: Sync | Async, early: bool) -> None:
        source = flavour.Source([b"<html>", b"log in"], headers=self.HTML)
        stream = flavour.stream(source)
        with pytest.raises(ResponseDecodeError) as caught:
            if early:
                flavour.call(stream.start)
            else:
                flavour.all_of(stream)
        assert caught.value.body == b"<html>log in"
        assert (source.drains, source.closes) == (0, 1)
        with pytest.raises(StreamError, match="closed"):
            flavour.all_of(stream)

    def test_no_more_than_4_kib_are_kept_or_read(self, flavour: Sync | Async) -> None:
        source = flavour.Source([b"x" * 4000] * 9, headers=self.HTML)
        with pytest.raises(ResponseDecodeError) as caught:
            flavour.call(flavour.stream(source).start)
        assert len(caught.value.body) == 4096
        assert source.reads == 2

    def test_after_exactly_4_kib_nothing_more_is_read(self, flavour: Sync | Async) -> None:
        source = flavour.Source([b"x" * 4096] * 2, headers=self.HTML)
        with pytest.raises(ResponseDecodeError):
            flavour.call(flavour.stream(source).start)
        assert source.reads == 1

    def test_whatever_else_stops_reading_is_raised_as_it_is(self, flavour: Sync | Async) -> None:
        source = flavour.Source([b"<html>", OSError()], headers=self.HTML)
        with pytest.raises(OSError):
            flavour.call(flavour.stream(source).start)
        assert source.closes == 1

    def test_what_came_before_the_connection_was_lost_will_do(self, flavour: Sync | Async) -> None:
        source = flavour.Source([b"<html>", APIConnectionError("lost")], headers=self.HTML)
        with pytest.raises(ResponseDecodeError) as caught:
            flavour.call(flavour.stream(source).start)
        assert caught.value.body == b"<html>"
        assert source.closes == 1

    def test_an_error_object_is_that_error(self, flavour: Sync | Async) -> None:
        body = b'{"error": {"message": "no", "code": 402}}'
        source = flavour.Source([body], headers={"content-type": "application/json"})
        with pytest.raises(APIStatusError) as caught:
            flavour.call(flavour.stream(source).start)
        assert (caught.value.in_stream, caught.value.code) == (True, "402")

    @pytest.mark.parametrize("headers", [{}, {"content-type": "text/event-stream"}])
    def test_a_stream_starts_without_reading(
        self, flavour: Sync | Async, headers: dict[str, str]
    ) -> None:
        source = flavour.Source([event(ONE), DONE], headers=headers)
        stream = flavour.stream(source)
        assert flavour.call(stream.start) is stream
        assert source.reads == 0
        assert flavour.all_of(stream) == [ONE]


class TestLettingGo:
    def test_close_is_idempotent(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE)])
        stream = flavour.stream(source)
        for _ in range(3):
            flavour.call(stream.close)
        assert source.closes == 1

    def test_a_closed_stream_says_so(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE) + event(TWO), DONE])
        stream = flavour.stream(source)
        flavour.next(stream)
        flavour.call(stream.close)
        for ask in (flavour.all_of, flavour.next):
            with pytest.raises(StreamError, match="createThing: the stream is closed") as caught:
                ask(stream)
            assert caught.value.partial == ONE
        assert source.reads == 1

    def test_a_block_closes(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE), DONE])
        stream = flavour.stream(source)
        flavour.inside(stream, lambda: None)
        assert source.closes == 1
        assert "closed" in repr(stream)

    def test_a_block_that_fails_closes(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE), DONE])

        def fail() -> None:
            raise LookupError

        with pytest.raises(LookupError):
            flavour.inside(flavour.stream(source), fail)
        assert source.closes == 1

    def test_leaving_a_loop_early_closes(self, flavour: Sync | Async) -> None:
        source = flavour.Source([event(ONE) + event(TWO), DONE])
        stream = flavour.stream(source)
        flavour.leave(stream)
        flavour.settle()
        assert (source.drains, source.closes) == (0, 1)
        with pytest.raises(StreamError, match="closed"):
            flavour.all_of(stream)

    def test_so_does_leaving_a_loop_over_a_stream_without_a_name(
        self, flavour: Sync | Async
    ) -> None:
        source = flavour.Source([event(ONE), event(TWO), DONE])
        gc.disable()
        try:
            flavour.leave(flavour.stream(source))
            flavour.settle()
            assert source.closes == 1
        finally:
            gc.enable()

    def test_a_finished_stream_leaves_no_cycle(self, flavour: Sync | Async) -> None:
        stream = flavour.stream(flavour.Source([event(ONE), DONE]))
        flavour.all_of(stream)
        watched = weakref.ref(stream)
        gc.disable()
        try:
            del stream
            assert watched() is None
        finally:
            gc.enable()


def test_a_stream_that_nobody_iterates_closes_when_it_is_dropped() -> None:
    source = Pieces([event(ONE)])
    Stream[Any](source, operation())
    assert source.closes == 1


def test_leaving_a_sync_loop_closes_before_the_next_statement() -> None:
    source = Pieces([event(ONE), event(TWO), DONE])
    stream = Stream[Any](source, operation())
    for _ in stream:
        break
    assert source.closes == 1


def test_closing_inside_the_loop_is_told_to_the_loop() -> None:
    source = Pieces([event(ONE) + event(TWO), DONE])
    stream = Stream[Any](source, operation())
    chunks: list[Any] = []
    with pytest.raises(StreamError, match="closed"):
        for chunk in stream:
            chunks.append(chunk)
            stream.close()
    assert chunks == [ONE]


def test_aclose_and_close_are_the_same() -> None:
    source = AsyncPieces([event(ONE)])

    async def both() -> None:
        stream = AsyncStream[Any](source, operation())
        await stream.aclose()
        await stream.close()

    asyncio.run(both())
    assert source.closes == 1


def test_a_cancelled_task_lets_go() -> None:
    class Waiting(AsyncPieces):
        async def read(self) -> bytes:
            if self.reads:
                await asyncio.Event().wait()
            return await super().read()

    source = Waiting([event(ONE)])

    async def consume() -> None:
        async for _ in AsyncStream[Any](source, operation()):
            pass

    async def main() -> None:
        task = asyncio.create_task(consume())
        while not source.reads:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert source.closes == 1

    asyncio.run(main())
