"""BrowserAbility: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrowserAbility(Model):
    """BrowserAbility"""

    enabled: bool
    proxy_country: str | None | Unset
    profile_id: str | None | Unset
    """A browser profile."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "enabled",
        "proxy_country",
        "profile_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        enabled: bool,
        proxy_country: str | None | Unset = UNSET,
        profile_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.enabled = enabled
        self.proxy_country = proxy_country
        self.profile_id = profile_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.enabled = src["enabled"]
            self.proxy_country = self.profile_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "proxy_country" in src:
                self.proxy_country = src["proxy_country"]
                left -= 1
                if not left:
                    return self
            if "profile_id" in src:
                self.profile_id = src["profile_id"]
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
        out["enabled"] = self.enabled
        if self.proxy_country is not UNSET:
            out["proxy_country"] = self.proxy_country
        if self.profile_id is not UNSET:
            out["profile_id"] = self.profile_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.enabled = self.enabled
        made.proxy_country = self.proxy_country
        made.profile_id = self.profile_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_browser_ability = BrowserAbility.from_dict

_KNOWN = frozenset(
    {
        "enabled",
        "proxy_country",
        "profile_id",
    }
)
