"""StreamEvent: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .stream_event_error import StreamEventError
    from .stream_event_finish_reason import StreamEventFinishReason
    from .stream_event_type import StreamEventType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class StreamEvent(Model):
    """Something that happened in a run. The list of types is not documented, and most of what an
    event brings is in members that are not listed here."""

    type: StreamEventType | str | None | Unset
    data: Any | Unset
    """Any JSON. The SDK puts data here that is no JSON object."""
    stream_cursor: str | None | Unset
    """Where the stream can be taken up again; keep the newest."""
    final: bool | None | Unset
    """True on the last event."""
    finish_reason: StreamEventFinishReason | str | None | Unset
    """Why the run ended. `not_resumable` says that the stream cannot be taken up; get the session
    instead."""
    error: str | StreamEventError | None | Unset
    """There where the run failed; text or an object."""
    error_message: str | None | Unset
    """The failure, for people. Tells more than `error`."""
    interaction_id: str | None | Unset
    """The session; on `interaction-ready`."""
    delta: str | None | Unset
    """A piece of text; on `text-delta`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "data",
        "stream_cursor",
        "final",
        "finish_reason",
        "error",
        "error_message",
        "interaction_id",
        "delta",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: StreamEventType | str | None | Unset = UNSET,
        data: Any | Unset = UNSET,
        stream_cursor: str | None | Unset = UNSET,
        final: bool | None | Unset = UNSET,
        finish_reason: StreamEventFinishReason | str | None | Unset = UNSET,
        error: str | StreamEventError | Mapping[str, Any] | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        interaction_id: str | None | Unset = UNSET,
        delta: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.data = data
        self.stream_cursor = stream_cursor
        self.final = final
        self.finish_reason = finish_reason
        given = dump(error)
        self.error = _error(given)
        self.error_message = error_message
        self.interaction_id = interaction_id
        self.delta = delta
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.data = self.stream_cursor = self.final = self.finish_reason = (
                self.error_message
            ) = self.interaction_id = self.delta = self.error = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "data" in src:
                self.data = src["data"]
                left -= 1
                if not left:
                    return self
            if "stream_cursor" in src:
                self.stream_cursor = src["stream_cursor"]
                left -= 1
                if not left:
                    return self
            if "final" in src:
                self.final = src["final"]
                left -= 1
                if not left:
                    return self
            if "finishReason" in src:
                self.finish_reason = src["finishReason"]
                left -= 1
                if not left:
                    return self
            if "errorMessage" in src:
                self.error_message = src["errorMessage"]
                left -= 1
                if not left:
                    return self
            if "interaction_id" in src:
                self.interaction_id = src["interaction_id"]
                left -= 1
                if not left:
                    return self
            if "delta" in src:
                self.delta = src["delta"]
                left -= 1
                if not left:
                    return self
            if "error" in src:
                value = src["error"]
                self.error = _error(value)
                left -= 1
                if not left:
                    return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.type is not UNSET:
            out["type"] = self.type
        if self.data is not UNSET:
            out["data"] = self.data
        if self.stream_cursor is not UNSET:
            out["stream_cursor"] = self.stream_cursor
        if self.final is not UNSET:
            out["final"] = self.final
        if self.finish_reason is not UNSET:
            out["finishReason"] = self.finish_reason
        if self.error is not UNSET:
            out["error"] = dump(self.error)
        if self.error_message is not UNSET:
            out["errorMessage"] = self.error_message
        if self.interaction_id is not UNSET:
            out["interaction_id"] = self.interaction_id
        if self.delta is not UNSET:
            out["delta"] = self.delta
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.data = self.data
        made.stream_cursor = self.stream_cursor
        made.final = self.final
        made.finish_reason = self.finish_reason
        made.error = self.error
        made.error_message = self.error_message
        made.interaction_id = self.interaction_id
        made.delta = self.delta
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_stream_event = StreamEvent.from_dict

_KNOWN = frozenset(
    {
        "type",
        "data",
        "stream_cursor",
        "final",
        "finishReason",
        "error",
        "errorMessage",
        "interaction_id",
        "delta",
    }
)

# Below the class, so that modules may import each other in circles.
from .stream_event_error import read_stream_event_error  # noqa: E402


def _error(value: Any) -> Any:
    if value.__class__ is dict:
        return read_stream_event_error(value)
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "error", "object or scalar")
    return value
