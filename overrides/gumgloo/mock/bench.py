"""What a test says to the mock and asks of it: plans, the log, the verdict.

Guarantees: nothing that was planned is forgotten.  `verify` fails where the mock broke the spec,
and where a fault or an answer was planned and did not happen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .faults import Fault
from .log import LoggedRequest, Requests
from .plans import Plan, PlanBook, UnusedFault
from .replies import Reply, json_reply
from .selfcheck import MockDefect
from .spec import Operation

__all__ = ["Bench"]


class Bench:
    """The half of the mock that tests talk to.

    Args:
        operations: all operations that there are.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.operations = list(operations)
        self.requests = Requests()
        self.defects: list[MockDefect] = []
        self._faults = PlanBook[Fault]()
        self._answers = PlanBook[Reply]()
        self._misfires: list[UnusedFault] = []

    def plan(
        self,
        fault: Fault,
        *,
        operation: str | None = None,
        call: int = 1,
        times: int | None = 1,
    ) -> None:
        """Plans a fault.  Of several that are due the first has its turn, then the next.

        Args:
            fault: what goes wrong.
            operation: operationId, with the service before it where both have one of that name
                (``gloo.listModels``); None for any operation.
            call: on which call from now on it begins, counted from 1.
            times: on how many calls in a row; None for every one from then on.

        Raises:
            ValueError: `call` or `times` is below 1, or there is no such operation.
        """
        self._faults.plans.append(Plan(fault, self._known(operation), call, times))

    def reply(
        self,
        operation: str,
        value: Any,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        call: int = 1,
        times: int | None = 1,
    ) -> None:
        """Plans an answer of the test's own.  It has to fit the spec, or it is a `MockDefect`.

        Args:
            operation: as of `plan`.
            value: the JSON value of the body.
            status: the status.
            headers: further headers.
            call: as of `plan`.
            times: as of `plan`.
        """
        given = json_reply(status, value, headers)
        self._answers.plans.append(Plan(given, self._known(operation), call, times))

    def calls(self, operation: str) -> list[LoggedRequest]:
        """The requests of one operation, by operationId with or without the service before it."""
        return self.requests.calls(operation)

    def unused_faults(self) -> list[UnusedFault]:
        """Faults and answers that were planned, or sent along, and did not happen in full."""
        found = [
            UnusedFault(plan.what, plan.operation, plan.call, plan.missing)
            for plan in self._faults.plans
            if plan.missing is not None
        ]
        found += [
            UnusedFault(None, plan.operation, plan.call, plan.missing)
            for plan in self._answers.plans
            if plan.missing is not None
        ]
        return found + self._misfires

    def forget(self) -> None:
        """Drops all plans, and what is known of faults that did not happen."""
        self._faults.plans.clear()
        self._answers.plans.clear()
        self._misfires.clear()

    def verify(self) -> None:
        """Checks that the mock kept the spec and that every fault happened.

        Raises:
            MockDefect: an answer broke the spec.
            AssertionError: a fault did not happen.
        """
        if self.defects:
            raise self.defects[0]
        unused = self.unused_faults()
        if unused:
            raise AssertionError(f"faults that did not happen: {'; '.join(map(str, unused))}")

    def _known(self, operation: str | None) -> str | None:
        names = {name for one in self.operations for name in (one.id, one.name)}
        if operation is not None and operation not in names:
            raise ValueError(f"there is no operation {operation}")
        return operation

    def _settle(
        self, fault: Fault, plan: Plan[Fault] | None, operation: Operation, idle: list[str]
    ) -> None:
        """Notes that a fault happened, or why it did not."""
        reason = f"no effect: {', '.join(idle)}"
        if plan is not None and idle:
            plan.reasons.append(reason)
        elif plan is not None:
            plan.happened += 1
        elif idle:
            self._misfires.append(UnusedFault(fault, operation.name, 1, reason))
