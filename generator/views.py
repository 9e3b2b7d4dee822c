"""What the templates print: models, enums, operations and resources, ready in Python's terms.

Guarantees: everything here is sorted or in spec order, so that the output is the same on every
run; names are decided here and nowhere else.
"""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import Body
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.responses import HTTPStatusPattern, Response
from openapi_python_client.schema.untrusted_string import UntrustedString

from .facts import OperationFacts
from .shapes import Binary, Fixed, Items, Keyed, Null, Plain, Ref, Shape, Tagged, Union

__all__ = [
    "EnumView",
    "FieldView",
    "ModelView",
    "OperationView",
    "Reader",
    "Views",
    "functions",
    "plain_text",
    "prose",
    "python_name",
]

# Names that generated code uses itself, or that annotations beside them would be read by.
_TAKEN = frozenset(
    {"self", "cls", "additional_properties", "from_dict", "to_dict", "str", "int", "float", "bool"}
    | {"dict", "list", "extra_headers", "extra_query", "extra_body", "timeout"}
)


def plain_text(value: UntrustedString | str | None) -> str:
    """A string of the document as an ordinary string."""
    if value is None:
        return ""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else value


def python_name(wire: str) -> str:
    """The Python spelling of a wire name: snake case, a trailing underscore where it is taken."""
    name = strings.snake_case(strings.sanitize(wire.replace("$", "")))
    if not name or not name.isidentifier():
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
    doc: str = ""
    secret: bool = False
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
        null = "" if self.nullable or given == "Any" else " | None"
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
        text = shape.function(key, optional=optional)
        rest = [m for m in shape.members if not isinstance(m, Null)]
        if text or len(rest) != 1:
            return [text] if text else []
        return functions(rest[0], key, optional=optional)
    if isinstance(shape, (Items, Keyed)):
        return functions(shape.inner, key, optional=False)
    return []


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
    def all_plain(self) -> bool:
        """True when every field is taken as it comes."""
        return all(f.shape.plain for f in self.fields)

    @property
    def secret(self) -> list[str]:
        """Names of the fields that a repr must not show."""
        return sorted(f.name for f in self.fields if f.secret)

    @property
    def runtime(self) -> list[Ref]:
        """Classes it decodes into, itself apart."""
        return sorted({r for f in self.fields for r in f.shape.decoded()} - {self.ref})

    @property
    def typing(self) -> list[Ref]:
        """What only its annotations name."""
        return sorted(
            {r for f in self.fields for r in f.shape.refs()} - {self.ref} - set(self.runtime)
        )


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
    results: tuple[tuple[int, Shape], ...]
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
        return sorted(f.wire for f in self.body or () if _is_file(f.shape))

    @property
    def result(self) -> Shape:
        """What a success gives: one shape, or the union of several."""
        shapes: list[Shape] = []
        for _, shape in self.results:
            shapes += shape.members if isinstance(shape, Union) else (shape,)
        if self.facts.raw_kinds:
            shapes.append(Binary())
        every = tuple(dict.fromkeys(shapes))
        return every[0] if len(every) == 1 else Union(every, "_result")

    @property
    def readers(self) -> list[tuple[str, Shape, list[int]]]:
        """Function, shape and statuses of each kind of success; the last serves all others."""
        by_shape: dict[Shape, list[int]] = {}
        for status, shape in self.results:
            by_shape.setdefault(shape, []).append(status)
        rows = [(f"_read_{statuses[0]}", shape, statuses) for shape, statuses in by_shape.items()]
        # The first documented success is the usual one.
        return [*rows[1:], ("_read", rows[0][1], rows[0][2])]

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


