"""What a leader does: retries, what failures become, sharing through a store, and the warning."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from gumgloo._auth import TokenCredential
from gumgloo._errors import APITimeoutError, ConfigurationError, TokenError
from gumgloo._retry import RetryPolicy
from gumgloo._token import Wait
from gumgloo._token_flight import TokenReply
from gumgloo._token_store import MemoryTokenStore, StoredToken
from tests.overrides._token_world import Endpoint, World, lost, refused, unreadable


def credential(world: World, endpoint: Endpoint, **changed: Any) -> TokenCredential:
    """A credential in this world."""
    return TokenCredential(world.state(), endpoint.fetch, world.sleep, world.chance, **changed)


def fails(credential: TokenCredential) -> TokenError:
    """The error of a caller."""
    with pytest.raises(TokenError) as caught:
        credential.authorize()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


TRANSIENT = [
    *(refused(status) for status in (408, 429, 500, 503, 529, 599)),
    lost(),
]


@pytest.mark.parametrize("error", TRANSIENT, ids=str)
def test_what_may_pass_is_tried_three_times(error: Exception) -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [error, error]
    assert credential(world, endpoint).access_token() == "token-3"
    assert world.slept == [0.5, 1.0]
    endpoint.script = [error, error, error]
    again = credential(World(), endpoint)
    assert not fails(again).final
    assert endpoint.calls == 6


FINAL = [
    (refused(400), True, 400),
    (refused(401), True, 401),
    (refused(403), True, 403),
    (refused(404), False, 404),
    (refused(409), False, 409),
    (refused(302), False, 302),
    (refused(499), False, 499),
    (refused(600), False, 600),
    (refused(503, {"error": {"message": "no", "retryable": False}}), False, 503),
    (unreadable(), False, None),
    (TokenError("no", final=True, status_code=418), True, 418),
    (APITimeoutError("not done in 5 s in all", phase="total"), False, None),
]


@pytest.mark.parametrize(("error", "final", "status"), FINAL, ids=str)
def test_what_is_said_once_and_for_all(error: Exception, final: bool, status: int | None) -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [error]
    found = fails(credential(world, endpoint))
    assert (endpoint.calls, world.slept) == (1, [])
    assert (found.final, found.status_code) == (final, status)


@pytest.mark.parametrize("reply", [TokenReply(""), TokenReply("a\nb"), TokenReply("a", "soon")])
def test_an_answer_that_is_no_token(reply: TokenReply) -> None:
    endpoint = Endpoint()
    endpoint.script = [reply]
    assert not fails(credential(World(), endpoint)).final
    assert endpoint.calls == 1


def test_the_endpoint_may_ask_to_wait() -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [refused(429, headers={"retry-after": "20"}), refused(503)]
    assert credential(world, endpoint).access_token() == "token-3"
    assert world.slept == [20.0, 1.0]


def test_a_long_wait_is_not_slept_through_but_kept() -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [refused(429, headers={"retry-after": "600"})]
    asked = credential(world, endpoint)
    fails(asked)
    world.advance(599)
    fails(asked)
    assert (endpoint.calls, world.slept) == (1, [])
    world.advance(2)
    assert asked.access_token() == "token-2"


def test_the_number_of_retries_can_be_chosen() -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [lost()]
    fails(credential(world, endpoint, policy=RetryPolicy(max_retries=0)))
    assert endpoint.calls == 1


def test_with_an_old_token_nobody_waits_for_retries(caplog: pytest.LogCaptureFixture) -> None:
    world, endpoint = World(), Endpoint()
    asked = credential(world, endpoint)
    asked.access_token()
    world.advance(3400)
    endpoint.script = [refused(503), lost(), refused(503)]
    with caplog.at_level(logging.WARNING, "gumgloo"):
        for _ in range(5):
            assert asked.access_token() == "token-1"
        assert endpoint.calls == 2
        world.advance(2)
        assert asked.access_token() == "token-1"
    # One warning, however often it fails.
    [text] = caplog.messages
    assert text.startswith("token refresh failed, the old token stays in use: the token endpoint")
    assert "HTTP 503" in text
    assert world.slept == []
    assert asked.access_token() == "token-1"
    world.advance(2.1)
    asked.access_token()
    world.advance(4.1)
    assert asked.access_token() == "token-5"


@pytest.mark.parametrize(
    ("error", "text", "code"),
    [
        (refused(400), "refused the credentials: HTTP 400 (invalid_client)", "invalid_client"),
        (refused(401, {}), "refused the credentials: HTTP 401", None),
        (refused(500, "oops"), "failed: HTTP 500", None),
        (lost(), "could not be reached: createToken: could not connect", None),
        (unreadable(), "answered with what is no token: missing at access_token", None),
        (unreadable(path=""), "answered with what is no token: missing", None),
    ],
    ids=["refused", "no code", "no body", "lost", "garbage", "no JSON"],
)
def test_what_an_error_says(error: Exception, text: str, code: str | None) -> None:
    endpoint = Endpoint()
    endpoint.script = [error]
    policy = RetryPolicy(max_retries=0)
    found = fails(credential(World(), endpoint, policy=policy))
    assert str(found) == f"the token endpoint {text}"
    assert found.code == code


ECHO = {"error": "invalid_client", "error_description": "no client has s3cr3t/+ as secret"}


def test_the_endpoints_words_are_quoted_only_where_the_secrets_are_known() -> None:
    endpoint = Endpoint()
    endpoint.script = [refused(400, ECHO), refused(400, ECHO)]
    assert "no client has" not in str(fails(credential(World(), endpoint)))
    known = credential(World(), endpoint, secrets=["s3cr3t/+"])
    assert str(fails(known)).endswith("(invalid_client): no client has *** as secret")


def test_where_the_endpoint_has_no_words_none_are_quoted() -> None:
    endpoint = Endpoint()
    endpoint.script = [refused(401, {})]
    known = credential(World(), endpoint, secrets=["s3cr3t/+"])
    assert str(fails(known)) == "the token endpoint refused the credentials: HTTP 401"


def test_a_token_that_expired_on_its_way_leaves_the_old_one_in_use(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world, endpoint = World(), Endpoint()

    def slow() -> TokenReply:
        reply = endpoint.fetch()
        world.advance(20)
        return reply

    asked = TokenCredential(world.state(), slow, world.sleep, world.chance)
    assert asked.access_token() == "token-1"
    world.advance(3300)
    endpoint.lifetime = 10
    assert asked.access_token() == "token-1"
    assert endpoint.calls == 2
    assert caplog.messages == [
        "token refresh failed, the old token stays in use: the new one expired before it arrived"
    ]


def test_what_breaks_a_flight_is_neither_its_end_nor_a_bad_answer() -> None:
    class Chance(World):
        """Its chance breaks once, when the first token is made."""

        broken = False

        def chance(self) -> float:
            if not self.broken:
                self.broken = True
                raise LookupError("no entropy")
            return 0.0

    asked = credential(Chance(), Endpoint())
    with pytest.raises(LookupError, match="no entropy"):
        asked.authorize()
    assert asked.access_token() == "token-2"


def test_a_fetch_that_breaks_ends_the_flight() -> None:
    endpoint = Endpoint()
    asked = credential(World(), endpoint)
    for error in (ZeroDivisionError(), ConfigurationError("bad address")):
        endpoint.script = [error]
        with pytest.raises(type(error)):
            asked.authorize()
    assert asked.access_token() == "token-3"


class Broken(MemoryTokenStore):
    """A store of which one method fails."""

    def __init__(self, broken: str) -> None:
        super().__init__()
        self.broken = broken

    def check(self, method: str) -> None:
        """Fail if it is this one's turn."""
        if method == self.broken:
            raise RuntimeError("sentinel")

    def load(self, key: str) -> StoredToken | None:
        """May fail."""
        self.check("load")
        return super().load(key)

    def save(self, key: str, token: StoredToken) -> None:
        """May fail."""
        self.check("save")
        super().save(key, token)

    @contextlib.contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """May fail, before or after."""
        self.check("lock")
        with super().lock(key):
            yield
        self.check("unlock")


