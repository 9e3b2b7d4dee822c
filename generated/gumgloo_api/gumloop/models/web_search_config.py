"""WebSearchConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_search_context_size_value import WebSearchContextSizeValue
    from .web_search_engine_value import WebSearchEngineValue
    from .web_search_user_location_server_tool import WebSearchUserLocationServerTool


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WebSearchConfig(Model):
    """WebSearchConfig"""

    allowed_domains: list[str] | Unset
    engine: WebSearchEngineValue | str | Unset
    excluded_domains: list[str] | Unset
    max_results: int | Unset
    max_total_results: int | Unset
    search_context_size: WebSearchContextSizeValue | str | Unset
    user_location: WebSearchUserLocationServerTool | Unset
    """Where to search from."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "allowed_domains",
        "engine",
        "excluded_domains",
        "max_results",
        "max_total_results",
        "search_context_size",
        "user_location",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        allowed_domains: Sequence[str] | None | Unset = UNSET,
        engine: WebSearchEngineValue | str | None | Unset = UNSET,
        excluded_domains: Sequence[str] | None | Unset = UNSET,
        max_results: int | None | Unset = UNSET,
        max_total_results: int | None | Unset = UNSET,
        search_context_size: WebSearchContextSizeValue | str | None | Unset = UNSET,
        user_location: WebSearchUserLocationServerTool | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(allowed_domains)
        self.allowed_domains = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "allowed_domains", "array"))
        )
        self.engine = UNSET if engine is None else engine
        given = dump(excluded_domains)
        self.excluded_domains = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "excluded_domains", "array"))
        )
        self.max_results = UNSET if max_results is None else max_results
        self.max_total_results = UNSET if max_total_results is None else max_total_results
        self.search_context_size = UNSET if search_context_size is None else search_context_size
        given = dump(user_location)
        self.user_location = (
            UNSET
            if given is None
            else (
                read_web_search_user_location_server_tool(given)
                if given.__class__ is dict
                else hollow(given, "user_location", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.engine = self.max_results = self.max_total_results = self.search_context_size = (
                self.allowed_domains
            ) = self.excluded_domains = self.user_location = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "engine" in src:
                self.engine = src["engine"]
                left -= 1
                if not left:
                    return self
            if "max_results" in src:
                self.max_results = src["max_results"]
                left -= 1
                if not left:
                    return self
            if "max_total_results" in src:
                self.max_total_results = src["max_total_results"]
                left -= 1
                if not left:
                    return self
            if "search_context_size" in src:
                self.search_context_size = src["search_context_size"]
                left -= 1
                if not left:
                    return self
            if "allowed_domains" in src:
                value = src["allowed_domains"]
                self.allowed_domains = (
                    value if value.__class__ is list else hollow(value, "allowed_domains", "array")
                )
                left -= 1
                if not left:
                    return self
            if "excluded_domains" in src:
                value = src["excluded_domains"]
                self.excluded_domains = (
                    value if value.__class__ is list else hollow(value, "excluded_domains", "array")
                )
                left -= 1
                if not left:
                    return self
            if "user_location" in src:
                value = src["user_location"]
                self.user_location = (
                    read_web_search_user_location_server_tool(value)
                    if value.__class__ is dict
                    else hollow(value, "user_location", "object")
                )
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
        if self.allowed_domains is not UNSET:
            out["allowed_domains"] = dump(self.allowed_domains)
        if self.engine is not UNSET:
            out["engine"] = self.engine
        if self.excluded_domains is not UNSET:
            out["excluded_domains"] = dump(self.excluded_domains)
        if self.max_results is not UNSET:
            out["max_results"] = self.max_results
        if self.max_total_results is not UNSET:
            out["max_total_results"] = self.max_total_results
        if self.search_context_size is not UNSET:
            out["search_context_size"] = self.search_context_size
        if self.user_location is not UNSET:
            out["user_location"] = dump(self.user_location)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.allowed_domains = self.allowed_domains
        made.engine = self.engine
        made.excluded_domains = self.excluded_domains
        made.max_results = self.max_results
        made.max_total_results = self.max_total_results
        made.search_context_size = self.search_context_size
        made.user_location = self.user_location
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_web_search_config = WebSearchConfig.from_dict

_KNOWN = frozenset(
    {
        "allowed_domains",
        "engine",
        "excluded_domains",
        "max_results",
        "max_total_results",
        "search_context_size",
        "user_location",
    }
)

# Below the class, so that modules may import each other in circles.
from .web_search_user_location_server_tool import read_web_search_user_location_server_tool  # noqa: E402
