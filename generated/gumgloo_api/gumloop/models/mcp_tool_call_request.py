"""McpToolCallRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpToolCallRequest(Model):
    """McpToolCallRequest"""

    server_id: str
    tool_name: str
    arguments: dict[str, Any] | Unset
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    ref: str | Unset
    """Names the result. Absent, it is the place of the call, counted from 0, as text."""
    account: str | Unset
    """The account to call with. In the SDK only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "server_id",
        "tool_name",
        "arguments",
        "ref",
        "account",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        server_id: str,
        tool_name: str,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
        ref: str | None | Unset = UNSET,
        account: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.server_id = server_id
        self.tool_name = tool_name
        given = dump(arguments)
        self.arguments = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "arguments", "object"))
        )
        self.ref = UNSET if ref is None else ref
        self.account = UNSET if account is None else account
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = src["server_id"]
            self.tool_name = src["tool_name"]
            self.ref = self.account = self.arguments = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "ref" in src:
                self.ref = src["ref"]
                left -= 1
                if not left:
                    return self
            if "account" in src:
                self.account = src["account"]
                left -= 1
                if not left:
                    return self
            if "arguments" in src:
                value = src["arguments"]
                self.arguments = (
                    value if value.__class__ is dict else hollow(value, "arguments", "object")
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
        out["server_id"] = self.server_id
        out["tool_name"] = self.tool_name
        if self.arguments is not UNSET:
            out["arguments"] = dump(self.arguments)
        if self.ref is not UNSET:
            out["ref"] = self.ref
        if self.account is not UNSET:
            out["account"] = self.account
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.server_id = self.server_id
        made.tool_name = self.tool_name
        made.arguments = self.arguments
        made.ref = self.ref
        made.account = self.account
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_tool_call_request = McpToolCallRequest.from_dict

_KNOWN = frozenset(
    {
        "server_id",
        "tool_name",
        "arguments",
        "ref",
        "account",
    }
)
