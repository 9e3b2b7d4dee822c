"""McpResourceReadResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_resource_content import McpResourceContent


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpResourceReadResponse(Model):
    """McpResourceReadResponse"""

    server_id: str | None | Unset
    uri: str | None | Unset
    contents: list[McpResourceContent] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "server_id",
        "uri",
        "contents",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        server_id: str | None | Unset = UNSET,
        uri: str | None | Unset = UNSET,
        contents: Sequence[McpResourceContent | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.server_id = server_id
        self.uri = uri
        given = dump(contents)
        self.contents = (
            each(read_mcp_resource_content, given, "contents")
            if given.__class__ is list
            else hollow(given, "contents", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = self.uri = self.contents = UNSET
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
            if "uri" in src:
                self.uri = src["uri"]
                left -= 1
                if not left:
                    return self
            if "contents" in src:
                value = src["contents"]
                self.contents = (
                    each(read_mcp_resource_content, value, "contents")
                    if value.__class__ is list
                    else hollow(value, "contents", "array")
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
        if self.uri is not UNSET:
            out["uri"] = self.uri
        if self.contents is not UNSET:
            out["contents"] = dump(self.contents)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.server_id = self.server_id
        made.uri = self.uri
        made.contents = self.contents
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_resource_read_response = McpResourceReadResponse.from_dict

_KNOWN = frozenset(
    {
        "server_id",
        "uri",
        "contents",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_resource_content import read_mcp_resource_content  # noqa: E402
