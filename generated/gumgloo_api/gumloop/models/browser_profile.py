"""BrowserProfile: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .browser_profile_owner_scope import BrowserProfileOwnerScope
    from .browser_profile_site import BrowserProfileSite


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrowserProfile(Model):
    """The cookies and the storage that a browser starts with."""

    profile_id: str
    owner_id: str
    owner_scope: BrowserProfileOwnerScope | str
    name: str
    is_default: bool | Unset
    version: int | Unset
    sites: list[BrowserProfileSite] | None | Unset
    size_bytes: int | None | Unset
    """The reference allows null here, the SDK does not."""
    has_storage: bool | Unset
    created_by_user_id: str | None | Unset
    created_ts: str | None | Unset
    updated_ts: str | None | Unset
    last_used_ts: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "profile_id",
        "owner_id",
        "owner_scope",
        "name",
        "is_default",
        "version",
        "sites",
        "size_bytes",
        "has_storage",
        "created_by_user_id",
        "created_ts",
        "updated_ts",
        "last_used_ts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        profile_id: str,
        owner_id: str,
        owner_scope: BrowserProfileOwnerScope | str,
        name: str,
        is_default: bool | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        sites: Sequence[BrowserProfileSite | Mapping[str, Any]] | None | Unset = UNSET,
        size_bytes: int | None | Unset = UNSET,
        has_storage: bool | None | Unset = UNSET,
        created_by_user_id: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        updated_ts: str | None | Unset = UNSET,
        last_used_ts: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.profile_id = profile_id
        self.owner_id = owner_id
        self.owner_scope = owner_scope
        self.name = name
        self.is_default = UNSET if is_default is None else is_default
        self.version = UNSET if version is None else version
        given = dump(sites)
        self.sites = (
            each(read_browser_profile_site, given, "sites")
            if given.__class__ is list
            else hollow(given, "sites", "array")
        )
        self.size_bytes = size_bytes
        self.has_storage = UNSET if has_storage is None else has_storage
        self.created_by_user_id = created_by_user_id
        self.created_ts = created_ts
        self.updated_ts = updated_ts
        self.last_used_ts = last_used_ts
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.profile_id = src["profile_id"]
            self.owner_id = src["owner_id"]
            self.owner_scope = src["owner_scope"]
            self.name = src["name"]
            self.is_default = self.version = self.size_bytes = self.has_storage = (
                self.created_by_user_id
            ) = self.created_ts = self.updated_ts = self.last_used_ts = self.sites = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "is_default" in src:
                self.is_default = src["is_default"]
                left -= 1
                if not left:
                    return self
            if "version" in src:
                self.version = src["version"]
                left -= 1
                if not left:
                    return self
            if "size_bytes" in src:
                self.size_bytes = src["size_bytes"]
                left -= 1
                if not left:
                    return self
            if "has_storage" in src:
                self.has_storage = src["has_storage"]
                left -= 1
                if not left:
                    return self
            if "created_by_user_id" in src:
                self.created_by_user_id = src["created_by_user_id"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "updated_ts" in src:
                self.updated_ts = src["updated_ts"]
                left -= 1
                if not left:
                    return self
            if "last_used_ts" in src:
                self.last_used_ts = src["last_used_ts"]
                left -= 1
                if not left:
                    return self
            if "sites" in src:
                value = src["sites"]
                self.sites = (
                    each(read_browser_profile_site, value, "sites")
                    if value.__class__ is list
                    else hollow(value, "sites", "array")
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
        out["profile_id"] = self.profile_id
        out["owner_id"] = self.owner_id
        out["owner_scope"] = self.owner_scope
        out["name"] = self.name
        if self.is_default is not UNSET:
            out["is_default"] = self.is_default
        if self.version is not UNSET:
            out["version"] = self.version
        if self.sites is not UNSET:
            out["sites"] = dump(self.sites)
        if self.size_bytes is not UNSET:
            out["size_bytes"] = self.size_bytes
        if self.has_storage is not UNSET:
            out["has_storage"] = self.has_storage
        if self.created_by_user_id is not UNSET:
            out["created_by_user_id"] = self.created_by_user_id
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.updated_ts is not UNSET:
            out["updated_ts"] = self.updated_ts
        if self.last_used_ts is not UNSET:
            out["last_used_ts"] = self.last_used_ts
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.profile_id = self.profile_id
        made.owner_id = self.owner_id
        made.owner_scope = self.owner_scope
        made.name = self.name
        made.is_default = self.is_default
        made.version = self.version
        made.sites = self.sites
        made.size_bytes = self.size_bytes
        made.has_storage = self.has_storage
        made.created_by_user_id = self.created_by_user_id
        made.created_ts = self.created_ts
        made.updated_ts = self.updated_ts
        made.last_used_ts = self.last_used_ts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_browser_profile = BrowserProfile.from_dict

_KNOWN = frozenset(
    {
        "profile_id",
        "owner_id",
        "owner_scope",
        "name",
        "is_default",
        "version",
        "sites",
        "size_bytes",
        "has_storage",
        "created_by_user_id",
        "created_ts",
        "updated_ts",
        "last_used_ts",
    }
)

# Below the class, so that modules may import each other in circles.
from .browser_profile_site import read_browser_profile_site  # noqa: E402
