"""flows: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.model import Unknown
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flow_file_upload import FlowFileUpload
    from ..models.flow_input_list_response import FlowInputListResponse
    from ..models.kill_pipeline_response import KillPipelineResponse
    from ..models.pipeline_input import PipelineInput
    from ..models.pl_run import PlRun
    from ..models.saved_item_list_response import SavedItemListResponse
    from ..models.start_flow_response import StartFlowResponse
    from ..models.upload_file_response import UploadFileResponse
    from ..models.upload_files_partial_response import UploadFilesPartialResponse
    from ..models.upload_files_response import UploadFilesResponse
    from ..models.workbook_list_response import WorkbookListResponse


class Flows:
    """`flows`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def download_file(
        self,
        *,
        file_name: str | None | Unset = UNSET,
        run_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> bytes:
        """Download a file of a flow

        The content of one file. What form it comes in is not documented; take it as bytes.

        Args:
            file_name: See the spec.
            run_id: The run that the file is of.
            saved_item_id: The saved flow that the file is of.
            user_id: See the spec.
            project_id: The team (the user interface calls it the team id).
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadFile`, POST /download_file.
        """
        from ..operations.flows import download_file as op

        call = op.request(
            file_name=file_name,
            run_id=run_id,
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def download_files(
        self,
        *,
        file_names: Sequence[str] | None | Unset = UNSET,
        run_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> bytes:
        """Download files of a flow

        Several files in one ZIP archive.

        Args:
            file_names: See the spec.
            run_id: The run that the files are of.
            saved_item_id: The saved flow that the files are of.
            user_id: This or `project_id`.
            project_id: The team (the user interface calls it the team id). This or `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadFiles`, POST /download_files.
        """
        from ..operations.flows import download_files as op

        call = op.request(
            file_names=file_names,
            run_id=run_id,
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_history(
        self,
        *,
        workbook_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> dict[str, builtins.list[Any]]:
        """Get the last runs of flows

        The last runs of one saved flow, or of each saved flow of a workbook. One of
        `workbook_id` and `saved_item_id` is needed, and one of `user_id` and
        `project_id`.

        Args:
            workbook_id: The workbook whose flows are asked for.
            saved_item_id: The saved flow that is asked for.
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAutomationRunHistory`, GET /get_plrun_saved_item_map.
        """
        from ..operations.flows import get_automation_run_history as op

        call = op.request(
            workbook_id=workbook_id,
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_inputs(
        self,
        *,
        saved_item_id: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> FlowInputListResponse:
        """Get the inputs of a flow

        What a saved flow can be given when it is started.

        Args:
            saved_item_id: The saved flow.
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getInputs`, GET /get_inputs.
        """
        from ..operations.flows import get_inputs as op

        call = op.request(
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

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

    def kill(
        self,
        *,
        run_id: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> KillPipelineResponse:
        """End a flow run

        Ends a run, and the runs of its subflows with it.

        Args:
            run_id: The run.
            user_id: The user who owns the run.
            project_id: The team that owns the run (the user interface calls it the team id).
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `killPipeline`, POST /kill_pipeline.
        """
        from ..operations.flows import kill_pipeline as op

        call = op.request(
            run_id=run_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SavedItemListResponse:
        """List the saved flows

        The saved flows of a user or of a team.

        Args:
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listSavedAutomations`, GET /list_saved_items.
        """
        from ..operations.flows import list_saved_automations as op

        call = op.request(
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_workbooks(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> WorkbookListResponse:
        """List the workbooks

        The workbooks of a user or of a team, each with its saved flows.

        Args:
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listWorkbooks`, GET /list_workbooks.
        """
        from ..operations.flows import list_workbooks as op

        call = op.request(
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
        user_id: str | None | Unset = UNSET,
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

    def upload_file(
        self,
        *,
        file_name: str | None | Unset = UNSET,
        file_content: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> UploadFileResponse:
        """Upload a file for flows

        Stores a file under a name, for a user or for a team.

        Args:
            file_name: See the spec.
            file_content: The bytes in base64.
            user_id: The user who gets the file. This or `project_id`.
            project_id: The team that gets the file. This or `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadFile`, POST /upload_file.
        """
        from ..operations.flows import upload_file as op

        call = op.request(
            file_name=file_name,
            file_content=file_content,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def upload_files(
        self,
        *,
        files: Sequence[FlowFileUpload | Mapping[str, Any]] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> UploadFilesResponse | UploadFilesPartialResponse | Unknown:
        """Upload files for flows

        Stores several files for a user or for a team. Where only some of them can be stored the
        answer is a 207 that names them; where none can, it is a 500.

        Args:
            files: See the spec.
            user_id: The user who gets the files. This or `project_id`.
            project_id: The team that gets the files. This or `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadFiles`, POST /upload_files.
        """
        from ..operations.flows import upload_files as op

        call = op.request(
            files=files,
            user_id=user_id,
            project_id=project_id,
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

    async def download_file(
        self,
        *,
        file_name: str | None | Unset = UNSET,
        run_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> bytes:
        """Download a file of a flow

        The content of one file. What form it comes in is not documented; take it as bytes.

        Args:
            file_name: See the spec.
            run_id: The run that the file is of.
            saved_item_id: The saved flow that the file is of.
            user_id: See the spec.
            project_id: The team (the user interface calls it the team id).
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadFile`, POST /download_file.
        """
        from ..operations.flows import download_file as op

        call = op.request(
            file_name=file_name,
            run_id=run_id,
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def download_files(
        self,
        *,
        file_names: Sequence[str] | None | Unset = UNSET,
        run_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> bytes:
        """Download files of a flow

        Several files in one ZIP archive.

        Args:
            file_names: See the spec.
            run_id: The run that the files are of.
            saved_item_id: The saved flow that the files are of.
            user_id: This or `project_id`.
            project_id: The team (the user interface calls it the team id). This or `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadFiles`, POST /download_files.
        """
        from ..operations.flows import download_files as op

        call = op.request(
            file_names=file_names,
            run_id=run_id,
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_history(
        self,
        *,
        workbook_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> dict[str, builtins.list[Any]]:
        """Get the last runs of flows

        The last runs of one saved flow, or of each saved flow of a workbook. One of
        `workbook_id` and `saved_item_id` is needed, and one of `user_id` and
        `project_id`.

        Args:
            workbook_id: The workbook whose flows are asked for.
            saved_item_id: The saved flow that is asked for.
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAutomationRunHistory`, GET /get_plrun_saved_item_map.
        """
        from ..operations.flows import get_automation_run_history as op

        call = op.request(
            workbook_id=workbook_id,
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_inputs(
        self,
        *,
        saved_item_id: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> FlowInputListResponse:
        """Get the inputs of a flow

        What a saved flow can be given when it is started.

        Args:
            saved_item_id: The saved flow.
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getInputs`, GET /get_inputs.
        """
        from ..operations.flows import get_inputs as op

        call = op.request(
            saved_item_id=saved_item_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

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

    async def kill(
        self,
        *,
        run_id: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> KillPipelineResponse:
        """End a flow run

        Ends a run, and the runs of its subflows with it.

        Args:
            run_id: The run.
            user_id: The user who owns the run.
            project_id: The team that owns the run (the user interface calls it the team id).
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `killPipeline`, POST /kill_pipeline.
        """
        from ..operations.flows import kill_pipeline as op

        call = op.request(
            run_id=run_id,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SavedItemListResponse:
        """List the saved flows

        The saved flows of a user or of a team.

        Args:
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listSavedAutomations`, GET /list_saved_items.
        """
        from ..operations.flows import list_saved_automations as op

        call = op.request(
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_workbooks(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> WorkbookListResponse:
        """List the workbooks

        The workbooks of a user or of a team, each with its saved flows.

        Args:
            user_id: The user who owns it. This or `project_id`.
            project_id: The team that owns it (the user interface calls it the team id). This or
                `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listWorkbooks`, GET /list_workbooks.
        """
        from ..operations.flows import list_workbooks as op

        call = op.request(
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
        user_id: str | None | Unset = UNSET,
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

    async def upload_file(
        self,
        *,
        file_name: str | None | Unset = UNSET,
        file_content: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> UploadFileResponse:
        """Upload a file for flows

        Stores a file under a name, for a user or for a team.

        Args:
            file_name: See the spec.
            file_content: The bytes in base64.
            user_id: The user who gets the file. This or `project_id`.
            project_id: The team that gets the file. This or `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadFile`, POST /upload_file.
        """
        from ..operations.flows import upload_file as op

        call = op.request(
            file_name=file_name,
            file_content=file_content,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def upload_files(
        self,
        *,
        files: Sequence[FlowFileUpload | Mapping[str, Any]] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> UploadFilesResponse | UploadFilesPartialResponse | Unknown:
        """Upload files for flows

        Stores several files for a user or for a team. Where only some of them can be stored the
        answer is a 207 that names them; where none can, it is a 500.

        Args:
            files: See the spec.
            user_id: The user who gets the files. This or `project_id`.
            project_id: The team that gets the files. This or `user_id`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadFiles`, POST /upload_files.
        """
        from ..operations.flows import upload_files as op

        call = op.request(
            files=files,
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
