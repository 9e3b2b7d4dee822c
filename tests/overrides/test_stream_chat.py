"""What a chat stream adds, in both flavours: text, snapshot, partial, the final completion."""

from __future__ import annotations

import asyncio
import gc
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from gumgloo._errors import StreamDecodeError, StreamError, StreamIncompleteError
from gumgloo._stream import AsyncChatStream, ChatStream
from gumgloo.gloo.grounded_stream import AsyncGroundedStream, GroundedStream
from gumgloo_api.gloo import models as gloo
from gumgloo_api.gloo.operations.chat.create_grounded_chat_completion import (
    OPERATION as GROUNDED,
)
from gumgloo_api.gumloop import models as gumloop
from gumgloo_api.gumloop.operations.chat.create_chat_completion import OPERATION
from gumgloo_api.support import APIStatusError
from tests.overrides.stream_fakes import (
    DONE,
    Async,
    AsyncPieces,
    Completion,
    Pieces,
    Sync,
    event,
    operation,
    piece,
)

HELLO = [event(piece("Hel")), event(piece("lo")), event(piece(finish="stop")), DONE]


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Sync | Async]:
    if request.param == "sync":
        yield Sync()
    else:
        with asyncio.Runner() as runner:
            yield Async(runner)


class TestSnapshot:
    @pytest.mark.parametrize("reads", [HELLO, [b"".join(HELLO)]], ids=["single", "at once"])
    def test_is_what_was_delivered_not_what_was_read(
        self, flavour: Sync | Async, reads: list[bytes]
    ) -> None:
        stream = flavour.chat(flavour.Source(reads))
        assert (stream.snapshot, stream.partial) == (None, None)
        for text in ("Hel", "Hello"):
            flavour.next(stream)
            assert stream.snapshot.text == text
            assert stream.partial.text == text
        flavour.all_of(stream)
        assert stream.snapshot.raw["choices"][0]["finish_reason"] == "stop"

    @pytest.mark.parametrize("error", [TypeError, KeyError])
    def test_a_mistake_in_what_makes_the_completion_is_not_hidden(
        self, flavour: Sync | Async, error: type[Exception]
    ) -> None:
        def broken(_: Any) -> Any:
            raise error("a mistake")

        stream = flavour.chat(flavour.Source(HELLO), completion=broken)
        flavour.next(stream)
        with pytest.raises(error):
            _ = stream.snapshot
        with pytest.raises(error):
            flavour.call(stream.get_final_completion)

    def test_what_is_kept_until_somebody_asks_is_bounded(self, flavour: Sync | Async) -> None:
        """By number where chunks are small, by size where they are pictures."""
        word, picture = event(piece("w")), event(piece("p" * 300_000))
        small = [word] * 500
        large = [part for _ in range(20) for part in (picture[:7], picture[7:])]
        for reads, most in ((small, 100), (large, 4)):
            for make in (flavour.chat, flavour.stream):
                stream = make(flavour.Source([*reads, DONE]), OPERATION)
                for _ in range(400 if reads is small else 20):
                    flavour.next(stream)
                    assert len(stream._core.kept) <= most

    @pytest.mark.parametrize("together", [1, 7, 300])
    def test_is_right_however_much_came_since_it_was_asked_for(
        self, flavour: Sync | Async, together: int
    ) -> None:
        words = [f"{number} " for number in range(300)]
        events = [*(event(piece(word)) for word in words), event(piece(finish="stop")), DONE]
        reads = [b"".join(events[at : at + together]) for at in range(0, len(events), together)]
        stream = flavour.chat(flavour.Source(reads))
        for _ in range(200):
            flavour.next(stream)
        assert stream.snapshot.text == "".join(words[:200])
        for _ in range(50):
            flavour.next(stream)
        assert stream.partial.text == "".join(words[:250])
        assert flavour.call(lambda: stream.get_final_completion()).text == "".join(words)

    def test_is_none_where_the_model_cannot_hold_it(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source([event({**piece("a"), "id": 7})]))
        flavour.next(stream)
        assert stream.snapshot is None
        assert stream.partial["choices"][0]["message"]["content"] == "a"

    def test_is_none_where_the_model_gives_up_on_the_depth(self, flavour: Sync | Async) -> None:
        def completion(data: dict[str, Any]) -> Any:
            return completion(data)

        stream = flavour.chat(flavour.Source(HELLO), completion=completion)
        flavour.next(stream)
        assert stream.snapshot is None
        with pytest.raises(StreamDecodeError):
            flavour.call(lambda: stream.get_final_completion())

    def test_stays_readable_after_close(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source([b"".join(HELLO)]))
        flavour.next(stream)
        flavour.call(stream.close)
        assert stream.snapshot.text == "Hel"


