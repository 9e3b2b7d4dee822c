"""ChatJSONSchemaConfig: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatJSONSchemaConfig(Model):
    """The schema that the answer has to match."""

    name: str
    description: str | Unset
    schema: dict[str, Any] | Unset
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    strict: bool | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "description",
        "schema",
        "strict",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        schema: Mapping[str, Any] | None | Unset = UNSET,
        strict: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.description = UNSET if description is None else description
        given = dump(schema)
        self.schema = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "schema", "object"))
        )
        self.strict = strict
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.description = self.strict = self.schema = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "strict" in src:
                self.strict = src["strict"]
                left -= 1
                if not left:
                    return self
            if "schema" in src:
                value = src["schema"]
                self.schema = (
                    value if value.__class__ is dict else hollow(value, "schema", "object")
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
        out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.schema is not UNSET:
            out["schema"] = dump(self.schema)
        if self.strict is not UNSET:
            out["strict"] = self.strict
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.description = self.description
        made.schema = self.schema
        made.strict = self.strict
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_json_schema_config = ChatJSONSchemaConfig.from_dict

_KNOWN = frozenset(
    {
        "name",
        "description",
        "schema",
        "strict",
    }
)
