"""AgentKnowledgeSourceAttachRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .knowledge_source_scope import KnowledgeSourceScope


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentKnowledgeSourceAttachRequest(Model):
    """The SDK always sends `config`."""

    config: KnowledgeSourceScope | None
    """Null for the whole source."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "config",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        config: KnowledgeSourceScope | Mapping[str, Any] | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(config)
        self.config = (
            read_knowledge_source_scope(given)
            if given.__class__ is dict
            else hollow(given, "config", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["config"]
            self.config = (
                read_knowledge_source_scope(value)
                if value.__class__ is dict
                else hollow(value, "config", "object")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["config"] = dump(self.config)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.config = self.config
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_knowledge_source_attach_request = AgentKnowledgeSourceAttachRequest.from_dict

_KNOWN = frozenset(
    {
        "config",
    }
)

# Below the class, so that modules may import each other in circles.
from .knowledge_source_scope import read_knowledge_source_scope  # noqa: E402
