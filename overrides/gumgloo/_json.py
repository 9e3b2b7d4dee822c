"""Parsing the JSON of one event: by the standard library, or by orjson where it is installed.

Guarantees: both give the same value for the same bytes. A whole number that is too long for
orjson goes to the standard library; whatever either refuses is a `ValueError`, `StopIteration`
or `RecursionError`, for the caller to look at more closely.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from json.scanner import make_scanner
from typing import Any, NoReturn, Protocol, cast

from gumgloo_api.support import read_json

__all__ = ["Parser", "chosen", "fast", "standard"]


class Parser(Protocol):
    """Gives the value of the JSON text that begins at `start` and goes on to the end of the line.

    Raises ValueError, StopIteration or RecursionError for anything else.
    """

    def __call__(self, line: bytes, start: int = 0, /) -> Any: ...


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


# What `json.loads` comes down to, without two regular expressions for the white space around.
_scan = make_scanner(cast(Any, json.JSONDecoder(parse_constant=_no_constant)))
# From 19 digits on orjson makes floats of some whole numbers, and loses digits. So many in a row
# have three among every sixth byte, which is what most events are told by: a regular expression
# takes fifteen times as long. (`partition` also beats `in`, which first takes bytes for a number.)
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_LONG = b"0" * 19


def standard(line: bytes, start: int = 0) -> Any:
    """The value that begins at `start`, by the standard library."""
    text = line.decode()
    data, end = _scan(text, start)
    return data if end == len(text) else read_json(text[start:])


def _has_long_number(value: bytes) -> bool:
    return value.translate(_DIGITS).find(_LONG) >= 0


def fast(loads: Callable[[bytes], Any]) -> Parser:
    """A parser over `orjson.loads` that keeps every digit."""

    def parse(line: bytes, start: int = 0) -> Any:
        value = line[start:]
        if value[::6].translate(_DIGITS).partition(b"000")[1] and _has_long_number(value):
            return standard(value)
        return loads(value)

    return parse


def chosen(module: str = "orjson") -> Parser:
    """The faster parser where its module is installed (extra `fast`), else the standard one."""
    try:
        return fast(import_module(module).loads)
    except ImportError:
        return standard
