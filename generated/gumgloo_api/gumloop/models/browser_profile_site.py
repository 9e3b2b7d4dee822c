"""BrowserProfileSite: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrowserProfileSite(Model):
    """A site that the profile has cookies of."""

    domain: str
    cookie_count: int | Unset
    updated_ts: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "domain",
        "cookie_count",
        "updated_ts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        domain: str,
        cookie_count: int | None | Unset = UNSET,
        updated_ts: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.cookie_count = UNSET if cookie_count is None else cookie_count
        self.updated_ts = updated_ts
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.domain = src["domain"]
            self.cookie_count = self.updated_ts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "cookie_count" in src:
                self.cookie_count = src["cookie_count"]
                left -= 1
                if not left:
                    return self
            if "updated_ts" in src:
                self.updated_ts = src["updated_ts"]
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
        out["domain"] = self.domain
        if self.cookie_count is not UNSET:
            out["cookie_count"] = self.cookie_count
        if self.updated_ts is not UNSET:
            out["updated_ts"] = self.updated_ts
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.domain = self.domain
        made.cookie_count = self.cookie_count
        made.updated_ts = self.updated_ts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_browser_profile_site = BrowserProfileSite.from_dict

_KNOWN = frozenset(
    {
        "domain",
        "cookie_count",
        "updated_ts",
    }
)
