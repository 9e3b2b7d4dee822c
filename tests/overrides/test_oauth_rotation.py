"""A chain of refresh tokens: what is sent, kept, told and saved, one caller after the other."""

from __future__ import annotations

import gc
import logging
import weakref
from typing import Any

import pytest

from gumgloo import ConfigurationError, TokenError
from gumgloo._retry import RetryPolicy
from gumgloo._rotation import Rotation, fingerprint
from gumgloo._token_store import StoredToken
from gumgloo.gumloop._refresh import _check_not_telling, _marked
from gumgloo_api.gumloop.models import OAuthToken
from tests.overrides._oauth_world import FIRST, Holder, Issuer
from tests.overrides._token_world import World


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


# The chain


def test_over_many_refreshes_no_spent_token_is_sent(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer)
    for number in range(1, 101):
        assert holder.token() == holder.token() == f"access-{number}"
        world.advance(3600)
    assert issuer.sent == [f"refresh-{number}" for number in range(100)]
    assert holder.told == [f"refresh-{number}" for number in range(1, 101)]
    assert holder.rotation.refresh_token == "refresh-100"


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"refresh_token": None},
        {"refresh_token": ""},
        {"refresh_token": 5},
        {"refresh_token": "\ud800"},
        {"refresh_token": FIRST},
    ],
    ids=str,
)
def test_without_a_new_one_the_old_one_stays(more: dict[str, Any], world: World) -> None:
    issuer = Issuer(rotating=False)
    issuer.more = more
    holder = Holder(world, issuer)
    for number in range(1, 4):
        assert holder.token() == f"access-{number}"
        world.advance(3600)
    assert issuer.sent == [FIRST] * 3
    assert holder.told == []


