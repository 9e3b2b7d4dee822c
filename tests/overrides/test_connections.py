"""Limits of the connections, and HTTP/2: what the arguments say, and what comes of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    ConnectionLimits,
    Timeout,
)
from gumgloo.mock import MockServer
from tests.overrides._clients import MESSAGES, Side
from tests.overrides._h2_server import CERTIFICATE, serving_h2

ROOT = Path(__file__).parents[2]


def client_at(side: Side, server: MockServer, **arguments: Any) -> Any:
    base_url = server.base_urls["https://api.gumloop.com/api/v1"]
    given = {"access_token": "test-access-token", "max_retries": 0, **arguments}
    return side.gumloop(base_url=base_url, **given)


def ask(client: Any, *, stream: bool = False) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=stream)


# The value


def test_the_defaults_are_those_of_the_docs() -> None:
    assert ConnectionLimits() == ConnectionLimits(1000, 100, 30.0)


@pytest.mark.parametrize(
    "good",
    [
        {"max_connections": 1},
        {"max_connections": None, "max_keepalive": None, "keepalive_expiry": None},
        {"max_keepalive": 0, "keepalive_expiry": 0},
        {"keepalive_expiry": 0.5},
    ],
)
def test_limits_that_can_be_used(good: dict[str, Any]) -> None:
    limits = ConnectionLimits(**good)
    assert {name: getattr(limits, name) for name in good} == good


def test_for_ever_is_no_limit() -> None:
    assert ConnectionLimits(keepalive_expiry=float("inf")).keepalive_expiry is None


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("max_connections", 0, "integer of 1 or more"),
        ("max_connections", True, "integer of 1 or more"),
        ("max_connections", 1.5, "integer of 1 or more"),
        ("max_keepalive", -1, "integer of 0 or more"),
        ("max_keepalive", "9", "integer of 0 or more"),
        ("keepalive_expiry", -0.1, "0 or more seconds"),
        ("keepalive_expiry", float("nan"), "0 or more seconds"),
        ("keepalive_expiry", False, "0 or more seconds"),
        ("keepalive_expiry", "9", "0 or more seconds"),
    ],
)
def test_limits_that_cannot_be_used(name: str, value: Any, text: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}: expected .*{text}"):
        ConnectionLimits(**{name: value})


# The arguments


MAKERS = ["gumloop", "gloo", "flows"]


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("given", [{"limits": ConnectionLimits()}, {"http2": True}])
def test_a_callers_client_has_its_own(make: str, given: dict[str, Any], awaited: bool) -> None:
    with Side(awaited=awaited) as side:
        http = side.http()
        with pytest.raises(ConfigurationError, match="set them there, and leave out limits"):
            getattr(side, make)(http_client=http, **given)
        getattr(side, make)(http_client=http)


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"limits": httpx.Limits()}, "limits: expected a ConnectionLimits or None, got Limits"),
        ({"http2": 1}, "http2: expected True or False"),
        ({"http2": None}, "http2: expected True or False"),
    ],
)
def test_arguments_of_another_kind_are_refused(
    make: str, given: dict[str, Any], text: str, awaited: bool
) -> None:
    with Side(awaited=awaited) as side, pytest.raises(ConfigurationError, match=text):
        getattr(side, make)(**given)


@pytest.mark.parametrize("make", MAKERS)
def test_http2_without_its_package_says_what_to_install(
    make: str, awaited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    with Side(awaited=awaited) as side:
        with pytest.raises(ConfigurationError, match=r"needs the package h2: .*gumgloo\[http2\]"):
            getattr(side, make)(http2=True)
        getattr(side, make)()


def test_a_client_that_is_made_loads_no_h2() -> None:
    """httpcore loads it with the first connection, where it is installed."""
    text = (
        "import sys, gumgloo\n"
        "gumgloo.Gumloop(access_token='t', http2=True)\n"
        "assert not {'h2', 'hpack'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", text], check=True, cwd=ROOT)


# What comes of them


@pytest.mark.parametrize(("keep", "connections"), [(None, 1), (1, 1), (0, 3)])
def test_as_many_connections_are_kept_as_may_be(
    keep: int | None, connections: int, awaited: bool, mock_server: MockServer
) -> None:
    with Side(awaited=awaited) as side:
        client = client_at(side, mock_server, limits=ConnectionLimits(max_keepalive=keep))
        for _ in range(3):
            side.do(ask(client))
    assert mock_server.connections == connections


@pytest.mark.parametrize(("expiry", "connections"), [(None, 2), (0, 3)])
def test_a_connection_is_kept_for_as_long_as_it_may_be(
    expiry: float | None, connections: int, awaited: bool, mock_server: MockServer
) -> None:
    with Side(awaited=awaited) as side:
        limits = ConnectionLimits(keepalive_expiry=expiry)
        client = client_at(side, mock_server, limits=limits)
        for _ in range(2):
            side.do(ask(client))
        # There is one that is open in any case.
        side.do(client_at(side, mock_server).models.list())
    assert mock_server.connections == connections


def test_no_more_connections_are_made_than_may_be(awaited: bool, mock_server: MockServer) -> None:
    with Side(awaited=awaited) as side:
        client = client_at(
            side,
            mock_server,
            limits=ConnectionLimits(max_connections=1),
            stream_timeout=Timeout(connect=0.05),
        )
        stream = side.do(ask(client, stream=True))
        with pytest.raises(APITimeoutError) as caught:
            side.do(ask(client))
        assert caught.value.phase == "connect"
        side.chunks(stream)
        side.do(ask(client))
    assert mock_server.connections == 1


# HTTP/2


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trusts the certificate of the HTTP/2 server, as a user would say it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("make", ["gumloop", "gloo"])
def test_streams_over_http2(make: str, awaited: bool) -> None:
    keys = {"gumloop": {"access_token": "t"}, "gloo": {"api_key": "t"}}[make]
    with serving_h2() as server, Side(awaited=awaited) as side:
        client = getattr(side, make)(base_url=server.url, http2=True, max_retries=0, **keys)
        for _ in range(3):
            assert side.chunks(side.do(ask(client, stream=True)))
    assert server.spoken == ["h2"]


@pytest.mark.usefixtures("trusting")
def test_many_streams_at_a_time_share_one_http2_connection() -> None:
    with serving_h2() as server, Side(awaited=True) as side:
        client = side.gumloop(base_url=server.url, http2=True, max_retries=0, access_token="t")

        async def one() -> int:
            stream = await ask(client, stream=True)
            return len([chunk async for chunk in stream])

        async def all_of_them() -> list[int]:
            await one()
            return await asyncio.gather(*(one() for _ in range(8)))

        counts = side.do(all_of_them())
        assert len(counts) == 8
        assert len(set(counts)) == 1
    assert server.spoken == ["h2"]


@pytest.mark.usefixtures("trusting")
def test_http2_is_not_offered_unless_it_was_asked_for(awaited: bool) -> None:
    with serving_h2() as server, Side(awaited=awaited) as side:
        client = side.gumloop(base_url=server.url, max_retries=0, access_token="t")
        with pytest.raises(APIConnectionError):
            side.do(ask(client))
    assert "h2" not in server.spoken
