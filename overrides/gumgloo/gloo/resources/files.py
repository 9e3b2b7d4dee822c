"""`client.files`: uploads that are checked before they are sent, and the wait for what becomes
of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from gumgloo_api.gloo.resources import files as generated
from gumgloo_api.support import UNSET, FilesInput, GumglooError, Progress, TimeLimits, Unset

from ..._timing import Timing
from ..._upload import FileLimits, upload
from .._ingestion import IngestionWait

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import FileUploadResponse, Item
    from gumgloo_api.support import AsyncTransport, Operation, Request, Transport

__all__ = ["AsyncFiles", "Files"]

_MANY = FileLimits()
#: The service rejects several, or ignores the id: sources disagree.
_WITH_PRODUCER_ID = FileLimits(count=1)


def _described(
    publisher_id: str,
    files: FilesInput,
    update: str | Unset | None,
    producer_id: str | Unset | None,
    progress: Progress | None,
    **more: Any,
) -> tuple[Operation[FileUploadResponse], Request]:
    from gumgloo_api.gloo.operations.files import upload_files as op

    named = isinstance(producer_id, str)
    call = upload(
        op.OPERATION,
        lambda: op.request(
            publisher_id=publisher_id, files=files, update=update, producer_id=producer_id, **more
        ),
        _WITH_PRODUCER_ID if named else _MANY,
        progress,
    )
    return op.OPERATION, call


class Files(generated.Files):
    """`files`."""

    def __init__(self, transport: Transport, timing: Timing) -> None:
        super().__init__(transport)
        self._timing = timing

    def upload(
        self,
        publisher_id: str,
        files: FilesInput,
        *,
        update: str | Unset | None = UNSET,
        producer_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
        progress: Progress | None = None,
    ) -> FileUploadResponse:
        """Put files into a publisher's library; the work on them begins afterwards.

        Args:
            publisher_id: a publisher of the caller's organisation.
            files: contents by name; or a list of paths, open binary files, `(name, content)` or
                `(name, content, media type)`. Read while they are sent, never held whole.
            update: id of an item whose content is replaced.
            producer_id: the caller's own id of the item; with one file only.
            extra_headers, extra_query, extra_body, timeout: as everywhere.
            progress: called with the bytes sent and those in all (None where a file does not
                tell); from 0 again after a retry.

        Returns:
            the ids that are being worked on (`ingesting`), and those that were there already
            (`duplicates`). `wait_until_complete(answer.ingesting)` waits for the first.

        Raises:
            ConfigurationError: a file cannot be sent, there is none, or there are several with a
                `producer_id`; nothing was sent.
            APIStatusError: the service refused; 403 where the publisher is another's.

        Spec: `uploadFiles`.
        """
        operation, call = _described(
            publisher_id,
            files,
            update,
            producer_id,
            progress,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(operation, call)

    def wait_until_complete(
        self,
        item_ids: str | Iterable[str],
        *,
        poll_interval: float = 15.0,
        timeout: float | None = 600.0,
    ) -> dict[str, Item]:
        """Wait until the work on uploaded items is over, well or badly.

        Args:
            item_ids: the items; an upload's `ingesting`.
            poll_interval: seconds between two rounds of looks, one for each item that is not
                done.
            timeout: seconds to wait in all; None waits as long as it takes.

        Returns:
            the items by id; the `status` of each is COMPLETED or FAILED.

        Raises:
            IngestionTimeoutError: some were not done in time; `pending` names them.
            NotFoundError: an item that was there is gone. One that is not there yet is waited
                for, as it is right after an upload.
            APIStatusError, APIConnectionError: five looks in a row failed.

        Spec: `getItemMetadata`.
        """
        from gumgloo_api.gloo.operations.items import get_item_metadata as op

        clock = self._timing.clock
        wait = IngestionWait(item_ids, poll_interval, timeout, clock())
        while True:
            for item_id in wait.pending:
                look = op.request(item_id, timeout=_limit(wait.left(clock())))
                try:
                    wait.answered(item_id, self._transport.send(op.OPERATION, look))
                except GumglooError as error:
                    wait.failed(item_id, error)
            if not wait.pending:
                return wait.done()
            self._timing.sleep(wait.pause(clock()))


class AsyncFiles(generated.AsyncFiles):
    """`files`, awaited."""

    def __init__(self, transport: AsyncTransport, timing: Timing) -> None:
        super().__init__(transport)
        self._timing = timing

    async def upload(
        self,
        publisher_id: str,
        files: FilesInput,
        *,
        update: str | Unset | None = UNSET,
        producer_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
        progress: Progress | None = None,
    ) -> FileUploadResponse:
        """Put files into a publisher's library; they are read in a thread. See `Files.upload`."""
        operation, call = _described(
            publisher_id,
            files,
            update,
            producer_id,
            progress,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(operation, call)

    async def wait_until_complete(
        self,
        item_ids: str | Iterable[str],
        *,
        poll_interval: float = 15.0,
        timeout: float | None = 600.0,
    ) -> dict[str, Item]:
        """Wait until the work on uploaded items is over; see `Files.wait_until_complete`."""
        from gumgloo_api.gloo.operations.items import get_item_metadata as op

        clock = self._timing.clock
        wait = IngestionWait(item_ids, poll_interval, timeout, clock())
        while True:
            for item_id in wait.pending:
                look = op.request(item_id, timeout=_limit(wait.left(clock())))
                try:
                    wait.answered(item_id, await self._transport.send(op.OPERATION, look))
                except GumglooError as error:
                    wait.failed(item_id, error)
            if not wait.pending:
                return wait.done()
            await self._timing.asleep(wait.pause(clock()))


def _limit(left: float | None) -> TimeLimits | Unset:
    """Limits of one look, which must not outlive the wait."""
    from ..._timeout import Timeout

    return UNSET if left is None else Timeout(total=left)
