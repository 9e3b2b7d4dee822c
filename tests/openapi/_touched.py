"""Which operations a part of a document is about: for the report, which counts by operation.

Guarantees: an operation is touched by what lies in it and by every component that it leads to;
what leads to no operation touches all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.openapi._source import Pointer
from tests.openapi._walk import operations, reachable

__all__ = ["named", "touched"]


def named(service: str, document: dict[str, Any]) -> dict[str, Pointer]:
    """The place of each operation by its name, which is the service and the operationId."""
    return {f"{service}.{one['operationId']}": at for at, one in operations(document)}


def touched(service: str, document: dict[str, Any], places: Iterable[Pointer]) -> set[str]:
    """Names of the operations that any of the places is about."""
    wanted = [(at[:3], at) for at in places]
    found: set[str] = set()
    every = named(service, document)
    for name, place in every.items():
        leads = reachable(document, [document["paths"][place[1]][place[2]]])
        if any(head == place or head in leads for head, _ in wanted):
            found.add(name)
    inside = {"paths", "components"}
    return found if found and all(set(at[:1]) & inside for _, at in wanted) else set(every)
