"""One difference between two specs, as a user of the client would meet it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

__all__ = ["Change", "Kind", "brief", "kind_of", "same", "undocumented"]

Kind = Literal["breaking", "compatible"]

# Members that say nothing to a program.
_DOCUMENTATION = frozenset(
    {
        "$comment",
        "description",
        "example",
        "examples",
        "externalDocs",
        "summary",
        "title",
        "x-sources",
        "xml",
    }
)
_LONGEST = 60


@dataclass(frozen=True, order=True)
class Change:
    """One difference.

    Args:
        kind: ``breaking`` if a program that works today may stop working; else ``compatible``.
        place: where, such as ``ChatCompletion.usage.cost`` or ``createChat query limit``.
        what: what happened there, such as ``property removed``.
    """

    kind: Kind
    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def kind_of(*, breaks: bool) -> Kind:
    """The kind of a change that does or does not break."""
    return "breaking" if breaks else "compatible"


def same(old: Any, new: Any) -> bool:
    """Whether two JSON values are the same; unlike ``==``, ``1`` is not ``true``."""
    return json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True)


def undocumented(node: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an OpenAPI object or a schema that say something to a program."""
    return {key: value for key, value in node.items() if key not in _DOCUMENTATION}


def brief(value: Any) -> str:
    """A JSON value in a line of text, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
