"""CliSyncManifest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank

if TYPE_CHECKING:
    from .cli_sync_manifest_algorithm import CliSyncManifestAlgorithm


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CliSyncManifest(Model):
    """Names a set of skills by a hash, so that a client sees whether it has them already."""

    algorithm: CliSyncManifestAlgorithm | str
    format_version: int
    """1; the SDK refuses another."""
    hash: str
    """64 hexadecimal digits in lower case; the SDK refuses anything else."""
    skill_count: int
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "algorithm",
        "format_version",
        "hash",
        "skill_count",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        algorithm: CliSyncManifestAlgorithm | str,
        format_version: int,
        hash: str,
        skill_count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.algorithm = algorithm
        self.format_version = format_version
        self.hash = hash
        self.skill_count = skill_count
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.algorithm = src["algorithm"]
            self.format_version = src["format_version"]
            self.hash = src["hash"]
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
        out["algorithm"] = self.algorithm
        out["format_version"] = self.format_version
        out["hash"] = self.hash
        out["skill_count"] = self.skill_count
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.algorithm = self.algorithm
        made.format_version = self.format_version
        made.hash = self.hash
        made.skill_count = self.skill_count
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_cli_sync_manifest = CliSyncManifest.from_dict

_KNOWN = frozenset(
    {
        "algorithm",
        "format_version",
        "hash",
        "skill_count",
    }
)
