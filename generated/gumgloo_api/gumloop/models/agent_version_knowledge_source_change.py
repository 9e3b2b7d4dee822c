"""AgentVersionKnowledgeSourceChange: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


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
            [
                (
                    AgentVersionFieldChange.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "field_changes", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "field_changes", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = object.__new__(cls)
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
                    [
                        (
                            AgentVersionFieldChange.from_dict(value_)
                            if value_.__class__ is dict
                            else unfit(value_, "field_changes", "object")
                        )
                        for value_ in value
                    ]
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
from .agent_version_field_change import AgentVersionFieldChange  # noqa: E402
