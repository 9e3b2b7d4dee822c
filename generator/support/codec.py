"""What the generated `from_dict` and `parse` functions lean on: JSON, and errors with a path.

Guarantees: bytes become JSON or a `ResponseDecodeError`, whatever the bytes are; a value that
does not fit is named by its path (`choices[0].message: expected object, got str`). The path is
worked out only when something is wrong: a decode that succeeds pays nothing for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

from .errors import ResponseDecodeError
from .kinds import is_array, is_mapping
from .model import Model, Unknown
from .unset import UNSET

__all__ = ["Misfit", "by_tag", "decode", "each", "hollow", "is_kind", "read_json", "trace", "unfit"]

T = TypeVar("T")

_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "str",
    int: "int",
    float: "float",
    bool: "bool",
    type(None): "null",
}


class Misfit(ValueError):
    """A JSON value that its model cannot hold.

    `path` leads from `holder` to the value. While `leaf` is set, `holder` is the value itself
    and `path` the key it was found under.
    """

    def __init__(self, path: str, problem: str, holder: Any, *, leaf: bool = False) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path = path
        self.problem = problem
        self.holder = holder
        self.leaf = leaf


def unfit(value: Any, key: str, expected: str) -> NoReturn:
    """Raise the misfit of `value`, found under `key` of the object being decoded."""
    problem = f"expected {expected}, got {_KINDS.get(value.__class__, 'value')}"
    raise Misfit(key, problem, value, leaf=True)


def each(read: Callable[[Any], T], values: list[Any], key: str) -> list[T]:
    """The models of an array of objects, found under `key`. (A comprehension makes a function
    of its own each time, which costs more than the few objects that most arrays have.)"""
    made: list[T] = []
    for value in values:
        made.append(read(value) if value.__class__ is dict else unfit(value, key, "object"))
    return made


def trace(error: KeyError | Misfit, src: Mapping[str, Any]) -> Misfit:
    """The misfit as seen from `src`, the object whose decoding failed.

    A `KeyError` is a required field that is missing. A misfit of a nested object gains the part
    of the path that leads from `src` to it, found by identity.
    """
    if isinstance(error, KeyError):
        return Misfit(str(error.args[0]), "missing", src)
    if error.leaf:
        path = _join(error.path, _find(src.get(error.path), error.holder) or "")
    else:
        path = _join(_find(src, error.holder) or "", error.path)
    return Misfit(path, error.problem, src)


def _join(before: str, after: str) -> str:
    if not before or not after or after.startswith("["):
        return before + after
    return f"{before}.{after}"


def _find(where: Any, what: Any) -> str | None:
    """The path from `where` to the very object `what`, or None.

    The nearest one: small values are one object wherever they stand, and what does not fit
    stands no deeper than its field's own arrays.
    """
    level: list[tuple[str, Any]] = [("", where)]
    while level:
        below: list[tuple[str, Any]] = []
        for path, value in level:
            if value is what:
                return path
            if is_mapping(value):
                below += [(_join(path, str(key)), item) for key, item in value.items()]
            elif is_array(value):
                below += [(f"{path}[{index}]", item) for index, item in enumerate(value)]
        level = below
    return None


def by_tag(table: Mapping[Any, type[Model]], src: dict[str, Any], tag: str) -> Any:
    """The member of a union that the tag names; `Unknown` for a tag that nobody knew of."""
    value = src.get(tag)
    member = table.get(value, Unknown) if value.__class__ is str else Unknown
    return member.from_dict(src)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_read = json.JSONDecoder(parse_constant=_no_constant).decode


def read_json(body: bytes | str) -> Any:
    """JSON text as a Python value.

    Raises ValueError for anything else: bad UTF-8, a constant that JSON does not have (NaN),
    or nesting deeper than Python can hold.
    """
    if isinstance(body, bytes):
        # A byte order mark is legal nowhere in JSON and common everywhere.
        body = body.decode("utf-8-sig")
    try:
        return _read(body)
    except RecursionError:
        raise ValueError("nested too deep") from None


def decode(
    read: Callable[[Any], T], operation: str, status: int, headers: Mapping[str, str], body: bytes
) -> T:
    """The model of a successful answer; raises `ResponseDecodeError` where it does not fit."""
    path = ""
    data: Any = None
    try:
        data = read_json(body)
        return read(data)
    except Misfit as error:
        problem = error.problem
        path = _join(_find(data, error.holder) or "", error.path)
    except RecursionError:
        problem = "nested too deep"
    except ValueError:
        # The parser's own text quotes the body, so it is not repeated.
        kind = (headers.get("content-type") or "no content type").partition(";")[0]
        problem = f"expected JSON, got {len(body)} bytes of another kind ({kind})"
    raise ResponseDecodeError(
        operation=operation,
        path=path,
        problem=problem,
        status_code=status,
        headers=headers,
        body=body,
    )


def is_kind(headers: Mapping[str, str], kinds: tuple[str, ...]) -> bool:
    """True where the answer says that it is of one of these media types."""
    given = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    return given.partition(";")[0].strip().lower() in kinds


def hollow(value: Any, key: str, expected: str) -> Any:
    """None and UNSET as they are; anything else is a misfit.

    Null where the spec does not allow it stays null: it is written back as it came.
    """
    if value is None or value is UNSET:
        return value
    unfit(value, key, expected)
