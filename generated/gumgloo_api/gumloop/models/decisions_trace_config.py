"""DecisionsTraceConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsTraceConfig(Model):
    """Names for tracing."""

    trace_id: str | Unset
    trace_name: str | Unset
    span_name: str | Unset
    generation_name: str | Unset
    parent_span_id: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "trace_id",
        "trace_name",
        "span_name",
        "generation_name",
        "parent_span_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        trace_id: str | None | Unset = UNSET,
        trace_name: str | None | Unset = UNSET,
        span_name: str | None | Unset = UNSET,
        generation_name: str | None | Unset = UNSET,
        parent_span_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.trace_id = UNSET if trace_id is None else trace_id
        self.trace_name = UNSET if trace_name is None else trace_name
        self.span_name = UNSET if span_name is None else span_name
        self.generation_name = UNSET if generation_name is None else generation_name
        self.parent_span_id = UNSET if parent_span_id is None else parent_span_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.trace_id = self.trace_name = self.span_name = self.generation_name = (
                self.parent_span_id
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "trace_id" in src:
                self.trace_id = src["trace_id"]
                left -= 1
                if not left:
                    return self
            if "trace_name" in src:
                self.trace_name = src["trace_name"]
                left -= 1
                if not left:
                    return self
            if "span_name" in src:
                self.span_name = src["span_name"]
                left -= 1
                if not left:
                    return self
            if "generation_name" in src:
                self.generation_name = src["generation_name"]
                left -= 1
                if not left:
                    return self
            if "parent_span_id" in src:
                self.parent_span_id = src["parent_span_id"]
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
        if self.trace_id is not UNSET:
            out["trace_id"] = self.trace_id
        if self.trace_name is not UNSET:
            out["trace_name"] = self.trace_name
        if self.span_name is not UNSET:
            out["span_name"] = self.span_name
        if self.generation_name is not UNSET:
            out["generation_name"] = self.generation_name
        if self.parent_span_id is not UNSET:
            out["parent_span_id"] = self.parent_span_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.trace_id = self.trace_id
        made.trace_name = self.trace_name
        made.span_name = self.span_name
        made.generation_name = self.generation_name
        made.parent_span_id = self.parent_span_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_trace_config = DecisionsTraceConfig.from_dict

_KNOWN = frozenset(
    {
        "trace_id",
        "trace_name",
        "span_name",
        "generation_name",
        "parent_span_id",
    }
)
