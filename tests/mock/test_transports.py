"""The in-process transports: a client cannot tell them from a socket."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from gumgloo.mock import (
    AsyncMockTransport,
    Fault,
    MockDefect,
    MockServer,
    MockService,
    MockTransport,
    WouldHang,
)
from tests.mock.ask import GUMLOOP
from tests.mock.seeing import BODY, MOCKED, REAL, STREAM, Seen, aread, see

FAULTS: list[tuple[str, dict[str, Any], Any]] = [
    ("200", {}, BODY),
    ("200", {}, STREAM),
    ("503", {"status": 503}, BODY),
    ("999", {"status": 999}, BODY),
    ("204", {"status": 204}, BODY),
    ("307", {"redirect": "https://evil.example/"}, BODY),
    ("200", {"html": True}, STREAM),
    ("200", {"split": 1}, STREAM),
    ("200", {"bom": True, "comments": True, "newline": "\r\n"}, STREAM),
    ("200", {"truncate": 9}, BODY),
    ("200", {"framing": "close"}, BODY),
    ("200", {"framing": "length"}, STREAM),
    ("RemoteProtocolError", {"cut": 40}, STREAM),
    ("RemoteProtocolError", {"cut": 40}, BODY),
    ("RemoteProtocolError", {"cut": 40, "cut_how": "half"}, STREAM),
    ("RemoteProtocolError", {"cut": 0, "cut_how": "half"}, STREAM),
    ("RemoteProtocolError", {"cut": 0}, BODY),
    ("ReadError", {"cut": 40, "cut_how": "rst"}, STREAM),
    ("ReadError", {"cut": 0, "cut_how": "rst"}, BODY),
    ("200", {"cut": 40, "cut_how": "end"}, STREAM),
    ("200", {"cut": 40, "cut_how": "end"}, BODY),
    ("200", {"cut": 40, "framing": "close"}, STREAM),
    ("RemoteProtocolError", {"cut": 0, "cut_in": "head"}, BODY),
    ("RemoteProtocolError", {"cut": 20, "cut_in": "head"}, BODY),
    ("ReadError", {"cut": 20, "cut_in": "head", "cut_how": "rst"}, BODY),
    ("RemoteProtocolError", {"status": 102}, BODY),
    ("ReadTimeout", {"stall": 40}, STREAM),
    ("ReadTimeout", {"stall": -1}, BODY),
]


@pytest.mark.parametrize(("end", "fault", "body"), FAULTS)
def test_in_process_a_client_sees_what_it_sees_on_a_socket(
    mock_server: MockServer,
    mock_transport: MockTransport,
    end: str,
    fault: dict[str, Any],
    body: Any,
) -> None:
    service = mock_server.service
    service.plan(Fault.from_json(fault), times=2)
    # Real time passes only for the two that stall on the socket.
    timeout = 0.05 if "stall" in fault else 30
    with httpx.Client(trust_env=False) as client:
        url = f"{mock_server.url}/ws.gumloop.com/api/v1/chat/completions"
        on_socket = see(client, url, body, timeout)
    with httpx.Client(transport=mock_transport) as client:
        in_process = see(client, REAL, body, timeout)
    assert on_socket == in_process
    assert in_process[0] == end


@pytest.mark.parametrize("url", [REAL, MOCKED])
def test_real_and_mocked_addresses_both_lead_to_the_mock(
    mock_transport: MockTransport, mock_service: MockService, url: str
) -> None:
    with httpx.Client(transport=mock_transport) as client:
        response = client.post(url, json=BODY, headers=GUMLOOP)
    assert response.json()["object"] == "chat.completion"
    assert response.extensions["http_version"] == b"HTTP/1.1"
    (entry,) = mock_service.calls("createChatCompletion")
    assert entry.headers["authorization"] == "Bearer ***"


def test_a_redirect_elsewhere_shows_what_is_sent_there(
    mock_transport: MockTransport, mock_service: MockService
) -> None:
    mock_service.plan(Fault(redirect="https://evil.example/x?a=1"))
    with httpx.Client(transport=mock_transport, follow_redirects=True) as client:
        assert client.post(REAL, json=BODY, headers=GUMLOOP).status_code == 404
    entry = mock_service.requests[-1]
    assert (entry.host, entry.path, entry.query) == ("evil.example", "/x", {"a": ["1"]})
    assert "authorization" not in entry.headers


def test_waits_move_the_clock_and_nothing_else(
    mock_transport: MockTransport, mock_service: MockService
) -> None:
    mock_service.plan(Fault(delay=100, gap=10))
    start = mock_service.clock.now()
    with (
        httpx.Client(transport=mock_transport, timeout=None) as client,
        client.stream("POST", REAL, json=STREAM, headers=GUMLOOP) as response,
    ):
        assert mock_service.clock.now() == start + 100
        pieces = list(response.iter_raw())
    assert mock_service.clock.now() == start + 100 + 10 * (len(pieces) - 1)


@pytest.mark.parametrize(
    ("fault", "passed", "pieces"),
    [
        (Fault(delay=5), 5, 0),
        (Fault(delay=4.9, stall=-1), 5, 0),
        (Fault(delay=3, gap=5), 8, 1),
        (Fault(stall=1), 5, 1),
    ],
)
def test_a_wait_as_long_as_the_timeout_is_too_long(
    mock_transport: MockTransport,
    mock_service: MockService,
    fault: Fault,
    passed: float,
    pieces: int,
) -> None:
    mock_service.plan(fault)
    start = mock_service.clock.now()
    seen: list[bytes] = []
    with (
        httpx.Client(transport=mock_transport, timeout=5) as client,
        pytest.raises(httpx.ReadTimeout),
        client.stream("POST", REAL, json=STREAM, headers=GUMLOOP) as response,
    ):
        for piece in response.iter_raw():
            seen.append(piece)
    assert mock_service.clock.now() == pytest.approx(start + passed)
    assert len(seen) == pieces


def test_the_timeout_of_a_body_may_be_set_after_the_head(
    mock_transport: MockTransport, mock_service: MockService
) -> None:
    mock_service.plan(Fault(delay=5, gap=5))
    with (
        httpx.Client(transport=mock_transport, timeout=9) as client,
        client.stream("POST", REAL, json=STREAM, headers=GUMLOOP) as response,
    ):
        response.request.extensions["timeout"]["read"] = 4
        pieces = response.iter_raw()
        assert next(pieces)
        with pytest.raises(httpx.ReadTimeout):
            next(pieces)


@pytest.mark.parametrize(
    ("fault", "timeout", "error"),
    [
        (Fault(connect="refused"), 5, httpx.ConnectError),
        (Fault(connect="timeout"), 5, httpx.ConnectTimeout),
        (Fault(connect="timeout"), None, WouldHang),
        (Fault(stall=-1), None, WouldHang),
    ],
)
def test_connections_that_do_not_come_about(
    mock_transport: MockTransport,
    mock_service: MockService,
    fault: Fault,
    timeout: float | None,
    error: type[Exception],
) -> None:
    mock_service.plan(fault)
    with httpx.Client(transport=mock_transport, timeout=timeout) as client, pytest.raises(error):
        client.post(REAL, json=BODY, headers=GUMLOOP)
    assert (mock_transport.opened, mock_transport.open_responses) == (0, 0)


def test_open_responses_are_counted(mock_service: MockService) -> None:
    transport = MockTransport(mock_service)
    with httpx.Client(transport=transport) as client:
        request = client.build_request("POST", REAL, json=STREAM, headers=GUMLOOP)
        first = client.send(request, stream=True)
        second = client.send(request, stream=True)
        assert (transport.opened, transport.open_responses) == (2, 2)
        first.close()
        first.close()
        assert transport.open_responses == 1
        next(second.iter_raw())
        second.close()
    assert (transport.opened, transport.open_responses) == (2, 0)


def test_a_broken_connection_is_closed_by_itself(mock_service: MockService) -> None:
    transport = MockTransport(mock_service)
    mock_service.plan(Fault(cut=3))
    with httpx.Client(transport=transport) as client:
        request = client.build_request("POST", REAL, json=STREAM, headers=GUMLOOP)
        response = client.send(request, stream=True)
        with pytest.raises(httpx.RemoteProtocolError):
            list(response.iter_raw())
        assert transport.open_responses == 0


def test_a_defect_comes_through(mock_transport: MockTransport, mock_service: MockService) -> None:
    mock_service.reply("gumloop.createChatCompletion", {})
    with httpx.Client(transport=mock_transport) as client, pytest.raises(MockDefect):
        client.post(REAL, json=BODY, headers=GUMLOOP)
    mock_service.defects.clear()
    mock_service.forget()


# Async


@pytest.mark.parametrize(("end", "fault", "body"), [one for one in FAULTS if one[2] is STREAM])
def test_async_sees_what_sync_sees(
    mock_transport: MockTransport,
    async_mock_transport: AsyncMockTransport,
    mock_service: MockService,
    end: str,
    fault: dict[str, Any],
    body: Any,
) -> None:
    mock_service.plan(Fault.from_json(fault), times=2)
    with httpx.Client(transport=mock_transport) as client:
        sync_seen = see(client, REAL, body, 5)

    async def run() -> Seen:
        async with httpx.AsyncClient(transport=async_mock_transport) as client:
            return await aread(client, REAL)

    assert asyncio.run(run()) == sync_seen
    assert sync_seen[0] == end
    assert async_mock_transport.opened == 1


def test_async_waits_at_the_same_time_count_once(
    async_mock_transport: AsyncMockTransport, mock_service: MockService
) -> None:
    mock_service.plan(Fault(delay=3, gap=1), times=20)
    start = mock_service.clock.now()

    async def run() -> list[Seen]:
        async with httpx.AsyncClient(transport=async_mock_transport, timeout=None) as client:
            return await asyncio.gather(*(aread(client, REAL) for _ in range(20)))

    seen = asyncio.run(run())
    assert {end for end, _ in seen} == {"200"}
    assert len({data for _, data in seen}) == 1
    assert mock_service.clock.now() - start < 3 + 10


def test_tasks_take_turns_while_a_stream_runs(
    async_mock_transport: AsyncMockTransport,
) -> None:
    order: list[int] = []

    async def one(client: httpx.AsyncClient, number: int) -> None:
        async with client.stream("POST", REAL, json=STREAM, headers=GUMLOOP) as response:
            async for _ in response.aiter_raw():
                order.append(number)

    async def run() -> None:
        async with httpx.AsyncClient(transport=async_mock_transport) as client:
            await asyncio.gather(one(client, 1), one(client, 2))

    asyncio.run(run())
    assert order != sorted(order)
