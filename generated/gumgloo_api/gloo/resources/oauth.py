"""oauth: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.token_response import TokenResponse


class Oauth:
    """`oauth`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_token(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        scope: str | None | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        client_secret: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> TokenResponse:
        """Get an access token

        Exchanges client credentials for a bearer token that lasts an hour. The credentials go
        into the Basic header; one official recipe puts them into the form instead.
        Official clients disagree whether each half of the Basic header is percent-
        encoded first.

        Args:
            grant_type: See the spec.
            scope: The only known scope is `api/access`. One recipe leaves it out.
            client_id: Only where there is no Basic header.
            client_secret: Only where there is no Basic header.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createToken`, POST /oauth2/token.
        """
        from ..operations.oauth import create_token as op

        call = op.request(
            grant_type=grant_type,
            scope=scope,
            client_id=client_id,
            client_secret=client_secret,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncOauth:
    """`oauth`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create_token(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        scope: str | None | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        client_secret: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> TokenResponse:
        """Get an access token

        Exchanges client credentials for a bearer token that lasts an hour. The credentials go
        into the Basic header; one official recipe puts them into the form instead.
        Official clients disagree whether each half of the Basic header is percent-
        encoded first.

        Args:
            grant_type: See the spec.
            scope: The only known scope is `api/access`. One recipe leaves it out.
            client_id: Only where there is no Basic header.
            client_secret: Only where there is no Basic header.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createToken`, POST /oauth2/token.
        """
        from ..operations.oauth import create_token as op

        call = op.request(
            grant_type=grant_type,
            scope=scope,
            client_id=client_id,
            client_secret=client_secret,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
