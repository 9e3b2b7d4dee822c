"""Gloo's other resources: embeddings in batches, all items, models that can do something."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.gloo import vector
from gumgloo.gloo._model_filter import ModelFilter
from gumgloo.gloo._vectors import MOST_TEXTS, batches
from gumgloo.mock import MockService
from gumgloo.mock.gloo_library import GLOO_PUBLISHER
from gumgloo_api.gloo.models import Embedding, ModelList
from tests.overrides._clients import Side

KEY = {"api_key": "gloo_test"}
MODEL = "gloo-google-gemini-embedding-001"


@pytest.mark.parametrize("count", [1, MOST_TEXTS, MOST_TEXTS + 1, 2 * MOST_TEXTS + 5])
def test_any_number_of_texts_is_one_answer(
    side: Side, mock_service: MockService, count: int
) -> None:
    texts = [f"text {number}" for number in range(count)]
    client = side.gloo(**KEY)
    answer = side.do(client.embeddings.create(model=MODEL, input=texts))
    assert [row.index for row in answer.data] == list(range(count))
    last = side.do(client.embeddings.create(model=MODEL, input=texts[-1]))
    assert answer.data[-1].embedding == last.data[0].embedding
    assert answer.usage.total_tokens == 2 * count
    sizes = [len(call.body["input"]) for call in mock_service.calls("createEmbeddings")[:-1]]
    assert sum(sizes) == count and max(sizes) <= MOST_TEXTS


def test_no_text_at_all_is_the_services_to_refuse(side: Side, mock_service: MockService) -> None:
    assert side.do(side.gloo(**KEY).embeddings.create(model=MODEL, input=[])).data == []
    (asked,) = mock_service.calls("createEmbeddings")
    assert asked.body["input"] == []


def test_floats_and_base64_are_the_same_numbers(side: Side) -> None:
    create = side.gloo(**KEY).embeddings.create
    plain = side.do(create(model=MODEL, input="x", dimensions=5))
    coded = side.do(create(model=MODEL, input="x", dimensions=5, encoding_format="base64"))
    assert isinstance(coded.data[0].embedding, str)
    assert vector(coded.data[0]) == vector(plain.data[0]) == plain.data[0].embedding
    for text in ("no base64!", "AAA="):
        with pytest.raises(ValueError, match="no base64 of 32-bit floats") as caught:
            vector(Embedding(index=0, embedding=text))
        assert text not in str(caught.value)


def test_one_request_takes_2048_texts() -> None:
    assert [len(batch) for batch in batches(["x"] * 4097)] == [2048, 2048, 1]
    assert [len(batch) for batch in batches(["x"] * 2048)] == [2048]


@given(st.lists(st.text(max_size=3), max_size=9))
def test_batches_lose_nothing(texts: list[str]) -> None:
    assert [text for batch in batches(texts) for text in batch] == texts


@pytest.mark.parametrize(
    "usages",
    [(None, {}), ({"total_tokens": 1}, {}), ({"x": 1}, None), ({"x": 1}, {"total_tokens": 1})],
)
def test_a_usage_that_is_not_told_is_not_made_up(
    awaited: bool, usages: tuple[dict[str, Any] | None, ...]
) -> None:
    left = iter(usages)

    def answer(request: httpx.Request) -> httpx.Response:
        texts = json.loads(request.content)["input"]
        rows = [{"index": n, "embedding": [0.5]} for n in range(len(texts))]
        usage = next(left)
        return httpx.Response(
            200, json={"data": rows} | ({} if usage is None else {"usage": usage})
        )

    with Side.answering(answer, awaited=awaited) as one:
        texts = ["t"] * (MOST_TEXTS + 1)
        answered = one.do(one.gloo(api_key="k").embeddings.create(model="m", input=texts))
    assert len(answered.data) == len(texts)
    told = None if usages[0] is None else answered.usage.to_dict()
    assert told == usages[0]


def _items(side: Side, found: Any) -> list[str]:
    return [one.item_id for one in side.chunks(found)]


def test_all_items_of_a_publisher_come_page_by_page(side: Side, mock_service: MockService) -> None:
    client = side.gloo(**KEY)
    keys = side.do(
        client.files.upload(GLOO_PUBLISHER, {f"{n}.txt": f"text {n}" for n in range(5)})
    ).ingesting
    side.do(client.files.wait_until_complete(keys))
    assert _items(side, client.items.iterate(GLOO_PUBLISHER, page_size=2)) == keys
    asked = [dict(call.query) for call in mock_service.calls("getPublisherItems")]
    assert asked == [{"page": [str(n)], "page_size": ["2"]} for n in (1, 2, 3)]
    assert _items(side, client.items.iterate("nobody")) == []
    assert mock_service.calls("getPublisherItems")[-1].query["page_size"] == ["1000"]


@pytest.mark.parametrize(
    ("pages", "wanted"),
    [
        ([[{"item_id": "a"}, {"item_id": "b"}]], ["a", "b"]),
        ([{"items": [{"item_id": "a"}]}, {"items": [{"item_id": "b"}]}, {"items": []}], ["a", "b"]),
        ([{"items": None}], []),
        ([{"items": [{"item_id": "a"}], "total_pages": 1}], ["a"]),
    ],
)
def test_both_eras_of_the_list_are_understood(
    awaited: bool, pages: list[Any], wanted: list[str]
) -> None:
    left = iter(pages)
    with Side.answering(lambda _: httpx.Response(200, json=next(left)), awaited=awaited) as one:
        assert _items(one, one.gloo(api_key="k").items.iterate("p")) == wanted
    assert list(left) == []


ROWS = [
    {"id": "a", "name": "A", "family": "Anthropic", "supports_tools": True,
     "context_window": 200_000, "input_modalities": ["text", "image"], "is_deprecated": False},
    {"id": "b", "name": "B", "family": "Open Source", "supports_tools": False,
     "supports_reasoning": True, "max_output_tokens": 8192, "is_deprecated": True},
    {"id": "c", "name": "C", "family": "Black Forest Labs", "output_modalities": ["image"]},
]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, "abc"),
        ({"family": "open source"}, "b"),
        ({"supports_tools": True}, "a"),
        ({"supports_tools": False}, "b"),
        ({"supports_reasoning": True}, "b"),
        ({"input_modality": "image"}, "a"),
        ({"output_modality": "image"}, "c"),
        ({"output_modality": "text"}, "ab"),
        ({"min_context": 200_000}, "a"),
        ({"min_context": 200_001}, ""),
        ({"min_output": 1}, "b"),
        ({"deprecated": False}, "ac"),
        ({"deprecated": True}, "b"),
        ({"supports_tools": True, "family": "Google"}, ""),
    ],
)
def test_models_are_chosen_by_what_their_rows_say(wanted: dict[str, Any], found: str) -> None:
    models = ModelList.from_dict({"data": ROWS})
    assert "".join(one.id for one in ModelFilter(**wanted).of(models)) == found


def test_models_are_found_without_a_credential(side: Side, mock_service: MockService) -> None:
    found = side.do(side.gloo().models.find(supports_tools=True))
    assert found and all(one.supports_tools for one in found)
    (asked,) = mock_service.calls("listModels")
    assert "authorization" not in {name.lower() for name in asked.headers}
