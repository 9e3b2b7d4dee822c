"""ExportStatusResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .export_state_value import ExportStateValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ExportStatusResponse(Model):
    """ExportStatusResponse"""

    state: ExportStateValue | str
    data_export_id: str | None | Unset
    created_ts: str | None | Unset
    finished_ts: str | None | Unset
    """Only once it has ended."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "state",
        "data_export_id",
        "created_ts",
        "finished_ts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        state: ExportStateValue | str,
        data_export_id: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        finished_ts: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.state = state
        self.data_export_id = data_export_id
        self.created_ts = created_ts
        self.finished_ts = finished_ts
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.state = src["state"]
            self.data_export_id = self.created_ts = self.finished_ts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "data_export_id" in src:
                self.data_export_id = src["data_export_id"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "finished_ts" in src:
                self.finished_ts = src["finished_ts"]
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
        out["state"] = self.state
        if self.data_export_id is not UNSET:
            out["data_export_id"] = self.data_export_id
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.finished_ts is not UNSET:
            out["finished_ts"] = self.finished_ts
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.state = self.state
        made.data_export_id = self.data_export_id
        made.created_ts = self.created_ts
        made.finished_ts = self.finished_ts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_export_status_response = ExportStatusResponse.from_dict

_KNOWN = frozenset(
    {
        "state",
        "data_export_id",
        "created_ts",
        "finished_ts",
    }
)
