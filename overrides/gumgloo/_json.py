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
from typing import Any, NoReturn, cast

from gumgloo_api.support import read_json

__all__ = ["chosen", "fast", "standard"]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


# What `json.loads` comes down to, without two regular expressions for the white space around.
_scan = make_scanner(cast(Any, json.JSONDecoder(parse_constant=_no_constant)))
# From 19 digits on orjson makes floats of some whole numbers, and loses digits. Two passes in C
# find that out in an eighth of the time that a regular expression takes.
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_LONG = b"0" * 19


def standard(value: bytes) -> Any:
    """The value, by the standard library."""
    text = value.decode()
    data, end = _scan(text, 0)
    return data if end == len(text) else read_json(text)


def fast(loads: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    """A parser over `orjson.loads` that keeps every digit."""

    def parse(value: bytes) -> Any:
        return standard(value) if _LONG in value.translate(_DIGITS) else loads(value)

    return parse


def chosen(module: str = "orjson") -> Callable[[bytes], Any]:
    """The faster parser where its module is installed (extra `fast`), else the standard one."""
    try:
        return fast(import_module(module).loads)
    except ImportError:
        return standard
