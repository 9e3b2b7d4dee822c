"""Walks a value and its schema together, and finds where they part.

Guarantees: fields and words that the spec does not list are found although its models are open to
them.  Of the members of a union the one is meant that the tag names, else the one that has the
least against it.  An object whose schema names no members is free: nothing in it is a difference.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..mock.jsontext import BadJSON, is_list, is_object, parse_json
from .differences import Difference, Place, type_name
from .inferring import infer, types_of
from .showing import Showing, unread
from .sites import Option, Resolve, Site, child, options

__all__ = ["Walker"]

_PLAIN = frozenset({"type", "title", "description", "examples", "example", "default", "deprecated"})


def _words(schema: dict[str, Any]) -> list[Any] | None:
    """The values that a schema lists, None where it lists none."""
    if "const" in schema:
        return [schema["const"]]
    return schema.get("enum")


def _lists(words: Sequence[Any], value: Any) -> bool:
    """As JSON schema has it, 1.0 is 1, and neither is true."""
    return any(
        isinstance(word, bool) == isinstance(value, bool) and word == value for word in words
    )


def _takes(option: Option, value: Any) -> bool:
    """True where the value is of a type that all schemas of the option allow."""
    kind = type_name(value)
    for site in option:
        words = _words(site.schema) or []
        kinds = types_of(site.schema) or [type_name(word) for word in words]
        whole = kind == "integer" or (kind == "number" and float(value).is_integer())
        also = ("integer", "number") if whole else (kind,)
        if kinds and not any(one in kinds for one in also):
            return False
    return True


def _all(option: Option, keyword: str) -> list[Site]:
    return [child(site, keyword) for site in option if keyword in site.schema]


def _tags(option: Option, value: dict[str, Any]) -> list[tuple[str, bool]]:
    """The required members that list their values, and whether the value has one of those."""
    found: list[tuple[str, bool]] = []
    needed = {name for site in _all(option, "required") for name in site.schema}
    for members in _all(option, "properties"):
        for name, node in members.schema.items():
            words = _words(node) if is_object(node) else None
            if name in needed and words is not None and isinstance(value.get(name), str):
                found.append((name, _lists(words, value[name])))
    return found


def _formed(option: Option) -> bool:
    return any(key not in _PLAIN for site in option for key in site.schema)


def _has(value: Any, step: str | int) -> bool:
    if isinstance(step, int):
        return is_list(value) and step < len(value)
    return is_object(value) and step in value


def _is_free(option: Option) -> bool:
    return not _all(option, "properties")


class Walker:
    """Compares values with schemas of one document.

    Args:
        resolve: gives what a reference of the document refers to.
        fits: whether a value fits what stands at a pointer of the document.
        showing: decides what may be shown.
    """

    def __init__(
        self, resolve: Resolve, fits: Callable[[str, Any], bool], showing: Showing
    ) -> None:
        self._resolve = resolve
        self._fits = fits
        self._showing = showing
        self._options: dict[str, list[Option]] = {}

    def walk(self, site: Site, value: Any, place: Place = ()) -> list[Difference]:
        """What of the value the schema at `site` does not say."""
        return self._best(site, value, place)[1]

    def site_of(self, site: Site, value: Any, path: Sequence[str | int]) -> Site:
        """The schema of what lies at a path of the value; as far as the schema goes."""
        for step in path:
            below = self._below(self._best(site, value, ())[0], step)
            if not below or not _has(value, step):
                break
            site, value = below[0], value[step]
        return site

    def _best(self, site: Site, value: Any, place: Place) -> tuple[Option, list[Difference]]:
        if site.pointer not in self._options:
            self._options[site.pointer] = [
                tuple(one for one in option if is_object(one.schema))
                for option in options(site, self._resolve)
            ]
        every = self._options[site.pointer]
        able = [option for option in every if _takes(option, value)]
        if not able:
            return every[0], [self._other_type(site, every, value, place)]
        word = self._unlisted(able, value, place)
        if word is not None:
            return able[0], word
        if is_object(value):
            tagged = [option for option in able if any(fit for _, fit in _tags(option, value))]
            able = tagged or able
            unknown = None if tagged else self._other_tag(site, able, value, place)
            if unknown is not None:
                return able[0], [unknown]
        found = [(option, self._within(option, value, place)) for option in able]
        return min(found, key=lambda one: _against(*one))

    def _other_type(self, site: Site, every: list[Option], value: Any, place: Place) -> Difference:
        known = sorted({kind for one in every for part in one for kind in types_of(part.schema)})
        seen = f"{type_name(value)}, not {' or '.join(known)}"
        schema = infer(value, self._showing)
        return Difference("type", place, site.pointer, seen, type_name(value), schema)

    def _unlisted(self, able: list[Option], value: Any, place: Place) -> list[Difference] | None:
        """The difference of a word in an open enum; None where there is no open enum."""
        listing = [site for one in able for site in one if _words(site.schema) is not None]
        if not listing or any(_lists(_words(site.schema) or [], value) for site in listing):
            return None
        free = [one for one in able if all(_words(site.schema) is None for site in one)]
        # A form of its own, such as that of a date, is no word that was left out of the list.
        formed = [one for one in free if _formed(one)]
        if any(all(self._fits(site.pointer, value) for site in one) for one in formed):
            return None
        if len(formed) == len(free):
            return None
        return [self._word(listing[0], value, place, breaks=False)]

    def _word(self, site: Site, value: Any, place: Place, *, breaks: bool) -> Difference:
        shown = self._showing.text(value) if isinstance(value, str) else type_name(value)
        return Difference("enum", place, site.pointer, shown, shown, breaks=breaks)

    def _other_tag(
        self, site: Site, able: list[Option], value: dict[str, Any], place: Place
    ) -> Difference | None:
        """The difference of a tag that no member of a union has."""
        described = [option for option in able if not _is_free(option)]
        tags = [{name for name, _ in _tags(option, value)} for option in described]
        common = [name for name in tags[0] if all(name in names for names in tags)] if tags else []
        if len(described) < 2 or not common:
            return None
        name = min(common)
        shown = self._showing.text(value[name])
        schema = infer(value, self._showing)
        free = len(described) < len(able)
        return Difference(
            "enum", (*place, name), site.pointer, shown, shown, schema, breaks=not free
        )

    def _within(self, option: Option, value: Any, place: Place) -> list[Difference]:
        found: list[Difference] = []
        for site in option:
            words = _words(site.schema)
            if words is not None and not _lists(words, value):
                found.append(self._word(site, value, place, breaks=True))
        if is_object(value):
            found += self._object(option, value, place)
        elif is_list(value):
            for index, item in enumerate(value):
                for site in self._below(option, index):
                    found += self.walk(site, item, (*place, "*"))
        elif isinstance(value, str):
            for site in _all(option, "contentSchema"):
                found += self._content(site, value, place)
        return found

    def _content(self, site: Site, value: str, place: Place) -> list[Difference]:
        try:
            inner = parse_json(value.encode("utf-8", "surrogatepass"))
        except BadJSON as error:
            return [Difference("body", place, site.pointer, unread(error), "json")]
        return self.walk(site, inner, place)

    def _below(self, option: Option, step: str | int) -> list[Site]:
        """The schemas of a member or of an item; none where the spec says nothing of it."""
        if isinstance(step, int):
            return _all(option, "items")
        named = [one for one in _all(option, "properties") if step in one.schema]
        if named:
            return [child(one, step) for one in named]
        more = _all(option, "additionalProperties")
        return [one for one in more if is_object(one.schema)]

    def _object(self, option: Option, value: dict[str, Any], place: Place) -> list[Difference]:
        found: list[Difference] = []
        for site in option:
            for name in site.schema.get("required", []):
                if name not in value:
                    below = (*place, str(name))
                    found.append(Difference("missing", below, site.pointer, "not there", name))
        members = _all(option, "properties")
        known = {name for one in members for name in one.schema}
        for name, item in value.items():
            inner = self._below(option, name)
            step = name if name in known else "*"
            for one in inner:
                found += self.walk(one, item, (*place, step))
            if not inner and (members or _is_closed(option)):
                found.append(self._field(option, name, item, place))
        return found

    def _field(self, option: Option, name: str, value: Any, place: Place) -> Difference:
        shown = self._showing.name(name)
        owner = next((site for site in option if "properties" in site.schema), option[0])
        schema = infer(value, self._showing)
        return Difference(
            "field",
            (*place, shown),
            owner.pointer,
            type_name(value),
            shown,
            schema,
            breaks=_is_closed(option),
        )


def _is_closed(option: Option) -> bool:
    return any(site.schema is False for site in _all(option, "additionalProperties"))


def _against(option: Option, found: list[Difference]) -> tuple[bool, bool, int]:
    """What speaks against an option; what is free takes anything, and so says least."""
    breaks = any(one.breaks for one in found)
    return breaks, _is_free(option), sum(one.weight for one in found)
