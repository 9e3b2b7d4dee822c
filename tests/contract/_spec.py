"""The bundled specs as the contract tests read them.

Guarantees: read from the `openapi.json` of each generated package and from nothing else; no code
of the generator, of the clients or of the mock takes part.
"""

from __future__ import annotations

import importlib.resources
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import jsonschema_rs

__all__ = [
    "EVENTS",
    "FORM",
    "JSON",
    "MULTIPART",
    "SERVICES",
    "Op",
    "Spec",
    "chunk_schema",
    "load",
    "operations",
    "pointer",
]

SERVICES = ("gumloop", "gloo")
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
EVENTS = "text/event-stream"
MULTIPART = "multipart/form-data"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_URN = "urn:spec"


def pointer(*parts: str) -> str:
    """A JSON pointer as a URI fragment."""
    quoted = (part.replace("~", "~0").replace("/", "~1").replace("%", "%25") for part in parts)
    return "#/" + "/".join(part.replace("{", "%7B").replace("}", "%7D") for part in quoted)


class Spec:
    """A bundled document, with validators for its schemas."""

    def __init__(self, service: str, document: dict[str, Any]) -> None:
        self.service = service
        self.document = document
        self._registry = jsonschema_rs.Registry([(_URN, document)])
        # By identity, beside the schema itself: while it is kept, no other has its identity.
        self._validators: dict[int, tuple[Any, jsonschema_rs.Draft202012Validator]] = {}

    def follow(self, node: Any) -> Any:
        """What a `$ref` leads to, the node itself where there is none."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.document
            for part in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def validator(self, schema: Any) -> jsonschema_rs.Draft202012Validator:
        """A validator for a schema of the document (its references may be local)."""
        found = self._validators.get(id(schema))
        if found is None:
            made = jsonschema_rs.Draft202012Validator(
                _absolute(schema), registry=self._registry, validate_formats=True
            )
            found = self._validators[id(schema)] = (schema, made)
        return found[1]

    def fits(self, schema: Any, value: Any) -> bool:
        """True where the value satisfies the schema."""
        try:
            return self.validator(schema).is_valid(value)
        except UnicodeEncodeError:
            return self.validator(schema).is_valid(_whole(value))

    def flaws(self, schema: Any, value: Any) -> list[str]:
        """What is wrong with a value, shortly."""
        if self.fits(schema, value):
            return []
        found = self.validator(schema).iter_errors(_whole(value))
        return [f"{'/'.join(map(str, e.instance_path))}: {e.message[:120]}" for e in found]


def _whole(value: Any) -> Any:
    """The value without half surrogate pairs, which the validator cannot take."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {_whole(key): _whole(one) for key, one in value.items()}
    return value


