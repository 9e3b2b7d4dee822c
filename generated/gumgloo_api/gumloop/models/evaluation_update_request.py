"""EvaluationUpdateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_rubric_input import EvaluationRubricInput


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationUpdateRequest(Model):
    """What is left out stays as it is. A member that is not listed is refused."""

    name: str | None | Unset
    """No other evaluation that is active may have it."""
    description: str | None | Unset
    """Null takes it away."""
    enabled: bool | None | Unset
    config: EvaluationRubricInput | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "description",
        "enabled",
        "config",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.description = description
        self.enabled = enabled
        given = dump(config)
        self.config = (
            read_evaluation_rubric_input(given)
            if given.__class__ is dict
            else hollow(given, "config", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = self.description = self.enabled = self.config = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "config" in src:
                value = src["config"]
                self.config = (
                    read_evaluation_rubric_input(value)
                    if value.__class__ is dict
                    else hollow(value, "config", "object")
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
        if self.name is not UNSET:
            out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.config is not UNSET:
            out["config"] = dump(self.config)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.description = self.description
        made.enabled = self.enabled
        made.config = self.config
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_update_request = EvaluationUpdateRequest.from_dict

_KNOWN = frozenset(
    {
        "name",
        "description",
        "enabled",
        "config",
    }
)

# Below the class, so that modules may import each other in circles.
from .evaluation_rubric_input import read_evaluation_rubric_input  # noqa: E402
