"""SkillListResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import blank, dump
from ...support.pages import Page
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .skill import Skill


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SkillListResponse(Page["Skill"]):
    """SkillListResponse"""

    skills: list[Skill] | None | Unset
    next_cursor: str | None | Unset
    """Null on the last page."""
    total_count: int | None | Unset
    """How many there are on all pages."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "skills",
        "next_cursor",
        "total_count",
        "additional_properties",
    )
    page_items: ClassVar[str] = "skills"
    page_cursor: ClassVar[str] = "next_cursor"

    def __init__(
        self,
        *,
        skills: Sequence[Skill | Mapping[str, Any]] | None | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        total_count: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(skills)
        self.skills = (
            each(read_skill, given, "skills")
            if given.__class__ is list
            else hollow(given, "skills", "array")
        )
        self.next_cursor = next_cursor
        self.total_count = total_count
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.next_cursor = self.total_count = self.skills = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "next_cursor" in src:
                self.next_cursor = src["next_cursor"]
                left -= 1
                if not left:
                    return self
            if "total_count" in src:
                self.total_count = src["total_count"]
                left -= 1
                if not left:
                    return self
            if "skills" in src:
                value = src["skills"]
                self.skills = (
                    each(read_skill, value, "skills")
                    if value.__class__ is list
                    else hollow(value, "skills", "array")
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
        if self.skills is not UNSET:
            out["skills"] = dump(self.skills)
        if self.next_cursor is not UNSET:
            out["next_cursor"] = self.next_cursor
        if self.total_count is not UNSET:
            out["total_count"] = self.total_count
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.skills = self.skills
        made.next_cursor = self.next_cursor
        made.total_count = self.total_count
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_skill_list_response = SkillListResponse.from_dict

_KNOWN = frozenset(
    {
        "skills",
        "next_cursor",
        "total_count",
    }
)

# Below the class, so that modules may import each other in circles.
from .skill import read_skill  # noqa: E402
