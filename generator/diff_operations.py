"""Compares the operations of two documents: how they are called, what they take and give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.diff_change import Change, brief, kind_of, same, undocumented
from generator.diff_document import REQUEST, RESPONSE, Document, Operation
from generator.diff_schemas import Directions, SchemaDiff
from generator.diff_security import security_changes

__all__ = ["OperationDiff"]

_TEMPLATE = re.compile(r"\{[^}]*\}")
# Members that are compared one by one, and those that say nothing to a program.
_KNOWN = frozenset(
    {
        "deprecated",
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "security",
        "servers",
        "tags",
    }
)
# Extensions by which the client is shaped: any change of them moves what users call.
_SHAPING = frozenset({"x-pagination", "x-resource", "x-stream"})
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class OperationDiff:
    """Compares all operations; what it finds is in `changes` and in `schemas.changes`.

    Args:
        old: the document that users have now.
        new: the document that they would get.
        schemas: compares the schemas that stand inside operations.
    """

    def __init__(self, old: Document, new: Document, schemas: SchemaDiff) -> None:
        self.changes: list[Change] = []
        self._old = old
        self._new = new
        self._schemas = schemas

    def _add(self, place: str, what: str, *, breaks: bool) -> None:
        self.changes.append(Change(kind_of(breaks=breaks), place, what))

    def compare(self) -> None:
        """Matches operations by operationId, then by method and path, and compares them."""
        old, new = self._old.operations(), self._new.operations()
        by_name = {operation.name: operation for operation in new}
        pairs = [(one, by_name[one.name]) for one in old if one.name in by_name]
        matched = {id(one) for pair in pairs for one in pair}
        by_place = {(one.method, one.path): one for one in new if id(one) not in matched}
        for one in old:
            if id(one) not in matched and (one.method, one.path) in by_place:
                pairs.append((one, by_place[one.method, one.path]))
        matched = {id(one) for pair in pairs for one in pair}
        for one in old:
            if id(one) not in matched:
                self._add(one.name, "operation removed", breaks=True)
        for one in new:
            if id(one) not in matched:
                self._add(one.name, "operation added", breaks=False)
        for before, after in pairs:
            self._operation(before, after)

    def _operation(self, before: Operation, after: Operation) -> None:
        place = before.name
        if before.name != after.name:
            self._add(place, f"operationId renamed to {after.name}", breaks=True)
        if before.method != after.method:
            what = f"method changed from {before.method.upper()} to {after.method.upper()}"
            self._add(place, what, breaks=True)
        # A template may change its names: they are not sent, and are reported as parameters.
        if _TEMPLATE.sub("{}", before.path) != _TEMPLATE.sub("{}", after.path):
            self._add(place, f"path changed from {before.path} to {after.path}", breaks=True)
        self._settings(place, before, after)
        self._parameters(place, before, after)
        self._body(place, before, after)
        self._responses(place, before, after)
        self._others(place, undocumented(before.node), undocumented(after.node))

    def _settings(self, place: str, before: Operation, after: Operation) -> None:
        """Servers and security, where the operation or its path says what they are."""
        for word, compare in (("servers", server_changes), ("security", security_changes)):
            old, new = before.setting(word), after.setting(word)
            # Those of the root are compared once, not for every operation.
            if old is not None or new is not None:
                old = self._old.raw.get(word) if old is None else old
                new = self._new.raw.get(word) if new is None else new
                for what, breaks in compare(old, new):
                    self._add(place, what, breaks=breaks)

    def _parameters(self, place: str, before: Operation, after: Operation) -> None:
        old = _parameters(self._old, before)
        new = _parameters(self._new, after)
        for key in sorted(old.keys() | new.keys()):
            here = f"{place} {key[0]} {key[1]}"
            if key not in new:
                self._add(here, "parameter removed", breaks=True)
            elif key not in old:
                required = bool(new[key].get("required"))
                what = "required parameter added" if required else "parameter added"
                self._add(here, what, breaks=required)
            else:
                self._parameter(here, key[0], old[key], new[key])

    def _parameter(self, place: str, where: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        self._required(place, old, new, REQUEST)
        self._deprecated(place, old, new)
        if not same(_spelling(where, old), _spelling(where, new)):
            self._add(place, "is written in another way", breaks=True)
        self._schemas.compare(old.get("schema", {}), new.get("schema", {}), place, REQUEST)
        self._content(place, old.get("content", {}), new.get("content", {}), REQUEST)

    def _required(
        self, place: str, old: dict[str, Any], new: dict[str, Any], directions: Directions
    ) -> None:
        before, after = bool(old.get("required")), bool(new.get("required"))
        if after and not before:
            self._add(place, "is now required", breaks=directions == REQUEST)
        elif before and not after:
            self._add(place, "is no longer required", breaks=directions == RESPONSE)

    def _deprecated(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        before, after = bool(old.get("deprecated")), bool(new.get("deprecated"))
        if before != after:
            self._add(place, f"is {'now' if after else 'no longer'} deprecated", breaks=False)

    def _body(self, place: str, before: Operation, after: Operation) -> None:
        old = self._old.follow(before.node.get("requestBody"))
        new = self._new.follow(after.node.get("requestBody"))
        here = f"{place} request"
        if old is None and new is None:
            return
        if new is None:
            self._add(here, "body removed", breaks=True)
        elif old is None:
            required = bool(new.get("required"))
            self._add(here, "required body added" if required else "body added", breaks=required)
        else:
            self._required(here, old, new, REQUEST)
            self._content(here, old.get("content", {}), new.get("content", {}), REQUEST)

    def _responses(self, place: str, before: Operation, after: Operation) -> None:
        old: dict[str, Any] = before.node.get("responses", {})
        new: dict[str, Any] = after.node.get("responses", {})
        for status in sorted(old.keys() | new.keys()):
            here = f"{place} {status}"
            if status not in new:
                self._add(here, "response removed", breaks=True)
            elif status not in old:
                self._add(here, "response added", breaks=False)
            else:
                one, other = self._old.follow(old[status]), self._new.follow(new[status])
                self._content(here, one.get("content", {}), other.get("content", {}), RESPONSE)
                self._headers(here, one.get("headers", {}), other.get("headers", {}))

    def _content(
        self,
        place: str,
        old: Mapping[str, Any],
        new: Mapping[str, Any],
        directions: Directions,
    ) -> None:
        for media in sorted(old.keys() | new.keys()):
            here = f"{place} {media}"
            if media not in new:
                self._add(here, "media type removed", breaks=True)
            elif media not in old:
                self._add(here, "media type added", breaks=False)
            else:
                before, after = old[media], new[media]
                schemas = (before.get("schema", {}), after.get("schema", {}))
                self._schemas.compare(*schemas, here, directions)
                if not same(before.get("encoding"), after.get("encoding")):
                    self._add(here, "encoding changed", breaks=True)

    def _headers(self, place: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        before = {name.lower(): self._old.follow(header) for name, header in old.items()}
        after = {name.lower(): self._new.follow(header) for name, header in new.items()}
        for name in sorted(before.keys() | after.keys()):
            here = f"{place} header {name}"
            if name not in after:
                self._add(here, "header removed", breaks=True)
            elif name not in before:
                self._add(here, "header added", breaks=False)
            else:
                one, other = before[name], after[name]
                self._required(here, one, other, RESPONSE)
                self._deprecated(here, one, other)
                schemas = (one.get("schema", {}), other.get("schema", {}))
                self._schemas.compare(*schemas, here, RESPONSE)

    def _others(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        self._deprecated(place, old, new)
        for key in sorted((old.keys() | new.keys()) - _KNOWN):
            if not same(old.get(key), new.get(key)):
                extension = key.startswith("x-") and key not in _SHAPING
                what = f"{key} changed from {brief(old.get(key))} to {brief(new.get(key))}"
                self._add(place, what, breaks=not extension)


def _parameters(document: Document, operation: Operation) -> dict[tuple[str, str], dict[str, Any]]:
    """The parameters of an operation by place and name; its own before those of its path."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for owner in (operation.item, operation.node):
        for node in owner.get("parameters", ()):
            parameter = document.follow(node)
            where, name = parameter["in"], parameter["name"]
            found[where, name.lower() if where == "header" else name] = parameter
    return found


def _spelling(where: str, parameter: dict[str, Any]) -> tuple[str, bool, bool]:
    """How a value of the parameter is written."""
    style = parameter.get("style", _STYLES.get(where, "form"))
    explode = parameter.get("explode", style == "form")
    return style, explode, bool(parameter.get("allowReserved"))


def server_changes(old: Any, new: Any) -> Iterable[tuple[str, bool]]:
    """What changed between two lists of servers, and whether it breaks."""
    before = [undocumented(server) for server in old or ()]
    after = [undocumented(server) for server in new or ()]
    if same(before, after):
        return
    appended = bool(before) and same(before, after[: len(before)])
    urls = [", ".join(str(server.get("url")) for server in side) for side in (before, after)]
    yield f"servers changed from {urls[0] or 'none'} to {urls[1] or 'none'}", not appended
