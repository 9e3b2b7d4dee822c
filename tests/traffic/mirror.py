"""Answers that say what the spec says and nothing else, made by chance; and where to change them.

Guarantees: a mirror has only members that the schema names, and of an open list of words only those
that it lists; a `Spot` is an object of which the spec knows one shape alone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from gumgloo.contract.sites import Option, Resolve, Site, child, options
from gumgloo.mock.scalars import integer_for, number_for, string_for

__all__ = ["Mirror", "Path", "Spot", "put"]

Path = tuple[str | int, ...]
_DEEPEST = 7


@dataclass(frozen=True)
class Spot:
    """An object: the way to it, the names that it needs, and those that it has."""

    path: Path
    site: Site
    required: frozenset[str]
    single: bool


@dataclass
class Mirror:
    """Makes values; `spots` are the objects of the last one."""

    resolve: Resolve
    rng: random.Random
    spots: list[Spot] = field(default_factory=list)

    def make(self, site: Site, path: Path = (), *, single: bool = True) -> Any:
        every = options(site, self.resolve)
        listing = [one for one in every if any(_words(part) for part in one)]
        kinds = {kind for one in listing for kind in _types(one)}
        # Any string would do beside a list of words; but then the list is what is mirrored.
        usual = [one for one in every if one in listing or not kinds & _types(one)]
        deep = len(path) > _DEEPEST
        option = min(usual, key=_size) if deep else self.rng.choice(usual)
        return self._fill(option, path, single=single and len(every) == 1)

    def _fill(self, option: Option, path: Path, *, single: bool) -> Any:
        flat: dict[str, Any] = {}
        for part in option:
            flat |= part.schema
        words = [word for part in option for word in _words(part) or ()]
        if words:
            return self.rng.choice(words)
        if "contentSchema" in flat:
            raise NotImplementedError("an event is made of its data")
        kind = self.rng.choice(sorted(_types(option) or {"string"}))
        if kind == "object":
            return self._object(option, path, single=single)
        if kind == "array":
            items = [child(part, "items") for part in option if "items" in part.schema]
            size = self.rng.randrange(flat.get("minItems", 0), max(3, flat.get("minItems", 0) + 1))
            size = min(size, flat.get("maxItems", size))
            return [self.make(items[0], (*path, at), single=single) for at in range(size) if items]
        if kind == "null":
            return None
        if kind == "boolean":
            return self.rng.random() < 0.5
        maker = {"integer": integer_for, "number": number_for}.get(kind, string_for)
        return maker(flat, self.rng, self.rng.randrange(3))

    def _object(self, option: Option, path: Path, *, single: bool) -> dict[str, Any]:
        required = {name for part in option for name in part.schema.get("required", ())}
        members: dict[str, Site] = {}
        for part in option:
            for name in part.schema.get("properties", ()):
                members.setdefault(name, child(part, "properties", name))
        deep = len(path) > _DEEPEST
        if members:
            owner = next(part for part in option if "properties" in part.schema)
            self.spots.append(Spot(path, owner, frozenset(required), single))
        return {
            name: self.make(site, (*path, name), single=single)
            for name, site in members.items()
            if name in required or (not deep and self.rng.random() < 0.7)
        }


def _words(part: Site) -> list[Any] | None:
    return [part.schema["const"]] if "const" in part.schema else part.schema.get("enum")


def _types(option: Option) -> set[str]:
    found: set[str] = set()
    for part in option:
        kinds = part.schema.get("type", [])
        found |= {kinds} if isinstance(kinds, str) else set(kinds)
    return found


def _size(option: Option) -> int:
    return sum("properties" in part.schema or "items" in part.schema for part in option)


def put(value: Any, path: Path, change: Any) -> None:
    """Sets what is at a path, inside the value."""
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = change