@pytest.mark.parametrize("broken", ["lock", "load", "save", "unlock", "nothing"])
def test_a_store_that_fails_is_ignored(broken: str, caplog: pytest.LogCaptureFixture) -> None:
    store = Broken(broken)
    asked = credential(World(), Endpoint(), store=store, store_key="k")
    with caplog.at_level(logging.WARNING, "gumgloo"):
        assert asked.access_token() == "token-1"
    assert caplog.messages == (
        [] if broken == "nothing" else [f"token store: {broken} failed (RuntimeError)"]
    )
    # The lock is free again, whatever happened.
    store.broken = "nothing"
    with store.lock("k"):
        pass


class Odd(MemoryTokenStore):
    """A store that gives something else than it should."""

    def load(self, key: str) -> Any:
        """Not a `StoredToken`."""
        return {"value": "x"}


def test_a_store_that_gives_nonsense_is_ignored() -> None:
    assert credential(World(), Endpoint(), store=Odd()).access_token() == "token-1"


def test_several_clients_make_one_request() -> None:
    world, endpoint, store = World(), Endpoint(), MemoryTokenStore()
    clients = [credential(world, endpoint, store=store, store_key="k") for _ in range(5)]
    stranger = credential(world, endpoint, store=store, store_key="other")
    assert {client.access_token() for client in clients} == {"token-1"}
    assert stranger.access_token() == "token-2"
    world.advance(3400)
    assert {client.access_token() for client in clients} == {"token-3"}


