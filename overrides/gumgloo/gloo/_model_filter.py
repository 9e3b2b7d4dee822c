"""Which models of the catalogue are wanted, by what their rows say.

Guarantees: a row that does not say what is asked for is not chosen, but for `output_modalities`,
whose absence means text alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gumgloo_api.support.kinds import is_array

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import ModelInfo, ModelList

__all__ = ["ModelFilter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFilter:
    """What is asked of a model; None asks for nothing."""

    family: str | None = None
    supports_tools: bool | None = None
    supports_reasoning: bool | None = None
    input_modality: str | None = None
    output_modality: str | None = None
    min_context: int | None = None
    min_output: int | None = None
    deprecated: bool | None = None

    def of(self, models: ModelList) -> list[ModelInfo]:
        """The models that are wanted, in the order of the catalogue."""
        return [model for model in models.data if self._takes(model)]

    def _takes(self, model: ModelInfo) -> bool:
        return (
            (self.family is None or model.family.casefold() == self.family.casefold())
            and self.supports_tools in (None, model.supports_tools)
            and self.supports_reasoning in (None, model.supports_reasoning)
            # Older rows do not say; a model that is not called deprecated is not.
            and self.deprecated in (None, model.is_deprecated is True)
            and _has(model.input_modalities, self.input_modality, [])
            and _has(model.output_modalities, self.output_modality, ["text"])
            and _reaches(model.context_window, self.min_context)
            and _reaches(model.max_output_tokens, self.min_output)
        )


def _has(listed: object, wanted: str | None, otherwise: Sequence[str]) -> bool:
    return wanted is None or wanted in (listed if is_array(listed) else otherwise)


def _reaches(value: object, least: int | None) -> bool:
    return least is None or (isinstance(value, int) and value >= least)
