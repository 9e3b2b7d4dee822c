"""The mock's host of signed links: who gets a file, and who does not."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest

from gumgloo.mock import MockService
from gumgloo.mock.storage import STORAGE_HOST, Storage
from gumgloo.mock.wire import WireRequest
from tests.mock.ask import GUMLOOP, Answer, ask

NOW = 1_790_000_000.0


def request(target: str, host: str = "mock", method: str = "GET") -> WireRequest:
    return WireRequest(method, target, (("host", host),))


def link(service: MockService) -> str:
    path = "/api.gumloop.com/api/v1/artifacts/artifact-1/download"
    made: str = ask(service, "GET", path, None, GUMLOOP).json["download_url"]
    url = urlsplit(made)
    return f"{url.path}?{url.query}"


def fetch(service: MockService, target: str, method: str = "GET", **headers: str) -> Answer:
    return ask(service, method, target, None, headers)


def test_a_link_opens_its_file(mock_service: MockService) -> None:
    target = link(mock_service)
    told = fetch(mock_service, target)
    assert (told.status, told.headers["content-type"]) == (200, "text/csv")
    assert told.script.body.startswith(b"name,minutes")
    assert fetch(mock_service, target, "HEAD").status == 200


def code(answer: Answer) -> tuple[int, str]:
    found = re.search(rb"<Code>(\w+)</Code>", answer.script.body)
    assert found
    return answer.status, found[1].decode()


@pytest.mark.parametrize(
    ("old", "new"), [("artifact-1", "artifact-2"), ("expires=", "expires=1"), ("signature=", "s=")]
)
def test_another_file_or_time_is_refused(mock_service: MockService, old: str, new: str) -> None:
    target = link(mock_service)
    assert code(fetch(mock_service, target.replace(old, new))) == (403, "SignatureDoesNotMatch")


def test_nobody_without_a_link_gets_anything(mock_service: MockService) -> None:
    assert code(fetch(mock_service, f"/{STORAGE_HOST}")) == (403, "SignatureDoesNotMatch")
    target = link(mock_service)
    assert code(fetch(mock_service, target, "PUT")) == (405, "MethodNotAllowed")


@pytest.mark.parametrize("name", ["authorization", "cookie"])
def test_a_credential_is_refused(mock_service: MockService, name: str) -> None:
    told = fetch(mock_service, link(mock_service), **{name: "Bearer test-access-token"})
    assert code(told) == (400, "InvalidArgument")


def test_a_link_grows_old(mock_service: MockService) -> None:
    target = link(mock_service)
    mock_service.clock.sleep(899)
    assert fetch(mock_service, target).status == 200
    mock_service.clock.sleep(1)
    assert code(fetch(mock_service, target)) == (400, "ExpiredToken")


@pytest.mark.parametrize(
    ("host", "begins"),
    [
        ("api.example", f"https://{STORAGE_HOST}/a%20b?"),
        ("api.example:443", f"https://{STORAGE_HOST}/a%20b?"),
        ("127.0.0.1:4010", f"http://127.0.0.1:4010/{STORAGE_HOST}/a%20b?"),
    ],
)
def test_a_link_leads_to_where_its_caller_is(host: str, begins: str) -> None:
    storage = Storage()
    made = storage.link(request("/api.example/v1", host), "a b", "text/plain", b"x", NOW)
    assert made.startswith(begins)
    assert storage.answer(request("/api.example/v1"), NOW) is None
