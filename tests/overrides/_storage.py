"""A service that gives links, and the host that they lead to, behind one way of sending."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx

from tests.overrides._clients import Side

__all__ = ["SIGNATURE", "Body", "Storage", "download_to", "left"]

SIGNATURE = "signature-that-opens-the-file"
#: As the hosts sign: what is encoded has to stay so, and what is not, too.
LINK = (
    "https://storage.example/b/a%2Fb%20c~d'(1).skill?X-Goog-Credential=me%40x.example%2F2026"
    f"&X-Goog-Date=20261126T0:0&n={{}}&X-Goog-Signature={SIGNATURE}"
)

Answer = Callable[[httpx.Request], httpx.Response] | httpx.Response | Exception


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, for both flavours; a piece may be an exception, or be called."""

    def __init__(self, *pieces: Any) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if callable(piece):
                await piece()
            elif isinstance(piece, BaseException):
                raise piece
            else:
                yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Storage:
    """Both hosts.

    Args:
        answers: of the storage, in order; the last one again and again.

    Attributes:
        asked: requests for a link.
        fetched: requests for the file.
        link: the link that is given; `{}` is the number of the request.
    """

    def __init__(self, *answers: Answer, link: str = LINK) -> None:
        self._answers = list(answers)
        self.asked: list[httpx.Request] = []
        self.fetched: list[httpx.Request] = []
        self.link = link

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The answer of whichever host it is."""
        if request.url.path.startswith("/api/v1/"):
            self.asked.append(request)
            # Whatever has to be there, for skills and artifacts.
            return httpx.Response(
                200,
                json={
                    "download_url": self.link.format(len(self.asked)),
                    "filename": "f",
                    "media_type": "application/zip",
                    "id": "i",
                },
                headers={"set-cookie": "session=api; Path=/"},
            )
        self.fetched.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    def sides(self, *, awaited: bool) -> Side:
        """One flavour of client over this."""
        return Side.answering(self, awaited=awaited)


def download_to(side: Side, path: Path, client: Any = None, **given: Any) -> Any:
    """Download a skill."""
    client = client or side.gumloop(access_token="test-access-token")
    return side.do(client.skills.download_to("skill-1", path, **given))


def left(path: Path) -> list[str]:
    """What is in the folder of a file."""
    return sorted(one.name for one in path.parent.iterdir())
