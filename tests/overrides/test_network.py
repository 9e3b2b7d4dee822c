"""The synchronous network: limits that count at each read and write, TLS, proxies."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from typing import Any

import anyio
import anyio.lowlevel
import httpcore
import httpx
import pytest

from gumgloo import APITimeoutError, ConfigurationError, Gumloop, Timeout
from gumgloo._network import Network, _Stream, _Tls
from gumgloo._sources import AsyncSource, SyncSource
from gumgloo._timeout import Left
from gumgloo.mock import MockServer, MockService
from gumgloo.mock.clock import VirtualClock
from gumgloo.mock.server import serving
from tests.faults._call import HARD_LIMIT
from tests.faults._model import Endless, Raw
from tests.faults._server import CERTIFICATES, FaultServer
from tests.overrides._clients import MESSAGES, Side, check_error
from tests.overrides.test_transport_limits import limits

CERTIFICATE = CERTIFICATES / "unknown.pem"
#: The variables that name proxies, as all machines read them.
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=CERTIFICATE)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


# What is left


def test_what_is_left_is_a_number_that_can_be_asked_again() -> None:
    left = Left(2.5, lambda: 1.5)
    assert (left, left.now()) == (2.5, 1.5)


def test_limits_can_be_asked_again_where_there_is_one_for_all() -> None:
    clock = VirtualClock()
    one = limits(Timeout(connect=3, first_byte=7, idle=9, total=10), clock)
    read = one["read"]
    assert isinstance(read, Left)
    assert not one.asked
    clock.advance(2)
    assert (read, read.now(), one.asked) == (7, 7, True)
    clock.advance(2)
    assert read.now() == 6
    # What counts is said by what was last asked.
    assert one.missed(httpx.ReadTimeout("x")).phase == "total"
    clock.advance(7)
    assert read.now() == 0.0


def test_limits_of_the_steps_alone_do_not_change() -> None:
    clock = VirtualClock()
    one = limits(Timeout(connect=3, first_byte=7, idle=9), clock)
    assert {step: type(one[step]) for step in one} == {
        "connect": float,
        "pool": float,
        "write": float,
        "read": Left,
    }
    read = one["read"]
    assert isinstance(read, Left)
    clock.advance(5)
    assert read.now() == 7


@pytest.mark.parametrize("total", [None, 60.0])
def test_reading_can_be_given_up(total: float | None) -> None:
    clock = VirtualClock()
    one = limits(Timeout(connect=3, first_byte=7, idle=9, total=total), clock)
    read = one["read"]
    assert isinstance(read, Left)
    one.give_up_in(0.5)
    clock.advance(0.25)
    assert read.now() == 0.25
    clock.advance(0.5)
    # What is there already is still read, but not for ever.
    assert [read.now() for _ in range(5)] == [0.001, 0.001, 0.001, 0.0, 0.0]


# One connection


class Inner(httpcore.NetworkStream):
    """A stream of httpcore's, over this socket."""

    def __init__(self, link: socket.socket) -> None:
        self.link = link
        self.closed = False

    def get_extra_info(self, info: str) -> Any:
        return self.link if info == "socket" else None

    def close(self) -> None:
        self.closed = True
        self.link.close()


class Pair:
    """A connection of a client's, and its other end."""

    def __init__(self, make: Callable[[], ssl.SSLContext], exits: ExitStack) -> None:
        mine, self.other = socket.socketpair()
        exits.enter_context(self.other)
        self.inner = Inner(exits.enter_context(mine))
        self.stream = _Stream(self.inner, _Tls(make, http2=False))


@pytest.fixture
def exits() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def pair(exits: ExitStack) -> Pair:
    return Pair(trusting, exits)


def answers(*seconds: float) -> Left:
    """Each time that it is asked there is so much left."""
    rest = iter(seconds)
    return Left(seconds[0], lambda: next(rest))


def test_each_read_asks(pair: Pair) -> None:
    pair.other.send(b"abc")
    left = answers(5.0, 5.0, 0.0)
    assert pair.stream.read(1, left) == b"a"
    assert pair.stream.read(1, left) == b"b"
    with pytest.raises(httpcore.ReadTimeout):
        pair.stream.read(1, left)
    assert pair.stream.read(1, None) == b"c"


def test_a_read_waits_no_longer_than_it_may(pair: Pair) -> None:
    with pytest.raises(httpcore.ReadTimeout):
        pair.stream.read(1, 0.001)
    with pytest.raises(httpcore.ReadTimeout):
        pair.stream.read(1, answers(0.001))


def test_a_read_that_fails_is_one_of_httpcores(pair: Pair) -> None:
    pair.stream.close()
    assert pair.inner.closed
    with pytest.raises(httpcore.ReadError):
        pair.stream.read(1)


