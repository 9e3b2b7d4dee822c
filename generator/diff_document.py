"""A bundled document as the comparison reads it: references, operations, who uses which schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote

from generator.bundle_json import is_list, is_mapping, resolve, steps
from generator.bundle_merge import METHODS
from generator.bundle_refs import NAMED, VALUES

__all__ = ["BOTH", "REQUEST", "RESPONSE", "Direction", "Document", "Operation", "component"]

Direction = Literal["request", "response"]
REQUEST: frozenset[Direction] = frozenset({"request"})
RESPONSE: frozenset[Direction] = frozenset({"response"})
BOTH: frozenset[Direction] = REQUEST | RESPONSE

_SCHEMAS = "#/components/schemas/"
_DATA = VALUES | {"examples"}


def component(reference: str) -> str | None:
    """The component schema that a reference names, or in which the place it names lies."""
    if not reference.startswith(_SCHEMAS):
        return None
    return steps(unquote(reference.removeprefix("#")))[2]


@dataclass(frozen=True)
class Operation:
    """One operation: its method, its path, and the path item and operation objects."""

    method: str
    path: str
    item: dict[str, Any]
    node: dict[str, Any]

    @property
    def name(self) -> str:
        """How reports call it: its operationId, or method and path where it has none."""
        return str(self.node.get("operationId", f"{self.method.upper()} {self.path}"))

    def setting(self, word: str) -> Any:
        """`servers` or `security` of the operation or its path; None where the root's holds."""
        return self.node.get(word, self.item.get(word))


def _references(node: Any, *, named: bool = False) -> Iterator[str]:
    """The references in `node`; `named`: its keys are names, not words of OpenAPI."""
    if is_list(node):
        for item in node:
            yield from _references(item)
    elif is_mapping(node):
        for key, value in node.items():
            if named:
                yield from _references(value)
            elif key == "$ref":
                yield value
            elif key not in _DATA and not key.startswith("x-"):
                yield from _references(value, named=key in NAMED)


class Document:
    """A bundled OpenAPI document."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.components: dict[str, Any] = raw.get("components", {})
        self.schemas: dict[str, Any] = self.components.get("schemas", {})

    def at(self, reference: str) -> Any:
        """What a reference of the document names."""
        return resolve(self.raw, unquote(reference.removeprefix("#")))

    def follow(self, node: Any) -> Any:
        """What `node` refers to in the end; `node` itself where it is no reference."""
        seen: set[str] = set()
        while is_mapping(node) and "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            node = self.at(node["$ref"])
        return node

    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        found: list[Operation] = []
        for path, raw_item in self.raw.get("paths", {}).items():
            item = self.follow(raw_item)
            found += [Operation(m, path, item, item[m]) for m in METHODS if m in item]
        return found

    def uses(self) -> dict[str, frozenset[Direction]]:
        """For each schema that operations use, whether they send it, receive it, or both."""
        sent: set[str] = set()
        received: set[str] = set()
        for operation in self.operations():
            parameters = [
                *operation.item.get("parameters", []),
                *operation.node.get("parameters", []),
            ]
            self.reach([parameters, operation.node.get("requestBody")], sent)
            self.reach(operation.node.get("responses"), received)
        return {
            name: (REQUEST if name in sent else frozenset())
            | (RESPONSE if name in received else frozenset())
            for name in sent | received
        }

    def reach(self, node: Any, names: set[str]) -> None:
        """Adds to `names` every schema that `node` refers to, directly or through others."""
        passed: set[str] = set()
        waiting: list[Any] = [node]
        while waiting:
            for reference in set(_references(waiting.pop())) - passed:
                passed.add(reference)
                name = component(reference)
                if name is not None:
                    names.add(name)
                    waiting.append(self.schemas[name])
                else:
                    waiting.append(self.at(reference))
