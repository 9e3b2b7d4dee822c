"""AgentOrganizationEvaluation: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentOrganizationEvaluation(Model):
    """AgentOrganizationEvaluation"""

    id: str | None | Unset
    name: str | None | Unset
    provenance: Any | Unset
    """Any JSON; its type is not documented."""
    enabled: bool | None | Unset
    run_summary: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "provenance",
        "enabled",
        "run_summary",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        provenance: Any | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        run_summary: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.name = name
        self.provenance = provenance
        self.enabled = enabled
        given = dump(run_summary)
        self.run_summary = (
            given if given.__class__ is dict else hollow(given, "run_summary", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.name = self.provenance = self.enabled = self.run_summary = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "provenance" in src:
                self.provenance = src["provenance"]
                left -= 1
                if not left:
                    return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "run_summary" in src:
                value = src["run_summary"]
                self.run_summary = (
                    value if value.__class__ is dict else hollow(value, "run_summary", "object")
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.provenance is not UNSET:
            out["provenance"] = self.provenance
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.run_summary is not UNSET:
            out["run_summary"] = dump(self.run_summary)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.provenance = self.provenance
        made.enabled = self.enabled
        made.run_summary = self.run_summary
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_organization_evaluation = AgentOrganizationEvaluation.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "provenance",
        "enabled",
        "run_summary",
    }
)
