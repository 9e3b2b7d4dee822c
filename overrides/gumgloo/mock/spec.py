"""A spec, compiled: every operation with its validators.

Guarantees: compiled once, then never changed, so that services may share it.  Each parameter, body,
answer, header of an answer and event of a stream has a validator.  What the mock could not judge
(a parameter style it does not know, a server without a host) is a `SpecError` at the start.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .jsontext import is_object
from .validators import Schema, SchemaBook

__all__ = ["Answer", "Media", "Operation", "Parameter", "Spec", "SpecError", "compile_spec"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_IGNORED_HEADERS = ("accept", "authorization", "content-type")
_STYLES = {"query": "form", "path": "simple", "header": "simple"}


class SpecError(ValueError):
    """The spec has something that the mock cannot serve."""


@dataclass(frozen=True)
class Parameter:
    """A parameter: where it is, how a list is written, and what it may be."""

    name: str
    place: str
    required: bool
    explode: bool
    types: frozenset[str]
    items: frozenset[str]
    schema: Schema


@dataclass(frozen=True)
class Media:
    """One media type of a body: its schema, raw and compiled, and its examples."""

    kind: str
    raw: Any
    schema: Schema
    examples: tuple[Any, ...]


@dataclass(frozen=True)
class Answer:
    """What the spec says of one status (`default` for the rest)."""

    status: str
    headers: Mapping[str, tuple[bool, Parameter]]
    media: Mapping[str, Media]


@dataclass(frozen=True)
class Operation:
    """An operation and where it is served.

    Attributes:
        service: name of its spec (``gumloop``).
        id: operationId.
        method: in capitals.
        server: as in the spec (``https://api.gumloop.com/api/v1``).
        mount: path prefix at the mock (``/api.gumloop.com/api/v1``).
        template: path as in the spec, with its parameters.
        schemes: the alternatives of its security, each a set of kinds: ``oauth2``, ``bearer``,
            ``basic`` or the lower-case name of a header; empty where there is no credential.
        stream: members of the body that ask for a stream, None where it has none.
        stream_query: query parameters that ask for it, beside them.
        streams: True where it gives nothing but streams here, False where it gives none, None where
            the caller chooses: a stream may have a server of its own.
        node: the operation as in the spec.
    """

    service: str
    id: str
    method: str
    server: str
    mount: str
    template: str
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, Media]
    body_required: bool
    answers: Mapping[str, Answer]
    schemes: tuple[frozenset[str], ...]
    stream: Mapping[str, Any] | None
    stream_query: Mapping[str, Any]
    streams: bool | None
    node: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Service and operationId: ``gumloop.listModels``."""
        return f"{self.service}.{self.id}"

    def asks_for_stream(self, values: Mapping[str, Any], body: Any) -> bool:
        """True where the parameters and the body ask for a stream."""
        if self.stream is None:
            return False
        members = body if is_object(body) else {}
        return all(members.get(name) == value for name, value in self.stream.items()) and all(
            values.get(name) == value for name, value in self.stream_query.items()
        )

    @property
    def segments(self) -> tuple[str, ...]:
        """The whole path at the mock, cut at its slashes."""
        return tuple((self.mount + self.template).split("/")[1:])


@dataclass(frozen=True)
class Spec:
    """A service: its operations, and its schemas for whoever makes values."""

    service: str
    operations: tuple[Operation, ...]
    book: SchemaBook


def mount_of(server: str) -> str:
    """The path prefix of a server at the mock: its host, then its path.

    Raises:
        SpecError: the URL has no host, or variables.
    """
    parts = urllib.parse.urlsplit(server)
    if not parts.netloc or "{" in server:
        raise SpecError(f"not an absolute server URL: {server}")
    return f"/{parts.netloc}{parts.path.rstrip('/')}"


def _token(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1")


class _Compiler:
    def __init__(self, service: str, document: Mapping[str, Any]) -> None:
        self.service = service
        self.document = document
        self.book = SchemaBook(service, document)

    def _follow(self, node: Any, pointer: str) -> tuple[dict[str, Any], str]:
        while "$ref" in node:
            pointer = node["$ref"][1:]
            node = self.book.resolve(node["$ref"])
        return node, pointer

    def _types(self, schema: Any, keyword: str | None = None) -> frozenset[str]:
        """The types that a schema names, over its references and unions."""
        found: set[str] = set()
        todo = [schema]
        seen: list[Any] = []
        while todo:
            node = todo.pop()
            if not is_object(node) or any(node is other for other in seen):
                continue
            seen.append(node)
            if keyword is not None and keyword in node:
                found |= self._types(node[keyword])
            elif keyword is None and "type" in node:
                kinds = node["type"]
                found |= {kinds} if isinstance(kinds, str) else set(kinds)
            if "$ref" in node:
                todo.append(self.book.resolve(node["$ref"]))
            for union in ("anyOf", "oneOf", "allOf"):
                todo += node.get(union, [])
        return frozenset(found)

    def _parameter(self, node: Mapping[str, Any], pointer: str, where: str) -> Parameter:
        place = node.get("in", "header")
        style = node.get("style", _STYLES.get(place))
        if place not in _STYLES or style != _STYLES[place] or "schema" not in node:
            raise SpecError(f"{where}: the mock does not know this kind of parameter")
        return Parameter(
            name=node["name"],
            place=place,
            required=node.get("required", False),
            explode=node.get("explode", style == "form"),
            types=self._types(node["schema"]),
            items=self._types(node["schema"], "items"),
            schema=self.book.at(f"{pointer}/schema"),
        )

    def _media(self, content: Mapping[str, Any], pointer: str) -> dict[str, Media]:
        found: dict[str, Media] = {}
        for kind, node in content.items():
            at = f"{pointer}/{_token(kind)}"
            examples = [entry["value"] for entry in node.get("examples", {}).values()]
            examples += [node["example"]] if "example" in node else []
            schema = self.book.at(f"{at}/schema") if "schema" in node else self.book.compile({})
            found[kind.lower()] = Media(kind, node.get("schema", {}), schema, tuple(examples))
        return found

    def _answer(self, status: str, node: Any, pointer: str) -> Answer:
        node, pointer = self._follow(node, pointer)
        headers: dict[str, tuple[bool, Parameter]] = {}
        for name, raw in node.get("headers", {}).items():
            header, at = self._follow(raw, f"{pointer}/headers/{_token(name)}")
            rule = self._parameter({**header, "name": name}, at, f"{status} {name}")
            headers[name.lower()] = rule.required, rule
        return Answer(status, headers, self._media(node.get("content", {}), f"{pointer}/content"))

    def _schemes(self, security: list[dict[str, Any]]) -> tuple[frozenset[str], ...]:
        def kind(name: str) -> str:
            scheme = self.document["components"]["securitySchemes"][name]
            if scheme["type"] == "http":
                return str(scheme["scheme"]).lower()
            return str(scheme["name"]).lower() if scheme["type"] == "apiKey" else "oauth2"

        return tuple(frozenset(map(kind, alternative)) for alternative in security)

    def operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        node = item[method]
        base = f"/paths/{_token(path)}"
        where = f"{method.upper()} {path}"
        if any("{" in part and (part[0] + part[-1]) != "{}" for part in path.split("/")):
            raise SpecError(f"{where}: a parameter has to be a whole segment")
        parameters: dict[tuple[str, str], Parameter] = {}
        for owner, at in ((item, base), (node, f"{base}/{method}")):
            for index, raw in enumerate(owner.get("parameters", [])):
                parameter, pointer = self._follow(raw, f"{at}/parameters/{index}")
                rule = self._parameter(parameter, pointer, where)
                if rule.place != "header" or rule.name.lower() not in _IGNORED_HEADERS:
                    parameters[rule.place, rule.name] = rule
        body, pointer = self._follow(node.get("requestBody", {}), f"{base}/{method}/requestBody")
        servers = node.get("servers") or item.get("servers") or self.document.get("servers", [])
        server = servers[0]["url"] if servers else ""
        stream = node.get("x-stream")
        return Operation(
            service=self.service,
            id=node["operationId"],
            method=method.upper(),
            server=server,
            mount=mount_of(server),
            template=path,
            parameters=tuple(parameters.values()),
            bodies=self._media(body.get("content", {}), f"{pointer}/content"),
            body_required=body.get("required", False),
            answers={
                status: self._answer(status, raw, f"{base}/{method}/responses/{status}")
                for status, raw in node["responses"].items()
            },
            schemes=self._schemes(node.get("security", self.document.get("security", []))),
            stream=None if stream is None else stream.get("body", {}),
            stream_query={} if stream is None else stream.get("query", {}),
            streams=None,
            node=node,
        )

    def operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield from _by_server(self.operation(path, method, item))


def _by_server(operation: Operation) -> Iterator[Operation]:
    """The operation, once for each server that it has: streams may have one of their own."""
    server = operation.node.get("x-stream", {}).get("server", operation.server).rstrip("/")
    if server == operation.server.rstrip("/"):
        yield operation
    else:
        yield replace(operation, streams=False)
        yield replace(operation, streams=True, server=server, mount=mount_of(server))


def compile_spec(service: str, document: Mapping[str, Any]) -> Spec:
    """Compiles a bundled OpenAPI 3.1 document.

    Args:
        service: its name; the mock has manners of its own for ``gumloop`` and ``gloo``.
        document: the document, whose references all begin with ``#/``.

    Raises:
        SpecError: the mock cannot serve it.
    """
    compiler = _Compiler(service, document)
    return Spec(service, tuple(compiler.operations()), compiler.book)
