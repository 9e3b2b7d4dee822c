"""`client.flows`: a flow run from its start to its outputs, and uploads that take bytes."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gumgloo_api.gumloop.resources import flows as generated
from gumgloo_api.support import UNSET, TimeLimits, Unknown, Unset
from gumgloo_api.support.kinds import is_array, is_mapping

from ..._errors import ConfigurationError
from ..._timeout import Timeout
from ..._timing import Timing
from .._flow import FlowRunner, FlowWait

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import (
        FlowFileUpload,
        UploadFileResponse,
        UploadFilesPartialResponse,
        UploadFilesResponse,
    )
    from gumgloo_api.support import AsyncTransport, Transport

    _Files: TypeAlias = "Sequence[FlowFileUpload | Mapping[str, Any]] | Mapping[str, str | bytes]"

__all__ = ["AsyncFlows", "Flows"]


class _Runners:
    """Makes the runner of one run.

    Args:
        timing: the clock, and how to sleep.
        limits: of each call.
        user_id: whose runs they are where the caller does not say.
    """

    def __init__(self, timing: Timing, limits: Timeout, user_id: str | None) -> None:
        self._timing = timing
        self._limits = limits
        self._user_id = user_id

    def of(self, user_id: str | None, project_id: str | None) -> FlowRunner:
        """The runner. Raises `ConfigurationError` where nobody said whose runs they are."""
        user = user_id or self._user_id
        if user is None:
            raise ConfigurationError("flows.run: pass user_id=..., here or to the client")
        return FlowRunner(user, project_id, self._limits, self._timing)


class Flows(generated.Flows):
    """`flows`."""

    def __init__(
        self, transport: Transport, timing: Timing, limits: Timeout, user_id: str | None
    ) -> None:
        super().__init__(transport)
        self._runners = _Runners(timing, limits, user_id)

    def run(
        self,
        flow_id: str,
        inputs: Mapping[str, Any],
        *,
        poll_interval: float = 1.0,
        timeout: float | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
    ) -> dict[str, Any]:
        """Start a flow and wait for its outputs.

        Args:
            flow_id: the saved flow.
            inputs: values by the names of its input nodes, as JSON has them: text, numbers,
                booleans, None, lists, objects.
            poll_interval: seconds between two looks.
            timeout: seconds to wait in all once it has started, which a look that hangs cannot
                outlive; None waits as long as it takes.
            user_id: who runs it (default: the client's).
            project_id: the team to run it in.

        Raises:
            FlowFailedError: the run failed or was terminated.
            FlowTimeoutError: it was not done in time; it goes on.
            APIStatusError, APIConnectionError: it could not be started, or five looks in a row
                failed.
            ConfigurationError: an argument that cannot be used; nothing was sent.

        Spec: `startFlow`, `getAutomationRun`.
        """
        wait = FlowWait(poll_interval, timeout)
        runner = self._runners.of(user_id, project_id)
        return runner.run(self._transport, wait, flow_id, inputs)

    def upload_file(
        self,
        *,
        file_name: str | Unset | None = UNSET,
        file_content: str | bytes | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        project_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> UploadFileResponse:
        """Upload a file for flows.

        Args:
            file_name: its name.
            file_content: its bytes; or text, which is base64 already.
            user_id, project_id: who gets the file; one of them is needed.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Spec: `uploadFile`.
        """
        return super().upload_file(
            file_name=file_name,
            file_content=_encoded(file_content),
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def upload_files(
        self,
        *,
        files: _Files | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        project_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> UploadFilesResponse | UploadFilesPartialResponse | Unknown:
        """Upload files for flows. Where only some could be stored, the answer names them.

        Args:
            files: contents by name; or a list of objects with `file_name` and `file_content`.
                Contents are bytes; or text, which is base64 already.
            user_id, project_id: who gets the files; one of them is needed.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Spec: `uploadFiles`.
        """
        return super().upload_files(
            files=_listed(files),
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFlows(generated.AsyncFlows):
    """`flows`, awaited."""

    def __init__(
        self, transport: AsyncTransport, timing: Timing, limits: Timeout, user_id: str | None
    ) -> None:
        super().__init__(transport)
        self._runners = _Runners(timing, limits, user_id)

    async def run(
        self,
        flow_id: str,
        inputs: Mapping[str, Any],
        *,
        poll_interval: float = 1.0,
        timeout: float | None = None,
        user_id: str | None = None,
        project_id: str | None = None,
    ) -> dict[str, Any]:
        """Start a flow and wait for its outputs; see `Flows.run`."""
        wait = FlowWait(poll_interval, timeout)
        runner = self._runners.of(user_id, project_id)
        return await runner.run_async(self._transport, wait, flow_id, inputs)

    async def upload_file(
        self,
        *,
        file_name: str | Unset | None = UNSET,
        file_content: str | bytes | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        project_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> UploadFileResponse:
        """Upload a file for flows; see `Flows.upload_file`."""
        return await super().upload_file(
            file_name=file_name,
            file_content=_encoded(file_content),
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def upload_files(
        self,
        *,
        files: _Files | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        project_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> UploadFilesResponse | UploadFilesPartialResponse | Unknown:
        """Upload files for flows; see `Flows.upload_files`."""
        return await super().upload_files(
            files=_listed(files),
            user_id=user_id,
            project_id=project_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


def _encoded(content: Any) -> Any:
    """Bytes in base64; anything else as it is."""
    if isinstance(content, (bytes, bytearray)):
        return base64.b64encode(content).decode()
    return content


def _listed(files: Any) -> Any:
    """Files as the service takes them."""
    if is_mapping(files):
        files = [{"file_name": k, "file_content": v} for k, v in files.items()]
    if not is_array(files):
        return files
    return [
        {**one, "file_content": _encoded(one["file_content"])}
        if is_mapping(one) and "file_content" in one
        else one
        for one in files
    ]
