"""One difference between what was said and what the spec says, as data.

Guarantees: a difference holds names, types, and words that a spec could list; never the value of
a prompt, an answer or a credential.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

__all__ = ["Difference", "Kind", "Place", "type_name"]

Kind = Literal[
    "operation",
    "server",
    "status",
    "media-type",
    "parameter",
    "field",
    "enum",
    "type",
    "missing",
    "rule",
    "body",
    "header",
]

#: The way to a value: names, and `*` for any index of an array and any key of a map.
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference.

    Attributes:
        kind: ``operation``, ``status``, ``media-type``, ``parameter``, ``field``, ``enum``: there
            is one that the spec does not have; ``type``: a value of another type; ``missing``: a
            required one is not there; ``rule``: a bound, a format or another rule is broken;
            ``body``: it cannot be read; ``header``: a documented one does not fit; ``server``: a
            stream from where there should be none, or the other way round.
        place: the way to it.
        spec: JSON pointer to what the spec has there, in the bundled document.
        seen: what was seen, in words.
        subject: name of the field, the word, the type, the rule: with `kind` and `spec` it tells
            two differences apart.
        schema: what the value looked like, as a schema; None where that says nothing.
        breaks: True where a validator refuses it, too; False where the spec is open.
        operation, where: filled in by the judge: ``gumloop.listModels``, ``response 200``.
    """

    kind: Kind
    place: Place
    spec: str
    seen: str
    subject: str
    schema: Any = None
    breaks: bool = True
    operation: str = ""
    where: str = ""

    @property
    def weight(self) -> int:
        """How much it speaks against the member of a union that it was found in."""
        if not self.breaks:
            return 1
        return {"enum": 10_000, "body": 10}.get(self.kind, 100)

    @property
    def pointer(self) -> str:
        """The place as text: ``/agents/*/name``."""
        return "".join(f"/{part.replace('~', '~0').replace('/', '~1')}" for part in self.place)

    def at(self, operation: str, where: str) -> Difference:
        """The same, with where it was found."""
        return replace(self, operation=operation, where=where)


def type_name(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    for name, kinds in _TYPES:
        if isinstance(value, kinds):
            return name
    return "string"


# A truth value is an int for Python, so it comes first.
_TYPES: tuple[tuple[str, type[Any]], ...] = (
    ("boolean", bool),
    ("integer", int),
    ("number", float),
    ("array", list),
    ("object", dict),
)
