"""ErrorFlat: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ErrorFlat(Model):
    """The shape of plan gates and of voice."""

    error: str
    """The code."""
    message: str
    metadata: dict[str, Any] | None | Unset
    trace_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "error",
        "message",
        "metadata",
        "trace_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        error: str,
        message: str,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        trace_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.error = error
        self.message = message
        given = dump(metadata)
        self.metadata = given if given.__class__ is dict else hollow(given, "metadata", "object")
        self.trace_id = trace_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.error = src["error"]
            self.message = src["message"]
            self.trace_id = self.metadata = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "trace_id" in src:
                self.trace_id = src["trace_id"]
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    value if value.__class__ is dict else hollow(value, "metadata", "object")
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
        out["error"] = self.error
        out["message"] = self.message
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.trace_id is not UNSET:
            out["trace_id"] = self.trace_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.error = self.error
        made.message = self.message
        made.metadata = self.metadata
        made.trace_id = self.trace_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_error_flat = ErrorFlat.from_dict

_KNOWN = frozenset(
    {
        "error",
        "message",
        "metadata",
        "trace_id",
    }
)
