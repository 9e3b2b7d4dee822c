"""ModelInfo: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .modality_value import ModalityValue
    from .model_info_family import ModelInfoFamily
    from .model_pricing import ModelPricing


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelInfo(Model):
    """One model. Rows also have flags for streaming and vision, and ratings of speed, under names
    that are not recorded."""

    id: str
    """What to send as `model`."""
    name: str
    """For display."""
    family: ModelInfoFamily | str
    provider_id: str | None | Unset
    """The id upstream, such as `deepseek/deepseek-v3.2-speciale`."""
    context_window: int | None | Unset
    """Tokens."""
    max_output_tokens: int | None | Unset
    input_modalities: list[ModalityValue | str] | None | Unset
    output_modalities: list[ModalityValue | str] | None | Unset
    """Absent means text alone."""
    supports_tools: bool | None | Unset
    supports_reasoning: bool | None | Unset
    is_deprecated: bool | None | Unset
    """In newer rows only."""
    pricing: ModelPricing | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "family",
        "provider_id",
        "context_window",
        "max_output_tokens",
        "input_modalities",
        "output_modalities",
        "supports_tools",
        "supports_reasoning",
        "is_deprecated",
        "pricing",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        family: ModelInfoFamily | str,
        provider_id: str | None | Unset = UNSET,
        context_window: int | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        input_modalities: Sequence[ModalityValue | str] | None | Unset = UNSET,
        output_modalities: Sequence[ModalityValue | str] | None | Unset = UNSET,
        supports_tools: bool | None | Unset = UNSET,
        supports_reasoning: bool | None | Unset = UNSET,
        is_deprecated: bool | None | Unset = UNSET,
        pricing: ModelPricing | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.name = name
        self.family = family
        self.provider_id = provider_id
        self.context_window = context_window
        self.max_output_tokens = max_output_tokens
        given = dump(input_modalities)
        self.input_modalities = (
            given if given.__class__ is list else hollow(given, "input_modalities", "array")
        )
        given = dump(output_modalities)
        self.output_modalities = (
            given if given.__class__ is list else hollow(given, "output_modalities", "array")
        )
        self.supports_tools = supports_tools
        self.supports_reasoning = supports_reasoning
        self.is_deprecated = is_deprecated
        given = dump(pricing)
        self.pricing = (
            read_model_pricing(given)
            if given.__class__ is dict
            else hollow(given, "pricing", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.name = src["name"]
            self.family = src["family"]
            self.provider_id = self.context_window = self.max_output_tokens = (
                self.supports_tools
            ) = self.supports_reasoning = self.is_deprecated = self.input_modalities = (
                self.output_modalities
            ) = self.pricing = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "provider_id" in src:
                self.provider_id = src["provider_id"]
                left -= 1
                if not left:
                    return self
            if "context_window" in src:
                self.context_window = src["context_window"]
                left -= 1
                if not left:
                    return self
            if "max_output_tokens" in src:
                self.max_output_tokens = src["max_output_tokens"]
                left -= 1
                if not left:
                    return self
            if "supports_tools" in src:
                self.supports_tools = src["supports_tools"]
                left -= 1
                if not left:
                    return self
            if "supports_reasoning" in src:
                self.supports_reasoning = src["supports_reasoning"]
                left -= 1
                if not left:
                    return self
            if "is_deprecated" in src:
                self.is_deprecated = src["is_deprecated"]
                left -= 1
                if not left:
                    return self
            if "input_modalities" in src:
                value = src["input_modalities"]
                self.input_modalities = (
                    value if value.__class__ is list else hollow(value, "input_modalities", "array")
                )
                left -= 1
                if not left:
                    return self
            if "output_modalities" in src:
                value = src["output_modalities"]
                self.output_modalities = (
                    value
                    if value.__class__ is list
                    else hollow(value, "output_modalities", "array")
                )
                left -= 1
                if not left:
                    return self
            if "pricing" in src:
                value = src["pricing"]
                self.pricing = (
                    read_model_pricing(value)
                    if value.__class__ is dict
                    else hollow(value, "pricing", "object")
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
        out["id"] = self.id
        out["name"] = self.name
        out["family"] = self.family
        if self.provider_id is not UNSET:
            out["provider_id"] = self.provider_id
        if self.context_window is not UNSET:
            out["context_window"] = self.context_window
        if self.max_output_tokens is not UNSET:
            out["max_output_tokens"] = self.max_output_tokens
        if self.input_modalities is not UNSET:
            out["input_modalities"] = dump(self.input_modalities)
        if self.output_modalities is not UNSET:
            out["output_modalities"] = dump(self.output_modalities)
        if self.supports_tools is not UNSET:
            out["supports_tools"] = self.supports_tools
        if self.supports_reasoning is not UNSET:
            out["supports_reasoning"] = self.supports_reasoning
        if self.is_deprecated is not UNSET:
            out["is_deprecated"] = self.is_deprecated
        if self.pricing is not UNSET:
            out["pricing"] = dump(self.pricing)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.family = self.family
        made.provider_id = self.provider_id
        made.context_window = self.context_window
        made.max_output_tokens = self.max_output_tokens
        made.input_modalities = self.input_modalities
        made.output_modalities = self.output_modalities
        made.supports_tools = self.supports_tools
        made.supports_reasoning = self.supports_reasoning
        made.is_deprecated = self.is_deprecated
        made.pricing = self.pricing
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_info = ModelInfo.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "family",
        "provider_id",
        "context_window",
        "max_output_tokens",
        "input_modalities",
        "output_modalities",
        "supports_tools",
        "supports_reasoning",
        "is_deprecated",
        "pricing",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_pricing import read_model_pricing  # noqa: E402
