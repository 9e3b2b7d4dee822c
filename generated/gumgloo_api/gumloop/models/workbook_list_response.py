"""WorkbookListResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .workbook import Workbook


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkbookListResponse(Model):
    """WorkbookListResponse"""

    workbooks: list[Workbook] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "workbooks",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        workbooks: Sequence[Workbook | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(workbooks)
        self.workbooks = (
            each(read_workbook, given, "workbooks")
            if given.__class__ is list
            else hollow(given, "workbooks", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.workbooks = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "workbooks" in src:
                value = src["workbooks"]
                self.workbooks = (
                    each(read_workbook, value, "workbooks")
                    if value.__class__ is list
                    else hollow(value, "workbooks", "array")
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
        if self.workbooks is not UNSET:
            out["workbooks"] = dump(self.workbooks)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.workbooks = self.workbooks
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_workbook_list_response = WorkbookListResponse.from_dict

_KNOWN = frozenset(
    {
        "workbooks",
    }
)

# Below the class, so that modules may import each other in circles.
from .workbook import read_workbook  # noqa: E402
