"""What `client.sessions` sends beside its streams: files, and keys of queued messages."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from gumgloo import ConfigurationError
from gumgloo._check import key_of
from gumgloo._timeout import Timeout, remaining
from gumgloo.gumloop import _attachment
from gumgloo.mock import Fault, MockService
from gumgloo_api.gumloop.operations.sessions import send_message
from tests.overrides._clients import Side, check_error

TOKEN = {"access_token": "test-access-token"}


def begin(side: Side, client: Any, **body: Any) -> str:
    key: str = side.do(client.sessions.create("gumball", **body)).session.id
    return key


def test_a_file_goes_up_in_whatever_it_comes(
    side: Side, mock_service: MockService, tmp_path: Path
) -> None:
    path = tmp_path / "tea.txt"
    path.write_bytes(b"Green")
    client = side.gumloop(**TOKEN)
    key = begin(side, client)
    for content in (b"Green", path, io.BytesIO(b"Green"), base64.b64encode(b"Green").decode()):
        answer = side.do(client.sessions.upload_file(key, "tea.txt", content))
        assert (answer.file_name, answer.size) == ("input/tea.txt", 5)
    assert len({json.dumps(one.body) for one in mock_service.calls("uploadSessionFile")}) == 1


def test_a_file_that_cannot_go_up_is_refused_before(
    side: Side, mock_service: MockService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_attachment, "MOST_BYTES", 4)
    closed = io.BytesIO(b"x")
    closed.close()
    upload = side.gumloop(**TOKEN).sessions.upload_file
    for content, words in (
        (b"12345", "larger than 200 MB"),
        ("x" * 9, "larger than 200 MB"),
        (tmp_path / "none", r"cannot be read \(No such file"),
        (tmp_path, r"cannot be read \(Is a directory"),
        (closed, "expected bytes"),
        (io.StringIO("x"), "expected bytes"),
        (5, "expected bytes"),
    ):
        with pytest.raises(ConfigurationError, match=words) as caught:
            side.do(upload("s", "f", content))
        check_error(caught.value, str(tmp_path))
    assert not mock_service.requests


def test_what_a_file_of_the_callers_raises_is_his_own() -> None:
    class Odd:
        def read(self, size: int) -> bytes:
            raise LookupError("vault")

    odd: Any = Odd()
    with pytest.raises(LookupError, match="vault"):
        _attachment.encoded("content", odd)


class Bytes(bytes):
    """Seems to be as large as it says."""

    size = 0

    def __len__(self) -> int:
        return self.size


class Text(str):
    """The same, of text."""

    size = 0

    def __len__(self) -> int:
        return self.size


@pytest.mark.parametrize(
    ("kind", "content", "most"),
    # Base64 makes four characters of three bytes, the last of which may be missing.
    [(Bytes, b"Green", 209_715_200), (Text, "R3JlZW4=", 279_620_268)],
)
def test_a_file_may_have_200_mebibytes(kind: Any, content: Any, most: int) -> None:
    held = kind(content)
    held.size = most
    assert _attachment.encoded("content", held) == "R3JlZW4="
    held.size = most + 1
    with pytest.raises(ConfigurationError, match="content: larger than 200 MB"):
        _attachment.encoded("content", held)


def test_no_more_is_read_of_a_file_than_tells_that_it_is_too_large() -> None:
    asked: list[int] = []

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            asked.append(size or 0)
            return b"Green"

    assert _attachment.encoded("content", Endless()) == "R3JlZW4="
    assert asked == [209_715_201]


def test_a_queued_message_has_one_key_over_all_attempts(
    side: Side, mock_service: MockService
) -> None:
    client = side.gumloop(**TOKEN)
    key = begin(side, client)
    mock_service.plan(Fault(status=503), operation="sendMessage", times=2)
    receipt = side.do(client.sessions.send(key, input="Tea?", delivery="queued"))
    assert receipt.status == "accepted"
    keys = [one.headers["idempotency-key"] for one in mock_service.calls("sendMessage")]
    assert len(keys) == 3 and len(set(keys)) == 1
    side.do(client.sessions.send(key, input="Tea?", delivery="queued", idempotency_key="mine"))
    assert mock_service.calls("sendMessage")[-1].headers["idempotency-key"] == "mine"


def test_no_other_message_is_sent_twice(awaited: bool) -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(503)

    with Side.answering(answer, awaited=awaited) as one:
        sessions = one.gumloop(**TOKEN).sessions
        for more in ({}, {"stream": True}, {"idempotency_key": "heeded only when queued"}):
            with pytest.raises(Exception, match="503"):
                one.do(sessions.send("s", input="x", **more))
    assert len(asked) == 3
    assert "idempotency-key" not in asked[0].headers


def test_when_a_key_is_made() -> None:
    operation = send_message.OPERATION
    made = key_of(operation, {"delivery": "queued"}, {}, make=lambda: "k")
    assert made == {"idempotency-key": "k"}
    assert key_of(operation, {"delivery": "immediate"}, {}) == {}
    assert key_of(operation, None, {}) == {}
    assert key_of(operation, {"delivery": "queued"}, {"idempotency-key": "m"}) == {
        "idempotency-key": "m"
    }


def test_what_is_left_of_a_total() -> None:
    now = [0.0]
    left = remaining(Timeout(total=10), lambda: now[0])
    now[0] = 4
    assert left().total == 6
    now[0] = 20
    assert 0 < (left().total or 0) < 1
    assert remaining(Timeout(), lambda: 0)().total is None
