"""Shapes where the lab has no field for them."""

from __future__ import annotations

from generator.shapes import Fixed, Items, Keyed, Null, Plain, Ref, Tagged, Union

NODE = Ref("Node", "node")
LEAF = Ref("Leaf", "leaf")


def test_a_scalar_is_what_it_is() -> None:
    text = Plain("str")
    assert text.decode("value", "k", optional=False) == "value"
    assert (text.refs(), text.decoded(), text.plain) == (set(), set(), True)
    known = Fixed("Colour", Ref("Colour", "colour"), ("red",))
    assert (known.refs(), known.decoded()) == ({Ref("Colour", "colour")}, set())


def test_a_union_of_scalars_needs_no_code() -> None:
    union = Union((Plain("str"), Plain("int"), Null()))
    assert union.plain
    assert union.read == "str | int | None"
    assert union.decode("value", "k", optional=False) == "value"
    assert union.function("k", optional=True) == ""
    assert union.tag == ""


def test_a_reference_to_what_is_being_read_knows_no_fields() -> None:
    again = Tagged(NODE)
    assert again.tags("kind") == ()
    assert again.fits("value") == "True"


def test_a_member_fits_by_the_kind_of_what_it_requires() -> None:
    member = Tagged(
        NODE,
        (
            ("text", Plain("str")),
            ("items", Items(Plain("int"))),
            ("other", Plain("float")),
        ),
    )
    assert member.fits("v") == (
        "v.get('text').__class__ is str and v.get('items').__class__ is list and 'other' in v"
    )


def test_an_open_tag_names_its_known_values() -> None:
    kind = Union((Fixed("K", None, ("a", "b")), Plain("str")))
    member = Tagged(NODE, (("kind", kind), ("more", Plain("str"))))
    assert member.tags("kind") == ("a", "b")
    assert member.tags("more") == ()
    assert member.tags("none") == ()


def test_of_several_tags_the_one_that_the_first_model_names_first_is_taken() -> None:
    kind, more = Fixed("K", None, ("a",)), Fixed("M", None, ("m",))
    other, less = Fixed("K", None, ("b",)), Fixed("M", None, ("n",))
    one = Tagged(NODE, (("kind", kind), ("more", more)))
    two = Tagged(LEAF, (("more", less), ("kind", other)))
    assert (Union((one, two)).tag, Union((two, one)).tag) == ("kind", "more")


def test_one_model_among_others_needs_no_table() -> None:
    member = Tagged(NODE, (("kind", Fixed("K", None, ("a",))),))
    text = Union((member, Plain("str")), "_pick").function("k", optional=False)
    assert text.startswith("def _pick(")


def test_models_that_share_a_tag_value_are_told_apart_by_what_they_require() -> None:
    kind = Fixed("Literal['x']", None, ("x",))
    one = Tagged(NODE, (("kind", kind),))
    two = Tagged(LEAF, (("kind", kind), ("leaf", Plain("str"))))
    union = Union((one, two), "_pick")
    assert union.tag == ""
    text = union.function("k", optional=True)
    assert text.index("read_leaf(") < text.index("read_node(")
    assert "Unknown.from_dict" in text


def test_a_union_of_a_map_and_text_checks_both() -> None:
    union = Union((Keyed(Tagged(NODE)), Plain("str")), "_pick")
    text = union.function("k", optional=True)
    assert "return {key: (read_node(value_)" in text
    assert "unfit(value, 'k', 'object or scalar')" in text


def test_anything_may_be_anything() -> None:
    union = Union((Items(Tagged(NODE)), Plain("Any")), "_pick")
    assert "unfit(value, 'k'," not in union.function("k", optional=True).replace(
        "unfit(value_, 'k',", ""
    )
