"""Contract 4 has teeth: clients that are wrong in one thing are told, for every operation.

Guarantees: what is made of a good answer is spoilt in one way, and the judge of answers has to
say so; unspoilt, it has nothing to say.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from gumgloo_api.support import UNSET, APIStatusError, Model, ResponseDecodeError, Unknown
from tests.contract._answers import judge_error, judge_model, read
from tests.contract._held import hints, mistyped
from tests.contract._mirror import CHUNK, Place, places
from tests.contract._vary import KEPT, NEW, REFUSED, TYPED, Variation, spots, variations

GOOD = [place for place in places() if place.status[0] == "2"]
FAILURES = [place for place in places() if place.status[0] != "2" and place.status != CHUNK]
Spoil = Callable[[Any], Any]
#: Where there is no model to be spoilt: nobody knows what these answer.
SHAPELESS = {"gumloop.getAutomationRunHistory", "gloo.searchKallm"}
SUCCESSES = [place for place in GOOD if place.op.name not in SHAPELESS]


def _name(place: Place) -> str:
    return f"{place.op.name} {place.status}"


def _models(held: Any) -> list[Model]:
    """Every model in what was made of an answer."""
    if isinstance(held, Model):
        inner = [] if isinstance(held, Unknown) else [getattr(held, n) for n in type(held)._fields]
        return [held, *(one for value in inner for one in _models(value))]
    if isinstance(held, (list, dict)):
        values = held if isinstance(held, list) else held.values()
        return [one for value in values for one in _models(value)]
    return []


def _loses_unknown(held: Any) -> Any:
    for model in _models(held):
        model.additional_properties.clear()  # type: ignore[attr-defined]  # every model but Unknown
    return held


def _first_set(held: Any) -> tuple[Any, str]:
    """The last model with a member that is set, and that member."""
    return next(
        (model, name)
        for model in reversed(_models(held))
        for name in type(model)._fields
        if name != "additional_properties" and getattr(model, name) is not UNSET
    )


def _loses_field(held: Any) -> Any:
    model, name = _first_set(held)
    setattr(model, name, UNSET)
    return held


def _renames_field(held: Any) -> Any:
    """As a client generated from a spec with a slip in a name: it is written back unharmed."""
    model, name = _first_set(held)
    model.additional_properties[name] = getattr(model, name)
    setattr(model, name, UNSET)
    return held


def _makes_text(held: Any) -> Any:
    model, name = _first_set(held)
    setattr(model, name, f"<{getattr(model, name)}>")
    return held


def _keeps_dict(held: Any) -> Any:
    """As a client that falls back to plain dicts: written back unharmed, too."""
    return [one.to_dict() for one in held] if isinstance(held, list) else held.to_dict()


def _is_unknown(held: Any) -> Any:
    plain = _keeps_dict(held)
    many = isinstance(held, list)
    return [Unknown.from_dict(one) for one in plain] if many else Unknown.from_dict(plain)


def _fills_defaults(held: Any) -> Any:
    for model in _models(held):
        for name in type(model)._fields:
            if getattr(model, name) is UNSET:
                setattr(model, name, None)
                return held
    return _loses_field(held)


def _refuses(held: Any) -> Any:
    return ResponseDecodeError(
        operation="x", path="", problem="no", status_code=200, headers={}, body=b""
    )


SPOILS: tuple[Spoil, ...] = (
    _loses_unknown,
    _loses_field,
    _renames_field,
    _makes_text,
    _keeps_dict,
    _is_unknown,
    _fills_defaults,
    _refuses,
)


def _grown(place: Place) -> Variation:
    """The longest example with an unknown member in every object."""
    body = max(place.examples, key=lambda one: len(str(one)))
    found = variations(place.op.spec, place.schema, body, random.Random(0))
    return next(one for one in found if one.what == "unknown members")


def _held(place: Place, change: Variation) -> Any:
    return read(place.op, int(place.status), json.dumps(change.body).encode())


@pytest.mark.parametrize("spoil", SPOILS)
@pytest.mark.parametrize("place", SUCCESSES, ids=_name)
def test_a_wrong_model_is_told(place: Place, spoil: Spoil) -> None:
    change = _grown(place)
    held = _held(place, change)
    assert judge_model(place.op, place.schema, change, held) == []
    wrong = spoil(copy.deepcopy(held))
    assert judge_model(place.op, place.schema, change, wrong) != []


@pytest.mark.parametrize("place", SUCCESSES, ids=_name)
def test_a_client_that_accepts_too_much_is_told(place: Place) -> None:
    change = _grown(place)
    held = _held(place, change)
    where = (0, NEW) if isinstance(change.body, list) else (NEW,)
    missing = Variation("member missing", change.body, REFUSED, where)
    assert judge_model(place.op, place.schema, missing, held)[0].startswith("ACCEPTED")
    elsewhere = _refuses(held)
    assert judge_model(place.op, place.schema, missing, elsewhere)[0].startswith("PATH")


@pytest.mark.parametrize("place", SUCCESSES, ids=_name)
def test_a_known_member_in_place_of_an_unknown_is_told(place: Place) -> None:
    change = _grown(place)
    known = Variation("unknown member", change.body, KEPT, (), unknown=True)
    found = judge_model(place.op, place.schema, known, _held(place, change))
    assert found[0].startswith("KNOWN")


@pytest.mark.parametrize("place", FAILURES, ids=_name)
def test_a_wrong_error_is_told(place: Place) -> None:
    op, status = place.op, 418 if place.status == "default" else int(place.status)
    body = {**place.examples[0], NEW: 1}
    raw = json.dumps(body).encode()

    def judged(error: Any) -> list[str]:
        return judge_error(op, place.schema, status, body, error, valid=True)

    assert judged(read(op, status, raw)) == []
    assert judged(read(op, 404 if status == 400 else 400, raw))[0].startswith("CLASS")
    for attribute, value in (
        ("model", None),
        ("body", {}),
        ("status_code", 599),
        ("operation", "other"),
        ("in_stream", True),
    ):
        wrong = read(op, status, raw)
        assert isinstance(wrong, APIStatusError)
        setattr(wrong, attribute, value)
        assert judged(wrong), attribute
    wrong = read(op, status, raw)
    if isinstance(wrong.model, Model):
        _loses_unknown(wrong.model)
        assert judged(wrong)


def test_every_type_is_told_from_every_other() -> None:
    """The judge of annotations: each value fits its own annotation and no other."""
    place = next(p for p in SUCCESSES if p.op.id == "createChatCompletion")
    held = _held(place, _grown(place))
    choices = hints(type(held))["choices"]
    good: list[tuple[Any, Any]] = [
        ("a", str),
        (True, bool),
        (None, type(None)),
        (2**70, int),
        (1.5, float),
        (["a"], list[str]),
        ({"a": 1.5}, dict[str, float]),
        (held, type(held)),
        (UNSET, type(UNSET)),
    ]
    for value, hint in good:
        for other, foreign in good:
            fits = value is other or (type(value) is int and foreign is float)
            assert (mistyped(value, foreign) == []) == fits, (value, foreign)
        assert mistyped(value, hint | None) == []
    assert mistyped(held.choices, choices) == []
    assert mistyped([None], choices)
    held.choices[0].index = "0"
    assert mistyped(held, type(held)) == ["TYPE .choices[0].index: str, not int"]


def test_every_kind_of_variation_has_its_occasion() -> None:
    seen: dict[str, set[str]] = {}
    for place in places():
        for number, body in enumerate(place.examples * 20):
            rng = random.Random(number)
            for change in variations(place.op.spec, place.schema, body, rng):
                seen.setdefault(change.what, set()).add(change.expected)
    assert seen == {
        "as it is": {TYPED},
        "unknown members": {TYPED},
        "unknown words": {TYPED},
        "unknown member of a union": {KEPT},
        "null in an optional member": {KEPT},
        "scalar of another type": {KEPT},
        "member missing": {KEPT, REFUSED},
        "no object": {KEPT, REFUSED},
        "no array": {KEPT, REFUSED},
    }


def test_every_value_of_an_answer_is_a_spot() -> None:
    place = SUCCESSES[0]
    body = max(place.examples, key=lambda one: len(str(one)))

    def count(value: Any) -> int:
        inner = value.values() if isinstance(value, dict) else value
        return 1 + (sum(map(count, inner)) if isinstance(value, (dict, list)) else 0)

    assert len(list(spots(place.op.spec, place.schema, body))) == count(body)


def test_what_is_called_shapeless_is() -> None:
    for place in GOOD:
        held = [read(place.op, int(place.status), json.dumps(e).encode()) for e in place.examples]
        assert any(map(_models, held)) == (place.op.name not in SHAPELESS), place.op.name
