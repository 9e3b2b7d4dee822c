"""files: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.multipart import FilesInput, Progress
from ...support.request import TimeLimits, deprecated
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.drm_class import DrmClass
    from ..models.file_upload_response import FileUploadResponse
    from ..models.real_time_upload_response import RealTimeUploadResponse


class Files:
    """`files`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def upload(
        self,
        publisher_id: str,
        files: FilesInput,
        *,
        update: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> FileUploadResponse:
        """Upload files

        Puts files into a publisher's library. They are worked on afterwards: ask
        `items.retrieve` until `status` is COMPLETED or FAILED; right after the upload
        it may answer 404. A file that is there already is reported in `duplicates`, not
        as an error. Kinds known to work: txt, md, pdf, doc, docx. One guide calls the
        part `file`, which does not work. 403 means no access to ingestion, or a
        publisher of another organisation.

        Args:
            publisher_id: A publisher of the caller's organisation.
            files: The part is repeated, once for each file.
            update: Id of an item whose content is replaced.
            producer_id: The caller's own id of the item; with one file only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadFiles`, POST /ingestion/v2/files.
        """
        from ..operations.files import upload_files as op

        call = op.request(
            publisher_id=publisher_id,
            files=files,
            update=update,
            producer_id=producer_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return self._transport.send(op.OPERATION, call)

    def upload_real_time(
        self,
        *,
        content: str,
        publisher_id: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        isbn: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_file: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        pub_type: str | None | Unset = UNSET,
        hosted_url: str | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        tradition: str | None | Unset = UNSET,
        denomination: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        evergreen: bool | None | Unset = UNSET,
        drm: Sequence[DrmClass | str] | None | Unset = UNSET,
        author: str | Sequence[str] | None | Unset = UNSET,
        item_tags: str | Sequence[str] | None | Unset = UNSET,
        h2_title: str | None | Unset = UNSET,
        h2_subtitle: str | None | Unset = UNSET,
        h2_image: str | None | Unset = UNSET,
        h2_url: str | None | Unset = UNSET,
        h2_file: str | None | Unset = UNSET,
        h2_summary: str | None | Unset = UNSET,
        h2_number: str | None | Unset = UNSET,
        h2_extra: str | None | Unset = UNSET,
        h3_title: str | None | Unset = UNSET,
        h3_subtitle: str | None | Unset = UNSET,
        h3_image: str | None | Unset = UNSET,
        h3_url: str | None | Unset = UNSET,
        h3_file: str | None | Unset = UNSET,
        h3_summary: str | None | Unset = UNSET,
        h3_number: str | None | Unset = UNSET,
        h3_extra: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RealTimeUploadResponse:
        """Upload a text, first version

        Superseded by `POST /ingestion/v2/files`. One guide prints the path with `/ai` before
        it.

        Args:
            content: See the spec.
            publisher_id: See the spec.
            filename: See the spec.
            producer_id: See the spec.
            isbn: See the spec.
            item_title: See the spec.
            item_subtitle: See the spec.
            item_image: See the spec.
            item_url: See the spec.
            item_file: See the spec.
            item_summary: See the spec.
            item_number: See the spec.
            item_extra: See the spec.
            type: See the spec.
            pub_type: See the spec.
            hosted_url: See the spec.
            duration: See the spec.
            tradition: See the spec.
            denomination: The older name of `tradition`.
            publication_date: YYYY-MM-DD is recommended.
            evergreen: See the spec.
            drm: See the spec.
            author: A list, or one text with commas.
            item_tags: A list, or one text with commas.
            h2_title: See the spec.
            h2_subtitle: See the spec.
            h2_image: See the spec.
            h2_url: See the spec.
            h2_file: See the spec.
            h2_summary: See the spec.
            h2_number: See the spec.
            h2_extra: See the spec.
            h3_title: See the spec.
            h3_subtitle: See the spec.
            h3_image: See the spec.
            h3_url: See the spec.
            h3_file: See the spec.
            h3_summary: See the spec.
            h3_number: See the spec.
            h3_extra: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 422, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `realTimeUpload`, POST /ingestion/v1/real_time_upload.
        """
        from ..operations.files import real_time_upload as op

        deprecated(op.OPERATION)
        call = op.request(
            content=content,
            publisher_id=publisher_id,
            filename=filename,
            producer_id=producer_id,
            isbn=isbn,
            item_title=item_title,
            item_subtitle=item_subtitle,
            item_image=item_image,
            item_url=item_url,
            item_file=item_file,
            item_summary=item_summary,
            item_number=item_number,
            item_extra=item_extra,
            type=type,
            pub_type=pub_type,
            hosted_url=hosted_url,
            duration=duration,
            tradition=tradition,
            denomination=denomination,
            publication_date=publication_date,
            evergreen=evergreen,
            drm=drm,
            author=author,
            item_tags=item_tags,
            h2_title=h2_title,
            h2_subtitle=h2_subtitle,
            h2_image=h2_image,
            h2_url=h2_url,
            h2_file=h2_file,
            h2_summary=h2_summary,
            h2_number=h2_number,
            h2_extra=h2_extra,
            h3_title=h3_title,
            h3_subtitle=h3_subtitle,
            h3_image=h3_image,
            h3_url=h3_url,
            h3_file=h3_file,
            h3_summary=h3_summary,
            h3_number=h3_number,
            h3_extra=h3_extra,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncFiles:
    """`files`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def upload(
        self,
        publisher_id: str,
        files: FilesInput,
        *,
        update: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> FileUploadResponse:
        """Upload files

        Puts files into a publisher's library. They are worked on afterwards: ask
        `items.retrieve` until `status` is COMPLETED or FAILED; right after the upload
        it may answer 404. A file that is there already is reported in `duplicates`, not
        as an error. Kinds known to work: txt, md, pdf, doc, docx. One guide calls the
        part `file`, which does not work. 403 means no access to ingestion, or a
        publisher of another organisation.

        Args:
            publisher_id: A publisher of the caller's organisation.
            files: The part is repeated, once for each file.
            update: Id of an item whose content is replaced.
            producer_id: The caller's own id of the item; with one file only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadFiles`, POST /ingestion/v2/files.
        """
        from ..operations.files import upload_files as op

        call = op.request(
            publisher_id=publisher_id,
            files=files,
            update=update,
            producer_id=producer_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return await self._transport.send(op.OPERATION, call)

    async def upload_real_time(
        self,
        *,
        content: str,
        publisher_id: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        isbn: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_file: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        pub_type: str | None | Unset = UNSET,
        hosted_url: str | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        tradition: str | None | Unset = UNSET,
        denomination: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        evergreen: bool | None | Unset = UNSET,
        drm: Sequence[DrmClass | str] | None | Unset = UNSET,
        author: str | Sequence[str] | None | Unset = UNSET,
        item_tags: str | Sequence[str] | None | Unset = UNSET,
        h2_title: str | None | Unset = UNSET,
        h2_subtitle: str | None | Unset = UNSET,
        h2_image: str | None | Unset = UNSET,
        h2_url: str | None | Unset = UNSET,
        h2_file: str | None | Unset = UNSET,
        h2_summary: str | None | Unset = UNSET,
        h2_number: str | None | Unset = UNSET,
        h2_extra: str | None | Unset = UNSET,
        h3_title: str | None | Unset = UNSET,
        h3_subtitle: str | None | Unset = UNSET,
        h3_image: str | None | Unset = UNSET,
        h3_url: str | None | Unset = UNSET,
        h3_file: str | None | Unset = UNSET,
        h3_summary: str | None | Unset = UNSET,
        h3_number: str | None | Unset = UNSET,
        h3_extra: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RealTimeUploadResponse:
        """Upload a text, first version

        Superseded by `POST /ingestion/v2/files`. One guide prints the path with `/ai` before
        it.

        Args:
            content: See the spec.
            publisher_id: See the spec.
            filename: See the spec.
            producer_id: See the spec.
            isbn: See the spec.
            item_title: See the spec.
            item_subtitle: See the spec.
            item_image: See the spec.
            item_url: See the spec.
            item_file: See the spec.
            item_summary: See the spec.
            item_number: See the spec.
            item_extra: See the spec.
            type: See the spec.
            pub_type: See the spec.
            hosted_url: See the spec.
            duration: See the spec.
            tradition: See the spec.
            denomination: The older name of `tradition`.
            publication_date: YYYY-MM-DD is recommended.
            evergreen: See the spec.
            drm: See the spec.
            author: A list, or one text with commas.
            item_tags: A list, or one text with commas.
            h2_title: See the spec.
            h2_subtitle: See the spec.
            h2_image: See the spec.
            h2_url: See the spec.
            h2_file: See the spec.
            h2_summary: See the spec.
            h2_number: See the spec.
            h2_extra: See the spec.
            h3_title: See the spec.
            h3_subtitle: See the spec.
            h3_image: See the spec.
            h3_url: See the spec.
            h3_file: See the spec.
            h3_summary: See the spec.
            h3_number: See the spec.
            h3_extra: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 422, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `realTimeUpload`, POST /ingestion/v1/real_time_upload.
        """
        from ..operations.files import real_time_upload as op

        deprecated(op.OPERATION)
        call = op.request(
            content=content,
            publisher_id=publisher_id,
            filename=filename,
            producer_id=producer_id,
            isbn=isbn,
            item_title=item_title,
            item_subtitle=item_subtitle,
            item_image=item_image,
            item_url=item_url,
            item_file=item_file,
            item_summary=item_summary,
            item_number=item_number,
            item_extra=item_extra,
            type=type,
            pub_type=pub_type,
            hosted_url=hosted_url,
            duration=duration,
            tradition=tradition,
            denomination=denomination,
            publication_date=publication_date,
            evergreen=evergreen,
            drm=drm,
            author=author,
            item_tags=item_tags,
            h2_title=h2_title,
            h2_subtitle=h2_subtitle,
            h2_image=h2_image,
            h2_url=h2_url,
            h2_file=h2_file,
            h2_summary=h2_summary,
            h2_number=h2_number,
            h2_extra=h2_extra,
            h3_title=h3_title,
            h3_subtitle=h3_subtitle,
            h3_image=h3_image,
            h3_url=h3_url,
            h3_file=h3_file,
            h3_summary=h3_summary,
            h3_number=h3_number,
            h3_extra=h3_extra,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
