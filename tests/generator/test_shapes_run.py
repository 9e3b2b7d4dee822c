"""What the code of a shape does when it is run: which values it makes, and which it refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.shapes import Fixed, Items, Keyed, Null, Plain, Ref, Shape, Tagged, Union
from generator.views import functions
from gumgloo_api.support.codec import Misfit, by_tag, each, hollow, unfit
from gumgloo_api.support.model import Unknown
from gumgloo_api.support.unset import UNSET

TEXT, NUMBER = Plain("str"), Plain("int")
CAT = Tagged(Ref("Cat", "cat"), (("kind", Fixed("K", None, ("cat",))),))
DOG = Tagged(Ref("Dog", "dog"), (("kind", Fixed("K", None, ("dog", "hound"))),))
#: Told apart by what they require: there is no tag.
NAMED = Tagged(Ref("Named", "named"), (("name", TEXT),))
AGED = Tagged(Ref("Aged", "aged"), (("name", TEXT), ("age", NUMBER)))
LISTED = Tagged(Ref("Listed", "listed"), (("names", Items(TEXT)),))
OPEN = Tagged(Ref("Open", "open"))
HELD = Tagged(Ref("Held", "held"), (("held", Keyed(TEXT)),))

Made = tuple[str, dict[str, Any]]


class Cat:
    """A model as far as `by_tag` knows one."""

    @classmethod
    def from_dict(cls, value: dict[str, Any]) -> Made:
        return cls.__name__, value


class Dog(Cat):
    pass


def reader(name: str) -> Callable[[dict[str, Any]], Made]:
    return lambda value: (name, value)


def run(shape: Shape, value: Any, *, optional: bool = False) -> Any:
    """The value that the code of a shape makes, found under `key`."""
    names: dict[str, Any] = {
        "Any": Any, "Model": Cat, "Cat": Cat, "Dog": Dog, "Unknown": Unknown,
        "by_tag": by_tag, "each": each, "hollow": hollow, "unfit": unfit,
        **{f"read_{name.lower()}": reader(name)
           for name in ("Cat", "Dog", "Named", "Aged", "Listed", "Open", "Held")},
    }  # fmt: skip
    for text in functions(shape, "key", optional=optional):
        exec(text, names)
    return eval(shape.decode("value", "key", optional=optional), {**names, "value": value})


def refused(shape: Shape, value: Any, *, optional: bool = False) -> str:
    with pytest.raises(Misfit) as caught:
        run(shape, value, optional=optional)
    return str(caught.value)


TREE = [{"kind": "cat"}, {"kind": "hound"}]
ACCEPTED: list[tuple[str, Shape, Any, Any]] = [
    ("a model", CAT, {"a": 1}, ("Cat", {"a": 1})),
    ("a list of models", Items(CAT), [{}, {"a": 1}], [("Cat", {}), ("Cat", {"a": 1})]),
    ("a list of lists", Items(Items(CAT)), [[{}], []], [[("Cat", {})], []]),
    ("a list of maps", Items(Keyed(CAT)), [{"a": {}}], [{"a": ("Cat", {})}]),
    ("a list of scalars", Items(TEXT), ["a", 1], ["a", 1]),
    ("a map of models", Keyed(CAT), {"a": {}}, {"a": ("Cat", {})}),
    ("a map of lists", Keyed(Items(CAT)), {"a": [{}]}, {"a": [("Cat", {})]}),
    ("a map of scalars", Keyed(TEXT), {"a": 1}, {"a": 1}),
    ("a model or null: a model", Union((CAT, Null())), {}, ("Cat", {})),
    ("a model or null: null", Union((Null(), CAT)), None, None),
    ("a list or null: null", Union((Items(CAT), Null())), None, None),
    ("a map or null: null", Union((Keyed(CAT), Null())), None, None),
    ("by tag: the first", Union((CAT, DOG)), {"kind": "cat"}, ("Cat", {"kind": "cat"})),
    ("by tag: one of two values", Union((CAT, DOG)), {"kind": "hound"}, ("Dog", {"kind": "hound"})),
    ("by tag: null", Union((CAT, DOG, Null())), None, None),
    ("a list of a union", Items(Union((CAT, DOG))), TREE, [("Cat", TREE[0]), ("Dog", TREE[1])]),
    ("a map of a union", Keyed(Union((CAT, DOG))), {"a": TREE[0]}, {"a": ("Cat", TREE[0])}),
    ("a union or text: text", Union((CAT, DOG, TEXT)), "a", "a"),
    ("a union or text: a number is kept", Union((CAT, DOG, TEXT)), 5, 5),
    ("a union or text or null: null", Union((CAT, DOG, TEXT, Null())), None, None),
    ("a model or text: a model", Union((CAT, TEXT)), {"a": 1}, ("Cat", {"a": 1})),
    ("a model or text: text", Union((CAT, TEXT)), "a", "a"),
    ("a model or a list: a model", Union((CAT, Items(CAT))), {}, ("Cat", {})),
    ("a model or a list: a list", Union((CAT, Items(CAT))), [{}], [("Cat", {})]),
    ("a list or a model: a model", Union((Items(CAT), CAT)), {}, ("Cat", {})),
    ("a model or a map: the model is meant", Union((CAT, Keyed(DOG))), {}, ("Cat", {})),
    ("a map or a model: the model is meant", Union((Keyed(DOG), CAT)), {}, ("Cat", {})),
    ("a map or a list: a map", Union((Keyed(CAT), Items(TEXT))), {"a": {}}, {"a": ("Cat", {})}),
    ("a map or text: a map", Union((Keyed(CAT), TEXT)), {"a": {}}, {"a": ("Cat", {})}),
    ("a list of one union or text: a list", Union((Items(Union((CAT, DOG), "_in")), TEXT)), TREE,
     [("Cat", TREE[0]), ("Dog", TREE[1])]),
    ("a map of one union or text: a map", Union((Keyed(Union((CAT, DOG), "_in")), TEXT)),
     {"a": TREE[1]}, {"a": ("Dog", TREE[1])}),
    ("by what is there: all of it", Union((NAMED, AGED)), {"name": "a", "age": 1},
     ("Aged", {"name": "a", "age": 1})),
    ("by what is there: some of it", Union((NAMED, AGED)), {"name": "a"}, ("Named", {"name": "a"})),
    ("by what is there: of its kind", Union((NAMED, AGED)), {"name": "a", "age": "old"},
     ("Named", {"name": "a", "age": "old"})),
    ("by what is there: a list", Union((NAMED, LISTED)), {"names": []}, ("Listed", {"names": []})),
    ("by what is there: an object", Union((NAMED, HELD)), {"held": {}}, ("Held", {"held": {}})),
    ("what requires nothing comes last", Union((OPEN, NAMED)), {"name": "a"},
     ("Named", {"name": "a"})),
    ("what requires nothing takes the rest", Union((OPEN, NAMED)), {}, ("Open", {})),
    ("anything: an object", Union((Items(CAT), Plain("Any"))), {"a": 1}, {"a": 1}),
    ("anything: a list is read", Union((Items(CAT), Plain("Any"))), [{}], [("Cat", {})]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("shape", "value", "made"), [row[1:] for row in ACCEPTED], ids=[row[0] for row in ACCEPTED]
)
@pytest.mark.parametrize("optional", [False, True])
def test_a_value_that_fits_is_read(shape: Shape, value: Any, made: Any, optional: bool) -> None:
    assert run(shape, value, optional=optional) == made


@pytest.mark.parametrize(
    "shape",
    [Union((CAT, DOG)), Union((NAMED, LISTED)), Union((NAMED, AGED, Items(TEXT)))],
    ids=["by tag", "by what is there", "a list among them"],
)
def test_an_object_that_is_none_of_them_is_kept(shape: Shape) -> None:
    made = run(shape, {"kind": "bird"})
    assert isinstance(made, Unknown)
    assert made.raw == {"kind": "bird"}


@pytest.mark.parametrize(
    "shape",
    [CAT, Items(CAT), Items(TEXT), Keyed(CAT), Union((CAT,)), Union((CAT, Null())),
     Union((CAT, DOG)), Union((CAT, Items(CAT)))],
    ids=["a model", "a list", "of scalars", "a map", "one of one", "or null", "by tag", "or list"],
)  # fmt: skip
@pytest.mark.parametrize("value", [None, UNSET], ids=["null", "unset"])
def test_null_and_unset_pass_where_a_field_is_optional(shape: Shape, value: Any) -> None:
    assert run(shape, value, optional=True) is value


REFUSED: list[tuple[str, Shape, Any, str]] = [
    ("a model: null", CAT, None, "key: expected object, got null"),
    ("a model: an array", CAT, [], "key: expected object, got array"),
    ("a list: an object", Items(CAT), {}, "key: expected array, got object"),
    ("a list: null", Items(TEXT), None, "key: expected array, got null"),
    ("a list: null in it", Items(CAT), [{}, None], "key: expected object, got null"),
    ("a list of lists: null in it", Items(Items(CAT)), [None], "key: expected array, got null"),
    ("a map: null", Keyed(TEXT), None, "key: expected object, got null"),
    ("a map: null in it", Keyed(CAT), {"a": None}, "key: expected object, got null"),
    ("a union: null", Union((CAT, DOG)), None, "key: expected object, got null"),
    ("a union: text", Union((CAT, DOG)), "a", "key: expected object, got str"),
    ("a union or null: text", Union((CAT, DOG, Null())), "a", "key: expected object, got str"),
    ("a union or list: text", Union((CAT, Items(CAT))), "a",
     "key: expected array or object, got str"),
    ("a union or text: an array", Union((CAT, DOG, TEXT)), [],
     "key: expected object or scalar, got array"),
    ("a list or text: an object", Union((Items(CAT), TEXT)), {},
     "key: expected array or scalar, got object"),
    ("a list or text or null: an object", Union((Items(CAT), TEXT, Null())), {},
     "key: expected array or scalar, got object"),
    ("a list of a union: null in it", Items(Union((CAT, DOG))), [None],
     "key: expected object, got null"),
    ("a list of one union or text: null in it", Union((Items(Union((CAT, DOG), "_in")), TEXT)),
     [None], "key: expected object, got null"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("shape", "value", "told"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_a_value_that_does_not_fit_is_named(shape: Shape, value: Any, told: str) -> None:
    assert refused(shape, value) == told


@pytest.mark.parametrize(
    "shape", [CAT, Items(CAT), Keyed(CAT), Union((CAT, DOG)), Union((Items(CAT), CAT))]
)
def test_an_optional_field_takes_no_other_kind(shape: Shape) -> None:
    assert "key: expected" in refused(shape, 5, optional=True)


@pytest.mark.parametrize(
    ("shape", "read", "give"),
    [
        (CAT, "Cat", "Cat | Mapping[str, Any]"),
        (Items(TEXT), "list[str]", "Sequence[str]"),
        (Keyed(CAT), "dict[str, Cat]", "Mapping[str, Cat | Mapping[str, Any]]"),
        (Union((Null(), TEXT)), "str | None", "str | None"),
        (Union((CAT, DOG)), "Cat | Dog | Unknown", "Cat | Mapping[str, Any] | Dog"),
        (
            Union((CAT, DOG, Null())),
            "Cat | Dog | Unknown | None",
            "Cat | Mapping[str, Any] | Dog | None",
        ),
        (Union((CAT, TEXT)), "Cat | str", "Cat | Mapping[str, Any] | str"),
        (
            Union((Items(Union((TEXT, NUMBER))), TEXT)),
            "list[str | int] | str",
            "Sequence[str | int] | str",
        ),
        (Union((Plain("str | None"), NUMBER)), "str | int | None", "str | int | None"),
        (Union((Plain("list[int]|str"), TEXT)), "list[int] | str", "list[int] | str"),
        (
            Union((Items(Union((TEXT, NUMBER, Plain("bool")))), NUMBER)),
            "list[str | int | bool] | int",
            "Sequence[str | int | bool] | int",
        ),
    ],
)
def test_an_annotation_names_each_once_and_none_last(shape: Shape, read: str, give: str) -> None:
    assert (shape.read, shape.give) == (read, give)
