"""KallmMessage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class KallmMessage(Model):
    """KallmMessage"""

    query_id: str | None | Unset
    message_id: str | None | Unset
    message: str | None | Unset
    timestamp: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "query_id",
        "message_id",
        "message",
        "timestamp",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        query_id: str | None | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        timestamp: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.query_id = query_id
        self.message_id = message_id
        self.message = message
        self.timestamp = timestamp
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.query_id = self.message_id = self.message = self.timestamp = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "query_id" in src:
                self.query_id = src["query_id"]
                left -= 1
                if not left:
                    return self
            if "message_id" in src:
                self.message_id = src["message_id"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                self.message = src["message"]
                left -= 1
                if not left:
                    return self
            if "timestamp" in src:
                self.timestamp = src["timestamp"]
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
        if self.query_id is not UNSET:
            out["query_id"] = self.query_id
        if self.message_id is not UNSET:
            out["message_id"] = self.message_id
        if self.message is not UNSET:
            out["message"] = self.message
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.query_id = self.query_id
        made.message_id = self.message_id
        made.message = self.message
        made.timestamp = self.timestamp
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_kallm_message = KallmMessage.from_dict

_KNOWN = frozenset(
    {
        "query_id",
        "message_id",
        "message",
        "timestamp",
    }
)
