"""BrainSource: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_source_scope_value import BrainSourceScopeValue
    from .brain_source_status_value import BrainSourceStatusValue
    from .brain_source_type_value import BrainSourceTypeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSource(Model):
    """A place that the Company Brain reads."""

    id: str
    name: str
    source_type: BrainSourceTypeValue | str
    """Where the documents of a source come from."""
    status: BrainSourceStatusValue | str
    """Where a source stands."""
    scope: BrainSourceScopeValue | str
    """Whom a source belongs to."""
    team_id: str | None | Unset
    created_by_user_id: str | None | Unset
    created_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "source_type",
        "status",
        "scope",
        "team_id",
        "created_by_user_id",
        "created_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        source_type: BrainSourceTypeValue | str,
        status: BrainSourceStatusValue | str,
        scope: BrainSourceScopeValue | str,
        team_id: str | None | Unset = UNSET,
        created_by_user_id: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.source_type = source_type
        self.status = status
        self.scope = scope
        self.team_id = team_id
        self.created_by_user_id = created_by_user_id
        self.created_at = created_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.name = src["name"]
            self.source_type = src["source_type"]
            self.status = src["status"]
            self.scope = src["scope"]
            self.team_id = self.created_by_user_id = self.created_at = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "team_id" in src:
                self.team_id = src["team_id"]
                left -= 1
                if not left:
                    return self
            if "created_by_user_id" in src:
                self.created_by_user_id = src["created_by_user_id"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
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
        out["name"] = self.name
        out["source_type"] = self.source_type
        out["status"] = self.status
        out["scope"] = self.scope
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        if self.created_by_user_id is not UNSET:
            out["created_by_user_id"] = self.created_by_user_id
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.source_type = self.source_type
        made.status = self.status
        made.scope = self.scope
        made.team_id = self.team_id
        made.created_by_user_id = self.created_by_user_id
        made.created_at = self.created_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source = BrainSource.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "source_type",
        "status",
        "scope",
        "team_id",
        "created_by_user_id",
        "created_at",
    }
)
