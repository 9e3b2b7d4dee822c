"""Comparing two specs as a whole: the order of what is found, and the text for people."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.diff import Change, compare, render
from tests.generator.test_diff_base import base, completion, edited, move


def test_changes_come_sorted_and_once() -> None:
    old = base()
    new = edited(
        lambda d: (
            completion(d).pop("id"),
            completion(d).update(a={}),
            d["paths"].pop("/chats/{id}"),
        )
    )
    found = compare(old, new)
    assert found == sorted(set(found))
    assert found[0] == Change("breaking", "ChatCompletion.id", "property removed")


def test_text_for_people() -> None:
    changes = [
        Change("compatible", "B", "property added"),
        Change("breaking", "C", "operation removed"),
        Change("breaking", "A", "operation removed"),
    ]
    assert render(changes) == (
        "Breaking (2):\n  A: operation removed\n  C: operation removed\n"
        "Compatible (1):\n  B: property added\n"
    )
    assert render(changes[:1]) == "Compatible (1):\n  B: property added\n"
    assert render([]) == "Nothing changed for users.\n"


def test_documents_without_anything() -> None:
    assert compare({}, {}) == []
    assert {str(change) for change in compare({}, base()) if change.kind == "breaking"} == {
        "servers: servers changed from none to https://api.test",
        "security: security changed from none to bearer or oauth (read)",
    }
    assert all(
        change.kind == "breaking"
        for change in compare(base(), {})
        if "Orphan" not in change.place and "security" not in change.place
    )


# --- the real specs -------------------------------------------------------------------------------

OPENAPI = Path(__file__).parents[2] / "openapi"


@pytest.mark.parametrize("service", ["gumloop", "gloo"])
def test_the_real_specs(service: str) -> None:
    old = bundle(OPENAPI / service).document
    assert compare(old, bundle(OPENAPI / service).document) == []
    new = bundle(OPENAPI / service).document
    completion(new)["cost"] = {"type": "number"}
    added = Change("compatible", "ChatCompletion.cost", "property added")
    assert compare(old, new) == [added]
    move(completion(new), "created", "created_at")
    assert compare(old, new) == [
        Change("breaking", "ChatCompletion.created", "property removed"),
        added,
        Change("compatible", "ChatCompletion.created_at", "property added"),
    ]
