"""BrainSourceCreateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_source_scope_value import BrainSourceScopeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceCreateRequest(Model):
    """BrainSourceCreateRequest"""

    name: str
    source_type: Literal["direct_file_uploads"] | None | Unset
    """What the server assumes when it is left out, too. Another kind is refused with
    `source_type_not_supported`."""
    scope: BrainSourceScopeValue | str | None | Unset
    """Whom it belongs to; `personal` where it is left out. `team` needs `team_id`."""
    team_id: str | None | Unset
    """The team that it belongs to."""
    require_approval: bool | None | Unset
    """Begin as a draft, which `brain.approve_source` takes on."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "source_type",
        "scope",
        "team_id",
        "require_approval",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        source_type: Literal["direct_file_uploads"] | None | Unset = UNSET,
        scope: BrainSourceScopeValue | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        require_approval: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.source_type = source_type
        self.scope = scope
        self.team_id = team_id
        self.require_approval = require_approval
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.source_type = self.scope = self.team_id = self.require_approval = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "source_type" in src:
                self.source_type = src["source_type"]
                left -= 1
                if not left:
                    return self
            if "scope" in src:
                self.scope = src["scope"]
                left -= 1
                if not left:
                    return self
            if "team_id" in src:
                self.team_id = src["team_id"]
                left -= 1
                if not left:
                    return self
            if "require_approval" in src:
                self.require_approval = src["require_approval"]
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
        out["name"] = self.name
        if self.source_type is not UNSET:
            out["source_type"] = self.source_type
        if self.scope is not UNSET:
            out["scope"] = self.scope
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        if self.require_approval is not UNSET:
            out["require_approval"] = self.require_approval
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.source_type = self.source_type
        made.scope = self.scope
        made.team_id = self.team_id
        made.require_approval = self.require_approval
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_create_request = BrainSourceCreateRequest.from_dict

_KNOWN = frozenset(
    {
        "name",
        "source_type",
        "scope",
        "team_id",
        "require_approval",
    }
)
