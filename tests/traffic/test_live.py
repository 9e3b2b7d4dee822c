"""The live run, against the mock over a socket: what it asks, and that what differs is found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from gumgloo.contract.access import generated_operation
from gumgloo.contract.cli import main
from gumgloo.contract.live import CHAT
from gumgloo.contract.recording import Recorder
from gumgloo.contract.steps import readable
from gumgloo.mock import Fault, MockService, MockTransport, running_server
from gumgloo.mock.spec import Spec
from gumgloo_api.gumloop.operations.models import list_models
from tests.mock.ask import GUMLOOP, ask
from tests.overrides._clients import timing_of

READS = {
    "gloo": ["listModels", "listModelsOpenAI"],
    "gumloop": ["listAgents", "listModels", "listTeams", "listMcpServers"],
}


@pytest.fixture
def service(mock_specs: dict[str, Spec]) -> Iterator[MockService]:
    made = MockService(mock_specs)
    yield made
    assert not made.defects


@pytest.fixture
def environ(service: MockService) -> Iterator[dict[str, str]]:
    with running_server(service) as server:
        yield {
            "GUMLOOP_ACCESS_TOKEN": "test-access-token",
            "GUMLOOP_USER_ID": "user-1",
            "GUMLOOP_BASE_URL": f"{server.url}/api.gumloop.com/api/v1",
            "GUMLOOP_STREAM_BASE_URL": f"{server.url}/ws.gumloop.com/api/v1",
            "GLOO_BASE_URL": f"{server.url}/platform.ai.gloo.com",
            "GLOO_CLIENT_ID": next(iter(service.settings.gloo_clients)),
            "GLOO_CLIENT_SECRET": next(iter(service.settings.gloo_clients.values())),
        }


def run(environ: dict[str, str], *arguments: str, client: httpx.Client | None = None) -> int:
    given = ["--live", "--openapi", "openapi", *arguments]
    return main(given, environ=environ, client=client, timing=timing_of())


def test_a_service_that_keeps_its_spec_differs_in_nothing(
    service: MockService, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(environ) == 0
    out = capsys.readouterr().out
    assert "no differences in" in out
    for name, operations in READS.items():
        for operation in operations:
            assert service.calls(f"{name}.{operation}"), operation
        plain, streamed = service.calls(f"{name}.{CHAT}")
        assert "stream" not in plain.body
        assert streamed.body["stream"] is True
        assert plain.body["max_tokens"] == 16
    assert not any(entry.violations for entry in service.requests)
    acting = {entry.operation for entry in service.requests if entry.method != "GET"}
    assert acting == {f"gloo.{CHAT}", f"gumloop.{CHAT}", "gloo.createToken"}
    assert "not asked, for nothing is known of agent_id: retrieveAgent" in out


def test_nothing_is_asked_for_that_is_packed(
    service: MockService, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(environ, "--service", "gloo")
    assert {entry.headers["accept-encoding"] for entry in service.requests} == {"identity"}
    capsys.readouterr()


def test_ids_come_from_earlier_answers(
    service: MockService, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    made = ask(service, "POST", "/api.gumloop.com/api/v1/agents", {"name": "Tea"}, GUMLOOP)
    agent = made.json["agent"]["id"]
    run(environ, "--service", "gumloop", "--no-completions")
    assert service.calls("retrieveAgent")[0].path == f"/api/v1/agents/{agent}"
    assert service.calls("listSessions")[0].path == f"/api/v1/agents/{agent}/sessions"
    assert not service.calls(CHAT)
    assert not service.calls("gloo.listModels")
    assert not any(entry.violations for entry in service.requests)
    capsys.readouterr()


class Changed(httpx.BaseTransport):
    """Changes the JSON of the answers of one path, as a service that has moved on would."""

    def __init__(self, service: MockService, path: str, change: Any) -> None:
        self._inner = MockTransport(service)
        self._path = path
        self._change = change

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        if not request.url.path.endswith(self._path):
            return response
        raw = response.read()
        if "event-stream" in response.headers["content-type"]:
            changed = b"\n\n".join(map(self._event, raw.split(b"\n\n")))
        else:
            changed = self._json(raw)
        kept = {"content-type": response.headers["content-type"]}
        return httpx.Response(response.status_code, headers=kept, content=changed)

    def _event(self, block: bytes) -> bytes:
        data = block.removeprefix(b"data: ")
        return b"data: " + self._json(data) if data.startswith(b"{") else block

    def _json(self, raw: bytes) -> bytes:
        value = json.loads(raw)
        self._change(value)
        return json.dumps(value).encode()


CREDENTIALS = {"GUMLOOP_ACCESS_TOKEN": "test-access-token", "GLOO_API_KEY": "gloo_test"}


def unknown_field(value: Any) -> None:
    value["brand_new"] = {"level": 1}


def missing_field(value: Any) -> None:
    del value["created"]


def other_type(value: Any) -> None:
    value["created"] = "yesterday"


def unknown_word(value: Any) -> None:
    value["choices"][0]["finish_reason"] = "bored"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (unknown_field, ("field", "brand_new", "/brand_new")),
        (missing_field, ("missing", "created", "/created")),
        (other_type, ("type", "string", "/created")),
        (unknown_word, ("enum", "'bored'", "/choices/*/finish_reason")),
    ],
)
@pytest.mark.parametrize("name", ["gumloop", "gloo"])
def test_where_reality_differs_it_is_found_plain_and_streamed(
    service: MockService,
    capsys: pytest.CaptureFixture[str],
    name: str,
    change: Any,
    expected: tuple[str, str, str],
) -> None:
    with httpx.Client(transport=Changed(service, "/chat/completions", change)) as client:
        status = run(CREDENTIALS, "--service", name, "--json", "-", client=client)
    assert status == 1
    told = json.loads(capsys.readouterr().out)
    seen = {
        (one["kind"], one["subject"], place["pointer"])
        for one in told["findings"]
        for place in one["places"]
    }
    kind, subject, pointer = expected
    wanted = {(kind, subject, pointer), (kind, subject, f"/data{pointer}")}
    if (name, kind) == ("gloo", "missing"):
        # A chunk of Gloo needs nothing.
        wanted.discard((kind, subject, f"/data{pointer}"))
    assert seen == wanted
    for one in told["findings"]:
        assert one["proposal"]["in"].partition(":")[0].startswith("openapi/")
        assert int(one["proposal"]["in"].partition(":")[2])


def test_the_readable_report_proposes_the_change(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    with httpx.Client(transport=Changed(service, "/platform/v2/models", unknown_field)) as client:
        assert run(CREDENTIALS, "--service", "gloo", "--no-completions", client=client) == 1
    out = capsys.readouterr().out
    assert "undocumented field brand_new\n  seen 1 time: object (1)" in out
    assert "    gloo.listModels, response 200 /brand_new: 1\n  in openapi/gloo/models.yaml:" in out
    assert "    properties:\n      brand_new:\n        type: object\n" in out


def test_without_credentials_it_is_skipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert run({}) == 0
    out = capsys.readouterr().out
    assert "gloo: skipped, no credentials: set GLOO_CLIENT_ID and GLOO_CLIENT_SECRET" in out
    assert "gumloop: skipped, no credentials: set GUMLOOP_ACCESS_TOKEN" in out
    assert "skipped: nothing was asked, so nothing was judged" in out
    assert "no differences" not in out


@pytest.mark.parametrize(
    "name", ["GUMLOOP_API_KEY", "GUMLOOP_USER_ID", "GLOO_CLIENT_ID", "GLOO_CLIENT_SECRET"]
)
def test_half_a_credential_is_none(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run({name: "hush-hush"}) == 0
    out = capsys.readouterr().out
    assert out.count("skipped, no credentials: set ") == 2
    assert "hush-hush" not in out


def test_a_token_that_was_fetched_is_no_success(
    service: MockService, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    for operation in READS["gloo"]:
        service.plan(Fault(status=503), operation=f"gloo.{operation}")
    assert run(environ, "--service", "gloo", "--no-completions") == 2
    assert "gloo: 2 requests, 0 with a success" in capsys.readouterr().out
    assert service.calls("gloo.createToken")


def test_a_defect_is_no_failure_of_the_service(capsys: pytest.CaptureFixture[str]) -> None:
    def broken(_: httpx.Request) -> httpx.Response:
        raise RuntimeError("a defect")

    with (
        httpx.Client(transport=httpx.MockTransport(broken)) as client,
        pytest.raises(RuntimeError, match="a defect"),
    ):
        run(CREDENTIALS, "--service", "gloo", client=client)
    capsys.readouterr()


def test_an_answer_that_cannot_be_unpacked_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    def packed(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": "application/json", "content-encoding": "gzip"}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(b"text"))

    with httpx.Client(transport=httpx.MockTransport(packed)) as client:
        run(CREDENTIALS, "--service", "gloo", "--no-completions", client=client)
    assert "gloo.listModels: the body of the answer was not recorded (1)" in capsys.readouterr().out


def test_credentials_that_do_not_do_are_no_success(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"GUMLOOP_API_KEY": "hush-hush-wrong", "GUMLOOP_USER_ID": "user-1"}
    with httpx.Client(transport=MockTransport(service)) as client:
        status = run(wrong, "--service", "gumloop", client=client)
    assert status == 2
    said = capsys.readouterr()
    assert "gumloop answered no request with a success" in said.err
    assert "AuthenticationError, status 401" in said.out
    assert "hush-hush" not in said.out + said.err


@pytest.mark.parametrize(("key", "told"), [("another-key", True), ("hushhush", False)])
def test_a_word_of_an_answer_that_is_a_credential_is_not_told(
    key: str, told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    def echo(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"object": "hushhush", "data": []})

    with httpx.Client(transport=httpx.MockTransport(echo)) as client:
        run({"GLOO_API_KEY": key}, "--service", "gloo", "--no-completions", client=client)
    said = capsys.readouterr()
    assert ("hushhush" in said.out + said.err) is told


def test_a_service_behind_another_address_is_held_against_its_spec(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "proxy.example"
        return httpx.Response(200, json={"object": "list", "data": []})

    given = {"GLOO_API_KEY": "key", "GLOO_BASE_URL": "https://proxy.example/gloo/"}
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        run(given, "--service", "gloo", "--no-completions", client=client)
    assert "in 2 exchanges with 2 operations" in capsys.readouterr().out


def test_who_asks_is_known(service: MockService, capsys: pytest.CaptureFixture[str]) -> None:
    given = {**CREDENTIALS, "GUMLOOP_USER_ID": "user-1"}
    with httpx.Client(transport=MockTransport(service)) as client:
        run(given, "--service", "gumloop", "--no-completions", client=client)
    assert "nothing is known of user_id" not in capsys.readouterr().out


@pytest.mark.parametrize(("status", "count"), [(199, 0), (200, 2), (299, 2), (300, 0)])
def test_a_success_is_a_status_of_the_two_hundreds(
    capsys: pytest.CaptureFixture[str], status: int, count: int
) -> None:
    answers = httpx.MockTransport(lambda _: httpx.Response(status, json={}))
    with httpx.Client(transport=answers) as client:
        given = ("--service", "gloo", "--no-completions")
        assert run(CREDENTIALS, *given, client=client) == (1 if count else 2)
    assert f"gloo: 2 requests, {count} with a success" in capsys.readouterr().out


def test_a_key_does_not_do_for_all(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    key, user = next(iter(service.settings.gumloop_api_keys.items()))
    given = {"GUMLOOP_API_KEY": key, "GUMLOOP_USER_ID": user}
    with httpx.Client(transport=MockTransport(service)) as client:
        run(given, "--service", "gumloop", "--model-gumloop", "claude-x", client=client)
    assert service.calls(CHAT)[0].body["model"] == "claude-x"
    assert key not in capsys.readouterr().out


def test_no_more_is_asked_than_the_limit(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    with httpx.Client(transport=MockTransport(service)) as client:
        run(CREDENTIALS, "--service", "gumloop", "--most", "5", client=client)
        assert len(service.requests) == 5
        assert len(service.calls(CHAT)) == 2
        run(CREDENTIALS, "--service", "gumloop", "--most", "0", client=client)
        assert len(service.requests) == 5
        given = ("--model-gumloop", "claude-x", "--most", "1")
        run(CREDENTIALS, "--service", "gumloop", *given, client=client)
        assert len(service.requests) == 6
    out = capsys.readouterr().out
    assert "not asked, for the limit of 5 requests is reached: " in out
    listed = out.rpartition("not asked, for the limit of 1 requests is reached: ")[2].split("\n")[0]
    assert listed.endswith(f", {CHAT}, streamed")
    assert listed.count(CHAT) == 1


def test_whatever_the_limit_each_operation_is_asked_or_named(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    found: list[set[str]] = []
    with httpx.Client(transport=MockTransport(service)) as client:
        for most in ("60", "9", "2", "0"):
            begun = len(service.requests)
            run(CREDENTIALS, "--service", "gumloop", "--no-completions", "--most", most,
                client=client)  # fmt: skip
            asked = {str(one.operation).rpartition(".")[2] for one in service.requests[begun:]}
            left = re.findall("not asked, for .*: (.*)", capsys.readouterr().out)
            found.append(asked.union(*(line.split(", ") for line in left)))
    assert len(found[0]) > 30
    assert found[1:] == found[:-1]


def test_without_completions_the_limit_is_the_same(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    with httpx.Client(transport=MockTransport(service)) as client:
        run(CREDENTIALS, "--service", "gumloop", "--most", "2", "--no-completions", client=client)
    assert len(service.requests) == 2
    capsys.readouterr()


@pytest.mark.parametrize("name", ["gloo", "gumloop"])
def test_nothing_is_asked_twice(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[str] = []

    def busy(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(503)

    with httpx.Client(transport=httpx.MockTransport(busy)) as client:
        assert run(CREDENTIALS, "--service", name, "--no-completions", client=client) == 2
    assert f"{name}: {len(asked)} requests, 0 with a success" in capsys.readouterr().out
    assert len(asked) == len(set(asked)) > 1


def test_an_answer_that_the_client_cannot_read_is_said(
    service: MockService, capsys: pytest.CaptureFixture[str]
) -> None:
    service.plan(Fault(body="{", status=200), operation="gumloop.listTeams")
    service.plan(Fault(connect="refused"), operation="gumloop.listModels")
    with httpx.Client(transport=MockTransport(service)) as client:
        given = ("--service", "gumloop", "--json", "-")
        assert run(CREDENTIALS, *given, client=client) == 1
    said = capsys.readouterr()
    assert "gumloop.listTeams: the client could not read the answer" in said.err
    assert "gumloop.listModels: APIConnectionError" in said.err
    assert "not asked, for no model is known: createChatCompletion, " in said.err
    (one,) = json.loads(said.out)["findings"]
    assert (one["kind"], one["subject"]) == ("body", "json")


def test_what_takes_a_credential_that_is_not_there_is_not_asked(
    service: MockService,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:

    only_oauth = replace(list_models.OPERATION, security=("oauth",))
    monkeypatch.setattr(list_models, "OPERATION", only_oauth)
    key, user = next(iter(service.settings.gumloop_api_keys.items()))
    given = {"GUMLOOP_API_KEY": key, "GUMLOOP_USER_ID": user}
    with httpx.Client(transport=MockTransport(service)) as client:
        run(given, "--service", "gumloop", client=client)
    assert "this takes no API key" in capsys.readouterr().out
    assert not service.calls("gumloop.listModels")


# Parts


def test_the_pause_is_between_two_requests(service: MockService) -> None:
    slept: list[float] = []
    with httpx.Client(transport=MockTransport(service)) as client:
        main(
            ["--live", "--service", "gloo", "--pause", "1.5", "--no-completions"],
            environ=CREDENTIALS,
            client=client,
            timing=timing_of(sleep=slept.append),
        )
    assert slept == [1.5] * (len(service.requests) - 1)


def test_every_operation_has_a_generated_one(mock_specs: dict[str, Spec]) -> None:
    for spec in mock_specs.values():
        for operation in readable(spec.operations):
            assert generated_operation(spec.service, operation.id).id == operation.id
    with pytest.raises(LookupError, match="gloo has no generated operation nothing"):
        generated_operation("gloo", "nothing")


def test_an_answer_that_is_there_at_once_is_kept() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b"text"))
    with httpx.Client(transport=transport) as client:
        recorder = Recorder(client)
        assert recorder.client is client
        client.get("http://x/")
    assert [one.response_body for one in recorder.exchanges] == [b"text"]


def test_a_recorder_keeps_what_goes_through() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        headers = {"content-encoding": "gzip"} if request.url.path == "/packed" else {}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(b"text"))

    seen: list[httpx.Response] = []
    hooks: dict[str, list[Any]] = {"response": [seen.append]}
    with httpx.Client(transport=httpx.MockTransport(answer), event_hooks=hooks) as client:
        recorder = Recorder(client)
        assert client.post("http://x/plain", content=b"body").text == "text"
        with pytest.raises(httpx.DecodingError):
            client.get("http://x/packed")
    plain, packed = recorder.exchanges
    assert (plain.method, plain.request_body, plain.response_body) == ("POST", b"body", b"text")
    assert packed.response_body is None
    assert len(seen) == 2


def test_an_answer_that_is_closed_twice_is_kept_once() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(b"text"))

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        recorder = Recorder(client)
        with client.stream("GET", "http://x/") as response:
            response.read()
        response.stream.close()  # type: ignore[union-attr]  # The recorder's own.
    assert len(recorder.exchanges) == 1
