"""`GumloopClient`: saved flows by polling, as the official legacy client has it.

Guarantees: constructor, methods and results keep their names; construction warns that the client
is deprecated; a poll that fails now and then does not end a wait, and a state that nobody knows
does not keep it waiting without a word.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from gumgloo_api.gumloop.operations.flows import get_automation_run

from .._call import Settings
from .._chat import async_chat_stream, chat_stream
from .._errors import ConfigurationError
from .._kinds import ASYNC, SYNC, Kinds
from .._pool import AsyncPool, Pool
from .._retry import RetryPolicy
from .._settings import base_address, checked_line, checked_text, user_agent
from .._timeout import Timeout
from .._timing import Timing
from .._transport import AsyncTransport, Transport
from ._flow import FlowFailedError, FlowRunner, FlowTimeoutError, FlowWait
from .config import API_SERVER, api_address

if TYPE_CHECKING:
    import httpx

    from .._connections import ConnectionLimits

__all__ = ["AsyncGumloopClient", "FlowFailedError", "FlowTimeoutError", "GumloopClient"]

C = TypeVar("C")

_DEPRECATED = "{} is the client of saved flows only; use {} for agents, sessions and chat"


class _Flows:
    """What both flavours know: who asks, where, and what a call looks like."""

    #: What the client takes from the machine; a subclass for tests may put another here.
    _timing: ClassVar[Timing] = Timing()

    def __init__(
        self,
        api_key: str,
        user_id: str,
        project_id: str | None,
        base_url: str | None,
        timeout: float | Timeout | None,
        max_retries: int,
    ) -> None:
        if not checked_line("api_key", api_key) or not checked_text("user_id", user_id):
            raise ConfigurationError("api_key and user_id are both needed")
        self.api_key = api_key
        self.user_id = user_id
        self.project_id = project_id
        self._servers = {API_SERVER: api_address(base_url)}
        limits = Timeout.of(timeout, Timeout())
        self._settings = Settings(
            servers=self._servers,
            timeout=limits,
            stream_timeout=limits,
            retry=RetryPolicy(max_retries=max_retries),
            user_agent=user_agent(),
        )

    def _credentials(self, kinds: Kinds[C]) -> dict[str, C]:
        # The user goes with the request itself, so there is no `x-auth-key`.
        return {"apiKey": kinds.bearer(lambda: self.api_key, {})}

    @property
    def base_url(self) -> str:
        """Where calls go; may be assigned."""
        return self._servers[API_SERVER]

    @base_url.setter
    def base_url(self, address: str) -> None:
        self._servers[API_SERVER] = base_address("base_url", address)

    def _runner(self) -> FlowRunner:
        """For the user and the project of now: both may be assigned."""
        return FlowRunner(self.user_id, self.project_id, self._settings.timeout, self._timing)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user_id={self.user_id!r})"


class GumloopClient(_Flows):
    """Starts saved flows and waits for their outputs. Deprecated by the service.

    Args:
        api_key, user_id: of the same user.
        project_id: for flows of a workspace.
        base_url: or GUMLOOP_BASE_URL; default the service.
        timeout: seconds for each phase of one HTTP call (default 30), a `Timeout`, or None.
        max_retries: attempts after the first of one HTTP call (default 2).
        http_client: an `httpx.Client` of the caller's; it is not closed here.
        limits, http2: of the connections, as of `Gumloop`.

    Raises:
        ConfigurationError: an argument that cannot be used.
    """

    def __init__(
        self,
        api_key: str,
        user_id: str,
        project_id: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = 30.0,
        max_retries: int = 2,
        http_client: httpx.Client | None = None,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
    ) -> None:
        text = _DEPRECATED.format("GumloopClient", "Gumloop")
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        super().__init__(api_key, user_id, project_id, base_url, timeout, max_retries)
        self._pool = Pool(http_client, limits=limits, http2=http2)
        self._transport = Transport(
            self._settings, self._credentials(SYNC), chat_stream, self._pool, self._timing
        )

    def run_flow(
        self,
        flow_id: str,
        inputs: Mapping[str, Any],
        poll_interval: float = 1.0,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Start a flow and wait for its outputs.

        Args:
            flow_id: the saved flow.
            inputs: values by the names of its input nodes, as JSON has them: text, numbers,
                booleans, None, lists, objects.
            poll_interval: seconds between two looks.
            timeout: seconds to wait in all once it has started; None waits as long as it takes.

        Raises:
            FlowFailedError: the run failed or was terminated.
            FlowTimeoutError: it was not done in time; it goes on.
            APIStatusError, APIConnectionError: it could not be started, or five looks in a row
                failed.
            ConfigurationError: `poll_interval` or `timeout` is no number of seconds, or an input
                cannot be sent.

        Spec: `startFlow`, `getAutomationRun`.
        """
        wait = FlowWait(poll_interval, timeout)
        return self._runner().run(self._transport, wait, flow_id, inputs)

    def get_run_status(self, run_id: str) -> dict[str, Any]:
        """The whole answer of the service about a run.

        Spec: `getAutomationRun`.
        """
        look = self._runner().look(run_id)
        return self._transport.send(get_automation_run.OPERATION, look).to_dict()

    def close(self) -> None:
        """Close the connections; an `http_client` of the caller's stays open."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncGumloopClient(_Flows):
    """The asynchronous twin of `GumloopClient`; arguments as there."""

    def __init__(
        self,
        api_key: str,
        user_id: str,
        project_id: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = 30.0,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
    ) -> None:
        text = _DEPRECATED.format("AsyncGumloopClient", "AsyncGumloop")
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        super().__init__(api_key, user_id, project_id, base_url, timeout, max_retries)
        self._pool = AsyncPool(http_client, limits=limits, http2=http2)
        self._transport = AsyncTransport(
            self._settings, self._credentials(ASYNC), async_chat_stream, self._pool, self._timing
        )

    async def run_flow(
        self,
        flow_id: str,
        inputs: Mapping[str, Any],
        poll_interval: float = 1.0,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Start a flow and wait for its outputs; see `GumloopClient.run_flow`."""
        wait = FlowWait(poll_interval, timeout)
        return await self._runner().run_async(self._transport, wait, flow_id, inputs)

    async def get_run_status(self, run_id: str) -> dict[str, Any]:
        """The whole answer of the service about a run; see `GumloopClient.get_run_status`."""
        look = self._runner().look(run_id)
        return (await self._transport.send(get_automation_run.OPERATION, look)).to_dict()

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
