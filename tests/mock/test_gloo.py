"""Gloo: credentials, tokens, routing, grounding, and its shapes of errors."""

from __future__ import annotations

import base64
import urllib.parse
from typing import Any

import pytest

from gumgloo.mock import MockService, Settings, VirtualClock
from gumgloo.mock.spec import Spec
from tests.mock.ask import GLOO, MESSAGES, Answer, ask, gloo_chat

TOKEN = "/platform.ai.gloo.com/oauth2/token"
CHAT = "/platform.ai.gloo.com/ai/v2/chat/completions"
FORM = "application/x-www-form-urlencoded"


def basic(client: str, secret: str, *, quote: bool = True) -> dict[str, str]:
    halves = [urllib.parse.quote(half, safe="") if quote else half for half in (client, secret)]
    return {"authorization": f"Basic {base64.b64encode(':'.join(halves).encode()).decode()}"}


GOOD = basic("test-client", "test-secret")


def token(service: MockService, headers: dict[str, str] | None = None, **form: str) -> Answer:
    fields = {"grant_type": "client_credentials", **form}
    raw = urllib.parse.urlencode(fields).encode()
    return ask(service, "POST", TOKEN, headers={"content-type": FORM, **(headers or {})}, raw=raw)


def chat(service: MockService, value: str | None, **headers: str) -> Answer:
    given = headers if value is None else {"authorization": f"Bearer {value}", **headers}
    return ask(service, "POST", CHAT, {"model": "m", "messages": MESSAGES}, given)


def test_a_token_is_issued_for_a_basic_header(mock_service: MockService) -> None:
    answer = token(mock_service, GOOD, scope="api/access")
    assert answer.status == 200
    told = answer.json
    assert (told["token_type"], told["expires_in"], told["scope"]) == ("Bearer", 3600, "api/access")
    assert chat(mock_service, told["access_token"]).status == 200
    (issued,) = mock_service.tokens["gloo"].issued
    assert (issued.label, issued.owner, issued.kind) == ("token-1", "test-client", "access_token")
    assert [entry.token for entry in mock_service.requests] == [None, "token-1"]


def test_credentials_may_be_in_the_form(mock_service: MockService) -> None:
    answer = token(mock_service, client_id="test-client", client_secret="test-secret")
    assert answer.status == 200
    assert mock_service.requests[0].body == {
        "grant_type": "client_credentials",
        "client_id": "test-client",
        "client_secret": "***",
    }


def test_both_halves_of_the_header_are_decoded(mock_specs: dict[str, Spec]) -> None:
    settings = Settings(gloo_clients={"a b:c": "é%+/"})
    service = MockService(mock_specs, settings=settings)
    assert token(service, basic("a b:c", "é%+/")).status == 200


@pytest.mark.parametrize(
    ("headers", "form", "status", "code"),
    [
        (basic("test-client", "wrong"), {}, 400, "invalid_client"),
        (basic("nobody", "test-secret"), {}, 401, "invalid_client"),
        ({}, {}, 401, "invalid_client"),
        ({}, {"client_secret": "test-secret"}, 401, "invalid_client"),
        ({}, {"client_id": "test-client"}, 400, "invalid_client"),
        (GOOD, {"client_id": "test-client"}, 401, "invalid_client"),
        (GOOD, {"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"authorization": "Bearer x"}, {}, 401, "invalid_client"),
        ({"authorization": "Basic !"}, {}, 401, "invalid_client"),
        ({"authorization": "Basic /w=="}, {}, 401, "invalid_client"),
        ({"authorization": "Basic bm9jb2xvbg=="}, {}, 401, "invalid_client"),
    ],
)
def test_the_token_endpoint_says_no_as_the_rfc_does(
    mock_service: MockService, headers: Any, form: Any, status: int, code: str
) -> None:
    answer = token(mock_service, headers, **form)
    assert (answer.status, answer.json["error"]) == (status, code)
    assert ("www-authenticate" in answer.headers) == (status == 401)
    assert mock_service.tokens["gloo"].issued == []


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"", FORM),
        (b"scope=api/access", FORM),
        (b"grant_type=client_credentials&grant_type=client_credentials", FORM),
        (b'{"grant_type":"client_credentials"}', "application/json"),
    ],
)
def test_a_request_for_a_token_has_to_fit(mock_service: MockService, raw: bytes, kind: str) -> None:
    answer = ask(mock_service, "POST", TOKEN, headers={**GOOD, "content-type": kind}, raw=raw)
    assert (answer.status, answer.json["error"]) == (400, "invalid_request")


