"""AgentMcpServerResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_tool import AgentTool


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMcpServerResponse(Model):
    """AgentMcpServerResponse"""

    agent_id: str
    mcp_server: AgentTool | None | Unset
    created: bool | Unset
    auth_status: str | None | Unset
    """Such as `authenticated` or `connected`; the set is open."""
    version: int | None | Unset
    """The version of the agent. Known from the SDK alone."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "mcp_server",
        "created",
        "auth_status",
        "version",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        mcp_server: AgentTool | Mapping[str, Any] | None | Unset = UNSET,
        created: bool | None | Unset = UNSET,
        auth_status: str | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(mcp_server)
        self.mcp_server = (
            read_agent_tool(given)
            if given.__class__ is dict
            else hollow(given, "mcp_server", "object")
        )
        self.created = UNSET if created is None else created
        self.auth_status = auth_status
        self.version = version
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.created = self.auth_status = self.version = self.mcp_server = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "created" in src:
                self.created = src["created"]
                left -= 1
                if not left:
                    return self
            if "auth_status" in src:
                self.auth_status = src["auth_status"]
                left -= 1
                if not left:
                    return self
            if "version" in src:
                self.version = src["version"]
                left -= 1
                if not left:
                    return self
            if "mcp_server" in src:
                value = src["mcp_server"]
                self.mcp_server = (
                    read_agent_tool(value)
                    if value.__class__ is dict
                    else hollow(value, "mcp_server", "object")
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
        out["agent_id"] = self.agent_id
        if self.mcp_server is not UNSET:
            out["mcp_server"] = dump(self.mcp_server)
        if self.created is not UNSET:
            out["created"] = self.created
        if self.auth_status is not UNSET:
            out["auth_status"] = self.auth_status
        if self.version is not UNSET:
            out["version"] = self.version
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.mcp_server = self.mcp_server
        made.created = self.created
        made.auth_status = self.auth_status
        made.version = self.version
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_mcp_server_response = AgentMcpServerResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "mcp_server",
        "created",
        "auth_status",
        "version",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_tool import read_agent_tool  # noqa: E402
