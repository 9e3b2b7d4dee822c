"""JSON Schema validators compiled from a spec, and from schemas that a request brings.

Guarantees: a `SchemaBook` compiles each schema of its document once, follows recursive references,
checks formats, and reads `contentSchema` inside a string as a schema of the JSON in that string.
Errors point at the member that is at fault: a union told apart by a tag reports the member that the
tag names.  No value gets into a message, and no schema makes the machine fetch anything.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs

from .jsontext import BadJSON, is_list, is_object, parse_json
from .violations import Violation

__all__ = ["Schema", "SchemaBook", "free_schema"]

_MASK = "value"
_MOST = 8


def _members(error: jsonschema_rs.ValidationError) -> list[list[jsonschema_rs.ValidationError]]:
    """The branches of a union that may be meant: all but those whose tag is another."""
    branches: list[list[jsonschema_rs.ValidationError]] = error.kind.as_dict()["context"]
    depth = len(error.instance_path)

    def other_tag(inner: jsonschema_rs.ValidationError) -> bool:
        return inner.kind.name in ("const", "enum") and len(inner.instance_path) == depth + 1

    return [branch for branch in branches if not any(map(other_tag, branch))]


def _telling(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    while error.kind.name in ("anyOf", "oneOf"):
        members = _members(error)
        # An empty branch is one of several that fit.
        if len(members) != 1 or not members[0]:
            break
        error = members[0][0]
    return error


def _path(error: jsonschema_rs.ValidationError) -> tuple[str | int, ...]:
    path = tuple(error.instance_path)
    if error.kind.name == "required":
        return (*path, str(error.kind.as_dict()["property"]))
    return path


class Schema:
    """A compiled schema."""

    def __init__(self, validator: jsonschema_rs.Validator) -> None:
        self._validator = validator

    def fits(self, value: Any) -> bool:
        """True where the value is valid."""
        try:
            return self._validator.is_valid(value)
        except ValueError:
            # Deeper, or other text, than the validator can take in.
            return False

    def violations(self, place: str, value: Any) -> list[Violation]:
        """What does not fit, at most eight."""
        found: list[Violation] = []
        try:
            for error in self._validator.iter_errors(value):
                told = _telling(error)
                found.append(
                    Violation(place, _path(told), told.message, told.kind.name, told.instance)
                )
                if len(found) == _MOST:
                    break
        except ValueError:
            found.append(Violation(place, (), "cannot be taken in", "json"))
        return found


class SchemaBook:
    """The schemas of one document.

    Args:
        name: a name for the document, unique in the process's mock.
        document: a whole OpenAPI 3.1 document; its references begin with ``#/``.
    """

    def __init__(self, name: str, document: Mapping[str, Any]) -> None:
        self._base = f"urn:{name}"
        self._document = document
        self._registry = jsonschema_rs.Registry([(self._base, dict(document))])
        book = self

        class ContentSchema:
            """The keyword `contentSchema`, asserted."""

            def __init__(
                self, parent_schema: dict[str, Any], value: Any, schema_path: list[str | int]
            ) -> None:
                self._schema = book.compile(value)

            def iter_errors(self, instance: Any) -> Iterator[ValueError]:
                """One error per thing that does not fit."""
                if not isinstance(instance, str):
                    return
                try:
                    value = parse_json(instance.encode("utf-8", "surrogatepass"))
                except BadJSON as error:
                    yield error
                    return
                for violation in self._schema.violations("data", value):
                    yield ValueError(f"{violation.pointer}: {violation.message}")

            def validate(self, instance: Any) -> None:
                """Raises the first error."""
                for error in self.iter_errors(instance):
                    raise error

        self._keywords: dict[str, type[jsonschema_rs.KeywordValidator]] = {
            "contentSchema": ContentSchema
        }

    def compile(self, schema: Any) -> Schema:
        """Compiles a schema of the document, or one that refers to it."""
        return Schema(
            jsonschema_rs.Draft202012Validator(
                self._absolute(schema),
                registry=self._registry,
                validate_formats=True,
                mask=_MASK,
                keywords=self._keywords,
                offline=True,
            )
        )

    def at(self, pointer: str) -> Schema:
        """Compiles the schema at a JSON pointer of the document (``/components/...``)."""
        return self.compile({"$ref": f"#{urllib.parse.quote(pointer, safe='/~')}"})

    def resolve(self, reference: str) -> Any:
        """What a reference of the document (``#/...``) refers to.

        Raises:
            LookupError: nothing is there.
        """
        node: Any = self._document
        for part in urllib.parse.unquote(reference).split("/")[1:]:
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def _absolute(self, schema: Any) -> Any:
        if is_list(schema):
            return [self._absolute(item) for item in schema]
        if not is_object(schema):
            return schema
        return {
            key: f"{self._base}{value}"
            if key == "$ref" and isinstance(value, str) and value.startswith("#")
            else self._absolute(value)
            for key, value in schema.items()
        }


def free_schema(schema: Any) -> Schema | None:
    """Compiles a schema that a request brought; None where it is none."""
    try:
        return Schema(
            jsonschema_rs.validator_for(schema, validate_formats=True, mask=_MASK, offline=True)
        )
    except (ValueError, TypeError):
        return None
