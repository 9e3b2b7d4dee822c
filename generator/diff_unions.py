"""Which alternative of an old union is which of the new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.bundle_json import is_mapping
from generator.diff_change import brief
from generator.diff_document import component
from generator.diff_view import text

__all__ = ["Pairing", "describes_objects", "label", "pair"]


@dataclass(frozen=True)
class Pairing:
    """Positions of alternatives: those in both unions, and those in one only."""

    both: dict[int, int]
    removed: list[int]
    added: list[int]


def pair(old: list[Any], new: list[Any]) -> Pairing:
    """Matches alternatives: first those that are the same, then by what names them best."""
    both: dict[int, int] = {}
    for trait in (text, _reference, _title, _tag, _content, _kind):
        _match(old, new, trait, both)
    removed = [i for i in range(len(old)) if i not in both]
    added = [j for j in range(len(new)) if j not in both.values()]
    return Pairing(both, removed, added)


def _match(
    old: list[Any], new: list[Any], trait: Callable[[Any], str], both: dict[int, int]
) -> None:
    traits = [trait(member) for member in new]
    for i, member in enumerate(old):
        mine = trait(member)
        for j, other in enumerate(traits):
            if mine and mine == other and i not in both and j not in both.values():
                both[i] = j


def label(member: Any) -> str:
    """How reports call an alternative."""
    for trait in (_reference, _title, _tag, _kind):
        if name := trait(member):
            return name
    return brief(member)


def describes_objects(member: Any) -> bool:
    """Whether an alternative says, in place, what objects look like."""
    return is_mapping(member) and bool(member.keys() & {"properties", "contentSchema"})


def _word(member: Any, word: str) -> Any:
    return member.get(word) if is_mapping(member) else None


def _reference(member: Any) -> str:
    reference = _word(member, "$ref")
    return (component(reference) or reference) if isinstance(reference, str) else ""


def _title(member: Any) -> str:
    return str(_word(member, "title") or "")


def _tag(member: Any) -> str:
    """The constants among its properties, such as `type=text`."""
    properties: dict[str, Any] = _word(member, "properties") or {}
    constants = {name: _word(schema, "const") for name, schema in properties.items()}
    found = [f"{name}={value}" for name, value in sorted(constants.items()) if value is not None]
    return ", ".join(found)


def _content(member: Any) -> str:
    return "content" if _word(member, "contentSchema") is not None else ""


def _kind(member: Any) -> str:
    kind = _word(member, "type")
    return kind if isinstance(kind, str) else ""
