"""The SSE decoder against an oracle of another kind, its cap, its memory, and what it tells."""

from __future__ import annotations

import itertools
import pickle
import re
import sys
import tracemalloc
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gumgloo._errors import StreamDecodeError
from gumgloo._sse import MAX_EVENT_BYTES, ServerSentEvent, SSEDecoder

WORDS = [
    b"data: ", b"data:", b"data", b"event: ", b"event", b"id: ", b"id", b"retry: ", b"retry",
    b": ", b":", b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"a", b"{}", b"7", b" ", b"\0",
    b"data: x\n\n", b"data: y\n\ndata: z\n\n", b"\xef\xbb\xbf", b"\xff", "é".encode(), b"\xe2\x82",
]  # fmt: skip

streams = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=24).map(b"".join), st.binary(max_size=40)
)


@st.composite
def cut_streams(draw: st.DrawFn) -> tuple[bytes, list[bytes]]:
    """A stream, and the pieces it comes in."""
    body = draw(streams)
    places = draw(st.lists(st.integers(0, len(body)), max_size=8).map(sorted))
    edges = [0, *places, len(body)]
    return body, [body[a:b] for a, b in itertools.pairwise(edges)]


def oracle(body: bytes) -> tuple[list[ServerSentEvent], bool]:
    """The events of a whole stream, as the standard tells it: all text first, then all lines."""
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    *lines, half = re.split("\r\n|\n|\r", text)
    events: list[ServerSentEvent] = []
    data = kind = ""
    last_id: str | None = None
    retry: int | None = None
    for line in lines:
        if line == "":
            if data:
                events.append(ServerSentEvent(kind or "message", data[:-1], last_id, retry))
            data, kind, retry = "", "", None
        elif ":" in line:
            name, value = re.fullmatch("(.*?):[ ]?(.*)", line, re.DOTALL).groups()  # type: ignore[union-attr]  # it has a colon
        else:
            name, value = line, ""
        if line == "" or line.startswith(":"):
            continue
        if name == "data":
            data += value + "\n"
        elif name == "event":
            kind = value
        elif name == "id" and "\0" not in value:
            last_id = value
        elif name == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value)
    return events, bool(data or kind or (half and not half.startswith(":")))


@given(cut_streams())
@example((b"data: a\r\n\n", [b"data: a\r", b"\n\n"]))
@example((b"data: a\r\r", [b"data: a\r", b"\r"]))
@example((b"\xef\xbb\xbfdata: a\n\n", [b"\xef", b"\xbb\xbf", b"data: a\n\n"]))
@example((b"\xef\xbb\xbf", [b"\xef\xbb\xbf"]))
@example((b"\xef", [b"\xef"]))
@example((b"event: a\n", [b"event: a\n"]))
# Within an event nothing begins that looks like another.
@example((b"data: a\nxdata: b\n\n", [b"data: a\n", b"xdata: b\n\n"]))
@example((b"data: a\n\nxdata: b\n\n", [b"data: a\n", b"\nxdata: b\n\n"]))
@example((b"data: a\nb\n\nxdata: c\n\n", [b"data: a\n", b"b\n\nxdata: c\n\n"]))
def test_any_bytes_however_cut(case: tuple[bytes, list[bytes]]) -> None:
    body, pieces = case
    events, cut = oracle(body)
    decoder = SSEDecoder()
    assert [event for piece in pieces for event in decoder.feed(piece)] == events
    assert decoder.finish() is cut


@given(cut_streams())
@example((b"data: a\n\ndata: :b\n\n", [b"data: z\n\n", b"data: a\n\ndata: :b\n\n"]))
def test_what_it_tells_does_not_depend_on_the_cut(case: tuple[bytes, list[bytes]]) -> None:
    _, pieces = case
    decoder, slow = SSEDecoder(), SSEDecoder()
    for piece in pieces:
        decoder.feed(piece)
        for byte in piece:
            slow.feed(bytes([byte]))
        for name in ("comments", "last_event_id", "retry", "size", "unfinished", "tail"):
            assert getattr(decoder, name) == getattr(slow, name), name