def test_each_piece_of_a_write_asks(pair: Pair) -> None:
    """Nobody reads, so there is room for a part of it only."""
    body = bytes(64 * 1024 * 1024)
    with pytest.raises(httpcore.WriteTimeout):
        pair.stream.write(body, answers(5.0, 0.0))
    assert 0 < len(pair.other.recv(len(body))) < len(body)
    with pytest.raises(httpcore.WriteTimeout):
        pair.stream.write(body, 0.001)


def test_a_write_is_whole_and_in_order(pair: Pair) -> None:
    pair.stream.write(b"")
    pair.stream.write(b"ab", answers(5.0))
    pair.stream.write(b"cd")
    assert pair.other.recv(9) == b"abcd"


def test_a_write_that_fails_is_one_of_httpcores(pair: Pair) -> None:
    pair.other.close()
    with pytest.raises(httpcore.WriteError):
        pair.stream.write(b"x")


def test_a_mistake_is_not_taken_for_a_failure_of_the_connection(pair: Pair) -> None:
    mistaken = Left(1.0, lambda: [1.0][1])
    with pytest.raises(IndexError):
        pair.stream.read(1, mistaken)
    with pytest.raises(IndexError):
        pair.stream.write(b"x", mistaken)


def test_tls_does_not_begin_where_no_time_is_left(pair: Pair) -> None:
    with pytest.raises(httpcore.ConnectTimeout):
        pair.stream.start_tls(ssl.create_default_context(), "x", answers(0.0))
    assert pair.inner.closed


def test_a_connection_that_speaks_tls_is_left_open(exits: ExitStack) -> None:
    class Willing(Inner):
        def start_tls(self, *_: Any) -> httpcore.NetworkStream:
            return Inner(self.link)

    mine, other = socket.socketpair()
    exits.enter_context(other)
    plain = Willing(exits.enter_context(mine))
    stream = _Stream(plain, _Tls(trusting, http2=False))
    stream.start_tls(ssl.create_default_context(), "x", 5.0).write(b"hello")
    assert (other.recv(9), plain.closed) == (b"hello", False)


def test_a_connection_is_closed_where_there_are_no_certificates(exits: ExitStack) -> None:
    def unreadable() -> ssl.SSLContext:
        raise FileNotFoundError("/secret/place")

    pair = Pair(unreadable, exits)
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE") as caught:
        pair.stream.start_tls(ssl.create_default_context(), "x")
    check_error(caught.value, "secret")
    assert pair.inner.closed


# All of it


@pytest.fixture
def tls_server(mock_service: MockService) -> Iterator[FaultServer]:
    server = FaultServer(mock_service, "unknown")
    with serving(server):
        yield server


def test_certificates_are_read_once_and_only_for_tls(
    tls_server: FaultServer, mock_service: MockService
) -> None:
    made: list[ssl.SSLContext] = []

    def make() -> ssl.SSLContext:
        made.append(trusting())
        return made[-1]

    network = Network(httpx.Limits(max_keepalive_connections=0), context=make)
    plain = FaultServer(mock_service)
    with serving(plain), httpx.Client(transport=network) as client:
        client.get(plain.url)
        assert not made
        for _ in range(2):
            answer = client.get(tls_server.url)
        assert len(made) == 1
    assert answer.http_version == "HTTP/1.1"
    assert answer.reason_phrase == "Not Found"
    assert tls_server.connections == 2


