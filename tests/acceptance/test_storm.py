"""Many callers at once without a token: one request for it, or one failure for all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from gumgloo import TokenError
from gumgloo.mock import Fault, MockServer, MockService
from tests.overrides._clients import MESSAGES, Side, check_error

THREADS = 50
TASKS = 1000
CLIENT = {"client_id": "test-client", "client_secret": "test-secret"}


class Gate(httpx.BaseTransport):
    """Lets no token request through until all callers have set out.

    Args:
        inner: what answers.
    """

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self.inner = inner
        self.here = threading.Barrier(THREADS)

    @property
    def open_responses(self) -> int:
        return self.inner.open_responses  # type: ignore[attr-defined,no-any-return]  # the mock's

    def arrive(self) -> None:
        """To be called by each caller just before its call."""
        self.here.wait(30)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth2/token"):
            # Long enough for the others to come from the barrier to the token.
            threading.Event().wait(0.05)
        return self.inner.handle_request(request)


@contextmanager
def threads(service: MockService) -> Iterator[tuple[Any, Callable[[], list[Any]]]]:
    """A client, and a way to have all threads call it at once."""
    with Side.over(service, awaited=False) as side:
        gate = side.transport = Gate(side.transport)
        client = side.gloo(**CLIENT)

        def call(_: int) -> Any:
            gate.arrive()
            return outcome(lambda: client.chat.completions.create(model="m", messages=MESSAGES))

        def storm() -> list[Any]:
            with ThreadPoolExecutor(THREADS) as pool:
                return list(pool.map(call, range(THREADS)))

        yield client, storm
    assert gate.open_responses == 0


@contextmanager
def tasks(service: MockService) -> Iterator[tuple[Any, Callable[[], list[Any]]]]:
    """A client, and a way to have all tasks call it at once."""
    with Side.over(service, awaited=True) as side:
        client = side.gloo(**CLIENT)

        async def call() -> Any:
            try:
                return await client.chat.completions.create(model="m", messages=MESSAGES)
            except TokenError as error:
                return error

        async def all_of_them() -> list[Any]:
            return await asyncio.gather(*(call() for _ in range(TASKS)))

        yield side, lambda: side.do(all_of_them())  # type: ignore[no-any-return]
    assert side.transport.open_responses == 0


def outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except TokenError as error:
        return error


STORMS = pytest.mark.parametrize(
    ("storming", "callers"), [(threads, THREADS), (tasks, TASKS)], ids=["threads", "tasks"]
)


@STORMS
def test_one_token_for_all_who_come_without_one(
    storming: Any, callers: int, mock_service: MockService
) -> None:
    with storming(mock_service) as (_, storm):
        answers = storm()
    assert len(answers) == callers
    assert all(answer.choices[0].finish_reason == "stop" for answer in answers)
    assert len(mock_service.calls("createToken")) == 1
    assert len(mock_service.calls("createChatCompletion")) == callers


@STORMS
def test_one_token_for_all_who_come_with_an_expired_one(
    storming: Any, callers: int, mock_service: MockService
) -> None:
    with storming(mock_service) as (_, storm):
        storm()
        mock_service.clock.sleep(4000)
        storm()
    assert len(mock_service.calls("createToken")) == 2
    # Nobody sent the old one.
    assert {entry.status for entry in mock_service.requests} == {200}


@STORMS
def test_one_token_for_all_whose_token_was_revoked(
    storming: Any, callers: int, mock_service: MockService
) -> None:
    """The client cannot know: each call is refused, and sent again with the same new token."""
    with storming(mock_service) as (_, storm):
        storm()
        mock_service.tokens["gloo"].revoke("token-1")
        answers = storm()
    assert all(answer.choices for answer in answers)
    assert len(mock_service.calls("createToken")) == 2
    assert {entry.token for entry in mock_service.calls("createChatCompletion")} >= {"token-2"}


@STORMS
@pytest.mark.parametrize(
    ("fault", "requests"),
    [
        (Fault(status=400), 1),
        # One flight, with its own retries.
        (Fault(status=503), 3),
        (Fault(connect="refused"), 3),
        (Fault(stall=-1), 3),
    ],
)
def test_one_failure_for_all(
    fault: Fault, requests: int, storming: Any, callers: int, mock_service: MockService
) -> None:
    mock_service.plan(fault, operation="createToken", times=None)
    with storming(mock_service) as (_, storm):
        errors = storm()
    assert len(errors) == callers
    assert {(type(error), str(error), error.final) for error in errors} == {
        (TokenError, str(errors[0]), fault.status == 400)
    }
    # Each has a traceback of its own.
    assert len({id(error) for error in errors}) == callers
    for error in errors[:: callers // 10]:
        check_error(error)
    assert len(mock_service.requests) == requests


@STORMS
def test_a_stale_token_serves_all_but_the_one_who_fetches(
    storming: Any, callers: int, mock_service: MockService
) -> None:
    mock_service.settings.token_lifetime = 1000
    with storming(mock_service) as (_, storm):
        storm()
        mock_service.clock.sleep(800)
        storm()
    assert len(mock_service.calls("createToken")) == 2
    sent = [entry.token for entry in mock_service.calls("createChatCompletion")][callers:]
    assert set(sent) <= {"token-1", "token-2"}
    assert {entry.status for entry in mock_service.requests} == {200}


def test_threads_over_real_connections(mock_server: MockServer) -> None:
    address = mock_server.base_urls["https://platform.ai.gloo.com"]
    with Side(awaited=False) as side:
        client = side.gloo(**CLIENT, base_url=address)
        barrier = threading.Barrier(THREADS)

        def call(_: int) -> Any:
            barrier.wait(30)
            return client.chat.completions.create(model="m", messages=MESSAGES).choices

        with ThreadPoolExecutor(THREADS) as pool:
            assert all(pool.map(call, range(THREADS)))
    assert len(mock_server.service.calls("createToken")) == 1
    assert len(mock_server.service.calls("createChatCompletion")) == THREADS
