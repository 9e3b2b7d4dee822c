"""AgentEvaluationOptionsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_option_limits import EvaluationOptionLimits


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentEvaluationOptionsResponse(Model):
    """AgentEvaluationOptionsResponse"""

    limits: EvaluationOptionLimits
    """How many of each there may be, and how long they may be."""
    interaction_types: list[str] | None | Unset
    criterion_types: list[str] | None | Unset
    criterion_priorities: list[str] | None | Unset
    data_point_types: list[str] | None | Unset
    frequencies: list[str] | None | Unset
    default_interaction_types: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "limits",
        "interaction_types",
        "criterion_types",
        "criterion_priorities",
        "data_point_types",
        "frequencies",
        "default_interaction_types",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        limits: EvaluationOptionLimits | Mapping[str, Any],
        interaction_types: Sequence[str] | None | Unset = UNSET,
        criterion_types: Sequence[str] | None | Unset = UNSET,
        criterion_priorities: Sequence[str] | None | Unset = UNSET,
        data_point_types: Sequence[str] | None | Unset = UNSET,
        frequencies: Sequence[str] | None | Unset = UNSET,
        default_interaction_types: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(limits)
        self.limits = (
            read_evaluation_option_limits(given)
            if given.__class__ is dict
            else unfit(given, "limits", "object")
        )
        given = dump(interaction_types)
        self.interaction_types = (
            given if given.__class__ is list else hollow(given, "interaction_types", "array")
        )
        given = dump(criterion_types)
        self.criterion_types = (
            given if given.__class__ is list else hollow(given, "criterion_types", "array")
        )
        given = dump(criterion_priorities)
        self.criterion_priorities = (
            given if given.__class__ is list else hollow(given, "criterion_priorities", "array")
        )
        given = dump(data_point_types)
        self.data_point_types = (
            given if given.__class__ is list else hollow(given, "data_point_types", "array")
        )
        given = dump(frequencies)
        self.frequencies = (
            given if given.__class__ is list else hollow(given, "frequencies", "array")
        )
        given = dump(default_interaction_types)
        self.default_interaction_types = (
            given
            if given.__class__ is list
            else hollow(given, "default_interaction_types", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["limits"]
            self.limits = (
                read_evaluation_option_limits(value)
                if value.__class__ is dict
                else unfit(value, "limits", "object")
            )
            self.interaction_types = self.criterion_types = self.criterion_priorities = (
                self.data_point_types
            ) = self.frequencies = self.default_interaction_types = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "interaction_types" in src:
                value = src["interaction_types"]
                self.interaction_types = (
                    value
                    if value.__class__ is list
                    else hollow(value, "interaction_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "criterion_types" in src:
                value = src["criterion_types"]
                self.criterion_types = (
                    value if value.__class__ is list else hollow(value, "criterion_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "criterion_priorities" in src:
                value = src["criterion_priorities"]
                self.criterion_priorities = (
                    value
                    if value.__class__ is list
                    else hollow(value, "criterion_priorities", "array")
                )
                left -= 1
                if not left:
                    return self
            if "data_point_types" in src:
                value = src["data_point_types"]
                self.data_point_types = (
                    value if value.__class__ is list else hollow(value, "data_point_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "frequencies" in src:
                value = src["frequencies"]
                self.frequencies = (
                    value if value.__class__ is list else hollow(value, "frequencies", "array")
                )
                left -= 1
                if not left:
                    return self
            if "default_interaction_types" in src:
                value = src["default_interaction_types"]
                self.default_interaction_types = (
                    value
                    if value.__class__ is list
                    else hollow(value, "default_interaction_types", "array")
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
        out["limits"] = dump(self.limits)
        if self.interaction_types is not UNSET:
            out["interaction_types"] = dump(self.interaction_types)
        if self.criterion_types is not UNSET:
            out["criterion_types"] = dump(self.criterion_types)
        if self.criterion_priorities is not UNSET:
            out["criterion_priorities"] = dump(self.criterion_priorities)
        if self.data_point_types is not UNSET:
            out["data_point_types"] = dump(self.data_point_types)
        if self.frequencies is not UNSET:
            out["frequencies"] = dump(self.frequencies)
        if self.default_interaction_types is not UNSET:
            out["default_interaction_types"] = dump(self.default_interaction_types)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.limits = self.limits
        made.interaction_types = self.interaction_types
        made.criterion_types = self.criterion_types
        made.criterion_priorities = self.criterion_priorities
        made.data_point_types = self.data_point_types
        made.frequencies = self.frequencies
        made.default_interaction_types = self.default_interaction_types
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_evaluation_options_response = AgentEvaluationOptionsResponse.from_dict

_KNOWN = frozenset(
    {
        "limits",
        "interaction_types",
        "criterion_types",
        "criterion_priorities",
        "data_point_types",
        "frequencies",
        "default_interaction_types",
    }
)

# Below the class, so that modules may import each other in circles.
from .evaluation_option_limits import read_evaluation_option_limits  # noqa: E402
