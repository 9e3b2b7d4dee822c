"""What is fuzzed: the contract tests that draw, each operation of each by itself.

Guarantees: every operation of both specs, and every answer and chunk that they document, under the
same check that the tests of tests/contract run on their fixed examples; nothing is judged here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import requests
from hypothesis.strategies import SearchStrategy
from schemathesis import GenerationMode
from schemathesis.core.failures import FailureGroup
from schemathesis.schemas import APIOperation, BaseSchema

from tests.contract import (
    test_client_in,
    test_client_out,
    test_client_out_public,
    test_mock_keeps_spec,
    test_streams_in,
)
from tests.contract._ledger import Tally
from tests.contract._mirror import places_of
from tests.contract._mock import APP, SERVICE, App, session_of
from tests.contract._schemathesis import Case, asked_of, op_of
from tests.fuzz._packing import pack, pack_case, unpack, unpack_case

__all__ = ["CONTRACTS", "Refused", "Subject", "subjects"]

#: By name: what is fuzzed, and where the check is.
CONTRACTS = {
    "client out": "what the clients send: tests/contract/test_client_out.py",
    "flows out": "what the flow clients send: tests/contract/test_client_out_public.py",
    "client in": "what is made of answers: tests/contract/test_client_in.py",
    "streams in": "what is made of chunks: tests/contract/test_streams_in.py",
    "mock": "what the mock answers: tests/contract/test_mock_keeps_spec.py",
}
#: What only a case that knows how it was drawn is told of: by schemathesis' name, and the statuses.
_BY_MODE = {"AcceptedNegativeData": range(200, 300), "RejectedPositiveData": range(400, 500)}


class Refused(AssertionError):
    """A kept input of the mock is answered still as it was when it was found."""


@dataclass(frozen=True, eq=False)
class Subject:
    """One operation under one contract.

    Attributes:
        contract: one of `CONTRACTS`.
        names: the operation, first; where several share what is drawn, all of them.
        mode: `positive`, `negative`, or "".
        strategy: what is drawn; made when it is needed.
        check: raises where the contract is broken; takes what was drawn, a number that decides
            what else there is to decide, and the tally.
        pack: makes JSON of what was drawn; takes also what the check raised.
        replay: the check once more, of what was packed.
    """

    contract: str
    names: tuple[str, ...]
    mode: str
    strategy: Callable[[], SearchStrategy[Any]]
    check: Callable[[Any, int, Tally], object]
    pack: Callable[[Any, BaseException], Any]
    replay: Callable[[Any, int, Tally], object]

    @property
    def key(self) -> str:
        """Tells it from all others."""
        return f"{self.contract}: {self.names[0]} {self.mode}".rstrip()


def subjects(runner: asyncio.Runner, app: App = APP) -> list[Subject]:
    """All of them.

    Args:
        runner: for what has to be awaited.
        app: the mock, or one with a defect.
    """
    return [*_out(runner), *_flows(), *_in(), *_streams(runner), *_mock(runner, app)]


def _drawn(
    schemas: dict[str, BaseSchema], *modes: GenerationMode
) -> Iterator[tuple[APIOperation[Any, Any, Any, Any], str, Callable[[], SearchStrategy[Case]]]]:
    for schema in schemas.values():
        for operation in asked_of(schema):
            for mode in modes:
                strategy = partial(operation.as_strategy, generation_mode=mode)
                yield operation, str(mode.value), strategy


def _of_cases(
    contract: str,
    names: Callable[[Case], tuple[str, ...]],
    check: Callable[[Case, int, Tally], object],
    schemas: dict[str, BaseSchema],
    *modes: GenerationMode,
) -> Iterator[Subject]:
    for operation, mode, strategy in _drawn(schemas, *modes):

        def replay(
            packed: Any,
            turn: int,
            tally: Tally,
            operation: APIOperation[Any, Any, Any, Any] = operation,
        ) -> object:
            return check(unpack_case(operation, packed), turn, tally)

        named = names(operation.Case())
        yield Subject(
            contract, named, mode, strategy, check, lambda case, _: pack_case(case), replay
        )


def _operation(case: Case) -> tuple[str, ...]:
    return (op_of(case).name,)


def _places(case: Case) -> tuple[str, ...]:
    return tuple(f"{place.op.name} {place.status}" for place in places_of(case))


def _out(runner: asyncio.Runner) -> Iterator[Subject]:
    def check(case: Case, _: int, tally: Tally) -> None:
        test_client_out.check(case, tally, runner)

    schemas = test_client_out.SCHEMAS
    return _of_cases("client out", _operation, check, schemas, GenerationMode.POSITIVE)


def _flows() -> Iterator[Subject]:
    def check(asked: Any, _: int, tally: Tally) -> None:
        for run in test_client_out_public.RUNS:
            test_client_out_public.check(run, tally, **asked)

    def replay(packed: Any, turn: int, tally: Tally) -> None:
        check(unpack(packed), turn, tally)

    name = "gumloop.startFlow"
    flows = test_client_out_public.FLOWS
    yield Subject("flows out", (name,), "", lambda: flows, check, lambda v, _: pack(v), replay)


def _in() -> Iterator[Subject]:
    def check(case: Case, turn: int, tally: Tally) -> None:
        test_client_in.check(case, tally, turn)

    modes = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    return _of_cases("client in", _places, check, test_client_in.MIRRORS, *modes)


def _streams(runner: asyncio.Runner) -> Iterator[Subject]:
    def check(case: Case, turn: int, tally: Tally) -> None:
        test_streams_in.check(case, tally, runner, turn)

    schemas = test_streams_in.MIRRORS
    return _of_cases("streams in", _places, check, schemas, GenerationMode.POSITIVE)


def _mock(runner: asyncio.Runner, app: App) -> Iterator[Subject]:
    session = session_of(app, runner)

    def check(case: Case, turn: int, tally: Tally) -> requests.Response:
        # What an earlier failure left behind is not this one's.
        SERVICE.defects.clear()
        return test_mock_keeps_spec.check(case, tally, session, turn)

    def packed(case: Case, error: BaseException) -> Any:
        told = error.exceptions if isinstance(error, FailureGroup) else ()
        by_mode = sorted({type(one).__name__ for one in told} & _BY_MODE.keys())
        return {"case": pack_case(case), "broken": by_mode}

    schemas = test_mock_keeps_spec.SCHEMAS
    paths: dict[str, str] = {}
    for operation, mode, strategy in _drawn(
        schemas, GenerationMode.POSITIVE, GenerationMode.NEGATIVE
    ):

        def replay(
            given: Any,
            turn: int,
            tally: Tally,
            operation: APIOperation[Any, Any, Any, Any] = operation,
        ) -> None:
            case = unpack_case(operation, given["case"])
            answer = check(case, turn, tally)
            for name in given["broken"]:
                if name == "AcceptedNegativeData" and test_mock_keeps_spec.is_good_form(
                    op_of(case), answer.request
                ):
                    continue
                if answer.status_code in _BY_MODE[name]:
                    raise Refused(f"{name}: the mock says {answer.status_code}")

        (name,) = _operation(operation.Case())
        # What streams is there twice: also under the address of the streaming host.
        if paths.setdefault(name, operation.path) != operation.path:
            name += f" at {operation.path}"
        yield Subject("mock", (name,), mode, strategy, check, packed, replay)
