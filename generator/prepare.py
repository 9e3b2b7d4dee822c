"""Makes of a bundled spec what openapi-python-client can take without losing anything in silence.

Guarantees: the bundle itself is not touched; each rule is a function with a name, does one thing
and says why; what a rule takes away that code needs is found by `facts` in the untouched bundle.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

__all__ = [
    "RULES",
    "Rule",
    "event_schemas",
    "is_one_of_rule",
    "members",
    "operations",
    "prepare",
    "resolve",
    "walk",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
EVENT_STREAM = "text/event-stream"

Rule = Callable[[dict[str, Any]], None]


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation object of each operation, in document order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value, outermost first."""
    if isinstance(node, dict):
        yield node
        for value in list(node.values()):
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def resolve(document: dict[str, Any], node: Any) -> Any:
    """What a `$ref` inside the document leads to, itself where there is none."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for part in str(node["$ref"]).removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def members(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Name and schema of what an object has, the parts of an `allOf` first."""
    for part in schema.get("allOf", []):
        yield from members(document, resolve(document, part))
    yield from schema.get("properties", {}).items()


def schemas_of(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every schema: the components, and those of parameters, bodies and answers."""
    components = document.get("components", {})
    for section in ("schemas", "parameters", "requestBodies", "responses", "headers"):
        yield from walk(components.get(section, {}))
    yield from walk(document.get("paths", {}))


def media_types(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every `content` map of an answer, referenced ones included."""
    for node in walk([document.get("paths", {}), document.get("components", {})]):
        content = node.get("content")
        if isinstance(content, dict):
            yield content


def event_schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Component name and schema of what an event stream sends, where it is a component."""
    found: dict[str, Any] = {}
    for content in media_types(document):
        ref = content.get(EVENT_STREAM, {}).get("schema", {}).get("$ref", "")
        name = ref.rpartition("/")[2]
        if name:
            found[name] = document["components"]["schemas"][name]
    return found


def is_one_of_rule(schema: dict[str, Any]) -> bool:
    """True where `oneOf` only says which fields go together, and describes no value by itself."""
    members = schema.get("oneOf")
    shape_free = {"title", "description", "required", "properties", "not"}
    return (
        isinstance(members, list)
        and "properties" in schema
        and all(member.get("required") and set(member) <= shape_free for member in members)
    )


def leave_out_event_streams(document: dict[str, Any]) -> None:
    """The generator ignores or misreads `text/event-stream`; operations learn of it by `facts`."""
    for name in event_schemas(document):
        del document["components"]["schemas"][name]
    # What is nothing but a stream is no answer of the plain call: it would be taken for empty.
    for _, _, operation in operations(document):
        for status, response in list(operation["responses"].items()):
            if set(response.get("content", {})) == {EVENT_STREAM}:
                del operation["responses"][status]
    for content in media_types(document):
        content.pop(EVENT_STREAM, None)


def leave_out_one_of_rules(document: dict[str, Any]) -> None:
    """`oneOf` of required sets beside properties would turn the whole object into `Any`."""
    for schema in schemas_of(document):
        if is_one_of_rule(schema):
            del schema["oneOf"]


def leave_out_defaults(document: dict[str, Any]) -> None:
    """A default says what the server assumes; the generator would send it with every request."""
    for schema in schemas_of(document):
        if "default" in schema and ({"type", "enum", "anyOf", "oneOf"} & schema.keys()):
            schema["x-server-default"] = schema.pop("default")


def split_null_enums(document: dict[str, Any]) -> None:
    """`enum` with null beside a list of types would give three enums of the same values."""
    for schema in schemas_of(document):
        values, kinds = schema.get("enum"), schema.get("type")
        if isinstance(values, list) and None in values and isinstance(kinds, list):
            rest = [kind for kind in kinds if kind != "null"]
            inner = {key: schema.pop(key) for key in ("title", "enum", "type") if key in schema}
            inner["enum"] = [value for value in values if value is not None]
            inner["type"] = rest[0] if len(rest) == 1 else rest
            schema["anyOf"] = [inner, {"type": "null"}]


def keep_dates_as_text(document: dict[str, Any]) -> None:
    """A date that Python parses cannot be written back as it came, and an odd one would raise."""
    for schema in schemas_of(document):
        if schema.get("format") in ("date-time", "date", "uuid"):
            schema["x-format"] = schema.pop("format")


def name_binary_parts(document: dict[str, Any]) -> None:
    """OpenAPI 3.1 says `contentMediaType` of bytes; the generator knows only 3.0's `format`."""
    for schema in schemas_of(document):
        if schema.get("contentMediaType") == "application/octet-stream":
            schema["format"] = "binary"


def lift_titled_enums(document: dict[str, Any]) -> None:
    """An inline enum is named after its title alone, not after what it happens to lie in."""
    components = document.get("components", {}).get("schemas", {})
    lifted: dict[str, Any] = {}
    tops = {id(schema) for schema in components.values()}
    for schema in list(schemas_of(document)):
        if "enum" in schema and "title" in schema and id(schema) not in tops:
            title = schema["title"]
            lifted[title] = {key: schema.pop(key) for key in list(schema) if key != "description"}
            schema["$ref"] = f"#/components/schemas/{title}"
    components.update(lifted)


def name_by_component(document: dict[str, Any]) -> None:
    """A component's class has the component's name; its title is prose."""
    for schema in document.get("components", {}).get("schemas", {}).values():
        schema.pop("title", None)


def secure_each_operation(document: dict[str, Any]) -> None:
    """The generator does not read the document's own `security`."""
    for _, _, operation in operations(document):
        operation.setdefault("security", copy.deepcopy(document.get("security", [])))


def put_json_first(document: dict[str, Any]) -> None:
    """The generator takes the first media type it knows."""
    for content in media_types(document):
        if "application/json" in content:
            rest = {key: content.pop(key) for key in list(content) if key != "application/json"}
            content.update(rest)


RULES: tuple[Rule, ...] = (
    leave_out_event_streams,
    leave_out_one_of_rules,
    leave_out_defaults,
    split_null_enums,
    keep_dates_as_text,
    name_binary_parts,
    lift_titled_enums,
    name_by_component,
    secure_each_operation,
    put_json_first,
)


def prepare(document: dict[str, Any]) -> dict[str, Any]:
    """A prepared copy of a bundled document."""
    prepared = copy.deepcopy(document)
    for rule in RULES:
        rule(prepared)
    return prepared
