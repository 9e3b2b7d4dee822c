"""A bundled document that is being changed: edits at places, and the smallest document around them.

Guarantees: the original is never touched; a slice holds whole operations and everything they refer
to, so that it can be generated from.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.prepare import operations

__all__ = ["GONE", "Change", "Place", "changed", "referring", "refs", "slice_of"]

Place = tuple[str | int, ...]
GONE: Any = type("Gone", (), {"__repr__": lambda _: "GONE"})()


@dataclass(frozen=True)
class Change:
    """A place, and what is there afterwards.

    Attributes:
        at: the place.
        value: the new value, or `GONE`.
        name: the new name of a member, where that is what changes.
    """

    at: Place
    value: Any = None
    name: str = ""


def changed(document: dict[str, Any], changes: tuple[Change, ...]) -> dict[str, Any]:
    """A document with changes; what is not on the way to them is shared with the original."""
    for change in changes:
        document = _changed(document, change.at, change)
    return document


def _changed(node: Any, at: Place, change: Change) -> Any:
    made = copy.copy(node)
    step = at[0]
    if len(at) > 1:
        made[step] = _changed(node[step], at[1:], change)
    elif change.name:
        return {(change.name if key == step else key): value for key, value in node.items()}
    elif change.value is GONE:
        del made[step]
    else:
        made[step] = change.value
    return made


def refs(node: Any) -> Iterator[tuple[str, str]]:
    """Section and name of every component that a node refers to, mappings included."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and value.startswith("#/components/"):
                section, name = value.split("/")[2:4]
                yield section, name
            elif key != "examples":
                yield from refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from refs(value)


def _closure(document: dict[str, Any], start: set[tuple[str, str]]) -> set[tuple[str, str]]:
    known = document["components"]
    todo, found = list(start), set(start)
    while todo:
        section, name = todo.pop()
        for one in refs(known.get(section, {}).get(name, {})):
            if one not in found:
                found.add(one)
                todo.append(one)
    return found


def _unlinked(node: Any) -> Any:
    """Without links: they name operations that are not in the slice."""
    if isinstance(node, dict):
        return {key: _unlinked(value) for key, value in node.items() if key != "links"}
    return [_unlinked(one) for one in node] if isinstance(node, list) else node


def slice_of(
    document: dict[str, Any],
    ids: set[str],
    schemas: set[str] = frozenset(),  # type: ignore[assignment]  # only read
) -> dict[str, Any]:
    """The operations of some ids, some schemas, and what they refer to, as a document."""
    paths: dict[str, Any] = {}
    for path, method, operation in operations(document):
        if operation.get("operationId") in ids:
            item = paths.setdefault(path, {})
            item[method] = _unlinked(operation)
            item |= {
                k: v for k, v in document["paths"][path].items() if k in ("servers", "parameters")
            }
    needed = _closure(document, {*refs(paths), *(("schemas", name) for name in schemas)})
    components = {
        section: {
            name: _unlinked(node)
            for name, node in named.items()
            if section == "securitySchemes" or (section, name) in needed
        }
        for section, named in document["components"].items()
    }
    return {**document, "paths": paths, "components": components}


def referring(document: dict[str, Any], section: str, name: str) -> list[str]:
    """Ids of the operations that a component is in, those that name it themselves first."""
    rows: list[tuple[int, str]] = []
    for _, _, operation in operations(document):
        level = {*refs(operation)}
        for depth in range(8):
            if (section, name) in level:
                rows.append((depth, operation["operationId"]))
                break
            level = {
                r for s, n in level for r in refs(document["components"].get(s, {}).get(n, {}))
            }
    return [one for _, one in sorted(rows, key=lambda row: row[0])]
