"""An answer before it becomes bytes: a status, headers, and a JSON value, a text or events.

Guarantees: whoever decides what to say makes a `Reply`; how it goes out, and what a fault does to
it, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .bodies import NO_BODY
from .jsontext import compact

__all__ = ["Event", "Reply", "encode_event", "event_stream", "json_reply", "raw_reply"]

JSON = "application/json"
STREAM = "text/event-stream"


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """A server-sent event: its data, and its name where it has one."""

    data: str
    name: str | None = None

    def as_dict(self) -> dict[str, str]:
        """The event as a spec describes it."""
        return {"data": self.data} if self.name is None else {"event": self.name, "data": self.data}


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """What to answer.

    Attributes:
        status: 100 to 999.
        media: the content type; empty where there is no body.
        value: the JSON value of a JSON body, else NO_BODY.
        raw: the bytes of another body.
        events: the events of a stream; None where it is none.
        headers: further headers.
    """

    status: int
    media: str
    value: Any = NO_BODY
    raw: bytes = b""
    events: tuple[Event, ...] | None = None
    headers: Mapping[str, str] | None = None

    def body(self) -> bytes:
        """The bytes of a body that is no stream."""
        return self.raw if self.value is NO_BODY else compact(self.value).encode()

    def __repr__(self) -> str:
        return f"Reply({self.status}, {self.media or 'no body'})"


def json_reply(status: int, value: Any, headers: Mapping[str, str] | None = None) -> Reply:
    """A JSON answer."""
    return Reply(status, JSON, value, headers=headers)


def raw_reply(
    status: int, media: str, raw: bytes, headers: Mapping[str, str] | None = None
) -> Reply:
    """An answer of any other kind."""
    return Reply(status, media, raw=raw, headers=headers)


def event_stream(events: Sequence[Event]) -> Reply:
    """A stream, status 200."""
    return Reply(200, STREAM, events=tuple(events), headers={"cache-control": "no-cache"})


def encode_event(event: Event, newline: str = "\n") -> bytes:
    """The event's lines and the blank one that ends it."""
    lines = [] if event.name is None else [f"event: {event.name}"]
    lines += [f"data: {line}" for line in event.data.split("\n")]
    return (newline.join([*lines, ""]) + newline).encode()
