"""`Gumloop` and `AsyncGumloop`: every operation of the Gumloop spec, as methods.

Guarantees: nothing is opened before the first call; chat and streams go to the streaming host;
the constructor keeps the names of the official client's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from gumgloo_api.gumloop import Api, AsyncApi

from .._auth import AsyncCredential, Credential
from .._kinds import ASYNC, SYNC
from .._pool import AsyncPool, Pool
from .._settings import AsyncSecret, Secret
from .._timeout import Timeout
from .._timing import Timing
from .._transport import AsyncTransport, Transport
from ._streams import async_stream, stream
from .config import Config

if TYPE_CHECKING:
    import httpx

    from gumgloo_api.gumloop.models import (
        ChatCompletion,
        ChatCompletionChunk,
        OAuthToken,
    )

    from .._connections import ConnectionLimits
    from .._rotation import Rotation
    from .._stream import AsyncChatStream, ChatStream
    from .._token_store import TokenStore
    from .resources.agents import Agents, AsyncAgents
    from .resources.artifacts import Artifacts, AsyncArtifacts
    from .resources.brain import AsyncBrain, Brain
    from .resources.evaluations import AsyncEvaluations, Evaluations
    from .resources.flows import AsyncFlows, Flows
    from .resources.mcp import AsyncMcp, Mcp
    from .resources.oauth import AsyncOauth, Oauth
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.skills import AsyncSkills, Skills
    from .resources.sync import AsyncSync, Sync
    from .resources.voice import AsyncVoice, Voice
    from .session_stream import AsyncSessionStream, SessionStream

    _Chat: TypeAlias = ChatStream[ChatCompletionChunk, ChatCompletion]
    _AsyncChat: TypeAlias = AsyncChatStream[ChatCompletionChunk, ChatCompletion]
    _Session: TypeAlias = SessionStream
    _AsyncSession: TypeAlias = AsyncSessionStream

__all__ = ["AsyncGumloop", "Gumloop"]


class _Public:
    """The attributes that the official client shows."""

    #: What the client takes from the machine; a subclass for tests may put another here.
    _timing: ClassVar[Timing] = Timing()
    _config: Config
    _rotation: Rotation | None = None

    @property
    def api_key(self) -> AsyncSecret | None:
        """The API key that was passed."""
        return self._config.api_key

    @property
    def access_token(self) -> AsyncSecret | None:
        """The access token that was passed."""
        return self._config.access_token

    @property
    def refresh_token(self) -> str | None:
        """The refresh token that counts now: the one that was passed, or what replaced it."""
        return None if self._rotation is None else self._rotation.refresh_token

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
            Beside `refresh_token` a token, used until the service refuses it.
        refresh_token: an OAuth refresh token (`client.oauth.exchange_code` gives one), in place
            of the credentials above. Access tokens are fetched with it, one request for all who
            wait, and renewed before they expire; a refresh token that comes with one replaces it.
        client_id: the OAuth client that the refresh token was given to.
        on_rotate: called with each token response (`access_token`, `refresh_token`,
            `expires_in`) that brings a new refresh token, before its access token is used: save
            it, for the old one may be spent. Once for each; should it raise, the calls that wait
            raise `TokenError`, the new token is kept in memory, and it is called again next time.
            It must not call this client. `client.refresh_token` is what counts.
        token_store: shares tokens with other clients and processes, refresh tokens included:
            with those that began with the same refresh token or, if `user_id` is given, with any
            one of that login. Processes that share a refresh token without a store spend it for
            each other.
        user_id: owner of the API key, sent along with it; with any credential, who asks where a
            call takes a `user_id` and names none. Or GUMLOOP_USER_ID.
        team_id: sent with every call that takes one and names none. Or GUMLOOP_TEAM_ID.
        base_url: or GUMLOOP_BASE_URL; default the service.
        stream_base_url: or GUMLOOP_STREAM_BASE_URL; default derived from `base_url`.
        timeout: seconds for each phase of an ordinary call (default 90), a `Timeout`, or None.
        stream_timeout: the same for chat completions and streams (default 3600).
        max_retries: attempts after the first (default 2).
        http_client: an `httpx.Client` of the caller's, with its proxies, hooks and transports;
            it is not closed here.
        limits: of the connections, where there is no `http_client` (default
            `ConnectionLimits()`).
        http2: offer HTTP/2, where there is no `http_client` (default False); takes the package
            h2, which the extra `gumgloo[http2]` brings.

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
        refresh_token: str | None = None,
        client_id: str | None = None,
        on_rotate: Callable[[OAuthToken], object] | None = None,
        token_store: TokenStore | None = None,
        user_id: str | None = None,
        team_id: str | None = None,
        base_url: str | None = None,
        stream_base_url: str | None = None,
        timeout: float | Timeout | None = 90.0,
        stream_timeout: float | Timeout | None = 3600.0,
        max_retries: int = 2,
        http_client: httpx.Client | None = None,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
    ) -> None:
        self._config = config = Config.resolve(
            api_key=api_key,
            access_token=access_token,
            refresh_token=refresh_token,
            client_id=client_id,
            on_rotate=on_rotate,
            token_store=token_store,
            user_id=user_id,
            team_id=team_id,
            base_url=base_url,
            stream_base_url=stream_base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
        )
        self._pool = Pool(http_client, limits=limits, http2=http2)
        refreshed: Credential | None = None
        if config.grant is not None:
            from ._refresh import rotating_credential

            made = rotating_credential(config, config.grant, self._pool, self._timing)
            self._rotation, refreshed = made.rotation, made
        credentials = config.credentials(SYNC, refreshed)
        self._wire = Transport(config.settings(), credentials, stream, self._pool, self._timing)
        super().__init__(self._wire)

    @cached_property
    def agents(self) -> Agents:
        """`agents`, with the shorter methods of the official client."""
        from .resources.agents import Agents

        return Agents(self._transport)

    @cached_property
    def artifacts(self) -> Artifacts:
        """`artifacts`, with downloads to a file."""
        from .resources.artifacts import Artifacts

        return Artifacts(self._wire)

    @cached_property
    def brain(self) -> Brain:
        """`brain`, with uploads."""
        from .resources.brain import Brain

        return Brain(self._transport)

    @cached_property
    def evaluations(self) -> Evaluations:
        """`evaluations`, with runs of one session or several."""
        from .resources.evaluations import Evaluations

        return Evaluations(self._transport)

    @cached_property
    def flows(self) -> Flows:
        """`flows`, with `run`, which waits."""
        from .resources.flows import Flows

        return Flows(self._transport, self._timing, self._config.limits, self.user_id)

    @cached_property
    def mcp(self) -> Mcp:
        """`mcp`, with `execute`."""
        from .resources.mcp import Mcp

        return Mcp(self._transport)

    @cached_property
    def oauth(self) -> Oauth:
        """`oauth`, with PKCE."""
        from .resources.oauth import Oauth

        return Oauth(self._transport, self._config.oauth_address)

    @cached_property
    def sessions(self) -> Sessions:
        """`sessions`, with streams that take themselves up."""
        from .resources.sessions import Sessions

        return Sessions(self._wire, self._timing, self._config.stream_limits)

    @cached_property
    def skills(self) -> Skills:
        """`skills`, with uploads, and downloads to a file."""
        from .resources.skills import Skills

        return Skills(self._wire)

    @cached_property
    def sync(self) -> Sync:
        """`sync`, with downloads of limited size."""
        from .resources.sync import Sync

        return Sync(self._wire)

    @cached_property
    def voice(self) -> Voice:
        """`voice`, by the names of the official client."""
        from .resources.voice import Voice

        return Voice(self._transport)

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

    `http_client` is an `httpx.AsyncClient`. Functions that give credentials, and `on_rotate`, may
    be coroutine functions; where they are not, they must not block for long. One client may serve
    several event loops, each with connections of its own; a caller's `http_client` serves one.
    """

    def __init__(
        self,
        api_key: AsyncSecret | None = None,
        *,
        access_token: AsyncSecret | None = None,
        refresh_token: str | None = None,
        client_id: str | None = None,
        on_rotate: Callable[[OAuthToken], object] | None = None,
        token_store: TokenStore | None = None,
        user_id: str | None = None,
        team_id: str | None = None,
        base_url: str | None = None,
        stream_base_url: str | None = None,
        timeout: float | Timeout | None = 90.0,
        stream_timeout: float | Timeout | None = 3600.0,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
    ) -> None:
        self._config = config = Config.resolve(
            api_key=api_key,
            access_token=access_token,
            refresh_token=refresh_token,
            client_id=client_id,
            on_rotate=on_rotate,
            token_store=token_store,
            user_id=user_id,
            team_id=team_id,
            base_url=base_url,
            stream_base_url=stream_base_url,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
        )
        self._pool = AsyncPool(http_client, limits=limits, http2=http2)
        refreshed: AsyncCredential | None = None
        if config.grant is not None:
            from ._refresh import async_rotating_credential

            made = async_rotating_credential(config, config.grant, self._pool, self._timing)
            self._rotation, refreshed = made.rotation, made
        credentials = config.credentials(ASYNC, refreshed)
        self._wire = AsyncTransport(
            config.settings(), credentials, async_stream, self._pool, self._timing
        )
        super().__init__(self._wire)

    @cached_property
    def agents(self) -> AsyncAgents:
        """`agents`, with the shorter methods of the official client."""
        from .resources.agents import AsyncAgents

        return AsyncAgents(self._transport)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """`artifacts`, with downloads to a file."""
        from .resources.artifacts import AsyncArtifacts

        return AsyncArtifacts(self._wire)

    @cached_property
    def brain(self) -> AsyncBrain:
        """`brain`, with uploads."""
        from .resources.brain import AsyncBrain

        return AsyncBrain(self._transport)

    @cached_property
    def evaluations(self) -> AsyncEvaluations:
        """`evaluations`, with runs of one session or several."""
        from .resources.evaluations import AsyncEvaluations

        return AsyncEvaluations(self._transport)

    @cached_property
    def flows(self) -> AsyncFlows:
        """`flows`, with `run`, which waits."""
        from .resources.flows import AsyncFlows

        return AsyncFlows(self._transport, self._timing, self._config.limits, self.user_id)

    @cached_property
    def mcp(self) -> AsyncMcp:
        """`mcp`, with `execute`."""
        from .resources.mcp import AsyncMcp

        return AsyncMcp(self._transport)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """`oauth`, with PKCE."""
        from .resources.oauth import AsyncOauth

        return AsyncOauth(self._transport, self._config.oauth_address)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """`sessions`, with streams that take themselves up."""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(self._wire, self._timing, self._config.stream_limits)

    @cached_property
    def skills(self) -> AsyncSkills:
        """`skills`, with uploads, and downloads to a file."""
        from .resources.skills import AsyncSkills

        return AsyncSkills(self._wire)

    @cached_property
    def sync(self) -> AsyncSync:
        """`sync`, with downloads of limited size."""
        from .resources.sync import AsyncSync

        return AsyncSync(self._wire)

    @cached_property
    def voice(self) -> AsyncVoice:
        """`voice`, by the names of the official client."""
        from .resources.voice import AsyncVoice

        return AsyncVoice(self._transport)

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
