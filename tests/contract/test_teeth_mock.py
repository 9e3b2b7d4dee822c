"""Contract 2 has teeth: a mock that is wrong in one thing is told, for every operation.

Guarantees: with the very checks of the contract, each defect fails a case of each operation that
gives an occasion for it; the unspoilt mock fails none of these cases.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core.failures import FailureGroup

from tests.contract._ledger import Tally, table
from tests.contract._mock import APP, Altered, Answer, mocked, refuses_by_itself, unfair
from tests.contract._samples import sample
from tests.contract._schemathesis import Case, asked_of, op_of
from tests.contract._spec import EVENTS, JSON, Op, operations

SCHEMAS = mocked(GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
OPERATIONS = operations()
GOOD = {"gumloop": "Bearer test-access-token", "gloo": "Bearer gloo_test"}


def _lose_keys(answer: Answer) -> Answer:
    status, headers, body = answer
    return (status, headers, b"{}") if status < 300 and body else answer


def _break_chunks(answer: Answer) -> Answer:
    status, headers, body = answer
    if EVENTS in headers.get("content-type", ""):
        body = body.replace(b'"choices":[', b'"choices":7,"was":[')
    return status, headers, body


def _with_status(old: Callable[[int], bool], new: int) -> Callable[[Answer], Answer]:
    def change(answer: Answer) -> Answer:
        return (new if old(answer[0]) else answer[0], *answer[1:])

    return change


def _with_kind(kind: str) -> Callable[[Answer], Answer]:
    return lambda answer: (answer[0], {**answer[1], "content-type": kind}, answer[2])


DEFECTS: dict[str, Callable[[Op], Any]] = {
    "fails": lambda op: Altered(_with_status(lambda status: status < 300, 500)),
    "refuses everything": lambda op: Altered(_with_status(lambda status: status < 300, 400)),
    "accepts everything": lambda op: Altered(_with_status(lambda status: 400 <= status < 500, 200)),
    "loses its keys": lambda op: Altered(_lose_keys),
    "sends another media type": lambda op: Altered(_with_kind("text/html")),
    "breaks its chunks": lambda op: Altered(_break_chunks),
    "checks no credentials": lambda op: Altered(headers={"authorization": GOOD[op.service]}),
}


def _occasion(what: str, op: Op, status: int) -> bool:
    """False where the defect cannot show: what it changes is not there to be changed."""
    if what == "accepts everything":
        return 400 <= status < 500
    if what == "breaks its chunks":
        return status < 300 and "[DONE]" in (op.stream or {}).get("done", ())
    if what == "loses its keys":
        return status < 300 and _requires(op, status)
    if what == "refuses everything":
        return status < 300 and not refuses_by_itself(op)
    if what == "sends another media type":
        return str(status) in {one for one, _, _ in op.answers()}
    if what == "checks no credentials":
        return status < 300 and bool(op.security) and {} not in op.security
    return status < 300


def _requires(op: Op, status: int) -> bool:
    """True where an empty object is no answer of that status."""
    schemas = [schema for one, kind, schema in op.answers() if (one, kind) == (str(status), JSON)]
    return any(not op.spec.fits(schema, {}) for schema in schemas)


@cache
def _cases(name: str) -> tuple[tuple[Case, int], ...]:
    """A few cases of an operation, valid and not, some that stream; what the mock says to each."""
    op = OPERATIONS[name]
    every = asked_of(SCHEMAS[op.service])
    (operation,) = (one for one in every if one.definition.raw["operationId"] == op.id)
    found: list[Case] = []
    modes = [GenerationMode.POSITIVE]
    if op.body or op.parameters:
        modes.append(GenerationMode.NEGATIVE)
    for mode in modes:

        @settings(max_examples=5, suppress_health_check=list(HealthCheck))
        @given(operation.as_strategy(generation_mode=mode))
        def collect(case: Case) -> None:
            found.append(case)

        with suppress(Unsatisfiable):
            collect()
    plain = sample(op)
    for example in op.request_examples():
        here = not (op.stream or {}).get("server")
        extra = (op.stream or {}).get("body", {}) if here else {}
        if here or not op.asks_for_stream({}, example):
            made = operation.Case(
                path_parameters=dict(plain.path),
                query=dict(plain.query),
                headers={k: str(v) for k, v in plain.header.items()},
                body={**example, **extra},
                media_type=next(iter(op.bodies)),
            )
            found.append(made)
    first, again = (
        [case.call(headers=_credentials(case)).status_code for case in found] for _ in range(2)
    )
    # What can be done once only, as a deletion of what other tests have made, shows nothing later.
    return tuple((f, a) for f, a, b in zip(found, again, first, strict=True) if a == b)


def _fails(case: Case, app: Any) -> bool:
    try:
        checks = unfair(op_of(case))
        case.call_and_validate(app=app, headers=_credentials(case), excluded_checks=checks)
    except FailureGroup:
        return True
    return False


def _credentials(case: Case) -> dict[str, str]:
    """For cases made by hand; the others have theirs."""
    return {} if "Authorization" in case.headers else {"Authorization": GOOD[op_of(case).service]}


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_wrong_mock_is_told(name: str) -> None:
    op = OPERATIONS[name]
    told: set[str] = set()
    for what, build in DEFECTS.items():
        app = build(op)
        cases = [case for case, status in _cases(name) if _occasion(what, op, status)]
        if cases:
            assert any(_fails(case, app) for case in cases), f"{what} went unnoticed"
            told.add(what)
    assert told or all(status == 302 for _, status in _cases(name))


@pytest.mark.parametrize("what", DEFECTS)
def test_every_defect_has_its_occasion(what: str) -> None:
    found = [_occasion(what, op, s) for name, op in OPERATIONS.items() for _, s in _cases(name)]
    assert any(found)


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_right_mock_is_right(name: str) -> None:
    assert not any(_fails(case, APP) for case, _ in _cases(name))


def test_a_contract_without_cases_is_told() -> None:
    tally = Tally()
    with pytest.raises(AssertionError, match="no cases"):
        tally.close()
    tally.add("3 out", "a")
    tally.expect("3 out", ["b"])
    with pytest.raises(AssertionError, match=r"zero cases.*'b'"):
        tally.close()
    tally.add("3 out", "b", 2)
    properties = [*tally.close(), ("other", 1)]
    assert table(["a", "b", "c"], properties)[1:] == [
        "a         -         -         1         -",
        "b         -         -         2         -",
        "c         -         -         -         -",
        "all         0         0         3         0",
    ]
