"""Reads path, query and header parameters as the spec says they are written, and judges them.

Guarantees: a value that the spec does not know in the query, a repeated pair where there is one
value, a broken percent code and text that is not UTF-8 are violations, never guesses.
"""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Mapping
from typing import Any

from .spec import Operation, Parameter
from .violations import Violation
from .wire import WireRequest

__all__ = ["check_parameters", "coerced", "form_pairs"]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,99})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,99})(\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?")
_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})")


def coerced(text: str, types: frozenset[str]) -> list[Any]:
    """What the text may mean for a schema that names these types, most telling first."""
    meanings: list[Any] = []
    if "integer" in types and _INTEGER.fullmatch(text):
        meanings.append(int(text))
    if "number" in types and _NUMBER.fullmatch(text):
        meanings.append(float(text))
    if "boolean" in types and text in ("true", "false"):
        meanings.append(text == "true")
    return [*meanings, text]


def form_pairs(text: str) -> list[tuple[str, str]]:
    """The pairs of a query or of a form.

    Raises:
        ValueError: a percent code is broken, or the text is not UTF-8.
    """
    if _BROKEN.search(text):
        raise ValueError("a broken percent code")
    if not text.isascii():
        raise ValueError("letters that are not percent-encoded")
    try:
        return urllib.parse.parse_qsl(text, keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None


def _meanings(parameter: Parameter, values: list[str]) -> list[Any]:
    if "array" not in parameter.types:
        return coerced(values[0], parameter.types)
    texts = values if parameter.explode else values[0].split(",") if values[0] else []
    return [[coerced(text, parameter.items)[0] for text in texts], list(texts)]


def judge(parameter: Parameter, values: list[str]) -> tuple[Any, list[Violation]]:
    """The value of a parameter that is there, and what does not fit."""
    path = (parameter.name,)
    repeats = "array" in parameter.types and parameter.explode
    if len(values) > 1 and not repeats:
        message = f"{parameter.name} is there {len(values)} times"
        return values, [Violation(parameter.place, path, message, "repeated")]
    meanings = _meanings(parameter, values)
    for meaning in meanings:
        if parameter.schema.fits(meaning):
            return meaning, []
    found = [
        Violation(parameter.place, path + flaw.path, flaw.message, flaw.rule, flaw.value)
        for flaw in parameter.schema.violations(parameter.place, meanings[0])
    ]
    return meanings[0], found


def _given(parameter: Parameter, query: Mapping[str, list[str]], request: WireRequest) -> list[str]:
    if parameter.place == "query":
        return query.get(parameter.name, [])
    return [value for name, value in request.headers if name.lower() == parameter.name.lower()]


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _path_values(
    operation: Operation, path: Mapping[str, str]
) -> tuple[dict[str, Any], list[Violation]]:
    values: dict[str, Any] = {}
    violations: list[Violation] = []
    for parameter in operation.parameters:
        if parameter.place == "path":
            value = path[parameter.name]
            if not _is_text(value):
                violations.append(Violation("path", (parameter.name,), "not UTF-8", "encoding"))
            else:
                values[parameter.name], found = judge(parameter, [value])
                violations += found
    return values, violations


def check_parameters(
    operation: Operation, path: Mapping[str, str], request: WireRequest
) -> tuple[dict[str, Any], list[Violation]]:
    """The path, query and header parameters, and what does not fit.

    Args:
        operation: says what there may be.
        path: values of the path parameters, decoded.
        request: the request.
    """
    values, violations = _path_values(operation, path)
    query: dict[str, list[str]] = {}
    try:
        for name, value in form_pairs(request.target.partition("?")[2]):
            query.setdefault(name, []).append(value)
    except ValueError as error:
        violations.append(Violation("query", (), str(error), "encoding"))
    known = {parameter.name for parameter in operation.parameters if parameter.place == "query"}
    for name in query:
        if name not in known:
            message = f"{name[:40]!r} is not a parameter of {operation.id}"
            violations.append(Violation("query", (name[:40],), message, "unknown"))
    for parameter in operation.parameters:
        if parameter.place == "path":
            continue
        given = _given(parameter, query, request)
        if given:
            values[parameter.name], found = judge(parameter, given)
            violations += found
        elif parameter.required:
            message = f"{parameter.name} is missing"
            violations.append(Violation(parameter.place, (parameter.name,), message, "required"))
    return values, violations
