"""A chain of refresh tokens shared by several holders: through a store, with and without locks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._rotation import Rotation, Tell, fingerprint
from gumgloo._token import Refresh
from gumgloo._token_flight import Blocking, advance
from gumgloo._token_store import FileTokenStore, MemoryTokenStore, StoredToken
from tests.overrides._oauth_world import FIRST, STORE_KEY, Holder, Issuer
from tests.overrides._token_world import World


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


def shared(world: World, issuer: Issuer, store: Any, count: int = 2, **more: Any) -> list[Holder]:
    return [Holder(world, issuer, store=store, **more) for _ in range(count)]


def test_holders_of_one_chain_share_it(world: World, issuer: Issuer) -> None:
    one, other = shared(world, issuer, MemoryTokenStore())
    for number in range(1, 11):
        first, second = (one, other) if number % 3 else (other, one)
        assert first.token() == second.token() == f"access-{number}"
        world.advance(3600)
    assert issuer.sent == [f"refresh-{number}" for number in range(10)]
    # Each rotation is told to one.
    assert sorted(one.told + other.told) == sorted(f"refresh-{n}" for n in range(1, 11))


def test_who_begins_with_an_old_token_finds_the_new_one(world: World, issuer: Issuer) -> None:
    store = MemoryTokenStore()
    (one,) = shared(world, issuer, store, 1)
    for _ in range(150):
        one.token()
        world.advance(3600)
    for begin in (FIRST, "refresh-80", "refresh-150"):
        late = Holder(world, issuer, store=store, refresh_token=begin)
        assert late.token() == f"access-{issuer.number}"
    assert issuer.sent == [f"refresh-{number}" for number in range(151)]


def test_the_token_of_another_login_is_not_taken_up(world: World, issuer: Issuer) -> None:
    store = MemoryTokenStore()
    (one,) = shared(world, issuer, store, 1)
    one.token()
    elsewhere = Issuer()
    elsewhere.current = "their-own"
    other = Holder(world, elsewhere, store=store, refresh_token="their-own")
    other.token()
    assert elsewhere.sent == ["their-own"]
    assert issuer.sent == [FIRST]


def test_where_nothing_rotates_the_access_token_is_shared(world: World) -> None:
    issuer = Issuer(rotating=False)
    one, other = shared(world, issuer, MemoryTokenStore())
    assert one.token() == other.token() == "access-1"
    assert issuer.sent == [FIRST]


def test_a_stale_token_of_another_is_renewed(world: World, issuer: Issuer) -> None:
    one, other = shared(world, issuer, MemoryTokenStore())
    one.token()
    world.advance(3400)
    assert other.token() == "access-2"
    assert issuer.sent == [FIRST, "refresh-1"]


def test_a_refresh_that_fails_leaves_the_others_what_is_stored(
    world: World, issuer: Issuer
) -> None:
    store = MemoryTokenStore()
    one, other = shared(world, issuer, store)
    one.token()
    before = store.load(STORE_KEY)
    world.advance(3400)
    # A stale token is good enough for now.
    issuer.faults = [503]
    assert other.token() == "access-1"
    assert issuer.sent == [FIRST, "refresh-1"]
    assert store.load(STORE_KEY) == before


def test_what_is_untold_is_saved_for_the_others(world: World, issuer: Issuer) -> None:
    one, other = shared(world, issuer, MemoryTokenStore())
    one.trouble = [OSError("disk full")] * 2
    one.fails()
    assert other.token() == "access-1"
    world.advance(2)
    # One must not use it before it was told, although it is in the store.
    one.fails()
    world.advance(3600)
    assert other.token() == "access-2"
    # And has nothing to tell any more: another rotation was told since.
    assert one.token() == "access-2"
    assert (one.told, other.told) == ([], ["refresh-2"])
    assert issuer.sent == [FIRST, "refresh-1"]


@pytest.mark.parametrize("steps", [4, 5], ids=["saves", "tells"])
def test_a_leader_that_is_stopped_leaves_the_new_token_to_the_others(
    steps: int, world: World, issuer: Issuer
) -> None:
    """Stopped while it saves, or while it tells."""
    one, other = shared(world, issuer, MemoryTokenStore(timeout=0))
    step = one.state.next_step()
    assert isinstance(step, Refresh)
    errands = one.credential._plan.errands(step.flight)
    errand = advance(errands, None)
    for _ in range(steps - 1):
        assert errand is not None
        errand = advance(errands, one.credential._run(errand))
    assert isinstance(errand, Tell if steps == 5 else Blocking)
    errands.close()
    assert other.token() == "access-1"
    world.advance(3600)
    assert other.token() == "access-2"
    assert one.token() == "access-2"
    assert issuer.sent == [FIRST, "refresh-1"]


def test_a_rotation_without_a_usable_access_token_is_saved(world: World, issuer: Issuer) -> None:
    one, other = shared(world, issuer, MemoryTokenStore())
    issuer.more = {"expires_in": "soon"}
    one.fails()
    issuer.more = {}
    assert other.token() == "access-2"
    assert issuer.sent == [FIRST, "refresh-1"]


def test_nobody_refreshes_while_another_holds_the_lock(world: World, issuer: Issuer) -> None:
    store = MemoryTokenStore(timeout=0)
    (holder,) = shared(world, issuer, store, 1)
    with store.lock(STORE_KEY):
        error = holder.fails()
        assert "another process is refreshing the token" in str(error)
        assert not error.final
    assert issuer.sent == []
    world.advance(2)
    assert holder.token() == "access-1"


def test_what_is_in_the_store_is_used_without_the_lock(world: World, issuer: Issuer) -> None:
    store = MemoryTokenStore(timeout=0)
    one, other = shared(world, issuer, store)
    one.token()
    with store.lock(STORE_KEY):
        assert other.token() == "access-1"


class Counting(MemoryTokenStore):
    """Its lock, which nobody leaves but by leaving it, notes what happens to it."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []

    def lock(self, key: str) -> Any:
        return self

    def __enter__(self) -> bool:
        self.events.append("lock")
        return True

    def __exit__(self, *_: object) -> None:
        self.events.append("unlock")

    def save(self, key: str, token: StoredToken) -> None:
        self.events.append("save")
        super().save(key, token)


