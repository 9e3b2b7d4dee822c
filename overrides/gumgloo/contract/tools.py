"""What judging takes beside the exchange: the spec's schemas, and the walk through them.

Guarantees: what a validator refuses and the walk does not name is found as well: bounds, formats,
patterns and rules between members.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from ..mock.spec import Operation, Spec
from ..mock.validators import Schema
from ..mock.violations import Violation
from .differences import Difference, Kind, Place
from .showing import Showing, unread
from .sites import Site, child, followed, resolver_path
from .walking import Walker

__all__ = ["Tools"]

_MASKED = "***"

#: What the walk finds by itself, and with more to say.
_WALKED = frozenset(
    {
        "type",
        "required",
        "enum",
        "const",
        "additionalProperties",
        "falseSchema",
        "anyOf",
        "oneOf",
        "contentSchema",
    }
)
_KINDS: dict[str, Kind] = {
    "unknown": "parameter",
    "required": "missing",
    "media-type": "media-type",
    "json": "body",
    "form": "body",
    "encoding": "body",
}


class Tools:
    """The tools of one service.

    Args:
        spec: its spec.
        showing: decides what may be shown.
    """

    def __init__(self, spec: Spec, showing: Showing) -> None:
        self.book = spec.book
        self.showing = showing
        self._at = cache(spec.book.at)
        self._walker = Walker(spec.book.resolve, self._fits, showing)

    def _fits(self, pointer: str, value: Any) -> bool:
        return self._at(pointer).fits(value)

    def root(self, operation: Operation) -> Site:
        """The operation as in the spec."""
        path = operation.template.replace("~", "~0").replace("/", "~1")
        pointer = f"/paths/{path}/{operation.method.lower()}"
        return Site(self.book.resolve(resolver_path(pointer)), pointer)

    def parameters(self, operation: Operation) -> dict[tuple[str, str], Site]:
        """Its parameters by place and name; its own hide those of the path."""
        root = self.root(operation)
        shared = root.pointer.rpartition("/")[0]
        owners = (Site(self.book.resolve(resolver_path(shared)), shared), root)
        found: dict[tuple[str, str], Site] = {}
        for owner in owners:
            for index in range(len(owner.schema.get("parameters", []))):
                one = self.follow(child(owner, "parameters", index))
                found[one.schema["in"], one.schema["name"]] = one
        return found

    def follow(self, site: Site) -> Site:
        """What is meant, where it is a reference."""
        return followed(site, self.book.resolve)

    def compare(self, site: Site, schema: Schema, value: Any) -> list[Difference]:
        """All differences between a value and the schema at `site`."""
        found = self._walker.walk(site, value)
        broken = [one for one in schema.violations("", value) if one.value != _MASKED]
        rest = [one for one in broken if one.rule not in _WALKED]
        if not rest and not any(one.breaks for one in found):
            rest = broken
        return found + [self._rule(site, value, one) for one in rest]

    def _rule(self, site: Site, value: Any, violation: Violation) -> Difference:
        where = self._walker.site_of(site, value, violation.path)
        place = self.place(violation.path)
        seen = f"breaks {violation.rule}"
        return Difference("rule", place, where.pointer, seen, violation.rule)

    def place(self, path: Iterable[str | int]) -> Place:
        """A path as it may be shown."""
        return tuple("*" if isinstance(one, int) else self.showing.name(one) for one in path)

    def told(self, site: Site, violations: Iterable[Violation]) -> list[Difference]:
        """What the mock found that is not about a schema."""
        found: list[Difference] = []
        for one in violations:
            kind = _KINDS.get(one.rule, "rule")
            place = self.place(one.path)
            schema = {"type": "string"} if kind == "parameter" else None
            seen = "not there" if kind == "missing" else f"breaks {one.rule}"
            seen = unread(ValueError(one.message)) if kind in ("body", "media-type") else seen
            seen = "not in the spec" if kind == "parameter" else seen
            subject = place[-1] if place else one.rule
            found.append(Difference(kind, place, site.pointer, seen, subject, schema))
        return found
