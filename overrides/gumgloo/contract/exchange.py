"""A request and its answer, as data, from wherever they were recorded.

Guarantees: what was not recorded is None, which is not the same as empty; no `repr` here shows a
header, a query or a body.
"""

from __future__ import annotations

import urllib.parse
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..mock.bodies import NO_BODY
from ..mock.wire import Headers

__all__ = ["Exchange", "Part", "text_of", "url_of"]


def text_of(value: Any) -> str:
    """The value, which has to be text; raises `TypeError`, which has no word of it."""
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def url_of(value: Any) -> str:
    """As `text_of`, of an address; raises `ValueError` where it is none.

    Everything that reads it later would.
    """
    url = text_of(value)
    urllib.parse.urlsplit(url)
    return url


class Part(NamedTuple):
    """A part of a multipart body that was recorded by itself.

    Attributes:
        name: of the field.
        text: its value; None where it was not recorded.
        is_file: whether it was sent as a file; None where that was not recorded.
    """

    name: str
    text: str | None
    is_file: bool | None


@dataclass(frozen=True, slots=True, repr=False)
class Exchange:
    """One exchange.

    Attributes:
        method: in capitals.
        url: the whole URL as it was called, percent-encoded.
        request_headers: pairs in their order.
        request_body: its bytes; None where it was not recorded.
        request_value: the value of a body that was recorded as one, else `NO_BODY`.
        request_parts: the parts of a multipart body that was recorded as such; None where it was
            not.
        status: of the answer; None where there was none.
        response_headers: pairs in their order.
        response_body: its bytes, decompressed; None where it was not recorded.
    """

    method: str
    url: str
    request_headers: Headers = ()
    request_body: bytes | None = None
    request_value: Any = NO_BODY
    request_parts: tuple[Part, ...] | None = None
    status: int | None = None
    response_headers: Headers = ()
    response_body: bytes | None = None

    def __repr__(self) -> str:
        return f"Exchange({self.method}, {self.status})"
