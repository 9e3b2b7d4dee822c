"""A service of a few lines over a real socket: it reads whole requests, and answers any bytes."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

__all__ = ["Plain", "plain_service", "reply", "rest_of"]

Serve = Callable[[bytes, socket.socket], None]


class Plain:
    """One service.

    Attributes:
        url: its address.
        seen: heads of the requests that came, and their bodies.
        serve: answers a request for anything but a link: gets the path, and the connection.
    """

    def __init__(self, listener: socket.socket) -> None:
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.seen: list[tuple[bytes, bytes]] = []
        self.serve: Serve = lambda path, connection: None
        self.done = threading.Event()
        self._listener = listener

    def run(self) -> None:
        """Serve one connection after another, one request on each, until it is closed."""
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection, suppress(OSError):
                    self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        raw = b""
        while b"\r\n\r\n" not in raw:
            piece = connection.recv(65536)
            if not piece:
                return
            raw += piece
        head, _, body = raw.partition(b"\r\n\r\n")
        path = head.split(b" ")[1]
        if path.startswith(b"/early"):
            self.seen.append((head, body))
            return self.serve(path, connection)
        pieces = [body, *rest_of(head, body, connection)]
        self.seen.append((head, b"".join(pieces)))
        if path.startswith(b"/api/v1/skills/") and path.endswith(b"/download"):
            link = {"download_url": f"{self.url}/file", "filename": "f", "id": "i"}
            text = json.dumps({**link, "media_type": "application/zip"}).encode()
            connection.sendall(reply(text))
        else:
            self.serve(path, connection)


def rest_of(head: bytes, body: bytes, connection: socket.socket) -> Iterator[bytes]:
    """What is still to come of a body of known length."""
    found = re.search(rb"(?i)\ncontent-length: *(\d+)", head)
    missing = (int(found[1]) if found else 0) - len(body)
    while missing > 0 and (piece := connection.recv(min(missing, 1 << 16))):
        missing -= len(piece)
        yield piece


def reply(body: bytes, status: str = "200 OK", *, length: int | None = None) -> bytes:
    """An answer that closes the connection."""
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {size}\r\n"
    return head.encode() + b"connection: close\r\n\r\n" + body


@contextmanager
def plain_service() -> Iterator[Plain]:
    """A service that runs in a thread."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        plain = Plain(listener)
        thread = threading.Thread(target=plain.run)
        thread.start()
        try:
            yield plain
        finally:
            plain.done.set()
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()
