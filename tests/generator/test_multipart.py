"""Multipart bodies: what goes out parses back, whoever reads it, and nothing half is sent."""

from __future__ import annotations

import io
import os
import re
import threading
import tracemalloc
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.mock.multipart import read_parts
from gumgloo_api.support import Multipart, Part, Request, parts_of
from gumgloo_api.support.files import PIECE, FileBody

OCTETS = "application/octet-stream"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
TOKENS = st.text("abcXYZ019!#$&'*+.^_`|~-", min_size=1, max_size=10)
MEDIA_TYPES = st.builds("{}/{}".format, TOKENS, TOKENS)
CONTENTS = st.binary(max_size=64) | st.sampled_from(
    [b"\r\n", b"--", b"\r\n--x--\r\n", b"\r\n\r\n", b"a" * (PIECE + 1), b"\xff\n\r"]
)
Found = list[tuple[str, str | None, str | None, bytes]]


def form(files: Any, **fields: Any) -> Multipart:
    return Multipart(parts_of({"files": files, **fields}, frozenset({"files"}), str))


async def gathered(body: Multipart) -> bytes:
    return b"".join([piece async for piece in body.asynchronously()])


def sent(body: Multipart) -> bytes:
    """The bytes: the same in both flavours, as often as wanted, and as long as was said."""
    whole = b"".join(body)
    assert anyio.run(gathered, body) == whole
    assert b"".join(body) == whole
    assert body.length == len(whole)
    assert body.replayable
    return whole


def read(body: Multipart) -> Found:
    """Name, file name, type and content of each part, as Python's mail parser has them."""
    raw = b"Content-Type: " + body.content_type.encode() + b"\r\n\r\n" + sent(body)
    message = BytesParser(policy=compat32).parsebytes(raw)
    assert message.is_multipart() and not message.defects
    found: Found = []
    for part in message.get_payload():
        assert isinstance(part, Message) and not part.defects
        heads = {
            name.lower(): str(value).encode("ascii", "surrogateescape").decode()
            for name, value in part.raw_items()
        }
        assert len(heads) == len(part.keys())
        assert heads.keys() <= {"content-disposition", "content-type"}
        line = re.fullmatch(
            r'form-data; name="([^"\r\n]*)"(?:; filename="([^"\r\n]*)")?',
            heads["content-disposition"],
        )
        content = part.get_payload(decode=True)
        assert line is not None and isinstance(content, bytes)
        found.append((line[1], line[2], heads.get("content-type"), content))
    return found


def quoted(text: str) -> str:
    """What becomes of a name: as browsers have it, the backslash and other controls too."""
    return "".join(f"%{ord(c):02X}" if c in '"\\\x7f' or c < " " else c for c in text)


# Whatever is sent, parses back


@given(
    files=st.lists(st.tuples(TEXTS.filter(bool), CONTENTS, MEDIA_TYPES), max_size=4),
    fields=st.dictionaries(TEXTS.filter(lambda name: name and name != "files"), TEXTS, max_size=3),
)
def test_what_goes_out_parses_back(files: Any, fields: dict[str, str]) -> None:
    body = Multipart(parts_of({**fields, "files": files}, frozenset({"files"}), str))
    want: Found = [(quoted(k), None, None, v.encode()) for k, v in fields.items()]
    want += [("files", quoted(name), kind, content) for name, content, kind in files]
    if not want:
        assert sent(body) == f"--{body.boundary}--\r\n".encode()
        return
    assert read(body) == want
    # A second reader, which takes nothing that is not to the letter.
    strict = [
        (p.name, p.filename, p.kind, p.data) for p in read_parts(body.content_type, sent(body))
    ]
    assert strict == want


@pytest.mark.parametrize(
    "name",
    [
        'x"; filename="evil',
        "x\r\nX-Evil: 1",
        "x\nX-Evil: 1",
        "x\r\n\r\nbody",
        "x\\",
        'x\\"; a="b',
        "\x00\x0b\x0c\x1c\x1d\x1e\x7f",
        "ä\u0085\u2028\u2029日本",
        "a%22b",
    ],
)
def test_a_name_cannot_leave_its_header(name: str) -> None:
    found = read(form([(name, b"x")]))
    assert found == [("files", quoted(name), OCTETS, b"x")]
    assert read(Multipart([Part(name, b"x")])) == [(quoted(name), None, None, b"x")]


@pytest.mark.parametrize(
    "kind", ["", "text", "text/", "/plain", "text/plain\r\nX-Evil: 1", "text/pl ain", "tëxt/plain"]
)
def test_a_media_type_cannot_leave_its_header(kind: str) -> None:
    with pytest.raises(ValueError, match=r"files\[1\]: expected a media type such as text/plain"):
        form([b"x", ("name", b"x", kind)])


