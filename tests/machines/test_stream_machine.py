"""Chat streams under any schedule: splits, delays, comments, garbage, cuts, and callers who leave.

The machine writes while the caller reads. The model (`_wire`) knows what each event stands for and
where it ends; what the caller sees has to be that, whatever the pieces were.
"""

from __future__ import annotations

from typing import Any

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    StreamDecodeError,
    StreamError,
    StreamIncompleteError,
    Timeout,
)
from gumgloo._timing import Timing
from tests.machines._steps import END, FLAVOURS, Machine, Steps, outcome
from tests.machines._wire import Atom, Foresight, Piece, Wire, atom, pieces_of
from tests.overrides._clients import MESSAGES, Side
from tests.overrides._token_world import World

IDLE = 60.0
GOOD = ["text", "text", "other", "other", "long", "usage", "comment", "comment", "comment", "empty"]
BAD = ["error", "error event", "failed choice", "no JSON", "no object", "no chunk", "bytes"]
NAMES = st.lists(st.sampled_from(GOOD), min_size=1, max_size=5)
ENDINGS = [[], ["stop"], ["stop", "done"], ["other stops", "stop"], ["stop", "usage"], ["done"]]
LAST = st.sampled_from(ENDINGS * 2) | st.sampled_from(BAD).map(lambda name: ["text", name])
SIZES = st.lists(st.sampled_from([1, 2, 5, 17, 100, 5000, 1 << 20]), min_size=1, max_size=5)
DELAYS = st.lists(st.sampled_from([0.0, 1.0, 25.0, 59.0]), max_size=4)
#: The beginning of an event that is never ended, and whether it is missed.
TORN = {b"": False, b'data: {"id"': True, b"event: x\n": True, b"data: [DO": False, b": by": False}
ERRORS: dict[str, type[Exception]] = {
    "failure": APIStatusError,
    "garbage": StreamDecodeError,
    "cut": StreamIncompleteError,
    "late": APITimeoutError,
    "idle": APITimeoutError,
    "total": APITimeoutError,
}