def test_the_lock_is_held_until_the_rotation_was_saved_and_told(
    world: World, issuer: Issuer
) -> None:
    store = Counting()
    holder = Holder(world, issuer, store=store, hook=lambda _: store.events.append("tell"))
    assert holder.token() == "access-1"
    assert store.events == ["lock", "save", "tell", "unlock"]


class Racing(MemoryTokenStore):
    """Another process refreshes just after this one has looked, as it can where locks fail.

    Args:
        race: what the other process does.
    """

    def __init__(self, race: Callable[[], object]) -> None:
        super().__init__()
        self.race: Callable[[], object] | None = race

    def load(self, key: str) -> StoredToken | None:
        found = super().load(key)
        race, self.race = self.race, None
        if race is not None:
            race()
        return found

    @contextlib.contextmanager
    def lock(self, key: str) -> Generator[bool]:
        yield True


@pytest.mark.parametrize(
    ("later", "sent"),
    [(0.0, [FIRST, FIRST]), (3600.0, [FIRST, FIRST, "refresh-1"])],
    ids=["its access token is used", "its refresh token is used"],
)
def test_who_comes_second_without_locks_takes_what_the_first_got(
    later: float, sent: list[str], world: World, issuer: Issuer
) -> None:
    def race() -> None:
        other.token()
        world.advance(later)

    store = Racing(race)
    one, other = shared(world, issuer, store)
    assert one.token() == f"access-{issuer.number}"
    assert issuer.sent == sent
    assert one.rotation.refused is None
    assert one.told == ["refresh-2"] * (len(sent) - 2)


def test_a_token_that_is_spent_for_all_is_refused_to_all(world: World, issuer: Issuer) -> None:
    one, other = shared(world, issuer, MemoryTokenStore())
    one.token()
    world.advance(3600)
    issuer.current = "ended by the user"
    assert one.fails().final
    assert other.fails().final
    world.advance(3600)
    assert one.fails().final
    assert issuer.sent == [FIRST, "refresh-1", "refresh-1"]


