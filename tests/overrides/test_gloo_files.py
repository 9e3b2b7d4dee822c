"""Gloo's files: uploads, and the wait for what becomes of them."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest

from gumgloo import APIConnectionError, ConfigurationError, InternalServerError, NotFoundError
from gumgloo.gloo import IngestionTimeoutError
from gumgloo.gloo._ingestion import IngestionWait
from gumgloo.mock import Fault, MockService
from gumgloo.mock.gloo_library import GLOO_PUBLISHER
from gumgloo_api.gloo.models import Item
from gumgloo_api.support import status_error
from tests.overrides._clients import Side

KEY = {"api_key": "gloo_test"}


def item(status: str, key: str = "i") -> Item:
    return Item(item_id=key, status=status, updated_at="t", etag="e")


def test_an_upload_is_worked_on_until_it_is_complete(
    side: Side, mock_service: MockService, tmp_path: Path
) -> None:
    path = tmp_path / "grace.txt"
    path.write_text("Grace is a gift. Mercy is another.")
    client = side.gloo(**KEY)
    seen: list[tuple[int, int | None]] = []
    answer = side.do(
        client.files.upload(
            GLOO_PUBLISHER,
            [path, ("empty.txt", b" ", "text/plain")],
            progress=lambda done, total: seen.append((done, total)),
        )
    )
    assert (len(answer.ingesting), answer.duplicates) == (2, [])
    assert seen[-1][0] == seen[-1][1]
    began = mock_service.clock.now()
    done = side.do(client.files.wait_until_complete(answer.ingesting))
    assert [one.status for one in done.values()] == ["COMPLETED", "FAILED"]
    assert list(done) == answer.ingesting
    # Missing, then three states on the way: four pauses.
    assert mock_service.clock.now() - began == 60
    again = side.do(client.files.upload(publisher_id=GLOO_PUBLISHER, files=[path]))
    assert again.duplicates == answer.ingesting[:1]
    assert side.do(client.files.wait_until_complete([])) == {}


def test_a_wait_that_is_too_short_names_what_is_pending(side: Side) -> None:
    client = side.gloo(**KEY)
    answer = side.do(client.files.upload(GLOO_PUBLISHER, {f"{n}.txt": f"t{n}" for n in range(7)}))
    waiting = client.files.wait_until_complete
    began = side.timing.clock()
    with pytest.raises(IngestionTimeoutError, match=r"7 of 7 items.*, \.\.\.$") as caught:
        side.do(waiting(answer.ingesting, poll_interval=20, timeout=30))
    assert side.timing.clock() - began == 30
    error = caught.value
    assert (error.pending, error.items) == (answer.ingesting, {})
    assert isinstance(error, TimeoutError)
    again = pickle.loads(pickle.dumps(error))
    assert again.pending == error.pending
    one = answer.ingesting[0]
    assert side.do(waiting(one, timeout=None))[one].status == "COMPLETED"
    with pytest.raises(IngestionTimeoutError, match="6 of 7 items") as caught:
        side.do(waiting([one, *answer.ingesting[1:]], timeout=0.5, poll_interval=1))
    assert list(caught.value.items) == [one]


def test_what_cannot_be_sent_is_refused_before(side: Side, mock_service: MockService) -> None:
    files = side.gloo(**KEY).files
    with pytest.raises(ConfigurationError, match="at most 1 at once"):
        side.do(files.upload(GLOO_PUBLISHER, {"a": b"1", "b": b"2"}, producer_id="p"))
    with pytest.raises(ConfigurationError, match="at least one is needed"):
        side.do(files.upload(GLOO_PUBLISHER, []))
    for wrong in (
        {"poll_interval": -1},
        {"poll_interval": float("inf")},
        {"timeout": float("nan")},
        {"timeout": float("inf")},
    ):
        with pytest.raises(ConfigurationError, match="number of seconds"):
            side.do(files.wait_until_complete(["i"], **wrong))
    with pytest.raises(ConfigurationError, match="an id is empty"):
        side.do(files.wait_until_complete(["i", ""]))
    assert not mock_service.requests
    assert side.do(files.upload(GLOO_PUBLISHER, {"a": b"1"}, producer_id="p")).ingesting


def test_a_few_failed_looks_are_borne(side: Side, mock_service: MockService) -> None:
    client = side.gloo(**KEY, max_retries=0)
    (key,) = side.do(client.files.upload(GLOO_PUBLISHER, {"a": b"1"})).ingesting
    mock_service.plan(Fault(status=503), operation="getItemMetadata", times=4)
    assert side.do(client.files.wait_until_complete(key))[key].status == "COMPLETED"
    mock_service.plan(Fault(status=503), operation="getItemMetadata", times=5)
    with pytest.raises(InternalServerError):
        side.do(client.files.wait_until_complete(key))
    mock_service.plan(Fault(status=400), operation="getItemMetadata")
    with pytest.raises(Exception, match="400"):
        side.do(client.files.wait_until_complete(key))


@pytest.mark.parametrize("status", [408, 429, 500, 599])
def test_a_failure_that_may_pass_does_not_end_the_wait(status: int) -> None:
    wait = IngestionWait(["i"], 1, None, 0)
    wait.failed("i", status_error("getItemMetadata", status, {}, b""))
    assert wait.pending == ["i"]


def test_each_answer_lets_four_more_looks_fail() -> None:
    wait = IngestionWait(["i"], 1, None, 0)
    for _ in range(2):
        for _ in range(4):
            wait.failed("i", APIConnectionError("lost"))
        wait.answered("i", item("QUEUED"))
    for _ in range(4):
        wait.failed("i", APIConnectionError("lost"))
    with pytest.raises(APIConnectionError):
        wait.failed("i", APIConnectionError("lost"))


def test_an_item_that_goes_while_it_is_waited_for_is_an_error() -> None:
    wait = IngestionWait(["i"], 1, None, 0)
    gone: Any = NotFoundError.__new__(NotFoundError)
    wait.failed("i", gone)
    wait.answered("i", item("QUEUED"))
    with pytest.raises(NotFoundError):
        wait.failed("i", gone)
    for _ in range(4):
        wait.failed("i", APIConnectionError("lost"))
    wait.answered("i", item("QUEUED"))
    wait.failed("i", APIConnectionError("lost"))
    assert wait.pause(5) == 1


@pytest.mark.parametrize(("count", "named"), [(5, "0, 1, 2, 3, 4"), (6, "0, 1, 2, 3, 4, ...")])
def test_of_many_that_are_not_done_five_are_named(count: int, named: str) -> None:
    with pytest.raises(IngestionTimeoutError) as caught:
        IngestionWait([str(one) for one in range(count)], 1, 2, 0).left(2)
    assert str(caught.value).endswith(f"after 2 s: {named}")
    assert caught.value.pending == [str(one) for one in range(count)]


def test_a_wait_ends_after_ten_minutes_by_default(awaited: bool) -> None:
    said = {"item_id": "i", "status": "QUEUED", "updated_at": "t", "etag": "e"}
    with Side.answering(lambda _: httpx.Response(200, json=said), awaited=awaited) as one:
        began = one.timing.clock()
        with pytest.raises(IngestionTimeoutError):
            one.do(one.gloo(**KEY).files.wait_until_complete("i"))
        assert one.timing.clock() - began == 600


def test_the_clients_own_limits_hold_for_each_look(side: Side, mock_service: MockService) -> None:
    client = side.gloo(**KEY, timeout=4, max_retries=0)
    (key,) = side.do(client.files.upload(GLOO_PUBLISHER, {"a": b"1"})).ingesting
    mock_service.plan(Fault(stall=-1), operation="getItemMetadata")
    began = side.timing.clock()
    side.do(client.files.wait_until_complete(key, poll_interval=1, timeout=None))
    # The look that hangs, and a pause after each but the last.
    looks = len(mock_service.calls("getItemMetadata"))
    assert side.timing.clock() - began == 4 + looks - 1


def test_a_look_does_not_outlive_the_wait(awaited: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    with Side.answering(answer, awaited=awaited) as one:
        waiting = one.gloo(api_key="k", max_retries=0).files.wait_until_complete
        with pytest.raises(IngestionTimeoutError, match="1 of 1"):
            one.do(waiting("i", timeout=3, poll_interval=1))
