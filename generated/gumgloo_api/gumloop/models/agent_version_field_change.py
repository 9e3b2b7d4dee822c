"""AgentVersionFieldChange: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionFieldChange(Model):
    """A change of a value."""

    field: str
    status: str
    """Such as `changed`; the set is not documented."""
    old_value: Any
    """Any JSON."""
    new_value: Any
    """Any JSON."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "field",
        "status",
        "old_value",
        "new_value",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        field: str,
        status: str,
        old_value: Any,
        new_value: Any,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.status = status
        self.old_value = old_value
        self.new_value = new_value
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.field = src["field"]
            self.status = src["status"]
            self.old_value = src["old_value"]
            self.new_value = src["new_value"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
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
        out["old_value"] = self.old_value
        out["new_value"] = self.new_value
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.field = self.field
        made.status = self.status
        made.old_value = self.old_value
        made.new_value = self.new_value
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_field_change = AgentVersionFieldChange.from_dict

_KNOWN = frozenset(
    {
        "field",
        "status",
        "old_value",
        "new_value",
    }
)
