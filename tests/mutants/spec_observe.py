"""What can be seen of a schema and of an operation from outside: by a validator, and by a caller.

Guarantees: the same inputs in the same world give the same JSON; whatever a client raises is part
of what is seen, and never an error of the observer.
"""

from __future__ import annotations

import inspect
import json
import re
import typing
import warnings
from typing import Any

from gumgloo_api.support import APIStatusError, Model, Operation, Request, Unknown
from tests.contract._decode import same
from tests.contract._held import dumped, mistyped
from tests.contract._spec import Op
from tests.mutants.spec_samples import spoilt
from tests.mutants.spec_world import World

__all__ = ["operation", "schema", "value_of"]

_BOUNDARY = re.compile(r"boundary=\"?([^\";]+)")


def schema(
    world: World, name: str, good: list[Any], spots: list[list[Any]], mixed: list[Any]
) -> dict[str, Any]:
    """What is seen of a component.

    Args:
        world: the spec and the client.
        name: of the component.
        good: good values; the first is spoilt.
        spots: paths to where it is spoilt.
        mixed: values that use two of the ways of a rule at once.
    """
    node = world.spec.document["components"]["schemas"].get(name)
    if node is None:
        return {"missing": True}
    made = getattr(world.models, name, None)
    seen = {
        "unfit": [number for number, one in enumerate(good) if not world.spec.fits(node, one)],
        "invalid": _letters(good[0], spots, lambda value: not world.spec.fits(node, value)),
    }
    if mixed:
        seen["mixed"] = [world.spec.fits(node, one) for one in mixed]
    if isinstance(made, type):
        seen |= {
            "new": _signature(made),
            "held": list(dict.fromkeys(_made(made, one) for one in good)),
            "refused": _letters(good[0], spots, lambda value: _refused(made, value)),
        }
        if hidden := _hidden(made):
            seen["hidden"] = hidden
    seen["words"] = _words(world, {**node, "title": node.get("title", name)})
    return seen


def _words(world: World, node: Any) -> dict[str, Any]:
    """The words that an editor offers, by the name of their type."""
    if isinstance(node, list):
        return {k: v for one in node for k, v in _words(world, one).items()}
    if not isinstance(node, dict):
        return {}
    found = {k: v for one in node.values() for k, v in _words(world, one).items()}
    if "enum" in node and isinstance(node.get("title"), str):
        found[node["title"]] = typing.get_args(getattr(world.models, node["title"], None))
        found[node["title"]] = list(found[node["title"]])
    return found


def _letters(good: Any, spots: list[list[Any]], test: Any) -> dict[str, str]:
    """Path to the letters of the changes that a test is true for."""
    found: dict[str, str] = {}
    for path in spots:
        letters = "".join(letter for letter, value in spoilt(good, path) if test(value))
        if letters:
            found["/".join(map(str, path))] = letters
    return found


