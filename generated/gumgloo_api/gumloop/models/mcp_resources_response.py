"""McpResourcesResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import blank, dump
from ...support.pages import Page
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_resource import McpResource


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpResourcesResponse(Page["McpResource"]):
    """McpResourcesResponse"""

    resources: list[McpResource] | None | Unset
    server_id: str | None | Unset
    status: str | None | Unset
    gumloop_auth_url: str | None | Unset
    """Where a user connects the server."""
    next_cursor: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "resources",
        "server_id",
        "status",
        "gumloop_auth_url",
        "next_cursor",
        "additional_properties",
    )
    page_items: ClassVar[str] = "resources"
    page_cursor: ClassVar[str] = "next_cursor"

    def __init__(
        self,
        *,
        resources: Sequence[McpResource | Mapping[str, Any]] | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        gumloop_auth_url: str | None | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(resources)
        self.resources = (
            each(read_mcp_resource, given, "resources")
            if given.__class__ is list
            else hollow(given, "resources", "array")
        )
        self.server_id = server_id
        self.status = status
        self.gumloop_auth_url = gumloop_auth_url
        self.next_cursor = next_cursor
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = self.status = self.gumloop_auth_url = self.next_cursor = (
                self.resources
            ) = UNSET
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
            if "next_cursor" in src:
                self.next_cursor = src["next_cursor"]
                left -= 1
                if not left:
                    return self
            if "resources" in src:
                value = src["resources"]
                self.resources = (
                    each(read_mcp_resource, value, "resources")
                    if value.__class__ is list
                    else hollow(value, "resources", "array")
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
        if self.resources is not UNSET:
            out["resources"] = dump(self.resources)
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.status is not UNSET:
            out["status"] = self.status
        if self.gumloop_auth_url is not UNSET:
            out["gumloop_auth_url"] = self.gumloop_auth_url
        if self.next_cursor is not UNSET:
            out["next_cursor"] = self.next_cursor
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.resources = self.resources
        made.server_id = self.server_id
        made.status = self.status
        made.gumloop_auth_url = self.gumloop_auth_url
        made.next_cursor = self.next_cursor
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_resources_response = McpResourcesResponse.from_dict

_KNOWN = frozenset(
    {
        "resources",
        "server_id",
        "status",
        "gumloop_auth_url",
        "next_cursor",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_resource import read_mcp_resource  # noqa: E402
