"""The small spec on which the tests of the comparison work, and short ways into its parts."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from generator.diff import compare

__all__ = [
    "COUNT",
    "NAMED",
    "NULL",
    "TEXT",
    "Edit",
    "Row",
    "Shape",
    "base",
    "completion",
    "edited",
    "limit",
    "lines",
    "move",
    "ok",
    "operation",
    "props",
    "received",
    "ref",
    "request",
    "schemas",
    "sent",
    "told",
]

_OBJECT = "object"


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


_BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Test", "version": "1"},
    "servers": [{"url": "https://api.test"}],
    "security": [{"bearer": []}, {"oauth": ["read"]}],
    "paths": {
        "/chats": {
            "post": {
                "operationId": "createChat",
                "summary": "Create a chat.",
                "tags": ["chat"],
                "x-resource": "chat.create",
                "x-stream": {"done": ["[DONE]", "finish_reason"]},
                "requestBody": {"required": True, "content": _json(_ref("ChatRequest"))},
                "responses": {
                    "200": {
                        "description": "ok",
                        "headers": {
                            "X-Request-Id": {"required": True, "schema": {"type": "string"}}
                        },
                        "content": {
                            **_json(_ref("ChatCompletion")),
                            "text/event-stream": {"schema": _ref("ChatEvent")},
                        },
                    },
                    "400": {"$ref": "#/components/responses/Bad"},
                },
            },
            "get": {
                "operationId": "listChats",
                "x-resource": "chat.list",
                "parameters": [
                    {"$ref": "#/components/parameters/Limit"},
                    {"name": "X-Team", "in": "header", "required": True, "schema": {}},
                ],
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": _json(
                            {
                                "type": _OBJECT,
                                "required": ["data"],
                                "properties": {
                                    "data": {"type": "array", "items": _ref("ChatCompletion")},
                                    "next": {"type": "string"},
                                },
                            }
                        ),
                    }
                },
            },
        },
        "/chats/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "delete": {
                "operationId": "deleteChat",
                "x-resource": "chat.delete",
                "security": [{"bearer": []}],
                "servers": [{"url": "https://eu.test"}],
                "responses": {"204": {"description": "gone"}},
            },
        },
    },
    "components": {
        "parameters": {
            "Limit": {
                "name": "limit",
                "in": "query",
                "schema": {"type": "integer", "minimum": 1, "maximum": 100},
            }
        },
        "responses": {"Bad": {"description": "bad", "content": _json(_ref("Error"))}},
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "oauth": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://api.test/token",
                        "scopes": {"read": "Read."},
                    }
                },
            },
        },
        "schemas": {
            "ChatRequest": {
                "type": _OBJECT,
                "required": ["model", "messages"],
                "properties": {
                    "model": {"type": "string"},
                    "messages": {"type": "array", "minItems": 1, "items": _ref("Message")},
                    "temperature": {"type": ["number", "null"], "maximum": 2},
                    "modalities": {
                        "type": "array",
                        "items": {"type": "string", "enum": ["text", "image"]},
                    },
                    "stop": {"anyOf": [{"type": "string"}, {"type": "array", "items": {}}]},
                    "metadata": {"type": _OBJECT, "additionalProperties": {"type": "string"}},
                    "route": {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
                },
            },
            "Message": {
                "type": _OBJECT,
                "required": ["role"],
                "properties": {
                    "role": {"anyOf": [{"enum": ["user", "tool"]}, {"type": "string"}]},
                    "content": {"anyOf": [_ref("Text"), _ref("Image"), {"type": "null"}]},
                    "replies": {"type": "array", "items": _ref("Message")},
                },
            },
            "Text": {
                "type": _OBJECT,
                "required": ["type", "text"],
                "properties": {"type": {"const": "text"}, "text": {"type": "string"}},
            },
            "Image": {
                "type": _OBJECT,
                "required": ["type"],
                "properties": {
                    "type": {"const": "image"},
                    "url": {"type": "string"},
                },
            },
            "ChatCompletion": {
                "type": _OBJECT,
                "required": ["id", "choices"],
                "properties": {
                    "id": {"type": "string"},
                    "choices": {"type": "array", "items": _ref("Choice")},
                    "usage": _ref("Usage"),
                    "created": {"type": "integer"},
                    "extra": {"type": _OBJECT},
                    "service": {
                        "anyOf": [
                            {"title": "Tier", "type": "string", "enum": ["fast", "slow"]},
                            {"type": "string"},
                        ]
                    },
                },
            },
            "Choice": {
                "allOf": [_ref("Indexed")],
                "type": _OBJECT,
                "properties": {
                    "finish_reason": {"type": "string", "enum": ["stop", "length"]},
                    "message": _ref("Message"),
                },
            },
            "Indexed": {"type": _OBJECT, "properties": {"index": {"type": "integer"}}},
            "Usage": {
                "type": _OBJECT,
                "required": ["total"],
                "properties": {
                    "total": {"type": "integer"},
                    "cost": {"type": "number", "deprecated": True},
                },
            },
            "ChatEvent": {
                "type": _OBJECT,
                "properties": {
                    "data": {
                        "anyOf": [
                            {
                                "type": "string",
                                "contentMediaType": "application/json",
                                "contentSchema": {
                                    "type": _OBJECT,
                                    "properties": {"delta": _ref("Delta")},
                                },
                            },
                            {"const": "[DONE]"},
                        ]
                    }
                },
            },
            "Delta": {"type": _OBJECT, "properties": {"content": {"type": "string"}}},
            "Error": {
                "type": _OBJECT,
                "properties": {"detail": {"type": "string"}},
                "additionalProperties": False,
            },
            "Orphan": {"type": _OBJECT, "properties": {"x": {"type": "string"}}},
        },
    },
}


def base() -> dict[str, Any]:
    """A fresh copy of the spec."""
    return copy.deepcopy(_BASE)


def schemas(document: dict[str, Any], name: str) -> dict[str, Any]:
    """A component schema."""
    found: dict[str, Any] = document["components"]["schemas"][name]
    return found


def request(document: dict[str, Any], name: str) -> dict[str, Any]:
    """A property of `ChatRequest`."""
    found: dict[str, Any] = schemas(document, "ChatRequest")["properties"][name]
    return found


def completion(document: dict[str, Any]) -> dict[str, Any]:
    """The properties of `ChatCompletion`."""
    found: dict[str, Any] = schemas(document, "ChatCompletion")["properties"]
    return found


def operation(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The operation with that operationId."""
    nodes = [node for item in document["paths"].values() for node in item.values()]
    found: dict[str, Any]
    (found,) = [node for node in nodes if "operationId" in node and node["operationId"] == name]
    return found