def test_a_token_expires_by_the_clock(mock_specs: dict[str, Spec]) -> None:
    clock = VirtualClock()
    service = MockService(mock_specs, clock=clock, settings=Settings(token_lifetime=1))
    value = token(service, GOOD).json["access_token"]
    clock.advance(0.5)
    assert chat(service, value).status == 200
    clock.advance(0.5)
    answer = chat(service, value)
    assert answer.status == 401
    assert answer.json == {
        "error": "Invalid or expired token",
        "code": "unauthorized_invalid_token",
    }
    record = service.tokens["gloo"]["token-1"]
    start = record.issued_at
    assert (record.uses, record.refusals) == ([start + 0.5], [start + 1])
    assert (record.holds(start), record.holds(start + 1)) == (True, False)


def test_a_token_can_be_revoked(mock_service: MockService) -> None:
    book = mock_service.tokens["gloo"]
    first, second = (token(mock_service, GOOD).json["access_token"] for _ in range(2))
    assert first != second
    book.revoke("token-1")
    assert [chat(mock_service, one).status for one in (first, second, "gloo_test")] == [
        401,
        200,
        200,
    ]
    book.revoke()
    assert [chat(mock_service, one).status for one in (second, "gloo_test")] == [401, 401]
    with pytest.raises(KeyError):
        book["token-9"]


def test_a_token_of_another_scope_does_not_do(mock_service: MockService) -> None:
    value = token(mock_service, GOOD, scope="profile").json["access_token"]
    answer = chat(mock_service, value)
    assert (answer.status, answer.json["code"]) == (403, "forbidden")


@pytest.mark.parametrize(
    "headers", [{}, {"authorization": "Basic eDp5"}, {"authorization": "Bearer "}]
)
def test_no_credential_is_a_case_of_its_own(mock_service: MockService, headers: Any) -> None:
    answer = chat(mock_service, None, **headers)
    assert answer.status == 401
    assert answer.json == {
        "error": "Missing Authorization",
        "code": "unauthorized_missing_authorization",
    }
    assert answer.headers["www-authenticate"] == "Bearer"
    assert chat(mock_service, "unknown").json["code"] == "unauthorized_invalid_token"


def test_the_catalogue_needs_no_credential(mock_service: MockService) -> None:
    target = "/platform.ai.gloo.com/platform/v2/models"
    assert ask(mock_service, "GET", target).json["object"] == "list"
    assert ask(mock_service, "GET", target, headers={"authorization": "Bearer x"}).status == 200


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"model": "gloo-google-gemini-2.5-pro"}, ("direct_model_selection", "Google", False)),
        ({"model": "gloo-kimi-k3", "auto_routing": False},
         ("direct_model_selection", "Open Source", False)),
        ({"model_family": "Open Source"}, ("model_family", "Open Source", False)),
        ({"model_family": "anthropic"}, ("model_family", "Anthropic", False)),
        ({"model_family": "house blend"}, ("model_family", "house blend", False)),
    ],
)  # fmt: skip
def test_the_answer_tells_how_the_model_was_chosen(
    mock_service: MockService, body: Any, told: tuple[str, str, bool]
) -> None:
    answer = gloo_chat(mock_service, **body).json
    found = (answer["routing_mechanism"], answer["model_family"], answer["auto_routing"])
    assert found == told
    assert ("routing_tier" in answer) == ("model" not in body)
    if "model" in body:
        assert answer["model"] == body["model"]


def test_automatic_routing_tells_how_sure_it_was(mock_service: MockService) -> None:
    answer = gloo_chat(mock_service, auto_routing=True, tradition="catholic").json
    assert [choice["index"] for choice in answer["choices"]] == [0]
    assert answer["auto_routing"] is True
    assert answer["routing_mechanism"] == "auto_routing"
    assert answer["routing_tier"].startswith("tier_")
    assert 0 <= answer["routing_confidence"] <= 1
    assert answer["tradition"] == "catholic"
    assert "tradition" not in gloo_chat(mock_service, auto_routing=True).json


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({}, "needed"),
        ({"auto_routing": False}, "needed"),
        ({"auto_routing": True, "model": "m"}, "one"),
        ({"auto_routing": True, "model_family": "openai"}, "one"),
        ({"model": "m", "model_family": "openai"}, "one"),
        ({"auto_routing": True, "model": "m", "model_family": "openai"}, "one"),
    ],
)
@pytest.mark.parametrize("path", ["", "/grounded"])
def test_exactly_one_way_to_a_model(
    mock_service: MockService, body: Any, word: str, path: str
) -> None:
    answer = gloo_chat(mock_service, path, **body)
    assert answer.status == 400
    error = answer.json["error"]
    assert (error["code"], error["name"], error["retryable"]) == (1001, "INVALID_REQUEST", False)
    assert word in error["message"].lower()
    assert answer.violations


