"""CliSyncLimits: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CliSyncLimits(Model):
    """What an archive may hold. The SDK refuses other numbers than those named here."""

    files_per_skill: int
    """How many files a skill has at most, 1000."""
    bytes_per_file: int
    """How large a file is at most, 26214400 (25 MiB)."""
    bundle_transfer_bytes: int
    """How large the archive is at most, 104857600 (100 MiB)."""
    total_uncompressed_bytes: int
    """How large all files are at most, 209715200 (200 MiB)."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "files_per_skill",
        "bytes_per_file",
        "bundle_transfer_bytes",
        "total_uncompressed_bytes",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        files_per_skill: int,
        bytes_per_file: int,
        bundle_transfer_bytes: int,
        total_uncompressed_bytes: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.files_per_skill = files_per_skill
        self.bytes_per_file = bytes_per_file
        self.bundle_transfer_bytes = bundle_transfer_bytes
        self.total_uncompressed_bytes = total_uncompressed_bytes
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.files_per_skill = src["files_per_skill"]
            self.bytes_per_file = src["bytes_per_file"]
            self.bundle_transfer_bytes = src["bundle_transfer_bytes"]
            self.total_uncompressed_bytes = src["total_uncompressed_bytes"]
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
        out["files_per_skill"] = self.files_per_skill
        out["bytes_per_file"] = self.bytes_per_file
        out["bundle_transfer_bytes"] = self.bundle_transfer_bytes
        out["total_uncompressed_bytes"] = self.total_uncompressed_bytes
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.files_per_skill = self.files_per_skill
        made.bytes_per_file = self.bytes_per_file
        made.bundle_transfer_bytes = self.bundle_transfer_bytes
        made.total_uncompressed_bytes = self.total_uncompressed_bytes
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_cli_sync_limits = CliSyncLimits.from_dict

_KNOWN = frozenset(
    {
        "files_per_skill",
        "bytes_per_file",
        "bundle_transfer_bytes",
        "total_uncompressed_bytes",
    }
)
