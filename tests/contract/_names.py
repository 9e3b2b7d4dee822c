"""From the spec's names to Python's: methods, keywords and models of the generated packages.

Guarantees: a method is found by `x-resource`, a keyword by the generator's own naming rule, which
is all that is taken from the generator; values go in as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from generator import views
from tests.contract._judge import NOTHING, Arguments
from tests.contract._spec import Op

__all__ = [
    "as_models",
    "keyword_of",
    "keywords",
    "method_of",
    "model_of",
    "models_of",
    "python_name",
]

#: The Python spelling of a wire name, by the generator's own rule.
python_name = cache(views.python_name)


def models_of(service: str) -> Any:
    """The models package of a service."""
    return import_module(f"gumgloo_api.{service}.models")


def model_of(op: Op) -> Any | None:
    """The model of the request body; None where there is none, or it holds files."""
    if not op.fields or op.files:
        return None
    for schema in op.bodies.values():
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        return getattr(models_of(op.service), name, None)
    return None


def method_of(root: Any, op: Op) -> Callable[..., Any]:
    """The method that `x-resource` names."""
    *parts, name = op.resource.split(".")
    for part in parts:
        root = getattr(root, python_name(part))
    found: Callable[..., Any] = getattr(root, name)
    return found


def keyword_of(op: Op, place: str, name: str) -> str:
    """The keyword of a parameter; one that the body has as well says where it goes."""
    in_body = set(map(python_name, op.fields))
    plain = python_name(name)
    return f"{plain}_{place}" if plain in in_body else plain


def keywords(op: Op, arguments: Arguments) -> dict[str, Any]:
    """The arguments by keyword; members of the body that the spec does not name go extra."""
    given: dict[str, Any] = {}
    if arguments.body is not NOTHING and not op.fields:
        # No object of fields: it is one argument.
        given = {"body": arguments.body}
    elif arguments.body is not NOTHING:
        known = op.fields
        given = {python_name(k): v for k, v in arguments.body.items() if k in known}
        extra = {k: v for k, v in arguments.body.items() if k not in known}
        if extra:
            given["extra_body"] = extra
    for place in ("path", "query", "header"):
        for name, value in getattr(arguments, place).items():
            given[keyword_of(op, place, name)] = value
    return given


def as_models(op: Op, arguments: Arguments) -> Arguments:
    """The same arguments with the members of the body as models."""
    model = model_of(op)
    if model is None or arguments.body is NOTHING:
        return arguments
    made = model.from_dict(arguments.body)
    known = [name for name in op.fields if name in arguments.body]
    body = {name: getattr(made, python_name(name)) for name in known}
    rest = {k: v for k, v in arguments.body.items() if k not in known}
    return Arguments(arguments.path, arguments.query, arguments.header, body | rest)
