"""WebSearchPlugin: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_search_plugin_engine import WebSearchPluginEngine


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WebSearchPlugin(Model):
    """WebSearchPlugin"""

    id: Literal["web"]
    enabled: bool | Unset
    engine: WebSearchPluginEngine | str | Unset
    exclude_domains: list[str] | Unset
    include_domains: list[str] | Unset
    max_results: int | Unset
    search_prompt: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "enabled",
        "engine",
        "exclude_domains",
        "include_domains",
        "max_results",
        "search_prompt",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: Literal["web"] = "web",
        enabled: bool | None | Unset = UNSET,
        engine: WebSearchPluginEngine | str | None | Unset = UNSET,
        exclude_domains: Sequence[str] | None | Unset = UNSET,
        include_domains: Sequence[str] | None | Unset = UNSET,
        max_results: int | None | Unset = UNSET,
        search_prompt: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.enabled = UNSET if enabled is None else enabled
        self.engine = UNSET if engine is None else engine
        given = dump(exclude_domains)
        self.exclude_domains = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "exclude_domains", "array"))
        )
        given = dump(include_domains)
        self.include_domains = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "include_domains", "array"))
        )
        self.max_results = UNSET if max_results is None else max_results
        self.search_prompt = UNSET if search_prompt is None else search_prompt
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.enabled = self.engine = self.max_results = self.search_prompt = (
                self.exclude_domains
            ) = self.include_domains = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
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
            if "search_prompt" in src:
                self.search_prompt = src["search_prompt"]
                left -= 1
                if not left:
                    return self
            if "exclude_domains" in src:
                value = src["exclude_domains"]
                self.exclude_domains = (
                    value if value.__class__ is list else hollow(value, "exclude_domains", "array")
                )
                left -= 1
                if not left:
                    return self
            if "include_domains" in src:
                value = src["include_domains"]
                self.include_domains = (
                    value if value.__class__ is list else hollow(value, "include_domains", "array")
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
        out["id"] = self.id
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.engine is not UNSET:
            out["engine"] = self.engine
        if self.exclude_domains is not UNSET:
            out["exclude_domains"] = dump(self.exclude_domains)
        if self.include_domains is not UNSET:
            out["include_domains"] = dump(self.include_domains)
        if self.max_results is not UNSET:
            out["max_results"] = self.max_results
        if self.search_prompt is not UNSET:
            out["search_prompt"] = self.search_prompt
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.enabled = self.enabled
        made.engine = self.engine
        made.exclude_domains = self.exclude_domains
        made.include_domains = self.include_domains
        made.max_results = self.max_results
        made.search_prompt = self.search_prompt
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_web_search_plugin = WebSearchPlugin.from_dict

_KNOWN = frozenset(
    {
        "id",
        "enabled",
        "engine",
        "exclude_domains",
        "include_domains",
        "max_results",
        "search_prompt",
    }
)
