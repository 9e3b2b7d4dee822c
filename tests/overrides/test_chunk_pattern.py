"""Chunks that differ only in their text: as if each had been parsed whole, and nothing shared."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._chunk_pattern import learned
from gumgloo._json import standard
from gumgloo._stream import ChatStream
from gumgloo._stream_core import StreamCore
from gumgloo_api.gloo.operations.chat.create_grounded_chat_completion import OPERATION as GROUNDED
from gumgloo_api.gumloop.models import ChatCompletionChunk
from gumgloo_api.gumloop.operations.chat.create_chat_completion import OPERATION
from gumgloo_api.support import Model
from gumgloo_api.support.codec import unfit
from tests.overrides.stream_fakes import DONE, Pieces, event, operation, piece

PLENTY = 1 << 20
FIRST = event(piece("a"))
HEAD, TAIL = FIRST.split(b'"a"')
#: Events as long as that, in which nothing is text alone.
ODD = [
    HEAD + text + TAIL
    for text in (
        b'"b", "content": "c"',
        b'"b"}, "finish_reason": "stop"}, {"delta": {"content": "c"',
        b'"b\\"',
        b'"\\ud800"',
        b'"\\ud83d\\ude00"',
        b'"\\u0041\\n\\t\\\\"',
        b'"\\x"',
        b'"\t"',
        b'"\n"',
        b'"\r"',
        b'"\r\n\r\ndata: "',
        b'"\x7f\xc2\x85"',
        b'"\xff"',
        b'"\xed\xa0\x80"',
        "\"\u2028 \xa0 \U0001f600\"".encode(),
        b'" "',
        b'""',
        b'"',
        b'" "" "',
        b"null",
        b"7",
    )
]  # fmt: skip


def seen(pieces: list[bytes], rule: Any = OPERATION, **options: Any) -> tuple[Any, ...]:
    """What a stream gives: its chunks, how it ends, and what it adds up to."""
    stream = ChatStream[Any, Any](Pieces(pieces), rule, completion=lambda data: data, **options)
    chunks: list[Any] = []
    end = ""
    try:
        chunks.extend(stream)
    except Exception as error:  # whatever ends a stream is what is compared
        end = f"{type(error).__name__}: {error}"
    return [chunk.to_dict() for chunk in chunks], end, stream.partial


def in_halves(pieces: list[bytes]) -> list[bytes]:
    """The same bytes, cut so that no piece is one event."""
    return [part for data in pieces for part in (data[:3], data[3:])]


def raw(text: str = "a", **more: Any) -> dict[str, Any]:
    """A chunk whose choice or delta has more, or that has."""
    made = piece(text)
    (choice,) = made["choices"]
    choice["delta"] |= more.pop("delta", {})
    choice |= more.pop("choice", {})
    return made | more


_texts = st.text(max_size=12) | st.sampled_from(['"', "\\", "\n", "a", '","content":"', ""])
_frames: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        {},
        {"delta": {"role": "assistant"}},
        {"delta": {"role": None, "refusal": None}},
        {"delta": {"reasoning": "r"}},
        {"delta": {"tool_calls": [{"index": 0, "function": {"arguments": "x"}}]}},
        {"choice": {"logprobs": None, "native_finish_reason": None}},
        {"choice": {"logprobs": {"content": [{"token": "t"}]}}},
        {"choice": {"index": 1}},
        {"choice": {"finish_reason": "stop"}},
        {"created": 2},
        {"usage": None, "system_fingerprint": "fp"},
        {"usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}},
        {"content": "a"},
        {"x": {"y": [1]}},
        {"error": {"message": "broken"}},
    ]
)
_runs = st.lists(st.tuples(_frames, st.lists(_texts, min_size=1, max_size=5)), max_size=6)


@given(_runs, st.booleans(), st.sampled_from([None, (",", ":")]), st.booleans())
def test_a_stream_is_the_same_whether_chunks_come_one_by_one_or_not(
    runs: list[tuple[dict[str, Any], list[str]]], ascii_only: bool, separators: Any, known: bool
) -> None:
    events = [
        event(json.dumps(raw(text, **frame), ensure_ascii=ascii_only, separators=separators))
        for frame, texts in runs
        for text in texts
        if ascii_only or text.isprintable()
    ]
    pieces = [*([FIRST] if known else []), *events, DONE]
    assert seen(pieces) == seen(in_halves(pieces)) == seen([b"".join(pieces)])


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("rule", [OPERATION, GROUNDED], ids=["gumloop", "gloo"])
def test_what_only_looks_like_the_chunk_before_is_what_parsing_makes_of_it(
    odd: bytes, rule: Any
) -> None:
    like = [event(piece(text)) for text in "bcd"]
    pieces = [FIRST, *like, odd, *like, DONE]
    assert seen(pieces, rule) == seen(in_halves(pieces), rule) == seen([b"".join(pieces)], rule)


def test_of_chunks_that_are_alike_only_the_first_are_read_whole() -> None:
    read: list[Any] = []

    def reader(data: dict[str, Any]) -> Any:
        read.append(data)
        return ChatCompletionChunk.from_dict(data)

    texts = ["b", 'say "no"', "", "ä\n", "e"] * 9
    pieces = [FIRST, *(event(piece(text)) for text in texts), DONE]
    chunks, end, whole = seen(pieces, operation(read=reader))
    assert [chunk["choices"][0]["delta"]["content"] for chunk in chunks] == ["a", *texts]
    assert (end, whole["choices"][0]["message"]["content"]) == ("", "a" + "".join(texts))
    # The first that began, the first that went on, and the same once more to learn from.
    assert len(read) == 3


def test_where_no_chunk_is_like_another_learning_is_given_up() -> None:
    read: list[Any] = []

    def reader(data: dict[str, Any]) -> Any:
        read.append(data)
        return ChatCompletionChunk.from_dict(data)

    pieces = [event(piece("a") | {"created": at}) for at in range(50)]
    seen([*pieces, DONE], operation(read=reader))
    assert len(read) == 50 + 4


def test_after_something_else_what_was_learned_is_still_known() -> None:
    read: list[Any] = []

    def reader(data: dict[str, Any]) -> Any:
        read.append(data)
        return ChatCompletionChunk.from_dict(data)

    like = [event(piece("b")), event(piece("c"))]
    between = [*like, b": ping\n\n", *like, event(piece("d"))[:9], event(piece("d"))[9:]]
    chunks, _, whole = seen([FIRST, *between * 20, DONE], operation(read=reader))
    assert whole["choices"][0]["message"]["content"] == "a" + "bcbcd" * 20
    assert len(chunks) == 101
    # The first, what is learned, and of each event in two pieces that same one.
    assert len(read) == 1 + 2 + 20


@pytest.mark.parametrize("together", [2, 5, 50])
def test_it_is_the_same_where_one_piece_holds_many(together: int) -> None:
    read: list[Any] = []

    def reader(data: dict[str, Any]) -> Any:
        read.append(data)
        return ChatCompletionChunk.from_dict(data)

    events = [FIRST, *(event(piece(f'"{at}"')) for at in range(100)), event({"odd": 1})]
    pieces = [b"".join(events[at : at + together]) for at in range(0, len(events), together)]
    chunks, end, whole = seen([*pieces, DONE], operation(read=reader))
    assert end == "StreamDecodeError: createThing: an event is no chunk: id: missing"
    assert len(chunks) == 101
    texts = "".join(f'"{at}"' for at in range(100))
    assert whole["choices"][0]["message"]["content"] == "a" + texts
    assert len(read) == 1 + 2 + 1


def test_a_named_event_is_not_taken_for_one_that_is_like_it() -> None:
    like = event(piece("b"))
    pieces = [FIRST, like, like + b"event: error\n" + like, DONE]
    assert seen(pieces)[1].startswith("APIStatusError")
    pieces = [FIRST, like, b"event: x\n", like + like, DONE]
    assert len(seen(pieces)[0]) == 4


def test_half_an_event_is_not_followed_by_one_that_is_like_the_chunk_before() -> None:
    like = event(piece("b"))
    pieces = [FIRST, like, b"id: 7\n", like, b"event: error\n", like]
    assert seen(pieces) == seen([b"".join(pieces)])


@pytest.mark.parametrize(
    "unlike",
    [
        event(raw("c", choice={"index": 1})),
        event(raw("c", choice={"finish_reason": "length"})),
        event(raw("c", created=2)),
        event(raw("c", created=2, choices=[])),
        event(raw("c", created=2, choices=raw()["choices"] * 2)),
        event(raw("c", created=2, error=None)),
        event(raw("c", delta={"role": "assistant"})),
        event(raw("c", created=2), "named"),
        event(""),
        b": ping\n\n",
        b"id: 7\n\n",
    ],
)  # fmt: skip
def test_what_comes_between_changes_nothing_in_chunks_that_are_alike(unlike: bytes) -> None:
    like = [event(piece(text)) for text in ("b", "d")]
    pieces = [FIRST, *like, unlike, *like, unlike, unlike, like[0], DONE]
    assert seen(pieces) == seen(in_halves(pieces)) == seen([b"".join(pieces)])


def test_chunks_share_nothing_that_can_be_changed() -> None:
    stream = ChatStream[Any, Any](
        Pieces([FIRST, *(event(raw(text, x=1, choice={"y": 2}, delta={"role": "assistant"}))
                         for text in "bcdef"), DONE]),
        OPERATION, completion=lambda data: data,
    )  # fmt: skip
    found = []
    for chunk in stream:
        found.append(chunk.to_dict())
        (choice,) = chunk.choices
        chunk.additional_properties["x"] = choice.additional_properties["y"] = "changed"
        choice.delta.additional_properties["z"] = "changed"
        choice.delta.content = choice.delta.role = choice.index = chunk.id = "changed"
        chunk.choices.append(choice)
    assert found[2:] == [
        raw(text, x=1, choice={"y": 2}, delta={"role": "assistant"}) for text in "cdef"
    ]
    assert stream.partial["choices"][0]["message"] == {"role": "assistant", "content": "abcdef"}


def test_the_cap_on_an_event_holds_for_chunks_that_are_alike_too() -> None:
    longest = event(piece("b" * 40))
    pieces = [FIRST, event(piece("b")), event(piece("c")), longest, DONE]
    cap = len(longest) - 2
    chunks, end, _ = seen(pieces, max_event_bytes=cap)
    assert (len(chunks), end) == (4, "")
    chunks, end, _ = seen(pieces, max_event_bytes=cap - 1)
    assert len(chunks) == 3
    assert "max_event_bytes" in end


def of(data: dict[str, Any], read: Any = ChatCompletionChunk.from_dict) -> Any:
    """What is learned from one chunk."""
    return learned(event(data), data, read, standard, PLENTY)


@pytest.mark.parametrize(
    "data",
    [
        raw(usage={}),
        raw(x=[]),
        raw(choice={"logprobs": {}}),
        raw(delta={"role": []}),
        raw(delta={"reasoning": "r"}),
        raw(delta={"content": None}),
        raw("x" * 5000),
    ],
)  # fmt: skip
def test_nothing_is_learned_from_a_chunk_that_holds_more_than_its_text(
    data: dict[str, Any],
) -> None:
    assert of(data) is None


@pytest.mark.parametrize(
    "data",
    [
        raw(),
        raw('ä\n\\"'),
        raw(usage=None, created=1.5, x=True),
        raw(choice={"logprobs": None}),
        raw(delta={"role": "assistant", "refusal": None}),
    ],
)
def test_from_a_chunk_that_holds_nothing_but_its_text_it_is_learned(data: dict[str, Any]) -> None:
    pattern = of(data)
    for text in ("", "word", 'ä "x"\n'):
        like = copy.deepcopy(data)
        like["choices"][0]["delta"]["content"] = text
        assert pattern.text(event(like)) == text
        assert pattern.chunk(text) == ChatCompletionChunk.from_dict(like)


@pytest.mark.parametrize("done", [("[DONE]",), ("finish_reason", "final")])
def test_nothing_is_learned_where_streams_are_of_another_kind(done: tuple[str, ...]) -> None:
    read: list[Any] = []

    def reader(data: dict[str, Any]) -> Any:
        read.append(data)
        return ChatCompletionChunk.from_dict(data)

    pieces = [FIRST * 2, *[event(piece("b"))] * 9, event(piece(finish="stop")), DONE]
    assert len(seen(pieces, operation(done, read=reader))[0]) == len(read) == 12


def test_learned_from_is_no_more_than_4_kib() -> None:
    room = 4096 - len(event(piece("")))
    assert of(piece("x" * room)) is not None
    assert of(piece("x" * (room + 1))) is None


def test_a_pattern_holds_for_lines_up_to_the_cap_and_no_longer() -> None:
    line = event(piece("b" * 40))[:-2]
    pattern = learned(FIRST, piece("a"), ChatCompletionChunk.from_dict, standard, len(line))
    assert pattern is not None
    assert pattern.text(event(piece("b" * 40))) == "b" * 40
    assert pattern.text(event(piece("b" * 41))) is None


def test_what_comes_after_the_text_has_to_be_the_same_too() -> None:
    pattern = of(raw("a", x=1))
    assert pattern.text(event(raw("b", x=1))) == "b"
    assert pattern.text(event(raw("b", x=2))) is None


def test_nothing_is_learned_from_a_text_that_is_not_where_it_seems_to_be() -> None:
    for text in "abc":
        assert of({"content": text, **piece(text)}) is None
        assert of(piece(text) | {"content": text}) is not None
    twice = b'data: {"choices": [{"index": 0, "delta": {"content": "a", "content": "b"}}]}\n\n'
    assert learned(twice, standard(twice[:-2], 6), dict, standard, PLENTY) is None


class _Shouted(Model):
    """A model that does not hold a text as it came."""

    def __init__(self, text: str) -> None:
        self.choices = [self]
        self.delta = self
        self.content = text

    @classmethod
    def from_dict(cls, src: Any) -> Any:
        return cls(src["choices"][0]["delta"]["content"].upper())

    def __copy__(self) -> Any:
        return _Shouted(self.content)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shouted) and other.text == self.text

    @property
    def text(self) -> str:
        return self.choices[0].delta.content


def test_nothing_is_learned_where_a_model_makes_something_else_of_a_text() -> None:
    assert of(piece("b"), _Shouted.from_dict) is None
    assert of(piece("b"), lambda data: data) is None
    assert of(piece("b")) is not None


def test_a_mistake_in_the_parser_is_not_taken_for_another_pattern() -> None:
    def parse(line: bytes, start: int = 0) -> Any:
        if not start:
            raise TypeError("a mistake")
        return standard(line, start)

    data = piece("b")
    pattern = learned(event(data), data, ChatCompletionChunk.from_dict, parse, PLENTY)
    assert pattern is not None
    with pytest.raises(TypeError):
        pattern.text(event(piece('"')))


@pytest.mark.parametrize("problem", ["refused", "another shape"])
def test_a_model_that_cannot_be_learned_from_is_read_each_time(problem: str) -> None:
    def read(data: dict[str, Any]) -> Any:
        if data["choices"][0]["delta"]["content"] == "a" and problem == "refused":
            unfit(data, "choices", "array")
        return data if problem == "refused" else Model()

    core = StreamCore(operation(read=read), headers={}, idle=None, now=0.0)
    core.feed(event(piece("b")), 0.0)
    for text in "bcd":
        assert core.common(event(piece(text))) is not None
    assert core.kept == [piece(text) for text in "bcd"]
