"""`GlooAuth` gives a credential to the service alone: no other address, and no redirect, has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.gloo.auth import GlooAuth
from tests.overrides._clients import Side

HOME = "https://gloo.example"
PLAIN = "http://gloo.example"
AWAY = "https://other.example"
PORTS = {"https": 443, "http": 80}


class World:
    """The service, and all other addresses there are.

    Attributes:
        seen: address and `Authorization` of what came, token requests aside.
        tokens: how many were given out.
        leads, status: where an address redirects to, and how.
    """

    def __init__(self) -> None:
        self.seen: list[tuple[str, str | None]] = []
        self.tokens = 0
        self.leads: dict[str, str] = {}
        self.status = 307
        self.refusing = {f"{AWAY}/no", f"{HOME}/no"}

    def answer(self, request: httpx.Request) -> httpx.Response:
        """What any of them answers."""
        address = str(request.url)
        if address in (f"{HOME}/oauth2/token", f"{PLAIN}/oauth2/token"):
            self.tokens += 1
            found = {"access_token": f"t{self.tokens}", "token_type": "Bearer", "expires_in": 3600}
            return httpx.Response(200, json=found)
        self.seen.append((address, request.headers.get("Authorization")))
        if address in self.leads:
            return httpx.Response(self.status, headers={"location": self.leads[address]})
        return httpx.Response(401 if address in self.refusing else 200)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def worldly(world: World, awaited: bool) -> Iterator[Side]:
    with Side.answering(world.answer, awaited=awaited) as side:
        yield side


def client_of(side: Side, base_url: str = HOME, **changes: Any) -> Any:
    """An httpx client whose requests are authorized."""
    gloo = side.gloo(client_id="c", client_secret="s", base_url=base_url)
    return side.http(auth=GlooAuth(gloo), **changes)


def test_another_address_gets_what_the_caller_put_there_himself(
    worldly: Side, world: World
) -> None:
    http = client_of(worldly)
    mine = {"Authorization": "Bearer mine"}
    for address in (f"{AWAY}/a", "http://gloo.example/a", f"{HOME}:8443/a"):
        worldly.do(http.get(address))
        worldly.do(http.get(address, headers=mine))
        assert world.seen[-2:] == [(address, None), (address, "Bearer mine")]
    assert world.tokens == 0
    worldly.do(http.get(f"{HOME}/a", headers=mine))
    assert world.seen[-1] == (f"{HOME}/a", "Bearer t1")


def test_a_redirect_to_another_address_has_no_credential_and_its_refusal_is_none_of_ours(
    worldly: Side, world: World
) -> None:
    world.leads[f"{HOME}/go"] = f"{AWAY}/no"
    http = client_of(worldly, follow_redirects=True)
    assert worldly.do(http.post(f"{HOME}/go", content=b"x")).status_code == 401
    assert world.seen == [(f"{HOME}/go", "Bearer t1"), (f"{AWAY}/no", None)]
    # The token is still good.
    worldly.do(http.get(f"{HOME}/a"))
    assert (world.seen[-1], world.tokens) == ((f"{HOME}/a", "Bearer t1"), 1)


def test_a_redirect_followed_by_hand_has_none_either(worldly: Side, world: World) -> None:
    world.leads[f"{HOME}/go"] = f"{AWAY}/a"
    http = client_of(worldly)
    answer = worldly.do(http.get(f"{HOME}/go"))
    assert worldly.do(http.send(answer.next_request)).status_code == 200
    assert world.seen == [(f"{HOME}/go", "Bearer t1"), (f"{AWAY}/a", None)]


def test_the_refusal_of_a_redirect_that_came_back_without_the_credential_is_none_of_its(
    worldly: Side, world: World
) -> None:
    world.leads |= {f"{HOME}/go": f"{AWAY}/back", f"{AWAY}/back": f"{HOME}/no"}
    http = client_of(worldly, follow_redirects=True)
    assert worldly.do(http.get(f"{HOME}/go")).status_code == 401
    assert [sent for _, sent in world.seen] == ["Bearer t1", None, None]
    assert world.tokens == 1


def test_a_redirect_within_the_service_keeps_it_and_is_gone_again_under_a_new_one(
    worldly: Side, world: World
) -> None:
    world.leads[f"{HOME}/go"] = f"{HOME}/no"
    http = client_of(worldly, follow_redirects=True)
    assert worldly.do(http.post(f"{HOME}/go", content=b"x")).status_code == 401
    assert [sent for _, sent in world.seen] == ["Bearer t1"] * 2 + ["Bearer t2"] * 2


def test_a_service_that_leads_to_its_own_https_is_heard(worldly: Side, world: World) -> None:
    """Where httpx takes the header along; it is the same host."""
    world.leads[f"{PLAIN}/go"] = f"{HOME}/no"
    http = client_of(worldly, PLAIN, follow_redirects=True)
    assert worldly.do(http.get(f"{PLAIN}/go")).status_code == 401
    assert [sent for _, sent in world.seen] == ["Bearer t1"] * 2 + ["Bearer t2"] * 2


def test_what_was_done_is_not_done_again_where_its_result_is_refused(
    worldly: Side, world: World
) -> None:
    world.leads[f"{HOME}/go"] = f"{HOME}/no"
    world.status = 303
    http = client_of(worldly, follow_redirects=True)
    assert worldly.do(http.post(f"{HOME}/go", content=b"x")).status_code == 401
    assert [sent for _, sent in world.seen] == ["Bearer t1"] * 2
    # The token is dropped all the same.
    worldly.do(http.get(f"{HOME}/a"))
    assert world.seen[-1] == (f"{HOME}/a", "Bearer t2")


def test_what_another_address_forges_takes_no_token(worldly: Side, world: World) -> None:
    """A token that the caller himself sent elsewhere, refused there, stays the service's own."""
    http = client_of(worldly)
    worldly.do(http.get(f"{HOME}/a"))
    worldly.do(http.get(f"{AWAY}/no", headers={"Authorization": "Bearer t1"}))
    worldly.do(http.get(f"{HOME}/a"))
    assert [sent for _, sent in world.seen] == ["Bearer t1"] * 3


HOSTS = ["gloo.example", "GLOO.example", "gloo.example.", "gloo.example.evil.example"]
HOSTS += ["evil.example", "gloo.example@evil.example", "u:p@gloo.example", "evilgloo.example"]
ADDRESS = st.tuples(
    st.sampled_from(["https", "http", "HTTPS"]),
    st.sampled_from(HOSTS),
    st.sampled_from(["", ":80", ":443", ":8443", ":"]),
    st.sampled_from(["", "/", "/ai/v2", "/@gloo.example", "?a=https://gloo.example", "/#x"]),
)


@given(ADDRESS)
def test_it_goes_to_one_scheme_host_and_port(pieces: tuple[str, str, str, str]) -> None:
    scheme, host, port, rest = pieces
    address = f"{scheme}://{host}{port}{rest}"
    sent: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("Authorization"))
        return httpx.Response(200)

    auth = GlooAuth(api_key="k", base_url=f"{HOME}/under/here")
    with httpx.Client(auth=auth, transport=httpx.MockTransport(answer)) as http:
        http.get(address)
    parts = urlsplit(address)
    at_home = (parts.scheme, parts.hostname, parts.port or PORTS[parts.scheme]) == (
        "https",
        "gloo.example",
        443,
    )
    assert sent == ["Bearer k" if at_home else None]
