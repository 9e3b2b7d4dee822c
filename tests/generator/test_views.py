"""What templates are given: text that is wrapped, constants, conditions on statuses."""

from __future__ import annotations

import pytest

from generator.shapes import Fixed, Plain
from generator.views import FieldView, prose


def field(shape: Plain, *, required: bool) -> FieldView:
    return FieldView("kind", "kind", required, shape, "", secret=False)


@pytest.mark.parametrize("indent", [0, 4, 8])
def test_prose_has_lines_of_96_where_it_is_indented(indent: int) -> None:
    assert prose("a" * (94 - indent) + " b", indent) == "a" * (94 - indent) + " b"
    assert prose("a" * (95 - indent) + " b", indent) == "a" * (95 - indent) + f"\n{' ' * indent}b"


def test_prose_breaks_no_word() -> None:
    address = "https://example.test/" + "a" * 100
    assert prose(f"See {address} for more", 4).split() == ["See", address, "for", "more"]


def test_only_what_is_required_and_has_one_value_is_a_constant() -> None:
    one, two = Fixed("K", None, ("a",)), Fixed("K", None, ("a", "b"))
    assert field(one, required=True).constant == "'a'"
    assert field(one, required=False).constant == ""
    assert field(two, required=True).constant == ""
    assert field(Plain("str"), required=True).constant == ""
