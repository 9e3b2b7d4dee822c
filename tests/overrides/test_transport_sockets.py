"""What only a real connection shows: pooling, limits on the wire, and bodies that break off.

Every wait here is one that the client ends by itself after a few hundredths of a second.
"""

from __future__ import annotations

import gc
import json
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    APITimeoutError,
    ResponseDecodeError,
    StreamIncompleteError,
    Timeout,
)
from gumgloo._sources import _Fuse
from gumgloo._timing import Timing
from gumgloo.mock import Fault, MockServer, MockService, SystemClock
from gumgloo.mock.server import running_server
from tests.overrides._clients import MESSAGES, PROMPT, Side, check_error

BRIEF = 0.06
# A deadline has to leave time for the request to arrive, on a busy machine too.
TOTAL = 0.25
PATIENT = 5.0


async def at_once(_: float) -> None:
    """Instead of sleeping."""


@pytest.fixture
def socketed(awaited: bool) -> Iterator[Side]:
    """One flavour over sockets, with the machine's clock; it does not wait between attempts."""
    timing = Timing(sleep=lambda _: None, asleep=at_once)
    with Side(awaited=awaited, timing=timing) as one:
        yield one


def client_of(side: Side, server: MockServer, **arguments: Any) -> Any:
    given = {"access_token": "test-access-token", "max_retries": 0, **arguments}
    return side.gumloop(base_url=server.base_urls["https://api.gumloop.com/api/v1"], **given)


def ask(client: Any, *, stream: bool = False, content: str = PROMPT, **more: Any) -> Any:
    return client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": content}], stream=stream, **more
    )


def broken(side: Side, what: Callable[[], Any]) -> Any:
    with pytest.raises(Exception) as caught:
        what()
    check_error(caught.value)
    return caught.value


def content(chunks: list[Any]) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def is_whole(text: str, prompt: str = PROMPT) -> bool:
    """The mock repeats the prompt, after one of several openings."""
    return text.endswith(f": {prompt}")


def stream_size(server: MockServer) -> int:
    """Bytes of the body of a stream."""
    url = server.base_urls["https://ws.gumloop.com/api/v1"] + "/chat/completions"
    headers = {"authorization": "Bearer test-access-token"}
    # The very bytes that the client sends: what the mock answers follows from them.
    body = {"model": "m", "messages": MESSAGES, "stream": True}
    text = json.dumps(body, separators=(",", ":"))
    headers |= {"content-type": "application/json"}
    return len(httpx.post(url, content=text, headers=headers).content)


# Connections


def test_streams_one_after_another_use_one_connection(
    socketed: Side, mock_server: MockServer
) -> None:
    client = client_of(socketed, mock_server)
    for number in range(5):
        stream = socketed.do(ask(client, stream=True, content=f"{number}"))
        assert is_whole(content(socketed.chunks(stream)), f"{number}")
    socketed.do(ask(client))
    assert mock_server.connections == 1


def test_refused_streams_and_failed_calls_use_one_connection(
    socketed: Side, mock_server: MockServer
) -> None:
    mock_server.service.plan(Fault(status=503), times=4)
    client = client_of(socketed, mock_server)
    for stream in (True, False, True, False):
        broken(socketed, lambda stream=stream: socketed.do(ask(client, stream=stream)))
    assert mock_server.connections == 1


@pytest.mark.parametrize("own", [False, True])
def test_an_end_that_never_comes_is_waited_for_a_tenth_of_a_second(
    own: bool, socketed: Side, mock_server: MockServer
) -> None:
    """All events come, the end of the body does not: only the connection is lost."""
    mock_server.service.plan(Fault(stall=stream_size(mock_server)))
    given = {"http_client": socketed.http()} if own else {}
    client = client_of(socketed, mock_server, stream_timeout=PATIENT, **given)
    begun = time.monotonic()
    chunks = socketed.chunks(socketed.do(ask(client, stream=True)))
    took = time.monotonic() - begun
    assert is_whole(content(chunks))
    assert 0.1 <= took < PATIENT
    before = mock_server.connections
    socketed.do(ask(client))
    assert mock_server.connections == before + 1


def test_a_late_end_of_the_body_still_saves_the_connection(awaited: bool) -> None:
    """The end comes after some hundredths of a second, as a proxy may have it."""
    service = MockService.load(clock=SystemClock())
    with running_server(service) as server, Side(awaited=awaited) as side:
        client = client_of(side, server)
        size = stream_size(server)
        before = server.connections
        for _ in range(3):
            # The end of the stream comes twice, the second time a little later.
            service.plan(Fault(done="twice", split=(size,), gap=0.01))
            side.chunks(side.do(ask(client, stream=True)))
        assert server.connections == before + 1


