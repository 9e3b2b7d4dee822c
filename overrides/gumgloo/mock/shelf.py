"""What a service keeps: things by id, in the order in which they came, and pages of them.

Guarantees: what is put in is copied, and so is what is handed out, so that no answer can change
what is kept; ids count up, so the same requests give the same ids; a cursor is opaque to the
caller and holds although things come and go.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any

__all__ = ["BadCursor", "Shelf", "page_of"]

_MARK = "after-"
_LONGEST = 9


class BadCursor(ValueError):
    """A cursor that this mock never gave."""


class Shelf:
    """Things of one kind.

    Args:
        prefix: of the ids that are made here (``agent`` gives ``agent-1``).
    """

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._made = 0
        self._things: dict[str, dict[str, Any]] = {}

    def __len__(self) -> int:
        return len(self._things)

    def __contains__(self, key: str) -> bool:
        return key in self._things

    def new_id(self) -> str:
        """An id that no thing has."""
        while True:
            self._made += 1
            made = f"{self._prefix}-{self._made}"
            if made not in self._things:
                return made

    def put(self, key: str, thing: Mapping[str, Any]) -> dict[str, Any]:
        """Keep a thing, over the one of the same id; returns it."""
        self._things[key] = copy.deepcopy(dict(thing))
        return copy.deepcopy(self._things[key])

    def get(self, key: str) -> dict[str, Any] | None:
        """A thing, None where there is none."""
        found = self._things.get(key)
        return None if found is None else copy.deepcopy(found)

    def update(self, key: str, **changes: Any) -> dict[str, Any]:
        """Change members of a thing; returns it."""
        self._things[key].update(copy.deepcopy(changes))
        return copy.deepcopy(self._things[key])

    def remove(self, key: str) -> bool:
        """Let go of a thing; False where there was none."""
        return self._things.pop(key, None) is not None

    def all(self, wanted: Callable[[dict[str, Any]], bool] | None = None) -> list[dict[str, Any]]:
        """All things, oldest first, or those that are wanted."""
        things = (copy.deepcopy(thing) for thing in self._things.values())
        return [thing for thing in things if wanted is None or wanted(thing)]


def page_of(
    things: Iterable[dict[str, Any]],
    values: Mapping[str, Any],
    *,
    size: int = 20,
    always: bool = True,
) -> tuple[list[dict[str, Any]], str | None]:
    """One page of a list, and the cursor of the next, None at the end.

    A cursor is the place of a page: it holds whatever comes and goes, and may then give a thing
    twice or leave one out, as cursors of most services do.

    Args:
        things: the whole list, in its order.
        values: the query; `page_size` and `cursor` count.
        size: how many a page holds where the caller does not say.
        always: False where a list is whole unless `page_size` or `cursor` is given.

    Raises:
        BadCursor: no page begins there.
    """
    every = list(things)
    cursor = values.get("cursor")
    if not always and cursor is None and values.get("page_size") is None:
        return every, None
    start = 0
    if cursor is not None:
        place = str(cursor).removeprefix(_MARK)
        if not str(cursor).startswith(_MARK) or not place.isdecimal() or len(place) > _LONGEST:
            raise BadCursor(cursor)
        start = int(place)
    size = values.get("page_size") or size
    page = every[start : start + size]
    return page, f"{_MARK}{start + size}" if start + size < len(every) else None
