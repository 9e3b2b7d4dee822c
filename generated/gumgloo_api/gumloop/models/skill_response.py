"""SkillResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .skill import Skill


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SkillResponse(Model):
    """SkillResponse"""

    skill: Skill
    """Instructions that an agent can be given, as a set of files."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "skill",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        skill: Skill | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(skill)
        self.skill = (
            read_skill(given) if given.__class__ is dict else unfit(given, "skill", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["skill"]
            self.skill = (
                read_skill(value) if value.__class__ is dict else unfit(value, "skill", "object")
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
        out["skill"] = dump(self.skill)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.skill = self.skill
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_skill_response = SkillResponse.from_dict

_KNOWN = frozenset(
    {
        "skill",
    }
)

# Below the class, so that modules may import each other in circles.
from .skill import read_skill  # noqa: E402
