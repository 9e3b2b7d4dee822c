"""AuditLogEntry: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AuditLogEntry(Model):
    """AuditLogEntry"""

    event_id: str | None | Unset
    timestamp: str | None | Unset
    event_type: str | None | Unset
    user_id: str | None | Unset
    details: str | None | Unset
    source_ip: str | None | Unset
    user_agent: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "event_id",
        "timestamp",
        "event_type",
        "user_id",
        "details",
        "source_ip",
        "user_agent",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        event_id: str | None | Unset = UNSET,
        timestamp: str | None | Unset = UNSET,
        event_type: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        details: str | None | Unset = UNSET,
        source_ip: str | None | Unset = UNSET,
        user_agent: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_id = event_id
        self.timestamp = timestamp
        self.event_type = event_type
        self.user_id = user_id
        self.details = details
        self.source_ip = source_ip
        self.user_agent = user_agent
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.event_id = self.timestamp = self.event_type = self.user_id = self.details = (
                self.source_ip
            ) = self.user_agent = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "event_id" in src:
                self.event_id = src["event_id"]
                left -= 1
                if not left:
                    return self
            if "timestamp" in src:
                self.timestamp = src["timestamp"]
                left -= 1
                if not left:
                    return self
            if "event_type" in src:
                self.event_type = src["event_type"]
                left -= 1
                if not left:
                    return self
            if "user_id" in src:
                self.user_id = src["user_id"]
                left -= 1
                if not left:
                    return self
            if "details" in src:
                self.details = src["details"]
                left -= 1
                if not left:
                    return self
            if "source_ip" in src:
                self.source_ip = src["source_ip"]
                left -= 1
                if not left:
                    return self
            if "user_agent" in src:
                self.user_agent = src["user_agent"]
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
        if self.event_id is not UNSET:
            out["event_id"] = self.event_id
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        if self.event_type is not UNSET:
            out["event_type"] = self.event_type
        if self.user_id is not UNSET:
            out["user_id"] = self.user_id
        if self.details is not UNSET:
            out["details"] = self.details
        if self.source_ip is not UNSET:
            out["source_ip"] = self.source_ip
        if self.user_agent is not UNSET:
            out["user_agent"] = self.user_agent
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.event_id = self.event_id
        made.timestamp = self.timestamp
        made.event_type = self.event_type
        made.user_id = self.user_id
        made.details = self.details
        made.source_ip = self.source_ip
        made.user_agent = self.user_agent
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_audit_log_entry = AuditLogEntry.from_dict

_KNOWN = frozenset(
    {
        "event_id",
        "timestamp",
        "event_type",
        "user_id",
        "details",
        "source_ip",
        "user_agent",
    }
)
