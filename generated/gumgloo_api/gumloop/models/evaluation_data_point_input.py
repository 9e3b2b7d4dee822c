"""EvaluationDataPointInput: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_evaluation_data_type_value import AgentEvaluationDataTypeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationDataPointInput(Model):
    """What to read out of a session."""

    name: str
    id: str | Unset
    data_type: AgentEvaluationDataTypeValue | str | Unset
    description: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "id",
        "data_type",
        "description",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        id: str | None | Unset = UNSET,
        data_type: AgentEvaluationDataTypeValue | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.id = UNSET if id is None else id
        self.data_type = UNSET if data_type is None else data_type
        self.description = UNSET if description is None else description
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.id = self.data_type = self.description = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "data_type" in src:
                self.data_type = src["data_type"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
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
        out["name"] = self.name
        if self.id is not UNSET:
            out["id"] = self.id
        if self.data_type is not UNSET:
            out["data_type"] = self.data_type
        if self.description is not UNSET:
            out["description"] = self.description
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.id = self.id
        made.data_type = self.data_type
        made.description = self.description
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_data_point_input = EvaluationDataPointInput.from_dict

_KNOWN = frozenset(
    {
        "name",
        "id",
        "data_type",
        "description",
    }
)
