"""AgentAbilitiesUpdateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .ability_toggle import AbilityToggle
    from .browser_ability import BrowserAbility
    from .image_generation_ability import ImageGenerationAbility
    from .provider_ability import ProviderAbility
    from .tool_discovery_ability import ToolDiscoveryAbility


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentAbilitiesUpdateRequest(Model):
    """What is left out stays as it is."""

    web_search: ProviderAbility | None | Unset
    web_fetch: ProviderAbility | None | Unset
    image_generation: ImageGenerationAbility | None | Unset
    search_past_conversations: AbilityToggle | None | Unset
    ask_question: AbilityToggle | None | Unset
    tool_discovery: ToolDiscoveryAbility | None | Unset
    manage_evaluations: AbilityToggle | None | Unset
    browser: BrowserAbility | None | Unset
    version: int | None | Unset
    """The version of the agent that the caller knows."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "web_search",
        "web_fetch",
        "image_generation",
        "search_past_conversations",
        "ask_question",
        "tool_discovery",
        "manage_evaluations",
        "browser",
        "version",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        web_search: ProviderAbility | Mapping[str, Any] | None | Unset = UNSET,
        web_fetch: ProviderAbility | Mapping[str, Any] | None | Unset = UNSET,
        image_generation: ImageGenerationAbility | Mapping[str, Any] | None | Unset = UNSET,
        search_past_conversations: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        ask_question: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        tool_discovery: ToolDiscoveryAbility | Mapping[str, Any] | None | Unset = UNSET,
        manage_evaluations: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        browser: BrowserAbility | Mapping[str, Any] | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(web_search)
        self.web_search = (
            read_provider_ability(given)
            if given.__class__ is dict
            else hollow(given, "web_search", "object")
        )
        given = dump(web_fetch)
        self.web_fetch = (
            read_provider_ability(given)
            if given.__class__ is dict
            else hollow(given, "web_fetch", "object")
        )
        given = dump(image_generation)
        self.image_generation = (
            read_image_generation_ability(given)
            if given.__class__ is dict
            else hollow(given, "image_generation", "object")
        )
        given = dump(search_past_conversations)
        self.search_past_conversations = (
            read_ability_toggle(given)
            if given.__class__ is dict
            else hollow(given, "search_past_conversations", "object")
        )
        given = dump(ask_question)
        self.ask_question = (
            read_ability_toggle(given)
            if given.__class__ is dict
            else hollow(given, "ask_question", "object")
        )
        given = dump(tool_discovery)
        self.tool_discovery = (
            read_tool_discovery_ability(given)
            if given.__class__ is dict
            else hollow(given, "tool_discovery", "object")
        )
        given = dump(manage_evaluations)
        self.manage_evaluations = (
            read_ability_toggle(given)
            if given.__class__ is dict
            else hollow(given, "manage_evaluations", "object")
        )
        given = dump(browser)
        self.browser = (
            read_browser_ability(given)
            if given.__class__ is dict
            else hollow(given, "browser", "object")
        )
        self.version = version
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.version = self.web_search = self.web_fetch = self.image_generation = (
                self.search_past_conversations
            ) = self.ask_question = self.tool_discovery = self.manage_evaluations = self.browser = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "version" in src:
                self.version = src["version"]
                left -= 1
                if not left:
                    return self
            if "web_search" in src:
                value = src["web_search"]
                self.web_search = (
                    read_provider_ability(value)
                    if value.__class__ is dict
                    else hollow(value, "web_search", "object")
                )
                left -= 1
                if not left:
                    return self
            if "web_fetch" in src:
                value = src["web_fetch"]
                self.web_fetch = (
                    read_provider_ability(value)
                    if value.__class__ is dict
                    else hollow(value, "web_fetch", "object")
                )
                left -= 1
                if not left:
                    return self
            if "image_generation" in src:
                value = src["image_generation"]
                self.image_generation = (
                    read_image_generation_ability(value)
                    if value.__class__ is dict
                    else hollow(value, "image_generation", "object")
                )
                left -= 1
                if not left:
                    return self
            if "search_past_conversations" in src:
                value = src["search_past_conversations"]
                self.search_past_conversations = (
                    read_ability_toggle(value)
                    if value.__class__ is dict
                    else hollow(value, "search_past_conversations", "object")
                )
                left -= 1
                if not left:
                    return self
            if "ask_question" in src:
                value = src["ask_question"]
                self.ask_question = (
                    read_ability_toggle(value)
                    if value.__class__ is dict
                    else hollow(value, "ask_question", "object")
                )
                left -= 1
                if not left:
                    return self
            if "tool_discovery" in src:
                value = src["tool_discovery"]
                self.tool_discovery = (
                    read_tool_discovery_ability(value)
                    if value.__class__ is dict
                    else hollow(value, "tool_discovery", "object")
                )
                left -= 1
                if not left:
                    return self
            if "manage_evaluations" in src:
                value = src["manage_evaluations"]
                self.manage_evaluations = (
                    read_ability_toggle(value)
                    if value.__class__ is dict
                    else hollow(value, "manage_evaluations", "object")
                )
                left -= 1
                if not left:
                    return self
            if "browser" in src:
                value = src["browser"]
                self.browser = (
                    read_browser_ability(value)
                    if value.__class__ is dict
                    else hollow(value, "browser", "object")
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
        if self.web_search is not UNSET:
            out["web_search"] = dump(self.web_search)
        if self.web_fetch is not UNSET:
            out["web_fetch"] = dump(self.web_fetch)
        if self.image_generation is not UNSET:
            out["image_generation"] = dump(self.image_generation)
        if self.search_past_conversations is not UNSET:
            out["search_past_conversations"] = dump(self.search_past_conversations)
        if self.ask_question is not UNSET:
            out["ask_question"] = dump(self.ask_question)
        if self.tool_discovery is not UNSET:
            out["tool_discovery"] = dump(self.tool_discovery)
        if self.manage_evaluations is not UNSET:
            out["manage_evaluations"] = dump(self.manage_evaluations)
        if self.browser is not UNSET:
            out["browser"] = dump(self.browser)
        if self.version is not UNSET:
            out["version"] = self.version
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.web_search = self.web_search
        made.web_fetch = self.web_fetch
        made.image_generation = self.image_generation
        made.search_past_conversations = self.search_past_conversations
        made.ask_question = self.ask_question
        made.tool_discovery = self.tool_discovery
        made.manage_evaluations = self.manage_evaluations
        made.browser = self.browser
        made.version = self.version
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_abilities_update_request = AgentAbilitiesUpdateRequest.from_dict

_KNOWN = frozenset(
    {
        "web_search",
        "web_fetch",
        "image_generation",
        "search_past_conversations",
        "ask_question",
        "tool_discovery",
        "manage_evaluations",
        "browser",
        "version",
    }
)

# Below the class, so that modules may import each other in circles.
from .ability_toggle import read_ability_toggle  # noqa: E402
from .browser_ability import read_browser_ability  # noqa: E402
from .image_generation_ability import read_image_generation_ability  # noqa: E402
from .provider_ability import read_provider_ability  # noqa: E402
from .tool_discovery_ability import read_tool_discovery_ability  # noqa: E402
