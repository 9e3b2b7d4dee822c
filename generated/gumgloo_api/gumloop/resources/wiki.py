"""wiki: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.wiki_card_type_value import WikiCardTypeValue
    from ..models.wiki_query_response import WikiQueryResponse


class Wiki:
    """`wiki`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def query(
        self,
        *,
        type: WikiCardTypeValue | str | None | Unset = UNSET,
        entity_key: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> WikiQueryResponse:
        """Look into the wiki

        The cards of what Gumloop has learnt about people, projects and the like; all of them,
        those of one type, or one. A card that is not there gives `wiki_card_not_found`
        (404). Team keys are refused. Known from the SDK alone.

        Args:
            type: What a card is about.
            entity_key: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `queryWiki`, POST /wiki/query.
        """
        from ..operations.wiki import query_wiki as op

        call = op.request(
            type=type,
            entity_key=entity_key,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncWiki:
    """`wiki`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def query(
        self,
        *,
        type: WikiCardTypeValue | str | None | Unset = UNSET,
        entity_key: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> WikiQueryResponse:
        """Look into the wiki

        The cards of what Gumloop has learnt about people, projects and the like; all of them,
        those of one type, or one. A card that is not there gives `wiki_card_not_found`
        (404). Team keys are refused. Known from the SDK alone.

        Args:
            type: What a card is about.
            entity_key: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `queryWiki`, POST /wiki/query.
        """
        from ..operations.wiki import query_wiki as op

        call = op.request(
            type=type,
            entity_key=entity_key,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
