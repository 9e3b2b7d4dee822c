"""What the templates print: models, enums, operations and resources, ready in Python's terms.

Guarantees: everything here is sorted or in spec order, so that the output is the same on every
run; names are decided here and nowhere else. `reader.py` makes the views.
"""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client import strings
from openapi_python_client.schema.untrusted_string import UntrustedString

from .facts import OperationFacts
from .shapes import Binary, Fixed, Items, Keyed, Null, Ref, Shape, Union

__all__ = [
    "EnumView",
    "FieldView",
    "ModelView",
    "OperationView",
    "Statuses",
    "Views",
    "functions",
    "is_file",
    "names_in",
    "plain_text",
    "prose",
    "python_name",
]

# Names that generated code uses itself, or that annotations beside them would be read by.
_TAKEN = frozenset(
    {"self", "cls", "additional_properties", "from_dict", "to_dict", "str", "int", "float", "bool"}
    | {"dict", "list", "extra_headers", "extra_query", "extra_body", "timeout"}
)
#: The first and the last of some; of one status it is both.
Statuses = tuple[int, int]
_GOOD = (200, 299)


def plain_text(value: UntrustedString | str | None) -> str:
    """A string of the document as an ordinary string."""
    if value is None:
        return ""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else value


def python_name(wire: str) -> str:
    """The Python spelling of a wire name: snake case, a trailing underscore where it is taken."""
    name = strings.snake_case(strings.sanitize(wire.replace("$", "")))
    if not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def prose(text: str, indent: int, width: int = 96) -> str:
    """Text of the spec for a docstring, wrapped; nothing in it can end the string."""
    safe = strings.safe_for_docstring(text).strip()
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    pad = " " * indent
    wrapped = [
        textwrap.fill(p, width - indent, subsequent_indent=pad, break_long_words=False)
        for p in paragraphs
        if p
    ]
    return f"\n\n{pad}".join(wrapped)


@dataclass(frozen=True)
class FieldView:
    """A field of a model, or an argument of an operation."""

    name: str
    wire: str
    required: bool
    shape: Shape
    doc: str
    secret: bool
    explode: bool = True

    @property
    def nullable(self) -> bool:
        """True when null may be sent."""
        shape = self.shape
        return shape.read == "Any" or (isinstance(shape, Union) and shape.nullable)

    @property
    def held(self) -> str:
        """Annotation of the attribute."""
        return self.shape.read if self.required else f"{self.shape.read} | Unset"

    @property
    def constant(self) -> str:
        """The one value it can have, as code; "" when there is a choice."""
        shape = self.shape
        if isinstance(shape, Fixed) and len(shape.values) == 1 and self.required:
            return repr(shape.values[0])
        return ""

    @property
    def argument(self) -> str:
        """The parameter of a call: annotation and default."""
        given = self.shape.give
        if self.constant:
            return f"{self.name}: {given} = {self.constant}"
        if self.required:
            return f"{self.name}: {given}"
        null = "" if self.nullable else " | None"
        return f"{self.name}: {given}{null} | Unset = UNSET"

    def decode(self, value: str) -> str:
        """Expression that makes the attribute of `value`."""
        return self.shape.decode(value, self.wire, optional=not self.required)

    @property
    def functions(self) -> list[str]:
        """Sources of the functions that `decode` calls."""
        return functions(self.shape, self.wire, optional=not self.required)


def functions(shape: Shape, key: str, *, optional: bool) -> list[str]:
    """Sources of the functions that the decoding of a shape calls."""
    if isinstance(shape, Union):
        rest = [m for m in shape.members if not isinstance(m, Null)]
        if len(rest) == 1:
            return functions(rest[0], key, optional=optional)
        text = shape.function(key, optional=optional)
        return [text] if text else []
    if isinstance(shape, (Items, Keyed)):
        return functions(shape.inner, key, optional=False)
    return []


def names_in(ref: Ref, code: Iterable[str]) -> list[str]:
    """Which names of a model's module stand in the code: its class, its reader."""
    words = set(re.findall(r"\w+", " ".join(code)))
    return [name for name in (ref.name, ref.reader) if name in words]


@dataclass(frozen=True)
class ModelView:
    """A model class."""

    ref: Ref
    doc: str
    fields: tuple[FieldView, ...]
    #: Wire names of the next cursor and the items, where it is a page of a list.
    page: tuple[str, str] | None = None
    #: Properties that say whether a member has a certain value, with its wire name.
    flags: tuple[tuple[str, str, Any], ...] = ()

    @property
    def base(self) -> str:
        """The class it derives from."""
        return f'Page["{self.item.read}"]' if self.item else "Model"

    @property
    def item(self) -> Shape | None:
        """What a page lists."""
        if self.page is None:
            return None
        shape = next(f.shape for f in self.fields if f.wire == self.page[1])
        members = shape.members if isinstance(shape, Union) else (shape,)
        return next(m.inner for m in members if isinstance(m, Items))

    def attribute(self, wire: str) -> str:
        """The attribute of a wire name."""
        return next(f.name for f in self.fields if f.wire == wire)

    @property
    def names(self) -> tuple[str, ...]:
        """Field names, the catch-all last."""
        return (*(f.name for f in self.fields), "additional_properties")

    @property
    def optional(self) -> list[FieldView]:
        """The fields that may be absent; those that are not nested come first, as more usual."""
        return sorted((f for f in self.fields if not f.required), key=lambda f: not f.shape.plain)

    @property
    def all_plain(self) -> bool:
        """True when every field is taken as it comes."""
        return all(f.shape.plain for f in self.fields)

    @property
    def secret(self) -> list[str]:
        """Names of the fields that a repr must not show."""
        return sorted(f.name for f in self.fields if f.secret)

    @property
    def runtime(self) -> list[tuple[Ref, list[str]]]:
        """The models it decodes into, itself apart, and which of their names its code needs."""
        code = [f.decode("value") for f in self.fields]
        code += [text for f in self.fields for text in f.functions]
        refs = {r for f in self.fields for r in f.shape.decoded()} - {self.ref}
        return [(ref, names_in(ref, code)) for ref in sorted(refs)]

    @property
    def typing(self) -> list[Ref]:
        """What only its annotations name."""
        there = {ref for ref, names in self.runtime if ref.name in names}
        return sorted({r for f in self.fields for r in f.shape.refs()} - {self.ref} - there)


