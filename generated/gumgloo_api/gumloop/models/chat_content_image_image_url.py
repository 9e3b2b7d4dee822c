"""ChatContentImageImageURL: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_image_detail import ChatImageDetail


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatContentImageImageURL(Model):
    """Where the image is."""

    url: str
    """An http(s) URL that answers without a redirect, or a `data:` URL."""
    detail: ChatImageDetail | str | Unset
    """How closely to look at the image."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "url",
        "detail",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        url: str,
        detail: ChatImageDetail | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.detail = UNSET if detail is None else detail
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.url = src["url"]
            self.detail = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "detail" in src:
                self.detail = src["detail"]
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
        out["url"] = self.url
        if self.detail is not UNSET:
            out["detail"] = self.detail
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.url = self.url
        made.detail = self.detail
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_content_image_image_url = ChatContentImageImageURL.from_dict

_KNOWN = frozenset(
    {
        "url",
        "detail",
    }
)
