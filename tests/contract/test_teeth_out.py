"""Contract 3 has teeth: clients that are wrong in one thing are told, for every operation.

Guarantees: a defect that an operation gives no occasion for is skipped by a rule, not by hand;
every operation has occasion for some, and every defect is seen somewhere.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx
import pytest

from gumgloo_api.support import UNSET, HttpxTransport, Operation, Request
from tests.contract._drive import Client
from tests.contract._judge import Arguments, unlike
from tests.contract._names import keywords
from tests.contract._samples import samples
from tests.contract._spec import Op, operations
from tests.contract._wire import Recorder

Spoil = Callable[[Op, Operation[Any], Request], Operation[Any]]
OPERATIONS = operations()


def _swap_method(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    return dataclasses.replace(operation, method="PATCH")


def _other_server(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    return dataclasses.replace(operation, server="https://example.com")


def _slash(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.path += "/"
    return operation


def _fields(request: Request) -> dict[str, Any]:
    if request.form is not None:
        return dict(request.form)
    return dict(request.json) if request.json is not UNSET else {}


def _put_fields(request: Request, fields: dict[str, Any]) -> None:
    if request.form is not None:
        request.form = list(fields.items())
    elif request.json is not UNSET:
        request.json = fields


def _drop_field(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    _put_fields(request, dict(list(_fields(request).items())[:-1]))
    return operation


def _rename_field(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    _put_fields(request, {f"{key}_": value for key, value in _fields(request).items()})
    return operation


def _send_defaults(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    for schema in op.bodies.values():
        for name, inner in op.spec.follow(schema).get("properties", {}).items():
            if "default" in op.spec.follow(inner) and name not in _fields(request):
                _put_fields(request, {**_fields(request), name: op.spec.follow(inner)["default"]})
    return operation


def _add_nulls(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    for schema in op.bodies.values():
        absent = dict.fromkeys(op.spec.follow(schema).get("properties", {}))
        if request.json is not UNSET:
            _put_fields(request, {**absent, **_fields(request)})
    return operation


def _numbers_as_text(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    if request.json is not UNSET:
        # What is number or text by the spec stays a number.
        _put_fields(
            request, json.loads(json.dumps(_fields(request)), parse_int=str, parse_float=str)
        )
    return operation


def _body_as_form(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    if request.json is not UNSET:
        request.form = [(key, str(value)) for key, value in _fields(request).items()]
        request.json = UNSET
    return operation


def _lose_body(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.json, request.form = UNSET, None
    return operation


def _drop_query(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.query = request.query[1:]
    return operation


def _rename_query(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.query = [(name.title(), value) for name, value in request.query]
    return operation


def _repeat_query(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.query = request.query * 2
    return operation


def _quote_query(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.query = [(name, f'"{value}"') for name, value in request.query]
    return operation


def _query_in_path(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    for _, value in request.query:
        request.path += f"/{value}"
    request.query = []
    return operation


def _drop_headers(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.headers = {}
    return operation


def _change_headers(op: Op, operation: Operation[Any], request: Request) -> Operation[Any]:
    request.headers = {name: f"{value}x" for name, value in request.headers.items()}
    return operation


DEFECTS: tuple[Spoil, ...] = (
    _swap_method,
    _other_server,
    _slash,
    _drop_field,
    _rename_field,
    _send_defaults,
    _add_nulls,
    _numbers_as_text,
    _body_as_form,
    _lose_body,
    _drop_query,
    _rename_query,
    _repeat_query,
    _quote_query,
    _query_in_path,
    _drop_headers,
    _change_headers,
)


class _Wrong(HttpxTransport):
    """Sends what a defect makes of a call; notes whether that is anything else."""

    def __init__(self, recorder: Recorder, op: Op, spoil: Spoil) -> None:
        super().__init__(httpx.Client(transport=recorder, trust_env=False))
        self._op = op
        self._spoil = spoil
        self.spoiled = False

    def send(self, operation: Operation[Any], request: Request) -> Any:
        before = dataclasses.replace(request), operation
        wrong = self._spoil(self._op, operation, request)
        self.spoiled = (request, wrong) != before
        return super().send(wrong, request)

    stream = send


def _judged(op: Op, spoil: Spoil, asked: Arguments, runner: asyncio.Runner) -> list[str] | None:
    """The complaints about a wrong client; None where the call gives no occasion to be wrong."""
    transports: list[_Wrong] = []

    def build(recorder: Recorder) -> Any:
        transports.append(_Wrong(recorder, op, spoil))
        return import_module(f"gumgloo_api.{op.service}").Api(transports[0])

    client = Client("wrong", op.service, None, build, awaited=False)
    (wire,), _ = client.send(op, keywords(op, asked), runner)
    return unlike(op, wire, asked) if transports[0].spoiled else None


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_wrong_client_is_told(name: str, runner: asyncio.Runner) -> None:
    op = OPERATIONS[name]
    told = 0
    for spoil in DEFECTS:
        for asked in samples(op):
            complaints = _judged(op, spoil, asked, runner)
            assert complaints != [], f"{spoil.__name__} went unnoticed: {asked}"
            told += complaints is not None
    assert told >= 3


@pytest.mark.parametrize("spoil", DEFECTS)
def test_every_defect_has_its_occasion(spoil: Spoil, runner: asyncio.Runner) -> None:
    found = [_judged(op, spoil, samples(op)[-1], runner) for op in OPERATIONS.values()]
    assert any(found)
