"""models: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_list_response import ModelListResponse
    from ..models.model_route_agent import ModelRouteAgent
    from ..models.model_route_history_message import ModelRouteHistoryMessage
    from ..models.model_route_response import ModelRouteResponse
    from ..models.model_route_text_part import ModelRouteTextPart


class Models:
    """`models`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ModelListResponse:
        """List the models

        The models that the caller may use, in groups. Not OpenAI's list of models. Also serves
        as a check of the credential.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listModels`, GET /models.
        """
        from ..operations.models import list_models as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def route(
        self,
        *,
        input: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        message: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        history: Sequence[ModelRouteHistoryMessage | Mapping[str, Any]] | None | Unset = UNSET,
        agent: ModelRouteAgent | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ModelRouteResponse:
        """Choose a model for an input

        Says which model fits the input best and calls none of them. Bills one call of the
        classifier. The server refuses members that it does not know, and unknown or
        repeated model ids.

        Args:
            input: What is to be answered.
            message: Another name of `input`.
            models: The ids to choose from. Absent, the whole catalogue.
            history: The conversation so far.
            agent: The agent that the choice is made for.
            team_id: The reference has it here; the SDK sends it in the query. Both are accepted.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `routeModel`, POST /models/route.
        """
        from ..operations.models import route_model as op

        call = op.request(
            input=input,
            message=message,
            models=models,
            history=history,
            agent=agent,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
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
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ModelListResponse:
        """List the models

        The models that the caller may use, in groups. Not OpenAI's list of models. Also serves
        as a check of the credential.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listModels`, GET /models.
        """
        from ..operations.models import list_models as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def route(
        self,
        *,
        input: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        message: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        history: Sequence[ModelRouteHistoryMessage | Mapping[str, Any]] | None | Unset = UNSET,
        agent: ModelRouteAgent | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ModelRouteResponse:
        """Choose a model for an input

        Says which model fits the input best and calls none of them. Bills one call of the
        classifier. The server refuses members that it does not know, and unknown or
        repeated model ids.

        Args:
            input: What is to be answered.
            message: Another name of `input`.
            models: The ids to choose from. Absent, the whole catalogue.
            history: The conversation so far.
            agent: The agent that the choice is made for.
            team_id: The reference has it here; the SDK sends it in the query. Both are accepted.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `routeModel`, POST /models/route.
        """
        from ..operations.models import route_model as op

        call = op.request(
            input=input,
            message=message,
            models=models,
            history=history,
            agent=agent,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
