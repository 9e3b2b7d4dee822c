"""Compares two schemas by what a user of the typed client would meet.

Structure is compared first, so that a change has a name: a property that came, went, or may be
absent now.  What has no structure is left to schema algebra: what is sent may only be taken more
widely, what is received may only become narrower, and what is not proved safe is breaking.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.bundle_json import is_mapping
from generator.diff_algebra import Algebra
from generator.diff_change import Change, brief, kind_of, same
from generator.diff_document import BOTH, Direction, Document
from generator.diff_unions import describes_objects, label, pair
from generator.diff_view import Union, View, is_remark, text, view

__all__ = ["Directions", "SchemaDiff"]

ADDED = "property added"

Wrap = Callable[[Any], Any]
Directions = frozenset[Direction]


def _as_is(schema: Any) -> Any:
    return schema


class SchemaDiff:
    """Compares schemas of two documents, and keeps what it finds in `changes`.

    Args:
        old: the document that users have now.
        new: the document that they would get.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self.changes: list[Change] = []
        self._old = old
        self._new = new
        self._algebra = Algebra(old, new)
        self._open: set[tuple[str, str]] = set()

    def compare_components(self) -> None:
        """Compares the schemas that have a name, each in the directions in which it is used."""
        old, new, uses = self._old.schemas, self._new.schemas, self._old.uses()
        for name in sorted(old.keys() | new.keys()):
            if name not in new:
                # Its class goes away, and with it whatever imports it.
                kind = kind_of(breaks=name in uses)
                self.changes.append(Change(kind, name, "schema removed"))
            elif name not in old:
                self.changes.append(Change("compatible", name, "schema added"))
            else:
                self.compare(old[name], new[name], name, uses.get(name, frozenset()))

    def compare(
        self, old: Any, new: Any, place: str, directions: Directions, wrap: Wrap = _as_is
    ) -> None:
        """Compares two schemas that stand at the same place.

        Args:
            old: the schema in the old document.
            new: the schema in the new document.
            place: how changes name the place.
            directions: whether values of it are sent, received, or both; with neither, nobody
                uses it and no change of it breaks anything.
            wrap: puts a schema among the alternatives it is one of.
        """
        pair = (text(old), text(new))
        # What two equal references refer to is compared where it stands.
        if pair[0] == pair[1] or pair in self._open:
            return
        self._open.add(pair)
        before, after = view(old, self._old), view(new, self._new)
        if before.is_pure_union and not after.has_unions:
            after = after.as_union(before)
        elif after.is_pure_union and not before.has_unions:
            before = before.as_union(after)
        common = {text(part) for part in before.parts} & {text(part) for part in after.parts}
        before.settle(self._old, common)
        after.settle(self._new, common)
        here = _Place(self, place, directions, wrap)
        here.compare_null(before, after)
        here.compare_properties(before, after)
        here.compare_inner(before, after)
        here.compare_parts(before, after)
        here.compare_unions(before, after)
        here.compare_rest(before, after)
        here.compare_notes(before.notes, after.notes)
        self._open.discard(pair)

    def safe(self, old: Any, new: Any, directions: Directions) -> bool:
        """Whether it is proved that users of the old schema can live with the new one."""
        taken = "request" not in directions or self._algebra.covers(new, old)
        return taken and ("response" not in directions or self._algebra.covers(old, new))