Edit = Callable[[dict[str, Any]], object]
Row = tuple[str, Edit, list[str]]
# Old and new schema; then what is said where it is sent, and where it is received.
Shape = tuple[str, Any, Any, list[str], list[str]]


def lines(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The changes as `! place: what` where they break, `+ place: what` where they do not."""
    marks = {"breaking": "!", "compatible": "+"}
    return [f"{marks[change.kind]} {change}" for change in compare(old, new)]


def edited(edit: Edit, document: dict[str, Any] | None = None) -> dict[str, Any]:
    """The base document, or a copy of the one given, after an edit."""
    new = base() if document is None else copy.deepcopy(document)
    edit(new)
    return new


def props(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The properties of a component schema."""
    found: dict[str, Any] = schemas(document, name)["properties"]
    return found


def ok(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The 200 response of an operation."""
    found: dict[str, Any] = operation(document, name)["responses"]["200"]
    return found


def limit(document: dict[str, Any]) -> dict[str, Any]:
    """The parameter `limit`."""
    found: dict[str, Any] = document["components"]["parameters"]["Limit"]
    return found


def move(mapping: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """Renames a key."""
    mapping[new] = mapping.pop(old)
    return mapping


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
COUNT = {"type": "integer"}
NAMED = {"type": "object", "properties": {"a": TEXT}}
NULL = {"type": "null"}


def sent(schema: Any) -> dict[str, Any]:
    """The base document with a schema that is sent."""
    return edited(lambda d: props(d, "ChatRequest").update(x=schema))


def received(schema: Any) -> dict[str, Any]:
    """The base document with a schema that is received."""
    return edited(lambda d: completion(d).update(x=schema))


def told(old: Any, new: Any) -> tuple[list[str], list[str]]:
    """What is said of one schema for another at `x`: where it is sent, and where received."""
    requests = [line.replace("ChatRequest.", "") for line in lines(sent(old), sent(new))]
    responses = [
        line.replace("ChatCompletion.", "") for line in lines(received(old), received(new))
    ]
    return sorted(requests), sorted(responses)
