"""ItemsDeleteResponse: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_delete_outcome import ItemDeleteOutcome
    from .items_delete_mode import ItemsDeleteMode


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemsDeleteResponse(Model):
    """ItemsDeleteResponse"""

    success: bool | None | Unset
    mode: ItemsDeleteMode | str | None | Unset
    total_requested: int | None | Unset
    total_deleted: int | None | Unset
    total_failed: int | None | Unset
    results: list[ItemDeleteOutcome] | None | Unset
    message: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "success",
        "mode",
        "total_requested",
        "total_deleted",
        "total_failed",
        "results",
        "message",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        success: bool | None | Unset = UNSET,
        mode: ItemsDeleteMode | str | None | Unset = UNSET,
        total_requested: int | None | Unset = UNSET,
        total_deleted: int | None | Unset = UNSET,
        total_failed: int | None | Unset = UNSET,
        results: Sequence[ItemDeleteOutcome | Mapping[str, Any]] | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.success = success
        self.mode = mode
        self.total_requested = total_requested
        self.total_deleted = total_deleted
        self.total_failed = total_failed
        given = dump(results)
        self.results = (
            each(read_item_delete_outcome, given, "results")
            if given.__class__ is list
            else hollow(given, "results", "array")
        )
        self.message = message
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.success = self.mode = self.total_requested = self.total_deleted = (
                self.total_failed
            ) = self.message = self.results = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "success" in src:
                self.success = src["success"]
                left -= 1
                if not left:
                    return self
            if "mode" in src:
                self.mode = src["mode"]
                left -= 1
                if not left:
                    return self
            if "total_requested" in src:
                self.total_requested = src["total_requested"]
                left -= 1
                if not left:
                    return self
            if "total_deleted" in src:
                self.total_deleted = src["total_deleted"]
                left -= 1
                if not left:
                    return self
            if "total_failed" in src:
                self.total_failed = src["total_failed"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                self.message = src["message"]
                left -= 1
                if not left:
                    return self
            if "results" in src:
                value = src["results"]
                self.results = (
                    each(read_item_delete_outcome, value, "results")
                    if value.__class__ is list
                    else hollow(value, "results", "array")
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
        if self.success is not UNSET:
            out["success"] = self.success
        if self.mode is not UNSET:
            out["mode"] = self.mode
        if self.total_requested is not UNSET:
            out["total_requested"] = self.total_requested
        if self.total_deleted is not UNSET:
            out["total_deleted"] = self.total_deleted
        if self.total_failed is not UNSET:
            out["total_failed"] = self.total_failed
        if self.results is not UNSET:
            out["results"] = dump(self.results)
        if self.message is not UNSET:
            out["message"] = self.message
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.success = self.success
        made.mode = self.mode
        made.total_requested = self.total_requested
        made.total_deleted = self.total_deleted
        made.total_failed = self.total_failed
        made.results = self.results
        made.message = self.message
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_items_delete_response = ItemsDeleteResponse.from_dict

_KNOWN = frozenset(
    {
        "success",
        "mode",
        "total_requested",
        "total_deleted",
        "total_failed",
        "results",
        "message",
    }
)

# Below the class, so that modules may import each other in circles.
from .item_delete_outcome import read_item_delete_outcome  # noqa: E402
