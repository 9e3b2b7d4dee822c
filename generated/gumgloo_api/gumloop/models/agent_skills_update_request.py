"""AgentSkillsUpdateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSkillsUpdateRequest(Model):
    """No id may stand in both lists; at most 100 different ids in all."""

    attach: list[str] | Unset
    detach: list[str] | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "attach",
        "detach",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        attach: Sequence[str] | None | Unset = UNSET,
        detach: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(attach)
        self.attach = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "attach", "array"))
        )
        given = dump(detach)
        self.detach = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "detach", "array"))
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.attach = self.detach = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "attach" in src:
                value = src["attach"]
                self.attach = value if value.__class__ is list else hollow(value, "attach", "array")
                left -= 1
                if not left:
                    return self
            if "detach" in src:
                value = src["detach"]
                self.detach = value if value.__class__ is list else hollow(value, "detach", "array")
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
        if self.attach is not UNSET:
            out["attach"] = dump(self.attach)
        if self.detach is not UNSET:
            out["detach"] = dump(self.detach)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.attach = self.attach
        made.detach = self.detach
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_skills_update_request = AgentSkillsUpdateRequest.from_dict

_KNOWN = frozenset(
    {
        "attach",
        "detach",
    }
)
