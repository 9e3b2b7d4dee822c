"""AgentVersionResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_version import AgentVersion
    from .agent_version_changes import AgentVersionChanges


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionResponse(Model):
    """AgentVersionResponse"""

    version: AgentVersion
    """A version with what it consists of."""
    changes: AgentVersionChanges | None | Unset
    """Null for the first version."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "changes",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        version: AgentVersion | Mapping[str, Any],
        changes: AgentVersionChanges | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(version)
        self.version = (
            read_agent_version(given)
            if given.__class__ is dict
            else unfit(given, "version", "object")
        )
        given = dump(changes)
        self.changes = (
            read_agent_version_changes(given)
            if given.__class__ is dict
            else hollow(given, "changes", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["version"]
            self.version = (
                read_agent_version(value)
                if value.__class__ is dict
                else unfit(value, "version", "object")
            )
            self.changes = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "changes" in src:
                value = src["changes"]
                self.changes = (
                    read_agent_version_changes(value)
                    if value.__class__ is dict
                    else hollow(value, "changes", "object")
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
        out["version"] = dump(self.version)
        if self.changes is not UNSET:
            out["changes"] = dump(self.changes)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.version = self.version
        made.changes = self.changes
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_response = AgentVersionResponse.from_dict

_KNOWN = frozenset(
    {
        "version",
        "changes",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version import read_agent_version  # noqa: E402
from .agent_version_changes import read_agent_version_changes  # noqa: E402
