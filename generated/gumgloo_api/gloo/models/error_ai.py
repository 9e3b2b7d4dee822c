"""ErrorAi: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .ai_error import AiError


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ErrorAi(Model):
    """From the completions and responses operations."""

    error: AiError
    """What went wrong. Also stands in a chunk of a stream. Known codes are 1001 INVALID_REQUEST,
    2001 PROVIDER_TIMEOUT, 2002 PROVIDER_UNAVAILABLE and 2006 (a provider's fault); the
    table is not complete."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "error",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        error: AiError | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(error)
        self.error = (
            read_ai_error(given) if given.__class__ is dict else unfit(given, "error", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["error"]
            self.error = (
                read_ai_error(value) if value.__class__ is dict else unfit(value, "error", "object")
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
        out["error"] = dump(self.error)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.error = self.error
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_error_ai = ErrorAi.from_dict

_KNOWN = frozenset(
    {
        "error",
    }
)

# Below the class, so that modules may import each other in circles.
from .ai_error import read_ai_error  # noqa: E402
