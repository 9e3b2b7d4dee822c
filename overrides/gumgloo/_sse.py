"""Server-sent events, from bytes to events: the WHATWG rules, without I/O.

Guarantees: the same events for every way of cutting the bytes into pieces; work linear in the
bytes fed, whatever the size of event and pieces; never more than one event held, and that one
capped. Rules: HTML standard, 9.2.5 "Parsing an event stream" and 9.2.6 "Interpreting an event
stream"; the section names stand at the branches.

Two layers. `cut` gives raw events (data as bytes) to those who parse the data themselves;
`feed` gives `ServerSentEvent` objects. Most streams are made of blocks of one line,
`data: …` and a blank line: those are recognised and split a whole piece at a time. Everything
else goes line by line.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias, cast

from ._errors import StreamDecodeError

__all__ = ["DATA", "MAX_EVENT_BYTES", "RawEvent", "SSEDecoder", "ServerSentEvent"]

#: The default cap on one event. A picture as a data URL in one event is tens of megabytes.
MAX_EVENT_BYTES = 64 * 1024 * 1024

_BOM = b"\xef\xbb\xbf"
# As a number: `bytes` takes text that it is asked for to be a number first, at five times the cost.
_CR = 0x0D
# Beyond this int() may refuse, and no reconnection time is meant.
_MOST_DIGITS = 640

#: Where the data begin in a line that `sole` gives.
DATA = len("data: ")

#: (event, data, id, retry) as in `ServerSentEvent`, the data not yet decoded.
RawEvent: TypeAlias = tuple[str, bytes, str | None, int | None]


class ServerSentEvent(NamedTuple):
    """One event.

    Attributes:
        event: its type; "message" where the stream names none.
        data: its data lines, joined by line feeds.
        id: the last event id of the stream, this event's included; None before there was one.
        retry: the reconnection time in milliseconds that came with this event, or None.
    """

    event: str
    data: str
    id: str | None = None
    retry: int | None = None

    def __repr__(self) -> str:
        # The data may be a prompt, or an answer to one.
        return f"ServerSentEvent(event={self.event!r}, data=<{len(self.data)} characters>)"


class SSEDecoder:
    """Decodes one event stream.

    Args:
        max_event_bytes: most bytes of one event, or of one line; None for no cap.

    Attributes:
        comments: how many comment lines were seen; most servers send them to keep a
            connection open.
        last_event_id: the last event id, None before there was one.
        retry: the last reconnection time in milliseconds, None before there was one.
        size: bytes held of the event that is under way.
    """

    __slots__ = (
        "_calm",
        "_data",
        "_dead",
        "_event",
        "_head",
        "_id",
        "_limit",
        "_mid",
        "_parts",
        "_retry",
        "_skip_lf",
        "comments",
        "last_event_id",
        "retry",
        "size",
    )

    def __init__(self, max_event_bytes: int | None = MAX_EVENT_BYTES) -> None:
        self.comments = 0
        self.last_event_id: str | None = None
        self.retry: int | None = None
        self.size = 0
        self._limit = sys.maxsize if max_event_bytes is None else max_event_bytes
        #: What came so far while it may still be a byte order mark; None once that is settled.
        self._head: bytes | None = b""
        self._skip_lf = False
        #: True while a line or an event is under way.
        self._mid = False
        self._dead = False
        #: True between events, when nothing at all is pending.
        self._calm = False
        #: The pieces of the line that is under way. Joined once, when it is complete.
        self._parts: list[bytes] = []
        # The buffers of the event that is under way.
        self._data: list[bytes] = []
        self._event = ""
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """The events that `data`, the next piece of the stream, completes.

        Raises:
            StreamDecodeError: an event is larger than the cap. Its `partial` are the events of
                this piece that came before. The decoder is of no more use then.
        """
        line = self.sole(data)
        if line is not None:
            # The most common case by far, so without the loop below.
            value = line[DATA:]
            try:
                text = value.decode()
            except UnicodeDecodeError:
                text = value.decode("utf-8", "replace")
            return [_new(ServerSentEvent, ("message", text, self.last_event_id, None))]
        raw: list[RawEvent] = []
        try:
            self.cut(data, raw)
        except StreamDecodeError as error:
            error.partial = _decoded(raw)
            raise
        return _decoded(raw)

    def finish(self) -> bool:
        """Tell the end of the stream: True if it cut off an event, which is dropped.

        That is an event of which a data or event line, or half a line that is no comment, had
        come, but not the blank line after it.
        """
        return self.unfinished

    @property
    def calm(self) -> bool:
        """True between events, when nothing at all is pending."""
        return self._calm

    @property
    def unfinished(self) -> bool:
        """True while an event is under way."""
        line = self._parts and self._parts[0][:1] != b":"
        return bool(self._data or self._event or line or self._head)

    @property
    def tail(self) -> bytes:
        """What is held of the event that is under way: its type, its data and the half line."""
        lines = [b"data: %b\n" % value for value in self._data]
        if self._event:
            lines.insert(0, b"event: %b\n" % self._event.encode())
        return b"".join((*lines, *self._parts, self._head or b""))

    def sole(self, data: bytes) -> bytes | None:
        """The line of the event, if the piece is one event of one data line and nothing else.

        Its data begin at `DATA`. None means that nothing was taken in: the piece is then for
        `cut`.
        """
        if self._calm:
            line, _, rest = data.partition(b"\n")
            if (
                rest == b"\n"
                and line[:DATA] == b"data: "
                and _CR not in line
                and len(line) <= self._limit
            ):
                return line
        return None

    def cut(self, data: bytes, out: list[RawEvent]) -> None:
        """As `feed`, but appends raw events to `out`, also those before an event too large."""
        if self._head is not None:
            data = self._without_bom(data)
        if self._skip_lf or b"\r" in data:
            data = self._with_line_feeds(data)
        if self._mid:
            data = self._rest_of_event(data, out)
        if data:
            # A piece no larger than the cap cannot hold an event that is.
            if len(data) <= self._limit:
                data = self._blocks(data, out)
            if data:
                self._lines(data, out)
        self._calm = not (self._mid or self._skip_lf or self._head is not None)

    def _blocks(self, data: bytes, out: list[RawEvent]) -> bytes:
        """Take in the events that are complete; what comes after them is returned."""
        end = data.rfind(b"\n\n")
        if end < 0:
            return data
        if data.startswith(b"data: "):
            values = data[6:end].split(b"\n\ndata: ")
            # No line feeds but those of the separators: each block is one data line.
            if data.count(b"\n", 0, end) == 2 * len(values) - 2:
                last_id = self.last_event_id
                out += [("message", value, last_id, None) for value in values]
                return data[end + 2 :]
        *blocks, rest = data.split(b"\n\n")
        for block in blocks:
            if block.startswith(b"data: ") and b"\n" not in block:
                out.append(("message", block[6:], self.last_event_id, None))
            else:
                self._lines(block + b"\n\n", out)
        return rest

    def _without_bom(self, data: bytes) -> bytes:
        # "Parsing": one leading U+FEFF is ignored. It may come in pieces.
        head = (self._head or b"") + data
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._head = head
            return b""
        self._head = None
        return head.removeprefix(_BOM)

    def _with_line_feeds(self, data: bytes) -> bytes:
        # "Parsing": a line ends with CR LF, LF or CR. A CR ends its line at once, so that no
        # event waits for a byte that may not come; a LF that follows belongs to it.
        if self._skip_lf and data:
            self._skip_lf = False
            if data[0] == 0x0A:
                data = data[1:]
        if data.endswith(b"\r"):
            self._skip_lf = True
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _rest_of_event(self, data: bytes, out: list[RawEvent]) -> bytes:
        """Take in the rest of the event that is under way; what comes after it is returned."""
        if not self._parts and data.startswith(b"\n"):
            end = 1
        else:
            end = data.find(b"\n\n") + 2
            if end == 1:
                self._lines(data, out)
                return b""
        self._lines(data[:end], out)
        return data[end:]

    def _lines(self, data: bytes, out: list[RawEvent]) -> None:
        """Take in lines, the last of which may be incomplete."""
        if self._dead:
            raise self._too_large()
        lines = data.split(b"\n")
        half = lines.pop()
        if lines and self._parts:
            self._parts.append(lines[0])
            lines[0] = b"".join(self._parts)
            self.size -= sum(map(len, self._parts[:-1]))
            self._parts = []
        for line in lines:
            if not line:
                self._dispatch(out)
                continue
            if self.size + len(line) > self._limit:
                raise self._too_large()
            if line.startswith(b"data: "):
                self._data.append(line[6:])
                self.size += len(line)
            else:
                self._field(line)
        if half:
            self._parts.append(half)
            self.size += len(half)
            if self.size > self._limit:
                raise self._too_large()
        self._mid = bool(
            self._parts
            or self._data
            or self._event
            or self._retry is not None
            or self._id is not None
        )

    def _field(self, line: bytes) -> None:
        # "Interpreting": a comment, or a field name, a colon, one space at will, and a value.
        name, _, value = line.partition(b":")
        if not name:
            self.comments += 1
            return
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id":
            if b"\0" in value:
                return
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry":
            if value.isdigit() and len(value) <= _MOST_DIGITS:
                self._retry = self.retry = int(value)
            return
        else:
            return
        self.size += len(line)

    def _dispatch(self, out: list[RawEvent]) -> None:
        # "Interpreting", dispatch: the id counts even where there is no data and so no event.
        if self._id is not None:
            self.last_event_id = self._id
        if self._data:
            data = b"\n".join(self._data)
            out.append((self._event or "message", data, self.last_event_id, self._retry))
            self._data = []
        self._event = ""
        self._id = None
        self._retry = None
        self.size = 0

    def _too_large(self) -> StreamDecodeError:
        self._dead = self._mid = True
        self._calm = False
        self._parts = []
        self._data = []
        return StreamDecodeError(
            f"an event is larger than {self._limit} bytes; max_event_bytes sets this limit"
        )


# Without the detour over the named tuple's own constructor, which costs as much as all else.
_new: Callable[[type[ServerSentEvent], tuple[Any, ...]], ServerSentEvent] = cast(Any, tuple).__new__


def _decoded(events: list[RawEvent]) -> list[ServerSentEvent]:
    kind = ServerSentEvent
    try:
        return [_new(kind, (name, data.decode(), i, r)) for name, data, i, r in events]
    except UnicodeDecodeError:
        # "Parsing": the stream is decoded with replacement.
        return [kind(name, data.decode("utf-8", "replace"), i, r) for name, data, i, r in events]
