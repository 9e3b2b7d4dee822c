"""`Gumloop` and `AsyncGumloop`: every operation of the Gumloop spec, as methods.

Guarantees: nothing is opened before the first call; chat and streams go to the streaming host;
the constructor keeps the names of the official client's.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from gumgloo_api.gumloop import Api, AsyncApi

from .._chat import async_chat_stream, chat_stream
from .._kinds import ASYNC, SYNC
from .._settings import AsyncSecret, Secret
from .._timeout import Timeout
from .._timing import Timing
from .._transport import AsyncPool, AsyncTransport, Pool, Transport
from .config import Config

if TYPE_CHECKING:
    import httpx

    from gumgloo_api.gumloop.models import ChatCompletion, ChatCompletionChunk, StreamEvent

    from .._stream import AsyncChatStream, AsyncStream, ChatStream, Stream

    _Chat: TypeAlias = ChatStream[ChatCompletionChunk, ChatCompletion]
    _AsyncChat: TypeAlias = AsyncChatStream[ChatCompletionChunk, ChatCompletion]
    _Session: TypeAlias = Stream[StreamEvent]
    _AsyncSession: TypeAlias = AsyncStream[StreamEvent]

__all__ = ["AsyncGumloop", "Gumloop"]


class _Public:
    """The attributes that the official client shows."""

    #: What the client takes from the machine; a subclass for tests may put another here.
    _timing: ClassVar[Timing] = Timing()
    _config: Config

    @property
    def api_key(self) -> AsyncSecret | None:
        """The API key that was passed."""
        return self._config.api_key

    @property
    def access_token(self) -> AsyncSecret | None:
        """The access token that was passed."""
        return self._config.access_token

    @property
    def user_id(self) -> str | None:
        """The user whose API key it is."""
        return self._config.user_id

    @property
    def team_id(self) -> str | None:
        """The team whose objects are meant."""
        return self._config.team_id

    @property
    def base_url(self) -> str:
        """Where ordinary calls go."""
        return self._config.base_url

    @property
    def stream_base_url(self) -> str:
        """Where chat completions and streams go."""
        return self._config.stream_base_url

    @property
    def timeout(self) -> float | Timeout | None:
        """Limits of ordinary calls."""
        return self._config.timeout

    @property
    def stream_timeout(self) -> float | Timeout | None:
        """Limits of calls to the streaming host."""
        return self._config.stream_timeout

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class Gumloop(_Public, Api["_Chat", "_Session"]):
    """The Gumloop client.

    Args:
        api_key: a personal or team API key, or a function that gives one; needs `user_id`.
        access_token: an OAuth access token, or a function that gives one; wins over `api_key`.
        user_id: owner of the API key, or GUMLOOP_USER_ID.
        team_id: sent with every call that has such a parameter, or GUMLOOP_TEAM_ID.
        base_url: or GUMLOOP_BASE_URL; default the service.
        stream_base_url: or GUMLOOP_STREAM_BASE_URL; default derived from `base_url`.
        timeout: seconds for each phase of an ordinary call (default 90), a `Timeout`, or None.
        stream_timeout: the same for chat completions and streams (default 3600).
        max_retries: attempts after the first (default 2).
        http_client: an `httpx.Client` of the caller's, with its proxies, hooks and transports;
            it is not closed here.

    Without a credential here or in GUMLOOP_ACCESS_TOKEN or GUMLOOP_API_KEY, the first call
    raises `ConfigurationError`. TRACEPARENT and TRACESTATE in the environment are sent along.

    Raises:
        ConfigurationError: an argument that cannot be used.
    """

    def __init__(
        self,
        api_key: Secret | None = None,
        *,
        access_token: Secret | None = None,
        user_id: str | None = None,
        team_id: str | None = None,
        base_url: str | None = None,
        stream_base_url: str | None = None,
        timeout: float | Timeout | None = 90.0,
        stream_timeout: float | Timeout | None = 3600.0,
        max_retries: int = 2,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._config = config = Config.resolve(
            api_key=api_key,
            access_token=access_token,
            user_id=user_id,
            team_id=team_id,
            base_url=base_url,
            stream_base_url=stream_base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
        )
        self._pool = Pool(http_client)
        credentials = config.credentials(SYNC)
        super().__init__(
            Transport(config.settings(), credentials, chat_stream, self._pool, self._timing)
        )

    def close(self) -> None:
        """Close the connections; an `http_client` of the caller's stays open."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncGumloop(_Public, AsyncApi["_AsyncChat", "_AsyncSession"]):
    """The asynchronous Gumloop client; arguments as of `Gumloop`.

    `http_client` is an `httpx.AsyncClient`, and functions that give credentials may be
    coroutine functions. One client may serve several event loops, each with connections of its
    own; a caller's `http_client` serves one.
    """

    def __init__(
        self,
        api_key: AsyncSecret | None = None,
        *,
        access_token: AsyncSecret | None = None,
        user_id: str | None = None,
        team_id: str | None = None,
        base_url: str | None = None,
        stream_base_url: str | None = None,
        timeout: float | Timeout | None = 90.0,
        stream_timeout: float | Timeout | None = 3600.0,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._config = config = Config.resolve(
            api_key=api_key,
            access_token=access_token,
            user_id=user_id,
            team_id=team_id,
            base_url=base_url,
            stream_base_url=stream_base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
        )
        self._pool = AsyncPool(http_client)
        credentials = config.credentials(ASYNC)
        super().__init__(
            AsyncTransport(
                config.settings(), credentials, async_chat_stream, self._pool, self._timing
            )
        )

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
