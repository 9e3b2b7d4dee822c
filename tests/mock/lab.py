"""A small API with what the specs of the two services do not have, or not yet."""

from __future__ import annotations

import copy
from typing import Any

__all__ = ["lab"]

_OPEN = {"type": "object", "additionalProperties": True}

_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Lab", "version": "1"},
    "servers": [{"url": "https://lab.example/v1/"}],
    "security": [{"bearer": []}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "parameters": [
                    {
                        "name": "ids",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "array", "maxItems": 3, "items": {"type": "integer"}},
                    },
                    {
                        "name": "tag",
                        "in": "query",
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                    {
                        "name": "limit",
                        "in": "query",
                        "schema": {"$ref": "#/components/schemas/Limit"},
                    },
                    {"name": "ratio", "in": "query", "schema": {"type": "number", "maximum": 1}},
                    {
                        "name": "deep",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "boolean"},
                    },
                    {
                        "name": "X-Trace",
                        "in": "header",
                        "schema": {"type": "string", "maxLength": 4},
                    },
                    {"name": "Accept", "in": "header", "required": True, "schema": {"const": "no"}},
                ],
                "responses": {
                    "200": {
                        "description": "Things.",
                        "headers": {
                            "X-Total": {"required": True, "schema": {"type": "integer"}},
                            "X-Note": {"$ref": "#/components/headers/Note"},
                        },
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        },
                    }
                },
            },
            "post": {
                "operationId": "streamThings",
                "x-stream": {"done": ["final"], "body": {"stream": True, "mode": "fast"}},
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                    }
                },
                "responses": {
                    "2XX": {
                        "description": "Things.",
                        "content": {
                            "application/json": {"schema": _OPEN},
                            "text/event-stream": {
                                "schema": {
                                    "type": "object",
                                    "required": ["event", "data"],
                                    "properties": {
                                        "event": {"type": "string"},
                                        "data": {"contentSchema": {"type": "object"}},
                                    },
                                },
                                "examples": {
                                    "one": {"value": {"event": "thing", "data": '{"n":1}'}},
                                    "two": {"value": {"event": "end", "data": '{"final":true}'}},
                                },
                            },
                        },
                    }
                },
            },
        },
        "/things/{thing}": {
            "parameters": [
                {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {
                "operationId": "getThing",
                "servers": [{"url": "https://other.example"}],
                "responses": {
                    "200": {
                        "description": "Bytes.",
                        "content": {"application/octet-stream": {"schema": {"type": "string"}}},
                    }
                },
            },
            "delete": {
                "operationId": "deleteThing",
                "parameters": [
                    {
                        "name": "thing",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string", "maxLength": 3},
                    }
                ],
                "responses": {"204": {"description": "Gone."}},
            },
        },
        "/things/special": {
            "get": {
                "operationId": "getSpecial",
                "security": [],
                "responses": {
                    "200": {
                        "description": "Text.",
                        "content": {"application/json": {"schema": {"const": 1}, "example": 1}},
                    }
                },
            }
        },
        "/files": {
            "post": {
                "operationId": "upload",
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {"schema": {"$ref": "#/components/schemas/Upload"}},
                        "text/plain": {"schema": {"type": "string", "maxLength": 5}},
                        "application/x-www-form-urlencoded": {
                            "schema": {"type": "object", "properties": {"n": {"type": "integer"}}}
                        },
                    },
                },
                "responses": {"201": {"description": "Stored.", "content": {}}},
            }
        },
    },
    "components": {
        "headers": {"Note": {"schema": {"type": "string", "maxLength": 3}}},
        "schemas": {
            "Limit": {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "all"}]},
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                },
            },
            "Upload": {
                "type": "object",
                "required": ["file", "size"],
                "additionalProperties": False,
                "properties": {
                    "file": {"type": "string", "format": "binary"},
                    "more": {
                        "type": "array",
                        "items": {"type": "string", "contentMediaType": "application/pdf"},
                    },
                    "size": {"$ref": "#/components/schemas/Size"},
                    "note": {"type": "string"},
                },
            },
            "Size": {"type": "integer", "maximum": 9},
        },
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "oauth": {"type": "oauth2", "flows": {}},
        },
    },
}


def lab() -> dict[str, Any]:
    """A copy of the document, free to change."""
    return copy.deepcopy(_DOCUMENT)