class TestPartial:
    def test_of_a_stream_that_ended_early(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source(HELLO[:2]))
        with pytest.raises(StreamIncompleteError) as caught:
            flavour.all_of(stream)
        assert caught.value.partial.text == "Hello"
        assert pickle.loads(pickle.dumps(caught.value)).partial.text == "Hello"

    def test_of_an_error_in_the_same_read(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source([HELLO[0] + event("garbage")]))
        with pytest.raises(StreamDecodeError) as caught:
            flavour.all_of(stream)
        assert caught.value.partial.text == "Hel"

    def test_of_an_error_of_the_service_is_the_snapshot(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source([HELLO[0] + event({"error": {"code": 500}})]))
        with pytest.raises(APIStatusError):
            flavour.all_of(stream)
        assert stream.snapshot.text == "Hel"


class TestFinalCompletion:
    def test_reads_to_the_end(self, flavour: Sync | Async) -> None:
        source = flavour.Source(HELLO)
        stream = flavour.chat(source)
        completion = flavour.call(stream.get_final_completion)
        assert completion.text == "Hello"
        assert completion.raw["object"] == "chat.completion"
        assert source.drains == 1

    def test_after_some_or_all_chunks(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source(HELLO))
        flavour.next(stream)
        assert flavour.call(stream.get_final_completion).text == "Hello"
        assert flavour.call(stream.get_final_completion).text == "Hello"
        assert flavour.all_of(stream) == []

    def test_of_a_stream_that_was_left(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source(HELLO))
        flavour.leave(stream)
        flavour.settle()
        with pytest.raises(StreamError, match="closed") as caught:
            flavour.call(stream.get_final_completion)
        assert caught.value.partial.text == "Hel"

    def test_of_an_incomplete_stream(self, flavour: Sync | Async) -> None:
        with pytest.raises(StreamIncompleteError):
            flavour.call(flavour.chat(flavour.Source(HELLO[:2])).get_final_completion)

    def test_that_the_model_cannot_hold(self, flavour: Sync | Async) -> None:
        stream = flavour.chat(flavour.Source([event({**piece("secret"), "id": 7}), DONE]))
        with pytest.raises(StreamDecodeError) as caught:
            flavour.call(stream.get_final_completion)
        text = "createThing: the chunks make up no completion: id: expected str, got int"
        assert str(caught.value) == text
        assert caught.value.partial["id"] == 7

    def test_of_a_stream_without_chunks(self, flavour: Sync | Async) -> None:
        completion = flavour.call(flavour.chat(flavour.Source([DONE])).get_final_completion)
        assert completion.raw["choices"] == []


