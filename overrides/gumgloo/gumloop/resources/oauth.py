"""`client.oauth`: the authorization code flow with PKCE, over the generated operations.

Guarantees: no request here carries the client's credential; the error of a method written here
quotes no secret that it sent. They are those of the official client, with typed results; whatever
a request takes beyond them goes through the generated `register`, `create_token`, `authorize`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from secrets import token_bytes
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import oauth as generated
from gumgloo_api.support import UNSET, APIStatusError, TimeLimits, Unset

from ..._check import query_of
from ..._errors import ConfigurationError
from ..._pkce import DEFAULT_SCOPES, AuthorizationURL, make_secrets, read_redirect, scope_text
from ..._redact import Scrubber
from ..._settings import checked_text

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import OAuthClient, OAuthToken
    from gumgloo_api.support import AsyncTransport, Transport

__all__ = ["AsyncOauth", "Oauth"]

_GRANTS = ("authorization_code", "refresh_token")
_RESPONSES = ("code",)
_NO_SECRET = "none"


class _Public:
    """What takes no request, and is the same for both flavours."""

    _address: str
    _random_bytes: Callable[[int], bytes]

    def build_authorization_url(
        self,
        client_id: str,
        redirect_uri: str,
        *,
        scopes: str | Sequence[str] = DEFAULT_SCOPES,
        resource: str | None = None,
        state: str | None = None,
    ) -> AuthorizationURL:
        """Where to send the user for a code; nothing is sent, on neither flavour.

        Args:
            client_id: the client's.
            redirect_uri: where the user comes back to; one that the client is registered with.
            scopes: what to ask for: a text with blanks between the scopes, or a sequence
                (default `gumloop_api` and `userinfo`; the former needs the Pro plan).
            resource: what the access is for; known from the official client alone.
            state: the caller's own; random where it is left out.

        Returns:
            the address, and what to keep until the redirect: verifier and state.

        Raises:
            ConfigurationError: an argument that cannot be used.

        Spec: `authorizeClient`.
        """
        from gumgloo_api.gumloop.operations.oauth import authorize_client as op

        verifier, challenge, state = make_secrets(state, self._random_bytes)
        request = op.request(
            response_type="code",
            client_id=_needed("client_id", client_id),
            redirect_uri=_needed("redirect_uri", redirect_uri),
            scope=scope_text(scopes),
            state=state,
            code_challenge=challenge,
            code_challenge_method="S256",
            resource=checked_text("resource", resource),
        )
        query = query_of(op.OPERATION, request.query)
        return AuthorizationURL(f"{self._address}{request.path}?{query}", verifier, state)

    def read_redirect(self, url: str, state: str) -> str:
        """The code that a redirect brings, for `exchange_code`.

        Args:
            url: the whole address that the browser was sent to, or its path and query.
            state: the one of `build_authorization_url`; the redirect has to bring it back.

        Raises:
            AuthorizationError: the endpoint reports an error, the state is another, or there is
                no code.
            ConfigurationError: `state` is empty.
        """
        return read_redirect(url, state)


class Oauth(_Public, generated.Oauth):
    """`oauth`.

    Args:
        transport: sends.
        address: the host's address without the path of the API.
        random_bytes: makes verifiers and states.
    """

    def __init__(
        self,
        transport: Transport,
        address: str,
        random_bytes: Callable[[int], bytes] = token_bytes,
    ) -> None:
        super().__init__(transport)
        self._address = address
        self._random_bytes = random_bytes

    def register_client(
        self,
        redirect_uri: str | Sequence[str],
        *,
        client_name: str = "gumgloo",
        scopes: str | Sequence[str] = DEFAULT_SCOPES,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> OAuthClient:
        """Register a public client (RFC 7591): one without a secret.

        The service may refuse: its documentation says that clients are made by invitation only.
        Not idempotent, so it is sent again only where it cannot have arrived.

        Args:
            redirect_uri: where users may be sent back to; one, or several.
            client_name: shown to users.
            scopes: what it may ask for: a text with blanks between, or a sequence.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Returns:
            the client; its `client_id` is what the other methods take.

        Raises:
            APIStatusError: the service refused.
            ResponseDecodeError: the answer is not what the spec says.
            ConfigurationError: an argument that cannot be used.

        Spec: `registerClient`.
        """
        return self.register(
            client_name=_needed("client_name", client_name),
            redirect_uris=_several("redirect_uri", redirect_uri),
            grant_types=_GRANTS,
            response_types=_RESPONSES,
            token_endpoint_auth_method=_NO_SECRET,
            scope=scope_text(scopes),
            timeout=timeout,
        )

    def exchange_code(
        self,
        client_id: str,
        code: str,
        redirect_uri: str,
        code_verifier: str,
        *,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> OAuthToken:
        """Change the code of a redirect into tokens.

        A code is good once: where the answer is lost it is not sent again.

        Args:
            client_id: the client's.
            code: what `read_redirect` gave.
            redirect_uri: the same as in the authorization.
            code_verifier: the one of `build_authorization_url`.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Returns:
            the tokens: `Gumloop(refresh_token=..., client_id=..., access_token=...)` takes them.

        Raises:
            APIStatusError: the service refused (`invalid_grant`: code or verifier are not good).
            ResponseDecodeError: the answer is not what the spec says.
            ConfigurationError: an argument that cannot be used.

        Spec: `createToken`.
        """
        with _unquoted(code, code_verifier):
            return self.create_token(
                grant_type="authorization_code",
                client_id=_needed("client_id", client_id),
                code=_needed("code", code),
                redirect_uri=_needed("redirect_uri", redirect_uri),
                code_verifier=_needed("code_verifier", code_verifier),
                timeout=timeout,
            )

    def refresh_token(
        self,
        client_id: str,
        refresh_token: str,
        *,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> OAuthToken:
        """Change a refresh token into an access token, and perhaps a new refresh token.

        A client made with `refresh_token=...` does this by itself. Whether the old one can be
        used again is not documented: keep the new one where there is one.

        Args:
            client_id: the client's.
            refresh_token: the last one that the service gave.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (`invalid_grant`: the user has to log in again).
            ResponseDecodeError: the answer is not what the spec says.
            ConfigurationError: an argument that cannot be used.

        Spec: `createToken`.
        """
        with _unquoted(refresh_token):
            return self.create_token(
                grant_type="refresh_token",
                client_id=_needed("client_id", client_id),
                refresh_token=_needed("refresh_token", refresh_token),
                timeout=timeout,
            )

    def revoke(  # pyright: ignore[reportIncompatibleMethodOverride]  # it is wider
        self,
        client_id: str,
        token: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> None:
        """End an access token or a refresh token (RFC 7009).

        Args:
            client_id: the client that it was given to.
            token: the token.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            APIStatusError: the service refused.

        Spec: `revokeToken`.
        """
        with _unquoted(token):
            return super().revoke(
                client_id=client_id,
                token=token,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )


class AsyncOauth(_Public, generated.AsyncOauth):
    """`oauth`, awaited; arguments as of `Oauth`."""

    def __init__(
        self,
        transport: AsyncTransport,
        address: str,
        random_bytes: Callable[[int], bytes] = token_bytes,
    ) -> None:
        super().__init__(transport)
        self._address = address
        self._random_bytes = random_bytes

    async def register_client(
        self,
        redirect_uri: str | Sequence[str],
        *,
        client_name: str = "gumgloo",
        scopes: str | Sequence[str] = DEFAULT_SCOPES,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> OAuthClient:
        """Register a public client; see `Oauth.register_client`."""
        return await self.register(
            client_name=_needed("client_name", client_name),
            redirect_uris=_several("redirect_uri", redirect_uri),
            grant_types=_GRANTS,
            response_types=_RESPONSES,
            token_endpoint_auth_method=_NO_SECRET,
            scope=scope_text(scopes),
            timeout=timeout,
        )

    async def exchange_code(
        self,
        client_id: str,
        code: str,
        redirect_uri: str,
        code_verifier: str,
        *,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> OAuthToken:
        """Change the code of a redirect into tokens; see `Oauth.exchange_code`."""
        with _unquoted(code, code_verifier):
            return await self.create_token(
                grant_type="authorization_code",
                client_id=_needed("client_id", client_id),
                code=_needed("code", code),
                redirect_uri=_needed("redirect_uri", redirect_uri),
                code_verifier=_needed("code_verifier", code_verifier),
                timeout=timeout,
            )

    async def refresh_token(
        self,
        client_id: str,
        refresh_token: str,
        *,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> OAuthToken:
        """Change a refresh token into an access token; see `Oauth.refresh_token`."""
        with _unquoted(refresh_token):
            return await self.create_token(
                grant_type="refresh_token",
                client_id=_needed("client_id", client_id),
                refresh_token=_needed("refresh_token", refresh_token),
                timeout=timeout,
            )

    async def revoke(  # pyright: ignore[reportIncompatibleMethodOverride]  # it is wider
        self,
        client_id: str,
        token: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> None:
        """End a token; see `Oauth.revoke`."""
        with _unquoted(token):
            return await super().revoke(
                client_id=client_id,
                token=token,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )


def _needed(name: str, value: str) -> str:
    """An argument that has to be there."""
    given = checked_text(name, value)
    if given is None:
        raise ConfigurationError(f"{name} is missing")
    return given


def _several(name: str, value: str | Sequence[str]) -> list[str]:
    given = [value] if isinstance(value, str) else list(value)
    if not given:
        raise ConfigurationError(f"{name} is missing")
    return [_needed(name, one) for one in given]


@contextmanager
def _unquoted(*secrets: str) -> Generator[None]:
    """Takes these out of the text of a refusal, should the service have echoed them."""
    try:
        yield
    except APIStatusError as error:
        scrubber = Scrubber(secrets)
        error.message = scrubber.scrub(error.message)
        error.args = tuple(scrubber.scrub(text) for text in error.args)
        raise