class _Place:
    """The comparison of two schemas at one place, one aspect after the other."""

    def __init__(self, diff: SchemaDiff, place: str, directions: Directions, wrap: Wrap) -> None:
        self._diff = diff
        self._place = place
        self._directions = directions
        self._wrap = wrap

    def _add(self, what: str, *, breaks: bool, at: str = "") -> None:
        kind = kind_of(breaks=breaks and bool(self._directions))
        self._diff.changes.append(Change(kind, self._place + at, what))

    def _safe(self, old: Any, new: Any, directions: Directions) -> bool:
        return self._diff.safe(self._wrap(old), self._wrap(new), directions)

    def _within(self, old: Any, new: Any, at: str) -> None:
        self._diff.compare(old, new, self._place + at, self._directions)

    def compare_null(self, before: View, after: View) -> None:
        """A value that may be null now surprises who receives it; one that may not, who sends."""
        if before.nullable == after.nullable:
            return
        stricter = before if after.nullable else after
        # A schema that admits anything admits null without saying so.
        if self._safe(stricter.node, {"anyOf": [stricter.node, {"type": "null"}]}, BOTH):
            return
        if after.nullable:
            self._add("may now be null", breaks="response" in self._directions)
        else:
            self._add("may no longer be null", breaks="request" in self._directions)

    def compare_properties(self, before: View, after: View) -> None:
        """Properties that came, went, or must be there now."""
        if before.is_map and after.properties and "response" in self._directions:
            self._add("a map becomes an object with named properties", breaks=True)
        required, released = after.required - before.required, before.required - after.required
        for name in sorted(before.properties.keys() | after.properties.keys()):
            at = f".{name}"
            if name not in after.properties:
                self._add("property removed", breaks=True, at=at)
                released.discard(name)
            elif name in before.properties:
                self._within(before.properties[name], after.properties[name], at)
            elif name in required:
                breaks = "request" in self._directions
                self._add("required property added", breaks=breaks, at=at)
                required.discard(name)
            else:
                self._add(ADDED, breaks=False, at=at)
        for name in sorted(required):
            self._add("is now required", breaks="request" in self._directions, at=f".{name}")
        for name in sorted(released):
            what, breaks = "is no longer required", "response" in self._directions
            self._add(what, breaks=breaks, at=f".{name}")

    def compare_inner(self, before: View, after: View) -> None:
        """Items of arrays and values of maps, where both schemas describe them."""
        for word, at in (("items", "[]"), ("additionalProperties", ".*")):
            if is_mapping(before.rest.get(word)) and is_mapping(after.rest.get(word)):
                self._within(before.rest.pop(word), after.rest.pop(word), at)

    def compare_unions(self, before: View, after: View) -> None:
        """Alternatives that came, went, or changed."""
        for side in (before, after):
            if side.union is not None and (before.union is None or after.union is None):
                side.rest |= side.union.schema()
        if before.union is None or after.union is None:
            return
        old, new = before.union, after.union
        known = len(self._diff.changes)
        self._compare_members("alternative", old, new.members)
        if old.word != new.word:
            other = Union(new.word, old.members).schema()
            if not self._safe(old.schema(), other, BOTH):
                breaks = not self._safe(old.schema(), other, self._directions)
                self._add(f"{old.word} becomes {new.word}", breaks=breaks)
        found = self._diff.changes[known:]
        explained = any(one.kind == "breaking" or one.what == ADDED for one in found)
        # Alternatives that exclude each other may be safe one by one and not together.
        together = explained or "oneOf" not in (old.word, new.word)
        if not (together or self._safe(old.schema(), new.schema(), self._directions)):
            self._add("alternatives cannot be proved safe together", breaks=True)

    def compare_parts(self, before: View, after: View) -> None:
        """Parts of a schema that could not be taken as written in place."""
        self._compare_members("part", Union("allOf", before.parts), after.parts)

    def _compare_members(self, what: str, union: Union, new: list[Any]) -> None:
        """Members that came, went, or changed, each judged among the old ones."""
        old, whole = union.members, union.schema()
        pairing = pair(old, new)
        added = [new[j] for j in pairing.added]
        kept = [old[i] for i in pairing.both]
        # One may stand in for another: what is safe in the end is safe.
        fine = self._safe(whole, Union(union.word, kept + added).schema(), self._directions)
        # Judged together, because each may be safe to lose only while the others are there.
        loss = not self._safe(whole, Union(union.word, kept).schema(), self._directions)
        for i in pairing.removed:
            # A member that is written here takes the class made of it along.
            breaks = describes_objects(old[i]) or (loss and not fine)
            self._add(f"{what} {label(old[i])} removed", breaks=breaks)
        for member in added:
            more = Union(union.word, [*old, member]).schema()
            breaks = not (fine or self._safe(whole, more, self._directions))
            self._add(f"{what} {label(member)} added", breaks=breaks)
        for i, j in pairing.both.items():
            at = f"{self._place}({label(old[i])})"
            wrap = self._beside(union.word, old[:i], old[i + 1 :])
            self._diff.compare(old[i], new[j], at, self._directions, wrap)

    def _beside(self, word: str, left: list[Any], right: list[Any]) -> Wrap:
        return lambda schema: self._wrap({word: [*left, schema, *right]})

    def compare_rest(self, before: View, after: View) -> None:
        """All other keywords, by what they admit together."""
        old, new = before.rest, after.rest
        if text(old) == text(new):
            return
        listed = _values_changed(old, new)
        # The same in other words; only a value by name is still worth a line.
        if not listed and self._safe(old, new, BOTH):
            return
        breaks = not self._safe(old, new, self._directions)
        self._add("; ".join(listed + _keywords_changed(old, new)), breaks=breaks)

    def compare_notes(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        """Keywords that decide not what is admitted but what becomes of it."""
        for key in sorted(old.keys() | new.keys()):
            before, after = old.get(key), new.get(key)
            if same(before, after):
                continue
            if key == "contentSchema" and is_mapping(before) and is_mapping(after):
                self._within(before, after, "(content)")
            elif key == "deprecated":
                self._add(f"is {'now' if after else 'no longer'} deprecated", breaks=False)
            elif key == "discriminator":
                breaks = (
                    is_mapping(before)
                    and is_mapping(after)
                    and _dispatches_otherwise(before, after)
                )
                self._add("discriminator changed", breaks=breaks)
            else:
                # `binary` makes a file of what is text without it; other formats change no type.
                breaks = "binary" in (before, after) if key == "format" else not is_remark(key)
                self._add(_phrase(key, before, after), breaks=breaks)


def _dispatches_otherwise(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether a tag that chose one schema chooses another now."""
    old, new = before.get("mapping", {}), after.get("mapping", {})
    moved = any(not same(new.get(tag), schema) for tag, schema in old.items())
    return moved or before.get("propertyName") != after.get("propertyName")


def _values(rest: dict[str, Any]) -> list[Any] | None:
    """The values that a schema lists by name."""
    return [rest["const"]] if "const" in rest else rest.get("enum")


def _values_changed(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Listed values that came or went, where both schemas list values."""
    before, after = _values(old), _values(new)
    if before is None or after is None:
        return []
    added = [f"value {brief(value)} added" for value in after if not _in(value, before)]
    return added + [f"value {brief(value)} removed" for value in before if not _in(value, after)]


def _keywords_changed(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The keywords that changed, less those of which `_values_changed` tells."""
    keys = old.keys() | new.keys()
    if _values(old) is not None and _values(new) is not None:
        keys -= {"const", "enum"}
    changed = [key for key in sorted(keys) if not same(old.get(key), new.get(key))]
    return [_phrase(key, old.get(key), new.get(key)) for key in changed]


def _in(value: Any, values: list[Any]) -> bool:
    return any(same(value, other) for other in values)


def _phrase(key: str, before: Any, after: Any) -> str:
    if before is None:
        return f"{key} {brief(after)} added"
    if after is None:
        return f"{key} {brief(before)} removed"
    return f"{key} changed from {brief(before)} to {brief(after)}"
