"""McpToolCallError: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpToolCallError(Model):
    """McpToolCallError"""

    code: str | None | Unset
    """Such as `auth_required`, `mcp_tool_error`, `tool_not_allowed`,
    `mcp_server_connection_failed`, `mcp_server_http_error`, `tool_execution_failed` or
    `invalid_account`. Most of these are known from a part of the SDK that imitates the
    service."""
    message: str | None | Unset
    type: str | None | Unset
    param: str | None | Unset
    details: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "code",
        "message",
        "type",
        "param",
        "details",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        code: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        param: str | None | Unset = UNSET,
        details: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.code = code
        self.message = message
        self.type = type
        self.param = param
        given = dump(details)
        self.details = given if given.__class__ is dict else hollow(given, "details", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.code = self.message = self.type = self.param = self.details = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "code" in src:
                self.code = src["code"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                self.message = src["message"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "param" in src:
                self.param = src["param"]
                left -= 1
                if not left:
                    return self
            if "details" in src:
                value = src["details"]
                self.details = (
                    value if value.__class__ is dict else hollow(value, "details", "object")
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
        if self.code is not UNSET:
            out["code"] = self.code
        if self.message is not UNSET:
            out["message"] = self.message
        if self.type is not UNSET:
            out["type"] = self.type
        if self.param is not UNSET:
            out["param"] = self.param
        if self.details is not UNSET:
            out["details"] = dump(self.details)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.code = self.code
        made.message = self.message
        made.type = self.type
        made.param = self.param
        made.details = self.details
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_tool_call_error = McpToolCallError.from_dict

_KNOWN = frozenset(
    {
        "code",
        "message",
        "type",
        "param",
        "details",
    }
)
