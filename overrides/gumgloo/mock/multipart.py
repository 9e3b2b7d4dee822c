"""Reads ``multipart/form-data`` strictly.

Guarantees: parts come out as they are on the wire, none is guessed at; whatever is not to the
letter (a part without a name, bytes outside the parts, a missing end) is a `ValueError`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Part", "boundary_of", "read_parts"]

_BOUNDARY = re.compile(r'(?i)\bboundary=("?)([0-9A-Za-z\'()+_,./:=? -]{1,70})\1\s*(?:;|$)')
_PARAMETER = re.compile(r';\s*([a-z*]+)="([^"]*)"')


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """A part: its name, the name of its file (None where it is no file), its type and bytes."""

    name: str
    filename: str | None
    kind: str | None
    data: bytes


def boundary_of(content_type: str) -> str:
    """The boundary that a content type names.

    Raises:
        ValueError: it names none.
    """
    found = _BOUNDARY.search(content_type)
    if found is None:
        raise ValueError("no boundary")
    return found[2]


def _part(head: bytes, data: bytes) -> Part:
    headers: dict[str, str] = {}
    for line in head.decode("utf-8").split("\r\n"):
        name, colon, value = line.partition(":")
        if not colon or name.lower() in headers:
            raise ValueError("a broken header of a part")
        headers[name.lower()] = value.strip()
    disposition = headers.get("content-disposition", "")
    names = dict(_PARAMETER.findall(disposition))
    if not disposition.startswith("form-data") or not names.get("name"):
        raise ValueError("a part without a name")
    return Part(names["name"], names.get("filename"), headers.get("content-type"), data)


def read_parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a body.

    Raises:
        ValueError: it is not to the letter.
    """
    mark = b"--" + boundary_of(content_type).encode()
    if not body.startswith(mark + b"\r\n"):
        raise ValueError("does not begin with the boundary")
    parts: list[Part] = []
    at, between = len(mark), b"\r\n" + mark
    # A file may be large: what is in a part is copied once.
    while (end := body.find(between, at)) >= 0:
        if not body.startswith(b"\r\n", at, end):
            raise ValueError("something stands after a boundary")
        middle = body.find(b"\r\n\r\n", at + 2, end)
        if middle < 0:
            raise ValueError("a part without an end of its headers")
        parts.append(_part(body[at + 2 : middle], body[middle + 4 : end]))
        at = end + len(between)
    if body[at:] not in (b"--", b"--\r\n"):
        raise ValueError("does not end with the boundary")
    return parts