def test_leaving_a_loop_early_frees_the_place_in_the_pool(
    socketed: Side, mock_server: MockServer
) -> None:
    http = socketed.http(limits=httpx.Limits(max_connections=1))
    client = client_of(
        socketed, mock_server, http_client=http, stream_timeout=Timeout(PATIENT, 5, 5)
    )

    def leave() -> None:
        for _ in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            break

    async def leave_awaited() -> None:
        stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        async for _ in stream:
            break
        # The event loop closes the iterator that was left when it gets to it.
        gc.collect()
        await anyio.sleep(0)

    for _ in range(3):
        if socketed.awaited:
            socketed.do(leave_awaited())
        else:
            leave()
    assert socketed.do(ask(client)).choices


def test_closing_a_stream_early_frees_the_place_in_the_pool(
    socketed: Side, mock_server: MockServer
) -> None:
    http = socketed.http(limits=httpx.Limits(max_connections=1))
    client = client_of(socketed, mock_server, http_client=http)

    def leave() -> None:
        with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as stream:
            next(stream)

    async def leave_awaited() -> None:
        made = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        async with await made as stream:
            await anext(stream)

    for _ in range(3):
        if socketed.awaited:
            socketed.do(leave_awaited())
        else:
            leave()
    assert socketed.do(ask(client)).choices


def test_a_cancelled_task_frees_the_place_in_the_pool(mock_server: MockServer) -> None:
    mock_server.service.plan(Fault(stall=0), times=2)
    with Side(awaited=True) as side:
        http = side.http(limits=httpx.Limits(max_connections=1))
        client = client_of(side, mock_server, http_client=http)

        async def run() -> None:
            for stream in (True, False):
                with anyio.move_on_after(BRIEF):
                    await ask(client, stream=stream)
            assert (await ask(client)).choices

        side.do(run())


def test_an_answer_under_a_deadline_gives_its_connection_back(mock_server: MockServer) -> None:
    with Side(awaited=False) as side:
        http = side.http(limits=httpx.Limits(max_connections=1))
        limits = Timeout(connect=PATIENT, total=PATIENT)
        client = client_of(side, mock_server, http_client=http, timeout=limits)
        for _ in range(3):
            client.models.list()
    assert mock_server.connections == 1


def test_a_fuse_that_was_put_out_harms_no_connection() -> None:
    """However late its timer fires."""
    left, right = socket.socketpair()
    with left, right:
        fuse = _Fuse(left, 100 * PATIENT)
        fuse.put_out()
        # Nobody waits for it, for so long as it was to last: not even a program that ends.
        assert fuse._timer.daemon
        fuse._timer.join(PATIENT)
        assert not fuse._timer.is_alive()
        fuse._blow()
        right.sendall(b"still open")
        assert (left.recv(99), fuse.blown) == (b"still open", False)


def test_a_fuse_that_blows_ends_a_read() -> None:
    left, right = socket.socketpair()
    with left, right:
        fuse = _Fuse(left, BRIEF)
        assert left.recv(99) == b""
        assert fuse.blown
    # The connection may be closed by then.
    fuse._blow()


# Limits


@pytest.mark.parametrize(
    ("given", "stream"),
    [(False, True), (True, False)],
    ids=["own pool, stream", "user's client, unary"],
)
@pytest.mark.parametrize(
    ("fault", "limits", "phase"),
    [
        (Fault(stall=-1), Timeout(PATIENT, BRIEF, PATIENT), "first_byte"),
        (Fault(stall=0), Timeout(PATIENT, PATIENT, BRIEF), "idle"),
        (Fault(stall=40), Timeout(PATIENT, PATIENT, BRIEF), "idle"),
        (Fault(stall=-1), Timeout(PATIENT, PATIENT, PATIENT, total=TOTAL), "total"),
        (Fault(stall=40), Timeout(PATIENT, PATIENT, PATIENT, total=TOTAL), "total"),
        (
            Fault(stall=40, framing="close"),
            Timeout(PATIENT, PATIENT, PATIENT, total=TOTAL),
            "total",
        ),
        (Fault(stall=40, framing="close"), Timeout(None, None, None, total=TOTAL), "total"),
    ],
)
def test_a_limit_that_passes_on_the_wire(
    fault: Fault,
    limits: Timeout,
    phase: str,
    stream: bool,
    given: bool,
    socketed: Side,
    mock_server: MockServer,
) -> None:
    more = {"http_client": socketed.http(timeout=PATIENT)} if given else {}
    client = client_of(socketed, mock_server, stream_timeout=PATIENT, **more)
    socketed.do(ask(client))
    mock_server.service.plan(fault)
    begun = time.monotonic()
    error = broken(socketed, lambda: socketed.do(ask(client, stream=stream, timeout=limits)))
    assert time.monotonic() - begun < PATIENT
    assert isinstance(error, APITimeoutError)
    assert error.phase == phase
    socketed.do(ask(client))


