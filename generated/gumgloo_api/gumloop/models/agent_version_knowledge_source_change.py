"""AgentVersionKnowledgeSourceChange: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_version_field_change import AgentVersionFieldChange


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionKnowledgeSourceChange(Model):
    """AgentVersionKnowledgeSourceChange"""

    connector_id: str
    status: str
    """The values are not documented."""
    old_config: Any
    """Any JSON."""
    new_config: Any
    """Any JSON."""
    field_changes: list[AgentVersionFieldChange] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "connector_id",
        "status",
        "old_config",
        "new_config",
        "field_changes",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        connector_id: str,
        status: str,
        old_config: Any,
        new_config: Any,
        field_changes: Sequence[AgentVersionFieldChange | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.connector_id = connector_id
        self.status = status
        self.old_config = old_config
        self.new_config = new_config
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
            self.connector_id = src["connector_id"]
            self.status = src["status"]
            self.old_config = src["old_config"]
            self.new_config = src["new_config"]
            self.field_changes = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
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
        out["connector_id"] = self.connector_id
        out["status"] = self.status
        out["old_config"] = self.old_config
        out["new_config"] = self.new_config
        if self.field_changes is not UNSET:
            out["field_changes"] = dump(self.field_changes)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.connector_id = self.connector_id
        made.status = self.status
        made.old_config = self.old_config
        made.new_config = self.new_config
        made.field_changes = self.field_changes
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_knowledge_source_change = AgentVersionKnowledgeSourceChange.from_dict

_KNOWN = frozenset(
    {
        "connector_id",
        "status",
        "old_config",
        "new_config",
        "field_changes",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version_field_change import read_agent_version_field_change  # noqa: E402
