"""PKCE: the vectors of RFC 7636, what is random and how much of it, and which redirect counts."""

from __future__ import annotations

import hmac
import pickle
import re
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gumgloo import AuthorizationError, AuthorizationURL, ConfigurationError
from gumgloo._pkce import challenge_of, make_secrets, read_redirect, scope_text

# RFC 7636, appendix B.
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

HOME = "http://127.0.0.1:8765/callback"
texts = st.text(min_size=1)


def failure(url: Any, state: str = "s") -> AuthorizationError:
    with pytest.raises(AuthorizationError) as caught:
        read_redirect(url, state)
    assert caught.value.__context__ is None
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), vars(again)) == (str(caught.value), vars(caught.value))
    return caught.value


def test_the_challenge_is_that_of_the_rfc() -> None:
    assert challenge_of(VERIFIER) == CHALLENGE


@given(st.binary(min_size=64, max_size=64), st.binary(min_size=24, max_size=24))
def test_verifier_and_state_are_of_the_given_bytes(first: bytes, second: bytes) -> None:
    asked: list[int] = []

    def random_bytes(size: int) -> bytes:
        asked.append(size)
        return first if size == 64 else second

    verifier, challenge, state = make_secrets(random_bytes=random_bytes)
    assert asked == [64, 24]
    assert re.fullmatch("[A-Za-z0-9_-]{86}", verifier)
    assert re.fullmatch("[A-Za-z0-9_-]{43}", challenge)
    assert re.fullmatch("[A-Za-z0-9_-]{32}", state)
    assert challenge == challenge_of(verifier)
    assert verifier not in repr(make_secrets(random_bytes=random_bytes))


def test_no_two_are_alike_by_default() -> None:
    made = [make_secrets() for _ in range(20)]
    assert len({one.verifier for one in made}) == len({one.state for one in made}) == 20


def test_the_state_may_be_the_callers() -> None:
    assert make_secrets("mine").state == "mine"
    for wrong in ("", 5):
        with pytest.raises(ConfigurationError, match=r"^state must be"):
            make_secrets(wrong)  # type: ignore[arg-type]


def test_what_is_kept_is_not_shown() -> None:
    made = AuthorizationURL("https://host/oauth/authorize?state=the-state", VERIFIER, "the-state")
    assert repr(made) == "AuthorizationURL(https://host/oauth/authorize?***)"
    assert tuple(made) == (made.url, made.code_verifier, made.state)


# Scopes


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("gumloop_api userinfo", "gumloop_api userinfo"),
        ("  gumloop_api \n userinfo ", "gumloop_api userinfo"),
        (("gumloop_api", "userinfo"), "gumloop_api userinfo"),
        (["gumloop_api.mcp"], "gumloop_api.mcp"),
        (["!", "#", "[", "]", "~"], "! # [ ] ~"),
    ],
)
def test_scopes(given: Any, sent: str) -> None:
    assert scope_text(given) == sent


@pytest.mark.parametrize(
    "given", ["", " ", (), ["a b"], [""], [5], ['a"'], ["a\\"], ["ä"], ["a\n"]]
)
def test_what_is_no_scope(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^scopes: expected scopes such as"):
        scope_text(given)


# Redirects


@given(texts, texts, st.sampled_from([HOME, "/callback", "app:/x", "?"]))
def test_the_code_comes_back(code: str, state: str, where: str) -> None:
    assume(not any("\ud800" <= char <= "\udfff" for char in code + state))
    url = f"{where}?{urlencode({'code': code, 'state': state, 'iss': 'x'})}#_=_"
    assert read_redirect(url.replace("???", "?").replace("??", "?"), state) == code


@given(texts, texts)
def test_another_state_is_refused_whatever_else_there_is(mine: str, other: str) -> None:
    assume(not any("\ud800" <= char <= "\udfff" for char in other) and mine != other)
    for more in ({"code": "c"}, {"error": "access_denied"}):
        query = urlencode({"state": other, **more})
        error = failure(f"{HOME}?{query}", mine)
        assert error.code is None
        assert "begin again" in str(error)


def test_the_states_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert read_redirect(f"{HOME}?code=c&state=s", "s") == "c"
    assert compared == [(b"s", b"s")]


@pytest.mark.parametrize(
    "query", ["code=c", "code=c&state=", "state=", "", "error=&code=c", "state=%ed%a0%80&code=c"]
)
def test_without_the_state_no_code_counts(query: str) -> None:
    assert "the state in the redirect is not" in str(failure(f"{HOME}?{query}"))


def test_half_a_character_is_compared_like_any_other() -> None:
    assert "the state in the redirect" in str(failure(f"{HOME}?code=c&state=x", "\ud800"))


@pytest.mark.parametrize("state", ["&state=s", ""])
def test_the_endpoints_own_error(state: str) -> None:
    said = quote("the user said no")
    error = failure(f"{HOME}?error=access_denied&error_description={said}{state}")
    assert str(error) == "the authorization failed: access_denied: the user said no"
    assert (error.code, error.description) == ("access_denied", "the user said no")
    error = failure(f"{HOME}?error=server_error{state}")
    assert str(error) == "the authorization failed: server_error"
    assert (error.code, error.description) == ("server_error", None)


def test_what_an_error_says_is_one_short_line_without_credentials() -> None:
    said = urlencode({"error": "x", "error_description": "a\nb Bearer secret " + "c" * 900})
    error = failure(f"{HOME}?{said}&state=s")
    assert "a b Bearer *** c" in str(error)
    assert len(str(error)) < 400


@pytest.mark.parametrize(
    ("url", "text"),
    [
        (f"{HOME}?state=s", "neither a code nor an error"),
        (f"{HOME}?state=s&code=", "neither a code nor an error"),
        (f"{HOME}?state=s&code=secret-1&code=secret-2", "a parameter twice"),
        (f"{HOME}?state=s&state=s&code=secret-1", "a parameter twice"),
        (f"{HOME}?state=s&code=secret-1&code=", "a parameter twice"),
        ("http://[::1?state=s&code=secret-1", "no address"),
        (f"{HOME}?state=s&code=secret-1{'&a' * 200}", "no address"),
        (5, "no address"),
        ([f"{HOME}?state=s&code=secret-1"], "no address"),
    ],
)
def test_a_redirect_that_cannot_be_read(url: Any, text: str) -> None:
    error = failure(url)
    assert text in str(error)
    assert "secret" not in str(error)


def test_a_redirect_may_bring_a_hundred_parameters() -> None:
    more = "&".join(f"a{number}" for number in range(98))
    assert read_redirect(f"{HOME}?code=c&state=s&{more}", "s") == "c"
    assert "no address" in str(failure(f"{HOME}?code=c&state=s&more&{more}"))


def test_reading_needs_the_state() -> None:
    for wrong in ("", None):
        with pytest.raises(ConfigurationError):
            read_redirect(f"{HOME}?code=c&state=", wrong)  # type: ignore[arg-type]
