"""McpToolsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_tool import McpTool


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpToolsResponse(Model):
    """McpToolsResponse"""

    tools: list[McpTool] | None | Unset
    server_id: str | None | Unset
    status: str | None | Unset
    gumloop_auth_url: str | None | Unset
    """Where a user connects the server."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "tools",
        "server_id",
        "status",
        "gumloop_auth_url",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        tools: Sequence[McpTool | Mapping[str, Any]] | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        gumloop_auth_url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(tools)
        self.tools = (
            each(read_mcp_tool, given, "tools")
            if given.__class__ is list
            else hollow(given, "tools", "array")
        )
        self.server_id = server_id
        self.status = status
        self.gumloop_auth_url = gumloop_auth_url
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = self.status = self.gumloop_auth_url = self.tools = UNSET
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
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "gumloop_auth_url" in src:
                self.gumloop_auth_url = src["gumloop_auth_url"]
                left -= 1
                if not left:
                    return self
            if "tools" in src:
                value = src["tools"]
                self.tools = (
                    each(read_mcp_tool, value, "tools")
                    if value.__class__ is list
                    else hollow(value, "tools", "array")
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
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.status is not UNSET:
            out["status"] = self.status
        if self.gumloop_auth_url is not UNSET:
            out["gumloop_auth_url"] = self.gumloop_auth_url
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.tools = self.tools
        made.server_id = self.server_id
        made.status = self.status
        made.gumloop_auth_url = self.gumloop_auth_url
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_tools_response = McpToolsResponse.from_dict

_KNOWN = frozenset(
    {
        "tools",
        "server_id",
        "status",
        "gumloop_auth_url",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_tool import read_mcp_tool  # noqa: E402