@dataclass(frozen=True)
class EnumView:
    """A closed list of values, as a `Literal` alias."""

    ref: Ref
    values: tuple[Any, ...]


@dataclass(frozen=True)
class OperationView:
    """An operation and the method that calls it."""

    facts: OperationFacts
    module: str
    package: str
    summary: str
    doc: str
    path: tuple[FieldView, ...]
    query: tuple[FieldView, ...]
    headers: tuple[FieldView, ...]
    body: tuple[FieldView, ...] | None
    whole: FieldView | None
    body_kind: str
    results: tuple[tuple[Statuses, Shape], ...]
    error: Shape
    chunk: Ref | None
    item: Shape | None = None

    @property
    def keywords(self) -> tuple[FieldView, ...]:
        """The keyword-only arguments: the body or its fields, then query and headers."""
        whole = (self.whole,) if self.whole else ()
        return (*(self.body or ()), *whole, *self.query, *self.headers)

    @property
    def placed(self) -> tuple[FieldView, ...]:
        """The arguments that may be given by position: the path's, then those the spec names."""
        named = {f.wire: f for f in reversed(self.keywords)}
        return (*self.path, *(named[wire] for wire in self.facts.positional))

    @property
    def arguments(self) -> tuple[FieldView, ...]:
        """All arguments, in the order of the signature."""
        return (*self.placed, *(f for f in self.keywords if f not in self.placed))

    @property
    def files(self) -> list[str]:
        """Wire names of the files of a multipart body."""
        return sorted(f.wire for f in self.body or () if is_file(f.shape))

    @property
    def result(self) -> Shape:
        """What a success gives: the union of all that it may give."""
        shapes: list[Shape] = []
        for _, shape in self.results:
            shapes += shape.members if isinstance(shape, Union) else (shape,)
        if self.facts.raw_kinds:
            shapes.append(Binary())
        return Union(tuple(dict.fromkeys(shapes)), "_result")

    @property
    def readers(self) -> list[tuple[str, Shape, str]]:
        """Function, shape and condition of each kind of success; the last serves all others."""
        by_shape: dict[Shape, list[Statuses]] = {}
        for statuses, shape in self.results:
            by_shape.setdefault(shape, []).append(statuses)
        # A whole range is what is left of it; else the first documented success is the usual one.
        usual = dict(self.results).get(_GOOD, self.results[0][1])
        rest = {shape: own for shape, own in by_shape.items() if shape != usual}
        rows = [
            ("_".join(["_read", *(str(one) for one in sorted({*own[0]}))]), shape, _condition(own))
            for shape, own in rest.items()
        ]
        return [*rows, ("_read", usual, _condition([_GOOD, *by_shape[usual]]))]

    @property
    def nullable(self) -> list[str]:
        """Wire names of body fields that may be sent as null."""
        return sorted(f.wire for f in self.body or () if f.nullable)

    @property
    def asking(self) -> dict[str, str]:
        """Wire names of what asks for a stream, and its value in terms of the flag `stream`."""
        asked = {**self.facts.stream_body, **self.facts.stream_query} if self.chunk else {}
        return {
            name: "stream" if value is True else f"{value!r} if stream else UNSET"
            for name, value in asked.items()
        }

    @property
    def stream_type(self) -> str:
        """Name of the type variable that stands for the stream a transport gives."""
        return f"{self.chunk.name.removesuffix('Chunk')}Stream" if self.chunk else ""

    @property
    def refs(self) -> list[Ref]:
        """What the annotations of request and answer name."""
        shapes = [self.result, *(f.shape for f in (*self.path, *self.keywords))]
        if self.item:
            shapes.append(self.item)
        found = set[Ref]().union(*(shape.refs() for shape in shapes))
        return sorted(found)


@dataclass
class Views:
    """Everything of one service."""

    models: list[ModelView] = field(default_factory=list[ModelView])
    enums: list[EnumView] = field(default_factory=list[EnumView])
    operations: list[OperationView] = field(default_factory=list[OperationView])

    @property
    def exports(self) -> list[Ref]:
        """All that the models package offers, sorted by name."""
        return sorted([m.ref for m in self.models] + [e.ref for e in self.enums])


def _condition(every: list[Statuses]) -> str:
    """That a status is one of these; what a whole range holds is not told again."""
    wide = sorted({one for one in every if one[0] < one[1]})
    single = sorted(one for one, _ in every if not any(low <= one <= high for low, high in wide))
    tests = [f"{low} <= status <= {high}" for low, high in wide]
    tests += [f"status in ({', '.join(map(str, single))},)"] if single else []
    return " or ".join(tests)


def is_file(shape: Shape) -> bool:
    """True for a file, and for a list of files."""
    return isinstance(shape, Binary) or (isinstance(shape, Items) and is_file(shape.inner))
