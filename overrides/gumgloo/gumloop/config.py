"""How a Gumloop client is set up: credentials, hosts and limits, from arguments and environment.

Guarantees: both flavours read their arguments here, so they cannot disagree; an explicit
argument wins over the environment. Source: constructor and environment of the official client.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from .._call import Settings
from .._errors import ConfigurationError
from .._kinds import Kinds
from .._retry import RetryPolicy
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

__all__ = [
    "API_ROOT",
    "API_SERVER",
    "STREAM_ROOT",
    "STREAM_SERVER",
    "Config",
    "api_address",
    "trace_headers",
]

#: The spec's servers; a test holds them against it.
API_SERVER = "https://api.gumloop.com/api/v1"
STREAM_SERVER = "https://ws.gumloop.com/api/v1"
#: The same hosts without a path: OAuth, and voice.
API_ROOT = "https://api.gumloop.com"
STREAM_ROOT = "https://ws.gumloop.com"

_SCHEMES: tuple[str, ...] = ("oauth", "apiKey", "userId")

_NO_CREDENTIAL = (
    "no Gumloop credential: pass access_token=..., or api_key=... and user_id=..., "
    "or set GUMLOOP_ACCESS_TOKEN, or GUMLOOP_API_KEY and GUMLOOP_USER_ID"
)

C = TypeVar("C")


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

    @classmethod
    def resolve(
        cls,
        *,
        api_key: AsyncSecret | None = None,
        access_token: AsyncSecret | None = None,
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

        base = api_address(base_url, environ)
        stream = given(stream_base_url, "GUMLOOP_STREAM_BASE_URL")
        stream = _streaming(base) if stream is None else base_address("stream_base_url", stream)
        return cls(
            api_key=checked_secret("api_key", api_key),
            access_token=checked_secret("access_token", access_token),
            user_id=checked_line("user_id", given(user_id, "GUMLOOP_USER_ID")),
            team_id=checked_text("team_id", given(team_id, "GUMLOOP_TEAM_ID")),
            base_url=base,
            stream_base_url=stream,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
            environ=environ,
        )

    def settings(self) -> Settings:
        """The transport's settings."""
        return Settings(
            servers={
                API_SERVER: self.base_url,
                API_ROOT: self.base_url.removesuffix("/api/v1"),
                STREAM_SERVER: self.stream_base_url,
                STREAM_ROOT: self.stream_base_url.removesuffix("/api/v1"),
            },
            timeout=Timeout.of(self.timeout, Timeout()),
            stream_timeout=Timeout.of(self.stream_timeout, Timeout()),
            retry=RetryPolicy(max_retries=self.max_retries),
            user_agent=user_agent(),
            stream_servers=frozenset({STREAM_SERVER, STREAM_ROOT}),
            query={} if self.team_id is None else {"team_id": self.team_id},
            headers=lambda: trace_headers(self.environ),
        )

    def credentials(self, kinds: Kinds[C]) -> dict[str, C]:
        """The one credential, under the name of each security scheme of the spec."""
        return dict.fromkeys(_SCHEMES, self._credential(kinds))

    def _credential(self, kinds: Kinds[C]) -> C:
        # An access token goes alone: `x-auth-key` is documented for API keys only.
        owner = {} if self.user_id is None else {"x-auth-key": self.user_id}
        if self.access_token is not None:
            return kinds.bearer(self.access_token, {})
        if self.api_key is not None:
            return kinds.bearer(self.api_key, owner)
        token = from_environment("GUMLOOP_ACCESS_TOKEN", self.environ)
        key = from_environment("GUMLOOP_API_KEY", self.environ)
        if token is None and key is not None:
            return kinds.bearer(key, owner)
        return kinds.bearer(self._token_of_now(token), {})

    def _token_of_now(self, first: str | None) -> Callable[[], str]:
        """The variable may be renewed while the client lives; cleared, it keeps its first value."""

        def token() -> str:
            now = from_environment("GUMLOOP_ACCESS_TOKEN", self.environ) or first
            if now is None:
                raise ConfigurationError(_NO_CREDENTIAL)
            return now

        return token


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
    state = from_environment("TRACESTATE", environ)
    if parent is None:
        return {}
    return {"traceparent": parent} | ({} if state is None else {"tracestate": state})


def _streaming(base_url: str) -> str:
    """The streaming host that goes with an API host; an unknown host serves both."""
    derived = base_url.replace("api.gumloop.com", "ws.gumloop.com")
    return derived.replace("localhost:8080", "localhost:9093")
