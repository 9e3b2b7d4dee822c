"""ItemAccess: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_access_hidden_counts import ItemAccessHiddenCounts
    from .item_access_link_mode_value import ItemAccessLinkModeValue
    from .item_access_organization import ItemAccessOrganization
    from .item_access_person import ItemAccessPerson
    from .item_access_role_value import ItemAccessRoleValue
    from .item_access_team import ItemAccessTeam


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemAccess(Model):
    """Who may do what with a session, a skill or an artifact."""

    grants_visibility: str
    """How much of the grants the caller sees. Only `full` has been seen."""
    link: ItemAccessLinkModeValue | str
    """Whom a link lets in."""
    password_protected: bool
    people: list[ItemAccessPerson] | None | Unset
    teams: list[ItemAccessTeam] | None | Unset
    organization_access: ItemAccessOrganization | None | Unset
    link_role: ItemAccessRoleValue | str | None | Unset
    hidden_by_role: dict[str, ItemAccessHiddenCounts] | None | Unset
    """How many grants the caller does not see, by role."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "grants_visibility",
        "link",
        "password_protected",
        "people",
        "teams",
        "organization_access",
        "link_role",
        "hidden_by_role",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        grants_visibility: str,
        link: ItemAccessLinkModeValue | str,
        password_protected: bool,
        people: Sequence[ItemAccessPerson | Mapping[str, Any]] | None | Unset = UNSET,
        teams: Sequence[ItemAccessTeam | Mapping[str, Any]] | None | Unset = UNSET,
        organization_access: ItemAccessOrganization | Mapping[str, Any] | None | Unset = UNSET,
        link_role: ItemAccessRoleValue | str | None | Unset = UNSET,
        hidden_by_role: Mapping[str, ItemAccessHiddenCounts | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.grants_visibility = grants_visibility
        self.link = link
        self.password_protected = password_protected
        given = dump(people)
        self.people = (
            each(read_item_access_person, given, "people")
            if given.__class__ is list
            else hollow(given, "people", "array")
        )
        given = dump(teams)
        self.teams = (
            each(read_item_access_team, given, "teams")
            if given.__class__ is list
            else hollow(given, "teams", "array")
        )
        given = dump(organization_access)
        self.organization_access = (
            read_item_access_organization(given)
            if given.__class__ is dict
            else hollow(given, "organization_access", "object")
        )
        self.link_role = link_role
        given = dump(hidden_by_role)
        self.hidden_by_role = (
            {
                key: (
                    read_item_access_hidden_counts(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "hidden_by_role", "object")
                )
                for key, given_ in given.items()
            }
            if given.__class__ is dict
            else hollow(given, "hidden_by_role", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.grants_visibility = src["grants_visibility"]
            self.link = src["link"]
            self.password_protected = src["password_protected"]
            self.link_role = self.people = self.teams = self.organization_access = (
                self.hidden_by_role
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "link_role" in src:
                self.link_role = src["link_role"]
                left -= 1
                if not left:
                    return self
            if "people" in src:
                value = src["people"]
                self.people = (
                    each(read_item_access_person, value, "people")
                    if value.__class__ is list
                    else hollow(value, "people", "array")
                )
                left -= 1
                if not left:
                    return self
            if "teams" in src:
                value = src["teams"]
                self.teams = (
                    each(read_item_access_team, value, "teams")
                    if value.__class__ is list
                    else hollow(value, "teams", "array")
                )
                left -= 1
                if not left:
                    return self
            if "organization_access" in src:
                value = src["organization_access"]
                self.organization_access = (
                    read_item_access_organization(value)
                    if value.__class__ is dict
                    else hollow(value, "organization_access", "object")
                )
                left -= 1
                if not left:
                    return self
            if "hidden_by_role" in src:
                value = src["hidden_by_role"]
                self.hidden_by_role = (
                    {
                        key: (
                            read_item_access_hidden_counts(value_)
                            if value_.__class__ is dict
                            else unfit(value_, "hidden_by_role", "object")
                        )
                        for key, value_ in value.items()
                    }
                    if value.__class__ is dict
                    else hollow(value, "hidden_by_role", "object")
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
        out["grants_visibility"] = self.grants_visibility
        out["link"] = self.link
        out["password_protected"] = self.password_protected
        if self.people is not UNSET:
            out["people"] = dump(self.people)
        if self.teams is not UNSET:
            out["teams"] = dump(self.teams)
        if self.organization_access is not UNSET:
            out["organization_access"] = dump(self.organization_access)
        if self.link_role is not UNSET:
            out["link_role"] = self.link_role
        if self.hidden_by_role is not UNSET:
            out["hidden_by_role"] = dump(self.hidden_by_role)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.grants_visibility = self.grants_visibility
        made.link = self.link
        made.password_protected = self.password_protected
        made.people = self.people
        made.teams = self.teams
        made.organization_access = self.organization_access
        made.link_role = self.link_role
        made.hidden_by_role = self.hidden_by_role
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_access = ItemAccess.from_dict

_KNOWN = frozenset(
    {
        "grants_visibility",
        "link",
        "password_protected",
        "people",
        "teams",
        "organization_access",
        "link_role",
        "hidden_by_role",
    }
)

# Below the class, so that modules may import each other in circles.
from .item_access_hidden_counts import read_item_access_hidden_counts  # noqa: E402
from .item_access_organization import read_item_access_organization  # noqa: E402
from .item_access_person import read_item_access_person  # noqa: E402
from .item_access_team import read_item_access_team  # noqa: E402
