"""A chain of refresh tokens under everything at once: a stateful test against what is allowed.

The machine plays two processes that may share a store, one errand at a time, so every order of
events can happen: faults on the way, hooks that fail, leaders that stop anywhere. The model knows
what the server issued and what was told, not how the plan works.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import suppress
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from gumgloo._errors import TokenError
from gumgloo._rotation import Rotation, RotationPlan, Tell
from gumgloo._token import Refresh, Refused, Step, UseToken, Wait
from gumgloo._token_flight import FETCH_ERRORS, Blocking, Errand, Fetch, Sleep, advance
from gumgloo._token_store import MemoryTokenStore
from gumgloo_api.gumloop.models import OAuthToken
from tests.overrides._oauth_world import FIRST, STORE_KEY, Issuer
from tests.overrides._token_world import World

FAULTS = [None, None, None, "unsent", "lost", "dropped", "garbage", 400, 429, 500, 502, 503]
# Those after which the server has rotated, and nobody knows how.
SPENDING = ("dropped", "garbage")
PROCESSES = st.integers(0, 1)


def number_of(token: str) -> int:
    return int(token.rpartition("-")[2])


class Process:
    """One holder of the chain: its state, and the flight that it leads."""

    def __init__(self, machine: ChainMachine, store: MemoryTokenStore | None) -> None:
        self.machine = machine
        self.rotation = Rotation(FIRST)
        self.state = machine.world.state()
        self.plan = RotationPlan(
            self.rotation,
            self.save,
            self.state,
            random=machine.world.chance,
            store=store,
            store_key=STORE_KEY,
        )
        self.open: Generator[Errand, Any, None] | None = None
        self.errand: Errand | None = None
        self.told: list[str] = []
        self.refused: set[str] = set()
        # The refresh tokens whose access tokens were fetched here.
        self.fetched: set[str] = set()

    def save(self, answer: OAuthToken) -> None:
        """The hook."""
        if self.machine.hook_fails:
            raise OSError("disk full")
        assert isinstance(answer.refresh_token, str)
        self.told.append(answer.refresh_token)
        self.machine.told.append(answer.refresh_token)

    def stop(self) -> None:
        """The leader is stopped where it stands."""
        assert self.open is not None
        self.open.close()
        self.open = self.errand = None


class ChainMachine(RuleBasedStateMachine):
    """Two processes, a server, both clocks, and a model of what may be sent, told and used."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.issuer = Issuer()
        self.hook_fails = False
        self.told: list[str] = []
        self.lost = False
        self.apart = False
        self.processes: list[Process] = []
        self.fault: str | int | None = None

    @initialize(shared=st.booleans())
    def begin(self, shared: bool) -> None:
        store = MemoryTokenStore(timeout=0.0) if shared else None
        self.processes = [Process(self, store), Process(self, store)]
        # Without a store there is but one: two would spend each other's tokens.
        self.apart = not shared

    def process(self, which: int) -> Process:
        return self.processes[0 if self.apart else which]

    # What happens

    @rule(seconds=st.sampled_from([0.5, 2, 31, 400, 3400, 3600]))
    def time_passes(self, seconds: float) -> None:
        self.world.advance(seconds)

    @rule(fault=st.sampled_from(FAULTS))
    def the_server_changes(self, fault: Any) -> None:
        self.fault = fault

    @rule(fails=st.booleans())
    def the_hook_changes(self, fails: bool) -> None:
        self.hook_fails = fails

    @rule(rotating=st.booleans())
    def the_server_rotates_or_not(self, rotating: bool) -> None:
        self.issuer.rotating = rotating

    @rule(which=PROCESSES)
    def a_caller_arrives(self, which: int) -> None:
        process = self.process(which)
        self.take(process, process.state.next_step())

    @rule(which=PROCESSES, steps=st.integers(1, 12))
    def the_leader_goes_on(self, which: int, steps: int) -> None:
        process = self.process(which)
        for _ in range(steps):
            if process.open is not None:
                self.perform(process)

    @rule(which=PROCESSES, sent=st.booleans())
    def the_leader_is_stopped(self, which: int, sent: bool) -> None:
        process = self.process(which)
        if process.open is None:
            return
        if sent and isinstance(process.errand, Fetch):
            # Its request is under way, and the answer comes to nobody.
            before = self.issuer.current
            with suppress(*FETCH_ERRORS):
                self.check_sent(process, process.rotation.take())
                self.issuer.faults = [self.fault]
                self.issuer.answer(process.rotation.refresh_token)
            self.lost = self.lost or self.issuer.current != before
        process.stop()

    @precondition(lambda self: self.issuer.number > 0)
    @rule(which=PROCESSES)
    def the_api_refuses(self, which: int) -> None:
        self.process(which).state.invalidate(f"access-{self.issuer.number}")

    # What follows

    def take(self, process: Process, step: Step) -> None:
        if isinstance(step, UseToken):
            self.check_used(process, step.token.value)
        elif isinstance(step, Refresh):
            assert process.open is None, "two flights at once"
            process.open = process.plan.errands(step.flight)
            self.go_on(process, None)
        elif isinstance(step, Refused):
            assert isinstance(step.error, TokenError)
            assert step.error.__cause__ is None
        else:
            assert isinstance(step, Wait)
            assert process.open is not None, "nobody leads those who wait"

    def perform(self, process: Process) -> None:
        errand, answer = process.errand, None
        assert process.open is not None
        if isinstance(errand, Fetch):
            answer = self.fetch(process)
        elif isinstance(errand, Sleep):
            self.world.advance(errand.seconds)
        elif isinstance(errand, Tell):
            try:
                errand.call()
            except Exception as error:
                answer = error
        else:
            assert isinstance(errand, Blocking)
            answer = errand.call()
        self.go_on(process, answer)

    def go_on(self, process: Process, answer: Any) -> None:
        assert process.open is not None
        process.errand = advance(process.open, answer)
        if process.errand is None:
            process.open = None

    def fetch(self, process: Process) -> Any:
        sent = process.rotation.take()
        self.check_sent(process, sent)
        before = self.issuer.current
        self.issuer.faults = [self.fault]
        try:
            answer = self.issuer.answer(sent)
        except FETCH_ERRORS as error:
            if getattr(error, "code", None) == "invalid_grant":
                process.refused.add(sent)
            self.lost = self.lost or (self.fault in SPENDING and self.issuer.current != before)
            return error
        reply = process.rotation.accept(sent, answer)
        process.fetched.add(process.rotation.refresh_token)
        return reply

    def check_sent(self, process: Process, sent: str) -> None:
        """Nothing spent is sent, unless the server spent it and nobody was told."""
        assert sent == self.issuer.current or self.lost, "a spent token was sent"
        assert sent not in process.refused, "a refused token was sent again"

    def check_used(self, process: Process, value: str) -> None:
        """Of what was fetched here, nothing is used before the hook has heard of it."""
        current = process.rotation.refresh_token
        if value in self.issuer.good and current in process.fetched and current != FIRST:
            newest = number_of(value) >= number_of(current)
            assert not newest or current in self.told, "used before it was told"

    @invariant()
    def each_rotation_is_told_once_and_in_order(self) -> None:
        assert set(Counter(self.told).values()) <= {1}
        for process in self.processes:
            assert process.told == sorted(process.told, key=number_of)
        assert self.told == sorted(self.told, key=number_of)

    @invariant()
    def the_last_token_is_known_to_somebody(self) -> None:
        if self.processes and not self.lost:
            known = {process.rotation.refresh_token for process in self.processes}
            assert self.issuer.current in known

    def teardown(self) -> None:
        """Once all is well again, everybody gets a token, unless the chain is broken."""
        self.fault, self.hook_fails = None, False
        for process in self.processes:
            self.end_flight(process)
        for process in [self.process(0), self.process(1)] if self.processes else []:
            self.world.advance(4000)
            self.take(process, process.state.next_step())
            self.end_flight(process)
            assert process.state.has_usable() or self.lost
            if not self.lost:
                assert process.rotation.untold is None
                assert process.rotation.refresh_token == self.issuer.current

    def end_flight(self, process: Process) -> None:
        while process.open is not None:
            self.perform(process)


TestChainMachine = ChainMachine.TestCase
TestChainMachine.settings = settings(max_examples=300, stateful_step_count=40)
