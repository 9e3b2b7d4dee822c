"""ValidationIssue: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ValidationIssue(Model):
    """ValidationIssue"""

    type: str | None | Unset
    loc: list[str | int] | None | Unset
    """The path to the member."""
    msg: str | None | Unset
    input: Any | Unset
    """What was sent; any JSON."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "loc",
        "msg",
        "input",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        loc: Sequence[str | int] | None | Unset = UNSET,
        msg: str | None | Unset = UNSET,
        input: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(loc)
        self.loc = given if given.__class__ is list else hollow(given, "loc", "array")
        self.msg = msg
        self.input = input
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.msg = self.input = self.loc = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "msg" in src:
                self.msg = src["msg"]
                left -= 1
                if not left:
                    return self
            if "input" in src:
                self.input = src["input"]
                left -= 1
                if not left:
                    return self
            if "loc" in src:
                value = src["loc"]
                self.loc = value if value.__class__ is list else hollow(value, "loc", "array")
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
        if self.type is not UNSET:
            out["type"] = self.type
        if self.loc is not UNSET:
            out["loc"] = dump(self.loc)
        if self.msg is not UNSET:
            out["msg"] = self.msg
        if self.input is not UNSET:
            out["input"] = self.input
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.loc = self.loc
        made.msg = self.msg
        made.input = self.input
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_validation_issue = ValidationIssue.from_dict

_KNOWN = frozenset(
    {
        "type",
        "loc",
        "msg",
        "input",
    }
)
