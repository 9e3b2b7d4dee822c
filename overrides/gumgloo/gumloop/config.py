"""How a Gumloop client is set up: credentials, hosts and limits, from arguments and environment.

Guarantees: both flavours read their arguments here, so they cannot disagree; an explicit
argument wins over the environment. Source: constructor and environment of the official client.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from .._call import Settings
from .._errors import ConfigurationError
from .._kinds import Kinds
from .._retry import RetryPolicy
from .._scope import Scope
from .._settings import (
    AsyncSecret,
    base_address,
    checked_line,
    checked_secret,
    checked_text,
    from_environment,
    user_agent,
)
from .._timeout import Timeout

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import OAuthToken

    from .._token_store import TokenStore

__all__ = [
    "API_ROOT",
    "API_SERVER",
    "STREAM_ROOT",
    "STREAM_SERVER",
    "Config",
    "Grant",
    "api_address",
    "trace_headers",
]

#: The spec's servers; a test holds them against it.
API_SERVER = "https://api.gumloop.com/api/v1"
STREAM_SERVER = "https://ws.gumloop.com/api/v1"
#: The same hosts without a path: OAuth, and voice.
API_ROOT = "https://api.gumloop.com"
STREAM_ROOT = "https://ws.gumloop.com"

_NO_CREDENTIAL = (
    "no Gumloop credential: pass access_token=..., or refresh_token=... and client_id=..., "
    "or api_key=... and user_id=..., "
    "or set GUMLOOP_ACCESS_TOKEN, or GUMLOOP_API_KEY and GUMLOOP_USER_ID"
)

_NO_KEY = "this takes no API key: make a client with access_token=... for it"

# Long: an answer that is not waited for takes a refresh token with it.
_TOKEN_LIMITS = Timeout(connect=5.0, first_byte=60.0, idle=60.0)

C = TypeVar("C")


class Grant(NamedTuple):
    """A user's refresh token, and what goes with it; all as of `gumgloo.Gumloop`."""

    refresh_token: str
    client_id: str
    access_token: str | None = None
    on_rotate: Callable[[OAuthToken], object] | None = None
    token_store: TokenStore | None = None

    def __repr__(self) -> str:
        return "Grant(***)"


@dataclass(frozen=True, repr=False)
class Config:
    """A client's configuration, resolved.

    Args: as of `gumgloo.Gumloop`.

    Raises:
        ConfigurationError: an argument that cannot be used.
    """

    api_key: AsyncSecret | None
    access_token: AsyncSecret | None
    user_id: str | None
    team_id: str | None
    base_url: str
    stream_base_url: str
    timeout: float | Timeout | None
    stream_timeout: float | Timeout | None
    max_retries: int
    environ: Mapping[str, str]
    grant: Grant | None = None

    @classmethod
    def resolve(
        cls,
        *,
        api_key: AsyncSecret | None = None,
        access_token: AsyncSecret | None = None,
        refresh_token: str | None = None,
        client_id: str | None = None,
        on_rotate: Callable[[OAuthToken], object] | None = None,
        token_store: TokenStore | None = None,
        user_id: str | None = None,
        team_id: str | None = None,
        base_url: str | None = None,
        stream_base_url: str | None = None,
        timeout: float | Timeout | None,
        stream_timeout: float | Timeout | None,
        max_retries: int,
        environ: Mapping[str, str] = os.environ,
    ) -> Config:
        """Arguments over environment over defaults."""

        def given(value: str | None, name: str) -> str | None:
            return from_environment(name, environ) if value is None else value

        grant = _grant(api_key, access_token, refresh_token, client_id, on_rotate, token_store)
        base = api_address(base_url, environ)
        stream = given(stream_base_url, "GUMLOOP_STREAM_BASE_URL")
        stream = _streaming(base) if stream is None else base_address("stream_base_url", stream)
        return cls(
            api_key=checked_secret("api_key", api_key),
            access_token=checked_secret("access_token", access_token),
            user_id=checked_line("user_id", given(user_id, "GUMLOOP_USER_ID")),
            team_id=_team(given(team_id, "GUMLOOP_TEAM_ID")),
            base_url=base,
            stream_base_url=stream,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
            environ=environ,
            grant=grant,
        )

    @property
    def oauth_address(self) -> str:
        """Where the OAuth endpoints are: the host of ordinary calls, without their path."""
        return self.base_url.removesuffix("/api/v1")

    @property
    def limits(self) -> Timeout:
        """Limits of ordinary calls."""
        return Timeout.of(self.timeout, Timeout())

    @property
    def stream_limits(self) -> Timeout:
        """Limits of streams, and of all calls to the streaming host."""
        return Timeout.of(self.stream_timeout, Timeout())

    def settings(self) -> Settings:
        """The transport's settings."""
        return Settings(
            servers={
                API_SERVER: self.base_url,
                API_ROOT: self.oauth_address,
                STREAM_SERVER: self.stream_base_url,
                STREAM_ROOT: self.stream_base_url.removesuffix("/api/v1"),
            },
            timeout=self.limits,
            stream_timeout=self.stream_limits,
            retry=RetryPolicy(max_retries=self.max_retries),
            user_agent=user_agent(),
            stream_servers=frozenset({STREAM_SERVER, STREAM_ROOT}),
            scope=self._scope(),
            limited=True,
            headers=lambda: trace_headers(self.environ),
        )

    def _scope(self) -> Scope:
        given = {"team_id": self.team_id, "user_id": self.user_id}
        return Scope({name: value for name, value in given.items() if value is not None})

    def token_settings(self) -> Settings:
        """The settings of token requests: no retries but the credential's."""
        once = RetryPolicy(max_retries=0)
        return replace(self.settings(), timeout=_TOKEN_LIMITS, retry=once)

    def credentials(self, kinds: Kinds[C], refreshed: C | None = None) -> dict[str, C]:
        """The credentials by security scheme; an operation gets the first that it takes.

        Args:
            kinds: makes them.
            refreshed: the one that `grant` makes, where there is one.
        """
        if refreshed is not None:
            return {"oauth": refreshed}
        key = self._key()
        if key is None:
            return {"oauth": kinds.bearer(self._token(), {})}
        # The legacy operations take a key, too, but no `x-auth-key`, and voice takes none.
        owner = {} if self.user_id is None else {"x-auth-key": self.user_id}
        return {
            "userId": kinds.bearer(key, owner),
            "apiKey": kinds.bearer(key, {}),
            "oauth": kinds.missing(_NO_KEY),
        }

    def _key(self) -> AsyncSecret | None:
        """The API key, where there is no access token, which goes first."""
        if self.access_token is not None:
            return None
        if self.api_key is not None:
            return self.api_key
        token = from_environment("GUMLOOP_ACCESS_TOKEN", self.environ)
        return None if token else from_environment("GUMLOOP_API_KEY", self.environ)

    def _token(self) -> AsyncSecret:
        if self.access_token is not None:
            return self.access_token
        return self._token_of_now(from_environment("GUMLOOP_ACCESS_TOKEN", self.environ))

    def _token_of_now(self, first: str | None) -> Callable[[], str]:
        """The variable may be renewed while the client lives; cleared, it keeps its first value."""

        def token() -> str:
            now = from_environment("GUMLOOP_ACCESS_TOKEN", self.environ) or first
            if now is None:
                raise ConfigurationError(_NO_CREDENTIAL)
            return now

        return token