def calls(decoder: SSEDecoder, piece: bytes) -> int:
    """How many functions the decoder calls for a piece."""
    count = 0
    ours = SSEDecoder.cut.__code__.co_filename

    def count_up(frame: FrameType, event: str, _argument: object) -> None:
        # Not what the garbage collector calls in between.
        nonlocal count
        count += event in ("call", "c_call") and frame.f_code.co_filename == ours

    # A debugger or a measure of coverage that is there has to be there afterwards.
    before = sys.getprofile()
    sys.setprofile(count_up)
    try:
        decoder.cut(piece, [])
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    ("before", "first"),
    [
        *((before, b"") for before in (b"", b"data: a\n\n")),
        *((b"data: a\n", first) for first in (b"\n", b"data: b\n\n", b"id: 1\n\n")),
        *((b"data: a", first) for first in (b"\n\n", b"b\n\n", b"\ndata: b\n\n")),
        (b"id: 7", b"\ndata: a\n\n"),
        (b"data: a\r", b"\n\n"),
    ],
)
def test_plain_events_are_split_a_whole_piece_at_a_time(before: bytes, first: bytes) -> None:
    """The work of Python does not grow with their number, wherever an event was cut."""
    counts: list[int] = []
    for number in (10, 100):
        decoder = SSEDecoder()
        decoder.feed(before)
        counts.append(calls(decoder, first + b"data: x\n\n" * number))
    assert counts[0] == counts[1]


#: Pieces that look like an event of one data line, or nearly.
ALIKE = [
    [b"data: z\n\n", b"data: a\n", b"data: b\n\n"],
    [b"data: z\n\n", b"data: a", b"data: b\n\n"],
    [b"data: z\n\n", b"id: 1\n", b"data: b\n\n"],
    [b"data: z\n\n", b"event: a\n", b"data: b\n\n"],
    [b"data: z\n\n", b"retry: 5\n", b"data: b\n\n"],
    [b"data: z\n\n", b"data: b\n\ndata: c\n\n"],
    [b"data: z\n\n", b"data: a\nb"],
    [b"data: z\n\n", b"data: a\n"],
    [b"data: z\n\n", b"xdata: a\n\n"],
    [b"\xef\xbb", b"data: a\n\n"],
    [b"data: a\r", b"data: b\n\n"],
    [b"data: a\n", b"\ndata: b\r\n\r\n"],
]


@pytest.mark.parametrize("pieces", ALIKE)
def test_what_looks_like_one_event_is_taken_for_what_it_is(pieces: list[bytes]) -> None:
    decoder = SSEDecoder()
    assert [one for piece in pieces for one in decoder.feed(piece)] == oracle(b"".join(pieces))[0]


def test_a_piece_as_large_as_the_cap_is_not_treated_worse() -> None:
    decoder = SSEDecoder(9)
    decoder.feed(b"data: a\n\n")
    assert decoder.sole(b"data: abc\n\n") == b"data: abc"
    assert decoder.sole(b"data: abcd\n\n") is None
    counts: list[int] = []
    for number in (10, 100):
        body = b"data: x\n\n" * number
        counts.append(calls(SSEDecoder(len(body)), body))
    assert counts[0] == counts[1]


@given(cut_streams())
def test_sole_takes_exactly_what_cut_would(case: tuple[bytes, list[bytes]]) -> None:
    """The short cut of the streams gives what the general way gives, or nothing."""
    _, pieces = case
    short, general = SSEDecoder(), SSEDecoder()
    for piece in pieces:
        value = short.sole(piece)
        events: list[object] = []
        general.cut(piece, events)  # type: ignore[arg-type]  # a list is a list
        if value is None:
            short.cut(piece, [])
        else:
            assert events == [("message", value, general.last_event_id, None)]
    assert short.finish() == general.finish()


@pytest.mark.parametrize("piece", [b"data: a\rid: 7\n\n", b"data: a\r\n\n", b"data: a\r\rb\n\n"])
def test_the_short_cut_leaves_a_carriage_return_to_the_long_way(piece: bytes) -> None:
    decoder = SSEDecoder()
    decoder.feed(b"data: first\n\n")
    assert decoder.sole(piece) is None


