"""AuditLogsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .audit_log_entry import AuditLogEntry


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AuditLogsResponse(Model):
    """AuditLogsResponse"""

    audit_logs: list[AuditLogEntry]
    total_count: int | None | Unset
    page: int | None | Unset
    page_size: int | None | Unset
    total_pages: int | None | Unset
    event_types: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "audit_logs",
        "total_count",
        "page",
        "page_size",
        "total_pages",
        "event_types",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        audit_logs: Sequence[AuditLogEntry | Mapping[str, Any]],
        total_count: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        total_pages: int | None | Unset = UNSET,
        event_types: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(audit_logs)
        self.audit_logs = (
            each(read_audit_log_entry, given, "audit_logs")
            if given.__class__ is list
            else unfit(given, "audit_logs", "array")
        )
        self.total_count = total_count
        self.page = page
        self.page_size = page_size
        self.total_pages = total_pages
        given = dump(event_types)
        self.event_types = (
            given if given.__class__ is list else hollow(given, "event_types", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["audit_logs"]
            self.audit_logs = (
                each(read_audit_log_entry, value, "audit_logs")
                if value.__class__ is list
                else unfit(value, "audit_logs", "array")
            )
            self.total_count = self.page = self.page_size = self.total_pages = self.event_types = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "total_count" in src:
                self.total_count = src["total_count"]
                left -= 1
                if not left:
                    return self
            if "page" in src:
                self.page = src["page"]
                left -= 1
                if not left:
                    return self
            if "page_size" in src:
                self.page_size = src["page_size"]
                left -= 1
                if not left:
                    return self
            if "total_pages" in src:
                self.total_pages = src["total_pages"]
                left -= 1
                if not left:
                    return self
            if "event_types" in src:
                value = src["event_types"]
                self.event_types = (
                    value if value.__class__ is list else hollow(value, "event_types", "array")
                )
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
        out["audit_logs"] = dump(self.audit_logs)
        if self.total_count is not UNSET:
            out["total_count"] = self.total_count
        if self.page is not UNSET:
            out["page"] = self.page
        if self.page_size is not UNSET:
            out["page_size"] = self.page_size
        if self.total_pages is not UNSET:
            out["total_pages"] = self.total_pages
        if self.event_types is not UNSET:
            out["event_types"] = dump(self.event_types)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.audit_logs = self.audit_logs
        made.total_count = self.total_count
        made.page = self.page
        made.page_size = self.page_size
        made.total_pages = self.total_pages
        made.event_types = self.event_types
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_audit_logs_response = AuditLogsResponse.from_dict

_KNOWN = frozenset(
    {
        "audit_logs",
        "total_count",
        "page",
        "page_size",
        "total_pages",
        "event_types",
    }
)

# Below the class, so that modules may import each other in circles.
from .audit_log_entry import read_audit_log_entry  # noqa: E402
