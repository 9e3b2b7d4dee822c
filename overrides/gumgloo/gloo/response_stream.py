"""Streams of a response's events: `ResponseStream` and `AsyncResponseStream`.

Guarantees: as `Stream`; complete means that `response.completed`, or another end, came. The
response that the events make up is the same whether the last one holds it or not. Source:
responses of the fact sheet.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, ClassVar

from gumgloo_api.support import dump

from .._errors import StreamDecodeError
from .._event_core import EventCore
from .._stream import AsyncStream, Stream
from .._stream_base import Streaming
from .._stream_core import StreamCore

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import Response, ResponseEvent

__all__ = ["AsyncResponseStream", "ResponseStream"]

_ENDS = frozenset({"response.completed", "response.failed", "response.incomplete"})


def text_of(event: ResponseEvent) -> str:
    """The piece of text of an event, "" where it is none."""
    delta = event.delta if event.type == "response.output_text.delta" else None
    return delta if isinstance(delta, str) else ""


class _Response(Streaming["ResponseEvent"]):
    """What both flavours know of the response."""

    _core_type: ClassVar[type[StreamCore]] = EventCore

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._items: list[Any] = []
        self._texts: list[str] = []
        self._end: ResponseEvent | None = None

    def _deliver(self, chunk: ResponseEvent) -> ResponseEvent:
        super()._deliver(chunk)
        self._texts.append(text_of(chunk))
        if chunk.type == "response.output_item.done" and chunk.item:
            self._items.append(dump(chunk.item))
        if chunk.type in _ENDS:
            self._end = chunk
        return chunk

    def _final(self) -> Response:
        from gumgloo_api.gloo.models import Response

        if self._end is None:
            text = "the stream ended without a response"
            raise StreamDecodeError(text, operation=self._operation.id, partial=self.partial)
        whole = self._end.response
        # Measured flat, documented nested: the members of the response stand in either.
        data = whole.to_dict() if whole else self._end.to_dict()
        data.pop("type", None)
        if not data.get("output"):
            data["output"] = self._items or self._message()
        return Response.from_dict(data)

    def _message(self) -> list[dict[str, Any]]:
        text = "".join(self._texts)
        part = {"type": "output_text", "text": text}
        return [{"type": "message", "role": "assistant", "content": [part]}] if text else []


class ResponseStream(_Response, Stream["ResponseEvent"]):
    """The events of a response, as they come. An iterator, and a context manager that closes."""

    @property
    def text(self) -> Iterator[str]:
        """The text, piece by piece. Leaving the loop early closes."""
        return filter(None, map(text_of, self))

    def get_final_response(self) -> Response:
        """Read to the end, and give the response that all events make up.

        Pictures in it: `images(response)` of `gumgloo.gloo` gives their bytes.

        Raises:
            StreamDecodeError: they make up none; and all that iterating raises.
        """
        for _ in self:
            pass
        return self._final()


class AsyncResponseStream(_Response, AsyncStream["ResponseEvent"]):
    """As `ResponseStream`, for `async for` and `async with`."""

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

    async def get_final_response(self) -> Response:
        """Read to the end, and give the response that all events make up; see `ResponseStream`."""
        async for _ in self:
            pass
        return self._final()
