"""A slip put into code that is loaded already: the function gets the code of the mutated module.

Guarantees: nothing is imported again, so a worker that has collected all tests needs none of the
time that this takes; a module of which an import runs the changed line cannot be changed this way,
and says so.
"""

from __future__ import annotations

import gc
import types
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.mutants.cache import ROOT
from tests.mutants.code_operators import Edit

__all__ = ["NotLive", "Noticed", "Void", "apply", "remember"]

#: Functions by file and qualified name, as they were when they were remembered.
_remembered: dict[tuple[Path, str], list[types.FunctionType]] = {}


class NotLive(Exception):
    """The change cannot be made in code that is loaded already."""


class Noticed(Exception):
    """The slip was noticed while it was made: by whom, and what was said."""


class Void(Exception):
    """The slip changes nothing."""


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for one in code.co_consts:
        if isinstance(one, types.CodeType):
            yield one
            yield from _codes(one)


def remember() -> None:
    """Find every function once, before children are forked.

    What is there by then is left out of collections, too: a child that walks over it makes a copy
    of all of it, which takes longer than most tests do.
    """
    _remembered.clear()
    for place, function in _functions():
        _remembered.setdefault(place, []).append(function)
    gc.freeze()


def _functions() -> Iterator[tuple[tuple[Path, str], types.FunctionType]]:
    for one in gc.get_objects():
        if type(one) is types.FunctionType:
            yield (Path(one.__code__.co_filename), one.__code__.co_qualname), one


def apply(file: str, text: str, edit: Edit) -> None:
    """Put the slip into the functions of a loaded module.

    Raises:
        NotLive: an import runs the line, or no such function is there.
        SyntaxError: the mutant is no Python.
    """
    path = str(ROOT / file)
    made = text[: edit.start] + edit.new + text[edit.end :]
    code = compile(made, path, "exec", dont_inherit=True)
    if not edit.inside:
        raise NotLive(f"{file}:{edit.line} is run by an import")
    # Some modules are loaded only when they are needed.
    parts = Path(file).with_suffix("").parts
    name = ".".join(parts if parts[0] == "generator" else parts[1:])
    import_module(name.removesuffix(".__init__"))
    new = [one for one in _codes(code) if one.co_qualname == edit.inside]
    place = (Path(path), edit.inside)
    # What is not remembered was loaded afterwards.
    live = _remembered.get(place) or [one for at, one in _functions() if at == place]
    if not live or not new:
        raise NotLive(f"{file}:{edit.line}: no function {edit.inside}")
    for function in live:
        # Several of one name (a property's getter and setter) are told apart by their line.
        # One that begins after the slip may have moved, and is as it was.
        mine = [one for one in new if one.co_firstlineno == function.__code__.co_firstlineno]
        if mine and mine[0].co_freevars != function.__code__.co_freevars:
            raise NotLive(f"{file}:{edit.line}: without `super`, it is another kind of function")
        if mine:
            function.__code__ = mine[0]
