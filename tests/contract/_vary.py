"""Answers that a service may give one day: variations of a valid one, and what has to become of it.

Guarantees: every variation says what it expects: `KEPT` (a model, and nothing lost), `TYPED`
(that, and every attribute of its annotated type), `REFUSED` (an error that names the path). The
decoding policy is written down here and nowhere else in the tests.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.contract._decode import kinds
from tests.contract._held import chosen
from tests.contract._samples import put
from tests.contract._spec import Spec

__all__ = ["KEPT", "NEW", "REFUSED", "TYPED", "Spot", "Variation", "spelled", "spots", "variations"]

KEPT, TYPED, REFUSED = "kept", "typed", "refused"
NEW = "x-contract-new"
Path = tuple[str | int, ...]
_SCALARS: tuple[Any, ...] = ("text", 7, 1.5, True)
_EXTRA = {"nested": [1, None, {"a": "b"}], "text": "é\u2028"}


@dataclass(frozen=True)
class Variation:
    """A changed answer.

    Attributes:
        what: the kind of change.
        body: the JSON value.
        expected: `KEPT`, `TYPED` or `REFUSED`.
        path: where the change is; for `REFUSED`, where the error has to point.
        unknown: True where an `Unknown` has to stand at the path.
    """

    what: str
    body: Any
    expected: str
    path: Path = ()
    unknown: bool = False


@dataclass(frozen=True)
class Spot:
    """A value inside an answer.

    Attributes:
        path: where it is.
        schema: the schema that stands there, references not followed.
        value: the value.
        required: False for an optional member of an object; None for an item of a map, which is
            neither missing when it is not there, nor allowed to be null.
        tag: the name of the tag where the schema is a union told apart by one, else "".
        several: True where the schema is a union of several kinds of object.
    """

    path: Path
    schema: Any
    value: Any
    required: bool | None
    tag: str
    several: bool


def spelled(path: Path) -> str:
    """A path as errors name it: `choices[0].message`; a name without letters has no spelling."""
    named = [step for step in path if step != ""]
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in named)
    return text.removeprefix(".")


def _objects(spec: Spec, schema: Any) -> list[dict[str, Any]]:
    """The kinds of object that a schema allows, through unions."""
    schema = spec.follow(schema)
    if "properties" in schema:
        return [schema]
    members = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    return [one for member in members for one in _objects(spec, member)]


def _tag(spec: Spec, objects: list[dict[str, Any]]) -> str:
    """The member that is required and constant, and different, in all of them."""
    for name in objects[0]["properties"] if len(objects) > 1 else ():
        nodes = [spec.follow(one["properties"].get(name, {})) for one in objects]
        if all("const" in node or "enum" in node for node in nodes):
            return str(name)
    return ""


def spots(
    spec: Spec, schema: Any, value: Any, path: Path = (), *, required: bool | None = True
) -> Iterator[Spot]:
    """Every value inside a valid answer, itself first."""
    objects = _objects(spec, schema)
    several = len(objects) > 1
    yield Spot(path, schema, value, required, _tag(spec, objects), several)
    inner = chosen(spec, schema, value)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from spots(spec, inner.get("items", {}), item, (*path, index))
    elif isinstance(value, dict):
        needed = inner.get("required", ())
        more = inner.get("additionalProperties", {})
        for key, item in value.items():
            known = inner.get("properties", {})
            below = known.get(key, more if isinstance(more, dict) else {})
            is_needed = key in needed if key in known else None
            yield from spots(spec, below, item, (*path, key), required=is_needed)


def variations(spec: Spec, schema: Any, body: Any, rng: random.Random) -> Iterator[Variation]:
    """Variations of a valid answer: one of each kind that it gives an occasion for."""
    found = list(spots(spec, schema, body))
    yield Variation("as it is", body, TYPED)
    yield from _grown(spec, schema, body, found)
    yield from _reworded(spec, schema, body, found)
    for able, make in _CHANGES:
        places = [spot for spot in found if able(spec, spot)]
        if places:
            yield from make(spec, body, found, rng.choice(places), rng)


def _grown(spec: Spec, schema: Any, body: Any, found: list[Spot]) -> Iterator[Variation]:
    """Unknown members in every object that may have them."""
    grown = copy.deepcopy(body)
    for spot in found:
        if isinstance(spot.value, dict) and _objects(spec, spot.schema):
            _at(grown, spot.path)[NEW] = _EXTRA
    if spec.fits(schema, grown) and grown != body:
        yield Variation("unknown members", grown, TYPED)


def _reworded(spec: Spec, schema: Any, body: Any, found: list[Spot]) -> Iterator[Variation]:
    """Unknown words wherever the spec is open to them: enums above all."""
    reworded = copy.deepcopy(body)
    for spot in found:
        if spot.path and isinstance(spot.value, str) and spec.fits(spot.schema, NEW):
            _at(reworded, spot.path[:-1])[spot.path[-1]] = NEW
    if spec.fits(schema, reworded) and reworded != body:
        yield Variation("unknown words", reworded, TYPED)


def _is_tagged(spec: Spec, spot: Spot) -> bool:
    return bool(spot.tag) and isinstance(spot.value, dict)


def _tagged(_: Spec, body: Any, __: Any, spot: Spot, ___: Any) -> Iterator[Variation]:
    """A member of a union that nobody knew of."""
    made = put(body, spot.path, {**spot.value, spot.tag: NEW, "more": _EXTRA})
    yield Variation("unknown member of a union", made, KEPT, spot.path, unknown=True)


def _is_optional(spec: Spec, spot: Spot) -> bool:
    return spot.required is False and not spec.fits(spot.schema, None)


def _nulled(_: Spec, body: Any, __: Any, spot: Spot, ___: Any) -> Iterator[Variation]:
    """Null in an optional member that the spec does not allow it in."""
    yield Variation("null in an optional member", put(body, spot.path, None), KEPT, spot.path)


def _tells(found: list[Spot], spot: Spot) -> bool:
    """True where the member of a union may depend on this very member of an object."""
    owners = [one for one in found if one.path == spot.path[:-1] and one.several]
    return bool(spot.path) and any(not owner.tag or owner.tag == spot.path[-1] for owner in owners)


def _is_scalar(_: Spec, spot: Spot) -> bool:
    return bool(spot.path) and isinstance(spot.value, (str, int, float))


def _rescaled(
    _: Spec, body: Any, found: list[Spot], spot: Spot, rng: random.Random
) -> Iterator[Variation]:
    """A scalar of another type."""
    other = rng.choice([one for one in _SCALARS if type(one) is not type(spot.value)])
    if not _tells(found, spot):
        yield Variation("scalar of another type", put(body, spot.path, other), KEPT, spot.path)


def _is_needed(_: Spec, spot: Spot) -> bool:
    return spot.required is True and bool(spot.path) and isinstance(spot.path[-1], str)


def _bereft(_: Spec, body: Any, found: list[Spot], spot: Spot, __: Any) -> Iterator[Variation]:
    """A required member that is missing."""
    owner = _at(body, spot.path[:-1])
    less = {key: value for key, value in owner.items() if key != spot.path[-1]}
    expected = KEPT if _tells(found, spot) else REFUSED
    yield Variation("member missing", put(body, spot.path[:-1], less), expected, spot.path)


def _is_container(spec: Spec, spot: Spot) -> bool:
    return kinds(spot.schema, spec.follow) - {"null"} in ({"object"}, {"array"})


def _misshapen(
    spec: Spec, body: Any, found: list[Spot], spot: Spot, rng: random.Random
) -> Iterator[Variation]:
    """Something else where an object or an array has to be."""
    (named,) = kinds(spot.schema, spec.follow) - {"null"}
    others: list[Any] = [*_SCALARS, [] if named == "object" else {}]
    # Where a union is decoded, null passes: what is optional is not known there.
    if spot.required and not spot.several and not spec.fits(spot.schema, None):
        others.append(None)
    expected = KEPT if _tells(found, spot) else REFUSED
    yield Variation(f"no {named}", put(body, spot.path, rng.choice(others)), expected, spot.path)


_CHANGES = (
    (_is_tagged, _tagged),
    (_is_optional, _nulled),
    (_is_scalar, _rescaled),
    (_is_needed, _bereft),
    (_is_container, _misshapen),
)


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value
