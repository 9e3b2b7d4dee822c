"""ErrorBare: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ErrorBare(Model):
    """The shape of the legacy operations and of some plan gates: the code (or a sentence) alone,
    or with further members beside it that are its details."""

    error: str
    minimum_tier: str | None | Unset
    """With `tier_required_pro`, the least plan that allows what was asked, such as `pro`."""
    denied_keys: list[str] | None | Unset
    """With `tier_required_pro`, the parts of the request that the plan does not allow."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "error",
        "minimum_tier",
        "denied_keys",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        error: str,
        minimum_tier: str | None | Unset = UNSET,
        denied_keys: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.error = error
        self.minimum_tier = minimum_tier
        given = dump(denied_keys)
        self.denied_keys = (
            given if given.__class__ is list else hollow(given, "denied_keys", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.error = src["error"]
            self.minimum_tier = self.denied_keys = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "minimum_tier" in src:
                self.minimum_tier = src["minimum_tier"]
                left -= 1
                if not left:
                    return self
            if "denied_keys" in src:
                value = src["denied_keys"]
                self.denied_keys = (
                    value if value.__class__ is list else hollow(value, "denied_keys", "array")
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
        if self.minimum_tier is not UNSET:
            out["minimum_tier"] = self.minimum_tier
        if self.denied_keys is not UNSET:
            out["denied_keys"] = dump(self.denied_keys)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.error = self.error
        made.minimum_tier = self.minimum_tier
        made.denied_keys = self.denied_keys
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_error_bare = ErrorBare.from_dict

_KNOWN = frozenset(
    {
        "error",
        "minimum_tier",
        "denied_keys",
    }
)
