"""Schemathesis as the contracts use it: schemas, modes, and what a generated case asks for.

Guarantees: cases come from the public API (`parametrize`), in the same order on every run; no
configuration file of the machine is read.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

import requests
import schemathesis
from hypothesis import settings
from schemathesis import GenerationMode
from schemathesis.core import NotSet
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation, BaseSchema

from tests.contract._decode import decode_parameter, pairs
from tests.contract._judge import Arguments
from tests.contract._samples import filed
from tests.contract._spec import FORM, JSON, MULTIPART, SERVICES, Op, load, operations
from tests.contract._wire import Wire

__all__ = [
    "Case",
    "arguments_of",
    "asked_of",
    "heavy",
    "op_of",
    "phase_of",
    "schema_of",
    "schemas",
    "unlike_reference",
]

Case: TypeAlias = schemathesis.Case[Any]

_NAME = "x-contract-name"


def heavy(share: int = 4) -> settings:
    """Settings for large bodies: a share of the examples of the profile."""
    profile = settings.default
    assert profile is not None
    return settings(max_examples=max(1, profile.max_examples // share))


def asked_of(schema: BaseSchema) -> list[APIOperation[Any, Any, Any, Any]]:
    """The operations that `parametrize` makes tests of."""
    found: list[APIOperation[Any, Any, Any, Any]] = []
    for one in schema.get_all_operations():
        assert isinstance(one, Ok), one
        found.append(one.ok())
    return found


def schema_of(document: dict[str, Any], *modes: GenerationMode) -> BaseSchema:
    """A document for schemathesis, generating in these modes only."""
    schema = schemathesis.openapi.from_dict(document, config=schemathesis.Config())
    schema.config.generation.update(modes=list(modes))
    return schema


def schemas(
    *modes: GenerationMode, change: Callable[[dict[str, Any]], dict[str, Any]] = dict
) -> dict[str, BaseSchema]:
    """Both specs; each operation carries its name, by which `op_of` finds it again.

    Args:
        modes: valid cases, invalid ones, or both.
        change: makes another document of each.
    """
    documents = {service: copy.deepcopy(load(service).document) for service in SERVICES}
    for op in operations().values():
        documents[op.service]["paths"][op.path][op.method.lower()][_NAME] = op.name
    return {service: schema_of(change(documents[service]), *modes) for service in SERVICES}


def phase_of(case: Case) -> str:
    """The phase that made a case: `examples`, `coverage` or `fuzzing`."""
    assert case.meta is not None
    return str(case.meta.phase.name.value)


def op_of(case: Case) -> Op:
    """The operation that a case is for."""
    return operations()[case.operation.definition.raw[_NAME]]


def arguments_of(case: Case, op: Op) -> Arguments:
    """What a positive case asks a client to send. Credentials are the client's own.

    A case has its parameters as text already: they are read back into values. A list without
    items is left out where it cannot be told from none.
    """
    found = Arguments()
    parts = {"path": case.path_parameters, "query": case.query, "header": case.headers}
    for place, given in parts.items():
        for parameter in op.at(place):
            texts = given.get(parameter["name"], [])
            texts = list(map(str, texts)) if isinstance(texts, list) else [str(texts)]
            if texts:
                value = decode_parameter(parameter, texts, op.spec.follow)
                getattr(found, place)[parameter["name"]] = value
    # An empty body that is not needed is left out.
    idle = case.body == {} and op.fields and not op.body.get("required")
    if case.media_type is not None and not isinstance(case.body, NotSet) and not idle:
        found.body = case.body if case.media_type == JSON else _said_in_form(case, op)
    return found


def _said_in_form(case: Case, op: Op) -> dict[str, Any]:
    """The body of a form: what the spec does not name can only be text there; files are bytes."""
    assert case.media_type in (FORM, MULTIPART) and isinstance(case.body, dict)
    kept = {
        k: v
        for k, v in case.body.items()
        # No header of a part can carry a control character.
        if v != [] and (k in op.fields or (isinstance(v, str) and k.isprintable()))
    }
    return filed(op, kept)


def decoded_query(case: Case, op: Op) -> dict[str, Any]:
    """The query of a case, read back into values."""
    return arguments_of(case, op).query


def unlike_reference(case: Case, op: Op, wire: Wire) -> list[str]:
    """Where path and query are not what schemathesis itself would send."""
    server = op.server_of(decoded_query(case, op), case.body)
    arguments = case.as_transport_kwargs(base_url=server)
    wanted = ("method", "url", "params")
    plain = {name: arguments[name] for name in wanted if name in arguments}
    url = urlsplit(str(requests.Request(**plain).prepare().url))
    found: list[str] = []
    want, have = _segments(url.path), _segments(wire.path)
    if want != have:
        found.append(f"DIFFERENT path {have}, schemathesis sends {want}")
    asked, sent = sorted(pairs(url.query)), sorted(pairs(wire.query))
    if asked != sent:
        found.append(f"DIFFERENT query {sent}, schemathesis sends {asked}")
    return found


def _segments(path: str) -> list[str]:
    return [unquote(part) for part in path.split("/")]
