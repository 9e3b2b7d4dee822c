"""StartFlowResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class StartFlowResponse(Model):
    """Only `run_id` is read by every known client."""

    run_id: str
    saved_item_id: str | None | Unset
    workbook_id: str | None | Unset
    url: str | None | Unset
    """The page of the run."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "run_id",
        "saved_item_id",
        "workbook_id",
        "url",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        run_id: str,
        saved_item_id: str | None | Unset = UNSET,
        workbook_id: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.run_id = run_id
        self.saved_item_id = saved_item_id
        self.workbook_id = workbook_id
        self.url = url
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.run_id = src["run_id"]
            self.saved_item_id = self.workbook_id = self.url = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "saved_item_id" in src:
                self.saved_item_id = src["saved_item_id"]
                left -= 1
                if not left:
                    return self
            if "workbook_id" in src:
                self.workbook_id = src["workbook_id"]
                left -= 1
                if not left:
                    return self
            if "url" in src:
                self.url = src["url"]
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
        out["run_id"] = self.run_id
        if self.saved_item_id is not UNSET:
            out["saved_item_id"] = self.saved_item_id
        if self.workbook_id is not UNSET:
            out["workbook_id"] = self.workbook_id
        if self.url is not UNSET:
            out["url"] = self.url
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.run_id = self.run_id
        made.saved_item_id = self.saved_item_id
        made.workbook_id = self.workbook_id
        made.url = self.url
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_start_flow_response = StartFlowResponse.from_dict

_KNOWN = frozenset(
    {
        "run_id",
        "saved_item_id",
        "workbook_id",
        "url",
    }
)
