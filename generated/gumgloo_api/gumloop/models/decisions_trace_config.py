"""DecisionsTraceConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.trace_id = pop("trace_id", UNSET)
            self.trace_name = pop("trace_name", UNSET)
            self.span_name = pop("span_name", UNSET)
            self.generation_name = pop("generation_name", UNSET)
            self.parent_span_id = pop("parent_span_id", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
