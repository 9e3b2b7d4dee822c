"""flows: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pipeline_input import PipelineInput
    from ..models.pl_run import PlRun
    from ..models.start_flow_response import StartFlowResponse


class Flows:
    """`flows`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get_run(
        self,
        *,
        run_id: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> PlRun:
        """Get a flow run

        The state of one run, its log and, when it is done, its outputs. One of `user_id` and
        `project_id` is needed.

        Args:
            run_id: The run, as `flows.start` named it.
            user_id: The user who owns the run.
            project_id: The team that owns the run (the user interface calls it the team id).
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAutomationRun`, GET /get_pl_run.
        """
        from ..operations.flows import get_automation_run as op

        call = op.request(
            run_id=run_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def start(
        self,
        *,
        user_id: str,
        saved_item_id: str,
        project_id: str | None | Unset = UNSET,
        pipeline_inputs: Sequence[PipelineInput | Mapping[str, Any]] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StartFlowResponse:
        """Start a flow

        Starts a run of a saved flow and answers at once; the run is then watched with
        `flows.get_run`. Not idempotent: every call starts a run. Request headers are
        offered to the flow as inputs, too. Old pages of the documentation also allow
        the credential and the inputs in the query, and GET; those forms are left out.

        Args:
            user_id: The user who runs the flow.
            saved_item_id: The saved flow.
            project_id: The team to run it in (the user interface calls it the team id).
            pipeline_inputs: The inputs as a list.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `startFlow`, POST /start_pipeline.
        """
        from ..operations.flows import start_flow as op

        call = op.request(
            user_id=user_id,
            saved_item_id=saved_item_id,
            project_id=project_id,
            pipeline_inputs=pipeline_inputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncFlows:
    """`flows`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get_run(
        self,
        *,
        run_id: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> PlRun:
        """Get a flow run

        The state of one run, its log and, when it is done, its outputs. One of `user_id` and
        `project_id` is needed.

        Args:
            run_id: The run, as `flows.start` named it.
            user_id: The user who owns the run.
            project_id: The team that owns the run (the user interface calls it the team id).
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAutomationRun`, GET /get_pl_run.
        """
        from ..operations.flows import get_automation_run as op

        call = op.request(
            run_id=run_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def start(
        self,
        *,
        user_id: str,
        saved_item_id: str,
        project_id: str | None | Unset = UNSET,
        pipeline_inputs: Sequence[PipelineInput | Mapping[str, Any]] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StartFlowResponse:
        """Start a flow

        Starts a run of a saved flow and answers at once; the run is then watched with
        `flows.get_run`. Not idempotent: every call starts a run. Request headers are
        offered to the flow as inputs, too. Old pages of the documentation also allow
        the credential and the inputs in the query, and GET; those forms are left out.

        Args:
            user_id: The user who runs the flow.
            saved_item_id: The saved flow.
            project_id: The team to run it in (the user interface calls it the team id).
            pipeline_inputs: The inputs as a list.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `startFlow`, POST /start_pipeline.
        """
        from ..operations.flows import start_flow as op

        call = op.request(
            user_id=user_id,
            saved_item_id=saved_item_id,
            project_id=project_id,
            pipeline_inputs=pipeline_inputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
