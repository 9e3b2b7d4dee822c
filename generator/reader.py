"""The reader: from openapi-python-client's data and our own facts to the views.

Guarantees: every operation, model and enum of the data becomes one view; nothing of the tool's
own types is left in them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
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

from .facts import OperationFacts
from .shapes import Binary, Fixed, Items, Keyed, Null, Plain, Ref, Shape, Tagged, Union
from .views import (
    EnumView,
    FieldView,
    ModelView,
    OperationView,
    Statuses,
    Views,
    is_file,
    plain_text,
    python_name,
)

__all__ = ["Reader"]


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
            _, good = next(_good(endpoint))
            if pages and isinstance(good.prop, ModelProperty):
                yield _ref(good.prop), pages[1:]

    def _is_class(self, model: ModelProperty) -> bool:
        # A form with files is only ever the arguments of a call.
        return not self._is_map(model) and not any(is_file(f.shape) for f in self._fields(model))

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
        required = tuple(
            (plain_text(one.name), self._shape(one, "", seen | {ref.name}))
            for one in self._models[ref.name].required_properties or ()
        )
        return Tagged(ref, required)

    def _operation(self, endpoint: Endpoint) -> OperationView:
        facts = self._facts[str(endpoint.name)]
        body = endpoint.bodies[0] if endpoint.bodies else None
        fields, whole = self._body(body)
        taken = {f.name for f in fields or ()}
        good = list(_good(endpoint))
        bad = [r for r in endpoint.responses if _success(r.status_code) is None]
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
            results=tuple((status, self._result(response)) for status, response in good),
            error=errors if errors.members else Plain("Any"),
            item=self._item(good[0][1], facts),
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
            doc = known.description or view.doc
            found.append(replace(view, name=name, doc=doc, explode=known.explode))
        return tuple(found)


def _lent(fields: tuple[FieldView, ...], facts: OperationFacts) -> tuple[FieldView, ...]:
    """What the client fills in need not be given."""
    return tuple(replace(f, required=False) if f.wire in facts.scope else f for f in fields)


def _good(endpoint: Endpoint) -> Iterator[tuple[Statuses, Response]]:
    """The successes, in the order of the spec."""
    for response in endpoint.responses.patterns:
        statuses = _success(response.status_code)
        if statuses is not None:
            yield statuses, response


def _success(pattern: HTTPStatusPattern) -> Statuses | None:
    """The statuses of a success; None for an error and for `default`."""
    if pattern.range is None or pattern.range[0] >= 400:
        return None
    return pattern.range


def _by_ref(view: ModelView | EnumView) -> Ref:
    return view.ref


def _ref(prop: ModelProperty | LiteralEnumProperty) -> Ref:
    return Ref(str(prop.class_info.name), str(prop.class_info.module_name))
