"""ResponseInputFunctionCall: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResponseInputFunctionCall(Model):
    """ResponseInputFunctionCall"""

    type: Literal["function_call"]
    name: str
    arguments: str
    """JSON text."""
    call_id: str
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "arguments",
        "call_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["function_call"] = "function_call",
        name: str,
        arguments: str,
        call_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.arguments = arguments
        self.call_id = call_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.name = src["name"]
            self.arguments = src["arguments"]
            self.call_id = src["call_id"]
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
        out["type"] = self.type
        out["name"] = self.name
        out["arguments"] = self.arguments
        out["call_id"] = self.call_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.name = self.name
        made.arguments = self.arguments
        made.call_id = self.call_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response_input_function_call = ResponseInputFunctionCall.from_dict

_KNOWN = frozenset(
    {
        "type",
        "name",
        "arguments",
        "call_id",
    }
)
