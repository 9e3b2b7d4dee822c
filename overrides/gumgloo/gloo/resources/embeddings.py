"""`client.embeddings`: any number of texts in one call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gumgloo_api.gloo.resources import embeddings as generated
from gumgloo_api.support import UNSET, TimeLimits, Unset

from .._vectors import batches, joined

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import EmbeddingEncoding, EmbeddingList

__all__ = ["AsyncEmbeddings", "Embeddings"]


class Embeddings(generated.Embeddings):
    """`embeddings`."""

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[str],
        encoding_format: EmbeddingEncoding | str | Unset | None = UNSET,
        dimensions: int | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EmbeddingList:
        """Create embeddings; more texts than one request takes are sent in several, one by one.

        Args:
            model: such as `gloo-baai-bge-base-en-v1.5`.
            input: one text, or any number of them.
            encoding_format: `float` or `base64`; `vector(row)` of `gumgloo.gloo` reads either.
            dimensions: how long a vector is, where the model lets one choose.
            extra_headers, extra_query, extra_body, timeout: as everywhere, for each request.

        Returns:
            one answer: rows in the order of the texts, usage added up.

        Raises:
            APIStatusError: the service refused one of the requests; what the others gave is lost.

        Spec: `createEmbeddings`.
        """
        answers: list[EmbeddingList] = []
        for texts in batches(input):
            answer = super().create(
                model=model,
                input=texts,
                encoding_format=encoding_format,
                dimensions=dimensions,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            answers.append(answer)
        return joined(answers)


class AsyncEmbeddings(generated.AsyncEmbeddings):
    """`embeddings`, awaited."""

    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[str],
        encoding_format: EmbeddingEncoding | str | Unset | None = UNSET,
        dimensions: int | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EmbeddingList:
        """Create embeddings; see `Embeddings.create`."""
        answers: list[EmbeddingList] = []
        for texts in batches(input):
            answer = await super().create(
                model=model,
                input=texts,
                encoding_format=encoding_format,
                dimensions=dimensions,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            answers.append(answer)
        return joined(answers)