def test_a_stream_that_stalls_at_its_deadline_is_cut_off_there(awaited: bool) -> None:
    """The limit between two pieces, looked up when the body began, is far away."""
    service = MockService.load(clock=SystemClock())
    with running_server(service) as server, Side(awaited=awaited) as side:
        size = stream_size(server)
        client = client_of(side, server)
        side.do(ask(client))
        service.plan(Fault(stall=size // 2, framing="close"))
        begun = time.monotonic()
        stream = side.do(ask(client, stream=True, timeout=Timeout(5, 5, 5, total=TOTAL)))
        error = broken(side, lambda: side.chunks(stream))
        assert TOTAL <= time.monotonic() - begun < PATIENT
        assert isinstance(error, APITimeoutError)
        assert error.phase == "total"
        assert not is_whole(stream.snapshot.choices[0].message.content)


def test_a_deadline_that_is_kept_harms_nobody(socketed: Side, mock_server: MockServer) -> None:
    client = client_of(socketed, mock_server, stream_timeout=Timeout(5, 5, 5, total=30))
    for stream in (False, True, False):
        answer = socketed.do(ask(client, stream=stream))
        assert not stream or is_whole(content(socketed.chunks(answer)))
    assert mock_server.connections == 1


# Bodies that break off


@pytest.mark.parametrize(
    ("fault", "unary", "stream"),
    [
        (Fault(cut=0, cut_in="head"), APIConnectionError, APIConnectionError),
        (Fault(cut=20, cut_in="head"), APIConnectionError, APIConnectionError),
        (Fault(cut=20, cut_in="head", cut_how="rst"), APIConnectionError, APIConnectionError),
        (Fault(cut=0), APIConnectionError, APIConnectionError),
        (Fault(cut=40), APIConnectionError, APIConnectionError),
        (Fault(cut=40, cut_how="rst"), APIConnectionError, APIConnectionError),
        (Fault(cut=40, cut_how="half"), APIConnectionError, APIConnectionError),
        (Fault(cut=-2), APIConnectionError, StreamIncompleteError),
        (Fault(cut=-40, cut_how="rst"), APIConnectionError, StreamIncompleteError),
        (Fault(cut=-40, cut_how="half"), APIConnectionError, StreamIncompleteError),
        # In order, but too early: the bytes alone tell.
        (Fault(cut=40, cut_how="end"), ResponseDecodeError, StreamIncompleteError),
        (Fault(cut=-40, cut_how="end"), ResponseDecodeError, StreamIncompleteError),
        (Fault(cut=40, framing="close"), ResponseDecodeError, StreamIncompleteError),
        (Fault(cut=-40, framing="close"), ResponseDecodeError, StreamIncompleteError),
    ],
)
@pytest.mark.parametrize("streaming", [False, True], ids=["unary", "stream"])
def test_an_answer_that_breaks_off_is_never_taken_for_whole(
    fault: Fault,
    unary: type[Exception],
    stream: type[Exception],
    streaming: bool,
    socketed: Side,
    mock_server: MockServer,
) -> None:
    mock_server.service.plan(fault)
    client = client_of(socketed, mock_server, stream_timeout=PATIENT)

    def whole() -> None:
        answer = socketed.do(ask(client, stream=streaming))
        if streaming:
            socketed.chunks(answer)

    error = broken(socketed, whole)
    assert type(error) is (stream if streaming else unary)
    socketed.do(ask(client))


def test_a_cut_before_the_first_chunk_is_mended_by_a_retry(
    socketed: Side, mock_server: MockServer
) -> None:
    mock_server.service.plan(Fault(cut=40))
    mock_server.service.plan(Fault(cut=0, cut_how="rst"), call=2)
    client = client_of(socketed, mock_server, max_retries=2)
    stream = socketed.do(ask(client, stream=True))
    assert is_whole(content(socketed.chunks(stream)))
    assert len(mock_server.service.calls("createChatCompletion")) == 3
