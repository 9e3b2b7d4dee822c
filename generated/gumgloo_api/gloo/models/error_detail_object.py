"""ErrorDetailObject: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .error_detail import ErrorDetail


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ErrorDetailObject(Model):
    """From content controls."""

    detail: ErrorDetail
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "detail",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        detail: ErrorDetail | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(detail)
        self.detail = (
            read_error_detail(given)
            if given.__class__ is dict
            else unfit(given, "detail", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["detail"]
            self.detail = (
                read_error_detail(value)
                if value.__class__ is dict
                else unfit(value, "detail", "object")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["detail"] = dump(self.detail)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.detail = self.detail
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_error_detail_object = ErrorDetailObject.from_dict

_KNOWN = frozenset(
    {
        "detail",
    }
)

# Below the class, so that modules may import each other in circles.
from .error_detail import read_error_detail  # noqa: E402
