"""ItemsPatchResponse: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_patch_outcome import ItemPatchOutcome


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemsPatchResponse(Model):
    """ItemsPatchResponse"""

    success: bool | None | Unset
    total_matched: int | None | Unset
    total_patched: int | None | Unset
    total_failed: int | None | Unset
    results: list[ItemPatchOutcome] | None | Unset
    message: str | None | Unset
    filter_applied: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "success",
        "total_matched",
        "total_patched",
        "total_failed",
        "results",
        "message",
        "filter_applied",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        success: bool | None | Unset = UNSET,
        total_matched: int | None | Unset = UNSET,
        total_patched: int | None | Unset = UNSET,
        total_failed: int | None | Unset = UNSET,
        results: Sequence[ItemPatchOutcome | Mapping[str, Any]] | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        filter_applied: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.success = success
        self.total_matched = total_matched
        self.total_patched = total_patched
        self.total_failed = total_failed
        given = dump(results)
        self.results = (
            each(read_item_patch_outcome, given, "results")
            if given.__class__ is list
            else hollow(given, "results", "array")
        )
        self.message = message
        given = dump(filter_applied)
        self.filter_applied = (
            given if given.__class__ is dict else hollow(given, "filter_applied", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.success = self.total_matched = self.total_patched = self.total_failed = (
                self.message
            ) = self.results = self.filter_applied = UNSET
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
            if "total_matched" in src:
                self.total_matched = src["total_matched"]
                left -= 1
                if not left:
                    return self
            if "total_patched" in src:
                self.total_patched = src["total_patched"]
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
                    each(read_item_patch_outcome, value, "results")
                    if value.__class__ is list
                    else hollow(value, "results", "array")
                )
                left -= 1
                if not left:
                    return self
            if "filter_applied" in src:
                value = src["filter_applied"]
                self.filter_applied = (
                    value if value.__class__ is dict else hollow(value, "filter_applied", "object")
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
        if self.total_matched is not UNSET:
            out["total_matched"] = self.total_matched
        if self.total_patched is not UNSET:
            out["total_patched"] = self.total_patched
        if self.total_failed is not UNSET:
            out["total_failed"] = self.total_failed
        if self.results is not UNSET:
            out["results"] = dump(self.results)
        if self.message is not UNSET:
            out["message"] = self.message
        if self.filter_applied is not UNSET:
            out["filter_applied"] = dump(self.filter_applied)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.success = self.success
        made.total_matched = self.total_matched
        made.total_patched = self.total_patched
        made.total_failed = self.total_failed
        made.results = self.results
        made.message = self.message
        made.filter_applied = self.filter_applied
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_items_patch_response = ItemsPatchResponse.from_dict

_KNOWN = frozenset(
    {
        "success",
        "total_matched",
        "total_patched",
        "total_failed",
        "results",
        "message",
        "filter_applied",
    }
)

# Below the class, so that modules may import each other in circles.
from .item_patch_outcome import read_item_patch_outcome  # noqa: E402
