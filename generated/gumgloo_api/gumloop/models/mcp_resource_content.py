"""McpResourceContent: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpResourceContent(Model):
    """Has `text` or `blob`, never both."""

    uri: str | None | Unset
    mime_type: str | None | Unset
    text: str | None | Unset
    blob: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "uri",
        "mime_type",
        "text",
        "blob",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        uri: str | None | Unset = UNSET,
        mime_type: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        blob: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.mime_type = mime_type
        self.text = text
        self.blob = blob
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.uri = self.mime_type = self.text = self.blob = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "uri" in src:
                self.uri = src["uri"]
                left -= 1
                if not left:
                    return self
            if "mime_type" in src:
                self.mime_type = src["mime_type"]
                left -= 1
                if not left:
                    return self
            if "text" in src:
                self.text = src["text"]
                left -= 1
                if not left:
                    return self
            if "blob" in src:
                self.blob = src["blob"]
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
        if self.uri is not UNSET:
            out["uri"] = self.uri
        if self.mime_type is not UNSET:
            out["mime_type"] = self.mime_type
        if self.text is not UNSET:
            out["text"] = self.text
        if self.blob is not UNSET:
            out["blob"] = self.blob
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.uri = self.uri
        made.mime_type = self.mime_type
        made.text = self.text
        made.blob = self.blob
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_resource_content = McpResourceContent.from_dict

_KNOWN = frozenset(
    {
        "uri",
        "mime_type",
        "text",
        "blob",
    }
)
