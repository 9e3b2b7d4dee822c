"""Contract 3: what the clients send is what the spec says and what they were asked to send.

Guarantees: every operation, with every example, coverage and fuzzing case that schemathesis has
for it, through the bare and the public clients, waiting and awaited, with plain dicts and with
models. Each request is judged three ways: valid, faithful, and as schemathesis would send it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
import schemathesis
from schemathesis import GenerationMode

from gumgloo import ConfigurationError
from tests.contract._decode import same
from tests.contract._drive import CLIENTS
from tests.contract._judge import NOTHING, Arguments, differs, unauthorised, unlike
from tests.contract._ledger import Tally
from tests.contract._names import as_models, keywords, model_of
from tests.contract._schemathesis import (
    Case,
    arguments_of,
    asked_of,
    heavy,
    op_of,
    schemas,
    unlike_reference,
)
from tests.contract._spec import Op, operations
from tests.contract._wire import Wire

CONTRACT = "3 out"
SCHEMAS = schemas(GenerationMode.POSITIVE)


#: What a public client adds by itself, as the official one does.
ADDED = {
    "gumloop.planSkillSync": ("UNFAITHFUL header x-gumloop-cli-version: added",),
    "gumloop.downloadSkillSync": ("UNFAITHFUL header x-gumloop-cli-version: added",),
    "gumloop.sendMessage": ("UNFAITHFUL header idempotency-key: added",),
    "gumloop.runOrganizationEvaluation": ("UNFAITHFUL body.dry_run: added (False)",),
    "gumloop.getMcpServerPrompt": ("UNFAITHFUL body.arguments: added ({})",),
}
#: What a public client refuses although the spec cannot say it.
REFUSED = {
    # Sources disagree whether several files with a `producer_id` are rejected or one is lost.
    "gloo.uploadFiles": "files: at most 1 at once",
}


def added(op: Op, complaint: str) -> bool:
    """True for what a public client adds: its own headers, and whose call it is (`x-scope`)."""
    scoped = [
        start
        for name in op.node.get("x-scope", ())
        for start in (f"UNFAITHFUL query {name}: added", f"UNFAITHFUL body.{name}: added")
    ]
    return complaint in ADDED.get(op.name, ()) or complaint.startswith(tuple(scoped))


def _wires(op: Op, arguments: Arguments, runner: asyncio.Runner) -> Iterator[tuple[str, str, Wire]]:
    """The request of every client of the service."""
    plain = keywords(op, arguments)
    modelled = keywords(op, as_models(op, arguments))
    for client in CLIENTS:
        if client.service != op.service or not client.can(op):
            continue
        # What a model becomes is decided in generated code, which both flavours share.
        ways = {"dicts": plain} if client.awaited else {"dicts": plain, "models": modelled}
        for words, given in ways.items():
            wires, result = client.send(op, given, runner)
            if not wires and REFUSED.get(op.name, "-") in str(result):
                assert isinstance(result, ConfigurationError)
                continue
            assert wires, f"{client.name} with {words} sent nothing: {result!r}"
            if client.using is not None:
                assert not unauthorised(op, wires[-1], client.using), client.name
            yield f"{client.name} with {words}", client.way, wires[-1]


def _check_model(op: Op, arguments: Arguments) -> None:
    """The model of the body holds all of it, read from JSON or built from keywords."""
    model = model_of(op)
    assert model is not None, f"{op.name}: the body has no model"
    given = keywords(op, Arguments(body=arguments.body))
    built = model(additional_properties=given.pop("extra_body", {}), **given)
    for made in (model.from_dict(arguments.body), built):
        assert same(made.to_dict(), arguments.body), differs(arguments.body, made.to_dict())


def check(case: Case, tally: Tally, runner: asyncio.Runner) -> None:
    """Judge what every client sends of one case; tests/fuzz draws more of them."""
    op = op_of(case)
    arguments = arguments_of(case, op)
    if arguments.body is not NOTHING and model_of(op) is not None:
        _check_model(op, arguments)
    judged: list[Wire] = []
    tally.expect(CONTRACT, [op.name])
    for name, way, wire in _wires(op, arguments, runner):
        # Most clients send the same bytes: they are judged once.
        bare = wire.without("authorization", "user-agent", "accept", "x-auth-key")
        if bare not in judged:
            complaints = unlike(op, wire, arguments) or unlike_reference(case, op, wire)
            complaints = [one for one in complaints if not added(op, one)]
            assert not complaints, f"{op.name} by {name}: {complaints}"
            judged.append(bare)
        tally.add(CONTRACT, op.name, way=way)


@schemathesis.pytest.parametrize(**SCHEMAS)
@heavy()
def test_every_request_is_valid_and_faithful(
    case: Case, tally: Tally, runner: asyncio.Runner
) -> None:
    check(case, tally, runner)


@pytest.mark.parametrize("name", operations())
def test_every_operation_is_driven(name: str) -> None:
    op = operations()[name]
    ids = [one.definition.raw["operationId"] for one in asked_of(SCHEMAS[op.service])]
    assert ids.count(op.id) == 1