def test_a_media_type_may_have_parameters() -> None:
    kind = 'text/plain; charset="utf-8"'
    assert read(form([("name", b"x", kind)])) == [("files", "name", kind, b"x")]


def test_no_two_boundaries_are_alike() -> None:
    seen = {form([]).boundary for _ in range(100)}
    assert len(seen) == 100
    assert all(re.fullmatch(r"[0-9a-f]{32}", one) for one in seen)


# What may stand for a file


def test_what_may_stand_for_files(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"from a path")
    with path.open("rb") as opened:
        opened.seek(5)
        ways: list[tuple[Any, list[tuple[str, bytes]]]] = [
            ([], []),
            ({}, []),
            ((), []),
            (b"x", [("files", b"x")]),
            (bytearray(b"x"), [("files", b"x")]),
            (memoryview(b"xyz")[1:], [("files", b"yz")]),
            (path, [("a.txt", b"from a path")]),
            (opened, [("a.txt", b"a path")]),
            (io.BytesIO(b"x"), [("files", b"x")]),
            (("n", "ä"), [("n", "ä".encode())]),
            (("n", path, "text/plain"), [("n", b"from a path")]),
            ([("", b"x")], [("files", b"x")]),
            ((b"x", path), [("files", b"x"), ("a.txt", b"from a path")]),
            (["ä", b"x"], [("files", "ä".encode()), ("files", b"x")]),
            ((one for one in [b"x", b"y"]), [("files", b"x"), ("files", b"y")]),
            (
                {"n": "ä", "p": path, "o": b""},
                [("n", "ä".encode()), ("p", b"from a path"), ("o", b"")],
            ),
        ]
        for given_files, want in ways:
            body = form(given_files)
            if want:
                assert [(name, content) for _, name, _, content in read(body)] == want
            else:
                assert body.parts == ()


