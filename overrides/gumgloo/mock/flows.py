"""Flow runs: started, watched, done.

Guarantees: a run goes from ``QUEUED`` over ``RUNNING`` to its end and never back, by the number of
polls or by the clock; its outputs follow from its inputs; a run that was not started is not found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from .jsontext import is_list
from .settings import FlowPlan

__all__ = ["FlowBook", "Run"]

_NOT_INPUTS = ("user_id", "saved_item_id", "project_id", "pipeline_inputs")


@dataclass(slots=True, repr=False)
class Run:
    """A run, and how often it was looked at; it moves only when someone looks."""

    id: str
    user: str
    project: str | None
    inputs: Mapping[str, Any]
    plan: FlowPlan
    started_at: float
    polls: int = 0
    state: str = "QUEUED"
    finished_at: float | None = None

    def _left(self, now: float) -> float:
        """How much of the way is left: 1 at the start, 0 and less at the end."""
        if self.plan.seconds is not None:
            passed = now - self.started_at
            return 1 - passed / self.plan.seconds if self.plan.seconds > 0 else 0
        return 1 - (self.polls - 1) / self.plan.polls if self.plan.polls > 0 else 0

    def _state(self, now: float) -> str:
        left = self._left(now)
        if left <= 0:
            self.finished_at = now
            return self.plan.end
        # The first poll sees a queued run; by the clock the first half is queued.
        queued = self.polls == 1 if self.plan.seconds is None else left > 0.5
        return "QUEUED" if queued else "RUNNING"

    def _outputs(self) -> dict[str, Any]:
        if self.plan.outputs is not None:
            return dict(self.plan.outputs)
        return dict(self.inputs) or {"output": self.id}

    def look(self, now: float) -> dict[str, Any]:
        """The run as the API shows it; every look is a poll."""
        self.polls += 1
        if self.finished_at is None:
            self.state = self._state(now)
        ended = self.finished_at is not None
        return {
            "run_id": self.id,
            "user_id": self.user,
            "state": self.state,
            "outputs": self._outputs() if ended and self.state == "DONE" else {},
            "created_ts": _iso(self.started_at),
            "finished_ts": None if self.finished_at is None else _iso(self.finished_at),
            "log": ["\x1b[32mstarted\x1b[0m", *self.plan.log, *([self.state] if ended else [])],
        }


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _inputs(body: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: value for name, value in body.items() if name not in _NOT_INPUTS}
    listed = body.get("pipeline_inputs")
    for entry in listed if is_list(listed) else []:
        found[entry["input_name"]] = entry["value"]
    return found


class FlowBook:
    """All runs of a mock."""

    def __init__(self) -> None:
        self._runs: dict[str, Run] = {}

    @property
    def runs(self) -> list[Run]:
        """The runs in the order in which they were started."""
        return list(self._runs.values())

    def start(self, body: Mapping[str, Any], plan: FlowPlan, now: float) -> Run:
        """Starts a run from the body of a start request."""
        run = Run(
            id=f"run-{len(self._runs) + 1}",
            user=body["user_id"],
            project=body.get("project_id"),
            inputs=_inputs(body),
            plan=replace(plan),
            started_at=now,
        )
        self._runs[run.id] = run
        return run

    def find(self, run_id: str, user: str | None, project: str | None) -> Run | None:
        """The run of that id, if it belongs to the user or the project that is named."""
        run = self._runs.get(run_id)
        if run is None or (user is None and project is None):
            return None
        theirs = user == run.user or (project is not None and project == run.project)
        return run if theirs else None
