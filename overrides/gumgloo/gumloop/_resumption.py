"""Taking up a broken session stream: whether, when and where, without I/O.

Guarantees: no event is handed out twice and none is lost; a stream is taken up only where a cursor
was seen, so many times in all and no more; the message itself is never sent again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gumgloo_api.support import GumglooError

from .._errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    SessionNotResumableError,
    StreamIncompleteError,
)
from .._retry import RetryPolicy, backoff

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import StreamEvent

__all__ = ["Resumption", "attempts_of"]

#: What `resume=True` stands for.
_ATTEMPTS = 5
#: Cursors that are remembered, to know an event again.
_REMEMBERED = 4096
#: A client has no setting but how often, which is `resume=` here.
_PATIENCE = RetryPolicy()


def attempts_of(resume: bool | int) -> int:
    """How often `resume=` lets a stream be taken up.

    Raises:
        ConfigurationError: a negative number.
    """
    if resume is True:
        return _ATTEMPTS
    if resume < 0:
        raise ConfigurationError("resume: expected True, False, or how often at the most")
    return int(resume)


class Resumption:
    """What a stream has handed out, and how often it may still be taken up.

    Args:
        attempts: how often it may be taken up in all.
        chance: a number from [0, 1).
        left: seconds until the deadline of all of it, None where there is none.
        cursor: where the stream was taken up to begin with.

    Attributes:
        cursor: the newest `stream_cursor` of what was handed out, or where it began.
    """

    def __init__(
        self,
        attempts: int = 0,
        chance: Callable[[], float] = lambda: 0.0,
        left: Callable[[], float | None] = lambda: None,
        cursor: str | None = None,
    ) -> None:
        self.cursor = cursor
        self._attempts = attempts
        self._left = left
        self._tries = 0
        self._chance = chance
        self._known: deque[str] = deque(maxlen=_REMEMBERED)
        self._seen: set[str] = set()
        if cursor is not None:
            self._remember(cursor)
        #: Events handed out after the newest cursor, which have none: they will come again.
        self._after: list[StreamEvent] = []
        self._again: deque[StreamEvent] = deque()

    def note(self, event: StreamEvent) -> None:
        """An event is handed out."""
        cursor = event.stream_cursor
        self._tries = 0
        if not isinstance(cursor, str) or not cursor:
            self._after.append(event)
            return
        self.cursor = cursor
        self._after.clear()
        if cursor not in self._seen:
            self._remember(cursor)

    def _remember(self, cursor: str) -> None:
        if len(self._known) == _REMEMBERED:
            self._seen.discard(self._known[0])
        self._known.append(cursor)
        self._seen.add(cursor)

    def is_new(self, event: StreamEvent) -> bool:
        """False for an event that was handed out before the stream was taken up."""
        cursor = event.stream_cursor
        if isinstance(cursor, str) and cursor:
            return cursor not in self._seen
        if self._again and self._again[0] == event:
            self._again.popleft()
            return False
        self._again.clear()
        return True

    def after(self, error: GumglooError) -> float | None:
        """Seconds until the stream is to be taken up, None where the error is to be raised."""
        if not self._attempts or self.cursor is None or not _is_break(error):
            return None
        wait = backoff(_PATIENCE, self._tries, self._chance())
        left = self._left()
        if left is not None and wait >= left:
            return None
        self._attempts -= 1
        self._tries += 1
        self._again = deque(self._after)
        return wait


def _is_break(error: Any) -> bool:
    """True where the stream broke, and did not end by what it said."""
    if isinstance(error, SessionNotResumableError):
        return False
    if isinstance(error, APITimeoutError):
        return error.phase != "total"
    return isinstance(error, (StreamIncompleteError, APIConnectionError))