def test_a_holder_whose_token_was_refused_finds_a_new_one(world: World, issuer: Issuer) -> None:
    store = MemoryTokenStore()
    (one,) = shared(world, issuer, store, 1)
    one.token()
    world.advance(3600)
    issuer.current = "elsewhere"
    one.fails()
    world.advance(31)
    told = StoredToken("new", world.wall + 3600, 3600, "refresh-9", (fingerprint("refresh-1"),))
    store.save(STORE_KEY, told)
    assert one.token() == "new"
    assert one.rotation.refresh_token == "refresh-9"


class Broken:
    """A store that fails in every way."""

    def __getattr__(self, name: str) -> Any:
        raise OSError("gone")


def test_a_store_that_fails_is_done_without(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer, store=Broken())
    for number in (1, 2):
        assert holder.token() == f"access-{number}"
        world.advance(3600)
    assert holder.told == ["refresh-1", "refresh-2"]


@given(
    value=st.none() | st.text(),
    refresh=st.none() | st.text(),
    replaced=st.lists(st.sampled_from([fingerprint(FIRST), "x"])),
)
def test_whatever_a_store_gives_only_what_follows_from_here_is_taken(
    value: str | None, refresh: str | None, replaced: list[str]
) -> None:
    rotation = Rotation(FIRST)
    kept = StoredToken(value or "", 0.0, 0.0, refresh, tuple(replaced))
    fit = refresh and not any("\ud800" <= char <= "\udfff" for char in refresh)
    follows = bool(fit) and fingerprint(FIRST) in replaced
    assert rotation.follow(kept) is (follows or refresh == FIRST)
    assert rotation.refresh_token == (refresh if follows else FIRST)


# Files


def file_store(tmp_path: Path, world: World) -> FileTokenStore:
    return FileTokenStore(tmp_path / "t", wall=lambda: world.wall, timeout=0.0)


def test_a_file_keeps_the_chain(tmp_path: Path, world: World, issuer: Issuer) -> None:
    store = file_store(tmp_path, world)
    one, other = shared(world, issuer, store)
    for number in range(1, 4):
        assert one.token() == other.token() == f"access-{number}"
        world.advance(3600)
    # The access token has expired, the refresh token has not.
    kept = store.load(STORE_KEY)
    assert kept is not None
    assert (kept.value, kept.refresh_token) == ("access-3", "refresh-3")
    assert kept.replaced == tuple(fingerprint(f"refresh-{number}") for number in range(3))
    (file,) = (tmp_path / "t").glob("*.json")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_file_without_a_chain_is_of_no_use_once_it_has_expired(
    tmp_path: Path, world: World
) -> None:
    store = file_store(tmp_path, world)
    token = StoredToken("a", world.wall + 10, 10)
    store.save(STORE_KEY, token)
    assert store.load(STORE_KEY) == token
    world.advance(11)
    assert store.load(STORE_KEY) is None


@pytest.mark.parametrize(
    "facts",
    [
        '"refresh_token": 5',
        '"refresh_token": "r", "replaced": 5',
        '"refresh_token": "r", "replaced": "ab"',
        '"refresh_token": "r", "replaced": [5]',
        '"refresh_token": "r", "replaced": null',
    ],
)
def test_a_file_whose_chain_cannot_be_read_is_passed_over(
    facts: str, tmp_path: Path, world: World
) -> None:
    store = file_store(tmp_path, world)
    store.save(STORE_KEY, StoredToken("a", world.wall + 10, 10))
    (file,) = (tmp_path / "t").glob("*.json")
    file.write_text(f'{{"value": "a", "expires_at": 2e9, "lifetime": 1, {facts}}}')
    assert store.load(STORE_KEY) is None


@pytest.mark.parametrize("kind", ["file", "memory"])
def test_a_lock_says_whether_it_is_held(kind: str, tmp_path: Path, world: World) -> None:
    memory = MemoryTokenStore(timeout=0.0)
    store = memory if kind == "memory" else file_store(tmp_path, world)
    with store.lock(STORE_KEY) as first, store.lock(STORE_KEY) as second:
        assert (first, second) == (True, False)
    with store.lock(STORE_KEY) as third:
        assert third is True
    with FileTokenStore(tmp_path / "u", try_lock=None).lock(STORE_KEY) as unlocked:
        assert unlocked is True


def test_a_stored_chain_is_not_shown() -> None:
    assert "secret" not in repr(StoredToken("secret", 1.0, 1.0, "secret", ("x",)))
