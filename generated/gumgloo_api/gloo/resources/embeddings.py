"""embeddings: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.embedding_encoding import EmbeddingEncoding
    from ..models.embedding_list import EmbeddingList


class Embeddings:
    """`embeddings`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[str],
        encoding_format: EmbeddingEncoding | str | None | Unset = UNSET,
        dimensions: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EmbeddingList:
        """Create embeddings

        A vector for each text, under the `direct` prefix alone. Of the answer only `index` and
        `embedding` of each row are confirmed; the rest is OpenAI's shape. 503 may be
        tried again.

        Args:
            model: `gloo-baai-bge-base-en-v1.5` (768 dimensions, at most 512 tokens in a text, else
                400) or `gloo-google-gemini-embedding-001`.
            input: One text, or at most 2048.
            encoding_format: How the vectors come.
            dimensions: How long a vector is, where the model lets one choose.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createEmbeddings`, POST /ai/v2/direct/embeddings.
        """
        from ..operations.embeddings import create_embeddings as op

        call = op.request(
            model=model,
            input=input,
            encoding_format=encoding_format,
            dimensions=dimensions,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncEmbeddings:
    """`embeddings`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[str],
        encoding_format: EmbeddingEncoding | str | None | Unset = UNSET,
        dimensions: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EmbeddingList:
        """Create embeddings

        A vector for each text, under the `direct` prefix alone. Of the answer only `index` and
        `embedding` of each row are confirmed; the rest is OpenAI's shape. 503 may be
        tried again.

        Args:
            model: `gloo-baai-bge-base-en-v1.5` (768 dimensions, at most 512 tokens in a text, else
                400) or `gloo-google-gemini-embedding-001`.
            input: One text, or at most 2048.
            encoding_format: How the vectors come.
            dimensions: How long a vector is, where the model lets one choose.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createEmbeddings`, POST /ai/v2/direct/embeddings.
        """
        from ..operations.embeddings import create_embeddings as op

        call = op.request(
            model=model,
            input=input,
            encoding_format=encoding_format,
            dimensions=dimensions,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
