"""ItemAccessUpdate: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_access_link import ItemAccessLink


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemAccessUpdate(Model):
    """What changes; what is left out stays."""

    share: (
        list[ItemAccessSharePerson | ItemAccessShareTeam | ItemAccessShareOrganization | Unknown]
        | Unset
    )
    """Grants to make."""
    remove: (
        list[
            ItemAccessRemovalPerson
            | ItemAccessRemovalTeam
            | ItemAccessRemovalOrganization
            | Unknown
        ]
        | Unset
    )
    """Grants to take away."""
    link: ItemAccessLink | Unset
    """The link to the thing."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "share",
        "remove",
        "link",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        share: Sequence[
            ItemAccessSharePerson
            | Mapping[str, Any]
            | ItemAccessShareTeam
            | ItemAccessShareOrganization
        ]
        | None
        | Unset = UNSET,
        remove: Sequence[
            ItemAccessRemovalPerson
            | Mapping[str, Any]
            | ItemAccessRemovalTeam
            | ItemAccessRemovalOrganization
        ]
        | None
        | Unset = UNSET,
        link: ItemAccessLink | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(share)
        self.share = (
            UNSET
            if given is None
            else (
                [_share_item(given_) for given_ in given]
                if given.__class__ is list
                else hollow(given, "share", "array")
            )
        )
        given = dump(remove)
        self.remove = (
            UNSET
            if given is None
            else (
                [_remove_item(given_) for given_ in given]
                if given.__class__ is list
                else hollow(given, "remove", "array")
            )
        )
        given = dump(link)
        self.link = (
            UNSET
            if given is None
            else (
                read_item_access_link(given)
                if given.__class__ is dict
                else hollow(given, "link", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.share = self.remove = self.link = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "share" in src:
                value = src["share"]
                self.share = (
                    [_share_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "share", "array")
                )
                left -= 1
                if not left:
                    return self
            if "remove" in src:
                value = src["remove"]
                self.remove = (
                    [_remove_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "remove", "array")
                )
                left -= 1
                if not left:
                    return self
            if "link" in src:
                value = src["link"]
                self.link = (
                    read_item_access_link(value)
                    if value.__class__ is dict
                    else hollow(value, "link", "object")
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
        if self.share is not UNSET:
            out["share"] = dump(self.share)
        if self.remove is not UNSET:
            out["remove"] = dump(self.remove)
        if self.link is not UNSET:
            out["link"] = dump(self.link)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.share = self.share
        made.remove = self.remove
        made.link = self.link
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_access_update = ItemAccessUpdate.from_dict

_KNOWN = frozenset(
    {
        "share",
        "remove",
        "link",
    }
)

# Below the class, so that modules may import each other in circles.
from .item_access_link import read_item_access_link  # noqa: E402
from .item_access_removal_organization import ItemAccessRemovalOrganization  # noqa: E402
from .item_access_removal_person import ItemAccessRemovalPerson  # noqa: E402
from .item_access_removal_team import ItemAccessRemovalTeam  # noqa: E402
from .item_access_share_organization import ItemAccessShareOrganization  # noqa: E402
from .item_access_share_person import ItemAccessSharePerson  # noqa: E402
from .item_access_share_team import ItemAccessShareTeam  # noqa: E402

_SHARE_ITEM: dict[Any, type[Model]] = {
    "person": ItemAccessSharePerson,
    "team": ItemAccessShareTeam,
    "organization": ItemAccessShareOrganization,
}


def _share_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_SHARE_ITEM, value, "type")
    return unfit(value, "share", "object")


_REMOVE_ITEM: dict[Any, type[Model]] = {
    "person": ItemAccessRemovalPerson,
    "team": ItemAccessRemovalTeam,
    "organization": ItemAccessRemovalOrganization,
}


def _remove_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_REMOVE_ITEM, value, "type")
    return unfit(value, "remove", "object")
