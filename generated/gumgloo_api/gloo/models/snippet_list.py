"""SnippetList: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .snippet import Snippet
    from .snippet_pagination import SnippetPagination


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SnippetList(Model):
    """SnippetList"""

    data: list[Snippet] | None | Unset
    pagination: SnippetPagination | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "data",
        "pagination",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        data: Sequence[Snippet | Mapping[str, Any]] | None | Unset = UNSET,
        pagination: SnippetPagination | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(data)
        self.data = (
            each(read_snippet, given, "data")
            if given.__class__ is list
            else hollow(given, "data", "array")
        )
        given = dump(pagination)
        self.pagination = (
            read_snippet_pagination(given)
            if given.__class__ is dict
            else hollow(given, "pagination", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.data = self.pagination = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "data" in src:
                value = src["data"]
                self.data = (
                    each(read_snippet, value, "data")
                    if value.__class__ is list
                    else hollow(value, "data", "array")
                )
                left -= 1
                if not left:
                    return self
            if "pagination" in src:
                value = src["pagination"]
                self.pagination = (
                    read_snippet_pagination(value)
                    if value.__class__ is dict
                    else hollow(value, "pagination", "object")
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
        if self.data is not UNSET:
            out["data"] = dump(self.data)
        if self.pagination is not UNSET:
            out["pagination"] = dump(self.pagination)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.data = self.data
        made.pagination = self.pagination
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_snippet_list = SnippetList.from_dict

_KNOWN = frozenset(
    {
        "data",
        "pagination",
    }
)

# Below the class, so that modules may import each other in circles.
from .snippet import read_snippet  # noqa: E402
from .snippet_pagination import read_snippet_pagination  # noqa: E402
