"""McpExecuteResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_tool_call_result import McpToolCallResult


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpExecuteResponse(Model):
    """McpExecuteResponse"""

    results: list[McpToolCallResult] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "results",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        results: Sequence[McpToolCallResult | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(results)
        self.results = (
            each(read_mcp_tool_call_result, given, "results")
            if given.__class__ is list
            else hollow(given, "results", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.results = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "results" in src:
                value = src["results"]
                self.results = (
                    each(read_mcp_tool_call_result, value, "results")
                    if value.__class__ is list
                    else hollow(value, "results", "array")
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
        if self.results is not UNSET:
            out["results"] = dump(self.results)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.results = self.results
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_execute_response = McpExecuteResponse.from_dict

_KNOWN = frozenset(
    {
        "results",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_tool_call_result import read_mcp_tool_call_result  # noqa: E402
