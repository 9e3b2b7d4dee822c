"""The committed record of what the specs mean: calls and answers, and what becomes of them.

Guarantees: a row holds inputs and what was seen, by name; it is written by `make corpus` only,
which shows what changes, and read by the tests, which never change it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.contract._judge import NOTHING, Arguments, differs
from tests.contract._names import keywords
from tests.contract._samples import filed, samples, streaming
from tests.contract._spec import EVENTS, JSON, Op, chunk_schema
from tests.mutants import spec_observe
from tests.mutants.spec_samples import good_of, mixed_of, spots_of
from tests.mutants.spec_world import World

__all__ = ["Corpus", "complaint", "load", "record", "written", "written_as_kept"]

FOLDER = Path(__file__).with_name("corpus")


@dataclass(frozen=True)
class Corpus:
    """The rows of a service by name.

    Attributes:
        schemas: component name to `good`, `spots`, `mixed` where a rule has ways, and `seen`.
        operations: operationId to inputs and `seen`.
    """

    schemas: dict[str, dict[str, Any]]
    operations: dict[str, dict[str, Any]]

    @property
    def samples(self) -> dict[str, Any]:
        """The longest good value of each component."""
        return {name: row["good"][0] for name, row in self.schemas.items()}


def record(world: World) -> Corpus:
    """The corpus of a world."""
    schemas: dict[str, dict[str, Any]] = {}
    for name, node in world.spec.document["components"]["schemas"].items():
        good = good_of(world.spec, node)
        spots = spots_of(world.spec, node, good[0])
        mixed = mixed_of(world.spec, node)
        schemas[name] = {
            "good": good,
            "spots": ["/".join(map(str, one)) for one in spots],
            **({"mixed": mixed} if mixed else {}),
            "seen": spec_observe.schema(world, name, good, spots, mixed),
        }
    values = {name: row["good"][0] for name, row in schemas.items()}
    operations: dict[str, dict[str, Any]] = {}
    for op in world.ops.values():
        row = _inputs(op, values)
        operations[op.id] = {**row, "seen": spec_observe.operation(world, row, values)}
    return Corpus(schemas, operations)


def _inputs(op: Op, values: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": op.id,
        "resource": _python(op.resource),
        "calls": [_plain(one) for one in _calls(op)],
        "answers": list(_answers(op)),
        "parameters": {
            f"{one['in']} {one['name']}": good_of(op.spec, one["schema"]) for one in op.parameters
        },
    }


def _python(resource: str) -> str:
    from tests.contract._names import python_name

    *parts, name = resource.split(".")
    return ".".join([*map(python_name, parts), name])


def _calls(op: Op) -> Iterator[dict[str, Any]]:
    """Everything that can be given, with the longest body and the shortest; what must be given."""
    plain = samples(op)[-1]
    bodies = [filed(op, one) for node in op.bodies.values() for one in good_of(op.spec, node)]
    needed = {
        place: {
            p["name"]: getattr(plain, place)[p["name"]] for p in op.at(place) if p.get("required")
        }
        for place in ("path", "query", "header")
    }
    full = {place: getattr(plain, place) for place in needed}
    for body in bodies[:1] or [NOTHING]:
        yield keywords(op, Arguments(**full, body=body))
    yield keywords(op, Arguments(**needed, body=bodies[-1] if bodies else NOTHING))
    if op.stream is not None:
        yield {**keywords(op, streaming(op)), "stream": True}


def _plain(value: Any) -> Any:
    """As JSON: the inverse of `spec_observe.value_of`."""
    if isinstance(value, bytes):
        return {"$bytes": value.decode()}
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _answers(op: Op) -> Iterator[list[Any]]:
    for status, node in op.node["responses"].items():
        content = op.spec.follow(node).get("content", {})
        if not content:
            yield [status, "", {"value": None}]
        for kind, media in content.items():
            if kind == JSON:
                yield [status, kind, _which(op, media["schema"])]
            elif kind == EVENTS:
                yield ["chunk", kind, _which(op, chunk_schema(op))]
            else:
                yield [status, kind, {"value": {"$bytes": "a,b"}}]


def _which(op: Op, schema: Any) -> Any:
    """The name of a component, or a value where the schema is no reference."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return name or {"value": good_of(op.spec, schema)[0]}


def _path(text: str) -> list[Any]:
    return [int(one) if one.isdigit() else one for one in text.split("/")] if text else []


def complaint(
    world: World, corpus: Corpus, schemas: list[str], operations: list[str]
) -> tuple[str, str]:
    """Replay some rows; what was first seen to be different: the row, and how. Both "" if nothing.

    Args:
        world: the spec and the client that are judged.
        corpus: what was recorded.
        schemas, operations: names of the rows.
    """
    for name in schemas:
        row = corpus.schemas[name]
        spots = [_path(one) for one in row["spots"]]
        seen = spec_observe.schema(world, name, row["good"], spots, row.get("mixed", []))
        if seen != row["seen"]:
            return f"schema {name}", _told(row["seen"], seen)
    for name in operations:
        row = corpus.operations[name]
        seen = spec_observe.operation(world, row, corpus.samples)
        if seen != row["seen"]:
            return f"operation {name}", _told(row["seen"], seen)
    return "", ""


def _told(want: Any, have: Any) -> str:
    # The client first: that a validator sees a slip is the lesser feat.
    client = ("held", "new", "hidden", "refused", "sent", "method", "facts", "answers")
    for first in (*client, *want, *have):
        if want.get(first) != have.get(first):
            return f"{first}{differs(want.get(first), have.get(first))}"[:200]
    raise AssertionError("nothing differs")


def written(corpus: Corpus) -> str:
    """The text of a corpus: a row a line, in the order of the spec."""
    rows = [{"schema": name, **row} for name, row in corpus.schemas.items()]
    rows += [{"operation": name, **row} for name, row in corpus.operations.items()]
    dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return "".join(f"{dumps(row)}\n" for row in rows)


@cache
def load(service: str) -> Corpus:
    """The committed corpus."""
    schemas: dict[str, dict[str, Any]] = {}
    operations: dict[str, dict[str, Any]] = {}
    for line in (FOLDER / f"{service}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        (schemas if "schema" in row else operations)[row.get("schema") or row["operation"]] = row
    return Corpus(schemas, operations)


def written_as_kept(service: str) -> str:
    """The text of the committed corpus."""
    return (FOLDER / f"{service}.jsonl").read_text("utf-8")