@pytest.mark.parametrize("certificate", [None, "unknown"], ids=["plain", "TLS"])
@pytest.mark.parametrize(
    "steps",
    [
        (b"HTTP/1.1 200 OK\r\nx: ", Endless(b"y", 0.02)),
        (Endless(b"HTTP/1.1 100 Continue\r\n\r\n", 0.02),),
        (b"HTTP/1.1 200 OK\r\n\r\n", Endless(b" ", 0.02)),
    ],
    ids=["head", "100", "body"],
)
def test_the_limit_for_all_interrupts_whatever_drips(
    steps: tuple[Any, ...],
    certificate: str | None,
    awaited: bool,
    mock_service: MockService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By the clock of the machine: a limit of a quarter of a second, for what has no end."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = FaultServer(mock_service, certificate)
    given_up: list[bool] = []

    def give_up() -> None:
        given_up.append(True)
        server.abort()

    with serving(server), Side(awaited=awaited) as side:
        client = side.gumloop(
            access_token="test-access-token",
            base_url=server.base_urls["https://api.gumloop.com/api/v1"],
            stream_timeout=Timeout(5, 5, 5, total=0.25),
        )
        # The connection is there when the time begins to run.
        side.do(client.models.list())
        server.plan([Raw(steps)])
        guard = threading.Timer(HARD_LIMIT, give_up)
        guard.start()
        with pytest.raises(APITimeoutError) as caught:
            side.do(client.chat.completions.create(model="m", messages=MESSAGES))
        guard.cancel()
        guard.join()
        check_error(caught.value)
        assert (caught.value.phase, server.met, given_up) == ("total", 1, [])


def test_no_call_takes_a_thread(mock_service: MockService, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes one for as long as a body is read where nobody asks, and to read what is left of
    a stream."""
    begun: list[object] = []
    monkeypatch.setattr("threading.Timer.start", lambda timer: begun.append(timer))
    server = FaultServer(mock_service)
    with serving(server):
        address = server.base_urls["https://api.gumloop.com/api/v1"]
        with Gumloop(
            access_token="test-access-token", base_url=address, timeout=Timeout(total=60)
        ) as client:
            client.models.list()
            with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as one:
                assert list(one)
            assert not begun
        with (
            httpx.Client() as http,
            Gumloop(
                access_token="test-access-token",
                base_url=address,
                timeout=Timeout(total=60),
                http_client=http,
            ) as client,
        ):
            client.models.list()
            assert len(begun) == 1


# The environment


@pytest.mark.parametrize("name", ["HTTP_PROXY", "ALL_PROXY"])
def test_a_proxy_that_the_environment_names_is_used(
    name: str, awaited: bool, mock_service: MockService, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FaultServer(mock_service)
    with serving(server), Side(awaited=awaited) as side:
        monkeypatch.setenv(name, server.url)
        client = side.gumloop(access_token="test-access-token", base_url="http://service.invalid")
        server.plan([Raw((b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",))])
        with pytest.raises(Exception, match="404"):
            side.do(client.models.list())
        assert server.requests == 1


def test_hosts_that_need_no_proxy_are_no_proxy(
    mock_service: MockService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("threading.Timer.start", lambda _: pytest.fail("not our own network"))
    server = FaultServer(mock_service)
    with (
        serving(server),
        Gumloop(
            access_token="test-access-token",
            base_url=server.base_urls["https://api.gumloop.com/api/v1"],
            timeout=Timeout(total=60),
        ) as client,
    ):
        client.models.list()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTP_PROXY", "nonsense://user:password@host"),
        ("HTTP_PROXY", "http://user:password@host:port"),
        ("SSL_CERT_FILE", "/nowhere/password.pem"),
        ("SSL_CERT_FILE", __file__),
    ],
)
def test_an_environment_that_cannot_be_used_is_said(
    name: str,
    value: str,
    awaited: bool,
    mock_server: MockServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Side(awaited=awaited) as side:
        # That it speaks no TLS is found out later.
        address = mock_server.url.replace("http:", "https:")
        client = side.gumloop(access_token="test-access-token", base_url=address)
        monkeypatch.setenv(name, value)
        with pytest.raises(ConfigurationError, match="what the environment says") as caught:
            side.do(client.models.list())
        check_error(caught.value, "password")
        # The server has seen what there was to see by then.
        side.do(side.http(trust_env=False).get(mock_server.url))


# The rest of an answer


@pytest.mark.parametrize("name", ["drain", "close"])
def test_a_cancelled_task_lets_the_connection_go(name: str) -> None:
    class Open(httpx.AsyncByteStream):
        closed = False

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"x"

        async def aclose(self) -> None:
            await anyio.lowlevel.checkpoint()
            self.closed = True

    async def cancelled() -> bool:
        rest = Open()
        extensions = {"http_version": b"HTTP/1.1", "network_stream": object()}
        answer = httpx.Response(200, stream=rest, extensions=extensions)
        source = AsyncSource(answer, limits(Timeout(), VirtualClock()))
        with anyio.CancelScope() as scope:
            scope.cancel()
            await getattr(source, name)()
        return rest.closed

    assert asyncio.run(cancelled())


def test_what_is_left_of_an_answer_over_http2_is_not_waited_for() -> None:
    """Other answers come over the same connection, which a limit would take from them."""
    rest = iter([b"x", b"y"])
    extensions = {"http_version": b"HTTP/2", "network_stream": object()}
    answer = httpx.Response(200, stream=Rest(rest), extensions=extensions)
    limited = limits(Timeout(), VirtualClock())
    limited.asked = True
    SyncSource(answer, limited).drain()
    assert answer.is_closed
    assert list(rest) == [b"x", b"y"]


class Rest(httpx.SyncByteStream):
    """What is left of an answer."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces


def test_what_is_there_is_read_in_a_loop_that_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A round of the loop that takes longer than the rest may take does not cost the connection."""
    clock = VirtualClock()

    class Rest(httpx.AsyncByteStream):
        rounds = 0

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for _ in range(3):
                await anyio.lowlevel.checkpoint()
                self.rounds += 1
                yield b"x"

    async def drained(times: list[float]) -> int:
        rest = Rest()
        extensions = {"http_version": b"HTTP/1.1", "network_stream": object()}
        answer = httpx.Response(200, stream=rest, extensions=extensions)
        monkeypatch.setattr("gumgloo._sources.anyio.current_time", lambda: times.pop(0))
        await AsyncSource(answer, limits(Timeout(), clock)).drain()
        assert answer.is_closed
        return rest.rounds

    monkeypatch.setattr("gumgloo._sources._DRAIN_SECONDS", 0.0)
    assert asyncio.run(drained([0.0, 0.0])) == 0
    assert asyncio.run(drained([0.0, 100.0])) == 3
