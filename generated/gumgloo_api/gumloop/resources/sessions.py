"""sessions: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ...support.model import Unknown
from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_access_change_response import ItemAccessChangeResponse
    from ..models.item_access_link import ItemAccessLink
    from ..models.item_access_removal_organization import ItemAccessRemovalOrganization
    from ..models.item_access_removal_person import ItemAccessRemovalPerson
    from ..models.item_access_removal_team import ItemAccessRemovalTeam
    from ..models.item_access_response import ItemAccessResponse
    from ..models.item_access_share_organization import ItemAccessShareOrganization
    from ..models.item_access_share_person import ItemAccessSharePerson
    from ..models.item_access_share_team import ItemAccessShareTeam
    from ..models.session import Session
    from ..models.session_approval_response_item import SessionApprovalResponseItem
    from ..models.session_approvals_response import SessionApprovalsResponse
    from ..models.session_attachment import SessionAttachment
    from ..models.session_delivery import SessionDelivery
    from ..models.session_file_response import SessionFileResponse
    from ..models.session_list_response import SessionListResponse
    from ..models.session_message_receipt import SessionMessageReceipt
    from ..models.session_queue_response import SessionQueueResponse
    from ..models.session_queued_message_response import SessionQueuedMessageResponse
    from ..models.session_response import SessionResponse
    from ..models.session_sort_order import SessionSortOrder
    from ..models.session_state_filter import SessionStateFilter

StreamEventStream = TypeVar("StreamEventStream")


class Sessions(Generic[StreamEventStream]):
    """`sessions`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def cancel(
        self,
        session_id: str,
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse:
        """Cancel the run of a session

        Ends what is running or queued; the session then counts as failed. One that has ended
        already is given back as it is. Of the session only `id`, `agent_id` and `state`
        are filled. A run that cannot be ended gives `failed_to_abort` (500). The SDK
        sends an empty object.

        Args:
            session_id: The session.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `cancelSession`, POST /sessions/{session_id}/cancel.
        """
        from ..operations.sessions import cancel_session as op

        call = op.request(
            session_id,
            body=body,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    @overload
    def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StreamEventStream: ...
    @overload
    def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse: ...
    @overload
    def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream: ...

    def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream:
        """Begin a session with an agent

        Begins a conversation. Without a message the session waits; with one the agent starts to
        work and the session is watched with `sessions.retrieve`. With `stream` true the
        request goes to the streaming host, takes no `team_id`, and the answer is a
        stream of events; the API host refuses it with 400. An id that is taken gives
        `session_already_exists` (409). Team keys are refused. The SDK lets a caller add
        headers to this request; `X-Gumloop-MCP-Token` is one that it has been seen
        with.

        Args:
            agent_id: The agent; `gumball` and `analytics` are taken as ids, too.
            input: The first message. The documentation has text only, the SDK takes a list, too.
            message: Another name of `input`.
            session_id: An id of the caller's choice. One that is taken gives 409.
            name: Spaces around it are cut off before it is measured.
            metadata: Any JSON object. Nothing is known, or to be assumed, about its members.
            stream: True asks for events; on the streaming host alone.
            incognito: In the SDK only.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createSession`, POST /agents/{agent_id}/sessions.
        """
        from ..operations.sessions import create_session as op

        call = op.request(
            agent_id,
            input=input,
            message=message,
            session_id=session_id,
            name=name,
            metadata=metadata,
            stream=stream,
            incognito=incognito,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: StreamEventStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)

    def delete_queued_message(
        self,
        session_id: str,
        queued_message_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueueResponse:
        """Take a message out of the queue

        Drops a message that still waits, and gives the queue. Team keys are refused.

        Args:
            session_id: The session.
            queued_message_id: The message in the queue.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteQueuedMessage`, DELETE /sessions/{session_id}/queue/{queued_message_id}.
        """
        from ..operations.sessions import delete_queued_message as op

        call = op.request(
            session_id,
            queued_message_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def edit_queued_message(
        self,
        session_id: str,
        queued_message_id: str,
        input: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueuedMessageResponse:
        """Change a queued message

        Replaces the text of a message that still waits. Team keys are refused.

        Args:
            session_id: The session.
            queued_message_id: The message in the queue.
            input: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateQueuedMessage`, PATCH /sessions/{session_id}/queue/{queued_message_id}.
        """
        from ..operations.sessions import update_queued_message as op

        call = op.request(
            session_id,
            queued_message_id,
            input=input,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_access(
        self,
        session_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessResponse:
        """Get who may see a session

        The grants and the link of a session. Known from the SDK alone.

        Args:
            session_id: The session.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getSessionAccess`, GET /sessions/{session_id}/access.
        """
        from ..operations.sessions import get_session_access as op

        call = op.request(
            session_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        agent_id: str,
        *,
        search: str | None | Unset = UNSET,
        search_query: str | None | Unset = UNSET,
        sort_order: SessionSortOrder | str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        state: SessionStateFilter | str | None | Unset = UNSET,
        creator_user_id: str | None | Unset = UNSET,
        trigger_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionListResponse:
        """List the sessions of an agent

        A page of the conversations with an agent. Their `messages` are empty here.

        Args:
            agent_id: The agent; `gumball` and `analytics` are taken as ids, too.
            search: Text to look for.
            search_query: Another name of `search`.
            sort_order: The order of the list. There may be more orders than these.
            type: Only sessions of this origin, such as `api`, `web` or `slack`.
            state: Only sessions in this state. The documented filter lacks `approval_required`,
                which a session can have.
            creator_user_id: Only sessions that this user began.
            trigger_id: Only sessions that this trigger began.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listSessions`, GET /agents/{agent_id}/sessions.
        """
        from ..operations.sessions import list_sessions as op

        call = op.request(
            agent_id,
            search=search,
            search_query=search_query,
            sort_order=sort_order,
            type=type,
            state=state,
            creator_user_id=creator_user_id,
            trigger_id=trigger_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_queue(
        self,
        session_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueueResponse:
        """List the queued messages of a session

        The messages that wait for their turn. Team keys are refused.

        Args:
            session_id: The session.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listQueuedMessages`, GET /sessions/{session_id}/queue.
        """
        from ..operations.sessions import list_queued_messages as op

        call = op.request(
            session_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def queue_message(
        self,
        session_id: str,
        input: str | None | Unset = UNSET,
        *,
        message: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueuedMessageResponse:
        """Queue a message

        Puts a message at the end of the queue of a session, which holds at most 20; a full one
        gives `queue_full` (409). Team keys are refused. Not idempotent.

        Args:
            session_id: The session.
            input: See the spec.
            message: Another name of `input`.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `queueSessionMessage`, POST /sessions/{session_id}/queue.
        """
        from ..operations.sessions import queue_session_message as op

        call = op.request(
            session_id,
            input=input,
            message=message,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def resolve_approvals(
        self,
        session_id: str,
        *,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]],
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionApprovalsResponse:
        """Answer the approvals of a session

        Accepts or rejects what the agent asked for. Where the run goes on from there,
        `stream_cursor` is the place to take up its stream. An id that is unknown,
        answered already or there twice gives 400; a session that waits for nothing
        gives `session_not_awaiting_approval` (409). Team keys are refused.

        Args:
            session_id: The session.
            approval_responses: Each request is answered once.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `resolveSessionApprovals`, POST /sessions/{session_id}/approvals.
        """
        from ..operations.sessions import resolve_session_approvals as op

        call = op.request(
            session_id,
            approval_responses=approval_responses,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    @overload
    def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StreamEventStream: ...
    @overload
    def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse: ...
    @overload
    def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream: ...

    def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream:
        """Get a session, or take up its stream again

        The session with its messages and the approvals that it waits for. On the streaming
        host, with `stream` true and `last_cursor`, the events that come after that
        cursor; takes no `team_id` there. Where the stream cannot be taken up, one event
        comes whose `finishReason` is `not_resumable` and whose `final` is true. How
        long a cursor lives is not documented. The stream is known from the SDK alone.

        Args:
            session_id: The session.
            stream: True asks for the events. Only on the streaming host, and together with
                `last_cursor`.
            last_cursor: The newest `stream_cursor` that the caller has. Only, and needed, beside
                `stream`.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveSession`, GET /sessions/{session_id}.
        """
        from ..operations.sessions import retrieve_session as op

        call = op.request(
            session_id,
            stream=stream,
            last_cursor=last_cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        if stream:
            streamed: StreamEventStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)

    @overload
    def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StreamEventStream: ...
    @overload
    def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | SessionMessageReceipt | Unknown: ...
    @overload
    def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | SessionMessageReceipt | Unknown | StreamEventStream: ...

    def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | SessionMessageReceipt | Unknown | StreamEventStream:
        """Send a message to a session

        Goes on with a conversation that is idle, completed, failed or waits for approvals (an
        older page leaves out the last). One that is processing or queued gives 409 with
        the code `interaction_not_in_terminal_state`. With `stream` true the request
        goes to the streaming host, takes no `team_id`, and the answer is a stream of
        events; such a request may carry `approval_responses` alone. The API host
        refuses both `stream` and `approval_responses` with 400. With `delivery`
        `queued` the answer is a receipt; that member and `Idempotency-Key` are known
        from the SDK alone. Team keys are refused. Not idempotent without a key: every
        call sends the message.

        Args:
            session_id: The session.
            input: The message.
            message: Another name of `input`.
            stream: True asks for events; on the streaming host alone.
            attachments: Files that were uploaded to this session.
            approval_responses: Answers to what the session waits for; on the streaming host alone.
            delivery: `queued` lets the message wait its turn; it is then text alone, without
                `stream`, attachments and approvals. In the SDK only.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            idempotency_key: Names one message, so that sending it again does not add another; used again
                with other content it gives 409. Only beside `delivery`
                `queued`, where the SDK always sends one.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `sendMessage`, POST /sessions/{session_id}/messages.
        """
        from ..operations.sessions import send_message as op

        call = op.request(
            session_id,
            input=input,
            message=message,
            stream=stream,
            attachments=attachments,
            approval_responses=approval_responses,
            delivery=delivery,
            team_id=team_id,
            idempotency_key=idempotency_key,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: StreamEventStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)

    def send_queued_message(
        self,
        session_id: str,
        queued_message_id: str,
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse:
        """Send a queued message now

        Takes a message out of turn: interrupts the run that is on and starts one with this
        message. The documentation has no body, the SDK sends an empty object. Errors
        have the codes `incognito_session_unsupported` and `queued_message_not_eligible`
        (409) and `promoted_message_persist_failed` (500). Team keys are refused.

        Args:
            session_id: The session.
            queued_message_id: The message in the queue.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 409, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `sendQueuedMessage`, POST /sessions/{session_id}/queue/{queued_message_id}/send.
        """
        from ..operations.sessions import send_queued_message as op

        call = op.request(
            session_id,
            queued_message_id,
            body=body,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        session_id: str,
        *,
        name: str,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse:
        """Rename a session

        Gives a session another name. No other member can be changed; any is refused.

        Args:
            session_id: The session.
            name: Spaces around it are cut off before it is measured.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `renameSession`, PATCH /sessions/{session_id}.
        """
        from ..operations.sessions import rename_session as op

        call = op.request(
            session_id,
            name=name,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_access(
        self,
        session_id: str,
        *,
        share: Sequence[
            ItemAccessSharePerson
            | Mapping[str, Any]
            | ItemAccessShareTeam
            | ItemAccessShareOrganization
        ]
        | None
        | Unset = UNSET,
        remove: Sequence[
            ItemAccessRemovalPerson
            | Mapping[str, Any]
            | ItemAccessRemovalTeam
            | ItemAccessRemovalOrganization
        ]
        | None
        | Unset = UNSET,
        link: ItemAccessLink | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessChangeResponse:
        """Change who may see a session

        Makes and takes away grants, and sets the link. What is not named stays. People may be
        told of the change, so it does not count as idempotent. Known from the SDK
        alone.

        Args:
            session_id: The session.
            share: Grants to make.
            remove: Grants to take away.
            link: The link to the thing.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateSessionAccess`, PUT /sessions/{session_id}/access.
        """
        from ..operations.sessions import update_session_access as op

        call = op.request(
            session_id,
            share=share,
            remove=remove,
            link=link,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def upload_file(
        self,
        session_id: str,
        file_name: str,
        file_content: str,
        *,
        media_type: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionFileResponse:
        """Upload a file to a session

        Stores a file for messages of this session alone. The answer names the stored path,
        which is what an attachment refers to. Errors have the codes `invalid_file_name`
        and `invalid_file_content` (400), `file_too_large` (413) and
        `file_upload_failed` (500). Team keys are refused.

        Args:
            session_id: The session.
            file_name: See the spec.
            file_content: The bytes in base64; at most 200 MB before they are encoded.
            media_type: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 413, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadSessionFile`, POST /sessions/{session_id}/files.
        """
        from ..operations.sessions import upload_session_file as op

        call = op.request(
            session_id,
            file_name=file_name,
            file_content=file_content,
            media_type=media_type,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncSessions(Generic[StreamEventStream]):
    """`sessions`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def cancel(
        self,
        session_id: str,
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse:
        """Cancel the run of a session

        Ends what is running or queued; the session then counts as failed. One that has ended
        already is given back as it is. Of the session only `id`, `agent_id` and `state`
        are filled. A run that cannot be ended gives `failed_to_abort` (500). The SDK
        sends an empty object.

        Args:
            session_id: The session.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `cancelSession`, POST /sessions/{session_id}/cancel.
        """
        from ..operations.sessions import cancel_session as op

        call = op.request(
            session_id,
            body=body,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    @overload
    async def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StreamEventStream: ...
    @overload
    async def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse: ...
    @overload
    async def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream: ...

    async def create(
        self,
        agent_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream:
        """Begin a session with an agent

        Begins a conversation. Without a message the session waits; with one the agent starts to
        work and the session is watched with `sessions.retrieve`. With `stream` true the
        request goes to the streaming host, takes no `team_id`, and the answer is a
        stream of events; the API host refuses it with 400. An id that is taken gives
        `session_already_exists` (409). Team keys are refused. The SDK lets a caller add
        headers to this request; `X-Gumloop-MCP-Token` is one that it has been seen
        with.

        Args:
            agent_id: The agent; `gumball` and `analytics` are taken as ids, too.
            input: The first message. The documentation has text only, the SDK takes a list, too.
            message: Another name of `input`.
            session_id: An id of the caller's choice. One that is taken gives 409.
            name: Spaces around it are cut off before it is measured.
            metadata: Any JSON object. Nothing is known, or to be assumed, about its members.
            stream: True asks for events; on the streaming host alone.
            incognito: In the SDK only.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createSession`, POST /agents/{agent_id}/sessions.
        """
        from ..operations.sessions import create_session as op

        call = op.request(
            agent_id,
            input=input,
            message=message,
            session_id=session_id,
            name=name,
            metadata=metadata,
            stream=stream,
            incognito=incognito,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: StreamEventStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)

    async def delete_queued_message(
        self,
        session_id: str,
        queued_message_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueueResponse:
        """Take a message out of the queue

        Drops a message that still waits, and gives the queue. Team keys are refused.

        Args:
            session_id: The session.
            queued_message_id: The message in the queue.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteQueuedMessage`, DELETE /sessions/{session_id}/queue/{queued_message_id}.
        """
        from ..operations.sessions import delete_queued_message as op

        call = op.request(
            session_id,
            queued_message_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def edit_queued_message(
        self,
        session_id: str,
        queued_message_id: str,
        input: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueuedMessageResponse:
        """Change a queued message

        Replaces the text of a message that still waits. Team keys are refused.

        Args:
            session_id: The session.
            queued_message_id: The message in the queue.
            input: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateQueuedMessage`, PATCH /sessions/{session_id}/queue/{queued_message_id}.
        """
        from ..operations.sessions import update_queued_message as op

        call = op.request(
            session_id,
            queued_message_id,
            input=input,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_access(
        self,
        session_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessResponse:
        """Get who may see a session

        The grants and the link of a session. Known from the SDK alone.

        Args:
            session_id: The session.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getSessionAccess`, GET /sessions/{session_id}/access.
        """
        from ..operations.sessions import get_session_access as op

        call = op.request(
            session_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list(
        self,
        agent_id: str,
        *,
        search: str | None | Unset = UNSET,
        search_query: str | None | Unset = UNSET,
        sort_order: SessionSortOrder | str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        state: SessionStateFilter | str | None | Unset = UNSET,
        creator_user_id: str | None | Unset = UNSET,
        trigger_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[SessionListResponse, Session]:
        """List the sessions of an agent

        A page of the conversations with an agent. Their `messages` are empty here.

        Args:
            agent_id: The agent; `gumball` and `analytics` are taken as ids, too.
            search: Text to look for.
            search_query: Another name of `search`.
            sort_order: The order of the list. There may be more orders than these.
            type: Only sessions of this origin, such as `api`, `web` or `slack`.
            state: Only sessions in this state. The documented filter lacks `approval_required`,
                which a session can have.
            creator_user_id: Only sessions that this user began.
            trigger_id: Only sessions that this trigger began.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listSessions`, GET /agents/{agent_id}/sessions.
        """
        from ..operations.sessions import list_sessions as op

        call = op.request(
            agent_id,
            search=search,
            search_query=search_query,
            sort_order=sort_order,
            type=type,
            state=state,
            creator_user_id=creator_user_id,
            trigger_id=trigger_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def list_queue(
        self,
        session_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueueResponse:
        """List the queued messages of a session

        The messages that wait for their turn. Team keys are refused.

        Args:
            session_id: The session.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listQueuedMessages`, GET /sessions/{session_id}/queue.
        """
        from ..operations.sessions import list_queued_messages as op

        call = op.request(
            session_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def queue_message(
        self,
        session_id: str,
        input: str | None | Unset = UNSET,
        *,
        message: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionQueuedMessageResponse:
        """Queue a message

        Puts a message at the end of the queue of a session, which holds at most 20; a full one
        gives `queue_full` (409). Team keys are refused. Not idempotent.

        Args:
            session_id: The session.
            input: See the spec.
            message: Another name of `input`.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `queueSessionMessage`, POST /sessions/{session_id}/queue.
        """
        from ..operations.sessions import queue_session_message as op

        call = op.request(
            session_id,
            input=input,
            message=message,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def resolve_approvals(
        self,
        session_id: str,
        *,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]],
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionApprovalsResponse:
        """Answer the approvals of a session

        Accepts or rejects what the agent asked for. Where the run goes on from there,
        `stream_cursor` is the place to take up its stream. An id that is unknown,
        answered already or there twice gives 400; a session that waits for nothing
        gives `session_not_awaiting_approval` (409). Team keys are refused.

        Args:
            session_id: The session.
            approval_responses: Each request is answered once.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `resolveSessionApprovals`, POST /sessions/{session_id}/approvals.
        """
        from ..operations.sessions import resolve_session_approvals as op

        call = op.request(
            session_id,
            approval_responses=approval_responses,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    @overload
    async def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StreamEventStream: ...
    @overload
    async def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse: ...
    @overload
    async def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream: ...

    async def retrieve(
        self,
        session_id: str,
        *,
        last_cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | StreamEventStream:
        """Get a session, or take up its stream again

        The session with its messages and the approvals that it waits for. On the streaming
        host, with `stream` true and `last_cursor`, the events that come after that
        cursor; takes no `team_id` there. Where the stream cannot be taken up, one event
        comes whose `finishReason` is `not_resumable` and whose `final` is true. How
        long a cursor lives is not documented. The stream is known from the SDK alone.

        Args:
            session_id: The session.
            stream: True asks for the events. Only on the streaming host, and together with
                `last_cursor`.
            last_cursor: The newest `stream_cursor` that the caller has. Only, and needed, beside
                `stream`.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveSession`, GET /sessions/{session_id}.
        """
        from ..operations.sessions import retrieve_session as op

        call = op.request(
            session_id,
            stream=stream,
            last_cursor=last_cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        if stream:
            streamed: StreamEventStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)

    @overload
    async def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> StreamEventStream: ...
    @overload
    async def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | SessionMessageReceipt | Unknown: ...
    @overload
    async def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | SessionMessageReceipt | Unknown | StreamEventStream: ...

    async def send(
        self,
        session_id: str,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse | SessionMessageReceipt | Unknown | StreamEventStream:
        """Send a message to a session

        Goes on with a conversation that is idle, completed, failed or waits for approvals (an
        older page leaves out the last). One that is processing or queued gives 409 with
        the code `interaction_not_in_terminal_state`. With `stream` true the request
        goes to the streaming host, takes no `team_id`, and the answer is a stream of
        events; such a request may carry `approval_responses` alone. The API host
        refuses both `stream` and `approval_responses` with 400. With `delivery`
        `queued` the answer is a receipt; that member and `Idempotency-Key` are known
        from the SDK alone. Team keys are refused. Not idempotent without a key: every
        call sends the message.

        Args:
            session_id: The session.
            input: The message.
            message: Another name of `input`.
            stream: True asks for events; on the streaming host alone.
            attachments: Files that were uploaded to this session.
            approval_responses: Answers to what the session waits for; on the streaming host alone.
            delivery: `queued` lets the message wait its turn; it is then text alone, without
                `stream`, attachments and approvals. In the SDK only.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            idempotency_key: Names one message, so that sending it again does not add another; used again
                with other content it gives 409. Only beside `delivery`
                `queued`, where the SDK always sends one.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `sendMessage`, POST /sessions/{session_id}/messages.
        """
        from ..operations.sessions import send_message as op

        call = op.request(
            session_id,
            input=input,
            message=message,
            stream=stream,
            attachments=attachments,
            approval_responses=approval_responses,
            delivery=delivery,
            team_id=team_id,
            idempotency_key=idempotency_key,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: StreamEventStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)

    async def send_queued_message(
        self,
        session_id: str,
        queued_message_id: str,
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse:
        """Send a queued message now

        Takes a message out of turn: interrupts the run that is on and starts one with this
        message. The documentation has no body, the SDK sends an empty object. Errors
        have the codes `incognito_session_unsupported` and `queued_message_not_eligible`
        (409) and `promoted_message_persist_failed` (500). Team keys are refused.

        Args:
            session_id: The session.
            queued_message_id: The message in the queue.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 409, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `sendQueuedMessage`, POST /sessions/{session_id}/queue/{queued_message_id}/send.
        """
        from ..operations.sessions import send_queued_message as op

        call = op.request(
            session_id,
            queued_message_id,
            body=body,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        session_id: str,
        *,
        name: str,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionResponse:
        """Rename a session

        Gives a session another name. No other member can be changed; any is refused.

        Args:
            session_id: The session.
            name: Spaces around it are cut off before it is measured.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `renameSession`, PATCH /sessions/{session_id}.
        """
        from ..operations.sessions import rename_session as op

        call = op.request(
            session_id,
            name=name,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_access(
        self,
        session_id: str,
        *,
        share: Sequence[
            ItemAccessSharePerson
            | Mapping[str, Any]
            | ItemAccessShareTeam
            | ItemAccessShareOrganization
        ]
        | None
        | Unset = UNSET,
        remove: Sequence[
            ItemAccessRemovalPerson
            | Mapping[str, Any]
            | ItemAccessRemovalTeam
            | ItemAccessRemovalOrganization
        ]
        | None
        | Unset = UNSET,
        link: ItemAccessLink | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessChangeResponse:
        """Change who may see a session

        Makes and takes away grants, and sets the link. What is not named stays. People may be
        told of the change, so it does not count as idempotent. Known from the SDK
        alone.

        Args:
            session_id: The session.
            share: Grants to make.
            remove: Grants to take away.
            link: The link to the thing.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateSessionAccess`, PUT /sessions/{session_id}/access.
        """
        from ..operations.sessions import update_session_access as op

        call = op.request(
            session_id,
            share=share,
            remove=remove,
            link=link,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def upload_file(
        self,
        session_id: str,
        file_name: str,
        file_content: str,
        *,
        media_type: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SessionFileResponse:
        """Upload a file to a session

        Stores a file for messages of this session alone. The answer names the stored path,
        which is what an attachment refers to. Errors have the codes `invalid_file_name`
        and `invalid_file_content` (400), `file_too_large` (413) and
        `file_upload_failed` (500). Team keys are refused.

        Args:
            session_id: The session.
            file_name: See the spec.
            file_content: The bytes in base64; at most 200 MB before they are encoded.
            media_type: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 413, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadSessionFile`, POST /sessions/{session_id}/files.
        """
        from ..operations.sessions import upload_session_file as op

        call = op.request(
            session_id,
            file_name=file_name,
            file_content=file_content,
            media_type=media_type,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
