"""Bytes on the wire as values, by the styles and media types of the spec.

Guarantees: strict. What is not exactly as OpenAPI says it is written is an `Undecodable`, never a
guess; a style or media type that no operation has needed yet is a `NotImplementedError`.
"""

from __future__ import annotations

import email
import email.policy
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.contract._spec import FORM, JSON, MULTIPART

__all__ = [
    "Undecodable",
    "canonical",
    "decode_body",
    "decode_parameter",
    "kinds",
    "pairs",
    "same",
    "textual",
]

Follow = Callable[[Any], Any]
_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNSAFE = re.compile(r"[^\x21-\x7e]|[\"<>\\^`{|}]")


class Undecodable(ValueError):
    """What was sent cannot be read as the spec says it is written."""


def canonical(value: Any) -> str:
    """JSON text by which values are compared: `True`, `1` and `1.0` are three values there.

    What is no JSON value is its repr, which is the same as no JSON value's text.
    """
    return json.dumps(value, sort_keys=True, default=lambda alien: {"alien": repr(alien)})


def same(one: Any, other: Any) -> bool:
    """True for the same JSON value."""
    if one is other or (type(one) is str and type(other) is str):
        return one == other or one is other
    return canonical(one) == canonical(other)


def kinds(schema: Any, follow: Follow) -> set[str]:
    """The JSON types that a schema names, through unions."""
    schema = follow(schema)
    if not isinstance(schema, dict):
        return set()
    found: set[str] = set()
    named = schema.get("type", [])
    found |= {named} if isinstance(named, str) else set(named)
    for keyword in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(keyword, []):
            found |= kinds(member, follow)
    return found


def _text(quoted: str, *, plus: bool = False) -> str:
    if _BROKEN.search(quoted) or _UNSAFE.search(quoted):
        raise Undecodable(f"not percent-encoded: {quoted[:80]!r}")
    try:
        return unquote(quoted.replace("+", " ") if plus else quoted, errors="strict")
    except UnicodeDecodeError:
        raise Undecodable(f"not UTF-8: {quoted[:80]!r}") from None


def pairs(query: str) -> list[tuple[str, str]]:
    """The pairs of a query or a form."""
    if not query:
        return []
    found: list[tuple[str, str]] = []
    for part in query.split("&"):
        name, equals, value = part.partition("=")
        if not equals:
            raise Undecodable(f"no value: {part[:80]!r}")
        found.append((_text(name, plus=True), _text(value, plus=True)))
    assert found == parse_qsl(query, keep_blank_values=True), "two readers disagree"
    return found


def _scalar(text: str, named: set[str]) -> Any:
    """The value that a text stands for where the schema names these types."""
    if "boolean" in named and text in ("true", "false"):
        return text == "true"
    if {"integer", "number"} & named:
        try:
            return json.loads(text, parse_constant=lambda _: text)
        except ValueError:
            return text
    return text


def decode_parameter(parameter: dict[str, Any], texts: list[str], follow: Follow) -> Any:
    """The value of a parameter.

    Args:
        parameter: resolved.
        texts: what stands there: the values of all its pairs; one for path and header.
        follow: resolves references.
    """
    schema = parameter["schema"]
    place = parameter["in"]
    default = "form" if place in ("query", "cookie") else "simple"
    style = parameter.get("style", default)
    if style != default:
        raise NotImplementedError(f"style {style}: {parameter['name']}")
    explode = parameter.get("explode", style == "form")
    if place == "path":
        texts = [_text(text) for text in texts]
    named = kinds(schema, follow)
    if "object" in named:
        raise NotImplementedError(f"an object as parameter: {parameter['name']}")
    if "array" in named:
        inner = kinds(follow(schema).get("items", {}), follow)
        if style == "simple" or not explode:
            if len(texts) != 1:
                raise Undecodable(f"{parameter['name']} is there {len(texts)} times")
            texts = texts[0].split(",") if texts[0] else []
        return [_scalar(text, inner) for text in texts]
    if len(texts) != 1:
        raise Undecodable(f"{parameter['name']} is there {len(texts)} times")
    return _scalar(texts[0], named)


def _unique(found: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(found)
    if len(value) != len(found):
        raise Undecodable("a key is there twice")
    return value


def _no_constant(name: str) -> Any:
    raise Undecodable(f"{name} is not JSON")


def textual(value: Any) -> Any:
    """A value with its files as text, one character a byte, for who knows JSON only."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, list):
        return [textual(one) for one in value]
    return {k: textual(v) for k, v in value.items()} if isinstance(value, dict) else value


def _multipart(content_type: str, body: bytes, schema: Any, follow: Follow) -> dict[str, Any]:
    """The fields of a form; files are bytes. Read by Python's own parser of mail."""
    mail = b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n" + body
    read = email.message_from_bytes(mail, policy=email.policy.HTTP)
    if read.defects or not read.is_multipart():
        raise Undecodable(f"not multipart: {read.defects}")
    properties = follow(schema).get("properties", {})
    value: dict[str, Any] = {}
    for part in read.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes) or part.defects:
            raise Undecodable("a part without a name, or broken")
        named = kinds(properties.get(name, {}), follow)
        item: Any = content
        if part.get_filename() is None:
            inner = follow(properties.get(name, {})).get("items", {}) if "array" in named else {}
            item = _scalar(content.decode("utf-8"), kinds(inner, follow) or named)
        if "array" in named:
            value.setdefault(name, []).append(item)
        elif name in value:
            raise Undecodable(f"{name} is there twice")
        else:
            value[name] = item
    return value


def decode_body(content_type: str, body: bytes, schema: Any, follow: Follow) -> Any:
    """The value of a body, by its content type."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == MULTIPART:
        return _multipart(content_type, body, schema, follow)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise Undecodable("the body is not UTF-8") from None
    if kind == JSON:
        try:
            return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
        except json.JSONDecodeError as error:
            raise Undecodable(f"not JSON: {error}") from None
    if kind == FORM:
        properties = follow(schema).get("properties", {})
        value: dict[str, Any] = {}
        for name, item in pairs(text):
            named = kinds(properties.get(name, {}), follow)
            if "array" in named:
                inner = kinds(follow(properties[name]).get("items", {}), follow)
                value.setdefault(name, []).append(_scalar(item, inner))
            elif name in value:
                raise Undecodable(f"{name} is there twice")
            else:
                value[name] = _scalar(item, named)
        return value
    raise NotImplementedError(f"no reader for {kind} yet")
