"""AgentAppRule: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentAppRule(Model):
    """AgentAppRule"""

    id: str
    name: str | None | Unset
    description: str | None | Unset
    status: str | None | Unset
    """The values are not documented."""
    server_id: str | None | Unset
    config: dict[str, Any] | None | Unset
    priority: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "status",
        "server_id",
        "config",
        "priority",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        config: Mapping[str, Any] | None | Unset = UNSET,
        priority: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.name = name
        self.description = description
        self.status = status
        self.server_id = server_id
        given = dump(config)
        self.config = given if given.__class__ is dict else hollow(given, "config", "object")
        self.priority = priority
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.name = self.description = self.status = self.server_id = self.priority = (
                self.config
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "server_id" in src:
                self.server_id = src["server_id"]
                left -= 1
                if not left:
                    return self
            if "priority" in src:
                self.priority = src["priority"]
                left -= 1
                if not left:
                    return self
            if "config" in src:
                value = src["config"]
                self.config = (
                    value if value.__class__ is dict else hollow(value, "config", "object")
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
        out["id"] = self.id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.status is not UNSET:
            out["status"] = self.status
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.config is not UNSET:
            out["config"] = dump(self.config)
        if self.priority is not UNSET:
            out["priority"] = self.priority
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.description = self.description
        made.status = self.status
        made.server_id = self.server_id
        made.config = self.config
        made.priority = self.priority
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_app_rule = AgentAppRule.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "description",
        "status",
        "server_id",
        "config",
        "priority",
    }
)
