"""What a spec says in `x-` members, held against the operation or schema that says it.

Guarantees: a name that leads nowhere is a problem at its own line, so that nothing later has to ask
whether what it names is there; an operation has an answer for the case that all went well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from .bundle_json import escape
from .facts import chunk_of
from .prepare import EVENT_STREAM, members, operations, resolve

__all__ = ["complaints"]

#: Pointer and message.
_Complaint = tuple[str, str]


def complaints(document: dict[str, Any]) -> Iterator[_Complaint]:
    """Pointer and message of everything that is wrong.

    Args:
        document: the bundle.
    """
    for path, method, operation in operations(document):
        at = f"/paths/{escape(path)}/{method}"
        listed = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
        parameters = [resolve(document, one) for one in listed]
        yield from _of_operation(document, at, operation, parameters)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        known = dict(members(document, schema))
        at = f"/components/schemas/{escape(name)}/x-flags"
        for flag, meant in schema.get("x-flags", {}).items():
            yield from _unknown(f"{at}/{escape(flag)}", "x-flags", meant, known, "member")


def _of_operation(
    document: dict[str, Any], at: str, operation: dict[str, Any], parameters: list[dict[str, Any]]
) -> Iterator[_Complaint]:
    query = [one["name"] for one in parameters if one["in"] == "query"]
    headers = [one["name"] for one in parameters if one["in"] == "header"]
    body = _body(document, operation)
    named = {*body, *query, *headers}
    if "x-resource" not in operation:
        yield at, f"operation {operation['operationId']} has no x-resource"
    if "x-stream" in operation and not chunk_of(document, operation):
        yield at, "x-stream, but no event schema"
    if not _answers(document, operation):
        yield f"{at}/responses", "there is no answer of success, or only a stream of events"
    yield from _unknown(f"{at}/x-positional", "x-positional",
                        operation.get("x-positional", ()), named, "argument")  # fmt: skip
    yield from _unknown(f"{at}/x-scope", "x-scope", operation.get("x-scope", ()),
                        {*named, *(one["name"] for one in parameters)}, "argument")  # fmt: skip
    stream = operation.get("x-stream", {})
    for word, known in (("body", body), ("query", query)):
        yield from _unknown(f"{at}/x-stream/{word}", f"x-stream.{word}", stream.get(word, ()),
                            known, f"member of the {word}")  # fmt: skip
    key = operation.get("x-idempotency-key")
    if key is not None:
        where = f"{at}/x-idempotency-key"
        yield from _unknown(f"{where}/header", "x-idempotency-key.header",
                            (key.get("header"),), headers, "header")  # fmt: skip
        yield from _unknown(f"{where}/when", "x-idempotency-key.when", key.get("when", ()),
                            body, "member of the body")  # fmt: skip
    if "x-pagination" in operation:
        pages = operation["x-pagination"]
        yield from _paged(document, f"{at}/x-pagination", pages, query, operation)


def _paged(
    document: dict[str, Any], at: str, pages: dict[str, Any], query: list[str],
    operation: dict[str, Any],
) -> Iterator[_Complaint]:  # fmt: skip
    """A page is the first success, an object: so the generator reads it."""
    page: dict[str, Any] = next(iter(_answers(document, operation)), {})
    known = dict(members(document, page))
    for word, names, what in (
        ("cursor", query, "parameter of the query"),
        ("next", known, "member of the answer"),
        ("items", known, "member of the answer"),
    ):
        name = pages.get(word)
        yield from _unknown(f"{at}/{word}", f"x-pagination.{word}", (name,), names, what)
        if word == "items" and name in known and not _is_list(document, known[name]):
            yield f"{at}/items", f"x-pagination.items: {name} is no list"


def _unknown(
    at: str, word: str, names: Collection[Any], known: Collection[str], what: str
) -> Iterator[_Complaint]:
    for name in names:
        if name not in known:
            yield at, f"{word}: there is no {what} {name}"


def _body(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """The members of a body, whatever its media type."""
    content = resolve(document, operation.get("requestBody", {})).get("content", {})
    schemas = [resolve(document, media.get("schema", {})) for media in content.values()]
    return {name: node for one in schemas for name, node in members(document, one)}


def _answers(document: dict[str, Any], operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas of successes, by the order of the spec; {} where nothing or anything comes."""
    found: list[dict[str, Any]] = []
    for status, node in operation["responses"].items():
        content = resolve(document, node).get("content", {})
        if status[:1] in "123" and set(content) != {EVENT_STREAM}:
            media = content.get("application/json", {})
            found.append(resolve(document, media.get("schema", {})))
    return found


def _is_list(document: dict[str, Any], schema: Any) -> bool:
    real = resolve(document, schema)
    ways = [*real.get("anyOf", []), *real.get("oneOf", [])]
    kinds = real.get("type", [])
    return "array" in ([kinds] if isinstance(kinds, str) else kinds) or any(
        _is_list(document, way) for way in ways
    )
