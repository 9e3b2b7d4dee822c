"""An operation whose streams have a server of their own, as two; and how specs are mounted."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import pytest

from gumgloo.mock import mounted_document
from gumgloo.mock.variants import plain, streaming

API = "/api.gumloop.com/api/v1"
STREAMS = "/ws.gumloop.com/api/v1"


@pytest.fixture
def document(mock_documents: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    return mock_documents["gumloop"]


def test_each_server_has_its_own_operation(document: Mapping[str, Any]) -> None:
    before = copy.deepcopy(document)
    paths = mounted_document(document)["paths"]
    assert document == before
    messages = "/sessions/{session_id}/messages"
    here, there = paths[API + messages]["post"], paths[STREAMS + messages]["post"]
    assert (here["operationId"], there["operationId"]) == ("sendMessage", "sendMessageStream")
    assert "x-stream" not in here
    assert [s for s in here["responses"] if s < "3"] == ["202"]
    assert [s for s in there["responses"] if s < "3"] == ["200"]
    examples = there["requestBody"]["content"]["application/json"]["examples"]
    assert all(one["value"]["stream"] is True for one in examples.values())
    # A stream on the same server is no operation of its own.
    assert paths[f"{STREAMS}/chat/completions"]["post"]["operationId"] == "createChatCompletion"


def test_what_is_asked_for_by_query(document: Mapping[str, Any]) -> None:
    node = document["paths"]["/sessions/{session_id}"]["get"]
    assert "stream" not in [one.get("name") for one in plain(node)["parameters"]]
    (stream,) = [one for one in streaming(node)["parameters"] if one.get("name") == "stream"]
    assert (stream["required"], stream["schema"]) == (True, {"type": "boolean", "enum": [True]})
    assert list(streaming(node)["responses"]["200"]["content"]) == ["text/event-stream"]
    assert list(plain(node)["responses"]["200"]["content"]) == ["application/json"]
