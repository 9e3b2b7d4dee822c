"""The mock's Gloo libraries: uploads, items, search; responses, embeddings and the old chat."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gumgloo.mock import MockService
from gumgloo.mock.gloo_library import GLOO_PUBLISHER
from tests.mock.ask import GLOO, Answer, ask

HOST = "/platform.ai.gloo.com"


def call(service: MockService, method: str, path: str, body: Any = None) -> Answer:
    return ask(service, method, HOST + path, body, GLOO)


def upload(
    service: MockService, *texts: str, query: str = "", publisher: str = GLOO_PUBLISHER
) -> Answer:
    fields = [("publisher_id", None, publisher)]
    fields += [("files", f"f{number}.txt", text) for number, text in enumerate(texts)]
    body = ""
    for name, filename, text in fields:
        body += f'--b\r\nContent-Disposition: form-data; name="{name}"'
        body += "" if filename is None else f'; filename="{filename}"'
        body += f"\r\n\r\n{text}\r\n"
    headers = {**GLOO, "content-type": "multipart/form-data; boundary=b"}
    raw = (body + "--b--\r\n").encode()
    return ask(service, "POST", f"{HOST}/ingestion/v2/files{query}", None, headers, raw=raw)


def ready(service: MockService, *texts: str, query: str = "") -> list[str]:
    keys: list[str] = upload(service, *texts, query=query).json["ingesting"]
    for key in keys:
        while call(service, "GET", f"/engine/v2/items/{key}").json.get("status") != "COMPLETED":
            pass
    return keys


def test_an_upload_becomes_an_item_look_by_look(mock_service: MockService) -> None:
    (key,) = upload(mock_service, "Grace.").json["ingesting"]
    path = f"/engine/v2/items/{key}"
    seen = [call(mock_service, "GET", path) for _ in range(6)]
    assert [one.status for one in seen] == [404] + [200] * 5
    states = [one.json["status"] for one in seen[1:]]
    assert states == ["QUEUED", "CHUNKING", "EMBEDDING", "COMPLETED", "COMPLETED"]
    again = upload(mock_service, "Grace.", "Mercy.").json
    assert (again["duplicates"], len(again["ingesting"])) == ([key], 1)
    assert upload(mock_service, "Grace.").json["message"] == "Nothing new."
    assert call(mock_service, "GET", "/engine/v2/items/none").status == 404


def test_what_an_upload_may_not_be(mock_service: MockService) -> None:
    assert upload(mock_service, "a", publisher="unknown-publisher").status == 403
    assert upload(mock_service, "a", "b", query="?producer_id=p").status == 400
    assert upload(mock_service, "a", query="?update=none").status == 404


def test_an_update_takes_the_place_of_an_item(mock_service: MockService) -> None:
    (old,) = ready(mock_service, "Old.")
    (new,) = upload(mock_service, "New.", query=f"?update={old}&producer_id=p").json["ingesting"]
    assert call(mock_service, "GET", f"/engine/v2/items/{old}").status == 404
    body = {"publisher_id": GLOO_PUBLISHER, "producer_id": "p", "item_title": "T"}
    assert call(mock_service, "PATCH", "/engine/v2/item", body).json["success"] is True
    assert upload(mock_service, "New.", query=f"?update={new}").json["duplicates"] == [new]


def test_the_old_upload(mock_service: MockService) -> None:
    body = {"content": "Grace.", "filename": "g.txt", "publisher_id": GLOO_PUBLISHER}
    told = call(mock_service, "POST", "/ingestion/v1/real_time_upload", body).json
    assert told["success"] and told["task_id"]
    bare = {"content": "Mercy."}
    assert call(mock_service, "POST", "/ingestion/v1/real_time_upload", bare).json["success"]


def test_one_item_is_changed_by_its_owner(mock_service: MockService) -> None:
    (key,) = ready(mock_service, "Grace.")
    body = {"publisher_id": GLOO_PUBLISHER, "item_id": key, "item_title": "T", "author": ["A"]}
    assert call(mock_service, "PATCH", "/engine/v2/item", body).status == 200
    item = call(mock_service, "GET", f"/engine/v2/items/{key}").json
    assert (item["item_title"], item["author"]) == ("T", ["A"])
    for changes, status in (({"publisher_id": "other"}, 403), ({"item_id": "none"}, 404)):
        assert call(mock_service, "PATCH", "/engine/v2/item", {**body, **changes}).status == status
    lost = {"publisher_id": GLOO_PUBLISHER, "producer_id": "none"}
    assert call(mock_service, "PATCH", "/engine/v2/item", lost).status == 404


@pytest.mark.parametrize(
    ("ops", "error", "value"),
    [
        ([{"op": "replace", "field": "item_title", "value": "T"}], None, "T"),
        ([{"op": "remove", "field": "item_title"}], None, None),
        ([{"op": "append", "field": "item_tags", "value": ["a", "b"]},
          {"op": "remove", "field": "item_tags", "value": ["a"]}], None, ["b"]),
        ([{"op": "replace", "field": "item_tags", "value": ["c"]}], None, ["c"]),
        ([{"op": "replace", "field": "evergreen", "value": True}], None, True),
        ([{"op": "replace", "field": "evergreen", "value": "x"}], "wrong type", None),
        ([{"op": "replace", "field": "item_tags", "value": "x"}], "wrong type", None),
        ([{"op": "append", "field": "item_title", "value": "x"}], "does not go", None),
        ([{"op": "replace", "field": "etag", "value": "x"}], "cannot be changed", None),
    ],
)  # fmt: skip
def test_many_items_are_changed(
    mock_service: MockService, ops: list[dict[str, Any]], error: str | None, value: Any
) -> None:
    (key,) = ready(mock_service, "Grace.")
    path = f"/engine/v2/items?publisher_id={GLOO_PUBLISHER}"
    told = call(mock_service, "PATCH", path, {"filter": {"item_ids": [key]}, "ops": ops}).json
    (outcome,) = told["results"]
    assert (told["total_matched"], outcome["success"]) == (1, error is None)
    if error is not None:
        assert error in outcome["error"] and told["total_failed"] == 1
    else:
        item = call(mock_service, "GET", f"/engine/v2/items/{key}").json
        assert item[ops[0]["field"]] == value


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, 1),
        ({"statuses": ["COMPLETED"]}, 1),
        ({"statuses": ["FAILED"]}, 0),
        ({"authors": ["A"]}, 1),
        ({"tags": ["t"]}, 0),
        ({"visible_in_search": False}, 0),
        ({"search": "TITLE"}, 1),
        ({"search": "x"}, 0),
        ({"updated_after": "1999-01-01T00:00:00Z"}, 1),
        ({"updated_after": "2999-01-01T00:00:00Z"}, 0),
        ({"updated_before": "2999-01-01T00:00:00Z"}, 1),
        ({"updated_before": "2016-12-31T23:59:60Z"}, 0),
    ],
)
def test_a_filter_takes_items(
    mock_service: MockService, wanted: dict[str, Any], found: int
) -> None:
    (key,) = ready(mock_service, "Grace.")
    named = {"item_title": "Title", "author": ["A"], "item_id": key}
    call(mock_service, "PATCH", "/engine/v2/item", {"publisher_id": GLOO_PUBLISHER, **named})
    path = f"/engine/v2/items?publisher_id={GLOO_PUBLISHER}"
    answer = call(mock_service, "PATCH", path, {"filter": wanted, "ops": []})
    assert answer.json["total_matched"] == found


def test_deleted_items_are_gone(mock_service: MockService) -> None:
    (key,) = ready(mock_service, "Grace.")
    told = call(mock_service, "DELETE", "/engine/v2/items", {"item_ids": [key, "none"]}).json
    assert [one["success"] for one in told["results"]] == [True, False]
    assert (told["total_deleted"], told["total_failed"]) == (1, 1)
    assert call(mock_service, "GET", f"/engine/v2/items/{key}").status == 404


def test_search_and_recommendations_find_words(mock_service: MockService) -> None:
    one, two = ready(mock_service, "Grace is a gift. Nothing else.", "Grace and mercy. Grace.")
    snippets = call(mock_service, "GET", f"/engine/v1/files/{one}/snippets?limit=1").json
    assert ([s["snippet"] for s in snippets["data"]], snippets["pagination"]["total"]) == (
        ["Grace is a gift."],
        2,
    )
    assert len(call(mock_service, "GET", f"/engine/v1/files/{one}/snippets").json["data"]) == 2
    assert call(mock_service, "GET", "/engine/v1/files/none/snippets").status == 404
    (late,) = upload(mock_service, "Grace, not yet.").json["ingesting"]
    for _ in range(2):
        call(mock_service, "GET", f"/engine/v2/items/{late}")
    asked = {"query": "grace?", "collection": "GlooProd", "tenant": "Example Press"}
    found = call(mock_service, "POST", "/ai/data/v1/search", asked).json["data"]
    assert len(found) == 3
    none = {**asked, "certainty": 1}
    assert call(mock_service, "POST", "/ai/data/v1/search", none).json["data"] == []
    unknown = {**asked, "tenant": "unknown-publisher"}
    assert call(mock_service, "POST", "/ai/data/v1/search", unknown).status == 403
    base = "/ai/v1/data/items/recommendations"
    rows = call(mock_service, "POST", f"{base}/base", asked).json
    assert [row["item_id"] for row in rows] == [two, one]
    assert "snippet" not in rows[0]["uuids"][0]
    verbose = call(mock_service, "POST", f"{base}/verbose", asked).json
    assert verbose[0]["uuids"][0]["snippet"].startswith("Grace")
    affiliates = "/ai/v1/data/affiliates/referenced-items"
    least = {"query": "grace", "min_snippet_count_per_item": 2}
    (row,) = call(mock_service, "POST", affiliates, least).json
    assert "uuids" not in row
    strict = {"query": "grace", "certainty_threshold": 1}
    assert call(mock_service, "POST", affiliates, strict).json == []


@pytest.mark.parametrize("nested", [False, True])
def test_responses_are_texts_calls_and_pictures(mock_service: MockService, nested: bool) -> None:
    mock_service.settings.gloo_nested_end = nested

    def respond(path: str = "/ai/v2/responses", **more: Any) -> Answer:
        return call(mock_service, "POST", path, {"model": "gloo-x", "input": "Hello", **more})

    assert respond().json["output"][0]["content"][0]["text"].endswith("Hello")
    picture = respond(model="gloo-bfl-flux-2-pro").json["output"][0]
    assert picture["type"] == "image_generation_call" and picture["result"]
    tool = {"type": "function", "name": "f", "parameters": {"type": "object"}}
    nested_tool = {"type": "function", "function": {"name": "f"}}
    for one in (tool, nested_tool):
        made = respond(tools=[one], tool_choice="required").json["output"][0]
        assert (made["type"], made["name"]) == ("function_call", "f")
    parts = [{"type": "input_text", "text": "a"}, {"type": "input_image", "image_url": "u"}]
    conversation = [
        {"role": "user", "content": parts},
        {"role": "user", "content": "b"},
        {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"},
        {"type": "function_call_output", "call_id": "c", "output": "o"},
    ]
    assert respond(input=conversation).status == 200
    assert respond(input=[]).status == 200
    assert respond(model="unknown-model").status == 400
    grounded = respond("/ai/v1/grounded/responses", rag_publisher="")
    assert grounded.json["sources_returned"] is False
    for more in ({}, {"tools": [tool], "tool_choice": "required"}, {"model": "flux"}):
        body = respond(stream=True, **more).script.body.decode()
        names = [line[7:] for line in body.split("\n") if line.startswith("event: ")]
        assert names[0] == "response.created" and names[-1] == "response.completed"
        last = json.loads(body.rstrip().rpartition("data: ")[2])
        assert ("response" in last) is nested


def test_vectors_follow_from_their_texts(mock_service: MockService) -> None:
    body = {"model": "m", "input": ["a", "b"], "dimensions": 3}
    rows = call(mock_service, "POST", "/ai/v2/direct/embeddings", body).json["data"]
    assert [len(row["embedding"]) for row in rows] == [3, 3]
    assert rows[0]["embedding"] != rows[1]["embedding"]
    alone = {"model": "m", "input": "a", "encoding_format": "base64"}
    answer = call(mock_service, "POST", "/ai/v2/direct/embeddings", alone)
    assert isinstance(answer.json["data"][0]["embedding"], str)


def test_the_old_chat_keeps_what_was_said(mock_service: MockService) -> None:
    first = call(mock_service, "POST", "/ai/v1/message", {"query": "Hi?"}).json
    key = first["chat_id"]
    call(mock_service, "POST", f"/ai/v1/message?chat_id={key}", {"query": "And?"})
    chat = call(mock_service, "GET", f"/ai/v1/chat?chat_id={key}").json
    assert [one["role"] for one in chat["messages"]] == ["user", "kallm"] * 2
    change = f"/ai/v1/chat?chat_id={key}&chat_field="
    assert call(mock_service, "PATCH", change + "pin", {"new_value": True}).json["value"] is True
    for field, value in (("pin", "x"), ("title", 5), ("nothing", 1)):
        assert call(mock_service, "PATCH", change + field, {"new_value": value}).status == 422
    for method, path, body in (
        ("GET", "/ai/v1/chat?chat_id=none", None),
        ("PATCH", "/ai/v1/chat?chat_id=none&chat_field=pin", {"new_value": 1}),
        ("POST", "/ai/v1/message?chat_id=none", {"query": "x"}),
    ):
        assert call(mock_service, method, path, body).status == 404
    assert call(mock_service, "POST", "/ai/v1/message/kallm", {}).json["message"]


def test_guardrails_and_empty_answers(mock_service: MockService) -> None:
    def chat(text: str, kind: str = "", **more: Any) -> Answer:
        body = {"model": "m", "messages": [{"role": "user", "content": text}], **more}
        return call(mock_service, "POST", f"/ai/v2{kind}/chat/completions", body)

    for kind, blocked, model in (("", 403, ""), ("/guarded", 403, ""), ("/direct", 200, "m")):
        assert chat("to be blocked by a guardrail", kind).status == blocked
        refused = chat("refused by a guardrail", kind, tradition="catholic").json
        assert refused["model"] == model
        told = {"provider", "model_family", "routing_mechanism", "trace_id", "tradition"}
        assert told & refused.keys() == (told if model else set())
    short = chat("short of tokens")
    assert (short.status, short.json["error"]["code"]) == (503, 2006)
    spent = chat("over the spending limit")
    assert (spent.status, spent.json["error"]["retryable"]) == (429, False)
    old = {"messages": [{"role": "user", "content": "x"}]}
    assert call(mock_service, "POST", "/ai/v1/chat/completions", old).status == 200


def test_an_empty_file_fails(mock_service: MockService) -> None:
    (key,) = upload(mock_service, " ").json["ingesting"]
    states = [call(mock_service, "GET", f"/engine/v2/items/{key}").json for _ in range(5)]
    assert states[-1]["status"] == "FAILED"


def test_items_are_listed_by_publisher_and_page(mock_service: MockService) -> None:
    keys = ready(mock_service, "One.", "Two.", "Three.")
    path = f"/engine/v2/publisher/{GLOO_PUBLISHER}/items"
    page = call(mock_service, "GET", f"{path}?page=2&page_size=2").json
    assert ([one["item_id"] for one in page["items"]], page["total_pages"]) == (keys[2:], 2)
    assert call(mock_service, "GET", "/engine/v2/publisher/other/items").json["items"] == []
