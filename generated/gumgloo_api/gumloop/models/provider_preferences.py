"""ProviderPreferences: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .max_price import MaxPrice
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs
    from .percentile_throughput_cutoffs import PercentileThroughputCutoffs
    from .provider_data_collection import ProviderDataCollection
    from .provider_quantization import ProviderQuantization
    from .provider_sort_config import ProviderSortConfig
    from .provider_sort_value import ProviderSortValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProviderPreferences(Model):
    """Which providers may answer, and in what order."""

    allow_fallbacks: bool | None | Unset
    data_collection: ProviderDataCollection | str | None | Unset
    """Set by the server whatever is sent."""
    enforce_distillable_text: bool | None | Unset
    ignore: list[str] | None | Unset
    """Names of providers to leave out."""
    max_price: MaxPrice | Unset
    """The most to pay, as decimal strings."""
    only: list[str] | None | Unset
    """Names of the only providers to use."""
    order: list[str] | None | Unset
    """Names of providers to try, in order."""
    preferred_max_latency: PercentileLatencyCutoffs | float | None | Unset
    preferred_min_throughput: PercentileThroughputCutoffs | float | None | Unset
    quantizations: list[ProviderQuantization | str] | None | Unset
    require_parameters: bool | None | Unset
    sort: ProviderSortValue | str | ProviderSortConfig | None | Unset
    zdr: bool | None | Unset
    """Zero data retention. Set by the server whatever is sent."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "allow_fallbacks",
        "data_collection",
        "enforce_distillable_text",
        "ignore",
        "max_price",
        "only",
        "order",
        "preferred_max_latency",
        "preferred_min_throughput",
        "quantizations",
        "require_parameters",
        "sort",
        "zdr",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        allow_fallbacks: bool | None | Unset = UNSET,
        data_collection: ProviderDataCollection | str | None | Unset = UNSET,
        enforce_distillable_text: bool | None | Unset = UNSET,
        ignore: Sequence[str] | None | Unset = UNSET,
        max_price: MaxPrice | Mapping[str, Any] | None | Unset = UNSET,
        only: Sequence[str] | None | Unset = UNSET,
        order: Sequence[str] | None | Unset = UNSET,
        preferred_max_latency: PercentileLatencyCutoffs
        | Mapping[str, Any]
        | float
        | None
        | Unset = UNSET,
        preferred_min_throughput: PercentileThroughputCutoffs
        | Mapping[str, Any]
        | float
        | None
        | Unset = UNSET,
        quantizations: Sequence[ProviderQuantization | str] | None | Unset = UNSET,
        require_parameters: bool | None | Unset = UNSET,
        sort: ProviderSortValue
        | str
        | ProviderSortConfig
        | Mapping[str, Any]
        | None
        | Unset = UNSET,
        zdr: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.allow_fallbacks = allow_fallbacks
        self.data_collection = data_collection
        self.enforce_distillable_text = enforce_distillable_text
        given = dump(ignore)
        self.ignore = given if given.__class__ is list else hollow(given, "ignore", "array")
        given = dump(max_price)
        self.max_price = (
            UNSET
            if given is None
            else (
                read_max_price(given)
                if given.__class__ is dict
                else hollow(given, "max_price", "object")
            )
        )
        given = dump(only)
        self.only = given if given.__class__ is list else hollow(given, "only", "array")
        given = dump(order)
        self.order = given if given.__class__ is list else hollow(given, "order", "array")
        given = dump(preferred_max_latency)
        self.preferred_max_latency = _preferred_max_latency(given)
        given = dump(preferred_min_throughput)
        self.preferred_min_throughput = _preferred_min_throughput(given)
        given = dump(quantizations)
        self.quantizations = (
            given if given.__class__ is list else hollow(given, "quantizations", "array")
        )
        self.require_parameters = require_parameters
        given = dump(sort)
        self.sort = _sort(given)
        self.zdr = zdr
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.allow_fallbacks = self.data_collection = self.enforce_distillable_text = (
                self.require_parameters
            ) = self.zdr = self.ignore = self.max_price = self.only = self.order = (
                self.preferred_max_latency
            ) = self.preferred_min_throughput = self.quantizations = self.sort = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "allow_fallbacks" in src:
                self.allow_fallbacks = src["allow_fallbacks"]
                left -= 1
                if not left:
                    return self
            if "data_collection" in src:
                self.data_collection = src["data_collection"]
                left -= 1
                if not left:
                    return self
            if "enforce_distillable_text" in src:
                self.enforce_distillable_text = src["enforce_distillable_text"]
                left -= 1
                if not left:
                    return self
            if "require_parameters" in src:
                self.require_parameters = src["require_parameters"]
                left -= 1
                if not left:
                    return self
            if "zdr" in src:
                self.zdr = src["zdr"]
                left -= 1
                if not left:
                    return self
            if "ignore" in src:
                value = src["ignore"]
                self.ignore = value if value.__class__ is list else hollow(value, "ignore", "array")
                left -= 1
                if not left:
                    return self
            if "max_price" in src:
                value = src["max_price"]
                self.max_price = (
                    read_max_price(value)
                    if value.__class__ is dict
                    else hollow(value, "max_price", "object")
                )
                left -= 1
                if not left:
                    return self
            if "only" in src:
                value = src["only"]
                self.only = value if value.__class__ is list else hollow(value, "only", "array")
                left -= 1
                if not left:
                    return self
            if "order" in src:
                value = src["order"]
                self.order = value if value.__class__ is list else hollow(value, "order", "array")
                left -= 1
                if not left:
                    return self
            if "preferred_max_latency" in src:
                value = src["preferred_max_latency"]
                self.preferred_max_latency = _preferred_max_latency(value)
                left -= 1
                if not left:
                    return self
            if "preferred_min_throughput" in src:
                value = src["preferred_min_throughput"]
                self.preferred_min_throughput = _preferred_min_throughput(value)
                left -= 1
                if not left:
                    return self
            if "quantizations" in src:
                value = src["quantizations"]
                self.quantizations = (
                    value if value.__class__ is list else hollow(value, "quantizations", "array")
                )
                left -= 1
                if not left:
                    return self
            if "sort" in src:
                value = src["sort"]
                self.sort = _sort(value)
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
        if self.allow_fallbacks is not UNSET:
            out["allow_fallbacks"] = self.allow_fallbacks
        if self.data_collection is not UNSET:
            out["data_collection"] = self.data_collection
        if self.enforce_distillable_text is not UNSET:
            out["enforce_distillable_text"] = self.enforce_distillable_text
        if self.ignore is not UNSET:
            out["ignore"] = dump(self.ignore)
        if self.max_price is not UNSET:
            out["max_price"] = dump(self.max_price)
        if self.only is not UNSET:
            out["only"] = dump(self.only)
        if self.order is not UNSET:
            out["order"] = dump(self.order)
        if self.preferred_max_latency is not UNSET:
            out["preferred_max_latency"] = dump(self.preferred_max_latency)
        if self.preferred_min_throughput is not UNSET:
            out["preferred_min_throughput"] = dump(self.preferred_min_throughput)
        if self.quantizations is not UNSET:
            out["quantizations"] = dump(self.quantizations)
        if self.require_parameters is not UNSET:
            out["require_parameters"] = self.require_parameters
        if self.sort is not UNSET:
            out["sort"] = dump(self.sort)
        if self.zdr is not UNSET:
            out["zdr"] = self.zdr
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.allow_fallbacks = self.allow_fallbacks
        made.data_collection = self.data_collection
        made.enforce_distillable_text = self.enforce_distillable_text
        made.ignore = self.ignore
        made.max_price = self.max_price
        made.only = self.only
        made.order = self.order
        made.preferred_max_latency = self.preferred_max_latency
        made.preferred_min_throughput = self.preferred_min_throughput
        made.quantizations = self.quantizations
        made.require_parameters = self.require_parameters
        made.sort = self.sort
        made.zdr = self.zdr
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_provider_preferences = ProviderPreferences.from_dict

_KNOWN = frozenset(
    {
        "allow_fallbacks",
        "data_collection",
        "enforce_distillable_text",
        "ignore",
        "max_price",
        "only",
        "order",
        "preferred_max_latency",
        "preferred_min_throughput",
        "quantizations",
        "require_parameters",
        "sort",
        "zdr",
    }
)

# Below the class, so that modules may import each other in circles.
from .max_price import read_max_price  # noqa: E402
from .percentile_latency_cutoffs import read_percentile_latency_cutoffs  # noqa: E402
from .percentile_throughput_cutoffs import read_percentile_throughput_cutoffs  # noqa: E402
from .provider_sort_config import read_provider_sort_config  # noqa: E402


def _preferred_max_latency(value: Any) -> Any:
    if value.__class__ is dict:
        return read_percentile_latency_cutoffs(value)
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "preferred_max_latency", "object or scalar")
    return value


def _preferred_min_throughput(value: Any) -> Any:
    if value.__class__ is dict:
        return read_percentile_throughput_cutoffs(value)
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "preferred_min_throughput", "object or scalar")
    return value


def _sort(value: Any) -> Any:
    if value.__class__ is dict:
        return read_provider_sort_config(value)
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "sort", "object or scalar")
    return value