def test_an_open_file_may_have_any_name_or_none(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    with open(os.open(path, os.O_RDONLY), "rb") as numbered:
        assert [part.filename for part in form([numbered]).parts] == ["files"]


def test_fields_stand_beside_files() -> None:
    body = form([b"x"], team_id="t", tags=["a", "b"])
    assert [(name, content) for name, _, _, content in read(body)] == [
        ("files", b"x"),
        ("team_id", b"t"),
        ("tags", b"a"),
        ("tags", b"b"),
    ]


@pytest.mark.parametrize(
    ("files", "kind", "text"),
    [
        ("a.txt", TypeError, r"files: expected a list of files, .*got str; a path has to be"),
        (None, TypeError, r"files: expected a list of files, .*got NoneType"),
        (7, TypeError, r"files: expected a list of files, .*got int"),
        ([7], TypeError, r"files\[0\]: expected bytes, text, an open file or a path, got int"),
        ({"n": None}, TypeError, r"files\[0\]: expected bytes, .* got NoneType"),
        ([b"x", ("n",)], TypeError, r"files\[1\]: expected \(name, content\) or \(name, con"),
        ([("n", b"x", "a/b", 1)], TypeError, r"files\[0\]: expected \(name, content\)"),
        ([(7, b"x")], TypeError, r"files\[0\]: expected \(name, content\)"),
        ({7: b"x"}, TypeError, r"files\[0\]: expected \(name, content\)"),
        ([("n", b"x", 7)], ValueError, r"files\[0\]: expected a media type"),
        ([("\ud800", b"x")], ValueError, r"files\[0\]: its name holds half a character"),
        (["\ud800"], ValueError, r"files\[0\]: its text holds half a character"),
        ([Path("/no/such/file")], ValueError, r"files\[0\]: cannot be read \(No such file"),
        ([Path("/")], ValueError, r"files\[0\]: is a directory"),
        ([io.StringIO("x")], TypeError, r"files\[0\]: is no binary file: open it with mode 'rb'"),
    ],
)
def test_what_is_no_file_is_refused_by_its_place(
    files: Any, kind: type[Exception], text: str
) -> None:
    with pytest.raises(kind, match=text) as caught:
        form(files)
    assert "/no/such" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    refused = pytest.raises(ValueError, match=r"files\[0\]: cannot be read \(UnsupportedOperation")
    with path.open("wb") as opened, refused:
        form([opened])
    with pytest.raises(ValueError, match=r"files\[0\]: is closed"):
        form([opened])


# Reading


class Once(io.RawIOBase):
    """A file that can be read once, and does not know its length."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._data.read(size)


def test_a_file_that_does_not_tell_its_length_is_sent_once() -> None:
    body = form([Once(b"x" * 10)])
    assert body.length is None
    assert not body.replayable
    assert b"x" * 10 in b"".join(body)
    # Nobody sends it again; what is left of it is nothing.
    assert b"x" * 10 not in b"".join(body)


def test_a_pipe_is_read_once_and_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    body = form([path])
    assert (body.length, body.replayable) == (None, False)
    writer = threading.Thread(target=path.write_bytes, args=(b"from a pipe",))
    writer.start()
    assert b"from a pipe" in b"".join(body)
    writer.join()


def test_a_file_is_read_from_where_it_stood(tmp_path: Path) -> None:
    opened = io.BytesIO(b"0123456789")
    opened.seek(4)
    body = form([opened])
    # Where it stands while it is sent is of no account.
    for place in (0, 10, 7):
        opened.seek(place)
        assert read(body)[0][3] == b"456789"
    assert not opened.closed
    opened.seek(99)
    assert read(form([opened]))[0][3] == b""


def test_a_file_that_grows_is_sent_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"one")
    body = form([path])
    path.write_bytes(b"one two")
    assert read(body)[0][3] == b"one"


def test_a_file_that_shrinks_is_never_half_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(b"one two")
    body = form([path])
    path.write_bytes(b"one")
    with pytest.raises(OSError, match="became shorter while it was sent"):
        b"".join(body)
    with pytest.raises(OSError, match="became shorter while it was sent"):
        anyio.run(gathered, body)


def test_the_same_open_file_may_be_sent_twice() -> None:
    opened = io.BytesIO(b"x")
    assert [content for *_, content in read(form([opened, opened]))] == [b"x", b"x"]


def test_a_path_is_closed_when_reading_stops_early(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 3 * PIECE)

    def opened() -> int:
        return sum(
            os.path.realpath(f"/proc/self/fd/{fd}") == str(path)
            for fd in os.listdir("/proc/self/fd")
        )

    pieces = iter(form([path]))
    assert [len(next(pieces)) for _ in range(2)][1] == PIECE
    assert opened() == 1
    pieces.close()
    assert opened() == 0

    async def stop_early() -> None:
        later = form([path]).asynchronously()
        assert len(await anext(later)) < len(await anext(later)) == PIECE
        assert opened() == 1
        await later.aclose()
        assert opened() == 0

    anyio.run(stop_early)


def test_files_are_read_in_a_thread_and_bytes_are_not() -> None:
    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            seen.append(threading.get_ident())
            return super().read(size)

    seen: list[int] = []
    body = form([Watched(b"x"), b"y"])
    seen.clear()
    anyio.run(gathered, body)
    assert seen
    assert threading.get_ident() not in seen


# Progress


@pytest.mark.parametrize("size", [0, 1, PIECE, 3 * PIECE + 5])
@pytest.mark.parametrize("as_bytes", [True, False])
def test_progress_is_told_after_each_piece_and_from_the_beginning_again(
    size: int, as_bytes: bool
) -> None:
    told: list[tuple[int, int | None]] = []
    content: Any = b"x" * size
    parts = form([content if as_bytes else io.BytesIO(content)]).parts
    body = Multipart(parts, progress=lambda done, total: told.append((done, total)))
    for gather in (lambda: b"".join(body), lambda: anyio.run(gathered, body)):
        whole = gather()
        assert [total for _, total in told] == [len(whole)] * len(told)
        done = [count for count, _ in told]
        assert done == sorted(set(done))
        assert done[-1] == len(whole)
        assert max(b - a for a, b in zip([0, *done], done, strict=False)) <= PIECE
        told.clear()


def test_progress_without_a_length_has_no_total() -> None:
    told: list[int | None] = []
    parts = form([Once(b"x")]).parts
    b"".join(Multipart(parts, progress=lambda _, total: told.append(total)))
    assert set(told) == {None}


def test_what_progress_raises_ends_the_sending() -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    request = Request(path="/", parts=list(form([b"x"]).parts), progress=stop)
    body, _ = request.content()
    assert isinstance(body, Multipart)
    with pytest.raises(KeyError, match="enough"):
        b"".join(body)


# Memory


SIZE = 64 * 1024 * 1024


@pytest.fixture
def sparse(tmp_path: Path) -> Path:
    """A large file that takes no place."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


@pytest.mark.parametrize("awaited", [False, True])
def test_a_large_file_is_never_held(sparse: Path, awaited: bool) -> None:
    async def count_awaited() -> int:
        return sum([len(piece) async for piece in body.asynchronously()])

    anyio.run(gathered, form([b"x"]))
    body = form([sparse])
    tracemalloc.start()
    try:
        count = anyio.run(count_awaited) if awaited else sum(map(len, body))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == body.length
    assert count > SIZE
    assert peak < 2 * 1024 * 1024


def test_a_file_alone_can_be_looked_at() -> None:
    body = FileBody(io.BytesIO(b"xyz"))
    reading = body.reading()
    assert (reading.next(), reading.next(), reading.next()) == (b"xyz", b"", b"")
    reading.close()
