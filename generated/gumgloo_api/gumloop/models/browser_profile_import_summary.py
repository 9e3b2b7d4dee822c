"""BrowserProfileImportSummary: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrowserProfileImportSummary(Model):
    """What was taken."""

    cookie_count: int
    site: str | None | Unset
    """The site of `url`; there when one was sent."""
    skipped: int | Unset
    """How many cookies were expired, malformed or of another site."""
    sites: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "cookie_count",
        "site",
        "skipped",
        "sites",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        cookie_count: int,
        site: str | None | Unset = UNSET,
        skipped: int | None | Unset = UNSET,
        sites: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.cookie_count = cookie_count
        self.site = site
        self.skipped = UNSET if skipped is None else skipped
        given = dump(sites)
        self.sites = given if given.__class__ is list else hollow(given, "sites", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.cookie_count = src["cookie_count"]
            self.site = self.skipped = self.sites = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "site" in src:
                self.site = src["site"]
                left -= 1
                if not left:
                    return self
            if "skipped" in src:
                self.skipped = src["skipped"]
                left -= 1
                if not left:
                    return self
            if "sites" in src:
                value = src["sites"]
                self.sites = value if value.__class__ is list else hollow(value, "sites", "array")
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
        out["cookie_count"] = self.cookie_count
        if self.site is not UNSET:
            out["site"] = self.site
        if self.skipped is not UNSET:
            out["skipped"] = self.skipped
        if self.sites is not UNSET:
            out["sites"] = dump(self.sites)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.cookie_count = self.cookie_count
        made.site = self.site
        made.skipped = self.skipped
        made.sites = self.sites
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_browser_profile_import_summary = BrowserProfileImportSummary.from_dict

_KNOWN = frozenset(
    {
        "cookie_count",
        "site",
        "skipped",
        "sites",
    }
)
