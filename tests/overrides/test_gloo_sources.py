"""All that the sources say of Gloo AI's wire, beyond the examples of the spec: it goes and comes.

The tables are in `data/`. Of each row is held: an answer is taken in and given back without loss,
every known member as an attribute; an error is of its class and model; a stream gives its events,
or its error after them; a request is sent as it was given and keeps the spec, or is not sent.
"""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

import gumgloo
from gumgloo.mock import MockService
from gumgloo_api.support import Model, Operation, Unknown, dump
from tests.contract._decode import canonical
from tests.contract._names import method_of, python_name
from tests.contract._spec import JSON, Op, chunk_schema, operations
from tests.overrides._clients import Side

DATA = Path(__file__).parent / "data"
EVENTS = {"content-type": "text/event-stream"}
KEY = {"api_key": "gloo_test", "max_retries": 0}


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _put(root: Any, path: str, value: Any) -> Any:
    """A copy of the root with the value at a place."""
    root = copy.deepcopy(root)
    *steps, last = (int(step) if step.isdecimal() else step for step in path.split("."))
    place = root
    for step in steps:
        place = place[step]
    place[last] = value
    return root


def _rows(name: str, varied: str) -> list[Any]:
    """The rows of a table as parameters: one for each operation, and for each value of `vary`."""
    found: list[Any] = []
    for row in yaml.safe_load((DATA / f"gloo_{name}.yaml").read_text("utf-8")):
        for operation in _each(row["operation"]):
            one = {**row, "operation": operation}
            title = f"{operation}, {row['what']}"
            found.append(pytest.param(one, id=title))
            for path, values in row.get("vary", {}).items():
                for number, value in enumerate(values):
                    changed = {**one, varied: _put(row[varied], path, value)}
                    found.append(pytest.param(changed, id=f"{title}, {path} {number}"))
    return found


@cache
def _op(name: str) -> Op:
    return operations()[f"gloo.{name}"]


@cache
def _operation(name: str) -> Operation[Any]:
    tag = _op(name).resource.partition(".")[0]
    module = import_module(f"gumgloo_api.gloo.operations.{tag}.{python_name(name)}")
    operation: Operation[Any] = module.OPERATION
    return operation


def _models(value: Any) -> Iterator[Model]:
    """A model, and all models in it."""
    if isinstance(value, Model):
        yield value
        for name in value._fields:
            if name != "additional_properties":
                yield from _models(getattr(value, name))
    for item in value if isinstance(value, list) else ():
        yield from _models(item)


def _untyped(value: Any) -> set[str]:
    """The members that stand beside what the models know."""
    models = list(_models(value))
    assert not [one for one in models if isinstance(one, Unknown)]
    return {name for one in models for name in getattr(one, "additional_properties", {})}


@pytest.mark.parametrize("row", _rows("answers", "body"))
def test_an_answer_is_taken_in_without_loss(row: dict[str, Any]) -> None:
    body = row["body"]
    op = _op(row["operation"])
    (schema,) = [one for status, kind, one in op.answers() if (status, kind) == ("200", JSON)]
    assert op.spec.flaws(schema, body) == []
    made = _operation(op.id).parse(200, {}, json.dumps(body).encode())
    assert canonical(dump(made)) == canonical(body)
    assert _untyped(made) == set(row.get("untyped", ()))


def _errors() -> list[Any]:
    """The rows of the errors: one for each status, too."""
    return [
        pytest.param({**one.values[0], "status": status}, id=f"{one.id}, {status}")
        for one in _rows("errors", "body")
        for status in _each(one.values[0]["status"])
    ]


