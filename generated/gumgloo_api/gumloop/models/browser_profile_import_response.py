"""BrowserProfileImportResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .browser_profile import BrowserProfile
    from .browser_profile_import_summary import BrowserProfileImportSummary


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrowserProfileImportResponse(Model):
    """BrowserProfileImportResponse"""

    profile: BrowserProfile
    """The cookies and the storage that a browser starts with."""
    imported: BrowserProfileImportSummary
    """What was taken."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "profile",
        "imported",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        profile: BrowserProfile | Mapping[str, Any],
        imported: BrowserProfileImportSummary | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(profile)
        self.profile = (
            read_browser_profile(given)
            if given.__class__ is dict
            else unfit(given, "profile", "object")
        )
        given = dump(imported)
        self.imported = (
            read_browser_profile_import_summary(given)
            if given.__class__ is dict
            else unfit(given, "imported", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["profile"]
            self.profile = (
                read_browser_profile(value)
                if value.__class__ is dict
                else unfit(value, "profile", "object")
            )
            value = src["imported"]
            self.imported = (
                read_browser_profile_import_summary(value)
                if value.__class__ is dict
                else unfit(value, "imported", "object")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["profile"] = dump(self.profile)
        out["imported"] = dump(self.imported)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.profile = self.profile
        made.imported = self.imported
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_browser_profile_import_response = BrowserProfileImportResponse.from_dict

_KNOWN = frozenset(
    {
        "profile",
        "imported",
    }
)

# Below the class, so that modules may import each other in circles.
from .browser_profile import read_browser_profile  # noqa: E402
from .browser_profile_import_summary import read_browser_profile_import_summary  # noqa: E402
