"""ChatResponseFormat: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_json_schema_config import ChatJSONSchemaConfig
    from .chat_response_format_type import ChatResponseFormatType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatResponseFormat(Model):
    """The form of the answer. Only `json_schema` was seen, with models of OpenAI, Google and Qwen;
    Anthropic models need a tool instead."""

    type: ChatResponseFormatType | str
    json_schema: ChatJSONSchemaConfig | Unset
    """The schema that the answer has to match."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "json_schema",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: ChatResponseFormatType | str,
        json_schema: ChatJSONSchemaConfig | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(json_schema)
        self.json_schema = (
            UNSET
            if given is None
            else (
                read_chat_json_schema_config(given)
                if given.__class__ is dict
                else hollow(given, "json_schema", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.json_schema = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "json_schema" in src:
                value = src["json_schema"]
                self.json_schema = (
                    read_chat_json_schema_config(value)
                    if value.__class__ is dict
                    else hollow(value, "json_schema", "object")
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
        out["type"] = self.type
        if self.json_schema is not UNSET:
            out["json_schema"] = dump(self.json_schema)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.json_schema = self.json_schema
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_response_format = ChatResponseFormat.from_dict

_KNOWN = frozenset(
    {
        "type",
        "json_schema",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_json_schema_config import read_chat_json_schema_config  # noqa: E402
