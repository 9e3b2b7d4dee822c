"""Reads a request's body by its content type, and judges it.

Guarantees: JSON is strict (see `jsontext`); a form or multipart field that is there twice is a
violation unless the spec makes it a list; a file has to be sent as a file, and nothing else may be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .jsontext import BadJSON, is_list, is_object, parse_json
from .multipart import read_parts
from .parameters import coerced, form_pairs
from .spec import Media, Operation
from .violations import Violation
from .wire import WireRequest

__all__ = ["NO_BODY", "Field", "check_body", "media_type"]


class _NoBody:
    def __repr__(self) -> str:
        return "NO_BODY"


NO_BODY = _NoBody()

Resolve = Callable[[str], Any]
#: The name of a field, its text, and whether it was sent as a file (None where nobody knows).
Field = tuple[str, str, bool | None]


def media_type(content_type: str | None) -> str:
    """The media type without its parameters, in lower case; empty where there is none."""
    return (content_type or "").partition(";")[0].strip().lower()


def _charset_fits(content_type: str) -> bool:
    found = [part.strip().lower() for part in content_type.split(";")[1:]]
    named = [part.partition("=")[2].strip('"') for part in found if part.startswith("charset=")]
    return all(name in ("utf-8", "utf8") for name in named)


def _flat(schema: Any, resolve: Resolve) -> dict[str, Any]:
    while is_object(schema) and "$ref" in schema:
        schema = resolve(schema["$ref"])
    return schema if is_object(schema) else {}


def _types(schema: dict[str, Any]) -> frozenset[str]:
    kinds = schema.get("type", [])
    return frozenset([kinds] if isinstance(kinds, str) else kinds)


def _is_file(schema: dict[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def _fields(
    pairs: Sequence[Field], media: Media, resolve: Resolve
) -> tuple[dict[str, Any], list[Violation]]:
    """An object of (name, text, is a file); lists where the schema has lists."""
    value: dict[str, Any] = {}
    violations: list[Violation] = []
    properties = _flat(media.raw, resolve).get("properties", {})
    for name, text, is_file in pairs:
        schema = _flat(properties.get(name, {}), resolve)
        many = "array" in _types(schema)
        item = _flat(schema.get("items", {}), resolve) if many else schema
        if is_file is not None and name in properties and _is_file(item) != is_file:
            message = "has to be sent as a file" if _is_file(item) else "is not a file"
            violations.append(Violation("body", (name[:40],), message, "form"))
        meaning = coerced(text, _types(item))[0]
        if many:
            value.setdefault(name, []).append(meaning)
        elif name not in value:
            value[name] = meaning
        elif name in properties:
            message = f"{name[:40]!r} is there more than once"
            violations.append(Violation("body", (name[:40],), message, "repeated"))
        else:
            # Nothing is known of it, so it may be a list.
            known = value[name]
            value[name] = [*known, meaning] if is_list(known) else [known, meaning]
    return value, violations


def _read(
    kind: str, content_type: str, body: bytes, media: Media, resolve: Resolve
) -> tuple[Any, list[Violation]]:
    """The value of a body.

    Raises:
        ValueError: it cannot be read.
    """
    if kind == "application/json" or kind.endswith("+json"):
        return parse_json(body), []
    if kind == "application/x-www-form-urlencoded":
        pairs: list[Field] = [
            (name, text, False) for name, text in form_pairs(body.decode("latin-1"))
        ]
        return _fields(pairs, media, resolve)
    if kind == "multipart/form-data":
        parts: list[Field] = [
            (part.name, part.data.decode("latin-1"), True)
            if part.filename is not None
            else (part.name, part.data.decode("utf-8"), False)
            for part in read_parts(content_type, body)
        ]
        return _fields(parts, media, resolve)
    return body.decode("latin-1"), []


def check_body(
    operation: Operation,
    request: WireRequest,
    resolve: Resolve,
    fields: Sequence[Field] | None = None,
) -> tuple[Any, list[Violation]]:
    """The body's value (`NO_BODY` where there is none), and what does not fit.

    Args:
        operation: says what there may be.
        request: the request.
        resolve: gives what a reference of the spec refers to.
        fields: those of a form or a multipart body, where they are known and the body is not.
    """
    content_type = request.header("content-type")
    kind = media_type(content_type)
    if not operation.bodies:
        if request.body or fields:
            return NO_BODY, [Violation("body", (), f"{operation.id} takes no body", "unknown")]
        return NO_BODY, []
    if not request.body and not kind:
        if operation.body_required:
            return NO_BODY, [Violation("body", (), "the body is missing", "required")]
        return NO_BODY, []
    media = operation.bodies.get(kind)
    if media is None or not _charset_fits(content_type or ""):
        wanted = " or ".join(operation.bodies)
        message = f"the content type has to be {wanted}"
        return NO_BODY, [Violation("content-type", (), message, "media-type")]
    try:
        if fields is not None:
            value, violations = _fields(fields, media, resolve)
        else:
            value, violations = _read(kind, content_type or "", request.body, media, resolve)
    except BadJSON as error:
        return NO_BODY, [Violation("body", (), str(error), "json")]
    except ValueError as error:
        message = "not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
        return NO_BODY, [Violation("body", (), message, "form")]
    return value, violations + media.schema.violations("body", value)
