"""CliSyncPlanResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .cli_sync_limits import CliSyncLimits
    from .cli_sync_manifest import CliSyncManifest
    from .cli_sync_organization import CliSyncOrganization


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CliSyncPlanResponse(Model):
    """CliSyncPlanResponse"""

    organization: CliSyncOrganization
    """The SDK refuses an empty id and an empty name."""
    manifest: CliSyncManifest
    """Names a set of skills by a hash, so that a client sees whether it has them already."""
    limits: CliSyncLimits
    """What an archive may hold. The SDK refuses other numbers than those named here."""
    skill_count: int
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "organization",
        "manifest",
        "limits",
        "skill_count",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        organization: CliSyncOrganization | Mapping[str, Any],
        manifest: CliSyncManifest | Mapping[str, Any],
        limits: CliSyncLimits | Mapping[str, Any],
        skill_count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(organization)
        self.organization = (
            read_cli_sync_organization(given)
            if given.__class__ is dict
            else unfit(given, "organization", "object")
        )
        given = dump(manifest)
        self.manifest = (
            read_cli_sync_manifest(given)
            if given.__class__ is dict
            else unfit(given, "manifest", "object")
        )
        given = dump(limits)
        self.limits = (
            read_cli_sync_limits(given)
            if given.__class__ is dict
            else unfit(given, "limits", "object")
        )
        self.skill_count = skill_count
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["organization"]
            self.organization = (
                read_cli_sync_organization(value)
                if value.__class__ is dict
                else unfit(value, "organization", "object")
            )
            value = src["manifest"]
            self.manifest = (
                read_cli_sync_manifest(value)
                if value.__class__ is dict
                else unfit(value, "manifest", "object")
            )
            value = src["limits"]
            self.limits = (
                read_cli_sync_limits(value)
                if value.__class__ is dict
                else unfit(value, "limits", "object")
            )
            self.skill_count = src["skill_count"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["organization"] = dump(self.organization)
        out["manifest"] = dump(self.manifest)
        out["limits"] = dump(self.limits)
        out["skill_count"] = self.skill_count
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.organization = self.organization
        made.manifest = self.manifest
        made.limits = self.limits
        made.skill_count = self.skill_count
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_cli_sync_plan_response = CliSyncPlanResponse.from_dict

_KNOWN = frozenset(
    {
        "organization",
        "manifest",
        "limits",
        "skill_count",
    }
)

# Below the class, so that modules may import each other in circles.
from .cli_sync_limits import read_cli_sync_limits  # noqa: E402
from .cli_sync_manifest import read_cli_sync_manifest  # noqa: E402
from .cli_sync_organization import read_cli_sync_organization  # noqa: E402
