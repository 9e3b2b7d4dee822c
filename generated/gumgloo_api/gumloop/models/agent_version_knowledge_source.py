"""AgentVersionKnowledgeSource: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionKnowledgeSource(Model):
    """AgentVersionKnowledgeSource"""

    connector_id: str
    config: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "connector_id",
        "config",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        connector_id: str,
        config: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.connector_id = connector_id
        given = dump(config)
        self.config = given if given.__class__ is dict else hollow(given, "config", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.connector_id = src["connector_id"]
            self.config = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
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
        out["connector_id"] = self.connector_id
        if self.config is not UNSET:
            out["config"] = dump(self.config)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.connector_id = self.connector_id
        made.config = self.config
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_knowledge_source = AgentVersionKnowledgeSource.from_dict

_KNOWN = frozenset(
    {
        "connector_id",
        "config",
    }
)
