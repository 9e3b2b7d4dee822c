"""How Gloo's access tokens are fetched: OAuth2 client credentials at `/oauth2/token`.

Guarantees: the token request goes through the generated operation and the client's own
connections, with Basic credentials and no others. Source: operation `createToken`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gumgloo_api.gloo.operations.oauth import create_token
from gumgloo_api.support import UNSET

from .._auth import (
    AsyncStaticCredential,
    AsyncTokenCredential,
    StaticCredential,
    TokenCredential,
    TokenReply,
    basic_header,
)
from .._chat import async_chat_stream, chat_stream
from .._timing import Timing
from .._token import TokenState
from .._token_store import TokenStore, store_key
from .._transport import AsyncPool, AsyncTransport, Pool, Transport
from .config import Config

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import TokenResponse

__all__ = ["async_token_credential", "token_credential"]

_SCOPE = "api/access"
_SCHEME = "basic"


def token_credential(
    config: Config,
    client: tuple[str, str],
    pool: Pool,
    store: TokenStore | None,
    timing: Timing,
) -> TokenCredential:
    """The credential of a synchronous client.

    Args:
        config: addresses.
        client: its id and its secret.
        pool: the connections.
        store: shares the tokens, or None.
        timing: clocks, waiting and chance.

    Raises:
        ConfigurationError: id or secret cannot be sent.
    """
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


def async_token_credential(
    config: Config,
    client: tuple[str, str],
    pool: AsyncPool,
    store: TokenStore | None,
    timing: Timing,
) -> AsyncTokenCredential:
    """The credential of an asynchronous client; as `token_credential`."""
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
