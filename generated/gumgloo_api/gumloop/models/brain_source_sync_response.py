"""BrainSourceSyncResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_source_sync_status import BrainSourceSyncStatus


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceSyncResponse(Model):
    """BrainSourceSyncResponse"""

    source_id: str
    status: BrainSourceSyncStatus | str
    sync_run_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "source_id",
        "status",
        "sync_run_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        source_id: str,
        status: BrainSourceSyncStatus | str,
        sync_run_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.source_id = source_id
        self.status = status
        self.sync_run_id = sync_run_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.source_id = src["source_id"]
            self.status = src["status"]
            self.sync_run_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "sync_run_id" in src:
                self.sync_run_id = src["sync_run_id"]
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
        out["source_id"] = self.source_id
        out["status"] = self.status
        if self.sync_run_id is not UNSET:
            out["sync_run_id"] = self.sync_run_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.source_id = self.source_id
        made.status = self.status
        made.sync_run_id = self.sync_run_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_sync_response = BrainSourceSyncResponse.from_dict

_KNOWN = frozenset(
    {
        "source_id",
        "status",
        "sync_run_id",
    }
)
