"""McpPromptResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_prompt_message import McpPromptMessage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpPromptResponse(Model):
    """McpPromptResponse"""

    server_id: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    messages: list[McpPromptMessage] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "server_id",
        "name",
        "description",
        "messages",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        server_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        messages: Sequence[McpPromptMessage | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.server_id = server_id
        self.name = name
        self.description = description
        given = dump(messages)
        self.messages = (
            each(read_mcp_prompt_message, given, "messages")
            if given.__class__ is list
            else hollow(given, "messages", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = self.name = self.description = self.messages = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "server_id" in src:
                self.server_id = src["server_id"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "messages" in src:
                value = src["messages"]
                self.messages = (
                    each(read_mcp_prompt_message, value, "messages")
                    if value.__class__ is list
                    else hollow(value, "messages", "array")
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
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.messages is not UNSET:
            out["messages"] = dump(self.messages)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.server_id = self.server_id
        made.name = self.name
        made.description = self.description
        made.messages = self.messages
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_prompt_response = McpPromptResponse.from_dict

_KNOWN = frozenset(
    {
        "server_id",
        "name",
        "description",
        "messages",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_prompt_message import read_mcp_prompt_message  # noqa: E402
