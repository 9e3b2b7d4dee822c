"""AgentSubagentSetting: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSubagentSetting(Model):
    """AgentSubagentSetting"""

    allow_self_clone: bool | None | Unset
    allowed_gummie_ids: list[str] | None | Unset
    """Ids of agents."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "allow_self_clone",
        "allowed_gummie_ids",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        allow_self_clone: bool | None | Unset = UNSET,
        allowed_gummie_ids: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.allow_self_clone = allow_self_clone
        given = dump(allowed_gummie_ids)
        self.allowed_gummie_ids = (
            given if given.__class__ is list else hollow(given, "allowed_gummie_ids", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.allow_self_clone = self.allowed_gummie_ids = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "allow_self_clone" in src:
                self.allow_self_clone = src["allow_self_clone"]
                left -= 1
                if not left:
                    return self
            if "allowed_gummie_ids" in src:
                value = src["allowed_gummie_ids"]
                self.allowed_gummie_ids = (
                    value
                    if value.__class__ is list
                    else hollow(value, "allowed_gummie_ids", "array")
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
        if self.allow_self_clone is not UNSET:
            out["allow_self_clone"] = self.allow_self_clone
        if self.allowed_gummie_ids is not UNSET:
            out["allowed_gummie_ids"] = dump(self.allowed_gummie_ids)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.allow_self_clone = self.allow_self_clone
        made.allowed_gummie_ids = self.allowed_gummie_ids
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_subagent_setting = AgentSubagentSetting.from_dict

_KNOWN = frozenset(
    {
        "allow_self_clone",
        "allowed_gummie_ids",
    }
)
