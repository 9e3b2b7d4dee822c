"""McpServerAccount: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id")
            self.label = pop("label", UNSET)
            self.is_default = pop("is_default", UNSET)
            self.in_use = pop("in_use", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
