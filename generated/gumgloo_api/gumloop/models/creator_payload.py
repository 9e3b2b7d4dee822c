"""CreatorPayload: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreatorPayload(Model):
    """Who made a thing. Where it stands, all of it may be null."""

    id: str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    email: str | None | Unset
    profile_picture: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "first_name",
        "last_name",
        "email",
        "profile_picture",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        profile_picture: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.first_name = first_name
        self.last_name = last_name
        self.email = email
        self.profile_picture = profile_picture
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.first_name = self.last_name = self.email = self.profile_picture = UNSET
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
            if "first_name" in src:
                self.first_name = src["first_name"]
                left -= 1
                if not left:
                    return self
            if "last_name" in src:
                self.last_name = src["last_name"]
                left -= 1
                if not left:
                    return self
            if "email" in src:
                self.email = src["email"]
                left -= 1
                if not left:
                    return self
            if "profile_picture" in src:
                self.profile_picture = src["profile_picture"]
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
        if self.first_name is not UNSET:
            out["first_name"] = self.first_name
        if self.last_name is not UNSET:
            out["last_name"] = self.last_name
        if self.email is not UNSET:
            out["email"] = self.email
        if self.profile_picture is not UNSET:
            out["profile_picture"] = self.profile_picture
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.first_name = self.first_name
        made.last_name = self.last_name
        made.email = self.email
        made.profile_picture = self.profile_picture
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_creator_payload = CreatorPayload.from_dict

_KNOWN = frozenset(
    {
        "id",
        "first_name",
        "last_name",
        "email",
        "profile_picture",
    }
)
