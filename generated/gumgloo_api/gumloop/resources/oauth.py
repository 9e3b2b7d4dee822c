"""oauth: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.o_auth_client import OAuthClient
    from ..models.o_auth_grant_type import OAuthGrantType
    from ..models.o_auth_token import OAuthToken


class Oauth:
    """`oauth`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def authorize(
        self,
        *,
        response_type: Literal["code"] = "code",
        client_id: str,
        redirect_uri: str,
        scope: str,
        state: str | None | Unset = UNSET,
        code_challenge: str,
        code_challenge_method: Literal["S256"] = "S256",
        resource: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> None:
        """Ask a user for access

        For a browser, not for a client: the user logs in and agrees, and is sent back to
        `redirect_uri` with `code` and `state` in the query, or with `error` and
        `error_description`. The SDK only builds the address.

        Args:
            response_type: What to send back.
            client_id: The client.
            redirect_uri: Where to send the user afterwards.
            scope: The scopes, with blanks between them. The documentation and the command line ask
                for `gumloop_api userinfo`. The SDK asks for `gumloop userinfo`
                by default, although no metadata lists `gumloop`.
            state: Comes back as it is; recommended.
            code_challenge: The SHA-256 of the verifier, in base64 for URLs, without padding.
            code_challenge_method: How the challenge was made.
            resource: What the access is for. Known from the SDK alone.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `authorizeClient`, GET /oauth/authorize.
        """
        from ..operations.oauth import authorize_client as op

        call = op.request(
            response_type=response_type,
            client_id=client_id,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            resource=resource,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def create_token(
        self,
        *,
        grant_type: OAuthGrantType,
        client_id: str,
        code: str | None | Unset = UNSET,
        redirect_uri: str | None | Unset = UNSET,
        code_verifier: str | None | Unset = UNSET,
        refresh_token: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> OAuthToken:
        """Get an access token

        Changes a code, or a refresh token, into an access token. The user has to be on the Pro
        plan or above for the scope `gumloop_api`. Whether a refresh token can be used
        twice is not documented.

        Args:
            grant_type: See the spec.
            client_id: See the spec.
            code: What came back from the authorization.
            redirect_uri: The same as in the authorization.
            code_verifier: What the challenge was made of.
            refresh_token: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createToken`, POST /oauth/token.
        """
        from ..operations.oauth import create_token as op

        call = op.request(
            grant_type=grant_type,
            client_id=client_id,
            code=code,
            redirect_uri=redirect_uri,
            code_verifier=code_verifier,
            refresh_token=refresh_token,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def register(
        self,
        *,
        client_name: str | None | Unset = UNSET,
        redirect_uris: Sequence[str] | None | Unset = UNSET,
        grant_types: Sequence[str] | None | Unset = UNSET,
        response_types: Sequence[str] | None | Unset = UNSET,
        token_endpoint_auth_method: str | None | Unset = UNSET,
        scope: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> OAuthClient:
        """Register a client

        Makes a client, as RFC 7591 has it. The metadata of the server and the SDK have this;
        the documentation says that clients are made by invitation only, so it may be
        refused. Not idempotent.

        Args:
            client_name: See the spec.
            redirect_uris: See the spec.
            grant_types: The SDK sends `authorization_code` and `refresh_token`, all that there is.
            response_types: The SDK sends `code`, all that there is.
            token_endpoint_auth_method: The SDK sends `none`, all that there is.
            scope: The scopes, with blanks between them.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `registerClient`, POST /oauth/register.
        """
        from ..operations.oauth import register_client as op

        call = op.request(
            client_name=client_name,
            redirect_uris=redirect_uris,
            grant_types=grant_types,
            response_types=response_types,
            token_endpoint_auth_method=token_endpoint_auth_method,
            scope=scope,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def revoke(
        self,
        *,
        client_id: str,
        token: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> None:
        """Revoke a token

        Ends an access token or a refresh token, as RFC 7009 has it.

        Args:
            client_id: See the spec.
            token: The access token or the refresh token.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `revokeToken`, POST /oauth/revoke.
        """
        from ..operations.oauth import revoke_token as op

        call = op.request(
            client_id=client_id,
            token=token,
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

    async def authorize(
        self,
        *,
        response_type: Literal["code"] = "code",
        client_id: str,
        redirect_uri: str,
        scope: str,
        state: str | None | Unset = UNSET,
        code_challenge: str,
        code_challenge_method: Literal["S256"] = "S256",
        resource: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> None:
        """Ask a user for access

        For a browser, not for a client: the user logs in and agrees, and is sent back to
        `redirect_uri` with `code` and `state` in the query, or with `error` and
        `error_description`. The SDK only builds the address.

        Args:
            response_type: What to send back.
            client_id: The client.
            redirect_uri: Where to send the user afterwards.
            scope: The scopes, with blanks between them. The documentation and the command line ask
                for `gumloop_api userinfo`. The SDK asks for `gumloop userinfo`
                by default, although no metadata lists `gumloop`.
            state: Comes back as it is; recommended.
            code_challenge: The SHA-256 of the verifier, in base64 for URLs, without padding.
            code_challenge_method: How the challenge was made.
            resource: What the access is for. Known from the SDK alone.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `authorizeClient`, GET /oauth/authorize.
        """
        from ..operations.oauth import authorize_client as op

        call = op.request(
            response_type=response_type,
            client_id=client_id,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            resource=resource,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def create_token(
        self,
        *,
        grant_type: OAuthGrantType,
        client_id: str,
        code: str | None | Unset = UNSET,
        redirect_uri: str | None | Unset = UNSET,
        code_verifier: str | None | Unset = UNSET,
        refresh_token: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> OAuthToken:
        """Get an access token

        Changes a code, or a refresh token, into an access token. The user has to be on the Pro
        plan or above for the scope `gumloop_api`. Whether a refresh token can be used
        twice is not documented.

        Args:
            grant_type: See the spec.
            client_id: See the spec.
            code: What came back from the authorization.
            redirect_uri: The same as in the authorization.
            code_verifier: What the challenge was made of.
            refresh_token: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createToken`, POST /oauth/token.
        """
        from ..operations.oauth import create_token as op

        call = op.request(
            grant_type=grant_type,
            client_id=client_id,
            code=code,
            redirect_uri=redirect_uri,
            code_verifier=code_verifier,
            refresh_token=refresh_token,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def register(
        self,
        *,
        client_name: str | None | Unset = UNSET,
        redirect_uris: Sequence[str] | None | Unset = UNSET,
        grant_types: Sequence[str] | None | Unset = UNSET,
        response_types: Sequence[str] | None | Unset = UNSET,
        token_endpoint_auth_method: str | None | Unset = UNSET,
        scope: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> OAuthClient:
        """Register a client

        Makes a client, as RFC 7591 has it. The metadata of the server and the SDK have this;
        the documentation says that clients are made by invitation only, so it may be
        refused. Not idempotent.

        Args:
            client_name: See the spec.
            redirect_uris: See the spec.
            grant_types: The SDK sends `authorization_code` and `refresh_token`, all that there is.
            response_types: The SDK sends `code`, all that there is.
            token_endpoint_auth_method: The SDK sends `none`, all that there is.
            scope: The scopes, with blanks between them.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `registerClient`, POST /oauth/register.
        """
        from ..operations.oauth import register_client as op

        call = op.request(
            client_name=client_name,
            redirect_uris=redirect_uris,
            grant_types=grant_types,
            response_types=response_types,
            token_endpoint_auth_method=token_endpoint_auth_method,
            scope=scope,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def revoke(
        self,
        *,
        client_id: str,
        token: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> None:
        """Revoke a token

        Ends an access token or a refresh token, as RFC 7009 has it.

        Args:
            client_id: See the spec.
            token: The access token or the refresh token.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `revokeToken`, POST /oauth/revoke.
        """
        from ..operations.oauth import revoke_token as op

        call = op.request(
            client_id=client_id,
            token=token,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
