"""Running a flow: what is sent, what each answer means and what to do next.

Guarantees: inputs keep their types; a wait ends with the outputs, with an error, or goes on; it
goes on over a few failed polls, and says so once when the service reports a state that nobody
knows; a poll never outlives the wait. Source: polling semantics of the official legacy client, its
faults mended.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from gumgloo_api.gumloop.operations.flows import get_automation_run, start_flow
from gumgloo_api.support import (
    APIStatusError,
    AsyncTransport,
    GumglooError,
    Request,
    Transport,
)
from gumgloo_api.support.kinds import is_array, is_mapping

from .._errors import APIConnectionError, ConfigurationError
from .._timeout import Timeout
from .._timing import Timing

__all__ = ["FlowFailedError", "FlowRunner", "FlowTimeoutError", "FlowWait"]

_GOING_ON = frozenset({"QUEUED", "STARTED", "RUNNING"})
_ENDED_BADLY = {
    "FAILED": "Flow execution failed",
    "TERMINATING": "Flow execution was terminated",
    "TERMINATED": "Flow execution was terminated",
}
# In a row, each after the transport's own retries.
_FAILED_POLLS = 5


class FlowFailedError(GumglooError, RuntimeError):
    """A run ended without outputs. Also a RuntimeError, as in the official client.

    Attributes:
        run_id, state: of the run.
        log: its log lines; they may hold what the flow worked on, so the text leaves them out.
    """

    def __init__(self, message: str, *, run_id: str, state: str, log: list[Any]) -> None:
        super().__init__(f"{message} (run {run_id}, state {state}, {len(log)} log lines)")
        self.run_id = run_id
        self.state = state
        self.log = log


class FlowTimeoutError(GumglooError, TimeoutError):
    """The wait was over before the run was; the run goes on. Also a TimeoutError.

    Attributes:
        run_id: to ask for its status later.
        state: the last one seen, None when no poll succeeded.
    """

    def __init__(self, message: str, *, run_id: str, state: str | None) -> None:
        super().__init__(message)
        self.run_id = run_id
        self.state = state


class FlowWait:
    """The wait for one run.

    Args:
        interval: seconds between two polls.
        timeout: seconds to wait in all, None for as long as it takes.

    Raises:
        ConfigurationError: one of them is no number of seconds.
    """

    def __init__(self, interval: float, timeout: float | None) -> None:
        for name, seconds in (("poll_interval", interval), ("timeout", timeout or 0.0)):
            given: Any = seconds
            if not isinstance(given, (int, float)) or not 0 <= given < float("inf"):
                raise ConfigurationError(f"{name} must be a number of seconds, 0 or more")
        self._interval = interval
        self._timeout = timeout
        self._run_id = ""
        self._until: float | None = None
        self._failures = 0
        self._state: str | None = None
        self._warned = False

    def begin(self, run_id: str, now: float) -> float | None:
        """The run has started, at `now` (monotonic seconds); the same as `left`."""
        self._run_id = run_id
        self._until = None if self._timeout is None else now + self._timeout
        return self.left(now)

    def left(self, now: float) -> float | None:
        """Seconds left, None without a limit.

        Raises:
            FlowTimeoutError: none are.
        """
        if self._until is None:
            return None
        if now >= self._until:
            raise FlowTimeoutError(
                f"Flow execution timed out after {self._timeout} s "
                f"(run {self._run_id}, last state {self._state})",
                run_id=self._run_id,
                state=self._state,
            )
        return self._until - now

    def pause(self, now: float) -> float:
        """Seconds to sleep before the next poll: the interval, or what is left if that is less."""
        left = self.left(now)
        return self._interval if left is None else min(self._interval, left)

    def failed(self, error: GumglooError) -> None:
        """Take note of a poll that failed; raises the error when it is no use to go on.

        Args:
            error: what the poll raised after the transport's own retries.
        """
        passing = isinstance(error, APIConnectionError) or (
            isinstance(error, APIStatusError)
            and (error.status_code >= 500 or error.status_code in (408, 429))
        )
        self._failures += 1
        if not passing or self._failures >= _FAILED_POLLS:
            raise error

    def answered(self, run: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The outputs of a run that is done, None while it goes on.

        Raises:
            FlowFailedError: it ended without outputs.
        """
        self._failures = 0
        self._state = state = str(run.get("state"))
        if state == "DONE":
            outputs = run.get("outputs")
            return outputs if is_mapping(outputs) else {}
        if state in _ENDED_BADLY:
            lines = run.get("log")
            log = list(lines) if is_array(lines) else []
            raise FlowFailedError(_ENDED_BADLY[state], run_id=self._run_id, state=state, log=log)
        if state not in _GOING_ON and not self._warned:
            self._warned = True
            warnings.warn(
                f"run {self._run_id} is in the unknown state {state[:40]!r}; still waiting",
                RuntimeWarning,
                # The line that called `run_flow`, or `flows.run`.
                stacklevel=4,
            )
        return None