def test_the_short_cut_is_taken_from_the_second_piece_on() -> None:
    decoder = SSEDecoder()
    piece = b"data: a\n\n"
    assert decoder.sole(piece) is None, "a byte order mark may still come"
    decoder.feed(piece)
    assert decoder.sole(piece) == b"data: a"
    for other in (b"event: x\ndata: y\nid: 1\nretry: 5\n\n", b": ping\n\n", b"data: b\r\n\r\n"):
        decoder.feed(other)
        # A line feed may still come that belongs to a carriage return.
        decoder.feed(b"\n")
        assert decoder.sole(piece) == b"data: a", other


@given(cut_streams(), st.integers(0, 24))
def test_the_cap_does_not_depend_on_the_cut(case: tuple[bytes, list[bytes]], limit: int) -> None:
    body, pieces = case
    assert capped(pieces, limit) == capped([body], limit)


def capped(pieces: list[bytes], limit: int) -> tuple[list[ServerSentEvent], bool]:
    decoder = SSEDecoder(limit)
    events: list[ServerSentEvent] = []
    for piece in pieces:
        try:
            events += decoder.feed(piece)
        except StreamDecodeError as error:
            return events + error.partial, True
    return events, False


@pytest.mark.parametrize(
    ("body", "size"),
    [
        (b"data: 0123\n\n", 10),
        (b"data: 0\ndata: 0\n\n", 14),
        (b"data: 0\nid: 1\nevent: a\n\n", 20),
        (b": 01234567\n\n", 10),
        (b"foo: 01234\nfoo: 01234\n\n", 10),
        (b"data: 01", 8),
        (b": 01\ndata: 0\n\n", 7),
        (b"retry: 1\n: 0\ndata: 0\n\n", 8),
        (b"\xef\xbb\xbfdata: 0\n\n", 7),
        (b"data: 0\n\n" * 9, 7),
        (b"data: 0\r\n\r\n" * 9, 7),
    ],
)
def test_what_counts_against_the_cap(body: bytes, size: int) -> None:
    """The lines of an event that are kept, without line ends; and every single line."""
    for pieces in ([body], [body[i : i + 1] for i in range(len(body))]):
        assert capped(pieces, size)[1] is False
        assert capped(pieces, size - 1)[1] is True


def test_the_error_of_the_cap_says_what_to_do_and_is_final() -> None:
    decoder = SSEDecoder(max_event_bytes=8)
    with pytest.raises(StreamDecodeError, match=r"8 bytes.*max_event_bytes") as caught:
        decoder.feed(b"data: a\n\ndata: secret\n\ndata: b\n\n")
    assert caught.value.partial == [ServerSentEvent("message", "a")]
    assert "secret" not in str(caught.value)
    for piece in (b"data: c\n\n", b"\n", b"x"):
        with pytest.raises(StreamDecodeError):
            decoder.feed(piece)


def test_what_was_too_large_is_let_go_and_nothing_comes_after_it() -> None:
    decoder = SSEDecoder(max_event_bytes=16)
    assert len(decoder.feed(b"data: a\n\n")) == 1
    decoder.feed(b"data: b\nda")
    assert decoder.tail == b"data: b\nda"
    with pytest.raises(StreamDecodeError):
        decoder.feed(b"ta: too much")
    assert decoder.tail == b""
    with pytest.raises(StreamDecodeError):
        decoder.feed(b"data: c\n\n")
    whole = SSEDecoder(max_event_bytes=16)
    whole.feed(b"data: a\n\n")
    with pytest.raises(StreamDecodeError):
        whole.feed(b"data: too much of it\n\n")
    with pytest.raises(StreamDecodeError):
        whole.feed(b"data: c\n\n")


def test_the_default_cap_and_none() -> None:
    assert MAX_EVENT_BYTES == 64 * 1024 * 1024
    line = b"data: " + b"x" * (MAX_EVENT_BYTES - 6)
    with pytest.raises(StreamDecodeError):
        SSEDecoder().feed(line + b"x")
    assert len(SSEDecoder(None).feed(line + b"x\n\n")) == 1


