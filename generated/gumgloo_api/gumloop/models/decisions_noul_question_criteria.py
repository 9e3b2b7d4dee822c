"""DecisionsNoulQuestionCriteria: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsNoulQuestionCriteria(Model):
    """What speaks for either."""

    true: str | dict[str, Any] | list[Any] | Unset
    """Text, an object or a list."""
    false: str | dict[str, Any] | list[Any] | Unset
    """Text, an object or a list."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "true",
        "false",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        true: str | Mapping[str, Any] | Sequence[Any] | None | Unset = UNSET,
        false: str | Mapping[str, Any] | Sequence[Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(true)
        self.true = UNSET if given is None else _true(given)
        given = dump(false)
        self.false = UNSET if given is None else _false(given)
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.true = self.false = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "true" in src:
                value = src["true"]
                self.true = _true(value)
                left -= 1
                if not left:
                    return self
            if "false" in src:
                value = src["false"]
                self.false = _false(value)
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
        if self.true is not UNSET:
            out["true"] = dump(self.true)
        if self.false is not UNSET:
            out["false"] = dump(self.false)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.true = self.true
        made.false = self.false
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_noul_question_criteria = DecisionsNoulQuestionCriteria.from_dict

_KNOWN = frozenset(
    {
        "true",
        "false",
    }
)


def _true(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "true", "array or object or scalar")
    return value


def _false(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "false", "array or object or scalar")
    return value
