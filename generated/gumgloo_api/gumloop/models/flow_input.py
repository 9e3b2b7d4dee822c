"""FlowInput: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .flow_input_data_type import FlowInputDataType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class FlowInput(Model):
    """An input of a flow."""

    data_type: FlowInputDataType | str | None | Unset
    description: str | None | Unset
    name: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "data_type",
        "description",
        "name",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        data_type: FlowInputDataType | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.data_type = data_type
        self.description = description
        self.name = name
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.data_type = pop("data_type", UNSET)
            self.description = pop("description", UNSET)
            self.name = pop("name", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.data_type is not UNSET:
            out["data_type"] = self.data_type
        if self.description is not UNSET:
            out["description"] = self.description
        if self.name is not UNSET:
            out["name"] = self.name
        out.update(self.additional_properties)
        return out
