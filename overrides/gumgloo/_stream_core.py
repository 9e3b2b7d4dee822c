"""What a stream decides: which bytes are chunks, which are errors, and when it is complete.

Guarantees: no I/O and no clock, so both flavours of stream share every decision; chunks that
came before an error are handed out before it; no text of an error quotes what was received,
but for the service's own error message.

A stream is complete at `[DONE]`, at an event that says so, or at the end of the body once every
choice had a `finish_reason`: whichever its `StreamRule` lists. Any other end is an error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from gumgloo_api.support import (
    GumglooError,
    Misfit,
    Operation,
    ResponseDecodeError,
    read_json,
    status_error,
    trace,
)
from gumgloo_api.support.kinds import is_array, is_object

from ._chunk_pattern import ChunkPattern, learned
from ._errors import APITimeoutError, StreamDecodeError, StreamIncompleteError
from ._json import chosen
from ._sse import DATA, MAX_EVENT_BYTES, RawEvent, SSEDecoder

__all__ = ["EXCERPT_BYTES", "StreamCore", "check_content_type", "is_event_stream", "misfit"]

#: As much of an answer that is no stream is looked at and kept.
EXCERPT_BYTES = 4096

_SENTINEL = "[DONE]"
_FINISH = "finish_reason"
_KIND = "text/event-stream"
_NO_INDEX = object()


_parse = chosen()

#: What looking for the most common chunk in anything else ends with.
_UNCOMMON = (KeyError, TypeError, ValueError, StopIteration, RecursionError)


#: So often a stream is learned from. Where no chunk is like another, it would be in vain.
_LESSONS = 4


def _none(_: bytes) -> None:
    """Of a piece in which something is not to be looked for."""


class StreamCore:
    """The state of one stream.

    Args:
        operation: what was called; its `stream` says what a chunk and the end look like. A name
            in `done` other than `[DONE]` and `finish_reason` ends the stream with the event that
            has a member of that name with the value true, or that name as its type.
        headers: of the answer, for the errors.
        idle: seconds that may pass without an event while only comments come; None for no limit.
        now: monotonic seconds.
        comments_are_life: a comment counts as an event for `idle`.
        max_event_bytes: cap on one event, None for no cap.

    Attributes:
        done: True once the stream is complete; what comes after is ignored.
        error: what ended the stream, to be raised when the chunks before it were delivered.
        raws: what the chunks were made from that the last `feed` returned: a JSON object each, or
            only the text where nothing else differs from the chunk before.
        kept: the same of the chunks that `common` returned is appended to it.
        timed: there is an idle limit, so `alive` has to be set when waiting begins.
        alive: since when nothing came, monotonic seconds; the caller's own time does not count.
    """

    __slots__ = (
        "_comments_are_life",
        "_decoder",
        "_ends",
        "_finish",
        "_finished",
        "_headers",
        "_idle",
        "_lessons",
        "_most",
        "_name",
        "_open",
        "_pattern",
        "_read",
        "_seen",
        "_sentinel",
        "_sole",
        "_text",
        "alive",
        "done",
        "error",
        "kept",
        "raws",
        "timed",
    )

    def __init__(
        self,
        operation: Operation[Any],
        *,
        headers: Mapping[str, str],
        idle: float | None,
        now: float,
        comments_are_life: bool = False,
        max_event_bytes: int | None = MAX_EVENT_BYTES,
    ) -> None:
        rule = operation.stream
        if rule is None:
            raise TypeError(f"{operation.id} has no stream")
        self.done = False
        self.error: GumglooError | None = None
        self.raws: list[dict[str, Any] | str] = []
        self.kept: list[dict[str, Any] | str] = []
        self.timed = idle is not None
        self._name = operation.id
        self._headers = headers
        self._read = rule.reader()
        self._finish = _FINISH in rule.done
        # Servers of chat streams send it where their documentation does not say so.
        self._sentinel = self._finish or _SENTINEL in rule.done
        self._ends = tuple(name for name in rule.done if name not in (_SENTINEL, _FINISH))
        self._idle = idle
        self.alive = now
        self._comments_are_life = comments_are_life
        self._decoder = SSEDecoder(max_event_bytes)
        #: Where chunks are of chat, and no member of one ends the stream.
        self._sole = self._decoder.sole if self._finish and not self._ends else _none
        #: The choices that were seen, and those of them that have finished.
        self._seen: set[int] = set()
        self._finished: set[int] = set()
        #: The `index` of the last choice that came alone and went on. While chunks repeat it,
        #: there is nothing to note.
        self._open: Any = _NO_INDEX
        self._pattern: ChunkPattern | None = None
        #: Finds the text in an event that is like the chunk before; or nothing, in any.
        self._text: Callable[[bytes], str | None] = _none
        self._lessons = 0 if self._sole is _none else _LESSONS
        self._most = sys.maxsize if max_event_bytes is None else max_event_bytes

    def common(self, data: bytes) -> Any:
        """The chunk that `data`, the next piece of the body, is, if it is the most common one.

        That is one event which goes on with the only choice. None means that nothing was taken
        in: the piece is then for `feed`.
        """
        text = self._text(data)
        if text is not None:
            self.kept.append(text)
            return self._pattern.chunk(text)  # type: ignore[union-attr]  # it found the text
        line = self._sole(data)
        if line is None:
            return None
        try:
            raw = _parse(line, DATA)
            # Of all that JSON has, only an object can be asked for a name.
            (choice,) = raw["choices"]
            if choice["index"] != self._open or choice[_FINISH] is not None or "error" in raw:
                return None
            chunk = self._read(raw)
        except _UNCOMMON:
            return None
        self.kept.append(raw)
        self._text = self._lesson(data, raw)
        return chunk

    def _lesson(self, data: bytes, raw: dict[str, Any]) -> Callable[[bytes], str | None]:
        """What finds the text in an event that is like this one."""
        pattern = self._pattern
        if pattern is None or pattern.text(data) is None:
            if not self._lessons:
                return _none
            self._lessons -= 1
            pattern = None
            # Whatever is the matter with it, the chunk itself is in order.
            with suppress(AttributeError, *_UNCOMMON):
                pattern = learned(data, raw, self._read, _parse, self._most)
            self._pattern = pattern
        return _none if pattern is None else pattern.text

    def feed(self, data: bytes, now: float) -> list[Any]:
        """The chunks that `data`, the next piece of the body, completes; then look at `error`."""
        chunks: list[Any] = []
        self.raws = []
        if self.done or self.error is not None:
            return chunks
        decoder = self._decoder
        line = decoder.sole(data)
        if line is not None:
            self._take("message", line[DATA:], chunks)
            alive = False
        else:
            size, comments = decoder.size, decoder.comments
            self._take_all(data, chunks)
            if not decoder.calm:
                # The next piece does not begin with an event.
                self._text = _none
            # The pieces of a large event are life too.
            alive = (decoder.unfinished and decoder.size > size) or (
                self._comments_are_life and decoder.comments > comments
            )
        if chunks or alive:
            self.alive = now
        elif not self.done and self.error is None:
            self._check_idle(now)
        return chunks

    def end(self) -> None:
        """Tell the end of the body: sets `done`, or `error` where it came too early."""
        if self.done or self.error is not None:
            return
        # A sentinel that lacks its blank line is no event, but no loss either.
        cut = self._decoder.finish() and not b"data: [DONE]\n".startswith(self._decoder.tail)
        if cut:
            text = "the stream ended inside an event"
        elif self._finish and self._seen and self._seen <= self._finished:
            self.done = True
            return
        else:
            text = "the stream ended before it was complete"
        self.error = StreamIncompleteError(text, operation=self._name)

    def _check_idle(self, now: float) -> None:
        if self._idle is not None and now - self.alive > self._idle:
            text = f"nothing but comments within {self._idle} s"
            self.error = APITimeoutError(text, phase="idle", operation=self._name)

    def _take_all(self, data: bytes, chunks: list[Any]) -> None:
        events: list[RawEvent] = []
        broken: StreamDecodeError | None = None
        try:
            self._decoder.cut(data, events)
        except StreamDecodeError as error:
            broken = StreamDecodeError(str(error), operation=self._name)
        for event, value, _, _ in events:
            text = self._text(b"data: %b\n\n" % value) if event == "message" else None
            if text is not None:
                self.raws.append(text)
                chunks.append(self._pattern.chunk(text))  # type: ignore[union-attr]  # as above
            elif not self._take(event, value, chunks):
                return
        self.error = broken

    def _take(self, event: str, value: bytes, chunks: list[Any]) -> bool:
        """Take in one event; False where it ends the stream."""
        self._text = _none
        data: Any
        try:
            data = _parse(value)
        except (ValueError, StopIteration, RecursionError):
            text = value.decode("utf-8", "replace")
            try:
                data = read_json(text)
            except ValueError:
                return self._take_text(event, text.strip())
        if data.__class__ is not dict:
            return self._take_text(event, value.decode("utf-8", "replace"))
        if event == "error" or data.get("error") is not None:
            return self._fail(value.decode("utf-8", "replace").encode())
        choices = data.get("choices")
        goes_on = False
        if choices:
            first: Any = choices[0] if choices.__class__ is list and len(choices) == 1 else None
            goes_on = (
                first.__class__ is dict
                and first.get("index") == self._open
                and first.get(_FINISH) is None
            )
            failed = None if goes_on else self._watch(choices)
            if failed is not None:
                return self._fail_choice(failed)
        try:
            chunks.append(self._read(data))
        except (ValueError, RecursionError) as problem:
            self.error = StreamDecodeError(
                f"an event is no chunk{misfit(problem, data)}", operation=self._name
            )
            return False
        self.raws.append(data)
        if self._ends and self._is_end(event, data):
            self.done = True
            return False
        if goes_on:
            self._text = self._lesson(b"data: %b\n\n" % value, data)
        return True

    def _is_end(self, event: str, data: dict[str, Any]) -> bool:
        ends = self._ends
        return (
            event in ends
            or data.get("type") in ends
            or any(data.get(name) is True for name in ends)
        )

    def _watch(self, choices: Any) -> dict[str, Any] | None:
        """Note which choices are open and which have finished; returns one that failed."""
        self._open = _NO_INDEX
        for place, choice in enumerate(choices if is_array(choices) else ()):
            if not is_object(choice):
                continue
            index = choice.get("index")
            number = index if isinstance(index, int) else place
            self._seen.add(number)
            reason = choice.get(_FINISH)
            if reason == "error":
                return choice
            if reason is not None:
                self._finished.add(number)
            elif len(choices) == 1:
                self._open = index
        return None

    def _take_text(self, event: str, text: str) -> bool:
        """An event whose data is no JSON object."""
        if event == "error":
            return self._fail(json.dumps({"error": {"message": text}}).encode())
        if not text:
            return True
        if text == _SENTINEL and self._sentinel:
            self.done = True
        else:
            problem = f"an event is no JSON object ({len(text)} characters)"
            self.error = StreamDecodeError(problem, operation=self._name)
        return False

    def _fail(self, body: bytes) -> bool:
        self.error = status_error(self._name, 200, self._headers, body, in_stream=True)
        return False

    def _fail_choice(self, choice: dict[str, Any]) -> bool:
        """A choice that ended in an error without one beside the choices."""
        error = choice.get("error")
        if error is None:
            error = {"message": "the answer ended with finish_reason error"}
        body = "{}"
        # The writer goes a little less deep than the reader did.
        with suppress(RecursionError):
            body = json.dumps({"error": error})
        return self._fail(body.encode())


def misfit(problem: Exception, data: dict[str, Any]) -> str:
    """Where `data` does not fit, to end a sentence with; never what stands there."""
    if not isinstance(problem, Misfit):
        return ""
    # Where it is nested too deep to be searched, the path is that of a part.
    with suppress(RecursionError):
        problem = trace(problem, data)
    return f": {problem.path}: {problem.problem}"


def is_event_stream(headers: Mapping[str, str]) -> bool:
    """True where the answer may be a stream: it says so, or does not say what it is."""
    return _content_type(headers) in (_KIND, "")


def _content_type(headers: Mapping[str, str]) -> str:
    value = next((v for k, v in headers.items() if k.lower() == "content-type"), "")
    return value.partition(";")[0].strip().lower()


def check_content_type(
    operation: Operation[Any], headers: Mapping[str, str], excerpt: bytes, status: int = 200
) -> None:
    """Refuse an answer that is no event stream; one without a content type is accepted.

    Args:
        operation: what was called.
        headers, status: of the answer.
        excerpt: the beginning of its body, at most `EXCERPT_BYTES`.

    Raises:
        APIStatusError: it is a JSON error object.
        ResponseDecodeError: it is anything else; its `body` is the excerpt.
    """
    kind = _content_type(headers)
    if kind in (_KIND, ""):
        return
    if kind == "application/json" and _is_error(excerpt):
        raise status_error(operation.id, status, headers, excerpt, in_stream=True)
    raise ResponseDecodeError(
        operation=operation.id,
        path="",
        problem=f"expected {_KIND}, got {kind}",
        status_code=status,
        headers=headers,
        body=excerpt,
    )


def _is_error(body: bytes) -> bool:
    try:
        data = read_json(body)
    except ValueError:
        return False
    return is_object(data) and (data.get("error") is not None or "detail" in data)
