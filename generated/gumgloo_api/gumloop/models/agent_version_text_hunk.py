"""AgentVersionTextHunk: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionTextHunk(Model):
    """AgentVersionTextHunk"""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    old_text: str
    new_text: str
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "old_start",
        "old_end",
        "new_start",
        "new_end",
        "old_text",
        "new_text",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        old_start: int,
        old_end: int,
        new_start: int,
        new_end: int,
        old_text: str,
        new_text: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.old_start = old_start
        self.old_end = old_end
        self.new_start = new_start
        self.new_end = new_end
        self.old_text = old_text
        self.new_text = new_text
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.old_start = src["old_start"]
            self.old_end = src["old_end"]
            self.new_start = src["new_start"]
            self.new_end = src["new_end"]
            self.old_text = src["old_text"]
            self.new_text = src["new_text"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 6
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["old_start"] = self.old_start
        out["old_end"] = self.old_end
        out["new_start"] = self.new_start
        out["new_end"] = self.new_end
        out["old_text"] = self.old_text
        out["new_text"] = self.new_text
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.old_start = self.old_start
        made.old_end = self.old_end
        made.new_start = self.new_start
        made.new_end = self.new_end
        made.old_text = self.old_text
        made.new_text = self.new_text
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_text_hunk = AgentVersionTextHunk.from_dict

_KNOWN = frozenset(
    {
        "old_start",
        "old_end",
        "new_start",
        "new_end",
        "old_text",
        "new_text",
    }
)
