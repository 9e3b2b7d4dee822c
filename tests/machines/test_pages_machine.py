"""Lists under change: items come and go while several walks over them are under way.

The model knows only what the service answered: a walk gives exactly that, in that order, asks for
a page when its first item is wanted and not before, and ends or fails where the service did. What
stood there all the time is seen once.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from gumgloo import APIConnectionError, InternalServerError, NotFoundError, ResponseDecodeError
from tests.machines._shelf import PAGE, Shelf, number_of
from tests.machines._steps import END, FLAVOURS, Machine, Steps, outcome
from tests.overrides._clients import Side

#: Attempts of one call.
ATTEMPTS = 3
FAULTS = st.sampled_from(
    [["lost"], [503], [503, 429], ["lost", 500], [404], [503] * 3, ["lost"] * 3]
)
KINDS = st.sampled_from(["items", "pages", "numbers"])
ERRORS = {404: NotFoundError, 503: InternalServerError, "lost": APIConnectionError}


class Walk:
    """One iteration, and what it has to give next."""

    def __init__(self, kind: str, name: str, standing: set[int]) -> None:
        self.kind = kind
        self.name = name
        self.steps: Steps
        #: What was served and not yet given; what the next page begins with.
        self.due: deque[Any] = deque()
        self.cursor: str | None = None
        self.begun = False
        self.failed: type[Exception] | None = None
        self.seen: list[int] = []
        #: What has stood there since it began.
        self.standing = standing
        self.cursors: set[str | None] = {None}

    @property
    def by_number(self) -> bool:
        return self.kind == "numbers"


class PagesMachine(Machine):
    """A shelf, those who walk along it, and what they may see."""

    def __init__(self) -> None:
        super().__init__()
        self.shelf = Shelf()
        self.side: Side
        self.walks: list[Walk] = []
        self.ended: list[Walk] = []
        self.count = 0
        self.newest = 0

    @initialize(
        awaited=st.sampled_from(FLAVOURS),
        size=st.integers(0, 5),
        era=st.sampled_from(["counted", "endless", "bare"]),
        kind=KINDS,
    )
    def begin(self, awaited: bool, size: int, era: str, kind: str) -> None:
        self.side = self.exits.enter_context(Side.answering(self.shelf, awaited=awaited))
        self.shelf.era = era
        self.skills = self.side.gumloop(access_token="t").skills
        self.items = self.side.gloo(api_key="k").items
        for _ in range(size):
            self.one_comes()
        self.a_walk_begins(kind)

    # What happens

    @rule()
    def one_comes(self) -> None:
        """At the end: the service sorts by age."""
        self.newest += 10
        self.shelf.ids.append(self.newest)

    @precondition(lambda self: self.shelf.ids)
    @rule(place=st.integers(0, 99))
    def one_goes(self, place: int) -> None:
        gone = self.shelf.ids.pop(place % len(self.shelf.ids))
        for walk in self.walks:
            walk.standing.discard(gone)

    @precondition(lambda self: self.shelf.ids)
    @rule(place=st.integers(0, 99), by=st.integers(1, 9))
    def one_comes_between(self, place: int, by: int) -> None:
        new = self.shelf.ids[place % len(self.shelf.ids)] - by
        if new not in self.shelf.ids:
            self.shelf.ids = sorted([*self.shelf.ids, new])

    @precondition(lambda self: not self.shelf.faults)
    @rule(faults=FAULTS)
    def the_service_falters(self, faults: list[int | str]) -> None:
        self.shelf.faults.extend(faults)

    @precondition(lambda self: not self.shelf.faults)
    @rule()
    def the_service_goes_round(self) -> None:
        self.shelf.faults.append("loop")

    @rule(kind=KINDS)
    def a_walk_begins(self, kind: str) -> None:
        self.count += 1
        walk = Walk(kind, f"walk-{self.count}", set(self.shelf.ids))
        self.shelf.forget()
        if walk.by_number:
            listed: Any = self.items.iterate(walk.name, page_size=PAGE)
        elif self.side.awaited:
            listed = self.skills.list(search_query=walk.name)
        else:
            # The first page comes with the call itself.
            listed = outcome(self.side, lambda: self.skills.list(search_query=walk.name))
            self.pages_came(walk, wanted=True)
            if walk.failed is not None:
                assert type(listed) is walk.failed
                return
        if walk.by_number or self.side.awaited:
            assert self.shelf.asked == [], "asked before anything was wanted"
        walk.steps = self.steps(self.side, listed.pages() if kind == "pages" else listed)
        self.walks.append(walk)

    @precondition(lambda self: self.walks)
    @rule(which=st.integers(0, 9), steps=st.integers(1, 4))
    def a_walk_goes_on(self, which: int, steps: int) -> None:
        walk = self.walks[which % len(self.walks)]
        for _ in range(steps):
            if walk in self.walks:
                self.step(walk)

    @precondition(lambda self: self.walks)
    @rule(which=st.integers(0, 9))
    def a_walk_is_left(self, which: int) -> None:
        walk = self.walks.pop(which % len(self.walks))
        self.shelf.forget()
        walk.steps.leave()
        assert self.shelf.asked == [], "asked after the end"

    # What follows

    def step(self, walk: Walk) -> None:
        self.shelf.forget()
        given = walk.steps.next()
        self.pages_came(walk, wanted=not walk.due)
        if walk.due:
            expected = walk.due.popleft()
            found = given if isinstance(given, Exception) else self.shown(walk, given)
            assert found == expected
            walk.seen += expected if isinstance(expected, list) else [expected]
            return
        self.walks.remove(walk)
        if walk.failed is not None:
            assert type(given) is walk.failed
        else:
            assert given is END
            self.ended.append(walk)
        # The end stays one.
        self.shelf.forget()
        assert walk.steps.next() is END
        assert self.shelf.asked == []

    def shown(self, walk: Walk, given: Any) -> Any:
        assert given is not END, "it ended too early"
        if walk.kind == "pages":
            return [number_of(one) for one in given.items_of_page()]
        return number_of(given)

    def pages_came(self, walk: Walk, *, wanted: bool) -> None:
        """Take in what the service answered in this step, and whether it was to be asked."""
        asked = deque(self.shelf.asked)
        while wanted and not walk.due and walk.failed is None and not self.at_end(walk):
            if walk.begun and walk.cursor in walk.cursors:
                # The service goes round.
                walk.failed = ResponseDecodeError
                break
            for attempt in range(1, ATTEMPTS + 1):
                assert asked, "did not ask for what is wanted"
                query, answer = asked.popleft()
                self.check_query(walk, query)
                if isinstance(answer, tuple):
                    walk.cursors.add(walk.cursor)
                    page, walk.cursor = answer
                    walk.begun = True
                    walk.due.extend([page] if walk.kind == "pages" else page)
                    break
                if answer == 404 or attempt == ATTEMPTS:
                    walk.failed = ERRORS[answer]
                    break
        assert not asked, "asked for more than was wanted"

    def at_end(self, walk: Walk) -> bool:
        return walk.begun and walk.cursor is None

    def check_query(self, walk: Walk, query: dict[str, str]) -> None:
        if walk.by_number:
            assert query == {"page": walk.cursor or "1", "page_size": str(PAGE)}
        else:
            following = {} if walk.cursor is None else {"cursor": walk.cursor}
            assert query == {"search_query": walk.name, **following}

    @invariant()
    def walks_by_cursor_see_once_what_stood_there(self) -> None:
        while self.ended:
            walk = self.ended.pop()
            if not walk.by_number:
                assert walk.seen == sorted(set(walk.seen)), "seen twice, or out of order"
                assert walk.standing <= set(walk.seen), "passed over"

    def finish(self) -> None:
        """Everybody goes to the end."""
        while self.walks:
            self.step(self.walks[0])
        self.walks_by_cursor_see_once_what_stood_there()


TestPagesMachine = PagesMachine.TestCase
TestPagesMachine.settings = settings(max_examples=200, stateful_step_count=25)
