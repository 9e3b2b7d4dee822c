"""McpResource: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpResource(Model):
    """McpResource"""

    uri: str
    name: str | None | Unset
    title: str | None | Unset
    description: str | None | Unset
    mime_type: str | None | Unset
    size: int | None | Unset
    server_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "uri",
        "name",
        "title",
        "description",
        "mime_type",
        "size",
        "server_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        uri: str,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        mime_type: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.name = name
        self.title = title
        self.description = description
        self.mime_type = mime_type
        self.size = size
        self.server_id = server_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.uri = src["uri"]
            self.name = self.title = self.description = self.mime_type = self.size = (
                self.server_id
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "title" in src:
                self.title = src["title"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "mime_type" in src:
                self.mime_type = src["mime_type"]
                left -= 1
                if not left:
                    return self
            if "size" in src:
                self.size = src["size"]
                left -= 1
                if not left:
                    return self
            if "server_id" in src:
                self.server_id = src["server_id"]
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
        out["uri"] = self.uri
        if self.name is not UNSET:
            out["name"] = self.name
        if self.title is not UNSET:
            out["title"] = self.title
        if self.description is not UNSET:
            out["description"] = self.description
        if self.mime_type is not UNSET:
            out["mime_type"] = self.mime_type
        if self.size is not UNSET:
            out["size"] = self.size
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.uri = self.uri
        made.name = self.name
        made.title = self.title
        made.description = self.description
        made.mime_type = self.mime_type
        made.size = self.size
        made.server_id = self.server_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_resource = McpResource.from_dict

_KNOWN = frozenset(
    {
        "uri",
        "name",
        "title",
        "description",
        "mime_type",
        "size",
        "server_id",
    }
)