def _refused(made: Any, value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        made.from_dict(value)
    except Exception:  # what it is, is what is observed
        return True
    return False


def _hidden(made: Any) -> list[str]:
    """The members whose values a repr does not show."""
    held = made.__new__(made)
    for name in made._fields:
        setattr(held, name, f"<{name}>")
    shown = repr(held)
    return sorted(name for name in made._fields if f"<{name}>" not in shown)


def _made(made: Any, came: Any) -> str:
    """The classes that an object is held in, and whether it is held well."""
    try:
        held = made.from_dict(came)
        flaws = mistyped(held, made)
    except Exception as error:  # what it is, is what is observed
        return f"{type(error).__name__}: {error}"[:120]
    if not same(dumped(held), came):
        return "not what came"
    return _shape(held) + (f" {flaws[0]}" if flaws else "")


def _shape(held: Any) -> str:
    """`Chat(choices=[Choice(message=Message)])`: attributes that are no models are left out."""
    if isinstance(held, Unknown):
        return "Unknown"
    if isinstance(held, Model):
        rest = getattr(held, "additional_properties", {})
        named = {one: getattr(held, one) for one in type(held)._fields}
        shown = [f"{name}={_shape(v)}" for name, v in named.items() if _shape(v)]
        return f"{type(held).__name__}({', '.join([*shown, *map(repr, rest)])})"
    if isinstance(held, (list, dict)):
        inner = [_shape(one) for one in (held if isinstance(held, list) else held.values())]
        found = sorted({one for one in inner if one})
        return f"[{', '.join(found)}]" if found else ""
    return ""


def _signature(function: Any) -> str:
    """Names in order; `*` where keywords begin, `?` after what may be left out."""
    shown: list[str] = []
    for one in inspect.signature(function).parameters.values():
        if one.kind is one.KEYWORD_ONLY and "*" not in shown:
            shown.append("*")
        shown.append(one.name + ("" if one.default is one.empty else "?"))
    return " ".join(shown)


def value_of(given: Any) -> Any:
    """A recorded argument as it is passed: `{"$bytes": text}` stands for bytes."""
    if isinstance(given, dict):
        if given.keys() == {"$bytes"}:
            return str(given["$bytes"]).encode()
        return {key: value_of(one) for key, one in given.items()}
    return [value_of(one) for one in given] if isinstance(given, list) else given


class _Catcher:
    """A transport that sends nothing."""

    def __init__(self) -> None:
        self.caught: tuple[str, Operation[Any], Request] | None = None

    def send(self, operation: Operation[Any], request: Request) -> Any:
        self.caught = ("send", operation, request)
        return self

    def stream(self, operation: Operation[Any], request: Request) -> Any:
        self.caught = ("stream", operation, request)
        return self

    def lead_on(self, *_: Any) -> None:
        """As the page of a list."""


def operation(world: World, row: dict[str, Any], samples: dict[str, Any]) -> dict[str, Any]:
    """What is seen of an operation.

    Args:
        world: the spec and the client.
        row: its inputs: `id`, `resource`, `calls`, `answers`, `parameters`.
        samples: a good value by component name.
    """
    op = world.ops.get(row["id"])
    if op is None:
        return {"missing": True}
    catcher = _Catcher()
    method: Any = world.package.Api(catcher)
    try:
        for step in row["resource"].split("."):
            method = getattr(method, step)
    except AttributeError as error:
        return {"method": str(error)}
    sent = [
        _call(method, catcher, {k: value_of(v) for k, v in one.items()}) for one in row["calls"]
    ]
    if catcher.caught is None:
        return {"sent": sent}
    made = catcher.caught[1]
    return {
        "method": _signature(method),
        "sent": sent,
        "facts": _facts(made),
        "answers": [_answer(op, made, *one, samples) for one in row["answers"]],
        "statuses": sorted(op.node["responses"]),
        "parameters": _parameters(world, op, row["parameters"]),
        "body": _body(op, samples),
    }


def _call(method: Any, catcher: _Catcher, given: dict[str, Any]) -> Any:
    catcher.caught = None
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            method(**given)
        except Exception as error:  # what it is, is what is observed
            return f"{type(error).__name__}: {error}"[:120]
    assert catcher.caught is not None
    how, operation, request = catcher.caught
    body, kind = request.content()
    text = body if isinstance(body, bytes) else b"".join(body)
    boundary = _BOUNDARY.search(kind or "")
    if boundary:
        text = text.replace(boundary[1].encode(), b"+++")
        kind = str(kind).replace(boundary[1], "+++")
    query = "&".join(f"{name}={value}" for name, value in request.query)
    server = operation.server_of(streaming=how == "stream")
    return {
        "line": f"{operation.method} {server}{request.path}{'?' + query if query else ''}",
        **({"headers": request.headers} if request.headers else {}),
        **({"kind": kind, "body": text.decode("utf-8", "replace")} if kind else {}),
        **({"how": how} if how == "stream" else {}),
        **({"warned": type(warned[0].message).__name__} if warned else {}),
    }


def _facts(made: Operation[Any]) -> dict[str, str]:
    """What the operation tells the transport, where it is more than the default."""
    found: dict[str, str] = {}
    for name in ("path", "query", "security", "idempotent", "stream", "pages", "scope", "key",
                 "one_of", "needs", "limits", "query_limits"):  # fmt: skip
        value = getattr(made, name)
        if value:
            value = value._replace(reader=None) if name == "stream" else value
            found[name] = repr(value)
    return found


def _answer(
    op: Op, made: Operation[Any], status: str, kind: str, which: Any, samples: dict[str, Any]
) -> str:
    """What becomes of an answer, and whether the spec has it."""
    value = samples[which] if isinstance(which, str) else which["value"]
    if status == "chunk":
        try:
            return _shape(made.stream.reader()(value)) if made.stream else "no stream"
        except ValueError as error:
            return str(error)[:80]
    node = op.spec.follow(op.node["responses"].get(status, {}))
    media = node.get("content", {}).get(kind)
    known = (
        "" if not kind or (media and op.spec.fits(media["schema"], _text(value))) else "unknown "
    )
    number = 418 if status == "default" else int(status)
    try:
        body = value_of(value) if isinstance(value_of(value), bytes) else json.dumps(value).encode()
        held = made.parse(number, {"content-type": kind} if kind else {}, body if kind else b"")
    except APIStatusError as error:
        return f"{known}{type(error).__name__}: {_shape(error.model)}"
    except Exception as error:  # what it is, is what is observed
        return f"{known}{type(error).__name__}"
    return known + (_shape(held) or type(held).__name__)


def _text(value: Any) -> Any:
    return value["$bytes"] if isinstance(value, dict) and "$bytes" in value else value


def _parameters(world: World, op: Op, inputs: dict[str, Any]) -> dict[str, Any]:
    """Of each parameter: whether it has to be there, how it is written, what it may not be."""
    declared = {f"{one['in']} {one['name']}": one for one in op.parameters}
    found: dict[str, Any] = {}
    for name in sorted(inputs.keys() | declared.keys()):
        if name not in inputs or name not in declared:
            found[name] = name in declared
            continue
        node, good = declared[name], inputs[name]
        unfit = [number for number, one in enumerate(good) if not op.spec.fits(node["schema"], one)]
        invalid = _letters(
            good[0], [[]], lambda value, n=node: not op.spec.fits(n["schema"], value)
        )
        found[name] = [
            "required" if node.get("required") else "optional",
            f"{node.get('style', '')} {node.get('explode', '')}".strip(),
            unfit,
            invalid.get("", ""),
            *([words] if (words := _words(world, node["schema"])) else []),
        ]
    return found


def _body(op: Op, samples: dict[str, Any]) -> dict[str, Any]:
    """The media types that are taken, with the component of each."""
    found = {kind: node.get("$ref", "").rpartition("/")[2] for kind, node in op.bodies.items()}
    return {**found, **({"required": True} if op.body.get("required") else {})}
