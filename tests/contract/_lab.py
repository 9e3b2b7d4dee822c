"""A small spec with the ways of writing parameters and bodies that OpenAPI has, and a client.

Guarantees: the client is written by hand and right; the tests of the judge spoil it. What the
real specs do not use yet is tried here, so that the judge can be trusted on the day they do.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote, urlencode

from tests.contract._judge import NOTHING, Arguments
from tests.contract._spec import FORM, JSON, Op, Spec
from tests.contract._wire import Wire

__all__ = ["ASKED", "BASE", "DOCUMENT", "form_op", "json_op", "send"]

BASE = "https://lab.example.com/api"

_TEXTS = {"type": "array", "items": {"type": "string"}}


def _parameter(place: str, name: str, schema: Any, **more: Any) -> dict[str, Any]:
    return {"in": place, "name": name, "schema": schema, "required": place == "path", **more}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Lab", "version": "1"},
    "servers": [{"url": BASE}],
    "security": [{"key": []}],
    "paths": {
        "/things/{thing_id}/parts": {
            "post": {
                "operationId": "addPart",
                "x-resource": "things.parts.add",
                "parameters": [
                    _parameter("path", "thing_id", {"type": "string"}),
                    _parameter("query", "joined", _TEXTS, explode=False),
                    _parameter("query", "repeated", _TEXTS),
                    _parameter("query", "limit", {"type": "integer", "maximum": 9}),
                    _parameter("query", "deep", {"type": "boolean"}),
                    _parameter("header", "X-Tag", {"type": "string"}),
                ],
                "requestBody": {
                    "required": True,
                    "content": {JSON: {"schema": {"$ref": "#/components/schemas/Part"}}},
                },
                "responses": {"200": {"description": "."}},
            }
        },
        "/grants": {
            "post": {
                "operationId": "grant",
                "x-resource": "grants.create",
                "requestBody": {
                    "required": True,
                    "content": {FORM: {"schema": {"$ref": "#/components/schemas/Grant"}}},
                },
                "responses": {"200": {"description": "."}},
            }
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Part": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "size": {"type": ["number", "null"]},
                    "tags": _TEXTS,
                    "inner": {"$ref": "#/components/schemas/Part"},
                },
                "additionalProperties": False,
            },
            "Grant": {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"type": "string"},
                    "seconds": {"type": "integer"},
                    "scopes": _TEXTS,
                },
            },
        },
    },
}

_SPEC = Spec("lab", DOCUMENT)

json_op = Op(
    _SPEC, "/things/{thing_id}/parts", "POST", DOCUMENT["paths"]["/things/{thing_id}/parts"]["post"]
)
form_op = Op(_SPEC, "/grants", "POST", DOCUMENT["paths"]["/grants"]["post"])

ASKED = Arguments(
    path={"thing_id": "a/b c"},
    query={"joined": ["x", "y"], "repeated": ["p q", "r&s"], "limit": 7, "deep": True},
    header={"X-Tag": "plain"},
    body={"name": "é", "size": 1.0, "tags": ["t"], "inner": {"name": "i", "size": None}},
)


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def send(op: Op, asked: Arguments) -> Wire:
    """What a right client sends."""
    path = op.path
    for name, value in asked.path.items():
        path = path.replace(f"{{{name}}}", quote(_text(value), safe=""))
    pairs: list[tuple[str, str]] = []
    for parameter in op.at("query"):
        name = parameter["name"]
        value = asked.query.get(name)
        if isinstance(value, list):
            joined = parameter.get("explode") is False
            pairs += [(name, one) for one in ([",".join(value)] if joined else value)]
        elif value is not None:
            pairs.append((name, _text(value)))
    (kind,) = op.bodies
    body = b""
    if asked.body is not NOTHING:
        form = urlencode(asked.body, doseq=True)
        body = (json.dumps(asked.body) if kind == JSON else form).encode()
    headers = [("Host", "lab.example.com"), ("Authorization", "Bearer t"), ("Content-Type", kind)]
    headers += [("Content-Length", str(len(body))), *asked.header.items()]
    target = "/api" + path + ("?" + urlencode(pairs) if pairs else "")
    return Wire(op.method, "https://lab.example.com", target, tuple(headers), body)
