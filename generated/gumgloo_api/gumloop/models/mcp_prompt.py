"""McpPrompt: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_prompt_argument import McpPromptArgument


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpPrompt(Model):
    """McpPrompt"""

    name: str
    description: str | None | Unset
    arguments: list[McpPromptArgument] | None | Unset
    server_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "description",
        "arguments",
        "server_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        arguments: Sequence[McpPromptArgument | Mapping[str, Any]] | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.description = description
        given = dump(arguments)
        self.arguments = (
            each(read_mcp_prompt_argument, given, "arguments")
            if given.__class__ is list
            else hollow(given, "arguments", "array")
        )
        self.server_id = server_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.description = self.server_id = self.arguments = UNSET
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
            if "server_id" in src:
                self.server_id = src["server_id"]
                left -= 1
                if not left:
                    return self
            if "arguments" in src:
                value = src["arguments"]
                self.arguments = (
                    each(read_mcp_prompt_argument, value, "arguments")
                    if value.__class__ is list
                    else hollow(value, "arguments", "array")
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
        if self.arguments is not UNSET:
            out["arguments"] = dump(self.arguments)
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.description = self.description
        made.arguments = self.arguments
        made.server_id = self.server_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_prompt = McpPrompt.from_dict

_KNOWN = frozenset(
    {
        "name",
        "description",
        "arguments",
        "server_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_prompt_argument import read_mcp_prompt_argument  # noqa: E402
