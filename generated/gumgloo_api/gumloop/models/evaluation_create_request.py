"""EvaluationCreateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_rubric_input import EvaluationRubricInput


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationCreateRequest(Model):
    """A member that is not listed is refused."""

    organization_id: str
    name: str
    """No other evaluation that is active may have it."""
    scope: Literal["organization"] | Unset
    """Known from the reference alone, where it is the default."""
    description: str | None | Unset
    enabled: bool | None | Unset
    """False, or left out, here."""
    config: EvaluationRubricInput | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "organization_id",
        "name",
        "scope",
        "description",
        "enabled",
        "config",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        organization_id: str,
        name: str,
        scope: Literal["organization"] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.organization_id = organization_id
        self.name = name
        self.scope = UNSET if scope is None else scope
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
            self.organization_id = src["organization_id"]
            self.name = src["name"]
            self.scope = self.description = self.enabled = self.config = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "scope" in src:
                self.scope = src["scope"]
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
        out["organization_id"] = self.organization_id
        out["name"] = self.name
        if self.scope is not UNSET:
            out["scope"] = self.scope
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
        made.organization_id = self.organization_id
        made.name = self.name
        made.scope = self.scope
        made.description = self.description
        made.enabled = self.enabled
        made.config = self.config
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_create_request = EvaluationCreateRequest.from_dict

_KNOWN = frozenset(
    {
        "organization_id",
        "name",
        "scope",
        "description",
        "enabled",
        "config",
    }
)

# Below the class, so that modules may import each other in circles.
from .evaluation_rubric_input import read_evaluation_rubric_input  # noqa: E402