class StreamMachine(Machine):
    """A server that writes, a caller who reads, and what may be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.wire = Wire(self.world)
        self.walk: Steps | None = None
        self.count = 0
        self.over = False
        self.texts: list[str] = []

    @initialize(
        awaited=st.sampled_from(FLAVOURS),
        gloo=st.booleans(),
        total=st.sampled_from([None, None, 100.0]),
        names=NAMES,
        whole=st.booleans(),
        sizes=SIZES,
        delays=DELAYS,
        finale=LAST,
        last=st.sampled_from(["end", "end", "end", "lost", "late"]),
    )
    def begin(
        self,
        awaited: bool,
        gloo: bool,
        total: float | None,
        names: list[str],
        whole: bool,
        sizes: list[int],
        delays: list[float],
        finale: list[str],
        last: str,
    ) -> None:
        self.finale = finale, sizes, delays, last
        world = self.world
        timing = Timing(
            clock=lambda: world.monotonic,
            wall=lambda: world.wall,
            sleep=world.sleep,
            asleep=world.async_sleep,
            chance=world.chance,
        )
        transport = httpx.MockTransport(self.answer)
        self.side = self.exits.enter_context(
            Side(awaited=awaited, timing=timing, transport=transport)
        )
        self.sight = Foresight(world, idle=IDLE, total=total, lenient=self.lenient)
        self.write(names, sizes, delays)
        if whole:
            self.come_to_an_end()
        limits = Timeout(idle=IDLE, total=total)
        expected = self.sight.next()
        made = outcome(self.side, lambda: self.ask(gloo, limits))
        if isinstance(made, Exception):
            self.over = True
            lost = self.script_was_lost and expected == "cut"
            self.check_error(made, expected, APIConnectionError if lost else None)
            return
        self.stream, self.walk = made, self.steps(self.side, made)
        # It was waited for, not taken.
        if expected is not END:
            assert isinstance(expected, dict), f"{expected} was not raised"
            self.sight.due.appendleft(expected)
        else:
            # All is over before the caller reads.
            self.sight.after, self.over = END, True

    # What another kind of stream has otherwise

    #: Without an event that says so, it has ended well where all that began has ended.
    lenient = True

    def ask(self, gloo: bool, limits: Timeout) -> Any:
        """Ask for the stream."""
        if gloo:
            client = self.side.gloo(api_key="gloo_test", max_retries=0)
            given: dict[str, Any] = {"auto_routing": True}
        else:
            client = self.side.gumloop(access_token="test-access-token", max_retries=0)
            given = {"model": "m"}
        create = client.chat.completions.create
        return create(messages=MESSAGES, stream=True, timeout=limits, **given)

    def atom(self, name: str, number: int) -> Atom:
        """What the server writes under a name."""
        return atom(name, number)

    def texts_in(self, chunk: dict[str, Any]) -> list[str]:
        """The texts of a chunk that are kept."""
        choices = [one for one in chunk["choices"] if one["index"] == 0]
        return [one["delta"].get("content", "") for one in choices]

    # The server

    def answer(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=self.wire)

    @property
    def ended(self) -> bool:
        """Nothing more may be written."""
        return bool(self.wire.script) and isinstance(self.wire.script[-1], str)

    def add(self, step: Piece | str) -> None:
        self.wire.script.append(step)
        self.sight.script.append(step)

    def write(self, names: list[str], sizes: list[int], delays: list[float]) -> None:
        atoms: list[Atom] = []
        for name in names:
            self.count += 1
            atoms.append(self.atom(name, self.count))
        for piece in pieces_of(atoms, sizes, delays):
            self.add(piece)

    def ends(self, how: str, torn: bytes) -> None:
        if torn:
            self.add(Piece(torn, inside=TORN[torn] or torn.startswith(b"data")))
            self.sight.torn = TORN[torn]
        self.script_was_lost = how == "lost"
        self.add(how)

    script_was_lost = False

    def come_to_an_end(self) -> None:
        names, sizes, delays, last = self.finale
        self.write(names, sizes, delays)
        self.ends(last, b"")

    @precondition(lambda self: not self.ended and not self.over)
    @rule(names=NAMES, sizes=SIZES, delays=DELAYS)
    def the_server_writes(self, names: list[str], sizes: list[int], delays: list[float]) -> None:
        self.write(names, sizes, delays)

    @precondition(lambda self: not self.ended and not self.over)
    @rule(last=LAST, sizes=SIZES, more=NAMES)
    def the_server_comes_to_an_end(
        self, last: list[str], sizes: list[int], more: list[str]
    ) -> None:
        """And goes on writing, perhaps, which nobody hears after the end."""
        self.write([*last, *more], sizes, [])

    @precondition(lambda self: not self.ended and not self.over)
    @rule(how=st.sampled_from(["end", "lost"]), torn=st.sampled_from(list(TORN)))
    def the_body_ends(self, how: str, torn: bytes) -> None:
        self.ends(how, torn)

    @rule(seconds=st.sampled_from([1.0, 59.0, 120.0]))
    def the_caller_takes_its_time(self, seconds: float) -> None:
        """Its own time is not the server's."""
        self.world.advance(seconds)

    # The caller

    @precondition(lambda self: self.walk is not None and (self.sight.script or self.sight.due))
    @rule(count=st.integers(1, 6))
    def the_caller_reads(self, count: int) -> None:
        for _ in range(count):
            if self.walk is not None and (self.sight.script or self.sight.due):
                self.step()

    @precondition(lambda self: self.walk is not None)
    @rule(at_once=st.booleans())
    def the_caller_leaves(self, at_once: bool) -> None:
        assert self.walk is not None
        if not at_once:
            self.walk.leave()
        self.side.do(self.stream.close())
        self.walk, self.over = None, True
        reads = self.wire.reads
        again = Steps(self.side, self.stream).next()
        ended = again is END and self.sight.after is END
        assert ended or type(again) is StreamError
        assert self.wire.reads == reads

    # What follows

    def step(self) -> None:
        assert self.walk is not None
        expected = self.sight.next()
        given = self.walk.next()
        if isinstance(expected, dict):
            assert not isinstance(given, Exception) and given is not END, f"{given!r} came"
            assert given.to_dict() == expected
            self.texts += self.texts_in(expected)
            return
        self.walk, self.over = None, True
        if expected is END:
            assert given is END, f"{given!r} came in place of the end"
            self.check_text(self.stream.partial)
            # The end stays one.
            assert Steps(self.side, self.stream).next() is END
        else:
            self.check_error(given, expected)
            if isinstance(given, StreamError):
                self.check_text(given.partial)

    def check_error(self, given: Any, expected: Any, kind: type[Exception] | None = None) -> None:
        assert isinstance(expected, str), f"{given!r} came in place of {expected!r}"
        assert isinstance(given, kind or ERRORS[expected]), f"{given!r} is not: {expected}"
        if isinstance(given, APITimeoutError):
            phase = "idle" if expected == "late" else expected
            assert given.phase == phase
        if isinstance(given, APIStatusError):
            assert given.in_stream

    def check_text(self, partial: Any) -> None:
        """What arrived is kept, whole."""
        text = "".join(self.texts)
        if text:
            assert partial.choices[0].message.content == text

    @invariant()
    def it_is_open_as_long_as_it_is_read(self) -> None:
        assert self.wire.closed == self.over or not self.wire.reads

    def finish(self) -> None:
        """The body ends; so does the stream, well or not."""
        if self.walk is not None and not self.ended:
            self.come_to_an_end()
        while self.walk is not None:
            self.step()
        self.it_is_open_as_long_as_it_is_read()


TestStreamMachine = StreamMachine.TestCase
TestStreamMachine.settings = settings(max_examples=300, stateful_step_count=10)


def test_one_choice_alone_ends_nothing() -> None:
    """An end that chance seldom finds: one of two choices has finished, and the body ends."""
    machine = StreamMachine()
    given: dict[str, Any] = {"whole": True, "sizes": [100], "delays": [], "last": "end"}
    with machine.exits:
        names, finale = ["text", "other"], ["stop"]
        machine.begin(awaited=False, gloo=True, total=None, names=names, finale=finale, **given)
        machine.finish()
