"""EvaluationTargetsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_target import EvaluationTarget


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationTargetsResponse(Model):
    """EvaluationTargetsResponse"""

    targets: list[EvaluationTarget] | None | Unset
    covered_agent_count: int | Unset
    """How many agents the targets reach."""
    enabled: bool | Unset
    """False once the last target is removed."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "targets",
        "covered_agent_count",
        "enabled",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        targets: Sequence[EvaluationTarget | Mapping[str, Any]] | None | Unset = UNSET,
        covered_agent_count: int | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(targets)
        self.targets = (
            each(read_evaluation_target, given, "targets")
            if given.__class__ is list
            else hollow(given, "targets", "array")
        )
        self.covered_agent_count = UNSET if covered_agent_count is None else covered_agent_count
        self.enabled = UNSET if enabled is None else enabled
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.covered_agent_count = self.enabled = self.targets = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "covered_agent_count" in src:
                self.covered_agent_count = src["covered_agent_count"]
                left -= 1
                if not left:
                    return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "targets" in src:
                value = src["targets"]
                self.targets = (
                    each(read_evaluation_target, value, "targets")
                    if value.__class__ is list
                    else hollow(value, "targets", "array")
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
        if self.targets is not UNSET:
            out["targets"] = dump(self.targets)
        if self.covered_agent_count is not UNSET:
            out["covered_agent_count"] = self.covered_agent_count
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.targets = self.targets
        made.covered_agent_count = self.covered_agent_count
        made.enabled = self.enabled
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_targets_response = EvaluationTargetsResponse.from_dict

_KNOWN = frozenset(
    {
        "targets",
        "covered_agent_count",
        "enabled",
    }
)

# Below the class, so that modules may import each other in circles.
from .evaluation_target import read_evaluation_target  # noqa: E402