@dataclass(frozen=True, slots=True)
class FlowRunner:
    """Starts flows for somebody, and waits for them.

    Attributes:
        user_id: who runs them.
        project_id: where, None for the user's own.
        limits: of each call.
        timing: the clock, and how to sleep.
    """

    user_id: str
    project_id: str | None
    limits: Timeout
    timing: Timing

    def start(self, flow_id: str, inputs: Mapping[str, Any]) -> Request:
        """What starts a flow.

        Raises:
            ConfigurationError: an input cannot be sent.
        """
        return start_flow.request(
            user_id=self.user_id,
            saved_item_id=flow_id,
            project_id=self.project_id or None,
            pipeline_inputs=_named(inputs),
        )

    def look(self, run_id: str, left: float | None = None) -> Request:
        """What asks for the state of a run; `left` seconds are left of the wait."""
        request = get_automation_run.request(
            run_id=run_id, user_id=self.user_id, project_id=self.project_id or None
        )
        if left is not None:
            # A poll that hangs, or is retried, must not outlive the wait.
            total = left if self.limits.total is None else min(left, self.limits.total)
            request.timeout = replace(self.limits, total=total)
        return request

    def run(
        self, transport: Transport, wait: FlowWait, flow_id: str, inputs: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Start a flow and wait for its outputs; raises what `GumloopClient.run_flow` raises."""
        clock, send = self.timing.clock, transport.send
        run = send(start_flow.OPERATION, self.start(flow_id, inputs))
        left = wait.begin(run.run_id, clock())
        while True:
            try:
                status = send(get_automation_run.OPERATION, self.look(run.run_id, left))
            except GumglooError as error:
                wait.failed(error)
            else:
                outputs = wait.answered(status.to_dict())
                if outputs is not None:
                    return dict(outputs)
            self.timing.sleep(wait.pause(clock()))
            left = wait.left(clock())

    async def run_async(
        self, transport: AsyncTransport, wait: FlowWait, flow_id: str, inputs: Mapping[str, Any]
    ) -> dict[str, Any]:
        """As `run`, awaited."""
        clock, send = self.timing.clock, transport.send
        run = await send(start_flow.OPERATION, self.start(flow_id, inputs))
        left = wait.begin(run.run_id, clock())
        while True:
            try:
                status = await send(get_automation_run.OPERATION, self.look(run.run_id, left))
            except GumglooError as error:
                wait.failed(error)
            else:
                outputs = wait.answered(status.to_dict())
                if outputs is not None:
                    return dict(outputs)
            await self.timing.asleep(wait.pause(clock()))
            left = wait.left(clock())


def _named(inputs: Any) -> list[dict[str, Any]]:
    if not is_mapping(inputs):
        raise ConfigurationError("inputs: expected values by the names of the flow's input nodes")
    for name, value in inputs.items():
        if isinstance(value, (bytes, bytearray)):
            raise ConfigurationError(
                f"inputs: {name!r} is {type(value).__name__}, which JSON does not have: pass text, "
                "or upload a file with flows.upload_file and pass its name"
            )
    return [{"input_name": name, "value": value} for name, value in inputs.items()]