def test_a_rejected_token_is_not_taken_from_the_store_again() -> None:
    world, endpoint, store = World(), Endpoint(), MemoryTokenStore()
    one = credential(world, endpoint, store=store, store_key="k")
    two = credential(world, endpoint, store=store, store_key="k")
    sent = one.authorize()
    assert two.authorize().token == sent.token
    assert one.rejected(sent)
    assert one.access_token() == "token-2"
    # The other finds what the first has fetched.
    assert two.rejected(sent)
    assert two.access_token() == "token-2"
    assert endpoint.calls == 2


def test_a_stale_token_from_the_store_serves_while_the_endpoint_is_down(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world, endpoint, store = World(), Endpoint(), MemoryTokenStore()
    credential(world, endpoint, store=store).access_token()
    world.advance(3400)
    endpoint.script = [refused(503)]
    late = credential(world, endpoint, store=store)
    with caplog.at_level(logging.WARNING, "gumgloo"):
        assert late.access_token() == "token-1"
    assert (endpoint.calls, world.slept, len(caplog.messages)) == (2, [], 1)


def test_the_lock_is_held_from_the_look_to_the_save() -> None:
    store = MemoryTokenStore()
    events: list[str] = []

    class Watched(MemoryTokenStore):
        def load(self, key: str) -> StoredToken | None:
            events.append("load")
            return store.load(key)

        def save(self, key: str, token: StoredToken) -> None:
            events.append("save")

        @contextlib.contextmanager
        def lock(self, key: str) -> Iterator[None]:
            events.append("lock")
            yield
            events.append("unlock")

    endpoint = Endpoint()
    credential(World(), endpoint, store=Watched()).access_token()
    assert events == ["lock", "load", "save", "unlock"]


def test_a_leader_that_is_closed_in_the_middle_frees_everything() -> None:
    world, endpoint, store = World(), Endpoint(), MemoryTokenStore()
    state = world.state()

    class Stop(BaseException):
        pass

    def interrupted(_: float) -> None:
        raise Stop

    endpoint.script = [lost()]
    asked = TokenCredential(state, endpoint.fetch, interrupted, world.chance, store=store)
    with pytest.raises(Stop):
        asked.access_token()
    assert not isinstance(state.next_step(), Wait)
    with store.lock(""):
        pass
