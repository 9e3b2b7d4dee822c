"""A small spec with what the walk has to tell apart, and helpers to ask its judge."""

from __future__ import annotations

import json
from typing import Any

from gumgloo.contract.exchange import Exchange
from gumgloo.contract.findings import Finding, Record
from gumgloo.contract.traffic import judge_all
from gumgloo.mock.spec import Spec, compile_spec

__all__ = ["SERVER", "answered", "asked", "document", "findings", "lab", "record", "thing"]

SERVER = "https://lab.example/v1"
JSON = "application/json"
_ERROR = {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}}


def document(schema: Any, **schemas: Any) -> dict[str, Any]:
    """A spec whose `getThing` answers with the schema."""
    answer = {"description": "A thing.", "content": {JSON: {"schema": schema}}}
    error = {"description": "Not.", "content": {JSON: {"schema": _ERROR}}}
    parameters = [
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 9}},
        {
            "name": "sort",
            "in": "query",
            "schema": {"anyOf": [{"type": "string", "enum": ["up"]}, {"type": "string"}]},
        },
    ]
    shared = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    event = {
        "type": "object",
        "required": ["data"],
        "properties": {
            "event": {"type": "string"},
            "data": {
                "anyOf": [
                    {"type": "string", "const": "[DONE]"},
                    {"type": "string", "contentMediaType": JSON, "contentSchema": schema},
                ]
            },
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Lab", "version": "1"},
        "servers": [{"url": SERVER}],
        "paths": {
            "/things/{thing_id}": {
                "parameters": [shared],
                "get": {
                    "operationId": "getThing",
                    "parameters": parameters,
                    "responses": {
                        "200": {
                            **answer,
                            "headers": {
                                "X-Total": {"required": True, "schema": {"type": "integer"}}
                            },
                        },
                        "404": {"$ref": "#/components/responses/NotFound"},
                        "default": error,
                    },
                },
                "delete": {
                    "operationId": "deleteThing",
                    "responses": {"204": {"description": "Gone."}, "4XX": error},
                },
            },
            "/things": {
                "post": {
                    "operationId": "makeThing",
                    "x-stream": {
                        "body": {"stream": True},
                        "done": ["[DONE]"],
                        "server": "https://stream.example/v1",
                    },
                    "requestBody": {
                        "required": True,
                        "content": {
                            JSON: {"schema": {"$ref": "#/components/schemas/Wanted"}},
                            "text/plain": {},
                        },
                    },
                    "responses": {
                        "200": {
                            "description": "Made.",
                            "content": {
                                JSON: {"schema": schema},
                                "text/event-stream": {"schema": event},
                                "text/csv": {"schema": {"type": "string", "maxLength": 5}},
                                "text/plain": {},
                            },
                        },
                        "default": error,
                    },
                }
            },
        },
        "components": {
            "responses": {"NotFound": error},
            "schemas": {
                "Wanted": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "minLength": 2},
                        "stream": {"type": "boolean"},
                    },
                    "additionalProperties": False,
                },
                **schemas,
            },
        },
    }


def lab(schema: Any, **schemas: Any) -> Spec:
    """The spec, compiled."""
    return compile_spec("lab", document(schema, **schemas))


def answered(
    value: Any, *, status: int = 200, kind: str = JSON, headers: Any = (("X-Total", "1"),)
) -> Exchange:
    """`getThing`, answered with a value, or with bytes."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Exchange(
        "GET",
        f"{SERVER}/things/a",
        status=status,
        request_body=b"",
        response_headers=(("Content-Type", kind), *headers),
        response_body=body,
    )


def asked(
    body: Any,
    answer: bytes = b"{}",
    *,
    status: int = 200,
    kind: str = JSON,
    server: str = SERVER,
    sent: str = JSON,
) -> Exchange:
    """`makeThing`, asked with a value, or with bytes."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Exchange(
        "POST",
        f"{server}/things",
        (("Content-Type", sent),),
        raw,
        status=status,
        response_headers=(("Content-Type", kind),),
        response_body=answer,
    )


def record(spec: Spec, *exchanges: Exchange, secrets: Any = ()) -> Record:
    """All that is found in exchanges."""
    return judge_all(exchanges, [spec], secrets=secrets)


def findings(spec: Spec, *exchanges: Exchange) -> list[Finding]:
    """The findings in exchanges."""
    return record(spec, *exchanges).findings


def thing(schema: Any, value: Any, **schemas: Any) -> list[tuple[str, str, str]]:
    """Kind, subject and pointer of what differs in an answer."""
    found = findings(lab(schema, **schemas), answered(value))
    return [(one.kind, one.subject, way) for one in found for _, _, way in one.places]
