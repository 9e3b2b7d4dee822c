"""AgentVersionTextFieldChange: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .agent_version_text_hunk import AgentVersionTextHunk


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionTextFieldChange(Model):
    """A change of a text, in pieces."""

    field: str
    status: str
    """Such as `changed`; the set is not documented."""
    text_hunks: list[AgentVersionTextHunk]
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "field",
        "status",
        "text_hunks",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        field: str,
        status: str,
        text_hunks: Sequence[AgentVersionTextHunk | Mapping[str, Any]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.field = field
        self.status = status
        given = dump(text_hunks)
        self.text_hunks = (
            each(read_agent_version_text_hunk, given, "text_hunks")
            if given.__class__ is list
            else unfit(given, "text_hunks", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.field = src["field"]
            self.status = src["status"]
            value = src["text_hunks"]
            self.text_hunks = (
                each(read_agent_version_text_hunk, value, "text_hunks")
                if value.__class__ is list
                else unfit(value, "text_hunks", "array")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["field"] = self.field
        out["status"] = self.status
        out["text_hunks"] = dump(self.text_hunks)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.field = self.field
        made.status = self.status
        made.text_hunks = self.text_hunks
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_text_field_change = AgentVersionTextFieldChange.from_dict

_KNOWN = frozenset(
    {
        "field",
        "status",
        "text_hunks",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version_text_hunk import read_agent_version_text_hunk  # noqa: E402
