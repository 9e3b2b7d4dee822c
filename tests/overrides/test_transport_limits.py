"""Time limits, over a mock whose clock stands still until somebody waits on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from gumgloo import APITimeoutError, Timeout
from gumgloo._call import Call, Settings
from gumgloo._retry import RetryPolicy
from gumgloo._sources import Limits
from gumgloo.mock import Fault, MockService
from gumgloo.mock.clock import VirtualClock
from gumgloo_api.gumloop.operations.flows import get_automation_run
from gumgloo_api.support import Request
from tests.overrides._clients import MESSAGES, Side, check_error, timing_of

LIMITS = Timeout(connect=3, first_byte=7, idle=9)


def limits(timeout: Timeout, clock: VirtualClock) -> Limits:
    operation = get_automation_run.OPERATION
    settings = Settings(
        servers={operation.server: "http://x"},
        timeout=timeout,
        stream_timeout=timeout,
        retry=RetryPolicy(),
        user_agent="x",
    )
    call = Call(settings, operation, Request("/x"), streaming=False, now=clock.now())
    return Limits(call, clock.now)


def test_each_step_has_what_is_left_when_it_begins() -> None:
    clock = VirtualClock()
    one = limits(Timeout(connect=3, first_byte=7, idle=9, total=10), clock)
    assert dict(one) == {"connect": 3, "pool": 3, "write": 7, "read": 7}
    clock.advance(5)
    assert one.get("connect") == 3
    assert one.get("read") == 5
    one.answered()
    assert one["read"] == 5
    clock.advance(4.75)
    assert dict(one) == dict.fromkeys(one, 0.25)
    clock.advance(1)
    # None at all would mean "do not block".
    assert dict(one) == dict.fromkeys(one, 0.001)
    assert len(one) == 4
    assert one.get("something else") is None


def test_reading_the_body_has_the_limit_between_two_pieces() -> None:
    one = limits(LIMITS, VirtualClock())
    assert one["read"] == 7
    one.answered()
    assert (one["read"], one["connect"]) == (9, 3)


def test_a_limit_that_counted_before_the_answer_does_not_count_after_it() -> None:
    """Also where nobody looks the limit of the body up."""
    one = limits(Timeout(connect=3, first_byte=20, idle=9, total=10), VirtualClock())
    assert one["read"] == 10
    assert one.missed(httpx.ReadTimeout("x")).phase == "total"
    one.answered()
    assert one.missed(httpx.ReadTimeout("x")).phase == "idle"


def test_a_limit_that_passes_with_the_deadline_is_the_deadline() -> None:
    clock = VirtualClock()
    one = limits(Timeout(connect=3, first_byte=20, idle=9, total=10), clock)
    one.answered()
    assert one["read"] == 9
    clock.advance(10)
    assert one.missed(httpx.ReadTimeout("x")).phase == "total"


def test_no_limit_is_none() -> None:
    one = limits(Timeout(None, None, None), VirtualClock())
    assert dict(one) == dict.fromkeys(one, None)


def asking(client: Any, *, stream: bool = False) -> Callable[[], Any]:
    return lambda: client.chat.completions.create(model="m", messages=MESSAGES, stream=stream)


def late(side: Side, ask: Callable[[], Any]) -> tuple[APITimeoutError, float]:
    """The error of a call that took too long, and how long it took."""
    begun = side.timing.clock()
    with pytest.raises(APITimeoutError) as caught:
        side.do(ask())
    check_error(caught.value)
    return caught.value, round(side.timing.clock() - begun, 6)


@pytest.mark.parametrize(
    ("fault", "limit", "phase", "seconds"),
    [
        (Fault(connect="timeout"), LIMITS, "connect", 3),
        (Fault(stall=-1), LIMITS, "first_byte", 7),
        (Fault(delay=7), LIMITS, "first_byte", 7),
        (Fault(stall=0), LIMITS, "idle", 9),
        (Fault(stall=20), LIMITS, "idle", 9),
        (Fault(split=40, gap=9), LIMITS, "idle", 9),
        (Fault(delay=6, split=40, gap=9), LIMITS, "idle", 15),
        (Fault(connect="timeout"), Timeout(3, 7, 9, total=2), "total", 2),
        (Fault(stall=-1), Timeout(3, 7, 9, total=5), "total", 5),
        (Fault(stall=0), Timeout(3, 7, 9, total=8), "total", 8),
        (Fault(split=1, gap=3), Timeout(3, 7, 9, total=8), "total", 8),
        (Fault(delay=6, stall=0), Timeout(3, 7, 9, total=8), "total", 8),
        (Fault(stall=-1), Timeout(None, None, None, total=8), "total", 8),
    ],
)
@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
def test_a_limit_that_passes_names_its_phase(
    fault: Fault,
    limit: Timeout,
    phase: str,
    seconds: float,
    stream: bool,
    side: Side,
    mock_service: MockService,
) -> None:
    mock_service.plan(fault)
    client = side.gumloop(access_token="test-access-token", stream_timeout=limit, max_retries=0)
    error, took = late(side, asking(client, stream=stream))
    assert (error.phase, took) == (phase, seconds)


def test_a_slow_answer_within_its_limits_is_whole(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(delay=6.5, split=40, gap=8.5))
    client = side.gumloop(access_token="test-access-token", stream_timeout=LIMITS)
    answer = side.do(asking(client)())
    assert answer.choices[0].message.content.endswith(MESSAGES[0]["content"])


def test_the_deadline_holds_over_all_attempts_and_the_waits_between(
    side: Side, mock_service: MockService
) -> None:
    mock_service.plan(Fault(delay=4, status=503), times=2)
    client = side.gumloop(
        access_token="test-access-token", stream_timeout=Timeout(3, 7, 9, total=9)
    )
    # 4 + 0.5 + 4, and no time for the second wait.
    begun = side.timing.clock()
    with pytest.raises(Exception, match="HTTP 503"):
        side.do(asking(client)())
    assert side.timing.clock() - begun == 8.5


def test_a_stream_that_outlives_its_deadline_breaks_off(
    side: Side, mock_service: MockService
) -> None:
    mock_service.plan(Fault(gap=1))
    client = side.gumloop(
        access_token="test-access-token", stream_timeout=Timeout(3, 7, 9, total=3.5)
    )
    begun = side.timing.clock()
    stream = side.do(asking(client, stream=True)())
    with pytest.raises(APITimeoutError) as caught:
        side.chunks(stream)
    check_error(caught.value)
    assert caught.value.phase == "total"
    assert side.timing.clock() - begun == 3.5
    assert stream.snapshot.choices[0].finish_reason is None


def test_an_answer_that_is_complete_too_late_is_too_late(
    side: Side, mock_service: MockService
) -> None:
    """The last read, which gives the end and no bytes, is looked at, too."""
    clock = mock_service.clock
    taken: list[float] = []

    class Dawdling(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __init__(self, stream: Any) -> None:
            self.stream = stream

        def __iter__(self) -> Any:
            yield from self.stream
            clock.sleep(6)
            taken.append(6)

        async def __aiter__(self) -> Any:
            async for piece in self.stream:
                yield piece
            clock.sleep(6)
            taken.append(6)

        def close(self) -> None:
            self.stream.close()

        async def aclose(self) -> None:
            await self.stream.aclose()

    def dawdle(response: httpx.Response) -> None:
        response.stream = Dawdling(response.stream)

    async def dawdle_awaited(response: httpx.Response) -> None:
        dawdle(response)

    hook: Any = dawdle_awaited if side.awaited else dawdle
    http = side.http(event_hooks={"response": [hook]})
    client = side.gumloop(
        access_token="test-access-token",
        stream_timeout=Timeout(3, 7, 9, total=5),
        max_retries=0,
        http_client=http,
    )
    error, _ = late(side, asking(client))
    assert (error.phase, taken) == ("total", [6])


@pytest.mark.parametrize("where", ["token", "answer", "wait"])
def test_the_deadline_cuts_an_async_call_off_wherever_it_waits(
    where: str, mock_service: MockService, caplog: pytest.LogCaptureFixture
) -> None:
    """By the event loop's own clock: this waits for a hundredth of a second."""
    caplog.set_level(logging.INFO, logger="gumgloo")

    async def token() -> str:
        if where == "token":
            await anyio.sleep_forever()
        return "test-access-token"

    async def sleep(_: float) -> None:
        await anyio.sleep_forever()

    async def answer(_: httpx.Request) -> httpx.Response:
        if where == "answer":
            await anyio.sleep_forever()
        return httpx.Response(503)

    with Side(
        awaited=True, timing=timing_of(asleep=sleep), transport=httpx.MockTransport(answer)
    ) as side:
        client = side.gumloop(access_token=token, stream_timeout=Timeout(3, 7, 9, total=0.51))
        if where != "wait":
            client = side.gumloop(access_token=token, stream_timeout=Timeout(3, 7, 9, total=0.01))
        with pytest.raises(APITimeoutError) as caught:
            side.do(asking(client)())
        check_error(caught.value)
        assert caught.value.phase == "total"
    told = {
        "token": [],
        "answer": ["createChatCompletion: timeout (total) in 0 ms, attempt 1, request id -"],
        "wait": ["createChatCompletion: 503 in 0 ms, attempt 1, request id -"],
    }
    ours = [record.getMessage() for record in caplog.records if record.name == "gumgloo"]
    assert ours == told[where]
