"""Evaluation: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .creator_payload import CreatorPayload
    from .evaluation_rubric import EvaluationRubric
    from .evaluation_run_summary import EvaluationRunSummary
    from .evaluation_scope import EvaluationScope
    from .evaluation_target import EvaluationTarget


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Evaluation(Model):
    """What the sessions of an organization's agents are held against."""

    id: str
    scope: EvaluationScope | str
    name: str
    config: EvaluationRubric
    """How sessions are evaluated. The SDK reads the items of the lists as they come; their members
    are those of the reference."""
    agent_id: str | None | Unset
    """Null up to now."""
    organization_id: str | None | Unset
    description: str | None | Unset
    enabled: bool | Unset
    targets: list[EvaluationTarget] | None | Unset
    covered_agent_count: int | Unset
    """How many agents the targets reach."""
    run_summary: EvaluationRunSummary | None | Unset
    creator: CreatorPayload | None | Unset
    created_at: str | None | Unset
    updated_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "scope",
        "name",
        "config",
        "agent_id",
        "organization_id",
        "description",
        "enabled",
        "targets",
        "covered_agent_count",
        "run_summary",
        "creator",
        "created_at",
        "updated_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        scope: EvaluationScope | str,
        name: str,
        config: EvaluationRubric | Mapping[str, Any],
        agent_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        targets: Sequence[EvaluationTarget | Mapping[str, Any]] | None | Unset = UNSET,
        covered_agent_count: int | None | Unset = UNSET,
        run_summary: EvaluationRunSummary | Mapping[str, Any] | None | Unset = UNSET,
        creator: CreatorPayload | Mapping[str, Any] | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.scope = scope
        self.name = name
        given = dump(config)
        self.config = (
            read_evaluation_rubric(given)
            if given.__class__ is dict
            else unfit(given, "config", "object")
        )
        self.agent_id = agent_id
        self.organization_id = organization_id
        self.description = description
        self.enabled = UNSET if enabled is None else enabled
        given = dump(targets)
        self.targets = (
            each(read_evaluation_target, given, "targets")
            if given.__class__ is list
            else hollow(given, "targets", "array")
        )
        self.covered_agent_count = UNSET if covered_agent_count is None else covered_agent_count
        given = dump(run_summary)
        self.run_summary = (
            read_evaluation_run_summary(given)
            if given.__class__ is dict
            else hollow(given, "run_summary", "object")
        )
        given = dump(creator)
        self.creator = (
            read_creator_payload(given)
            if given.__class__ is dict
            else hollow(given, "creator", "object")
        )
        self.created_at = created_at
        self.updated_at = updated_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.scope = src["scope"]
            self.name = src["name"]
            value = src["config"]
            self.config = (
                read_evaluation_rubric(value)
                if value.__class__ is dict
                else unfit(value, "config", "object")
            )
            self.agent_id = self.organization_id = self.description = self.enabled = (
                self.covered_agent_count
            ) = self.created_at = self.updated_at = self.targets = self.run_summary = (
                self.creator
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "agent_id" in src:
                self.agent_id = src["agent_id"]
                left -= 1
                if not left:
                    return self
            if "organization_id" in src:
                self.organization_id = src["organization_id"]
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
            if "covered_agent_count" in src:
                self.covered_agent_count = src["covered_agent_count"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
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
            if "run_summary" in src:
                value = src["run_summary"]
                self.run_summary = (
                    read_evaluation_run_summary(value)
                    if value.__class__ is dict
                    else hollow(value, "run_summary", "object")
                )
                left -= 1
                if not left:
                    return self
            if "creator" in src:
                value = src["creator"]
                self.creator = (
                    read_creator_payload(value)
                    if value.__class__ is dict
                    else hollow(value, "creator", "object")
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
        out["id"] = self.id
        out["scope"] = self.scope
        out["name"] = self.name
        out["config"] = dump(self.config)
        if self.agent_id is not UNSET:
            out["agent_id"] = self.agent_id
        if self.organization_id is not UNSET:
            out["organization_id"] = self.organization_id
        if self.description is not UNSET:
            out["description"] = self.description
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.targets is not UNSET:
            out["targets"] = dump(self.targets)
        if self.covered_agent_count is not UNSET:
            out["covered_agent_count"] = self.covered_agent_count
        if self.run_summary is not UNSET:
            out["run_summary"] = dump(self.run_summary)
        if self.creator is not UNSET:
            out["creator"] = dump(self.creator)
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.scope = self.scope
        made.name = self.name
        made.config = self.config
        made.agent_id = self.agent_id
        made.organization_id = self.organization_id
        made.description = self.description
        made.enabled = self.enabled
        made.targets = self.targets
        made.covered_agent_count = self.covered_agent_count
        made.run_summary = self.run_summary
        made.creator = self.creator
        made.created_at = self.created_at
        made.updated_at = self.updated_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation = Evaluation.from_dict

_KNOWN = frozenset(
    {
        "id",
        "scope",
        "name",
        "config",
        "agent_id",
        "organization_id",
        "description",
        "enabled",
        "targets",
        "covered_agent_count",
        "run_summary",
        "creator",
        "created_at",
        "updated_at",
    }
)

# Below the class, so that modules may import each other in circles.
from .creator_payload import read_creator_payload  # noqa: E402
from .evaluation_rubric import read_evaluation_rubric  # noqa: E402
from .evaluation_run_summary import read_evaluation_run_summary  # noqa: E402
from .evaluation_target import read_evaluation_target  # noqa: E402
