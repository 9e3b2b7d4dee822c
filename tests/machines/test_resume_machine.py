"""A session's stream over connections that break: no event is lost, none comes twice.

The model is the list of the session's events and a place in it. It knows how often a stream may be
taken up, that the message goes out once, and when taking up has to be given up.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    SessionNotResumableError,
    StreamIncompleteError,
)
from tests.machines._sessions import SESSION, Cut, Sessions, event_of
from tests.machines._steps import END, FLAVOURS, Machine, Steps, outcome
from tests.overrides._clients import Side

CUTS = st.builds(
    Cut,
    kind=st.sampled_from(["cut", "lost", "late", "refused", "refused", "gone"]),
    events=st.integers(0, 4),
    more=st.sampled_from([0, 1, 9, 40, 500]),
    status=st.just(0),
) | st.builds(
    Cut,
    kind=st.just("status"),
    events=st.just(0),
    more=st.just(0),
    status=st.sampled_from([403, 404, 409, 503]),
)
#: Several in a row, after which nothing comes.
BURSTS = st.builds(lambda times: [Cut("refused")] * times, st.integers(1, 6))
#: What `resume=` lets a stream do.
LIMITS: dict[Any, int] = {False: 0, True: 5, 2: 2, 7: 7}
#: What a connection ends with that has given all it had.
BROKEN: dict[str, type[Exception]] = {
    "cut": StreamIncompleteError,
    "lost": StreamIncompleteError,
    "late": APITimeoutError,
    "gone": SessionNotResumableError,
}
FINAL = (SessionNotResumableError, APIStatusError)


class ResumeMachine(Machine):
    """The session, its one reader, and the place where the reader is."""

    def __init__(self) -> None:
        super().__init__()
        self.side: Side
        self.host = Sessions([])
        self.walk: Steps | None = None
        self.stream: Any = None
        #: Index of the next event that is due, and of what this connection has still to give.
        self.place = 0
        self.left = 0
        self.cursor: str | None = None
        #: Index after the event that had the newest cursor.
        self.floor = 0
        self.attempts = 0
        self.cut: Cut | None = None
        self.planned: deque[Cut] = deque()

    @initialize(
        awaited=st.sampled_from(FLAVOURS),
        cursors=st.lists(st.booleans(), min_size=3, max_size=9),
        size=st.sampled_from([1, 7, 64, 1 << 16]),
        overlap=st.booleans(),
        begin=st.sampled_from(["stream", "stream_message"]),
        resume=st.sampled_from(list(LIMITS)),
        first=st.builds(
            Cut, st.sampled_from(["cut", "lost", "late"]), st.integers(1, 5), st.just(9), st.just(0)
        ),
        cuts=st.lists(CUTS, max_size=6) | BURSTS,
    )
    def begin(
        self,
        awaited: bool,
        cursors: list[bool],
        size: int,
        overlap: bool,
        begin: str,
        resume: Any,
        first: Cut,
        cuts: list[Cut],
    ) -> None:
        # Of the streams that do not even begin there is little to say.
        cuts = cuts if len(cuts) % 3 == 2 else [first, *cuts]
        events = [event_of(n, cursor=kind, final=False) for n, kind in enumerate(cursors)]
        self.host.events = [*events, event_of(0, cursor=False, final=True)]
        self.host.size, self.host.overlap = size, overlap
        self.host.cuts = deque(cuts)
        self.side = self.exits.enter_context(Side.answering(self.host, awaited=awaited))
        self.sessions = self.side.gumloop(access_token="test-access-token", max_retries=0).sessions
        self.open(begin, resume, cuts[0] if cuts else None)

    def open(self, begin: str, resume: Any, cut: Cut | None) -> None:
        more = {"session_id": SESSION} if begin == "stream" else {}
        first = {"stream": "agent-1", "stream_message": SESSION, "resume_stream": SESSION}[begin]
        if begin == "resume_stream":
            made = outcome(
                self.side,
                lambda: self.sessions.resume_stream(first, self.cursor, resume=resume),
            )
        else:
            call = getattr(self.sessions, begin)
            made = outcome(self.side, lambda: call(first, input="Tea?", resume=resume, **more))
        self.attempts = LIMITS[resume]
        # What does not even begin is not taken up.
        error = self.connect(cut, taken_up=begin == "resume_stream")
        self.walk = None
        if error is not None:
            assert isinstance(made, error), f"{made!r} is no {error}"
            return
        assert not isinstance(made, Exception), made
        self.stream, self.walk = made, self.steps(self.side, made)
        assert made.cursor == self.cursor

    # The model

    def connect(self, cut: Cut | None, *, taken_up: bool) -> Any:
        """A connection was made: what it may give; or the error that came in its place."""
        self.cut = cut
        if cut is None:
            self.left = len(self.host.events) - self.place
            return None
        self.left = 0
        if cut.kind == "refused":
            return APIConnectionError
        if cut.kind == "status":
            return APIStatusError
        if cut.events == 0:
            return {**BROKEN, "lost": APIConnectionError}[cut.kind]
        # What had no cursor comes again, and so may what had the newest one.
        again = self.place - self.floor + (taken_up and self.host.overlap)
        self.left = max(0, min(cut.events - again, len(self.host.events) - self.place))
        return None

    def take_up(self) -> Any:
        """What comes of a break: None where another connection goes on, or the error."""
        assert self.cut is not None
        error = BROKEN[self.cut.kind]
        while self.attempts and self.cursor is not None and error not in FINAL:
            self.attempts -= 1
            error = self.connect(self.planned.popleft() if self.planned else None, taken_up=True)
            if error is None and self.left:
                return None
            if error is None:
                # Nothing but what was there before.
                error = BROKEN[self.cut.kind]
        return error

    # What happens

    @precondition(lambda self: self.walk is not None)
    @rule(count=st.integers(1, 5))
    def the_reader_goes_on(self, count: int) -> None:
        for _ in range(count):
            if self.walk is not None:
                self.step()

    def step(self) -> None:
        assert self.walk is not None
        self.planned = deque(self.host.cuts)
        asked = len(self.host.cursors)
        before = self.attempts
        given = self.walk.next()
        error = None
        if self.place == len(self.host.events):
            assert given is END
            self.walk = None
            assert self.stream.cursor == self.cursor
            return
        if self.left == 0:
            error = self.take_up()
        assert len(self.host.cursors) - asked == before - self.attempts, "taken up too often"
        assert set(self.host.cursors[asked:]) <= {self.cursor}, "taken up elsewhere"
        if error is not None:
            assert isinstance(given, error), f"{given!r} is no {error}"
            if isinstance(given, SessionNotResumableError):
                assert given.session_id == SESSION
            self.walk = None
            return
        assert not isinstance(given, Exception) and given is not END, given
        assert given.to_dict() == self.host.events[self.place]
        self.place += 1
        self.left -= 1
        if isinstance(given.stream_cursor, str):
            self.cursor, self.floor = given.stream_cursor, self.place

    @precondition(lambda self: self.walk is not None)
    @rule()
    def the_reader_leaves(self) -> None:
        assert self.walk is not None
        self.walk.leave()
        # A loop that has not begun leaves nothing behind.
        self.side.do(self.stream.close())
        self.walk = None
        assert all(body.closed for body in self.host.bodies)

    @precondition(lambda self: self.walk is None and self.cursor is not None)
    @rule(resume=st.sampled_from(list(LIMITS)))
    def the_reader_comes_back(self, resume: Any) -> None:
        """By hand, with the cursor that it has: what had none comes again."""
        self.place = self.floor
        self.open("resume_stream", resume, self.host.cuts[0] if self.host.cuts else None)

    @rule(cuts=st.lists(CUTS, max_size=3) | BURSTS)
    def the_line_gets_worse(self, cuts: list[Cut]) -> None:
        self.host.cuts.extend(cuts)

    @rule()
    def the_line_gets_better(self) -> None:
        self.host.cuts.clear()

    @invariant()
    def the_message_is_sent_once(self) -> None:
        assert self.host.posts <= 1

    @invariant()
    def no_more_than_one_connection_is_open(self) -> None:
        still = [body for body in self.host.bodies if not body.closed]
        assert len(still) <= (self.walk is not None)

    def finish(self) -> None:
        """Read on to the end, over a good line."""
        self.host.cuts.clear()
        while self.walk is not None:
            self.step()
        self.no_more_than_one_connection_is_open()


TestResumeMachine = ResumeMachine.TestCase
TestResumeMachine.settings = settings(max_examples=300, stateful_step_count=12)
