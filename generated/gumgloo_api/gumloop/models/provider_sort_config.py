"""ProviderSortConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .provider_sort_partition import ProviderSortPartition
    from .provider_sort_value import ProviderSortValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProviderSortConfig(Model):
    """ProviderSortConfig"""

    by: ProviderSortValue | str | None | Unset
    partition: ProviderSortPartition | str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "by",
        "partition",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        by: ProviderSortValue | str | None | Unset = UNSET,
        partition: ProviderSortPartition | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.by = by
        self.partition = partition
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.by = self.partition = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "by" in src:
                self.by = src["by"]
                left -= 1
                if not left:
                    return self
            if "partition" in src:
                self.partition = src["partition"]
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
        if self.by is not UNSET:
            out["by"] = self.by
        if self.partition is not UNSET:
            out["partition"] = self.partition
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.by = self.by
        made.partition = self.partition
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_provider_sort_config = ProviderSortConfig.from_dict

_KNOWN = frozenset(
    {
        "by",
        "partition",
    }
)
