"""Records what goes through an `httpx.Client`, byte by byte, without changing it.

Guarantees: an exchange is kept when its answer is closed, whole or not; the client's own reading
of it is as it would be.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import httpx

from ..mock.wire import Headers
from .exchange import Exchange

__all__ = ["Recorder"]


def _pairs(headers: httpx.Headers) -> Headers:
    return tuple((name.decode("latin-1"), one.decode("latin-1")) for name, one in headers.raw)


def _exchange(response: httpx.Response, body: bytes | None) -> Exchange:
    request = response.request
    return Exchange(
        method=request.method,
        url=str(request.url),
        request_headers=_pairs(request.headers),
        request_body=request.read(),
        status=response.status_code,
        response_headers=_pairs(response.headers),
        response_body=body,
    )


class _Tee(httpx.SyncByteStream):
    def __init__(self, response: httpx.Response, exchanges: list[Exchange]) -> None:
        self._stream = cast(httpx.SyncByteStream, response.stream)
        self._response = response
        self._exchanges = exchanges
        self._pieces: list[bytes] = []
        self._open = True

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            self._pieces.append(piece)
            yield piece

    def close(self) -> None:
        self._stream.close()
        if self._open:
            self._open = False
            self._exchanges.append(_exchange(self._response, self._body()))

    def _body(self) -> bytes | None:
        """What came, unpacked; None where that cannot be done."""
        answer, raw = self._response, b"".join(self._pieces)
        try:
            return httpx.Response(answer.status_code, headers=answer.headers, content=raw).content
        except httpx.DecodingError:
            return None


class Recorder:
    """A client whose traffic is kept.

    Args:
        client: the caller's; its hooks are added to.

    Attributes:
        client: as given.
        exchanges: what went through, in the order in which it ended.
    """

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.exchanges: list[Exchange] = []
        hooks = client.event_hooks
        hooks["response"] = [*hooks["response"], self._hook]
        client.event_hooks = hooks

    def _hook(self, response: httpx.Response) -> None:
        if response.is_stream_consumed:
            # A transport that read it already: nobody will read it again.
            self.exchanges.append(_exchange(response, response.content))
        else:
            response.stream = _Tee(response, self.exchanges)
