"""McpServersResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_server import McpServer


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpServersResponse(Model):
    """McpServersResponse"""

    servers: list[McpServer] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "servers",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        servers: Sequence[McpServer | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(servers)
        self.servers = (
            each(read_mcp_server, given, "servers")
            if given.__class__ is list
            else hollow(given, "servers", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.servers = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "servers" in src:
                value = src["servers"]
                self.servers = (
                    each(read_mcp_server, value, "servers")
                    if value.__class__ is list
                    else hollow(value, "servers", "array")
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
        if self.servers is not UNSET:
            out["servers"] = dump(self.servers)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.servers = self.servers
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_servers_response = McpServersResponse.from_dict

_KNOWN = frozenset(
    {
        "servers",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_server import read_mcp_server  # noqa: E402
