"""ModelGroup: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_option import ModelOption


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelGroup(Model):
    """The reference leaves its shape open. `options` is what example code of the SDK reads;
    nothing more is known."""

    options: list[ModelOption] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "options",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        options: Sequence[ModelOption | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(options)
        self.options = (
            each(read_model_option, given, "options")
            if given.__class__ is list
            else hollow(given, "options", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.options = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "options" in src:
                value = src["options"]
                self.options = (
                    each(read_model_option, value, "options")
                    if value.__class__ is list
                    else hollow(value, "options", "array")
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
        if self.options is not UNSET:
            out["options"] = dump(self.options)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.options = self.options
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_group = ModelGroup.from_dict

_KNOWN = frozenset(
    {
        "options",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_option import read_model_option  # noqa: E402
