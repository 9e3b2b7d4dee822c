"""Waiting for uploaded items: what each answer means and whom to ask next, without I/O.

Guarantees: every item is asked about until it is COMPLETED or FAILED; an item that is not there
yet is waited for, one that was there and is gone is an error; the wait goes on over a few failed
looks, and never beyond its time. Source: ingestion and content controls of the fact sheet.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gumgloo_api.support import APIStatusError, GumglooError, NotFoundError

from .._errors import APIConnectionError, ConfigurationError

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import Item

__all__ = ["IngestionTimeoutError", "IngestionWait"]

_ENDS = frozenset({"COMPLETED", "FAILED"})
# In a row, each after the transport's own retries.
_FAILED_LOOKS = 5


class IngestionTimeoutError(GumglooError, TimeoutError):
    """The wait was over before all items were; the work on them goes on. Also a TimeoutError.

    Attributes:
        pending: ids of the items that were not done, in the order given.
        items: those that were, by id.
    """

    def __init__(self, message: str, *, pending: list[str], items: dict[str, Item]) -> None:
        super().__init__(message)
        self.pending = pending
        self.items = items


class IngestionWait:
    """The wait for some items.

    Args:
        item_ids: of an upload's `ingesting`; one id may stand alone.
        interval: seconds between two rounds of looks.
        timeout: seconds to wait in all, None for as long as it takes.
        now: monotonic seconds.

    Attributes:
        items: the items that are done, by id.

    Raises:
        ConfigurationError: no id, or no number of seconds.
    """

    def __init__(
        self, item_ids: str | Iterable[str], interval: float, timeout: float | None, now: float
    ) -> None:
        for name, seconds in (("poll_interval", interval), ("timeout", timeout or 0.0)):
            if not 0 <= seconds < float("inf"):
                raise ConfigurationError(f"{name} must be a number of seconds, 0 or more")
        ids = [item_ids] if isinstance(item_ids, str) else list(item_ids)
        if not all(ids):
            raise ConfigurationError("item_ids: an id is empty")
        self._pending = list(dict.fromkeys(ids))
        self._order = list(self._pending)
        self._interval = interval
        self._timeout = timeout
        self._until = None if timeout is None else now + timeout
        self._seen: set[str] = set()
        self._failures = 0
        self.items: dict[str, Item] = {}

    @property
    def pending(self) -> list[str]:
        """Ids of the items that are not done, in the order given."""
        return list(self._pending)

    def left(self, now: float) -> float | None:
        """Seconds left, None without a limit.

        Raises:
            IngestionTimeoutError: none are.
        """
        if self._until is None:
            return None
        if now >= self._until:
            names = ", ".join(self._pending[:5]) + (", ..." if len(self._pending) > 5 else "")
            raise IngestionTimeoutError(
                f"{len(self._pending)} of {len(self._order)} items were not done after "
                f"{self._timeout} s: {names}",
                pending=self.pending,
                items=self.done(),
            )
        return self._until - now

    def pause(self, now: float) -> float:
        """Seconds to sleep before the next round: the interval, or what is left if that is less."""
        left = self.left(now)
        return self._interval if left is None else min(self._interval, left)

    def answered(self, item_id: str, item: Item) -> None:
        """Take note of what an item is like."""
        self._failures = 0
        self._seen.add(item_id)
        if item.status in _ENDS:
            self._pending.remove(item_id)
            self.items[item_id] = item

    def failed(self, item_id: str, error: GumglooError) -> None:
        """Take note of a look that failed; raises the error when it is no use to go on."""
        if isinstance(error, NotFoundError):
            # Right after an upload an item is not there yet.
            if item_id in self._seen:
                raise error
            return
        passing = isinstance(error, APIConnectionError) or (
            isinstance(error, APIStatusError)
            and (error.status_code >= 500 or error.status_code in (408, 429))
        )
        self._failures += 1
        if not passing or self._failures >= _FAILED_LOOKS:
            raise error

    def done(self) -> dict[str, Item]:
        """The items that are done, in the order given."""
        return {key: self.items[key] for key in self._order if key in self.items}
