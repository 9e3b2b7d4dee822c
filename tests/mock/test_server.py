"""The mock on a port: what raw sockets show, and many clients at once."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from gumgloo.mock import (
    Fault,
    MockServer,
    MockService,
    VirtualClock,
    running_server,
)
from gumgloo.mock.spec import Spec
from tests.mock.seeing import BODY, STREAM, Seen, aread, see

OPEN: list[socket.socket] = []


@pytest.fixture(autouse=True)
def _close_all() -> Iterator[None]:
    yield
    while OPEN:
        OPEN.pop().close()


def exchange(server: MockServer, data: bytes) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    OPEN.append(connection)
    connection.sendall(data)
    return connection


def post(body: Any = None, *, fault: Any = None, more: str = "") -> bytes:
    raw = json.dumps(STREAM if body is None else body).encode()
    lines = [
        "POST /ws.gumloop.com/api/v1/chat/completions HTTP/1.1",
        "Host: mock",
        "Authorization: Bearer test-access-token",
        "Content-Type: application/json",
        f"Content-Length: {len(raw)}",
    ]
    lines += [f"X-Mock-Fault: {json.dumps(fault)}"] if fault else []
    return ("\r\n".join(lines) + f"\r\n{more}\r\n").encode() + raw


def read_all(connection: socket.socket) -> bytes:
    data = b""
    while piece := connection.recv(65536):
        data += piece
    connection.close()
    return data


def read_until(connection: socket.socket, end: bytes) -> bytes:
    data = b""
    while not data.endswith(end):
        piece = connection.recv(1)
        assert piece, data
        data += piece
    return data


LAST = b"\r\n0\r\n\r\n"


def test_half_a_chunk_is_really_half(mock_server: MockServer) -> None:
    data = read_all(exchange(mock_server, post(fault={"cut": 10, "cut_how": "half"})))
    head, _, body = data.partition(b"\r\n\r\n")
    assert b"transfer-encoding: chunked" in head
    assert body == b'4a\r\ndata: {"id'


def test_half_a_head_is_really_half(mock_server: MockServer) -> None:
    assert (
        read_all(exchange(mock_server, post(fault={"cut": 12, "cut_in": "head"})))
        == b"HTTP/1.1 200"
    )
    assert read_all(exchange(mock_server, post(fault={"cut": 0, "cut_in": "head"}))) == b""


def test_a_reset_is_a_reset_and_overtakes_nothing(mock_server: MockServer) -> None:
    connection = exchange(mock_server, post(fault={"cut": 10, "cut_how": "rst"}))
    data = read_until(connection, b'\r\na\r\ndata: {"id\r\n')
    assert data.startswith(b"HTTP/1.1 200 OK\r\n")
    with pytest.raises(ConnectionResetError):
        connection.recv(1)
    connection.close()


def test_a_stall_sends_nothing_and_closes_nothing(mock_service: MockService) -> None:
    with running_server(mock_service) as server:
        connection = exchange(server, post(fault={"stall": 5}))
        read_until(connection, b"\r\n5\r\ndata:\r\n")
        connection.setblocking(False)
        with pytest.raises(BlockingIOError):
            connection.recv(1)
        connection.setblocking(True)
        connection.sendall(b"more")
        assert server.open_connections == 1
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
    assert (server.connections, server.open_connections) == (1, 0)


def test_a_connection_is_used_again(mock_server: MockServer) -> None:
    connection = exchange(mock_server, post())
    first = read_until(connection, LAST)
    connection.sendall(post())
    assert read_until(connection, LAST) == first
    connection.close()
    assert mock_server.connections == 1
    assert len(mock_server.service.requests) == 2


def test_requests_sent_at_once_are_answered_in_order(mock_server: MockServer) -> None:
    connection = exchange(
        mock_server, post() + post({**STREAM, "model": "other"}, more="Connection: close\r\n")
    )
    data = read_all(connection)
    assert data.count(b"HTTP/1.1 200 OK") == 2
    assert data.index(b'"model":"m"') < data.index(b'"model":"other"')


def test_a_body_in_chunks_and_one_that_waits_for_leave(mock_server: MockServer) -> None:
    raw = json.dumps(BODY).encode()
    head = post().partition(b"Content-Length")[0]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in (raw[:9], raw[9:]))
    connection = exchange(
        mock_server, head + b"Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
    )
    assert read_until(connection, b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    for byte in chunks + b"0\r\n\r\n":
        connection.sendall(bytes([byte]))
    assert read_until(connection, b"\r\n\r\n").startswith(b"HTTP/1.1 200 OK")
    connection.close()


@pytest.mark.parametrize(
    "data", [b"\x00\x01\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"nonsense\r\n\r\n"]
)
def test_what_is_not_http_is_400(mock_server: MockServer, data: bytes) -> None:
    assert read_all(exchange(mock_server, data)).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("data", [b"", b"GET /", post()[:-5]])
def test_a_client_may_leave_at_any_time(mock_server: MockServer, data: bytes) -> None:
    connection = exchange(mock_server, data)
    connection.shutdown(socket.SHUT_WR)
    answer = read_all(connection)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400 ")
    assert mock_server.service.requests == []


def test_an_upgrade_is_not_understood(mock_server: MockServer) -> None:
    connection = exchange(mock_server, b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n")
    assert read_until(connection, b"\r\n\r\n").startswith(b"HTTP/1.1 404 ")


def test_an_answer_to_head_has_no_body(mock_server: MockServer) -> None:
    data = b"HEAD /ws.gumloop.com/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    assert read_all(exchange(mock_server, data)).endswith(b"\r\n\r\n")


def test_a_defect_is_a_clear_500_and_kept(mock_service: MockService) -> None:
    mock_service.reply("gumloop.createChatCompletion", {})
    with running_server(mock_service) as server:
        data = read_all(exchange(server, post(more="Connection: close\r\n")))
        assert data.startswith(b"HTTP/1.1 500 ")
        assert b"MockDefect: gumloop.createChatCompletion, status 200: " in data
    assert len(mock_service.defects) == 1
    mock_service.defects.clear()
    mock_service.forget()


def test_a_server_cannot_refuse_connections(mock_server: MockServer) -> None:
    data = post(fault={"connect": "refused"}, more="Connection: close\r\n")
    answer = read_all(exchange(mock_server, data))
    assert answer.startswith(b"HTTP/1.1 500 ")
    assert b"use the transports" in answer
    assert len(mock_server.service.defects) == 1
    mock_server.service.defects.clear()


def test_many_clients_at_once(mock_specs: dict[str, Spec]) -> None:
    clock = VirtualClock()
    service = MockService(mock_specs, clock=clock)
    service.plan(Fault(delay=60, gap=1, split=7), times=None)

    async def run(url: str) -> list[Seen]:
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(trust_env=False, limits=limits) as client:
            return await asyncio.gather(*(aread(client, url, 30) for _ in range(40)))

    with running_server(service) as server:
        seen = asyncio.run(run(f"{server.url}/ws.gumloop.com/api/v1/chat/completions"))
        assert {end for end, _ in seen} == {"200"}
        assert len({data for _, data in seen}) == 1
        assert 1 <= server.connections <= 40
    assert len(service.requests) == 40
    assert server.open_connections == 0


def test_streams_one_after_another_use_one_connection(mock_server: MockServer) -> None:
    with httpx.Client(trust_env=False) as client:
        for _ in range(5):
            see(client, f"{mock_server.url}/ws.gumloop.com/api/v1/chat/completions", STREAM, 30)
    assert mock_server.connections == 1


def test_the_server_knows_where_it_is(mock_service: MockService) -> None:
    async def run() -> tuple[str, dict[str, str]]:
        async with MockServer(mock_service) as server:
            return server.url, server.base_urls

    url, urls = asyncio.run(run())
    assert urls["https://platform.ai.gloo.com"] == f"{url}/platform.ai.gloo.com"
    assert MockServer(mock_service, host="::1", port=7).url == "http://[::1]:7"


def test_a_port_that_is_taken_is_an_error(
    mock_server: MockServer, mock_service: MockService
) -> None:
    with pytest.raises(OSError), running_server(mock_service, port=mock_server.port):
        raise AssertionError("not reached")