class Reader:
    """Turns the generator's data into views."""

    def __init__(
        self,
        data: GeneratorData,
        facts: dict[str, OperationFacts],
        flags: dict[str, dict[str, tuple[str, Any]]],
    ) -> None:
        self._data = data
        self._facts = facts
        self._flags = flags
        self._models = {str(m.class_info.name): m for m in data.models}
        self._endpoints = [
            endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        ]
        self._pages = dict(self._paged())

    def views(self) -> Views:
        """The views of the whole service."""
        models = [self._model(m) for m in self._data.models if self._is_class(m)]
        enums = [
            EnumView(_ref(e), tuple(sorted(e.values)))
            for e in self._data.enums
            if isinstance(e, LiteralEnumProperty)
        ]
        views = map(self._operation, self._endpoints)
        operations = sorted(views, key=lambda o: o.facts.resource)
        return Views(sorted(models, key=_by_ref), sorted(enums, key=_by_ref), operations)

    def _paged(self) -> Iterator[tuple[Ref, tuple[str, str]]]:
        """The models that are pages, with the wire names of their next cursor and items."""
        for endpoint in self._endpoints:
            pages = self._facts[str(endpoint.name)].pages
            good = [r for r in endpoint.responses.patterns if _is_good(r.status_code)]
            if pages and isinstance(good[0].prop, ModelProperty):
                yield _ref(good[0].prop), pages[1:]

    def _is_class(self, model: ModelProperty) -> bool:
        # A form with files is only ever the arguments of a call.
        return not self._is_map(model) and not any(_is_file(f.shape) for f in self._fields(model))

    def _is_map(self, model: ModelProperty) -> bool:
        real = self._models[str(model.class_info.name)]
        return not real.required_properties and not real.optional_properties

    def _model(self, model: ModelProperty) -> ModelView:
        ref = _ref(model)
        flags = self._flags.get(ref.name, {}).items()
        return ModelView(
            ref,
            plain_text(model.description),
            self._fields(model),
            self._pages.get(ref),
            tuple((name, member, value) for name, (member, value) in flags),
        )

    def _fields(self, model: ModelProperty) -> tuple[FieldView, ...]:
        real = self._models[str(model.class_info.name)]
        found = [*(real.required_properties or ()), *(real.optional_properties or ())]
        schemas = {plain_text(k): v for k, v in (real.data.properties or {}).items()}
        secret = {
            k
            for k, v in schemas.items()
            if plain_text(getattr(v, "schema_format", "")) == "password"
        }
        return tuple(self._field(prop, secret) for prop in found)

    def _field(self, prop: PropertyProtocol, secret: Collection[str] = ()) -> FieldView:
        wire = plain_text(prop.name)
        name = python_name(wire)
        return FieldView(
            name=name,
            wire=wire,
            required=prop.required,
            shape=self._shape(prop, f"_{name.strip('_')}"),
            doc=plain_text(prop.description),
            secret=wire in secret,
        )

    def _shape(
        self, prop: PropertyProtocol, name: str, seen: frozenset[str] = frozenset()
    ) -> Shape:
        match prop:
            case UnionProperty():
                members: list[Shape] = []
                for inner in prop.inner_properties:
                    member = self._shape(inner, name, seen)
                    members += member.members if isinstance(member, Union) else (member,)
                return Union(tuple(dict.fromkeys(members)), name)
            case ListProperty():
                return Items(self._shape(prop.inner_property, f"{name}_item", seen))
            case ModelProperty() if self._is_map(prop):
                real = self._models[str(prop.class_info.name)]
                extra = real.additional_properties
                return Keyed(self._shape(extra, f"{name}_value", seen) if extra else Plain("Any"))
            case ModelProperty():
                return self._tagged(prop, seen)
            case LiteralEnumProperty():
                ref = _ref(prop)
                return Fixed(ref.name, ref, tuple(sorted(prop.values)))
            case ConstProperty():
                value = prop.value.raw_value
                return Fixed(f"Literal[{value!r}]", None, (value,))
            case NoneProperty():
                return Null()
            case FileProperty():
                return Binary()
            case _:
                return Plain(prop.get_type_string(no_optional=True).as_unembedded_code())

    def _tagged(self, prop: ModelProperty, seen: frozenset[str]) -> Tagged:
        ref = _ref(prop)
        if ref.name in seen:
            return Tagged(ref)
        real = self._models[ref.name]
        fields = tuple(
            (plain_text(p.name), self._shape(p, "", seen | {ref.name}), p.required)
            for p in [*(real.required_properties or ()), *(real.optional_properties or ())]
        )
        return Tagged(ref, fields)

    def _operation(self, endpoint: Endpoint) -> OperationView:
        facts = self._facts[str(endpoint.name)]
        body = endpoint.bodies[0] if endpoint.bodies else None
        fields, whole = self._body(body)
        taken = {f.name for f in fields or ()}
        good = [r for r in endpoint.responses.patterns if _is_good(r.status_code)]
        bad = [r for r in endpoint.responses if not _is_good(r.status_code)]
        errors = Union(tuple(dict.fromkeys(self._errors(bad))), "_error")
        path = self._parameters(endpoint.path_parameters, facts, "path", taken)
        query = self._parameters(endpoint.query_parameters, facts, "query", taken)
        return OperationView(
            facts=facts,
            module=str(endpoint.name),
            package=facts.resource.partition(".")[0],
            summary=plain_text(endpoint.summary),
            doc=plain_text(endpoint.description),
            path=path,
            query=_lent(query, facts),
            headers=self._parameters(endpoint.header_parameters, facts, "header", taken),
            body=_lent(fields, facts) if fields is not None else None,
            whole=whole,
            body_kind=str(body.body_type) if body else "",
            results=tuple((_first(r.status_code), self._result(r)) for r in good),
            error=errors if errors.members else Plain("Any"),
            item=self._item(good[0], facts),
            chunk=Ref(facts.chunk, strings.snake_case(facts.chunk)) if facts.chunk else None,
        )

    def _item(self, response: Response, facts: OperationFacts) -> Shape | None:
        """What a list lists."""
        if not facts.pages or not isinstance(response.prop, ModelProperty):
            return None
        return self._model(response.prop).item

    def _body(self, body: Body | None) -> tuple[tuple[FieldView, ...] | None, FieldView | None]:
        """The fields of a body that is an object; else the body as one argument."""
        if body is None:
            return None, None
        if isinstance(body.prop, ModelProperty) and not self._is_map(body.prop):
            return self._fields(body.prop), None
        return None, self._field(body.prop)

    def _result(self, response: Response) -> Shape:
        if response.source["attribute"] == "None":
            return Null()
        if response.source["attribute"] == "response.content":
            return Binary()
        return self._shape(response.prop, "_result")

    def _errors(self, responses: Iterable[Response]) -> Iterator[Shape]:
        """The shapes of all error bodies, each once, in the order of their statuses."""
        for response in responses:
            shape = self._shape(response.prop, "_error")
            yield from shape.members if isinstance(shape, Union) else (shape,)

    def _parameters(
        self, props: Iterable[PropertyProtocol], facts: OperationFacts, where: str, taken: set[str]
    ) -> tuple[FieldView, ...]:
        """`taken` are the names of the body's fields, which keep them; it learns the new ones."""
        found: list[FieldView] = []
        for prop in props:
            view = self._field(prop)
            known = facts.parameters[view.wire]
            name = f"{view.name}_{where}" if view.name in taken else view.name
            taken.add(name)
            found.append(
                FieldView(
                    name=name,
                    wire=view.wire,
                    required=view.required,
                    shape=view.shape,
                    doc=known.description or view.doc,
                    explode=known.explode,
                )
            )
        return tuple(found)


def _lent(fields: tuple[FieldView, ...], facts: OperationFacts) -> tuple[FieldView, ...]:
    """What the client fills in need not be given."""
    return tuple(replace(f, required=False) if f.wire in facts.scope else f for f in fields)


def _is_file(shape: Shape) -> bool:
    return isinstance(shape, Binary) or (isinstance(shape, Items) and _is_file(shape.inner))


def _first(pattern: HTTPStatusPattern) -> int:
    return pattern.range[0] if pattern.range else 0


def _is_good(pattern: HTTPStatusPattern) -> bool:
    # No range means `default`.
    return pattern.range is not None and pattern.range[0] < 400


def _by_ref(view: ModelView | EnumView) -> Ref:
    return view.ref


def _ref(prop: ModelProperty | LiteralEnumProperty) -> Ref:
    return Ref(str(prop.class_info.name), str(prop.class_info.module_name))
