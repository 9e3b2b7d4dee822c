"""BrowserProfileImportRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .browser_profile_cookie import BrowserProfileCookie


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrowserProfileImportRequest(Model):
    """BrowserProfileImportRequest"""

    cookies: list[BrowserProfileCookie]
    url: str | Unset
    """Takes only the cookies of this site, and replaces those that the profile has of it."""
    team_id: str | Unset
    """The team that owns the profile."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "cookies",
        "url",
        "team_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        cookies: Sequence[BrowserProfileCookie | Mapping[str, Any]],
        url: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(cookies)
        self.cookies = (
            each(read_browser_profile_cookie, given, "cookies")
            if given.__class__ is list
            else unfit(given, "cookies", "array")
        )
        self.url = UNSET if url is None else url
        self.team_id = UNSET if team_id is None else team_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["cookies"]
            self.cookies = (
                each(read_browser_profile_cookie, value, "cookies")
                if value.__class__ is list
                else unfit(value, "cookies", "array")
            )
            self.url = self.team_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "url" in src:
                self.url = src["url"]
                left -= 1
                if not left:
                    return self
            if "team_id" in src:
                self.team_id = src["team_id"]
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
        out["cookies"] = dump(self.cookies)
        if self.url is not UNSET:
            out["url"] = self.url
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.cookies = self.cookies
        made.url = self.url
        made.team_id = self.team_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_browser_profile_import_request = BrowserProfileImportRequest.from_dict

_KNOWN = frozenset(
    {
        "cookies",
        "url",
        "team_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .browser_profile_cookie import read_browser_profile_cookie  # noqa: E402
