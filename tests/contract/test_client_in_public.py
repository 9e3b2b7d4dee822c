"""Contract 4 through every client: the answer of the generated code is the answer of the caller.

Guarantees: each example of each operation comes back whole through the bare and the public
clients, waiting and awaited; an error has its class and its model; nothing else gets out.
"""

from __future__ import annotations

import asyncio
import json

import pytest

from gumgloo_api.support import APIStatusError, GumglooError, ResponseDecodeError
from tests.contract._answers import class_of, judge_model
from tests.contract._broken import BODIES
from tests.contract._drive import CLIENTS, Client, answer_tokens, is_for
from tests.contract._held import lossy
from tests.contract._ledger import Tally
from tests.contract._names import keywords
from tests.contract._samples import samples
from tests.contract._spec import Op, operations
from tests.contract._vary import TYPED, Variation
from tests.contract._wire import Answer, Wire

CONTRACT = "4 in"
OPERATIONS = operations()
PAIRS = [
    (op.name, client)
    for client in CLIENTS
    for op in OPERATIONS.values()
    if op.service == client.service and client.can(op)
]
IDS = [f"{name} by {client.name}" for name, client in PAIRS]


def _call(op: Op, client: Client, runner: asyncio.Runner, answer: Answer) -> object:
    """The plain call that is no stream, answered; tokens are given to whoever wants one."""

    def choose(wire: Wire) -> Answer:
        return answer if is_for(op, wire) else answer_tokens(wire)

    asked = next(one for one in samples(op) if not op.asks_for_stream(one.query, one.body))
    return client.send(op, keywords(op, asked), runner, choose)[1]


@pytest.mark.parametrize(("name", "client"), PAIRS, ids=IDS)
def test_every_example_comes_back(
    name: str, client: Client, tally: Tally, runner: asyncio.Runner
) -> None:
    op = OPERATIONS[name]
    for status, kind, schema in op.answers():
        if kind != "application/json":
            continue
        for example in op.examples(status):
            code = 418 if status == "default" else int(status)
            held = _call(op, client, runner, Answer(code, json.dumps(example).encode()))
            if code < 300:
                change = Variation("example", example, TYPED)
                assert judge_model(op, schema, change, held) == []
            else:
                assert isinstance(held, APIStatusError) and type(held) is class_of(code, example)
                assert lossy(example, held.model) == []
            tally.add(CONTRACT, name, way=client.way)


@pytest.mark.parametrize(("name", "client"), PAIRS, ids=IDS)
def test_only_documented_errors_come_out(
    name: str, client: Client, tally: Tally, runner: asyncio.Runner
) -> None:
    op = OPERATIONS[name]
    for number, body in enumerate(BODIES.values()):
        status = (200, 400, 500)[number % 3]
        held = _call(op, client, runner, Answer(status, body, "text/html"))
        if status != 200:
            assert type(held) is class_of(status)
        elif isinstance(held, Exception):
            assert isinstance(held, ResponseDecodeError)
        tally.add(CONTRACT, name, way=client.way)
    assert issubclass(ResponseDecodeError, GumglooError)
