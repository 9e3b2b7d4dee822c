"""Credentials and prompts that are recognised wherever they turn up, and in whatever encoding.

Guarantees: each has a core that no encoding but base64, hex and UTF-16 changes; `found` looks for
it in those, too. What is at the end of a credential may be shown (`mask`), so no core is there.
"""

from __future__ import annotations

import base64
import io
import logging
import pickle
import traceback
from collections.abc import Iterable, Iterator
from typing import Any

from tests.overrides._clients import chain

__all__ = ["CORES", "PROMPT", "SENTINELS", "Log", "found", "shown"]

CORES = {
    "api key": "9kKeysentinelA",
    "access token": "9tTokensentinelB",
    "refresh token": "9rRefreshsentinelC",
    "new refresh token": "9nRotatedsentinelD",
    "client secret": "9sSecretsentinelE",
    "fetched token": "9fFetchedsentinelF",
    "prompt": "9pPromptsentinelG",
}
#: With what every encoding but the plain one changes, and with a tail that may be shown.
SENTINELS = {name: f"x/{core}+\"'%2F\\~=tail" for name, core in CORES.items()}
#: With white space and what is not ASCII, as prompts have.
PROMPT = f'Say "{CORES["prompt"]}" to nobody, \\ö\n and   keep it 😀 to yourself.'


def _ways(core: str) -> Iterator[str]:
    data = core.encode()
    yield core
    # Half of it is too much, too.
    yield core[: len(core) * 2 // 3]
    yield data.hex()
    yield data.hex().upper()
    for offset in range(3):
        text = base64.b64encode(b"\0" * offset + data).decode().rstrip("=")
        yield text[(0, 2, 3)[offset] : (offset + len(data)) * 8 // 6]
    for encoding in ("utf-16-le", "utf-16-be"):
        yield data.decode().encode(encoding).decode("latin-1")


_WAYS = {name: tuple(_ways(core)) for name, core in CORES.items()}


def found(text: str) -> set[str]:
    """Names of what stands in the text."""
    return {name for name, ways in _WAYS.items() if any(way in text for way in ways)}


def shown(value: Any, *, pickled: bool = True) -> str:
    """All that a log, a debugger's first look or a crash reporter shows of a value.

    Of an error, its whole chain: texts, arguments, notes and traceback, without the lines of code
    and the local variables; and what pickling it gives, where `pickled` says so.
    """
    out = io.StringIO()
    out.write(f"{value!r} {value!s} {value} {[value]} {value!a}")
    if isinstance(value, BaseException):
        for one in chain(value):
            notes = getattr(one, "__notes__", [])
            out.write(f"{one!r} {one!s} {one.args!r} {notes!r}")
        trace = traceback.TracebackException.from_exception(value, capture_locals=False)
        out.write("".join(_without_code(trace.format())))
        if pickled:
            out.write(pickle.dumps(value).decode("latin-1"))
    return out.getvalue()


def _without_code(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        head, _, rest = line.partition("\n")
        # A frame is its place, and then its code.
        yield head if head.startswith("  File ") else f"{head}\n{rest}"


class Log(logging.Handler):
    """Keeps all that any logger says, from DEBUG on, as text and as it is in the record."""

    _NAMES = ("", "gumgloo", "httpx", "httpcore", "asyncio", "anyio", "h11")

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.text = io.StringIO()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.text.write(f"{record.name}: {record.getMessage()} {record.args!r}\n")
        if record.exc_info:
            self.text.write("".join(traceback.format_exception(record.exc_info[1])))

    def __enter__(self) -> Log:
        self._levels = {name: logging.getLogger(name).level for name in self._NAMES}
        for name in self._NAMES:
            logging.getLogger(name).setLevel(logging.DEBUG)
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