@pytest.mark.parametrize("newline", [b"", b"\ndata: "], ids=["one line", "many lines"])
def test_a_large_event_is_copied_a_bounded_number_of_times(newline: bytes) -> None:
    """What one read allocates does not grow with what is already held: the work is linear.

    A decoder that appends to one buffer, or joins before the event is complete, allocates as
    much as it holds on each read.
    """
    read = b"x" * 4096 + newline
    decoder = SSEDecoder()
    decoder.feed(b"data: ")
    most = 0
    tracemalloc.start()
    try:
        for _ in range(512):
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            assert decoder.feed(read) == []
            most = max(most, tracemalloc.get_traced_memory()[1] - before)
        held = decoder.size
        tracemalloc.reset_peak()
        (event,) = decoder.feed(b"\n\n")
        at_the_end = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert held >= 512 * 4096
    assert most <= 8 * len(read)
    assert len(event.data) >= 512 * 4096
    # The pieces, the line, its value, the text.
    assert at_the_end <= 5 * held
    assert decoder.size == 0


def test_comments_are_counted_when_their_line_is_complete() -> None:
    decoder = SSEDecoder()
    counts: list[int] = []
    for piece in (b": a", b"b\n", b":\n: c\n\n", b"data: x\n:\n", b"\n", b"data: :\n\n"):
        decoder.feed(piece)
        counts.append(decoder.comments)
    assert counts == [0, 1, 3, 4, 4, 4]


def test_what_is_known_without_an_event() -> None:
    decoder = SSEDecoder()
    assert (decoder.last_event_id, decoder.retry) == (None, None)
    decoder.feed(b"id: 7\nretry: 250\n")
    assert (decoder.last_event_id, decoder.retry) == (None, 250)
    decoder.feed(b"\n")
    assert (decoder.last_event_id, decoder.retry) == ("7", 250)


@pytest.mark.parametrize(("digits", "read"), [(640, True), (641, False), (5000, False)])
def test_a_retry_with_more_digits_than_python_may_read_is_ignored(digits: int, read: bool) -> None:
    (event,) = SSEDecoder().feed(b"retry: " + b"9" * digits + b"\ndata: a\n\n")
    assert event.retry == (int("9" * digits) if read else None)


@pytest.mark.parametrize("size", [1, 3, 100])
def test_what_an_event_says_of_itself_is_its_own_but_for_the_id(size: int) -> None:
    body = b"event: a\nid: 1\nretry: 5\ndata: x\n\ndata: y\n\nid: 2\n\ndata: z\n\n"
    decoder = SSEDecoder()
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    assert [event for piece in pieces for event in decoder.feed(piece)] == [
        ("a", "x", "1", 5),
        ("message", "y", "1", None),
        ("message", "z", "2", None),
    ]


def test_progress_on_an_event_is_visible() -> None:
    decoder = SSEDecoder()
    seen: list[tuple[bool, int]] = []
    for piece in (b": ping", b"\n", b"da", b"ta: a\n", b": x\n", b"\n"):
        decoder.feed(piece)
        seen.append((decoder.unfinished, decoder.size))
    assert seen == [(False, 6), (False, 0), (True, 2), (True, 7), (True, 7), (False, 0)]


def test_the_tail_is_what_was_held() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"data: a\n\ndata:b\n: c\ndat")
    assert decoder.tail == b"data: b\ndat"
    decoder.feed(b"a: d\nevent:e\n")
    assert decoder.tail == b"event: e\ndata: b\ndata: d\n"
    decoder.feed(b"\n")
    assert decoder.tail == b""
    decoder = SSEDecoder()
    decoder.feed(b"\xef\xbb")
    assert decoder.tail == b"\xef\xbb"


def test_events_pickle_compare_and_keep_their_data_to_themselves() -> None:
    event = ServerSentEvent("message", "my secret", "1", 5)
    assert pickle.loads(pickle.dumps(event)) == event
    assert event != ServerSentEvent("message", "my secret", "2", 5)
    assert "secret" not in repr(event)
    assert (event.event, event.data, event.id, event.retry) == ("message", "my secret", "1", 5)


def test_bad_utf_8_is_replaced_alone_and_among_others() -> None:
    decoder = SSEDecoder()
    assert [e.data for e in decoder.feed(b"data: \xff\n\ndata: a\n\n")] == ["\ufffd", "a"]
    assert [e.data for e in decoder.feed(b"data: b\xe2\x82\n\n")] == ["b\ufffd"]
