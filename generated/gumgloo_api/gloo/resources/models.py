"""models: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.lean_model_list import LeanModelList
    from ..models.model_list import ModelList


class Models:
    """`models`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ModelList:
        """List the models

        The catalogue of models. Needs no credential; a bearer token is tolerated.

        Args:
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listModels`, GET /platform/v2/models.
        """
        from ..operations.models import list_models as op

        call = op.request(
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_openai(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> LeanModelList:
        """List the models as OpenAI does

        A lean list in OpenAI's shape. Only that it answers is recorded, so nothing but `data`
        is required. (Of `/ai/v2/models` one source says that it answers 404, another
        403: it is not modelled.)

        Args:
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listModelsOpenAI`, GET /ai/v1/models.
        """
        from ..operations.models import list_models_open_ai as op

        call = op.request(
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncModels:
    """`models`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ModelList:
        """List the models

        The catalogue of models. Needs no credential; a bearer token is tolerated.

        Args:
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listModels`, GET /platform/v2/models.
        """
        from ..operations.models import list_models as op

        call = op.request(
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_openai(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> LeanModelList:
        """List the models as OpenAI does

        A lean list in OpenAI's shape. Only that it answers is recorded, so nothing but `data`
        is required. (Of `/ai/v2/models` one source says that it answers 404, another
        403: it is not modelled.)

        Args:
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listModelsOpenAI`, GET /ai/v1/models.
        """
        from ..operations.models import list_models_open_ai as op

        call = op.request(
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
