"""`client.sessions`: streams that take themselves up where they break, and uploads of files."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import sessions as generated
from gumgloo_api.support import UNSET, TimeLimits, Unset

from ..._errors import SessionNotResumableError
from ..._timeout import Timeout, remaining
from ..._timing import Timing
from .._attachment import encoded
from .._resumption import Resumption, attempts_of

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import (
        SessionApprovalResponseItem,
        SessionAttachment,
        SessionFileResponse,
    )
    from gumgloo_api.support import AsyncTransport, Transport

    from ..session_stream import AsyncSessionStream, SessionStream

__all__ = ["AsyncSessions", "Sessions"]


class Sessions(generated.Sessions["SessionStream"]):
    """`sessions`."""

    def __init__(self, transport: Transport, timing: Timing, limits: Timeout) -> None:
        super().__init__(transport)
        self._timing = timing
        self._limits = limits

    def stream(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | Unset | None = UNSET,
        message: str | Sequence[Any] | Unset | None = UNSET,
        session_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        metadata: Mapping[str, Any] | Unset | None = UNSET,
        incognito: bool | Unset | None = UNSET,
        resume: bool | int = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SessionStream:
        """Begin a session, and give its events as they come.

        Args:
            agent_id: the agent; `gumball` and `analytics` are taken as ids, too.
            input, message: the first message; two names of the same.
            session_id: an id of the caller's choice.
            name: of the session.
            metadata: kept with it.
            incognito: leaves no trace.
            resume: take the stream up where it breaks: True for up to five times, or how often.
                The message is sent once, whatever happens.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            APIStatusError: the service refused; 409 where the id is taken.
            And, while iterating, what `SessionStream` raises.

        Spec: `createSession` on the streaming host.
        """
        attempts = attempts_of(resume)
        opened = self.create(
            agent_id,
            input=input,
            message=message,
            session_id=session_id,
            name=name,
            metadata=metadata,
            incognito=incognito,
            stream=True,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        known = session_id if isinstance(session_id, str) else None
        return self._resuming(opened, attempts, known, timeout)

    def stream_message(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | Unset | None = UNSET,
        message: str | Sequence[Any] | Unset | None = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | Unset | None = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | Unset
        | None = UNSET,
        resume: bool | int = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SessionStream:
        """Send a message, or answers to approvals, and give the events that follow.

        Args:
            session_id: the session.
            input, message: the message; two names of the same.
            attachments: files that were uploaded to the session.
            approval_responses: answers to what it waits for; they may stand alone.
            resume: take the stream up where it breaks: True for up to five times, or how often.
                The message is sent once, whatever happens.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            APIStatusError: the service refused; 409 while the session is at work.
            And, while iterating, what `SessionStream` raises.

        Spec: `sendMessage` on the streaming host.
        """
        attempts = attempts_of(resume)
        opened = self.send(
            session_id,
            input=input,
            message=message,
            attachments=attachments,
            approval_responses=approval_responses,
            stream=True,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._resuming(opened, attempts, session_id, timeout)

    def resume_stream(
        self,
        session_id: str,
        last_cursor: str,
        *,
        resume: bool | int = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SessionStream:
        """Take the stream of a session up again; nothing is sent to the agent.

        Args:
            session_id: the session.
            last_cursor: the newest `stream_cursor` that the caller has (`stream.cursor`).
            resume: take it up again where it breaks: True for up to five times, or how often.
            extra_headers, extra_query, timeout: as everywhere.

        Raises:
            SessionNotResumableError: it cannot be taken up: retrieve the session.
            APIStatusError: the service refused.

        Spec: `retrieveSession` on the streaming host.
        """
        attempts = attempts_of(resume)
        try:
            opened = self.retrieve(
                session_id,
                last_cursor=last_cursor,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                timeout=timeout,
            )
        except SessionNotResumableError as error:
            error.session_id = session_id
            raise
        return self._resuming(opened, attempts, session_id, timeout, last_cursor)

    def _resuming(
        self,
        opened: SessionStream,
        attempts: int,
        session_id: str | None,
        timeout: Any,
        cursor: str | None = None,
    ) -> SessionStream:
        opened.session_id = session_id
        left = self._left(timeout)

        def reopen(session: str, cursor: str) -> SessionStream:
            return self.retrieve(session, last_cursor=cursor, stream=True, timeout=left())

        resumption = Resumption(
            attempts, chance=self._timing.chance, left=lambda: left().total, cursor=cursor
        )
        return opened.resuming(resumption, reopen, self._timing.sleep)

    def _left(self, timeout: Any) -> Callable[[], Timeout]:
        return remaining(Timeout.of(timeout, self._limits), self._timing.clock)

    def upload_file(
        self,
        session_id: str,
        file_name: str,
        file_content: str | bytes | os.PathLike[str] | IO[bytes],
        *,
        media_type: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SessionFileResponse:
        """Upload a file for messages of one session; the answer names its stored path.

        Args:
            session_id: the session.
            file_name: its name.
            file_content: bytes, a path or an open binary file; or text, which is base64 already.
                At most 200 MB. It is held whole, as the service takes it inside JSON.
            media_type: its kind.
            team_id: the team to act in.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ConfigurationError: too large, or it cannot be read; nothing was sent.
            APIStatusError: the service refused.

        Spec: `uploadSessionFile`.
        """
        return super().upload_file(
            session_id,
            file_name,
            encoded("file_content", file_content),
            media_type=media_type,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSessions(generated.AsyncSessions["AsyncSessionStream"]):
    """`sessions`, awaited."""

    def __init__(self, transport: AsyncTransport, timing: Timing, limits: Timeout) -> None:
        super().__init__(transport)
        self._timing = timing
        self._limits = limits

    async def stream(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | Unset | None = UNSET,
        message: str | Sequence[Any] | Unset | None = UNSET,
        session_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        metadata: Mapping[str, Any] | Unset | None = UNSET,
        incognito: bool | Unset | None = UNSET,
        resume: bool | int = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AsyncSessionStream:
        """Begin a session, and give its events as they come; see `Sessions.stream`."""
        attempts = attempts_of(resume)
        opened = await self.create(
            agent_id,
            input=input,
            message=message,
            session_id=session_id,
            name=name,
            metadata=metadata,
            incognito=incognito,
            stream=True,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        known = session_id if isinstance(session_id, str) else None
        return self._resuming(opened, attempts, known, timeout)

    async def stream_message(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | Unset | None = UNSET,
        message: str | Sequence[Any] | Unset | None = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | Unset | None = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | Unset
        | None = UNSET,
        resume: bool | int = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AsyncSessionStream:
        """Send a message, and give the events that follow; see `Sessions.stream_message`."""
        attempts = attempts_of(resume)
        opened = await self.send(
            session_id,
            input=input,
            message=message,
            attachments=attachments,
            approval_responses=approval_responses,
            stream=True,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._resuming(opened, attempts, session_id, timeout)

    async def resume_stream(
        self,
        session_id: str,
        last_cursor: str,
        *,
        resume: bool | int = False,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AsyncSessionStream:
        """Take the stream of a session up again; see `Sessions.resume_stream`."""
        attempts = attempts_of(resume)
        try:
            opened = await self.retrieve(
                session_id,
                last_cursor=last_cursor,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                timeout=timeout,
            )
        except SessionNotResumableError as error:
            error.session_id = session_id
            raise
        return self._resuming(opened, attempts, session_id, timeout, last_cursor)

    def _resuming(
        self,
        opened: AsyncSessionStream,
        attempts: int,
        session_id: str | None,
        timeout: Any,
        cursor: str | None = None,
    ) -> AsyncSessionStream:
        opened.session_id = session_id
        left = self._left(timeout)

        async def reopen(session: str, cursor: str) -> AsyncSessionStream:
            return await self.retrieve(session, last_cursor=cursor, stream=True, timeout=left())

        resumption = Resumption(
            attempts, chance=self._timing.chance, left=lambda: left().total, cursor=cursor
        )
        return opened.resuming(resumption, reopen, self._timing.asleep)

    def _left(self, timeout: Any) -> Callable[[], Timeout]:
        return remaining(Timeout.of(timeout, self._limits), self._timing.clock)

    async def upload_file(
        self,
        session_id: str,
        file_name: str,
        file_content: str | bytes | os.PathLike[str] | IO[bytes],
        *,
        media_type: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SessionFileResponse:
        """Upload a file for messages of one session; see `Sessions.upload_file`."""
        return await super().upload_file(
            session_id,
            file_name,
            encoded("file_content", file_content),
            media_type=media_type,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
