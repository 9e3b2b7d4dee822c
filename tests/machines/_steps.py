"""One iterator of either flavour, taken step by step, so that a machine can act in between."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine

from gumgloo import GumglooError
from tests.overrides._clients import Side, check_error

__all__ = ["END", "FLAVOURS", "Machine", "Steps", "outcome"]

#: What a step gives after the last one.
END: Any = type("End", (), {"__repr__": lambda _: "END"})()
FLAVOURS = [False, True]


def outcome(side: Side, call: Any) -> Any:
    """What a call gives, or the error that it raises, which is looked over."""
    try:
        return side.do(call())
    except GumglooError as error:
        check_error(error)
        return error


class Steps:
    """An iterator, by steps.

    Args:
        side: its flavour.
        items: what is iterated over.
    """

    def __init__(self, side: Side, items: Any) -> None:
        self._side = side
        self._items = aiter(items) if side.awaited else iter(items)

    def next(self) -> Any:
        """The next item, END, or the error that came in its place."""
        if self._side.awaited:
            return outcome(self._side, lambda: anext(self._items, END))
        return outcome(self._side, lambda: next(self._items, END))

    def leave(self) -> None:
        """Stop here, as leaving a loop does."""
        if self._side.awaited:
            self._side.do(self._items.aclose())
        else:
            self._items.close()


class Machine(RuleBasedStateMachine):
    """A machine that goes on to a good end after its last step, unless a step failed.

    Attributes:
        exits: what is closed at the end in any case.
    """

    def __init__(self) -> None:
        super().__init__()
        self.exits = ExitStack()

    def steps(self, side: Side, items: Any) -> Steps:
        """Steps that are left at the end, whatever happens."""
        made = Steps(side, items)
        self.exits.callback(made.leave)
        return made

    def finish(self) -> None:
        """The good end."""

    def teardown(self) -> None:
        with self.exits:
            if sys.exc_info()[0] is None:
                self.finish()
