"""Gloo AI's access tokens for other tools: the OpenAI SDK, LangChain, plain httpx.

    from gumgloo.gloo.auth import GlooAuth

Guarantees: a token that is handed out is good for now, and is fetched once for all who ask; the
credential is added only to what goes to the service itself, and httpx takes it out of a redirect
to another host; a refused request is sent once more at most, and only with another token.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from types import TracebackType
from typing import Any, ClassVar, Self

import httpx

from .._auth import AsyncCredential, Credential
from .._errors import ConfigurationError
from .._pool import AsyncPool, Pool
from .._settings import AsyncSecret
from .._timing import Timing
from .._token_store import MemoryTokenStore, TokenStore
from ._resend import Resend
from .client import AsyncGloo, Gloo, credentials_of
from .config import Config
from .tokens import async_credential, credential, token_of

__all__ = ["GlooAuth"]

_PORTS = {"https": 443, "http": 80}


class GlooAuth(httpx.Auth):
    """Access tokens of Gloo AI, fresh whenever a request needs one.

    As `auth` of an `httpx.Client` or `httpx.AsyncClient` (the OpenAI SDK takes such a client as
    `http_client`) it adds the token to each request, and answers a 401 with one more attempt
    under a new token, where the body can be sent again: bytes, text, JSON and forms can, what is
    read from a file or an iterator cannot. For all who take a function in place of a key there
    are `access_token` and `async_access_token`:

        auth = GlooAuth(client_id="...", client_secret="...")
        httpx.Client(base_url=auth.base_url, auth=auth)
        OpenAI(base_url=f"{auth.base_url}/ai/v2", api_key=auth.access_token)
        AsyncOpenAI(base_url=f"{auth.base_url}/ai/v2", api_key=auth.async_access_token)
        ChatOpenAI(base_url=f"{auth.base_url}/ai/v2", api_key=auth.access_token, model="...")

    It serves any number of clients, threads and event loops at once; synchronous and asynchronous
    requests share its tokens, but do not wait for one another.

    Args:
        client: a `Gloo` or `AsyncGloo` whose tokens to use, in place of all other arguments.
            Requests are then of its flavour only, and it is not closed here.
        client_id, client_secret: OAuth2 client credentials, or GLOO_CLIENT_ID and
            GLOO_CLIENT_SECRET.
        api_key: a static API key (or GLOO_API_KEY), or a function that gives a token; a coroutine
            function serves asynchronous requests only.
        base_url: as of `Gloo`, or GLOO_BASE_URL; default the service. Only requests to its scheme,
            host and port get a credential.
        token_store: shares the tokens with other clients and processes.

    Without a credential here or in the environment, the first request raises
    `ConfigurationError`; so does one of a flavour that is not served. `TokenError` is raised
    where no token can be had. Both leave httpx and the OpenAI SDK as they are.

    Raises:
        ConfigurationError: an argument that cannot be used.
    """

    #: What it takes from the machine; a subclass for tests may put another here.
    _timing: ClassVar[Timing] = Timing()

    def __init__(
        self,
        client: Gloo | AsyncGloo | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        api_key: AsyncSecret | None = None,
        base_url: str | None = None,
        token_store: TokenStore | None = None,
    ) -> None:
        # They have no connections before they are asked for one.
        self._pool, self._async_pool = Pool(), AsyncPool()
        self._credential: Credential
        self._async_credential: AsyncCredential
        if client is not None:
            given = (client_id, client_secret, api_key, base_url, token_store)
            _check_alone(client, given)
            self._base_url = client.base_url
            self._credential, self._async_credential = credentials_of(client)
        else:
            config = Config.resolve(
                client_id=client_id,
                client_secret=client_secret,
                api_key=api_key,
                base_url=base_url,
                # Of calls, which are not made here.
                timeout=None,
                stream_timeout=None,
                max_retries=0,
            )
            # The flavours have a state each, as one must not wait for the other in one thread.
            # What one of them has fetched serves both all the same.
            store = MemoryTokenStore(timeout=0) if token_store is None else token_store
            self._base_url = config.base_url
            self._credential = credential(config, self._pool, store, self._timing)
            self._async_credential = async_credential(config, self._async_pool, store, self._timing)
        self._origin = _origin(httpx.URL(self._base_url))

    @property
    def base_url(self) -> str:
        """The service's address, without the `/ai/v2` that the OpenAI SDK needs after it."""
        return self._base_url

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def access_token(self) -> str:
        """A token that is good for now; the API key where there is one.

        It may be handed to other tools itself: as the `api_key` of `openai.OpenAI`, or of
        LangChain's `ChatOpenAI`, which uses it for asynchronous calls as well.

        Raises:
            TokenError: none can be had.
            ConfigurationError: no credential is set, or it is one for asynchronous use.
        """
        return token_of(self._credential.authorize())

    async def async_access_token(self) -> str:
        """As `access_token`, awaited: the `api_key` of `openai.AsyncOpenAI`."""
        return token_of(await self._async_credential.authorize())

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """What `httpx.Client` does with a request; raises as `access_token`."""
        if not self._is_service(request.url):
            yield request
            return
        credential = self._credential
        attempts = Resend(request, credential.rejected)
        response = yield attempts.first(credential.authorize())
        if attempts.is_worth_another(response):
            again = attempts.again(credential.authorize())
            if again is not None:
                yield again

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """What `httpx.AsyncClient` does with a request; raises as `async_access_token`."""
        if not self._is_service(request.url):
            yield request
            return
        credential = self._async_credential
        attempts = Resend(request, credential.rejected)
        response = yield attempts.first(await credential.authorize())
        if attempts.is_worth_another(response):
            again = attempts.again(await credential.authorize())
            if again is not None:
                yield again

    def close(self) -> None:
        """Close the connections of synchronous requests for tokens; a `client` stays open."""
        self._pool.close()

    async def aclose(self) -> None:
        """Close the connections of all requests for tokens; a `client` stays open."""
        self._pool.close()
        await self._async_pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _is_service(self, url: httpx.URL) -> bool:
        return _origin(url) == self._origin


def _check_alone(client: Any, others: tuple[object, ...]) -> None:
    if not isinstance(client, (Gloo, AsyncGloo)):
        name = type(client).__name__
        raise ConfigurationError(f"client: expected a Gloo or an AsyncGloo, got {name}")
    if any(other is not None for other in others):
        raise ConfigurationError("pass a client, or what makes one, not both")


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    # httpx mostly, but not always, has no port where it is the scheme's own.
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)
