"""McpServerAccount: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpServerAccount(Model):
    """McpServerAccount"""

    id: str
    """What `account` of a call names."""
    label: str | None | Unset
    is_default: bool | Unset
    in_use: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "label",
        "is_default",
        "in_use",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        label: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        in_use: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.label = label
        self.is_default = UNSET if is_default is None else is_default
        self.in_use = UNSET if in_use is None else in_use
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.label = self.is_default = self.in_use = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "label" in src:
                self.label = src["label"]
                left -= 1
                if not left:
                    return self
            if "is_default" in src:
                self.is_default = src["is_default"]
                left -= 1
                if not left:
                    return self
            if "in_use" in src:
                self.in_use = src["in_use"]
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
        out["id"] = self.id
        if self.label is not UNSET:
            out["label"] = self.label
        if self.is_default is not UNSET:
            out["is_default"] = self.is_default
        if self.in_use is not UNSET:
            out["in_use"] = self.in_use
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.label = self.label
        made.is_default = self.is_default
        made.in_use = self.in_use
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_server_account = McpServerAccount.from_dict

_KNOWN = frozenset(
    {
        "id",
        "label",
        "is_default",
        "in_use",
    }
)
