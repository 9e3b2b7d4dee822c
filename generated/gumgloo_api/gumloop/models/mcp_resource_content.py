"""McpResourceContent: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.uri = pop("uri", UNSET)
            self.mime_type = pop("mime_type", UNSET)
            self.text = pop("text", UNSET)
            self.blob = pop("blob", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
