"""What is proved of two schemas, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff_algebra import Algebra
from generator.diff_document import Document

NOTHING = Document({})


@pytest.mark.parametrize(
    ("wide", "narrow", "proved"),
    [
        ({"type": ["string", "null"]}, {"type": "string"}, True),
        ({"type": "string"}, {"type": ["string", "null"]}, False),
        # Of what is no schema, or leads nowhere, nothing is proved.
        ({"type": "nonsense"}, {}, False),
        ({}, {"$ref": "#/components/schemas/Gone"}, False),
    ],
)
def test_a_schema_covers_another_or_nothing_is_proved(wide: Any, narrow: Any, proved: bool) -> None:
    assert Algebra(NOTHING, NOTHING).covers(wide, narrow) is proved
