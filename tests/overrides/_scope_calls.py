"""The smallest call of every operation, made of the spec's examples; nobody says whose it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

__all__ = ["CALLS", "SCOPE", "method_of"]

SPEC: dict[str, Any] = json.loads(
    resources.files("gumgloo_api.gumloop").joinpath("openapi.json").read_text()
)
METHODS = ("get", "put", "post", "delete", "patch")
#: What a client may fill in.
SCOPE = ("team_id", "user_id", "project_id")


def _follow(node: Any) -> Any:
    while "$ref" in node:
        target: Any = SPEC
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def _operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for item in SPEC["paths"].values():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", [])
                yield item[method]["operationId"], {**item[method], "shared": shared}


def _value(parameter: dict[str, Any]) -> Any:
    schema = _follow(parameter["schema"])
    if "const" in schema or "enum" in schema:
        return schema.get("const") or schema["enum"][0]
    if schema.get("format") == "date-time":
        return "2026-10-01T09:00:00+00:00"
    return {"integer": 1, "boolean": True}.get(schema.get("type"), "x")


def _members(body: dict[str, Any]) -> dict[str, Any]:
    """The keywords of a body, from the shortest of its examples."""
    if not body.get("required"):
        return {}
    ((kind, media),) = body["content"].items()
    example = min((one["value"] for one in media["examples"].values()), key=lambda v: len(str(v)))
    known = _follow(media["schema"]).get("properties", {})
    given = {k: v for k, v in example.items() if k in known and k not in SCOPE}
    extra = {k: v for k, v in example.items() if k not in known}
    if kind == "multipart/form-data":
        given["files"] = {"SKILL.md": "words"}
    return {**given, **({"extra_body": extra} if extra else {})}


def _arguments(operation: dict[str, Any]) -> dict[str, Any]:
    listed = [_follow(one) for one in (*operation["shared"], *operation.get("parameters", []))]
    needed = [one for one in listed if one.get("required") and one["name"] not in SCOPE]
    given = {one["name"]: _value(one) for one in needed}
    return {**given, **_members(_follow(operation.get("requestBody", {})))}


#: Of each operation: its place on the client, and its keywords.
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    name: (operation["x-resource"], _arguments(operation)) for name, operation in _operations()
}


def method_of(client: Any, place: str) -> Any:
    """The method at `sessions.create`."""
    for name in place.split("."):
        client = getattr(client, name)
    return client
