"""The project's one YAML loader: plain Python data, and the place of every node.

It reads the part of YAML 1.2 that a spec needs and that every reader takes the same way: mappings
with text keys, sequences, and scalars of the core schema.  `yes`, `on` and dates stay text, and a
key such as ``200`` is the text ``"200"``.  What readers disagree on is refused, with its place:
a key twice, anchors and aliases, tags, merge keys, several documents, numbers without JSON form.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from generator.bundle_json import escape
from generator.problems import Problem, SpecError

__all__ = ["Tree", "read_yaml"]

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


@dataclass(frozen=True)
class Tree:
    """One YAML file as data.

    Args:
        file: how problems name the file.
        value: what the file says, as dict, list, str, int, float, bool and None.
        places: JSON pointer (``""`` is the whole file) to line and column, both from 1.  A member
            of a mapping has the place of its key.
    """

    file: str
    value: Any
    places: dict[str, tuple[int, int]]

    def place(self, pointer: str) -> tuple[int, int]:
        """Line and column of the node at `pointer`, or of the nearest one around it."""
        while pointer not in self.places:
            pointer = pointer.rpartition("/")[0]
        return self.places[pointer]

    def problem(self, pointer: str, message: str) -> Problem:
        """A `Problem` at the node at `pointer`."""
        return Problem(self.file, *self.place(pointer), message)


def read_yaml(data: bytes, file: str) -> Tree:
    """Reads one file.

    Args:
        data: its bytes, UTF-8.
        file: how problems name it.

    Raises:
        SpecError: the file is not YAML, or uses what specs must not use.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SpecError([Problem(file, line, None, "the file is not UTF-8")]) from None
    reader = _Reader(text, file)
    value = None
    try:
        value = reader.document()
    except ReaderError as error:
        line = text.count("\n", 0, cast(Any, error).position) + 1
        reader.problems.append(Problem(file, line, None, "a character that YAML does not allow"))
    except MarkedYAMLError as error:
        reader.problems.append(_syntax_problem(error, file))
    except RecursionError:
        reader.problems.append(Problem(file, 1, None, "nested deeper than can be read"))
    if reader.problems:
        raise SpecError(reader.problems)
    return Tree(file, value, reader.places)


def _syntax_problem(error: Any, file: str) -> Problem:
    mark = error.problem_mark
    return Problem(file, mark.line + 1, mark.column + 1, f"not YAML: {error.problem}")


class _Reader:
    """Builds the data from the parser's events, noting the place of every node on the way."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.places: dict[str, tuple[int, int]] = {"": (1, 1)}
        self.problems: list[Problem] = []
        self._documents = 0
        self._events: Iterator[Any] = iter(cast(Any, YAML(typ="safe", pure=True)).parse(text))

    def document(self) -> Any:
        """The value of the only document of the file."""
        value: Any = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                self._documents += 1
                if self._documents > 1:
                    self._refuse(event, "a second document in one file")
            elif isinstance(event, ScalarEvent | MappingStartEvent | SequenceStartEvent):
                value = self._node(event, "")
        return value

    def _refuse(self, event: Any, message: str) -> None:
        mark = event.start_mark
        self.problems.append(Problem(self.file, mark.line + 1, mark.column + 1, message))

    def _node(self, event: Any, pointer: str) -> Any:
        if isinstance(event, AliasEvent):
            self._refuse(event, "aliases are not used here: write a $ref")
            return None
        if event.anchor is not None:
            self._refuse(event, "anchors are not used here: write a $ref")
        if event.tag is not None:
            self._refuse(event, "tags are not used here")
        if isinstance(event, MappingStartEvent):
            return self._mapping(pointer)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(pointer)
        return self._scalar(event)

    def _mapping(self, pointer: str) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._key(event, pointer)
            if key in mapping:
                first = self.places[f"{pointer}/{escape(key)}"][0]
                self._refuse(event, f"the key {key!r} is also on line {first}")
            place = (event.start_mark.line + 1, event.start_mark.column + 1)
            child = f"{pointer}/{escape(key)}"
            self.places.setdefault(child, place)
            mapping.setdefault(key, self._node(next(self._events), child))
        return mapping

    def _key(self, event: Any, pointer: str) -> str:
        if event.__class__ is not ScalarEvent:
            self._node(event, pointer)
            self._refuse(event, "a key must be text")
            return ""
        if event.style is None and event.value == "<<":
            self._refuse(event, "merge keys are not used here: write a $ref")
        elif event.anchor is not None or event.tag is not None:
            self._node(event, pointer)
        return cast(str, event.value)

    def _sequence(self, pointer: str) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            child = f"{pointer}/{len(items)}"
            self.places[child] = (event.start_mark.line + 1, event.start_mark.column + 1)
            items.append(self._node(event, child))
        return items

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if event.style is not None:
            if any("\ud800" <= character <= "\udfff" for character in text):
                self._refuse(event, "half a surrogate pair is not text")
            return text
        try:
            value = _plain(text)
        except ValueError:
            # Of thousands of digits Python makes no number.
            self._refuse(event, f"{text[:20]}… is too long a number")
            return None
        if isinstance(value, float) and not math.isfinite(value):
            self._refuse(event, f"{text} has no form in JSON")
        return value


def _plain(text: str) -> Any:
    """The value of an unquoted scalar by the core schema of YAML 1.2."""
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INT.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEX.fullmatch(text):
        return int(text[2:], 16)
    if _FLOAT.fullmatch(text):
        return float(text)
    return math.inf if _NOT_FINITE.fullmatch(text) else text
