"""Credentials as the public clients send them, against the schemes of a changed spec.

Guarantees: what is sent was recorded by the clients as they are committed, before any is generated
anew; the judge is that of contract 3.
"""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

from tests.contract._drive import CLIENTS
from tests.contract._judge import unauthorised
from tests.contract._names import keywords
from tests.contract._samples import sample
from tests.contract._spec import Op, Spec, operations
from tests.contract._wire import Wire

__all__ = ["complaint", "recorded"]

#: Operation, what the client had credentials for, and what it sent.
Sent = tuple[str, frozenset[str], Wire]


@cache
def recorded(service: str) -> list[Sent]:
    """A request of every public client for every way to authenticate that it has."""
    found: list[Sent] = []
    with asyncio.Runner() as runner:
        for client in CLIENTS:
            if client.service != service or client.using is None:
                continue
            ways: dict[str, Op] = {}
            for op in operations().values():
                if op.service == service and op.security and client.can(op):
                    ways.setdefault(str(op.security), op)
            for op in ways.values():
                wires, _ = client.send(op, keywords(op, sample(op)), runner)
                found.append((op.id, client.using, wires[-1]))
    return found


def complaint(service: str, document: dict[str, Any]) -> str:
    """What a spec says of these requests' credentials that is not so; "" where all is well."""
    spec = Spec(service, document)
    ops = {
        node["operationId"]: Op(spec, path, method.upper(), node)
        for path, item in document["paths"].items()
        for method, node in item.items()
        if isinstance(node, dict) and "operationId" in node
    }
    for name, using, wire in recorded(service):
        if name not in ops:
            continue
        try:
            found = unauthorised(ops[name], wire, using)
        except (KeyError, NotImplementedError) as error:
            return f"{name}: {type(error).__name__}: {error}"
        if found:
            return f"{name}: {found[0]}"
    return ""
