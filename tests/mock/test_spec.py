"""Compiling a spec, and finding the operation that a path means."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo.mock import MockService, SpecError, compile_spec, load_documents, mounted_document
from gumgloo.mock.loading import SERVICES
from tests.mock.ask import GLOO, GUMLOOP, ask
from tests.mock.lab import lab

LAB = {"authorization": "Bearer lab-token"}


@pytest.fixture(name="operations")
def _operations() -> dict[str, Any]:
    return {one.id: one for one in compile_spec("lab", lab()).operations}


def test_an_operation_is_at_the_host_of_its_own_server(operations: dict[str, Any]) -> None:
    assert operations["listThings"].mount == "/lab.example/v1"
    assert operations["getThing"].mount == "/other.example"
    assert operations["getThing"].name == "lab.getThing"


def test_a_parameter_of_the_operation_goes_before_the_path_s(operations: dict[str, Any]) -> None:
    (parameter,) = operations["deleteThing"].parameters
    assert not parameter.schema.fits("long")
    assert operations["getThing"].parameters[0].schema.fits("long")


def test_headers_that_openapi_ignores_are_no_parameters(operations: dict[str, Any]) -> None:
    assert "Accept" not in [one.name for one in operations["listThings"].parameters]


def test_a_path_may_have_the_servers() -> None:
    document = lab()
    document["paths"]["/files"]["servers"] = [{"url": "https://files.example"}]
    (found,) = [one for one in compile_spec("lab", document).operations if one.id == "upload"]
    assert found.mount == "/files.example"


def test_every_kind_of_credential_is_told_apart() -> None:
    document = lab()
    document["security"] = [{"bearer": [], "key": []}, {"oauth": []}, {}]
    (found, *_) = compile_spec("lab", document).operations
    assert found.schemes == (frozenset({"bearer", "x-key"}), frozenset({"oauth2"}), frozenset())


def test_a_type_may_be_a_list_and_may_go_in_circles() -> None:
    document = lab()
    document["components"]["schemas"]["Limit"] = {
        "anyOf": [{"type": ["integer", "null"]}, {"$ref": "#/components/schemas/Limit"}, True]
    }
    parameters = {one.name: one for one in compile_spec("lab", document).operations[0].parameters}
    assert parameters["limit"].types == {"integer", "null"}


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        ("", "servers", [{"url": "/v1"}]),
        ("", "servers", [{"url": "https://{region}.example"}]),
        ("", "servers", []),
        ("", "paths", {"/a/x{b}": {"get": {"operationId": "a", "responses": {}}}}),
        ("/things/get/parameters/0", "style", "pipeDelimited"),
        ("/things/get/parameters/0", "in", "cookie"),
        ("/things/get/parameters/0", "schema", None),
    ],
)
def test_what_the_mock_could_not_judge_is_refused_at_once(path: str, key: str, value: Any) -> None:
    document = lab()
    node: Any = document
    if path:
        node = document["paths"]["/things"]["get"]["parameters"][0]
    if value is None:
        del node[key]
    else:
        node[key] = value
    with pytest.raises(SpecError):
        MockService({"lab": document})


def test_a_literal_goes_before_a_parameter(lab_service: MockService) -> None:
    answer = ask(lab_service, "GET", "/lab.example/v1/things/special")
    assert (answer.status, answer.json) == (200, 1)
    assert lab_service.requests[0].operation == "lab.getSpecial"


def test_a_slash_that_is_escaped_stays_in_its_segment(lab_service: MockService) -> None:
    assert ask(lab_service, "DELETE", "/lab.example/v1/things/a%2Fb", headers=LAB).status == 204
    assert ask(lab_service, "DELETE", "/lab.example/v1/things/a/b", headers=LAB).status == 404
    assert ask(lab_service, "DELETE", "/lab.example/v1/things/", headers=LAB).status == 404


def test_an_operation_is_not_served_on_another_host(mock_service: MockService) -> None:
    target = "/api.gumloop.com/api/v1/chat/completions"
    answer = ask(mock_service, "POST", target, {"model": "m", "messages": []}, GUMLOOP)
    assert answer.status == 404
    assert "https://ws.gumloop.com/api/v1" in answer.json["error"]["message"]
    assert answer.json["error"]["code"] == "not_found"


def test_a_wrong_method_is_told_the_right_ones(mock_service: MockService) -> None:
    answer = ask(mock_service, "GET", "/ws.gumloop.com/api/v1/chat/completions", headers=GUMLOOP)
    assert (answer.status, answer.headers["allow"]) == (405, "POST")
    answer = ask(mock_service, "PUT", "/platform.ai.gloo.com/platform/v2/models", headers=GLOO)
    assert (answer.status, answer.headers["allow"]) == (405, "GET")
    assert answer.json == {"detail": "Method Not Allowed"}


def test_an_unknown_path_is_answered_as_the_service_would(mock_service: MockService) -> None:
    answer = ask(mock_service, "GET", "/platform.ai.gloo.com/docs")
    assert (answer.status, answer.json) == (404, {"detail": "Not Found"})
    answer = ask(mock_service, "GET", "/api.gumloop.com/nothing")
    assert answer.json["error"]["type"] == "not_found_error"
    assert answer.json["error"]["message"] == "There is nothing here."
    answer = ask(mock_service, "GET", "/elsewhere.example/a")
    assert (answer.status, "ws.gumloop.com" in answer.json["error"]) == (404, True)
    assert ask(mock_service, "GET", "*").status == 404


def test_a_plain_service_says_no_plainly(lab_service: MockService) -> None:
    assert ask(lab_service, "GET", "/lab.example/nowhere").status == 404
    answer = ask(lab_service, "PUT", "/lab.example/v1/things")
    assert (answer.status, answer.headers["allow"]) == (405, "GET, POST")


def test_the_packaged_specs_are_those_of_both_services() -> None:
    documents = load_documents()
    assert tuple(documents) == SERVICES
    assert {one["openapi"] for one in documents.values()} == {"3.1.0"}


def test_a_mounted_document_has_every_operation_under_its_host() -> None:
    document = mounted_document(lab(), "http://mock")
    assert document["servers"] == [{"url": "http://mock"}]
    assert sorted(document["paths"]) == [
        "/lab.example/v1/files",
        "/lab.example/v1/things",
        "/lab.example/v1/things/special",
        "/lab.example/v1/things/{thing}",
        "/other.example/things/{thing}",
    ]
    other = document["paths"]["/other.example/things/{thing}"]
    assert set(other) == {"parameters", "get"}
    assert "servers" not in other["get"]


def test_base_urls_lead_to_the_mock(mock_service: MockService) -> None:
    assert mock_service.base_urls("http://127.0.0.1:4010/") == {
        "https://api.gumloop.com": "http://127.0.0.1:4010/api.gumloop.com",
        "https://api.gumloop.com/api/v1": "http://127.0.0.1:4010/api.gumloop.com/api/v1",
        "https://platform.ai.gloo.com": "http://127.0.0.1:4010/platform.ai.gloo.com",
        "https://ws.gumloop.com": "http://127.0.0.1:4010/ws.gumloop.com",
        "https://ws.gumloop.com/api/v1": "http://127.0.0.1:4010/ws.gumloop.com/api/v1",
    }
    services = {"api.gumloop.com", "ws.gumloop.com", "platform.ai.gloo.com"}
    assert mock_service.hosts == services | {"storage.googleapis.com"}
