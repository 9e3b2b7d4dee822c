"""Contract 3, directed: values that random data does not find, in every place that takes them.

Guarantees: a value goes out as it is, or the call is refused before a byte is sent: by the
public clients with a `ConfigurationError`, by the bare ones with a `ValueError` or the like.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from gumgloo import ConfigurationError, GumglooError
from gumgloo_api.support import UNSET
from tests.contract._drive import CLIENTS, Client
from tests.contract._judge import NOTHING, Arguments, unlike
from tests.contract._ledger import Tally
from tests.contract._names import as_models, keyword_of, keywords, python_name
from tests.contract._samples import NASTY_NUMBERS, NASTY_TEXTS, UNSENDABLE, injected, sample
from tests.contract._spec import JSON, Op, operations
from tests.contract.test_client_out import added

CONTRACT = "3 out"
OPERATIONS = operations()
#: What a bare client may raise for a value that cannot be sent; httpx adds none of its own here.
REFUSALS = (ConfigurationError, ValueError, TypeError, RecursionError)


def _clients(op: Op) -> list[Client]:
    return [client for client in CLIENTS if client.service == op.service and client.can(op)]


def _complaints(
    op: Op, asked: Arguments, given: dict[str, Any], client: Client, runner: asyncio.Runner
) -> list[str]:
    wires, result = client.send(op, given, runner)
    if not wires:
        return [f"nothing was sent: {result!r}"]
    return [one for one in unlike(op, wires[-1], asked) if not added(op, one)]


@pytest.mark.parametrize("name", [n for n, op in OPERATIONS.items() if op.body or op.parameters])
def test_nasty_values_go_out_as_they_are(name: str, tally: Tally, runner: asyncio.Runner) -> None:
    op = OPERATIONS[name]
    values: list[tuple[bool, Any]] = [(True, one) for one in NASTY_TEXTS.values()]
    values += [(False, one) for one in NASTY_NUMBERS.values()]
    if JSON in op.bodies:
        values += [(True, one) for one in UNSENDABLE.values()]
    for is_text, value in values:
        for number, asked in enumerate(injected(op, value, text=is_text)):
            if isinstance(value, str) and value in UNSENDABLE.values():
                asked.path, asked.query = sample(op).path, sample(op).query
            # Each place through one client; the places take turns.
            client = _clients(op)[number % len(_clients(op))]
            for given in (asked, as_models(op, asked)):
                found = _complaints(op, asked, keywords(op, given), client, runner)
                assert not found, f"{name} by {client.name}: {value!r:.60}: {found}"
                tally.add(CONTRACT, name, way=client.way)


def _unspeakable() -> dict[str, Any]:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    circle: list[Any] = []
    circle.append(circle)
    return {
        "nan": float("nan"),
        "infinity": float("inf"),
        "bytes": b"x",
        "set": {1},
        "object": object(),
        "deep": deep,
        "circle": circle,
    }


@pytest.mark.parametrize("name", [n for n, op in OPERATIONS.items() if JSON in op.bodies])
@pytest.mark.parametrize("what", ["nan", "infinity", "bytes", "set", "object", "deep", "circle"])
def test_what_json_cannot_say_is_refused(name: str, what: str, runner: asyncio.Runner) -> None:
    op = OPERATIONS[name]
    value = _unspeakable()[what]
    for client in _clients(op):
        given = keywords(op, sample(op))
        given |= {"extra_body": {"x": value}} if op.fields else {"body": {"x": value}}
        with pytest.raises(REFUSALS) as caught:
            wires, result = client.send(op, given, runner)
            if isinstance(result, GumglooError) and not isinstance(result, ConfigurationError):
                pytest.fail(f"{client.name} sent {what}: {wires[-1].body!r:.80}")
            raise result
        if client.using is not None:
            assert isinstance(caught.value, ConfigurationError), client.name


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_a_url_cannot_say_is_refused(name: str, runner: asyncio.Runner) -> None:
    op = OPERATIONS[name]
    for parameter in op.at("path") + op.at("query"):
        for value in UNSENDABLE.values():
            given = keywords(op, sample(op)) | {
                keyword_of(op, parameter["in"], parameter["name"]): value
            }
            for client in _clients(op):
                with pytest.raises(REFUSALS) as caught:
                    raise client.send(op, given, runner)[1]
                if client.using is not None:
                    assert isinstance(caught.value, ConfigurationError), client.name


@pytest.mark.parametrize("name", OPERATIONS)
def test_none_and_unset_are_left_out(name: str, tally: Tally, runner: asyncio.Runner) -> None:
    """None where the spec has no null, and UNSET anywhere, are the same as not given."""
    op = OPERATIONS[name]
    asked = sample(op)
    schema: Any = next(iter(op.bodies.values()), {})
    node = op.spec.follow(schema)
    least = Arguments(asked.path)
    absent: dict[str, Any] = {}
    if asked.body is not NOTHING:
        least.body = dict(asked.body) if op.fields else asked.body
        for key, inner in node.get("properties", {}).items():
            if key not in least.body:
                absent[python_name(key)] = UNSET if op.spec.fits(inner, None) else None
    for place in ("query", "header"):
        for parameter in op.at(place):
            if parameter.get("required"):
                getattr(least, place)[parameter["name"]] = getattr(asked, place)[parameter["name"]]
            else:
                absent[keyword_of(op, place, parameter["name"])] = None
    for client in _clients(op):
        found = _complaints(op, least, keywords(op, least) | absent, client, runner)
        assert not found, f"{name} by {client.name}: {found}"
        tally.add(CONTRACT, name, way=client.way)
