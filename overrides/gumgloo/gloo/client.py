"""`Gloo` and `AsyncGloo`: every operation of the Gloo AI spec, as methods.

Guarantees: nothing is opened before the first call; an access token is fetched when it is first
needed, once for all who wait, and renewed before it expires; the rule of exactly one routing
mechanism is checked before a byte is sent.
"""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from gumgloo_api.gloo import Api, AsyncApi

from .._auth import AsyncCredential, Credential
from .._kinds import ASYNC, SYNC
from .._pool import AsyncPool, Pool
from .._settings import AsyncSecret, Secret
from .._timeout import Timeout
from .._timing import Timing
from .._transport import AsyncTransport, Transport
from ._streams import async_stream, stream
from .config import Config
from .tokens import async_credential, credential, token_of

if TYPE_CHECKING:
    import httpx

    from gumgloo_api.gloo.models import (
        ChatCompletion,
        ChatCompletionChunk,
    )

    from .._connections import ConnectionLimits
    from .._stream import AsyncChatStream, ChatStream
    from .._token_store import TokenStore
    from .grounded_stream import AsyncGroundedStream, GroundedStream
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.files import AsyncFiles, Files
    from .resources.items import AsyncItems, Items
    from .resources.models import AsyncModels, Models
    from .response_stream import AsyncResponseStream, ResponseStream

    _Chat: TypeAlias = ChatStream[ChatCompletionChunk, ChatCompletion]
    _Grounded: TypeAlias = GroundedStream
    _AsyncChat: TypeAlias = AsyncChatStream[ChatCompletionChunk, ChatCompletion]
    _Responses: TypeAlias = ResponseStream
    _AsyncResponses: TypeAlias = AsyncResponseStream
    _AsyncGrounded: TypeAlias = AsyncGroundedStream

__all__ = ["AsyncGloo", "Gloo", "credentials_of"]

_OTHER = "made with {}, it serves {} requests only: make one with {}, or with credentials"
_SCHEMES: tuple[str, ...] = ("bearer", "oauth")


class _Public:
    """What both flavours show."""

    #: What the client takes from the machine; a subclass for tests may put another here.
    _timing: ClassVar[Timing] = Timing()
    _config: Config

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self._config.base_url

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class Gloo(_Public, Api["_Chat", "_Grounded", "_Responses"]):
    """The Gloo AI client.

    Args:
        client_id, client_secret: OAuth2 client credentials, or GLOO_CLIENT_ID and
            GLOO_CLIENT_SECRET; access tokens are fetched and renewed with them.
        api_key: a static API key (or GLOO_API_KEY), or a function that gives a token.
        base_url: or GLOO_BASE_URL; default the service. The address of the guides
            (`…/ai/v2`) is understood as well.
        timeout: seconds for each phase of an ordinary call (default 120), a `Timeout`, or None.
        stream_timeout: the same for streams (default 120; `idle` is between two chunks).
        max_retries: attempts after the first (default 2).
        http_client: an `httpx.Client` of the caller's, with its proxies, hooks and transports;
            it is not closed here.
        limits: of the connections, where there is no `http_client` (default
            `ConnectionLimits()`).
        http2: offer HTTP/2, where there is no `http_client` (default False); takes the package
            h2, which the extra `gumgloo[http2]` brings.
        token_store: shares access tokens with other clients and processes.

    Without a credential here or in the environment, the first call raises `ConfigurationError`.

    Raises:
        ConfigurationError: an argument that cannot be used.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        api_key: Secret | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = 120.0,
        stream_timeout: float | Timeout | None = 120.0,
        max_retries: int = 2,
        http_client: httpx.Client | None = None,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
        token_store: TokenStore | None = None,
    ) -> None:
        self._config = config = Config.resolve(
            client_id=client_id,
            client_secret=client_secret,
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
        )
        self._pool = Pool(http_client, limits=limits, http2=http2)
        self._credential = credential(config, self._pool, token_store, self._timing)
        credentials = dict.fromkeys(_SCHEMES, self._credential)
        super().__init__(
            Transport(config.settings(), credentials, stream, self._pool, self._timing)
        )

    @cached_property
    def embeddings(self) -> Embeddings:
        """`embeddings`, of any number of texts."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._transport)

    @cached_property
    def files(self) -> Files:
        """`files`, with the wait for what becomes of an upload."""
        from .resources.files import Files

        return Files(self._transport, self._timing)

    @cached_property
    def items(self) -> Items:
        """`items`, with all of a publisher's."""
        from .resources.items import Items

        return Items(self._transport)

    @cached_property
    def models(self) -> Models:
        """`models`, with a search for those that can do something."""
        from .resources.models import Models

        return Models(self._transport)

    def access_token(self) -> str:
        """A token that is valid now, for use with other tools; the API key where there is one.

        Raises:
            TokenError: the token endpoint gave none.
            ConfigurationError: no credential is set.
        """
        return token_of(self._credential.authorize())

    def close(self) -> None:
        """Close the connections; an `http_client` of the caller's stays open."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncGloo(_Public, AsyncApi["_AsyncChat", "_AsyncGrounded", "_AsyncResponses"]):
    """The asynchronous Gloo AI client; arguments as of `Gloo`.

    `http_client` is an `httpx.AsyncClient`, and a function given as `api_key` may be a coroutine
    function. One client may serve several event loops, each with connections of its own; a
    caller's `http_client` serves one.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        api_key: AsyncSecret | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = 120.0,
        stream_timeout: float | Timeout | None = 120.0,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
        token_store: TokenStore | None = None,
    ) -> None:
        self._config = config = Config.resolve(
            client_id=client_id,
            client_secret=client_secret,
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
        )
        self._pool = AsyncPool(http_client, limits=limits, http2=http2)
        self._credential = async_credential(config, self._pool, token_store, self._timing)
        credentials = dict.fromkeys(_SCHEMES, self._credential)
        super().__init__(
            AsyncTransport(config.settings(), credentials, async_stream, self._pool, self._timing)
        )

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """`embeddings`, of any number of texts."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """`files`, with the wait for what becomes of an upload."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport, self._timing)

    @cached_property
    def items(self) -> AsyncItems:
        """`items`, with all of a publisher's."""
        from .resources.items import AsyncItems

        return AsyncItems(self._transport)

    @cached_property
    def models(self) -> AsyncModels:
        """`models`, with a search for those that can do something."""
        from .resources.models import AsyncModels

        return AsyncModels(self._transport)

    async def access_token(self) -> str:
        """A token that is valid now; see `Gloo.access_token`."""
        return token_of(await self._credential.authorize())

    async def aclose(self) -> None:
        """Close the connections; an `http_client` of the caller's stays open."""
        await self._pool.close()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def credentials_of(client: Gloo | AsyncGloo) -> tuple[Credential, AsyncCredential]:
    """What authorizes a client's calls, for `gumgloo.gloo.auth`; the other flavour says so."""
    if isinstance(client, Gloo):
        known = client._credential  # pyright: ignore[reportPrivateUsage]  # no user needs it
        return known, ASYNC.missing(_OTHER.format("a Gloo", "synchronous", "an AsyncGloo"))
    other = client._credential  # pyright: ignore[reportPrivateUsage]  # as above
    return SYNC.missing(_OTHER.format("an AsyncGloo", "asynchronous", "a Gloo")), other
