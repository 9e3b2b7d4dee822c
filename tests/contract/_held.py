"""The judge of what a client made of an answer: nothing lost, every attribute as annotated.

Guarantees: knows the spec, the JSON that came and the Python object that was made of it; asks no
code of the client for more than attributes, annotations and `to_dict`.
"""

from __future__ import annotations

import sys
import types
import typing
from functools import cache
from importlib import import_module
from typing import Any, Literal

from gumgloo_api.support import UNSET, Model, Unknown, Unset
from tests.contract._decode import same
from tests.contract._judge import differs
from tests.contract._names import models_of, python_name
from tests.contract._spec import Spec

__all__ = ["dumped", "hints", "lossy", "misheld", "mistyped", "types_of"]


def dumped(held: Any) -> Any:
    """The JSON of what a client made of an answer."""
    if isinstance(held, Model):
        return held.to_dict()
    if isinstance(held, list):
        return [dumped(one) for one in held]
    if isinstance(held, dict):
        return {key: dumped(one) for key, one in held.items()}
    return held


def lossy(came: Any, held: Any) -> list[str]:
    """What is lost or changed when the object is written back."""
    back = dumped(held)
    return [] if same(came, back) else [f"LOST {differs(came, back)}"]


class _Names(dict[str, Any]):
    """The models of a service by name, loaded when an annotation asks for them."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._models = models_of(service)

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(self._models, name)
        except AttributeError:
            raise KeyError(name) from None


def types_of(owner: Any, service: str) -> dict[str, Any]:
    """The annotations of a class or function of generated code, as types."""
    module = vars(sys.modules[owner.__module__])
    support = vars(import_module("gumgloo_api.support"))
    return typing.get_type_hints(owner, {**support, **module}, _Names(service))


@cache
def hints(kind: Any) -> dict[str, Any]:
    """The annotations of a model's attributes, as types."""
    found = types_of(kind, kind.__module__.split(".")[1])
    return {name: found[name] for name in kind._fields if name != "additional_properties"}


def mistyped(held: Any, hint: Any, at: str = "") -> list[str]:
    """Where a value is not of its annotated type, attributes of models included."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return []
    if origin in (typing.Union, types.UnionType):
        tried = [mistyped(held, one, at) for one in inner]
        # The member that fits best tells what is wrong with it.
        return min(tried, key=len) if all(tried) else []
    if origin is Literal:
        fits = any(held == one and type(held) is type(one) for one in inner)
        return [] if fits else [f"TYPE {at}: {held!r:.40} is none of {inner}"]
    if origin is list:
        if not isinstance(held, list):
            return [f"TYPE {at}: {type(held).__name__}, not a list"]
        return [
            flaw for n, one in enumerate(held) for flaw in mistyped(one, inner[0], f"{at}[{n}]")
        ]
    if origin is dict:
        if not isinstance(held, dict):
            return [f"TYPE {at}: {type(held).__name__}, not a dict"]
        return [flaw for k, one in held.items() for flaw in mistyped(one, inner[1], f"{at}.{k}")]
    return _mistyped_plain(held, hint, at)


def _mistyped_plain(held: Any, hint: Any, at: str) -> list[str]:
    if hint is None or hint is type(None):
        fits = held is None
    elif hint is Unset:
        fits = held is UNSET
    elif hint is float:
        fits = type(held) in (int, float)
    elif hint is int:
        # JSON Schema calls 1.0 an integer, and scalars are kept as they come.
        fits = type(held) is int or (type(held) is float and held.is_integer())
    else:
        fits = type(held) is hint
    if not fits:
        return [f"TYPE {at}: {type(held).__name__}, not {getattr(hint, '__name__', hint)}"]
    if isinstance(held, Model) and not isinstance(held, Unknown):
        found: list[str] = []
        for name, one in hints(type(held)).items():
            found += mistyped(getattr(held, name), one, f"{at}.{name}")
        return found
    return []


def misheld(spec: Spec, schema: Any, came: Any, held: Any, at: str = "") -> list[str]:
    """Where a field that the spec names is not the attribute of that name.

    A client that knows a field by a wrong name keeps it among the unknown ones and writes it
    back unharmed: only this notices.
    """
    if not isinstance(came, (dict, list)):
        return [] if same(held, came) else [f"HELD {at}: {held!r:.40} for {came!r:.40}"]
    schema = chosen(spec, schema, came)
    if isinstance(came, list):
        inner = schema.get("items", {})
        if not isinstance(held, list) or len(held) != len(came):
            return [f"HELD {at}: {type(held).__name__}, not the same list"]
        pairs = enumerate(zip(came, held, strict=True))
        return [f for n, (a, b) in pairs for f in misheld(spec, inner, a, b, f"{at}[{n}]")]
    properties = schema.get("properties")
    if properties:
        return _misheld_model(spec, properties, came, held, at)
    more = schema.get("additionalProperties")
    if isinstance(more, dict) and isinstance(held, dict) and held.keys() == came.keys():
        return [f for k in came for f in misheld(spec, more, came[k], held[k], f"{at}.{k}")]
    return [] if same(dumped(held), came) else [f"HELD {at}{differs(came, dumped(held))}"]


def _misheld_model(
    spec: Spec, properties: dict[str, Any], came: dict[str, Any], held: Any, at: str
) -> list[str]:
    if not isinstance(held, Model) or isinstance(held, Unknown):
        return [f"HELD {at}: {type(held).__name__}, not a model"]
    found: list[str] = []
    for name, inner in properties.items():
        value = getattr(held, python_name(name), NotImplemented)
        where = f"{at}.{name}"
        if value is NotImplemented:
            found.append(f"HELD {where}: no such attribute")
        elif (value is UNSET) != (name not in came):
            found.append(f"HELD {where}: {value!r:.40} for {came.get(name, 'nothing')!r:.40}")
        elif name in came:
            found += misheld(spec, inner, came[name], value, where)
    rest = {name: value for name, value in came.items() if name not in properties}
    extra = getattr(held, "additional_properties", None)
    if not same(extra, rest):
        found.append(f"HELD {at}: additional_properties{differs(rest, extra)}")
    return found


def chosen(spec: Spec, schema: Any, value: Any) -> dict[str, Any]:
    """The schema that says most of a value: references followed, the fitting member of unions."""
    found: dict[str, Any] = spec.follow(schema)
    for keyword in ("anyOf", "oneOf"):
        if "properties" not in found:
            for member in found.get(keyword, []):
                if spec.fits(member, value):
                    return chosen(spec, member, value)
    return found
