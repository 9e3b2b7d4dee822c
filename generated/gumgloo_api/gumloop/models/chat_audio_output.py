"""ChatAudioOutput: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatAudioOutput(Model):
    """Sound made by the model."""

    id: str | Unset
    data: str | Unset
    expires_at: int | Unset
    transcript: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "data",
        "expires_at",
        "transcript",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        data: str | None | Unset = UNSET,
        expires_at: int | None | Unset = UNSET,
        transcript: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = UNSET if id is None else id
        self.data = UNSET if data is None else data
        self.expires_at = UNSET if expires_at is None else expires_at
        self.transcript = UNSET if transcript is None else transcript
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.data = self.expires_at = self.transcript = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "data" in src:
                self.data = src["data"]
                left -= 1
                if not left:
                    return self
            if "expires_at" in src:
                self.expires_at = src["expires_at"]
                left -= 1
                if not left:
                    return self
            if "transcript" in src:
                self.transcript = src["transcript"]
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.data is not UNSET:
            out["data"] = self.data
        if self.expires_at is not UNSET:
            out["expires_at"] = self.expires_at
        if self.transcript is not UNSET:
            out["transcript"] = self.transcript
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.data = self.data
        made.expires_at = self.expires_at
        made.transcript = self.transcript
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_audio_output = ChatAudioOutput.from_dict

_KNOWN = frozenset(
    {
        "id",
        "data",
        "expires_at",
        "transcript",
    }
)
