"""OpenRouterWebSearchServerTool: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_search_config import WebSearchConfig


@define(init=False, eq=False, repr=False, weakref_slot=False)
class OpenRouterWebSearchServerTool(Model):
    """Searches the web."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchConfig | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "parameters",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["openrouter:web_search"] = "openrouter:web_search",
        parameters: WebSearchConfig | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(parameters)
        self.parameters = (
            UNSET
            if given is None
            else (
                read_web_search_config(given)
                if given.__class__ is dict
                else hollow(given, "parameters", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.parameters = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "parameters" in src:
                value = src["parameters"]
                self.parameters = (
                    read_web_search_config(value)
                    if value.__class__ is dict
                    else hollow(value, "parameters", "object")
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
        out["type"] = self.type
        if self.parameters is not UNSET:
            out["parameters"] = dump(self.parameters)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.parameters = self.parameters
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_open_router_web_search_server_tool = OpenRouterWebSearchServerTool.from_dict

_KNOWN = frozenset(
    {
        "type",
        "parameters",
    }
)

# Below the class, so that modules may import each other in circles.
from .web_search_config import read_web_search_config  # noqa: E402
