"""McpToolCallResult: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_tool_call_error import McpToolCallError
    from .mcp_tool_call_status import McpToolCallStatus


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpToolCallResult(Model):
    """McpToolCallResult"""

    ref: str
    status: McpToolCallStatus | str
    server_id: str | None | Unset
    tool_name: str | None | Unset
    content: list[Any] | None | Unset
    """MCP content blocks, which are objects, in the reference; any JSON in the SDK, whose test
    data has JSON text."""
    error: McpToolCallError | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "ref",
        "status",
        "server_id",
        "tool_name",
        "content",
        "error",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        ref: str,
        status: McpToolCallStatus | str,
        server_id: str | None | Unset = UNSET,
        tool_name: str | None | Unset = UNSET,
        content: Sequence[Any] | None | Unset = UNSET,
        error: McpToolCallError | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.ref = ref
        self.status = status
        self.server_id = server_id
        self.tool_name = tool_name
        given = dump(content)
        self.content = given if given.__class__ is list else hollow(given, "content", "array")
        given = dump(error)
        self.error = (
            read_mcp_tool_call_error(given)
            if given.__class__ is dict
            else hollow(given, "error", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.ref = src["ref"]
            self.status = src["status"]
            self.server_id = self.tool_name = self.content = self.error = UNSET
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
            if "tool_name" in src:
                self.tool_name = src["tool_name"]
                left -= 1
                if not left:
                    return self
            if "content" in src:
                value = src["content"]
                self.content = (
                    value if value.__class__ is list else hollow(value, "content", "array")
                )
                left -= 1
                if not left:
                    return self
            if "error" in src:
                value = src["error"]
                self.error = (
                    read_mcp_tool_call_error(value)
                    if value.__class__ is dict
                    else hollow(value, "error", "object")
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
        out["ref"] = self.ref
        out["status"] = self.status
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.tool_name is not UNSET:
            out["tool_name"] = self.tool_name
        if self.content is not UNSET:
            out["content"] = dump(self.content)
        if self.error is not UNSET:
            out["error"] = dump(self.error)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.ref = self.ref
        made.status = self.status
        made.server_id = self.server_id
        made.tool_name = self.tool_name
        made.content = self.content
        made.error = self.error
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_tool_call_result = McpToolCallResult.from_dict

_KNOWN = frozenset(
    {
        "ref",
        "status",
        "server_id",
        "tool_name",
        "content",
        "error",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_tool_call_error import read_mcp_tool_call_error  # noqa: E402
