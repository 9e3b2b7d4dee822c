"""`client.models`: the catalogue, and the models in it that can do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gumgloo_api.gloo.resources import models as generated

from .._model_filter import ModelFilter

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import ModelInfo

__all__ = ["AsyncModels", "Models"]


class Models(generated.Models):
    """`models`."""

    def find(
        self,
        *,
        family: str | None = None,
        supports_tools: bool | None = None,
        supports_reasoning: bool | None = None,
        input_modality: str | None = None,
        output_modality: str | None = None,
        min_context: int | None = None,
        min_output: int | None = None,
        deprecated: bool | None = None,
    ) -> list[ModelInfo]:
        """The models of the catalogue that can do what is asked; needs no credential.

        Args:
            family: such as `Anthropic`, in any casing.
            supports_tools, supports_reasoning: whether it does.
            input_modality, output_modality: such as `text` or `image`. A row that names no output
                stands for text alone.
            min_context, min_output: tokens.
            deprecated: False leaves out those that are called so.

        The service filters nothing itself: this is one call of `list`. A row that does not say
        what is asked for is left out.

        Spec: `listModels`.
        """
        wanted = ModelFilter(
            family=family,
            supports_tools=supports_tools,
            supports_reasoning=supports_reasoning,
            input_modality=input_modality,
            output_modality=output_modality,
            min_context=min_context,
            min_output=min_output,
            deprecated=deprecated,
        )
        return wanted.of(self.list())


class AsyncModels(generated.AsyncModels):
    """`models`, awaited."""

    async def find(
        self,
        *,
        family: str | None = None,
        supports_tools: bool | None = None,
        supports_reasoning: bool | None = None,
        input_modality: str | None = None,
        output_modality: str | None = None,
        min_context: int | None = None,
        min_output: int | None = None,
        deprecated: bool | None = None,
    ) -> list[ModelInfo]:
        """The models of the catalogue that can do what is asked; see `Models.find`."""
        wanted = ModelFilter(
            family=family,
            supports_tools=supports_tools,
            supports_reasoning=supports_reasoning,
            input_modality=input_modality,
            output_modality=output_modality,
            min_context=min_context,
            min_output=min_output,
            deprecated=deprecated,
        )
        return wanted.of(await self.list())
