"""VoiceSessionCreateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceSessionCreateRequest(Model):
    """VoiceSessionCreateRequest"""

    interaction_id: str
    """The id of the session that is spoken in; not blank. `session_id` in the SDK."""
    offer_sdp: str
    """The offer; not blank, and at most 1 MiB as UTF-8. Holds the passwords of the connection, so
    it is treated as a secret."""
    is_incognito: bool | Unset
    """The SDK always sends it, and calls it `incognito`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "interaction_id",
        "offer_sdp",
        "is_incognito",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "offer_sdp",
        }
    )

    def __init__(
        self,
        *,
        interaction_id: str,
        offer_sdp: str,
        is_incognito: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.interaction_id = interaction_id
        self.offer_sdp = offer_sdp
        self.is_incognito = UNSET if is_incognito is None else is_incognito
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.interaction_id = src["interaction_id"]
            self.offer_sdp = src["offer_sdp"]
            self.is_incognito = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "is_incognito" in src:
                self.is_incognito = src["is_incognito"]
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
        out["interaction_id"] = self.interaction_id
        out["offer_sdp"] = self.offer_sdp
        if self.is_incognito is not UNSET:
            out["is_incognito"] = self.is_incognito
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.interaction_id = self.interaction_id
        made.offer_sdp = self.offer_sdp
        made.is_incognito = self.is_incognito
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_voice_session_create_request = VoiceSessionCreateRequest.from_dict

_KNOWN = frozenset(
    {
        "interaction_id",
        "offer_sdp",
        "is_incognito",
    }
)
