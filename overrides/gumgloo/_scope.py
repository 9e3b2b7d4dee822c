"""Scoping: whose objects a call means, where its caller does not say.

Guarantees: what the caller gave stands, in the query and in the body each by itself, so that one
may name another team than the other; nothing goes where the spec does not have it; the caller's
own objects are not touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

from gumgloo_api.support import Operation, Request
from gumgloo_api.support.kinds import is_mapping

__all__ = ["Scope"]


class Scope(NamedTuple):
    """The client's own team and user.

    Args:
        values: by the name that the spec has for them.
    """

    values: Mapping[str, str] = MappingProxyType({})

    def applied(self, operation: Operation[Any], request: Request) -> Request:
        """The call with what it lacks: after its own query, and in a body if it has one."""
        if not self.values:
            return request
        given = {name for name, _ in request.query}
        query = [*request.query, *self._lacking(operation, operation.query, given)]
        parts, json = request.parts, request.json
        if parts is not None:
            more = self._lacking(operation, operation.scope, {part.name for part in parts})
            from gumgloo_api.support import Part

            parts = [*parts, *(Part(name, value.encode()) for name, value in more)]
        elif operation.scope and is_mapping(json):
            more = self._lacking(operation, operation.scope, json)
            json = {**json, **dict(more)}
        return replace(request, query=query, parts=parts, json=json)

    def _lacking(
        self, operation: Operation[Any], names: Collection[str], given: Collection[str]
    ) -> Iterator[tuple[str, str]]:
        for name in names:
            # Of members that stand for one another, the caller's choice is enough.
            same = operation.scope if name in operation.scope else (name,)
            if name in self.values and not any(one in given for one in same):
                yield name, self.values[name]
