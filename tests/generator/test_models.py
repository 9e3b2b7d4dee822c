"""Generated models: what they keep, what they refuse, and what they say then."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

Lab = Callable[[str], ModuleType]

THING: dict[str, Any] = {
    "id": "t1",
    "count": None,
    "class": "c",
    "str": "s",
    "$odd-name": "o",
    "9lives": 9,
    "finishReason": "stop",
    "colour": "mauve",
    "size": "enormous",
    "maybe_size": None,
    "made_at": "2026-01-02T03:04:05Z",
    "limit": 3,
    "tags": ["a"],
    "drawing": {"kind": "circle", "radius": 1},
    "drawings": [{"kind": "box", "side": 2}, {"kind": "blob", "goo": True}],
    "maybe_drawings": [{"kind": "circle", "radius": 2}],
    "content": [{"kind": "square", "side": 1}],
    "bag": {"any": "thing"},
    "node_or_text": {"id": "n"},
    "grid": [[{"id": "n1"}], []],
    "free": {"a": [1]},
    "counts": {"one": 1},
    "shelves": {"top": {"id": "n2", "children": [{"id": "n3", "parent": None}]}},
    "node": {"id": "n4", "children": []},
    "anything": [None],
    "unheard_of": {"x": 1},
}


@pytest.fixture
def models(lab: Lab) -> ModuleType:
    return lab("labsvc.models")


def test_everything_is_kept(models: ModuleType) -> None:
    thing = models.Thing.from_dict(THING)
    assert thing.to_dict() == THING
    assert thing.additional_properties == {"unheard_of": {"x": 1}}
    assert thing.secret is thing.additional_properties.get("no") or not thing.secret


def test_a_field_is_described_where_the_spec_does(models: ModuleType) -> None:
    text = inspect.getsource(models.Thing)
    assert '    id: str\n    """The id."""\n    count: int | None\n    class_: str\n' in text


def test_the_source_is_not_changed(models: ModuleType) -> None:
    before = copy.deepcopy(THING)
    models.Thing.from_dict(THING)
    assert before == THING


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
)
def test_copies_are_equal_and_keep_unset_unset(
    models: ModuleType, again: Callable[[Any], Any]
) -> None:
    thing = models.Thing.from_dict({"id": "t", "count": 1, "class": "c"})
    twin = again(thing)
    assert twin == thing
    assert twin.size is thing.size
    assert twin.to_dict() == {"id": "t", "count": 1, "class": "c"}


def test_a_copy_has_the_same_values_but_its_own_unknown_fields(models: ModuleType) -> None:
    thing = models.Thing.from_dict(THING)
    twin = copy.copy(thing)
    assert type(twin) is models.Thing
    assert twin is not thing
    assert twin == thing
    assert all(
        getattr(twin, name) is getattr(thing, name)
        for name in models.Thing._fields
        if name != "additional_properties"
    )
    twin.limit = 4
    twin.additional_properties["more"] = 1
    assert thing.to_dict() == THING


def test_members_of_a_union_are_found_by_their_tag(models: ModuleType) -> None:
    thing = models.Thing.from_dict(THING)
    assert isinstance(thing.drawing, models.Circle)
    assert [type(d).__name__ for d in thing.drawings] == ["Square", "Unknown"]
    assert thing.drawings[1].raw == {"kind": "blob", "goo": True}
    assert [type(d).__name__ for d in thing.maybe_drawings] == ["Circle"]
    assert isinstance(thing.content[0], models.Square)


def test_a_member_that_holds_one_of_its_own_is_told_by_it(models: ModuleType) -> None:
    body = {"id": "t", "count": 1, "class": "c"}
    knot = models.Thing.from_dict({**body, "knot": {"tied": {"tied": None}}}).knot
    assert isinstance(knot.tied, models.Knot)
    assert isinstance(models.Thing.from_dict({**body, "knot": {"id": "n"}}).knot, models.Node)
    unknown = models.Thing.from_dict({**body, "knot": {"cut": True}}).knot
    assert type(unknown).__name__ == "Unknown"


@pytest.mark.parametrize("tag", [None, 1, ["circle"], {"a": 1}])
def test_a_tag_of_another_type_is_an_unknown_member(models: ModuleType, tag: Any) -> None:
    body = {"id": "t", "count": 1, "class": "c", "drawing": {"kind": tag}}
    thing = models.Thing.from_dict(body)
    assert type(thing.drawing).__name__ == "Unknown"
    assert thing.to_dict() == body


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"drawing": "round"}, "drawing: expected object, got str"),
        (
            {"drawings": [{"kind": "circle", "radius": 1}, 5]},
            "drawings[1]: expected object, got int",
        ),
        ({"drawings": [{"kind": "circle"}]}, "drawings[0].radius: missing"),
        ({"grid": [[], [{"id": "x"}, None]]}, "grid[1][1]: expected object, got null"),
        ({"grid": [[{}]]}, "grid[0][0].id: missing"),
        (
            {"shelves": {"top": {"id": "x", "children": [{}]}}},
            "shelves.top.children[0].id: missing",
        ),
        ({"content": {"kind": "circle"}}, "content: expected array or scalar, got object"),
        ({"content": [None]}, "content[0]: expected object, got null"),
        # One None is every None: the nearest is meant, not one inside an unknown field.
        (
            {"drawings": [{"kind": "new", "x": [None]}, None]},
            "drawings[1]: expected object, got null",
        ),
        ({"tags": "a"}, "tags: expected array, got str"),
        ({"free": True}, "free: expected object, got bool"),
        ({"counts": 1.5}, "counts: expected object, got float"),
        ({"node_or_text": [1]}, "node_or_text: expected object or scalar, got array"),
        ({"bag": "x"}, "bag: expected array or object, got str"),
        ({"bag": [{"id": 1}, "x"]}, "bag[1]: expected object, got str"),
    ],
)
def test_what_does_not_fit_is_named_by_its_path(
    models: ModuleType, change: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(ValueError, match=": ") as caught:
        models.Thing.from_dict({"id": "t", "count": 1, "class": "c", **change})
    assert str(caught.value) == complaint


def test_a_missing_field_is_named(models: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"^class: missing$"):
        models.Thing.from_dict({"id": "t", "count": 1})


def test_null_where_the_spec_has_none_is_written_back(models: ModuleType) -> None:
    body = {"id": "t", "count": 1, "class": "c", "tags": None, "node": None, "bag": None}
    assert models.Thing.from_dict(body).to_dict() == body


def test_a_constructor_takes_mappings_models_and_none(models: ModuleType) -> None:
    thing = models.Thing(
        id="t",
        count=None,
        class_="c",
        str_=None,
        drawing={"kind": "circle", "radius": 2},
        grid=[(models.Node(id="a"), {"id": "b"})],
        shelves={"top": models.Node(id="c")},
        tags=("x",),
        free={"k": models.Node(id="d")},
        maybe_size=None,
        additional_properties={"more": 1},
    )
    assert isinstance(thing.drawing, models.Circle)
    assert thing.to_dict() == {
        "id": "t",
        "count": None,
        "class": "c",
        "drawing": {"kind": "circle", "radius": 2},
        "grid": [[{"id": "a"}, {"id": "b"}]],
        "shelves": {"top": {"id": "c"}},
        "tags": ["x"],
        "free": {"k": {"id": "d"}},
        "maybe_size": None,
        "more": 1,
    }


def test_a_constant_need_not_be_given(models: ModuleType) -> None:
    assert models.Circle(radius=1).to_dict() == {"kind": "circle", "radius": 1}


def test_a_repr_shows_values_but_no_secret_and_nothing_unset(models: ModuleType) -> None:
    thing = models.Thing(id="t", count=1, class_="c", secret="hush", additional_properties={"a": 1})
    assert repr(thing) == (
        "Thing(id='t', count=1, class_='c', secret='***', additional_properties={'a': 1})"
    )
    assert repr(models.Thing(id="", count=0, class_="c")) == "Thing(id='', count=0, class_='c')"
    assert "hush" not in repr(models.Token(access_token="hush"))


def test_models_are_equal_by_value_and_no_keys(models: ModuleType) -> None:
    assert models.Node(id="a") == models.Node(id="a")
    assert models.Node(id="a") != models.Node(id="b")
    assert models.Node(id="a") != models.Answer(text="a")
    with pytest.raises(TypeError, match="unhashable"):
        hash(models.Node(id="a"))


def test_the_models_package_loads_only_what_is_asked_for(lab: Lab) -> None:
    import subprocess
    import sys

    root = lab("labsvc").__file__
    assert root is not None
    code = (
        "import sys; from labclient.labsvc.models import Node; import labclient.labsvc.models as m;"
        "loaded=[n for n in sys.modules if n.startswith('labclient.labsvc.models.')];"
        "print(sorted(loaded), 'Thing' in dir(m), 'httpx' in sys.modules)"
    )
    folder = root.rpartition("labclient")[0]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['labclient.labsvc.models.node'] True False"


def test_an_unknown_name_of_the_models_package_is_an_attribute_error(models: ModuleType) -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = models.Nothing


def test_all_of_the_models_package_is_true(models: ModuleType) -> None:
    assert models.__all__ == sorted(models.__all__)
    assert all(getattr(models, name) is not None for name in models.__all__)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(THING)), json_values))
def test_any_object_is_kept_or_refused_by_name(models_of: Any, change: dict[str, Any]) -> None:
    body = {"id": "t", "count": 1, "class": "c", **change}
    try:
        thing = models_of.Thing.from_dict(body)
    except ValueError as error:
        assert ": " in str(error)
    else:
        assert json.dumps(thing.to_dict(), sort_keys=True) == json.dumps(body, sort_keys=True)


@pytest.fixture(scope="module")
def models_of(lab: Lab) -> ModuleType:
    return lab("labsvc.models")


def test_a_flag_says_whether_a_member_has_its_value(lab: Lab) -> None:
    box = lab("labsvc.models").Box
    assert box.from_dict({"colour": "red"}).red is True
    assert box.from_dict({"colour": "blue"}).red is False
    assert box.from_dict({}).red is False
    assert box(colour="red").to_dict() == {"colour": "red"}
