"""What openapi-python-client's parser drops of an operation, read from the bundle itself.

Guarantees: one `OperationFacts` per operation, by the Python name of its operationId; everything
the generated code says of servers, security, streams and extensions comes from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .limits import Limits, limits_of
from .prepare import EVENT_STREAM, is_one_of_rule, operations, resolve

__all__ = ["OperationFacts", "ParameterFacts", "chunk_of", "facts_of", "flags_of"]

# Idempotent by RFC 9110, 9.2.2, unless the spec says otherwise.
_IDEMPOTENT = ("get", "head", "options", "put", "delete", "trace")


@dataclass(frozen=True)
class ParameterFacts:
    """A parameter's description, and whether a list becomes repeated pairs."""

    description: str
    explode: bool


@dataclass(frozen=True)
class OperationFacts:
    """An operation as the spec has it."""

    id: str
    resource: str
    method: str
    server: str
    path: str
    security: tuple[str, ...]
    idempotent: bool
    deprecated: bool
    sources: tuple[str, ...]
    statuses: tuple[str, ...]
    chunk: str
    stream_body: dict[str, Any]
    stream_query: dict[str, Any]
    stream_server: str
    done: tuple[str, ...]
    one_of: tuple[tuple[str, Any], ...]
    pages: tuple[str, str, str] | None
    scope: tuple[str, ...]
    positional: tuple[str, ...]
    key: tuple[str, dict[str, Any]] | None
    limits: Limits
    body_required: bool
    raw_kinds: tuple[str, ...]
    parameters: dict[str, ParameterFacts]


def facts_of(document: dict[str, Any]) -> dict[str, OperationFacts]:
    """The facts of every operation of a bundle."""
    found: dict[str, OperationFacts] = {}
    for path, method, operation in operations(document):
        name = str(PythonIdentifier(operation["operationId"], prefix="field_"))
        found[name] = _facts(document, path, method, operation)
    return found


def flags_of(document: dict[str, Any]) -> dict[str, dict[str, tuple[str, Any]]]:
    """`x-flags` of the schemas: name of the flag, and the member and value that it stands for."""
    return {
        name: {flag: next(iter(meant.items())) for flag, meant in schema["x-flags"].items()}
        for name, schema in document.get("components", {}).get("schemas", {}).items()
        if "x-flags" in schema
    }


def _facts(
    document: dict[str, Any], path: str, method: str, operation: dict[str, Any]
) -> OperationFacts:
    item = document["paths"][path]
    servers = operation.get("servers") or item.get("servers") or document["servers"]
    security = operation.get("security", document.get("security", []))
    stream = operation.get("x-stream", {})
    ways = _one_of(document, operation)
    parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
    return OperationFacts(
        id=operation["operationId"],
        resource=operation["x-resource"],
        method=method.upper(),
        server=servers[0]["url"].rstrip("/"),
        path=path,
        security=tuple(sorted({name for need in security for name in need})),
        idempotent=bool(operation.get("x-idempotent", method in _IDEMPOTENT)),
        deprecated=bool(operation.get("deprecated", False)),
        sources=tuple(operation.get("x-sources", ())),
        statuses=tuple(sorted(operation["responses"])),
        chunk=chunk_of(document, operation),
        stream_body=stream.get("body", {}),
        stream_query=stream.get("query", {}),
        stream_server=stream.get("server", "").rstrip("/"),
        done=tuple(stream.get("done", ())),
        one_of=tuple(ways),
        pages=_pages(operation),
        scope=tuple(operation.get("x-scope", ())),
        positional=tuple(operation.get("x-positional", ())),
        key=_key(operation),
        limits=limits_of(document, operation, parameters),
        body_required=bool(resolve(document, operation.get("requestBody", {})).get("required")),
        raw_kinds=tuple(_raw_kinds(document, operation)),
        parameters=_parameters(document, parameters),
    )


def _raw_kinds(document: dict[str, Any], operation: dict[str, Any]) -> list[str]:
    """Media types of a success that come beside JSON and are handed out as bytes."""
    found: list[str] = []
    for status, node in operation["responses"].items():
        kinds = list(resolve(document, node).get("content", {}))
        if status.startswith("2") and "application/json" in kinds:
            found += [k for k in kinds if k not in ("application/json", EVENT_STREAM, *found)]
    return found


def _key(operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """The header of an idempotency key, and the members of the body beside which it goes."""
    rule = operation.get("x-idempotency-key")
    return (rule["header"], rule.get("when", {})) if rule else None


def _pages(operation: dict[str, Any]) -> tuple[str, str, str] | None:
    """Names of the cursor parameter, and of the answer's next cursor and items."""
    pages = operation.get("x-pagination")
    return (pages["cursor"], pages["next"], pages["items"]) if pages else None


def _parameters(document: dict[str, Any], listed: list[Any]) -> dict[str, ParameterFacts]:
    found: dict[str, ParameterFacts] = {}
    for node in listed:
        parameter = resolve(document, node)
        style = parameter.get("style", "form")
        found[parameter["name"]] = ParameterFacts(
            description=parameter.get("description", ""),
            explode=bool(parameter.get("explode", style == "form")),
        )
    return found


def chunk_of(document: dict[str, Any], operation: dict[str, Any]) -> str:
    """Component name of what the data of an event holds."""
    for response in operation["responses"].values():
        content = resolve(document, response).get("content", {})
        event = resolve(document, content.get(EVENT_STREAM, {}).get("schema", {}))
        data = event.get("properties", {}).get("data", {})
        for member in data.get("anyOf", [data]):
            ref = member.get("contentSchema", {}).get("$ref", "")
            if ref:
                return str(ref).rpartition("/")[2]
    return ""


def _one_of(document: dict[str, Any], operation: dict[str, Any]) -> list[tuple[str, Any]]:
    """The ways of which the body takes exactly one: field name, and the value it needs (or ...)."""
    body = resolve(document, operation.get("requestBody", {}))
    for media in body.get("content", {}).values():
        schema = resolve(document, media.get("schema", {}))
        if is_one_of_rule(schema):
            return [_way(member) for member in schema["oneOf"]]
    return []


def _way(member: dict[str, Any]) -> tuple[str, Any]:
    name = str(member["required"][0])
    return name, member.get("properties", {}).get(name, {}).get("const", ...)
