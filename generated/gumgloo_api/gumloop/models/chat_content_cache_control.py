"""ChatContentCacheControl: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .cache_ttl_value import CacheTtlValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatContentCacheControl(Model):
    """Ask for the prompt to be cached up to here."""

    type: Literal["ephemeral"]
    ttl: CacheTtlValue | str | Unset
    """How long to keep it."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "ttl",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["ephemeral"] = "ephemeral",
        ttl: CacheTtlValue | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.ttl = UNSET if ttl is None else ttl
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.ttl = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "ttl" in src:
                self.ttl = src["ttl"]
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
        out["type"] = self.type
        if self.ttl is not UNSET:
            out["ttl"] = self.ttl
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.ttl = self.ttl
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_content_cache_control = ChatContentCacheControl.from_dict

_KNOWN = frozenset(
    {
        "type",
        "ttl",
    }
)