def _team(value: str | None) -> str | None:
    team = checked_text("team_id", value)
    if team is not None and team.encode(errors="replace").decode() != team:
        raise ConfigurationError("team_id holds half a character, which has no UTF-8")
    return team


def _grant(
    api_key: AsyncSecret | None,
    access_token: AsyncSecret | None,
    refresh_token: str | None,
    client_id: str | None,
    on_rotate: Callable[[OAuthToken], object] | None,
    token_store: TokenStore | None,
) -> Grant | None:
    checked_line("refresh_token", refresh_token)
    checked_line("client_id", client_id)
    if refresh_token is None:
        given = {"client_id": client_id, "on_rotate": on_rotate, "token_store": token_store}
        useless = [name for name, value in given.items() if value is not None]
        if useless:
            raise ConfigurationError(f"{useless[0]} is of use only with refresh_token")
        return None
    if client_id is None:
        raise ConfigurationError("client_id is missing: a refresh token belongs to a client")
    if api_key is not None:
        raise ConfigurationError("pass api_key, or refresh_token and client_id, not both")
    if access_token is not None and not isinstance(access_token, str):
        raise ConfigurationError("access_token beside refresh_token has to be the token itself")
    if on_rotate is not None and not callable(on_rotate):
        raise ConfigurationError("on_rotate must be a function that takes the token response")
    return Grant(refresh_token, client_id, access_token, on_rotate, token_store)


def api_address(base_url: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """Where ordinary calls go: the argument, GUMLOOP_BASE_URL, or the service.

    Raises:
        ConfigurationError: no address.
    """
    given = from_environment("GUMLOOP_BASE_URL", environ) if base_url is None else base_url
    return API_SERVER if given is None else base_address("base_url", given)


def trace_headers(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The trace context (W3C) that the environment hands on, as of now."""
    parent = from_environment("TRACEPARENT", environ)
    if parent is None:
        return {}
    state = from_environment("TRACESTATE", environ)
    return {"traceparent": parent} | ({} if state is None else {"tracestate": state})


def _streaming(base_url: str) -> str:
    """The streaming host that goes with an API host; an unknown host serves both."""
    derived = base_url.replace("api.gumloop.com", "ws.gumloop.com")
    return derived.replace("localhost:8080", "localhost:9093")
