"""McpServer: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_server_status import McpServerStatus
    from .mcp_server_type import McpServerType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpServer(Model):
    """McpServer"""

    server_id: str
    type: McpServerType | str
    status: McpServerStatus | str
    """There may be more than these."""
    gumloop_auth_url: str
    """Where a user connects the server."""
    name: str | None | Unset
    icon_url: str | None | Unset
    description: str | None | Unset
    mcp_url: str | None | Unset
    """Null for servers that Gumloop hosts."""
    tool_count: int | None | Unset
    allowed_tool_call_ids: list[str] | None | Unset
    """Only where one server was asked for."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "server_id",
        "type",
        "status",
        "gumloop_auth_url",
        "name",
        "icon_url",
        "description",
        "mcp_url",
        "tool_count",
        "allowed_tool_call_ids",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        server_id: str,
        type: McpServerType | str,
        status: McpServerStatus | str,
        gumloop_auth_url: str,
        name: str | None | Unset = UNSET,
        icon_url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        mcp_url: str | None | Unset = UNSET,
        tool_count: int | None | Unset = UNSET,
        allowed_tool_call_ids: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.server_id = server_id
        self.type = type
        self.status = status
        self.gumloop_auth_url = gumloop_auth_url
        self.name = name
        self.icon_url = icon_url
        self.description = description
        self.mcp_url = mcp_url
        self.tool_count = tool_count
        given = dump(allowed_tool_call_ids)
        self.allowed_tool_call_ids = (
            given if given.__class__ is list else hollow(given, "allowed_tool_call_ids", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = src["server_id"]
            self.type = src["type"]
            self.status = src["status"]
            self.gumloop_auth_url = src["gumloop_auth_url"]
            self.name = self.icon_url = self.description = self.mcp_url = self.tool_count = (
                self.allowed_tool_call_ids
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "icon_url" in src:
                self.icon_url = src["icon_url"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "mcp_url" in src:
                self.mcp_url = src["mcp_url"]
                left -= 1
                if not left:
                    return self
            if "tool_count" in src:
                self.tool_count = src["tool_count"]
                left -= 1
                if not left:
                    return self
            if "allowed_tool_call_ids" in src:
                value = src["allowed_tool_call_ids"]
                self.allowed_tool_call_ids = (
                    value
                    if value.__class__ is list
                    else hollow(value, "allowed_tool_call_ids", "array")
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
        out["server_id"] = self.server_id
        out["type"] = self.type
        out["status"] = self.status
        out["gumloop_auth_url"] = self.gumloop_auth_url
        if self.name is not UNSET:
            out["name"] = self.name
        if self.icon_url is not UNSET:
            out["icon_url"] = self.icon_url
        if self.description is not UNSET:
            out["description"] = self.description
        if self.mcp_url is not UNSET:
            out["mcp_url"] = self.mcp_url
        if self.tool_count is not UNSET:
            out["tool_count"] = self.tool_count
        if self.allowed_tool_call_ids is not UNSET:
            out["allowed_tool_call_ids"] = dump(self.allowed_tool_call_ids)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.server_id = self.server_id
        made.type = self.type
        made.status = self.status
        made.gumloop_auth_url = self.gumloop_auth_url
        made.name = self.name
        made.icon_url = self.icon_url
        made.description = self.description
        made.mcp_url = self.mcp_url
        made.tool_count = self.tool_count
        made.allowed_tool_call_ids = self.allowed_tool_call_ids
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_server = McpServer.from_dict

_KNOWN = frozenset(
    {
        "server_id",
        "type",
        "status",
        "gumloop_auth_url",
        "name",
        "icon_url",
        "description",
        "mcp_url",
        "tool_count",
        "allowed_tool_call_ids",
    }
)
