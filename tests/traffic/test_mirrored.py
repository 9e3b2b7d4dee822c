"""The property that counts: what mirrors the spec differs in nothing; what is planted is found."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gumgloo.contract.differences import Difference
from gumgloo.contract.showing import Showing
from gumgloo.contract.sites import Site, child, schema_of
from gumgloo.contract.tools import Tools
from gumgloo.mock.loading import load_documents
from gumgloo.mock.spec import Spec, compile_spec
from gumgloo.mock.validators import Schema
from tests.traffic.mirror import Mirror, Spot, put

SPECS: dict[str, Spec] = {
    name: compile_spec(name, document) for name, document in load_documents().items()
}
TOOLS = {name: Tools(spec, Showing()) for name, spec in SPECS.items()}
PLANTED = "x_planted"


def _answers() -> list[tuple[str, Site, Schema]]:
    """Every schema of a JSON answer and of the data of an event, once."""
    found: dict[tuple[str, str], tuple[str, Site, Schema]] = {}
    for service, spec in SPECS.items():
        for operation in spec.operations:
            for answer in operation.answers.values():
                for kind, media in answer.media.items():
                    raw = media.raw
                    if kind == "text/event-stream":
                        raw = _content(raw, spec)
                    if kind == "application/json" or raw is not media.raw:
                        reference = raw.get("$ref", "")
                        if reference:
                            site = Site(spec.book.resolve(reference), reference[1:])
                            found[service, site.pointer] = service, site, spec.book.compile(raw)
    return list(found.values())


def _content(raw: Any, spec: Spec) -> Any:
    while "$ref" in raw:
        raw = spec.book.resolve(raw["$ref"])
    data = raw["properties"]["data"]
    return next(one for one in data.get("anyOf", [data]) if "contentSchema" in one)["contentSchema"]


ANSWERS = _answers()
Case = tuple[str, Site, Schema, Any, list[Spot]]


def _case(number: int, seed: int) -> Case:
    service, site, schema = ANSWERS[number]
    mirror = Mirror(SPECS[service].book.resolve, random.Random(seed))
    value = mirror.make(site)
    # Rules between members are no business of the mirror.
    assume(schema.fits(value))
    return service, site, schema, value, mirror.spots


cases = st.builds(_case, st.integers(0, len(ANSWERS) - 1), st.integers(0, 2**32))


def compare(case: Case, value: Any) -> list[Difference]:
    service, site, schema = case[:3]
    return TOOLS[service].compare(site, schema, value)


def test_there_are_answers_of_both_services() -> None:
    assert {service for service, _, _ in ANSWERS} == {"gloo", "gumloop"}
    assert len(ANSWERS) > 100


@given(cases)
def test_what_mirrors_the_spec_differs_in_nothing(case: Case) -> None:
    assert compare(case, case[3]) == []


@pytest.mark.parametrize("number", range(len(ANSWERS)))
def test_every_answer_has_a_mirror(number: int) -> None:
    service, site, schema = ANSWERS[number]
    for seed in range(60):
        value = Mirror(SPECS[service].book.resolve, random.Random(seed)).make(site)
        if schema.fits(value):
            assert TOOLS[service].compare(site, schema, value) == []
            return
    pytest.fail(f"no mirror of {site.pointer}")


def test_the_examples_of_the_specs_differ_in_nothing() -> None:
    found: list[tuple[str, str]] = []
    for service, spec in SPECS.items():
        for operation in spec.operations:
            for answer in operation.answers.values():
                for kind, media in answer.media.items():
                    site = TOOLS[service].root(operation)
                    site = TOOLS[service].follow(child(site, "responses", answer.status))
                    for example in media.examples if kind != "text/csv" else ():
                        told = TOOLS[service].compare(
                            schema_of(site, media.kind), media.schema, example
                        )
                        found += [(one.spec, one.subject) for one in told]
    assert found == []


def _shown(path: tuple[str | int, ...]) -> tuple[str, ...]:
    return tuple("*" if isinstance(step, int) else step for step in path)


@given(cases, st.data())
def test_a_planted_field_is_found_and_nothing_else(case: Case, data: Any) -> None:
    spots = [spot for spot in case[4] if spot.single]
    assume(spots)
    spot = data.draw(st.sampled_from(spots))
    value = copy.deepcopy(case[3])
    put(value, (*spot.path, PLANTED), [{"deep": 1}])
    (found,) = compare(case, value)
    assert (found.kind, found.place) == ("field", (*_shown(spot.path), PLANTED))
    assert found.spec == spot.site.pointer
    assert found.schema["items"]["properties"] == {"deep": {"type": "integer"}}


@given(cases, st.data())
def test_a_missing_member_is_found_and_nothing_else(case: Case, data: Any) -> None:
    spots = [spot for spot in case[4] if spot.single and spot.required]
    assume(spots)
    spot = data.draw(st.sampled_from(spots))
    name = data.draw(st.sampled_from(sorted(spot.required)))
    value = copy.deepcopy(case[3])
    owner = value
    for step in spot.path:
        owner = owner[step]
    del owner[name]
    (found,) = compare(case, value)
    assert (found.kind, found.place) == ("missing", (*_shown(spot.path), name))


@given(cases, st.data())
def test_another_type_is_found_and_nothing_else(case: Case, data: Any) -> None:
    spots = [spot for spot in case[4] if spot.single]
    assume(spots)
    spot = data.draw(st.sampled_from(spots))
    owner = case[3]
    for step in spot.path:
        owner = owner[step]
    properties = spot.site.schema["properties"]
    plain = [
        name
        for name in owner
        if isinstance(properties[name].get("type"), str)
        and properties[name]["type"] != "array"
        and not {"enum", "const"} & set(properties[name])
    ]
    assume(plain)
    name = data.draw(st.sampled_from(sorted(plain)))
    value = copy.deepcopy(case[3])
    put(value, (*spot.path, name), ["another type"])
    (found,) = compare(case, value)
    assert (found.kind, found.place) == ("type", (*_shown(spot.path), name))
    assert found.subject == "array"


@given(cases, st.text(min_size=12))
def test_no_text_of_a_value_is_told(case: Case, secret: str) -> None:
    """Everything that could hold a prompt holds one, and none of it comes out."""
    marked = f"a secret {secret}"

    def fill(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: fill(one) for name, one in value.items()} | {marked: {marked: marked}}
        if isinstance(value, list):
            return [fill(one) for one in value]
        return marked if isinstance(value, str) else value

    told = json.dumps([repr(one) for one in compare(case, fill(case[3]))], ensure_ascii=False)
    assert "a secret" not in told
