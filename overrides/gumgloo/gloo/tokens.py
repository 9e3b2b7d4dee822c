"""A Gloo client's credential: a static key, a function, or tokens fetched at `/oauth2/token`.

Guarantees: the token request goes through the generated operation and the client's own
connections, with Basic credentials and no others. Source: operation `createToken`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gumgloo_api.gloo.operations.oauth import create_token
from gumgloo_api.support import UNSET

from .._auth import (
    AsyncCredential,
    AsyncStaticCredential,
    AsyncTokenCredential,
    Authorization,
    Credential,
    StaticCredential,
    TokenCredential,
    TokenReply,
    basic_header,
)
from .._chat import async_chat_stream, chat_stream
from .._kinds import ASYNC, SYNC
from .._pool import AsyncPool, Pool
from .._timing import Timing
from .._token import TokenState
from .._token_store import TokenStore, store_key
from .._transport import AsyncTransport, Transport
from .config import NO_CREDENTIAL, Config

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import TokenResponse

__all__ = ["async_credential", "credential", "token_of"]

_SCOPE = "api/access"
_SCHEME = "basic"


def credential(config: Config, pool: Pool, store: TokenStore | None, timing: Timing) -> Credential:
    """The credential of a synchronous client.

    Args:
        config: addresses, and what the client was given.
        pool: the connections.
        store: shares the tokens, or None.
        timing: clocks, waiting and chance.

    Raises:
        ConfigurationError: id, secret or key cannot be sent.
    """
    if config.client is not None:
        return _fetched(config, config.client, pool, store, timing)
    if config.api_key is not None:
        return SYNC.bearer(config.api_key, {})
    return SYNC.missing(NO_CREDENTIAL)


def async_credential(
    config: Config, pool: AsyncPool, store: TokenStore | None, timing: Timing
) -> AsyncCredential:
    """The credential of an asynchronous client; as `credential`."""
    if config.client is not None:
        return _async_fetched(config, config.client, pool, store, timing)
    if config.api_key is not None:
        return ASYNC.bearer(config.api_key, {})
    return ASYNC.missing(NO_CREDENTIAL)


def token_of(authorization: Authorization) -> str:
    """The token or API key alone, of what one of these credentials gave."""
    return authorization.headers["Authorization"].removeprefix("Bearer ")


def _fetched(
    config: Config,
    client: tuple[str, str],
    pool: Pool,
    store: TokenStore | None,
    timing: Timing,
) -> TokenCredential:
    basic = StaticCredential({"Authorization": basic_header(*client)})
    transport = Transport(config.token_settings(), {_SCHEME: basic}, chat_stream, pool, timing)
    request = create_token.request(scope=_SCOPE)
    return TokenCredential(
        _state(timing),
        lambda: _reply(transport.send(create_token.OPERATION, request)),
        timing.sleep,
        timing.chance,
        secrets=(client[1],),
        store=store,
        store_key=store_key(config.base_url, client[0], _SCOPE),
    )


def _async_fetched(
    config: Config,
    client: tuple[str, str],
    pool: AsyncPool,
    store: TokenStore | None,
    timing: Timing,
) -> AsyncTokenCredential:
    basic = AsyncStaticCredential({"Authorization": basic_header(*client)})
    transport = AsyncTransport(
        config.token_settings(), {_SCHEME: basic}, async_chat_stream, pool, timing
    )
    request = create_token.request(scope=_SCOPE)

    async def fetch() -> TokenReply:
        return _reply(await transport.send(create_token.OPERATION, request))

    return AsyncTokenCredential(
        _state(timing),
        fetch,
        timing.asleep,
        timing.chance,
        secrets=(client[1],),
        store=store,
        store_key=store_key(config.base_url, client[0], _SCOPE),
    )


def _state(timing: Timing) -> TokenState:
    return TokenState(clock=timing.clock, wall=timing.wall, random=timing.chance)


def _reply(answer: TokenResponse) -> TokenReply:
    lifetime = None if answer.expires_in is UNSET else answer.expires_in
    return TokenReply(answer.access_token, lifetime)