@pytest.mark.parametrize(
    ("body", "loc", "kind"),
    [
        ({"model": "m", "messages": 3}, ["body", "messages"], "type_error"),
        ({"model": "m", "messages": [{"role": "user"}]}, ["body", "messages", 0, "content"],
         "missing"),
        ({"model": 3}, ["body", "model"], "type_error"),
        ({"model": "m", "temperature": 3}, ["body", "temperature"], "maximum"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_as_fastapi_does(
    mock_service: MockService, body: Any, loc: list[Any], kind: str
) -> None:
    answer = gloo_chat(mock_service, **body)
    assert answer.status == 422
    found = [(issue["loc"], issue["type"]) for issue in answer.json["detail"]]
    assert found == [(loc, kind)]


def test_short_values_come_back_and_long_ones_do_not(mock_service: MockService) -> None:
    answer = gloo_chat(mock_service, model="m", temperature=3)
    assert [issue["input"] for issue in answer.json["detail"]] == [3]
    answer = gloo_chat(mock_service, model="m", temperature="a prompt of some length, and secret")
    assert "secret" not in answer.script.body.decode()


def test_a_header_that_does_not_fit_is_400(mock_service: MockService) -> None:
    answer = chat(mock_service, "gloo_test", **{"x-cache-ttl": "2h"})
    assert (answer.status, answer.json["error"]["code"]) == (400, 1001)
    assert chat(mock_service, "gloo_test", **{"x-cache-ttl": "5m"}).status == 200


def test_bodies_that_cannot_be_read_are_422(mock_service: MockService) -> None:
    headers = {**GLOO, "content-type": "application/json"}
    answer = ask(mock_service, "POST", CHAT, headers=headers, raw=b"{")
    assert answer.json["detail"][0]["type"] == "json_invalid"


def test_an_unknown_model_is_documented_as_400(mock_service: MockService) -> None:
    answer = gloo_chat(mock_service, model="unknown-model-7")
    assert (answer.status, answer.json["error"]["message"]) == (400, "Unknown model.")


def test_grounded_answers_name_their_sources_where_asked(mock_service: MockService) -> None:
    answer = gloo_chat(
        mock_service, "/grounded", model="m", rag_publisher="Mine", sources_limit=2,
        include_citations=True,
    ).json  # fmt: skip
    assert answer["sources_returned"] is True
    assert [one["publisher"] for one in answer["citations"]] == ["Mine", "Mine"]
    assert "citations" not in gloo_chat(mock_service, "/grounded", model="m").json
    assert "sources_returned" not in gloo_chat(mock_service, model="m").json


def test_citations_are_the_first_event(mock_service: MockService) -> None:
    chunks = gloo_chat(
        mock_service, "/grounded", auto_routing=True, stream=True, include_citations=True
    ).chunks
    assert len(chunks[0]["citations"]) == 3
    assert not any("citations" in chunk for chunk in chunks[1:])
    silent = gloo_chat(mock_service, "/grounded", auto_routing=True, stream=True)
    assert "citations" not in silent.chunks[0]


def test_messages_may_be_left_out_of_a_grounded_request(mock_service: MockService) -> None:
    target = f"{CHAT}/grounded"
    answer = ask(mock_service, "POST", target, {"auto_routing": True}, GLOO)
    assert answer.text.endswith("Hello world!")


def test_an_unknown_publisher_is_403(mock_service: MockService) -> None:
    answer = gloo_chat(mock_service, "/grounded", model="m", rag_publisher="unknown-publisher")
    assert (answer.status, answer.json["code"]) == (403, "forbidden")
    assert gloo_chat(mock_service, model="m", rag_publisher="unknown-publisher").status == 200
