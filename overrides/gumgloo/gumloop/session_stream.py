"""Streams of a session's events: `SessionStream` and `AsyncSessionStream`.

Guarantees: as `Stream`; complete means that an event with `final` true came. A stream that was
asked to takes itself up again where it breaks, without repeating or losing an event. Source: agent
sessions on the streaming host.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, ClassVar, Self

from gumgloo_api.support import GumglooError

from .._errors import SessionNotResumableError
from .._event_core import SessionCore
from .._stream import AsyncByteSource, AsyncStream, ByteSource, Stream
from .._stream_base import Streaming
from .._stream_core import StreamCore
from ._resumption import Resumption

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import StreamEvent

__all__ = ["AsyncSessionStream", "SessionStream"]


class _Session(Streaming["StreamEvent"]):
    """What both flavours know of the session."""

    _core_type: ClassVar[type[StreamCore]] = SessionCore
    #: The session, from the call or the first event that names it; None before.
    session_id: str | None = None
    _resumption: Resumption
    _answer: Any

    @property
    def cursor(self) -> str | None:
        """The newest `stream_cursor`: where `resume_stream` takes the stream up again."""
        return self._resumption.cursor

    def _deliver(self, chunk: StreamEvent) -> StreamEvent:
        super()._deliver(chunk)
        self._resumption.note(chunk)
        if self.session_id is None and isinstance(chunk.interaction_id, str):
            self.session_id = chunk.interaction_id
        return chunk

    def _broken(self, error: GumglooError) -> GumglooError:
        if isinstance(error, SessionNotResumableError):
            error.session_id = self.session_id
        return super()._broken(error)

    def _resume_with(self, resumption: Resumption) -> None:
        self._resumption = resumption
        self._only_new()

    def _only_new(self) -> None:
        """Drop what waits to be handed out and was handed out before."""
        events = list(self._ready)
        self._ready.clear()
        self._new_ones(events)

    def _new_ones(self, ready: Any) -> None:
        """Keep what a stream that was taken up brought, but for what was handed out before."""
        self._ready.extend(event for event in ready if self._resumption.is_new(event))

    def _take(self, data: bytes) -> bool:
        if not super()._take(data):
            return False
        self._only_new()
        return bool(self._ready)


def text_of(event: StreamEvent) -> str:
    """The piece of text of an event, "" where it is none."""
    delta = event.delta if event.type == "text-delta" else None
    return delta if isinstance(delta, str) else ""


class SessionStream(_Session, Stream["StreamEvent"]):
    """The events of a session, as they come. An iterator, and a context manager that closes.

    Attributes:
        session_id: the session; None until the first event that names it.

    Raises (while iterating):
        StreamIncompleteError: the stream broke before its end; `cursor` says where to go on.
        SessionNotResumableError: it cannot be taken up again: retrieve the session.
        APIStatusError: the run failed (`in_stream` is True).
        And all that `Stream` raises.
    """

    _source: ByteSource
    _core: StreamCore

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._resumption = Resumption()
        self._reopen: Callable[[str, str], SessionStream] | None = None
        self._sleep: Callable[[float], object] = float

    def resuming(
        self,
        resumption: Resumption,
        reopen: Callable[[str, str], SessionStream],
        sleep: Callable[[float], object],
    ) -> Self:
        """Let the stream take itself up: `reopen` takes the session and the cursor."""
        self._reopen, self._sleep = reopen, sleep
        self._resume_with(resumption)
        return self

    @property
    def text(self) -> Iterator[str]:
        """The text, piece by piece. Leaving the loop early closes."""
        return filter(None, map(text_of, self))

    def get_final_text(self) -> str:
        """Read to the end, and give all text of the events that were not yet read."""
        return "".join(self.text)

    def _fill(self) -> StreamEvent | None:
        while True:
            try:
                return super()._fill()
            except GumglooError as error:
                broken = error
            self._take_up(broken)
            if self._ready:
                return self._ready.popleft()

    def _take_up(self, broken: GumglooError) -> None:
        while True:
            wait = self._resumption.after(broken)
            cursor, session = self._resumption.cursor, self.session_id
            if wait is None or self._reopen is None or cursor is None or session is None:
                raise broken
            self._source.close()
            self._sleep(wait)
            try:
                fresh = self._reopen(session, cursor)
            except GumglooError as error:
                broken = self._broken(error)
                continue
            # Its bytes are ours now, and are not to be closed when it is dropped.
            fresh._over = True
            self._source, self._core = fresh._source, fresh._core
            self._answer, self._clean = fresh._answer, fresh._clean
            self._new_ones(fresh._ready)
            return


class AsyncSessionStream(_Session, AsyncStream["StreamEvent"]):
    """As `SessionStream`, for `async for` and `async with`."""

    _source: AsyncByteSource
    _core: StreamCore

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._resumption = Resumption()
        self._reopen: Callable[[str, str], Awaitable[AsyncSessionStream]] | None = None
        self._sleep: Callable[[float], Awaitable[object]] | None = None

    def resuming(
        self,
        resumption: Resumption,
        reopen: Callable[[str, str], Awaitable[AsyncSessionStream]],
        sleep: Callable[[float], Awaitable[object]],
    ) -> Self:
        """As `SessionStream.resuming`."""
        self._reopen, self._sleep = reopen, sleep
        self._resume_with(resumption)
        return self

    @property
    def text(self) -> AsyncGenerator[str, None]:
        """The text, piece by piece. To leave early, close the stream."""
        return self._text()

    async def _text(self) -> AsyncGenerator[str, None]:
        async with aclosing(self.__aiter__()) as events:
            async for event in events:
                piece = text_of(event)
                if piece:
                    yield piece

    async def get_final_text(self) -> str:
        """Read to the end, and give all text of the events that were not yet read."""
        return "".join([piece async for piece in self._text()])

    async def _fill(self) -> StreamEvent | None:
        while True:
            try:
                return await super()._fill()
            except GumglooError as error:
                broken = error
            await self._take_up(broken)
            if self._ready:
                return self._ready.popleft()

    async def _take_up(self, broken: GumglooError) -> None:
        while True:
            wait = self._resumption.after(broken)
            cursor, session = self._resumption.cursor, self.session_id
            if (
                wait is None
                or self._reopen is None
                or self._sleep is None
                or cursor is None
                or session is None
            ):
                raise broken
            await self._source.close()
            await self._sleep(wait)
            try:
                fresh = await self._reopen(session, cursor)
            except GumglooError as error:
                broken = self._broken(error)
                continue
            self._source, self._core = fresh._source, fresh._core
            self._answer, self._clean = fresh._answer, fresh._clean
            self._new_ones(fresh._ready)
            return
