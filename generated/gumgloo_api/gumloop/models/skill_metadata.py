"""SkillMetadata: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SkillMetadata(Model):
    """What else is known of a skill; only one member has a name."""

    related_server_ids: list[str] | None | Unset
    """The MCP servers that it goes with."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "related_server_ids",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        related_server_ids: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(related_server_ids)
        self.related_server_ids = (
            given if given.__class__ is list else hollow(given, "related_server_ids", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.related_server_ids = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "related_server_ids" in src:
                value = src["related_server_ids"]
                self.related_server_ids = (
                    value
                    if value.__class__ is list
                    else hollow(value, "related_server_ids", "array")
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
        if self.related_server_ids is not UNSET:
            out["related_server_ids"] = dump(self.related_server_ids)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.related_server_ids = self.related_server_ids
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_skill_metadata = SkillMetadata.from_dict

_KNOWN = frozenset(
    {
        "related_server_ids",
    }
)