@pytest.mark.parametrize("row", _errors())
def test_an_error_is_of_its_kind_and_says_what_the_service_said(row: dict[str, Any]) -> None:
    body = row["body"]
    sent = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    headers = {"content-type": "application/json", **row.get("headers", {})}
    with pytest.raises(gumgloo.APIStatusError) as caught:
        _operation(row["operation"]).parse(row["status"], headers, sent)
    error = caught.value
    assert type(error).__name__ == row["raises"]
    assert error.status_code == row["status"]
    assert {name: getattr(error, name) for name in row["has"]} == row["has"]
    assert canonical(error.body) == canonical(body)
    if row["model"] is None:
        assert error.model is None
    else:
        assert type(error.model).__name__ == row["model"]
        assert canonical(dump(error.model)) == canonical(body)
        assert _untyped(error.model) == set()


def _data(event: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name != "as"}


def _frame(event: Any) -> str:
    if isinstance(event, str):
        return event
    name = f"event: {event['as']}\n" if "as" in event else ""
    return f"{name}data: {json.dumps(_data(event))}\n\n"


def _seen(event: dict[str, Any]) -> dict[str, Any]:
    """What an event comes out as: its name is its type, where it has none in its data."""
    return {"type": event["as"], **_data(event)} if "as" in event else event


def _asked(op: Op) -> dict[str, Any]:
    messages = [{"role": "user", "content": "Hello"}]
    if "responses" in op.resource:
        return {"model": "m", "input": "Hello"}
    return {"messages": messages, "model": "m"}


@pytest.mark.parametrize("row", _rows("streams", "events"))
def test_a_stream_gives_its_events_or_its_error_after_them(
    row: dict[str, Any], awaited: bool
) -> None:
    op = _op(row["operation"])
    body = "".join(map(_frame, row["events"]))
    wanted = [_seen(one) for one in row["events"] if isinstance(one, dict)]

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=EVENTS, content=body.encode())

    with Side.answering(answer, awaited=awaited) as one:
        create = method_of(one.gloo(**KEY), op)

        def opened() -> Any:
            return one.do(create(**_asked(op), stream=True))

        seen: list[Any] = []
        if "raises" in row:
            with pytest.raises(getattr(gumgloo, row["raises"])) as caught:
                one.into(seen, opened())
            assert {name: getattr(caught.value, name) for name in row["has"]} == row["has"]
            # An error stands in the last event, which is not handed out.
            wanted = wanted[:-1] if row["has"] else wanted
        else:
            assert not [flaw for data in wanted for flaw in op.spec.flaws(chunk_schema(op), data)]
            one.into(seen, opened())
            assert "".join(one.chunks(opened().text)) == row["text"]
        assert canonical([dump(chunk) for chunk in seen]) == canonical(wanted)
        assert not any(map(_untyped, seen))
        if "final" in row:
            final = dump(one.do(opened().get_final_response()))
            assert final.items() >= row["final"].items()


@pytest.mark.parametrize("row", _rows("requests", "arguments"))
def test_a_request_goes_out_as_it_was_given_and_keeps_the_spec(
    row: dict[str, Any], mock_service: MockService
) -> None:
    op = _op(row["operation"])
    given = dict(row["arguments"])
    with Side.over(mock_service, awaited=False) as one:
        method = method_of(one.gloo(**KEY), op)
        if row.get("refused"):
            with pytest.raises(gumgloo.ConfigurationError):
                method(**given)
            assert not mock_service.requests
            return
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                method(**given)
        except gumgloo.APIStatusError as error:
            # The mock does not have what the row names, such as an item.
            assert error.status_code in (403, 404, 422)
    (asked,) = mock_service.requests
    assert not asked.violations
    elsewhere = row.get("elsewhere", {})
    for name, on_wire in elsewhere.items():
        value = given.pop(name)
        places = [asked.headers.get(on_wire.lower()), *asked.query.get(on_wire, [])]
        assert str(value) in (places if on_wire else asked.path.split("/"))
    given |= given.pop("extra_body", {})
    if op.bodies:
        assert canonical(asked.body) == canonical(given)


def test_every_operation_whose_answer_is_known_is_in_the_tables() -> None:
    told = {one.values[0]["operation"] for one in _rows("answers", "body")}
    every = {op.id for op in operations().values() if op.service == "gloo"}
    assert every - told == {"searchKallm"}
