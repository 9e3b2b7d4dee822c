"""WebSearchUserLocationServerTool: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WebSearchUserLocationServerTool(Model):
    """Where to search from."""

    type: Literal["approximate"] | Unset
    city: str | Unset
    region: str | Unset
    country: str | Unset
    timezone: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "city",
        "region",
        "country",
        "timezone",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["approximate"] | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = UNSET if type is None else type
        self.city = UNSET if city is None else city
        self.region = UNSET if region is None else region
        self.country = UNSET if country is None else country
        self.timezone = UNSET if timezone is None else timezone
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.city = self.region = self.country = self.timezone = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "city" in src:
                self.city = src["city"]
                left -= 1
                if not left:
                    return self
            if "region" in src:
                self.region = src["region"]
                left -= 1
                if not left:
                    return self
            if "country" in src:
                self.country = src["country"]
                left -= 1
                if not left:
                    return self
            if "timezone" in src:
                self.timezone = src["timezone"]
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
        if self.type is not UNSET:
            out["type"] = self.type
        if self.city is not UNSET:
            out["city"] = self.city
        if self.region is not UNSET:
            out["region"] = self.region
        if self.country is not UNSET:
            out["country"] = self.country
        if self.timezone is not UNSET:
            out["timezone"] = self.timezone
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.city = self.city
        made.region = self.region
        made.country = self.country
        made.timezone = self.timezone
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_web_search_user_location_server_tool = WebSearchUserLocationServerTool.from_dict

_KNOWN = frozenset(
    {
        "type",
        "city",
        "region",
        "country",
        "timezone",
    }
)