class TestText:
    def test_is_that_of_the_first_choice(self, flavour: Sync | Async) -> None:
        other = event(piece("x", index=1))
        both = {"choices": [*piece("y", index=1)["choices"], *piece("!")["choices"]]}
        source = flavour.Source([event(piece("")), *HELLO[:2], other, event(both), *HELLO[2:]])
        stream = flavour.chat(source)
        assert flavour.all_of(stream.text) == ["Hel", "lo", "!"]
        assert stream.snapshot.text == "Hello!"
        assert source.drains == 1

    def test_an_error_comes_through(self, flavour: Sync | Async) -> None:
        texts: list[str] = []
        with pytest.raises(StreamIncompleteError):
            flavour.into(texts, flavour.chat(flavour.Source(HELLO[:2])).text)
        assert texts == ["Hel", "lo"]

    def test_leaving_early_closes(self, flavour: Sync | Async) -> None:
        source = flavour.Source(HELLO)
        stream = flavour.chat(source)
        gc.disable()
        try:
            flavour.leave(stream.text)
            flavour.settle()
            flavour.settle()
            assert (source.reads, source.closes) == (1, 1)
        finally:
            gc.enable()
        assert stream.snapshot.text == "Hel"


def test_a_chat_stream_in_full_with_the_models_of_gumloop() -> None:
    source = Pieces([event({**piece("Hi"), "x": 1}), event(piece(finish="stop")), DONE])
    stream = ChatStream[gumloop.ChatCompletionChunk, gumloop.ChatCompletion](
        source, OPERATION, completion=gumloop.ChatCompletion.from_dict
    )
    with stream:
        chunks = list(stream)
        completion = stream.get_final_completion()
    assert next(chunk.choices[0].delta.content for chunk in chunks) == "Hi"
    assert completion.choices[0].message.content == "Hi"
    assert completion.additional_properties == {"x": 1}


def test_a_grounded_stream_of_gloo_without_a_sentinel() -> None:
    citations = [{"title": "t"}]
    body = [event({"citations": citations}), event(piece("Hi")), event(piece(finish="stop"))]

    async def final() -> gloo.GroundedChatCompletion:
        stream = AsyncChatStream[gloo.GroundedChatCompletionChunk, gloo.GroundedChatCompletion](
            AsyncPieces(body),
            GROUNDED,
            completion=lambda data: gloo.GroundedChatCompletion.from_dict(
                {"sources_returned": True, **data}
            ),
        )
        async with stream:
            return await stream.get_final_completion()

    completion = asyncio.run(final())
    assert completion.choices[0].message.content == "Hi"
    assert completion.to_dict()["citations"] == citations


def test_a_chunk_the_model_cannot_hold_is_named_by_its_path() -> None:
    bad = {**piece("a"), "choices": [{"index": 0, "delta": "secret", "finish_reason": None}]}
    stream = ChatStream[Any, Completion](
        Pieces([event(bad)]), OPERATION, completion=Completion.from_dict
    )
    with pytest.raises(StreamDecodeError) as caught:
        next(stream)
    text = f"{OPERATION.id}: an event is no chunk: choices[0].delta: expected object, got str"
    assert str(caught.value) == text


def test_a_text_iterator_that_was_never_begun_holds_nothing() -> None:
    source = Pieces(HELLO)
    stream = ChatStream[Any, Completion](source, operation(), completion=Completion.from_dict)
    assert stream.text is not None
    assert source.reads == 0
    del stream
    assert source.closes == 1


def test_sources_that_come_with_later_chunks_are_known_too(flavour: Sync | Async) -> None:
    """Whichever way a chunk takes: the short one of the most common, or the long one."""
    kind: Any = GroundedStream if type(flavour) is Sync else AsyncGroundedStream
    cited = [{**piece(text), "citations": [{"item_title": text}]} for text in ("a", "b", "c")]
    together = event(cited[2]) + event(piece(finish="stop"))
    reads = [event(cited[0]), event(cited[1]), event(piece("no")), together, DONE]
    stream = kind(flavour.Source(reads), GROUNDED, completion=lambda data: data)
    seen: list[list[Any]] = []
    for _ in range(5):
        flavour.next(stream)
        seen.append([one.item_title for one in stream.citations])
    assert seen == [["a"], ["a", "b"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c"]]
