"""The host that signed links lead to: files for whoever has the link, and no credential with it.

Guarantees: a link opens its file for a quarter of an hour, for a plain GET or HEAD; a credential
that comes along is refused, as the real hosts do, so that a client which sends one is found out.
"""

from __future__ import annotations

import hashlib
import urllib.parse

from .replies import Reply, raw_reply
from .wire import WireRequest

__all__ = ["STORAGE_HOST", "Storage"]

STORAGE_HOST = "storage.googleapis.com"
_LIFETIME = 900


class Storage:
    """All files that a link was made to.

    Args:
        seed: of the signatures.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._files: dict[str, tuple[str, bytes]] = {}

    def link(self, request: WireRequest, path: str, media: str, data: bytes, now: float) -> str:
        """A link to a file.

        Args:
            request: what asks for it: a caller at the mock's own address stays there.
            path: of the file, by which it is found.
            media: its content type.
            data: its bytes.
            now: seconds since 1970.
        """
        self._files[path] = media, data
        host = request.header("host") or ""
        own = request.target[1:].partition("/")[0]
        origin = "https:/" if host.partition(":")[0] == own else f"http://{host}"
        until = int(now) + _LIFETIME
        where = f"{origin}/{STORAGE_HOST}/{urllib.parse.quote(path)}"
        return f"{where}?expires={until}&signature={self._signature(path, until)}"

    def _signature(self, path: str, until: int) -> str:
        return hashlib.sha256(f"{self._seed} {until} {path}".encode()).hexdigest()[:32]

    def answer(self, request: WireRequest, now: float) -> Reply | None:
        """The answer of this host; None to a request for another."""
        target, _, query = request.target.partition("?")
        host, _, raw = target[1:].partition("/")
        if host != STORAGE_HOST:
            return None
        path = urllib.parse.unquote(raw)
        given = dict(urllib.parse.parse_qsl(query))
        if request.method not in ("GET", "HEAD"):
            return _no(405, "MethodNotAllowed")
        if request.header("authorization") or request.header("cookie"):
            return _no(400, "InvalidArgument")
        until = given.get("expires", "")
        if not until.isdecimal() or given.get("signature") != self._signature(path, int(until)):
            return _no(403, "SignatureDoesNotMatch")
        if now >= int(until):
            return _no(400, "ExpiredToken")
        media, data = self._files[path]
        return raw_reply(200, media, data)


def _no(status: int, code: str) -> Reply:
    body = f"<?xml version='1.0'?><Error><Code>{code}</Code></Error>"
    return raw_reply(status, "application/xml", body.encode())
