"""McpTool: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpTool(Model):
    """McpTool"""

    tool_call_id: str
    """The server's id and the tool's name, joined by two underscores."""
    name: str
    server_id: str | None | Unset
    server_type: str | None | Unset
    description: str | None | Unset
    input_schema: dict[str, Any] | None | Unset
    """A JSON Schema for the arguments."""
    server: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "tool_call_id",
        "name",
        "server_id",
        "server_type",
        "description",
        "input_schema",
        "server",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        tool_call_id: str,
        name: str,
        server_id: str | None | Unset = UNSET,
        server_type: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        input_schema: Mapping[str, Any] | None | Unset = UNSET,
        server: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.tool_call_id = tool_call_id
        self.name = name
        self.server_id = server_id
        self.server_type = server_type
        self.description = description
        given = dump(input_schema)
        self.input_schema = (
            given if given.__class__ is dict else hollow(given, "input_schema", "object")
        )
        given = dump(server)
        self.server = given if given.__class__ is dict else hollow(given, "server", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.tool_call_id = src["tool_call_id"]
            self.name = src["name"]
            self.server_id = self.server_type = self.description = self.input_schema = (
                self.server
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "server_id" in src:
                self.server_id = src["server_id"]
                left -= 1
                if not left:
                    return self
            if "server_type" in src:
                self.server_type = src["server_type"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "input_schema" in src:
                value = src["input_schema"]
                self.input_schema = (
                    value if value.__class__ is dict else hollow(value, "input_schema", "object")
                )
                left -= 1
                if not left:
                    return self
            if "server" in src:
                value = src["server"]
                self.server = (
                    value if value.__class__ is dict else hollow(value, "server", "object")
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
        out["tool_call_id"] = self.tool_call_id
        out["name"] = self.name
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.server_type is not UNSET:
            out["server_type"] = self.server_type
        if self.description is not UNSET:
            out["description"] = self.description
        if self.input_schema is not UNSET:
            out["input_schema"] = dump(self.input_schema)
        if self.server is not UNSET:
            out["server"] = dump(self.server)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.tool_call_id = self.tool_call_id
        made.name = self.name
        made.server_id = self.server_id
        made.server_type = self.server_type
        made.description = self.description
        made.input_schema = self.input_schema
        made.server = self.server
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_tool = McpTool.from_dict

_KNOWN = frozenset(
    {
        "tool_call_id",
        "name",
        "server_id",
        "server_type",
        "description",
        "input_schema",
        "server",
    }
)
