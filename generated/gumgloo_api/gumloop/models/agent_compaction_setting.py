"""AgentCompactionSetting: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentCompactionSetting(Model):
    """AgentCompactionSetting"""

    override_auto_compaction: bool | None | Unset
    summary_model: str | None | Unset
    context_limit: int | None | Unset
    output_reserve_tokens: int | None | Unset
    prune_protect_tokens: int | None | Unset
    summary_max_tokens: int | None | Unset
    proactive_trigger_percent: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "override_auto_compaction",
        "summary_model",
        "context_limit",
        "output_reserve_tokens",
        "prune_protect_tokens",
        "summary_max_tokens",
        "proactive_trigger_percent",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        override_auto_compaction: bool | None | Unset = UNSET,
        summary_model: str | None | Unset = UNSET,
        context_limit: int | None | Unset = UNSET,
        output_reserve_tokens: int | None | Unset = UNSET,
        prune_protect_tokens: int | None | Unset = UNSET,
        summary_max_tokens: int | None | Unset = UNSET,
        proactive_trigger_percent: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.override_auto_compaction = override_auto_compaction
        self.summary_model = summary_model
        self.context_limit = context_limit
        self.output_reserve_tokens = output_reserve_tokens
        self.prune_protect_tokens = prune_protect_tokens
        self.summary_max_tokens = summary_max_tokens
        self.proactive_trigger_percent = proactive_trigger_percent
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.override_auto_compaction = self.summary_model = self.context_limit = (
                self.output_reserve_tokens
            ) = self.prune_protect_tokens = self.summary_max_tokens = (
                self.proactive_trigger_percent
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "override_auto_compaction" in src:
                self.override_auto_compaction = src["override_auto_compaction"]
                left -= 1
                if not left:
                    return self
            if "summary_model" in src:
                self.summary_model = src["summary_model"]
                left -= 1
                if not left:
                    return self
            if "context_limit" in src:
                self.context_limit = src["context_limit"]
                left -= 1
                if not left:
                    return self
            if "output_reserve_tokens" in src:
                self.output_reserve_tokens = src["output_reserve_tokens"]
                left -= 1
                if not left:
                    return self
            if "prune_protect_tokens" in src:
                self.prune_protect_tokens = src["prune_protect_tokens"]
                left -= 1
                if not left:
                    return self
            if "summary_max_tokens" in src:
                self.summary_max_tokens = src["summary_max_tokens"]
                left -= 1
                if not left:
                    return self
            if "proactive_trigger_percent" in src:
                self.proactive_trigger_percent = src["proactive_trigger_percent"]
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
        if self.override_auto_compaction is not UNSET:
            out["override_auto_compaction"] = self.override_auto_compaction
        if self.summary_model is not UNSET:
            out["summary_model"] = self.summary_model
        if self.context_limit is not UNSET:
            out["context_limit"] = self.context_limit
        if self.output_reserve_tokens is not UNSET:
            out["output_reserve_tokens"] = self.output_reserve_tokens
        if self.prune_protect_tokens is not UNSET:
            out["prune_protect_tokens"] = self.prune_protect_tokens
        if self.summary_max_tokens is not UNSET:
            out["summary_max_tokens"] = self.summary_max_tokens
        if self.proactive_trigger_percent is not UNSET:
            out["proactive_trigger_percent"] = self.proactive_trigger_percent
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.override_auto_compaction = self.override_auto_compaction
        made.summary_model = self.summary_model
        made.context_limit = self.context_limit
        made.output_reserve_tokens = self.output_reserve_tokens
        made.prune_protect_tokens = self.prune_protect_tokens
        made.summary_max_tokens = self.summary_max_tokens
        made.proactive_trigger_percent = self.proactive_trigger_percent
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_compaction_setting = AgentCompactionSetting.from_dict

_KNOWN = frozenset(
    {
        "override_auto_compaction",
        "summary_model",
        "context_limit",
        "output_reserve_tokens",
        "prune_protect_tokens",
        "summary_max_tokens",
        "proactive_trigger_percent",
    }
)
