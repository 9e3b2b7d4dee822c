"""BrainSearchRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_source_type_value import BrainSourceTypeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSearchRequest(Model):
    """BrainSearchRequest"""

    query: str
    limit: int | None | Unset
    """How many results at most."""
    source_type: list[BrainSourceTypeValue | str] | None | Unset
    """Only results from these kinds of sources."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "query",
        "limit",
        "source_type",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        query: str,
        limit: int | None | Unset = UNSET,
        source_type: Sequence[BrainSourceTypeValue | str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.query = query
        self.limit = limit
        given = dump(source_type)
        self.source_type = (
            given if given.__class__ is list else hollow(given, "source_type", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.query = src["query"]
            self.limit = self.source_type = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "limit" in src:
                self.limit = src["limit"]
                left -= 1
                if not left:
                    return self
            if "source_type" in src:
                value = src["source_type"]
                self.source_type = (
                    value if value.__class__ is list else hollow(value, "source_type", "array")
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
        out["query"] = self.query
        if self.limit is not UNSET:
            out["limit"] = self.limit
        if self.source_type is not UNSET:
            out["source_type"] = dump(self.source_type)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.query = self.query
        made.limit = self.limit
        made.source_type = self.source_type
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_search_request = BrainSearchRequest.from_dict

_KNOWN = frozenset(
    {
        "query",
        "limit",
        "source_type",
    }
)
