"""Schemas and where they stand, with references followed and unions laid out.

Guarantees: an `Option` is a list of schemas that all apply, none of which refers to another or is
a union; a schema's options are all the ways in which a value may fit it.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any, NamedTuple

from ..mock.jsontext import is_list, is_object

__all__ = [
    "Option",
    "Resolve",
    "Site",
    "child",
    "followed",
    "options",
    "resolver_path",
    "schema_of",
]

Resolve = Callable[[str], Any]

_UNIONS = ("anyOf", "oneOf")
_SPREAD = ("$ref", "allOf", *_UNIONS)
# Beyond this many the unions of one schema are not told apart any more.
_MOST = 200


class Site(NamedTuple):
    """A schema, and the JSON pointer to it in its document (``/components/schemas/Agent``)."""

    schema: Any
    pointer: str


Option = tuple[Site, ...]


def child(site: Site, *steps: str | int) -> Site:
    """What stands below."""
    schema: Any = site.schema
    pointer = site.pointer
    for step in steps:
        schema = schema[step]
        pointer += f"/{str(step).replace('~', '~0').replace('/', '~1')}"
    return Site(schema, pointer)


def resolver_path(pointer: str) -> str:
    """A pointer as a reference."""
    return f"#{urllib.parse.quote(pointer, safe='/~')}"


def schema_of(body: Site, kind: str) -> Site:
    """The schema of one media type of a request body or an answer; `{}` where it has none."""
    media = child(body, "content", kind)
    return child(media, "schema") if "schema" in media.schema else Site({}, media.pointer)


def followed(site: Site, resolve: Resolve) -> Site:
    """What is meant, where it is a reference."""
    while is_object(site.schema) and "$ref" in site.schema:
        reference: str = site.schema["$ref"]
        site = Site(resolve(reference), urllib.parse.unquote(reference[1:]))
    return site


def options(site: Site, resolve: Resolve, above: tuple[str, ...] = ()) -> list[Option]:
    """All the ways in which a value may fit; the first is the one that the spec names first."""
    if not is_object(site.schema) or site.pointer in above:
        return [(site,)]
    above = (*above, site.pointer)
    own = {key: one for key, one in site.schema.items() if key not in _SPREAD}
    parts: list[list[Option]] = [[(Site(own, site.pointer),)]] if own else []
    if "$ref" in site.schema:
        parts.append(options(followed(site, resolve), resolve, above))
    for index in range(len(site.schema.get("allOf", []))):
        parts.append(options(child(site, "allOf", index), resolve, above))
    for union in _UNIONS:
        if is_list(site.schema.get(union)):
            members = [child(site, union, index) for index in range(len(site.schema[union]))]
            parts.append([one for member in members for one in options(member, resolve, above)])
    return list(_joined(parts))


def _joined(parts: list[list[Option]]) -> Iterator[Option]:
    for number, several in enumerate(product(*parts)):
        if number < _MOST:
            yield tuple(site for option in several for site in option)
