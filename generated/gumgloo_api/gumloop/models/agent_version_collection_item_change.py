"""AgentVersionCollectionItemChange: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_version_field_change import AgentVersionFieldChange


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionCollectionItemChange(Model):
    """A change of one item of a list."""

    identity: dict[str, Any]
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    status: str
    """The values are not documented."""
    old_position: int | None | Unset
    new_position: int | None | Unset
    old_value: Any | Unset
    """Any JSON."""
    new_value: Any | Unset
    """Any JSON."""
    field_changes: list[AgentVersionFieldChange] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "identity",
        "status",
        "old_position",
        "new_position",
        "old_value",
        "new_value",
        "field_changes",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        identity: Mapping[str, Any],
        status: str,
        old_position: int | None | Unset = UNSET,
        new_position: int | None | Unset = UNSET,
        old_value: Any | Unset = UNSET,
        new_value: Any | Unset = UNSET,
        field_changes: Sequence[AgentVersionFieldChange | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(identity)
        self.identity = given if given.__class__ is dict else unfit(given, "identity", "object")
        self.status = status
        self.old_position = old_position
        self.new_position = new_position
        self.old_value = old_value
        self.new_value = new_value
        given = dump(field_changes)
        self.field_changes = (
            each(read_agent_version_field_change, given, "field_changes")
            if given.__class__ is list
            else hollow(given, "field_changes", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["identity"]
            self.identity = value if value.__class__ is dict else unfit(value, "identity", "object")
            self.status = src["status"]
            self.old_position = self.new_position = self.old_value = self.new_value = (
                self.field_changes
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "old_position" in src:
                self.old_position = src["old_position"]
                left -= 1
                if not left:
                    return self
            if "new_position" in src:
                self.new_position = src["new_position"]
                left -= 1
                if not left:
                    return self
            if "old_value" in src:
                self.old_value = src["old_value"]
                left -= 1
                if not left:
                    return self
            if "new_value" in src:
                self.new_value = src["new_value"]
                left -= 1
                if not left:
                    return self
            if "field_changes" in src:
                value = src["field_changes"]
                self.field_changes = (
                    each(read_agent_version_field_change, value, "field_changes")
                    if value.__class__ is list
                    else hollow(value, "field_changes", "array")
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
        out["identity"] = dump(self.identity)
        out["status"] = self.status
        if self.old_position is not UNSET:
            out["old_position"] = self.old_position
        if self.new_position is not UNSET:
            out["new_position"] = self.new_position
        if self.old_value is not UNSET:
            out["old_value"] = self.old_value
        if self.new_value is not UNSET:
            out["new_value"] = self.new_value
        if self.field_changes is not UNSET:
            out["field_changes"] = dump(self.field_changes)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.identity = self.identity
        made.status = self.status
        made.old_position = self.old_position
        made.new_position = self.new_position
        made.old_value = self.old_value
        made.new_value = self.new_value
        made.field_changes = self.field_changes
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_collection_item_change = AgentVersionCollectionItemChange.from_dict

_KNOWN = frozenset(
    {
        "identity",
        "status",
        "old_position",
        "new_position",
        "old_value",
        "new_value",
        "field_changes",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version_field_change import read_agent_version_field_change  # noqa: E402
