"""How a Gloo client is set up: credentials, address and limits, from arguments and environment.

Guarantees: both flavours read their arguments here, so they cannot disagree; an explicit
argument wins over the environment, and an API key over client credentials from the same place.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from .._call import Settings
from .._errors import ConfigurationError
from .._retry import RetryPolicy
from .._settings import (
    AsyncSecret,
    base_address,
    checked_secret,
    checked_text,
    from_environment,
    user_agent,
)
from .._timeout import Timeout

__all__ = ["NO_CREDENTIAL", "SERVER", "Config"]

#: The spec's server; a test holds them against it.
SERVER = "https://platform.ai.gloo.com"

# What the service's guides add to it for the OpenAI SDK; here the paths bring it.
_GUIDE_SUFFIXES = ("/ai/v2/guarded", "/ai/v2", "/ai")
# The same, but of another behaviour, which is to be asked for call by call.
_OTHER_SUFFIXES = {"/ai/v2/direct": "direct", "/ai/v2/grounded": "grounded"}

#: What a client without credentials says at its first call.
NO_CREDENTIAL = (
    "no Gloo credential: pass client_id=... and client_secret=..., or api_key=..., "
    "or set GLOO_CLIENT_ID and GLOO_CLIENT_SECRET, or GLOO_API_KEY"
)

_DEFAULT = Timeout(connect=5.0, first_byte=120.0, idle=120.0)
_TOKEN_LIMITS = Timeout(connect=5.0, first_byte=30.0, idle=30.0)


@dataclass(frozen=True, repr=False)
class Config:
    """A client's configuration, resolved.

    Args: as of `gumgloo.Gloo`; `client` is the client id and its secret.

    Raises:
        ConfigurationError: an argument that cannot be used.
    """

    api_key: AsyncSecret | None
    client: tuple[str, str] | None
    base_url: str
    timeout: float | Timeout | None
    stream_timeout: float | Timeout | None
    max_retries: int

    @classmethod
    def resolve(
        cls,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        api_key: AsyncSecret | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None,
        stream_timeout: float | Timeout | None,
        max_retries: int,
        environ: Mapping[str, str] = os.environ,
    ) -> Config:
        """Arguments over environment over defaults."""
        checked_secret("api_key", api_key)
        checked_text("client_id", client_id)
        checked_text("client_secret", client_secret)
        named = client_id is not None or client_secret is not None
        if api_key is not None and named:
            raise ConfigurationError("pass api_key, or client_id and client_secret, not both")
        if api_key is None and not named:
            api_key = checked_secret("GLOO_API_KEY", from_environment("GLOO_API_KEY", environ))
        client: tuple[str, str] | None = None
        if api_key is None:
            client = _client(
                client_id or from_environment("GLOO_CLIENT_ID", environ),
                client_secret or from_environment("GLOO_CLIENT_SECRET", environ),
            )
        given = from_environment("GLOO_BASE_URL", environ) if base_url is None else base_url
        address = SERVER if given is None else _address(given)
        return cls(api_key, client, address, timeout, stream_timeout, max_retries)

    def settings(self) -> Settings:
        """The transport's settings."""
        return Settings(
            servers={SERVER: self.base_url},
            timeout=Timeout.of(self.timeout, _DEFAULT),
            stream_timeout=Timeout.of(self.stream_timeout, _DEFAULT),
            retry=RetryPolicy(max_retries=self.max_retries),
            user_agent=user_agent(),
        )

    def token_settings(self) -> Settings:
        """The settings of token requests: short limits, and no retries but the credential's."""
        return Settings(
            servers={SERVER: self.base_url},
            timeout=_TOKEN_LIMITS,
            stream_timeout=_TOKEN_LIMITS,
            retry=RetryPolicy(max_retries=0),
            user_agent=user_agent(),
        )


def _client(client_id: str | None, client_secret: str | None) -> tuple[str, str] | None:
    if client_id and client_secret:
        return client_id, client_secret
    if client_id or client_secret:
        missing = "client_secret" if client_id else "client_id"
        raise ConfigurationError(
            f"{missing} is missing: pass it, or set GLOO_{missing.upper()} in the environment"
        )
    return None


def _address(given: str) -> str:
    address = base_address("base_url", given)
    for suffix, name in _OTHER_SUFFIXES.items():
        if address.endswith(suffix):
            raise ConfigurationError(
                f"base_url must not end with {suffix}: use client.chat.completions.{name}"
            )
    for suffix in _GUIDE_SUFFIXES:
        address = address.removesuffix(suffix)
    return address
