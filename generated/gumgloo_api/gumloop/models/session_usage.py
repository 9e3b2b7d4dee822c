"""SessionUsage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionUsage(Model):
    """What the session cost so far."""

    credit_cost: float | None | Unset
    """Credits, those of tools and flows among them."""
    tool_credit_cost: float | None | Unset
    flow_credit_cost: float | None | Unset
    input_tokens: int | None | Unset
    output_tokens: int | None | Unset
    cached_input_tokens: int | None | Unset
    """In the reference only."""
    cache_write_input_tokens: int | None | Unset
    """In the reference only."""
    reasoning_tokens: int | None | Unset
    """In the reference only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "credit_cost",
        "tool_credit_cost",
        "flow_credit_cost",
        "input_tokens",
        "output_tokens",
        "cached_input_tokens",
        "cache_write_input_tokens",
        "reasoning_tokens",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        credit_cost: float | None | Unset = UNSET,
        tool_credit_cost: float | None | Unset = UNSET,
        flow_credit_cost: float | None | Unset = UNSET,
        input_tokens: int | None | Unset = UNSET,
        output_tokens: int | None | Unset = UNSET,
        cached_input_tokens: int | None | Unset = UNSET,
        cache_write_input_tokens: int | None | Unset = UNSET,
        reasoning_tokens: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.credit_cost = credit_cost
        self.tool_credit_cost = tool_credit_cost
        self.flow_credit_cost = flow_credit_cost
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.cached_input_tokens = cached_input_tokens
        self.cache_write_input_tokens = cache_write_input_tokens
        self.reasoning_tokens = reasoning_tokens
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.credit_cost = self.tool_credit_cost = self.flow_credit_cost = self.input_tokens = (
                self.output_tokens
            ) = self.cached_input_tokens = self.cache_write_input_tokens = self.reasoning_tokens = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "credit_cost" in src:
                self.credit_cost = src["credit_cost"]
                left -= 1
                if not left:
                    return self
            if "tool_credit_cost" in src:
                self.tool_credit_cost = src["tool_credit_cost"]
                left -= 1
                if not left:
                    return self
            if "flow_credit_cost" in src:
                self.flow_credit_cost = src["flow_credit_cost"]
                left -= 1
                if not left:
                    return self
            if "input_tokens" in src:
                self.input_tokens = src["input_tokens"]
                left -= 1
                if not left:
                    return self
            if "output_tokens" in src:
                self.output_tokens = src["output_tokens"]
                left -= 1
                if not left:
                    return self
            if "cached_input_tokens" in src:
                self.cached_input_tokens = src["cached_input_tokens"]
                left -= 1
                if not left:
                    return self
            if "cache_write_input_tokens" in src:
                self.cache_write_input_tokens = src["cache_write_input_tokens"]
                left -= 1
                if not left:
                    return self
            if "reasoning_tokens" in src:
                self.reasoning_tokens = src["reasoning_tokens"]
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
        if self.credit_cost is not UNSET:
            out["credit_cost"] = self.credit_cost
        if self.tool_credit_cost is not UNSET:
            out["tool_credit_cost"] = self.tool_credit_cost
        if self.flow_credit_cost is not UNSET:
            out["flow_credit_cost"] = self.flow_credit_cost
        if self.input_tokens is not UNSET:
            out["input_tokens"] = self.input_tokens
        if self.output_tokens is not UNSET:
            out["output_tokens"] = self.output_tokens
        if self.cached_input_tokens is not UNSET:
            out["cached_input_tokens"] = self.cached_input_tokens
        if self.cache_write_input_tokens is not UNSET:
            out["cache_write_input_tokens"] = self.cache_write_input_tokens
        if self.reasoning_tokens is not UNSET:
            out["reasoning_tokens"] = self.reasoning_tokens
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.credit_cost = self.credit_cost
        made.tool_credit_cost = self.tool_credit_cost
        made.flow_credit_cost = self.flow_credit_cost
        made.input_tokens = self.input_tokens
        made.output_tokens = self.output_tokens
        made.cached_input_tokens = self.cached_input_tokens
        made.cache_write_input_tokens = self.cache_write_input_tokens
        made.reasoning_tokens = self.reasoning_tokens
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_usage = SessionUsage.from_dict

_KNOWN = frozenset(
    {
        "credit_cost",
        "tool_credit_cost",
        "flow_credit_cost",
        "input_tokens",
        "output_tokens",
        "cached_input_tokens",
        "cache_write_input_tokens",
        "reasoning_tokens",
    }
)