def _absolute(node: Any) -> Any:
    if isinstance(node, list):
        return [_absolute(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _URN + value if key == "$ref" and isinstance(value, str) else _absolute(value)
        for key, value in node.items()
    }


@dataclass(frozen=True, eq=False)
class Op:
    """One operation of one service."""

    spec: Spec
    path: str
    method: str
    node: dict[str, Any]

    @property
    def service(self) -> str:
        """`gumloop` or `gloo`."""
        return self.spec.service

    @property
    def id(self) -> str:
        """operationId."""
        return str(self.node["operationId"])

    @property
    def name(self) -> str:
        """Service and operationId: operationIds of two services may be the same."""
        return f"{self.service}.{self.id}"

    @property
    def resource(self) -> str:
        """`x-resource`: the method path on the client."""
        return str(self.node["x-resource"])

    @property
    def _item(self) -> dict[str, Any]:
        item: dict[str, Any] = self.spec.document["paths"][self.path]
        return item

    @cached_property
    def server(self) -> str:
        """URL of the server it lives on."""
        owners = (self.node, self._item, self.spec.document)
        servers = next(owner["servers"] for owner in owners if owner.get("servers"))
        return str(servers[0]["url"]).rstrip("/")

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """All its parameters, resolved; its own hide those of the path."""
        nodes = [*self._item.get("parameters", []), *self.node.get("parameters", [])]
        found = map(self.spec.follow, nodes)
        return list({(one["in"], one["name"]): one for one in found}.values())

    def at(self, place: str) -> list[dict[str, Any]]:
        """The parameters in `path`, `query` or `header`."""
        return [one for one in self.parameters if one["in"] == place]

    @cached_property
    def body(self) -> dict[str, Any]:
        """The request body, resolved; {} where it takes none."""
        body: dict[str, Any] = self.spec.follow(self.node.get("requestBody", {}))
        return body

    @cached_property
    def bodies(self) -> dict[str, Any]:
        """Schemas of the request body by media type."""
        return {kind: media["schema"] for kind, media in self.body.get("content", {}).items()}

    @cached_property
    def security(self) -> list[dict[str, list[str]]]:
        """The alternatives of credentials; empty where it needs none."""
        needs: list[dict[str, list[str]]] = self.spec.document.get("security", [])
        needs = self.node.get("security", needs)
        return needs

    @cached_property
    def fields(self) -> dict[str, Any]:
        """The members of the body that its schema names; {} where it names none."""
        schemas = [self.spec.follow(schema) for schema in self.bodies.values()]
        return {name: node for one in schemas for name, node in one.get("properties", {}).items()}

    @cached_property
    def files(self) -> frozenset[str]:
        """The members of a form that are files, or lists of files."""
        if MULTIPART not in self.bodies:
            return frozenset()
        nodes = {name: self.spec.follow(node) for name, node in self.fields.items()}
        items = {name: self.spec.follow(node.get("items", node)) for name, node in nodes.items()}
        return frozenset(name for name, node in items.items() if "contentMediaType" in node)

    def asks_for_stream(self, query: Any, body: Any) -> bool:
        """True where query and body are those that ask for a stream."""
        rule = self.stream or {}
        asked = [(query, rule.get("query", {})), (body, rule.get("body", {}))]
        if not any(members for _, members in asked):
            return False
        return all(
            not members or (isinstance(given, dict) and members.items() <= given.items())
            for given, members in asked
        )

    def server_of(self, query: Any, body: Any) -> str:
        """URL of the server that a call goes to: a stream may have one of its own."""
        other = (self.stream or {}).get("server", "").rstrip("/")
        return other if other and self.asks_for_stream(query, body) else self.server

    @cached_property
    def stream(self) -> dict[str, Any] | None:
        """`x-stream`, None where it never streams."""
        return self.node.get("x-stream")

    def answers(self) -> Iterator[tuple[str, str, Any]]:
        """Documented status, media type and schema of every answer."""
        for status, node in self.node["responses"].items():
            for kind, media in self.spec.follow(node).get("content", {}).items():
                yield status, kind, media["schema"]

    def examples(self, status: str, kind: str = JSON) -> list[Any]:
        """The examples of an answer."""
        media = self.spec.follow(self.node["responses"][status])["content"][kind]
        return [self.spec.follow(one)["value"] for one in media.get("examples", {}).values()]

    def request_examples(self) -> list[Any]:
        """The examples of the request body."""
        found = [media.get("examples", {}) for media in self.body.get("content", {}).values()]
        return [self.spec.follow(one)["value"] for many in found for one in many.values()]


def chunk_schema(op: Op) -> Any | None:
    """The schema of what the data of an event holds; None for an operation without a stream."""
    for _, kind, schema in op.answers():
        if kind == EVENTS:
            data = op.spec.follow(schema)["properties"]["data"]
            for member in data.get("anyOf", [data]):
                if "contentSchema" in member:
                    return member["contentSchema"]
    return None


@cache
def load(service: str) -> Spec:
    """The spec of a service, exactly as its client was generated from it."""
    file = importlib.resources.files(f"gumgloo_api.{service}") / "openapi.json"
    return Spec(service, json.loads(file.read_text("utf-8")))


def _operations(spec: Spec) -> Iterator[Op]:
    for path, item in spec.document["paths"].items():
        for method in METHODS:
            if method in item:
                yield Op(spec, path, method.upper(), item[method])


@cache
def operations() -> dict[str, Op]:
    """Every operation of both specs by its name."""
    found = [op for service in SERVICES for op in _operations(load(service))]
    return {op.name: op for op in found}
