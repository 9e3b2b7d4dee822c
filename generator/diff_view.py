"""One schema, taken apart for comparison: two ways to write the same thing give the same view."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from generator.bundle_json import is_list, is_mapping
from generator.bundle_refs import NAMED, VALUES
from generator.diff_change import undocumented
from generator.diff_document import Document

__all__ = ["Union", "View", "is_remark", "text", "view"]

# Keywords that decide which values a schema admits, apart from those that a `View` has of its own.
_VALIDATION = frozenset(
    {
        "additionalProperties",
        "anyOf",
        "const",
        "contains",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "if",
        "items",
        "maxContains",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minContains",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "oneOf",
        "pattern",
        "patternProperties",
        "prefixItems",
        "propertyNames",
        "then",
        "type",
        "unevaluatedItems",
        "unevaluatedProperties",
        "uniqueItems",
    }
)
# With these beside it, an `allOf` of objects is not the same as one object.
_ABOUT_OTHERS = frozenset({"additionalProperties", "unevaluatedProperties"})
_NULL = '{"type": "null"}'
_OBJECT_WORDS = frozenset({"allOf", "properties", "required", "type"})


@dataclass(frozen=True)
class Union:
    """Several schemas in one: ``anyOf``, ``oneOf`` or ``allOf``, and what is under it."""

    word: str
    members: list[Any]

    def schema(self) -> dict[str, Any]:
        """All of it as one schema; of no alternatives, none is met, and of no parts, all are."""
        if self.members:
            return {self.word: self.members}
        return {} if self.word == "allOf" else {"not": {}}


@dataclass
class View:
    """A schema taken apart.

    Args:
        node: the schema as it stood, less documentation and less the way it admits null.
        nullable: whether it says that it admits null, beside its other values.
        properties: schemas of the properties; once settled, those of `parts` among them.
        required: names of the properties that must be there.
        union: its alternatives, where it has any.
        parts: schemas under ``allOf``; once settled, those that are no plain objects.
        rest: its other keywords that decide which values it admits.
        notes: its keywords that do not.
        inherits: whether a part was left out because the other schema has the same.
    """

    node: dict[str, Any]
    nullable: bool
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    required: set[str] = field(default_factory=set[str])
    union: Union | None = None
    parts: list[Any] = field(default_factory=list[Any])
    rest: dict[str, Any] = field(default_factory=dict[str, Any])
    notes: dict[str, Any] = field(default_factory=dict[str, Any])
    inherits: bool = False

    @property
    def is_map(self) -> bool:
        """Whether values of it are objects, or anything, without a property of known name."""
        free = self.rest.get("type", "object") == "object" and self.union is None
        return free and not (self.properties or self.parts or self.inherits)

    @property
    def has_unions(self) -> bool:
        """Whether there are alternatives anywhere in it."""
        return self.union is not None or bool(self.rest.keys() & {"anyOf", "oneOf"})

    @property
    def is_pure_union(self) -> bool:
        """Whether it is alternatives and nothing else."""
        others = self.properties or self.required or self.rest or self.parts
        return self.union is not None and not others

    def as_union(self, like: View) -> View:
        """The same, as a union of one, under the keyword of a view that is a union."""
        assert like.union is not None
        kept = {key: value for key, value in self.notes.items() if is_remark(key)}
        member = {key: value for key, value in self.node.items() if key not in kept}
        return View(self.node, self.nullable, union=Union(like.union.word, [member]), notes=kept)

    def settle(self, document: Document, common: set[str]) -> None:
        """Takes the parts in: those in `common` by name only, objects as if written in place."""
        kept: list[Any] = []
        for part in self.parts:
            if text(part) in common:
                self.inherits = True
                continue
            objects = None if self.rest.keys() & _ABOUT_OTHERS else _objects(part, document, ())
            if objects is None:
                kept.append(part)
            for one in objects or ():
                for name, schema in one.get("properties", {}).items():
                    known = self.properties.get(name)
                    merged = schema if known is None else {"allOf": [known, schema]}
                    self.properties[name] = merged
                self.required.update(one.get("required", ()))
                if "type" in one:
                    self.rest.setdefault("type", one["type"])
        self.parts = kept


def is_remark(keyword: str) -> bool:
    """Whether a keyword says something about a schema without changing how it is read."""
    return keyword in {"default", "deprecated"} or keyword.startswith("x-")


def plain(node: Any, *, named: bool = False) -> Any:
    """A schema without documentation, at any depth; `named`: its keys are names of schemas."""
    if is_list(node):
        return [plain(item) for item in node]
    if not is_mapping(node):
        return node
    if named:
        return {name: plain(schema) for name, schema in node.items()}
    return {
        key: value if key in VALUES else plain(value, named=key in NAMED)
        for key, value in undocumented(node).items()
    }


def text(node: Any) -> str:
    """The same text for the same schema, whatever its documentation and the order of its keys."""
    return json.dumps(plain(node), sort_keys=True)


def view(node: Any, document: Document) -> View:
    """A schema of `document`, taken apart."""
    if not is_mapping(node):
        node = {"not": {}} if node is False else {}
    members = undocumented(node)
    reference = members.pop("$ref", None)
    if reference is not None and not members:
        target = view(document.at(reference), document)
        return target if target.nullable else replace(target, node={"$ref": reference})
    if reference is not None:
        members["allOf"] = [{"$ref": reference}, *members.get("allOf", ())]
    nullable = _take_null(members, document)
    node = dict(members)
    found = View(node, nullable, parts=members.pop("allOf", []))
    found.properties = dict(members.pop("properties", {}))
    found.required = set(members.pop("required", ()))
    words = [word for word in ("anyOf", "oneOf") if word in members]
    if len(words) == 1:
        (word,) = words
        found.union = Union(word, members.pop(word))
    for key, value in members.items():
        (found.rest if key in _VALIDATION else found.notes)[key] = value
    # One schema, alone under a keyword for several, is as if it stood there itself.
    several = [*found.parts, *(found.union.members if found.union else ())]
    if len(several) == 1 and not (found.properties or found.required or found.rest):
        (one,) = several
        inner = view(one, document)
        notes = {**inner.notes, **found.notes}
        return replace(inner, nullable=nullable or inner.nullable, notes=notes)
    return found


def _take_null(members: dict[str, Any], document: Document) -> bool:
    """Takes out of a schema that it admits null, where it says so beside other values."""
    unions = [word for word in ("anyOf", "oneOf") if word in members]
    kinds, values = members.get("type"), members.get("enum")
    if len(unions) > 1:
        return False
    if unions:
        (word,) = unions
        others = [member for member in members[word] if text(member) != _NULL]
        split = 0 < len(others) < len(members[word])
        if not split or members.keys() & {"type", "enum", "const"}:
            return False
        # What two alternatives admit, `oneOf` does not.
        once = len(others) == len(members[word]) - 1
        if word == "oneOf" and not (once and all(_refuses_null(m, document) for m in others)):
            return False
        members[word] = others
        return True
    listed = is_list(kinds) and "null" in kinds and len(kinds) > 1
    valued = is_list(values) and None in values and len(values) > 1
    if not (listed or (valued and kinds is None)) or (values is not None and not valued):
        return False
    if listed:
        remaining = [kind for kind in members["type"] if kind != "null"]
        members["type"] = remaining.pop() if len(remaining) == 1 else remaining
    if valued:
        members["enum"] = [value for value in members["enum"] if value is not None]
    return True


def _refuses_null(node: Any, document: Document) -> bool:
    """Whether it is plain to see that a schema does not admit null."""
    schema = document.follow(node)
    if not is_mapping(schema):
        return schema is False
    kinds, values = schema.get("type"), schema.get("enum", [schema.get("const")])
    listed = kinds if is_list(kinds) else [kinds]
    return (kinds is not None and "null" not in listed) or None not in values


def _objects(part: Any, document: Document, passed: tuple[str, ...]) -> list[dict[str, Any]] | None:
    """The plain objects that a part of an ``allOf`` comes down to; None if it is anything else."""
    members: dict[str, Any] = undocumented(part) if is_mapping(part) else {"not": {}}
    reference = members.pop("$ref", None)
    other = members.keys() - _OBJECT_WORDS or members.get("type", "object") != "object"
    if other or reference in passed:
        return None
    within = [(inner, passed) for inner in members.get("allOf", ())]
    if reference is not None:
        within.append((document.at(reference), (*passed, reference)))
    objects = [members]
    for inner, through in within:
        more = _objects(inner, document, through)
        if more is None:
            return None
        objects += more
    return objects