def test_a_rotation_counts_also_where_its_access_token_cannot_be_used(
    world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    issuer.more = {"access_token": "a b"}
    assert "no usable access token" in str(holder.fails())
    assert holder.told == ["refresh-1"]
    issuer.more = {}
    world.advance(2)
    assert holder.token() == "access-2"
    assert issuer.sent == [FIRST, "refresh-1"]


def test_a_lifetime_that_is_not_said_is_short(world: World) -> None:
    issuer = Issuer(lifetime=None)
    holder = Holder(world, issuer)
    assert holder.token() == "access-1"
    world.advance(60)
    assert holder.token() == "access-2"


def test_a_late_answer_to_a_token_that_was_replaced_replaces_nothing() -> None:
    rotation = Rotation("r0")
    rotation.accept("r0", OAuthToken(access_token="a", refresh_token="r1"))
    assert rotation.take() == "r1"
    rotation.accept("r0", OAuthToken(access_token="b", refresh_token="other"))
    assert rotation.refresh_token == "r1"
    assert rotation.replaced == (fingerprint("r0"),)


def test_the_memory_of_a_chain_is_short_and_keeps_its_beginning(
    world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    for number in range(1, 251):
        holder.token()
        world.advance(3600)
        assert len(holder.rotation.replaced) == min(number, 100)
    seen = [fingerprint(f"refresh-{number}") for number in (0, *range(151, 250))]
    assert holder.rotation.replaced == tuple(seen)


def test_a_fingerprint_is_the_first_half_of_a_sha256() -> None:
    """Stores keep fingerprints, and other versions of this library have to know them again."""
    assert fingerprint("refresh-0") == "47a07fe72c52e0361b80d253f57f3a28"


# An access token to begin with


def test_a_given_access_token_is_used_until_it_is_refused(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer)
    holder.state.begin_with("given")
    for _ in range(3):
        assert holder.token() == "given"
        world.advance(1e9)
    assert issuer.sent == []
    holder.credential.rejected(holder.credential.authorize())
    assert holder.token() == "access-1"


# What the endpoint says


@pytest.mark.parametrize("status", [400, 401, 403])
def test_invalid_means_to_authorize_again_and_is_never_sent_again(
    status: int, world: World, issuer: Issuer
) -> None:
    issuer.invalid = status
    holder = Holder(world, issuer, refresh_token="refresh-x")
    error = holder.fails()
    assert (error.final, error.status_code, error.code) == (True, status, "invalid_grant")
    assert f"refused the credentials: HTTP {status} (invalid_grant): *** is spent" in str(error)
    assert "the user has to authorize again" in str(error)
    assert "lost" not in str(error)
    for _ in range(3):
        world.advance(3600)
        assert str(holder.fails()) == str(error)
    assert issuer.sent == ["refresh-x"]


def test_the_token_that_was_sent_is_not_quoted_however_late(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer)
    holder.token()
    world.advance(3600)
    issuer.current = "ended by the user"
    error = holder.fails()
    assert "*** is spent" in str(error)
    assert "refresh-1" not in str(error)


@pytest.mark.parametrize("status", [400, 401, 403])
def test_another_refusal_is_final_for_half_a_minute(
    status: int, world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    issuer.faults = [status]
    error = holder.fails()
    assert (error.final, error.status_code, error.code) == (True, status, "planned")
    assert "authorize again" not in str(error)
    world.advance(29)
    holder.fails()
    world.advance(2)
    assert holder.token() == "access-1"
    assert issuer.sent == [FIRST] * 2


@pytest.mark.parametrize("fault", [429, 500, 503, "unsent"])
def test_what_was_answered_or_never_sent_is_tried_three_times(
    fault: Any, world: World, issuer: Issuer
) -> None:
    issuer.faults = [fault, fault]
    assert Holder(world, issuer).token() == "access-1"
    assert world.slept == [0.5, 1.0]
    assert issuer.sent == [FIRST] * 3


@pytest.mark.parametrize("status", [404, 500])
def test_invalid_is_believed_only_with_the_status_of_a_refusal(
    status: int, world: World, issuer: Issuer
) -> None:
    issuer.invalid = status
    holder = Holder(world, issuer)
    issuer.current = "not yet"
    error = holder.fails()
    assert (error.final, error.status_code, error.code) == (False, status, "invalid_grant")
    assert "authorize again" not in str(error)
    world.advance(2)
    issuer.current = FIRST
    assert holder.token() == "access-1"


def test_a_refusal_without_a_store_has_nothing_to_look_for_in_one(
    world: World, issuer: Issuer, caplog: pytest.LogCaptureFixture
) -> None:
    holder = Holder(world, issuer, refresh_token="refresh-x")
    with caplog.at_level(logging.DEBUG, "gumgloo"):
        assert holder.fails().final
    assert caplog.messages == []


class Unwilling(Issuer):
    """Its refreshes fail with an error of ours, before anything is sent."""

    def answer(self, sent: str) -> OAuthToken:
        raise TokenError(f"not with {len(self.sent)} sent")


def test_a_token_error_of_the_fetch_itself_reaches_the_caller(world: World) -> None:
    holder = Holder(world, Unwilling())
    assert str(holder.fails()) == "not with 0 sent"
    assert not holder.rotation.doubtful


# Lost answers


@pytest.mark.parametrize("fault", ["lost", 502, 504])
def test_after_a_lost_answer_the_token_is_tried_once_more(
    fault: Any, world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    issuer.faults = [fault]
    assert holder.token() == "access-1"
    assert issuer.sent == [FIRST] * 2
    assert not holder.rotation.doubtful


@pytest.mark.parametrize("faults", [["lost", "lost"], ["lost", 503, "lost"], [502, 504]])
def test_but_only_once_in_a_flight(faults: list[Any], world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer)
    issuer.faults = list(faults)
    error = holder.fails()
    assert not error.final
    assert len(issuer.sent) == len(faults)
    assert str(holder.fails()) == str(error)
    assert len(issuer.sent) == len(faults)
    world.advance(2)
    # The next flight counts anew.
    issuer.faults = ["lost"]
    assert holder.token() == "access-1"


def test_not_at_all_where_retries_are_off(world: World, issuer: Issuer) -> None:
    issuer.faults = ["lost"]
    Holder(world, issuer, policy=RetryPolicy(max_retries=0)).fails()
    assert issuer.sent == [FIRST]


def test_not_while_an_old_access_token_is_good(
    world: World, issuer: Issuer, caplog: pytest.LogCaptureFixture
) -> None:
    holder = Holder(world, issuer)
    holder.token()
    world.advance(3400)
    issuer.faults = ["lost"]
    with caplog.at_level(logging.WARNING, "gumgloo"):
        assert holder.token() == holder.token() == "access-1"
    assert issuer.sent == [FIRST, "refresh-1"]
    assert len(caplog.messages) == 1
    world.advance(2)
    assert holder.token() == "access-2"


@pytest.mark.parametrize("fault", ["dropped", "garbage"])
def test_a_token_that_was_spent_by_a_lost_answer_is_called_so(
    fault: Any, world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    issuer.faults = [fault]
    error = holder.fails()
    if fault == "garbage":
        assert not error.final
        assert "answered with what is no token" in str(error)
        world.advance(2)
        error = holder.fails()
    assert (error.final, error.code) == (True, "invalid_grant")
    assert "an earlier answer was lost, and may have replaced the refresh token" in str(error)
    assert str(error).endswith("authorize again (client.oauth.build_authorization_url)")
    assert issuer.sent == [FIRST] * 2


@pytest.mark.parametrize("fault", [429, 503, "unsent"])
def test_what_was_answered_or_never_sent_raises_no_doubt(
    fault: Any, world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer, refresh_token="refresh-x")
    issuer.faults = [fault]
    error = holder.fails()
    assert (error.final, error.code) == (True, "invalid_grant")
    assert issuer.sent == ["refresh-x"] * 2
    assert "lost" not in str(error)


def test_a_token_that_another_process_stored_ends_the_doubt() -> None:
    rotation = Rotation("r0")
    rotation.take()
    rotation.take()
    assert rotation.doubtful
    assert rotation.follow(StoredToken("a", 0.0, 0.0, "r1", (fingerprint("r0"),)))
    assert not rotation.doubtful
    # Nor is the new one out, which nobody here has sent yet.
    rotation.take()
    assert not rotation.doubtful


def test_what_a_stopped_leader_had_sent_counts_as_lost() -> None:
    rotation = Rotation("r0")
    rotation.take()
    assert not rotation.doubtful
    rotation.take()
    assert rotation.doubtful
    # That the next request was answered does not say what became of the first.
    rotation.failed(lost=False)
    assert rotation.doubtful
    rotation.accept("r0", OAuthToken(access_token="a"))
    assert not rotation.doubtful
    rotation.take()
    assert not rotation.doubtful


# The hook


def test_the_hook_is_told_the_whole_answer_before_anybody_uses_it(world: World) -> None:
    seen: list[Any] = []

    def save(answer: OAuthToken) -> None:
        seen.append((answer, holder.state.has_usable(), holder.rotation.refresh_token))

    holder = Holder(world, Issuer(), hook=save)
    holder.token()
    ((answer, usable, current),) = seen
    assert answer.to_dict() == {
        "access_token": "access-1",
        "token_type": "Bearer",
        "expires_in": 3600,
        "refresh_token": "refresh-1",
    }
    # The chain has moved on already, should the process end here.
    assert (usable, current) == (False, "refresh-1")


def test_without_a_hook_nothing_is_told(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer, hook=False)
    for number in (1, 2):
        assert holder.token() == f"access-{number}"
        world.advance(3600)
    assert holder.rotation.untold is None


def test_a_hook_that_fails_is_called_again_without_another_refresh(
    world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    holder.trouble = [OSError("disk full"), OSError("disk full")]
    error = holder.fails()
    assert str(error) == (
        "on_rotate failed (OSError: disk full); the new refresh token is kept in memory, and "
        "on_rotate is called again next time"
    )
    assert not error.final
    assert str(holder.fails()) == str(error)
    assert len(holder.trouble) == 1
    world.advance(1)
    holder.fails()
    world.advance(2)
    assert holder.token() == "access-1"
    assert (issuer.sent, holder.told) == ([FIRST], ["refresh-1"])


def test_what_came_too_long_ago_is_told_and_then_refreshed(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer)
    holder.trouble = [OSError("disk full")]
    holder.fails()
    world.advance(3600)
    assert holder.token() == "access-2"
    assert issuer.sent == [FIRST, "refresh-1"]
    assert holder.told == ["refresh-1", "refresh-2"]


def test_a_rotation_without_a_usable_access_token_is_told_and_then_refreshed(
    world: World, issuer: Issuer
) -> None:
    holder = Holder(world, issuer)
    holder.trouble = [OSError("disk full")]
    issuer.more = {"access_token": "a b"}
    assert "on_rotate failed" in str(holder.fails())
    issuer.more = {}
    world.advance(2)
    assert holder.token() == "access-2"
    assert issuer.sent == [FIRST, "refresh-1"]
    assert holder.told == ["refresh-1", "refresh-2"]


def test_an_old_access_token_serves_while_the_hook_fails(
    world: World, issuer: Issuer, caplog: pytest.LogCaptureFixture
) -> None:
    holder = Holder(world, issuer)
    holder.token()
    world.advance(3400)
    holder.trouble = [OSError("disk full")] * 3
    with caplog.at_level(logging.WARNING, "gumgloo"):
        for _ in range(3):
            assert holder.token() == "access-1"
            world.advance(5)
    assert len(caplog.messages) == 1
    assert "on_rotate failed (OSError: disk full)" in caplog.text
    assert holder.token() == "access-2"
    assert holder.told == ["refresh-1", "refresh-2"]
    assert len(issuer.sent) == 2


def test_what_stops_the_hook_loses_no_token(world: World, issuer: Issuer) -> None:
    holder = Holder(world, issuer)
    holder.trouble = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        holder.token()
    assert holder.token() == "access-1"
    assert (issuer.sent, holder.told) == ([FIRST], ["refresh-1"])


def test_a_hook_inside_another_calls_neither_client() -> None:
    """The hook of one client calls another client, whose own hook then runs."""
    outer, inner = object(), object()
    with _marked(outer):
        with _marked(inner):
            for one in (inner, outer):
                with pytest.raises(ConfigurationError, match="must not call the client"):
                    _check_not_telling(one)
        with pytest.raises(ConfigurationError, match="must not call the client"):
            _check_not_telling(outer)
        _check_not_telling(inner)
    _check_not_telling(outer)


def test_a_client_is_not_kept_by_a_hook_that_has_returned() -> None:
    class Owner:
        """Stands for a client."""

    owner = Owner()
    kept = weakref.ref(owner)
    with _marked(owner):
        pass
    del owner
    gc.collect()
    assert kept() is None
