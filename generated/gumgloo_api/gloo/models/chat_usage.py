"""ChatUsage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatUsage(Model):
    """ChatUsage"""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cost: float | None | Unset
    cost_details: dict[str, Any] | None | Unset
    """Of a shape that is not recorded."""
    cache_tokens: int | None | Unset
    """Announced in May 2026; may be absent."""
    cache_hit_rate: float | None | Unset
    """From 0 to 1. Announced in May 2026; may be absent."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "cost",
        "cost_details",
        "cache_tokens",
        "cache_hit_rate",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        prompt_tokens: int,
        completion_tokens: int,
        total_tokens: int,
        cost: float | None | Unset = UNSET,
        cost_details: Mapping[str, Any] | None | Unset = UNSET,
        cache_tokens: int | None | Unset = UNSET,
        cache_hit_rate: float | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.prompt_tokens = prompt_tokens
        self.completion_tokens = completion_tokens
        self.total_tokens = total_tokens
        self.cost = cost
        given = dump(cost_details)
        self.cost_details = (
            given if given.__class__ is dict else hollow(given, "cost_details", "object")
        )
        self.cache_tokens = cache_tokens
        self.cache_hit_rate = cache_hit_rate
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.prompt_tokens = src["prompt_tokens"]
            self.completion_tokens = src["completion_tokens"]
            self.total_tokens = src["total_tokens"]
            self.cost = self.cache_tokens = self.cache_hit_rate = self.cost_details = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "cost" in src:
                self.cost = src["cost"]
                left -= 1
                if not left:
                    return self
            if "cache_tokens" in src:
                self.cache_tokens = src["cache_tokens"]
                left -= 1
                if not left:
                    return self
            if "cache_hit_rate" in src:
                self.cache_hit_rate = src["cache_hit_rate"]
                left -= 1
                if not left:
                    return self
            if "cost_details" in src:
                value = src["cost_details"]
                self.cost_details = (
                    value if value.__class__ is dict else hollow(value, "cost_details", "object")
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
        out["prompt_tokens"] = self.prompt_tokens
        out["completion_tokens"] = self.completion_tokens
        out["total_tokens"] = self.total_tokens
        if self.cost is not UNSET:
            out["cost"] = self.cost
        if self.cost_details is not UNSET:
            out["cost_details"] = dump(self.cost_details)
        if self.cache_tokens is not UNSET:
            out["cache_tokens"] = self.cache_tokens
        if self.cache_hit_rate is not UNSET:
            out["cache_hit_rate"] = self.cache_hit_rate
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.prompt_tokens = self.prompt_tokens
        made.completion_tokens = self.completion_tokens
        made.total_tokens = self.total_tokens
        made.cost = self.cost
        made.cost_details = self.cost_details
        made.cache_tokens = self.cache_tokens
        made.cache_hit_rate = self.cache_hit_rate
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_usage = ChatUsage.from_dict

_KNOWN = frozenset(
    {
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "cost",
        "cost_details",
        "cache_tokens",
        "cache_hit_rate",
    }
)
