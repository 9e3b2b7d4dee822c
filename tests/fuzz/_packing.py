"""Concrete inputs as JSON, and back: what hypothesis and schemathesis drew, free of both.

Guarantees: `unpack(pack(value))` is the value, type for type, for JSON values (whole numbers of any
length, lone surrogates), bytes, and the texts of schemathesis that are quoted already; a case keeps
all that a call is made of. Stored this way and not as a blob for `@reproduce_failure`, an input
outlives new versions of both tools and changes of the spec, and a reader sees what it is.
"""

from __future__ import annotations

import base64
from typing import Any

from schemathesis.core import NotSet
from schemathesis.core.parameters import DelimitedValue, EncodedPath
from schemathesis.schemas import APIOperation

from tests.contract._schemathesis import Case

__all__ = ["pack", "pack_case", "unpack", "unpack_case"]

_PARTS = ("path_parameters", "query", "headers", "cookies")


def pack(value: Any) -> Any:
    """A value as JSON has it; what JSON has not is an object of one member, named `$...`."""
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, DelimitedValue):
        return {"$delimited": [str(value), value.encoded]}
    if isinstance(value, EncodedPath):
        return {"$encoded": str(value)}
    if isinstance(value, (list, tuple)):
        return [pack(one) for one in value]
    if isinstance(value, dict):
        made = {key: pack(one) for key, one in value.items()}
        return {"$object": made} if len(made) == 1 and next(iter(made)).startswith("$") else made
    assert value is None or isinstance(value, (str, int, float)), type(value)
    return value


def unpack(value: Any) -> Any:
    """The value that `pack` was given."""
    if isinstance(value, list):
        return [unpack(one) for one in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (name, inner) = next(iter(value.items()))
        if name == "$bytes":
            return base64.b64decode(inner)
        if name == "$delimited":
            return DelimitedValue(*inner)
        if name == "$encoded":
            return EncodedPath(inner)
        value = inner if name == "$object" else value
    return {key: unpack(one) for key, one in value.items()}


def pack_case(case: Case) -> dict[str, Any]:
    """All that a case asks for; parts without anything in them are left out."""
    found: dict[str, Any] = {}
    for name in _PARTS:
        if part := getattr(case, name):
            found[name] = pack(dict(part))
    for name in ("media_type", "multipart_content_types"):
        if (said := getattr(case, name)) is not None:
            found[name] = said
    if case.method.upper() != case.operation.method.upper():
        found["method"] = case.method
    if not isinstance(case.body, NotSet):
        found["body"] = pack(case.body)
    return found


def unpack_case(operation: APIOperation[Any, Any, Any, Any], packed: dict[str, Any]) -> Case:
    """A case of the operation that asks for the same; how it was drawn it does not know."""
    return operation.Case(**{name: unpack(value) for name, value in packed.items()})
