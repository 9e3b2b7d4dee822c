"""What can go wrong on purpose, as data.

Guarantees: a `Fault` goes to JSON and back without loss, and one with a member or a value that is
not known is a `ValueError` at once, not a fault that silently does nothing.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from .jsontext import is_list, is_object

__all__ = ["Fault"]

_CHOICES = {
    "framing": ("length", "chunked", "close"),
    "connect": ("refused", "timeout"),
    "cut_how": ("fin", "rst", "half", "end"),
    "cut_in": ("body", "head"),
    "newline": ("\n", "\r\n", "\r"),
    "error_how": ("chunk", "event"),
    "tool_index": ("missing", "one"),
    "done": ("twice", "missing", "sent"),
}
_NATURAL = ("garbage", "error_event", "truncate")
_FLAGS = ("html", "expired_token", "bom", "comments", "repeat", "finish_missing")


@dataclass(frozen=True, repr=False)
class Fault:
    """What goes wrong with one answer.  Everything left out is as it should be.

    In place of the answer:

    Args:
        status: another status, 100 to 999. From 400 on it brings the service's own error, from 200
            to 299 the answer itself, else nothing, unless there is a body.
        body: the body; text or bytes.
        json: the body, as a JSON value.
        html: a page of HTML, as proxies send.
        expired_token: the 401 of an expired token; a token that the mock issued is revoked.
        redirect: a redirect there; status 307 unless `status` says another.
        connect: no connection at all; in process only.

    Changes of the answer:

    Args:
        headers: further headers, or others of the same name.
        content_type: another content type.
        truncate: only so many bytes of the body, framed as if they were all.
        framing: tells the end of the body in another way than usual.

    Changes of a stream:

    Args:
        newline: how lines end.
        comments: a comment before every event, as keep-alives.
        garbage: an event with `garbage_data` before the event of this index.
        garbage_data: what that event holds.
        error_event: an error in place of the event of this index and all that come after it.
        error_how: as a chunk with an error, or as an event named ``error``.
        error: the error object; the service's usual one where it is left out.
        repeat: every delta repeats the role, every piece of a tool call its id and name.
        tool_index: pieces of tool calls have no index, or count from one.
        finish_missing: the chunk with the `finish_reason` and all that follows are left out.
        done: ``[DONE]`` comes twice, not at all, or where the service sends none.

    How it goes out:

    Args:
        delay: seconds before the first byte.
        gap: seconds between two pieces of the body.
        split: a piece has so many bytes; or a list of sizes, and the rest in one piece.
        bom: the body begins with a byte order mark.
        cut: the connection ends after so many bytes; below zero, counted from the end.
        cut_how: ``fin`` closes it, ``rst`` resets it, ``half`` closes it inside a chunk, ``end``
            ends the body in order, but early.
        cut_in: whether `cut` counts bytes of the body or of the head.
        stall: nothing more comes after so many bytes of the body; -1 for not even a head.
    """

    status: int | None = None
    body: str | bytes | None = None
    json: Any = None
    html: bool = False
    expired_token: bool = False
    redirect: str | None = None
    connect: Literal["refused", "timeout"] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content_type: str | None = None
    truncate: int | None = None
    framing: Literal["length", "chunked", "close"] | None = None
    newline: Literal["\n", "\r\n", "\r"] = "\n"
    comments: bool = False
    garbage: int | None = None
    garbage_data: str = "{not json"
    error_event: int | None = None
    error_how: Literal["chunk", "event"] = "chunk"
    error: Mapping[str, Any] | None = None
    repeat: bool = False
    tool_index: Literal["missing", "one"] | None = None
    finish_missing: bool = False
    done: Literal["twice", "missing", "sent"] | None = None
    delay: float = 0.0
    gap: float = 0.0
    split: int | tuple[int, ...] | None = None
    bom: bool = False
    cut: int | None = None
    cut_how: Literal["fin", "rst", "half", "end"] = "fin"
    cut_in: Literal["body", "head"] = "body"
    stall: int | None = None

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            value = getattr(self, name)
            if value is not None and value not in choices:
                raise ValueError(f"{name} has to be one of {', '.join(map(repr, choices))}")
        if self.status is not None and not (_whole(self.status) and 100 <= self.status <= 999):
            raise ValueError("status has to be a whole number from 100 to 999")
        for name in _NATURAL:
            value = getattr(self, name)
            if value is not None and not (_whole(value) and value >= 0):
                raise ValueError(f"{name} has to be a whole number from 0")
        for name in ("cut", "stall"):
            if getattr(self, name) is not None and not _whole(getattr(self, name)):
                raise ValueError(f"{name} has to be a whole number")
        if self.stall is not None and (self.stall < -1 or self.cut is not None):
            raise ValueError("stall has to be -1 or more, and goes without cut")
        for name in _FLAGS:
            if not isinstance(getattr(self, name), bool):
                raise ValueError(f"{name} has to be true or false")
        for name in ("delay", "gap"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
                raise ValueError(f"{name} has to be a number of seconds from 0")
        self._check_split()
        self._check_texts()

    def _check_split(self) -> None:
        given: Any = self.split
        if is_list(given):
            object.__setattr__(self, "split", tuple(given))
        sizes: Any = (
            self.split
            if isinstance(self.split, tuple)
            else [1 if self.split is None else self.split]
        )
        if not all(_whole(size) and size >= 1 for size in sizes):
            raise ValueError("split has to be whole numbers from 1")

    def _check_texts(self) -> None:
        for name in ("redirect", "content_type", "garbage_data"):
            if not isinstance(getattr(self, name), (str, type(None))):
                raise ValueError(f"{name} has to be text")
        body: Any = self.body
        if not isinstance(body, (str, bytes, type(None))):
            raise ValueError("body has to be text or bytes")
        parts: list[Any] = [part for pair in self.headers.items() for part in pair]
        if not all(isinstance(part, str) for part in parts):
            raise ValueError("headers have to be text")
        if {name.lower() for name in self.headers} & {"content-length", "transfer-encoding"}:
            raise ValueError("framing, cut and truncate decide on the framing, not headers")

    def given(self) -> dict[str, Any]:
        """The members that are not as they should be."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in found.items() if value != getattr(_NONE, name)}

    def those_given(self, names: Iterable[str]) -> list[str]:
        """Those of the members that are not as they should be."""
        return [name for name in names if getattr(self, name) != getattr(_NONE, name)]

    def to_json(self) -> dict[str, Any]:
        """The fault as a JSON object; bytes go into ``body_base64``."""
        told = self.given()
        if isinstance(self.body, bytes):
            del told["body"]
            told["body_base64"] = base64.b64encode(self.body).decode()
        if isinstance(self.split, tuple):
            told["split"] = list(self.split)
        return told

    @classmethod
    def from_json(cls, value: Any) -> Fault:
        """Reads what `to_json` wrote.

        Raises:
            ValueError: it is no object, or has a member or a value that is not known.
        """
        if not is_object(value):
            raise ValueError("a fault is a JSON object")
        given = dict(value)
        if "body_base64" in given:
            try:
                given["body"] = base64.b64decode(given.pop("body_base64"), validate=True)
            except (ValueError, TypeError):
                raise ValueError("body_base64 is no base64") from None
        unknown = sorted(set(given) - {one.name for one in fields(cls)})
        if unknown:
            raise ValueError(f"not known: {', '.join(unknown)}")
        if not is_object(given.get("headers", {})):
            raise ValueError("headers have to be an object")
        return cls(**given)

    def __repr__(self) -> str:
        # Bodies may hold what nobody should read in a log.
        hidden = ("body", "json", "garbage_data", "error", "headers")
        shown = [f"{k}={v!r}" if k not in hidden else f"{k}=…" for k, v in self.given().items()]
        return f"Fault({', '.join(shown)})"


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_NONE = Fault()
