"""From chunks to a completion: what OpenAI-compatible servers send, and what must come of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._accumulate import ChatAccumulator, _Choice, content_of
from gumgloo_api.gloo import models as gloo
from gumgloo_api.gumloop import models as gumloop
from tests.overrides.accumulating import call, chunk, message_of, of
from tests.overrides.stream_fakes import Chunk, piece


class TestEnvelope:
    def test_an_answer_as_it_should_be(self) -> None:
        chunks = [piece(""), piece("Hel"), piece("lo"), {**piece(finish="stop"), "usage": {"n": 1}}]
        chunks[0]["choices"][0]["delta"]["role"] = "assistant"
        assert of(*chunks) == {
            "id": "c1",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "usage": {"n": 1},
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": "Hello"},
                    "finish_reason": "stop",
                }
            ],
        }

    def test_nothing(self) -> None:
        accumulator = ChatAccumulator()
        assert not accumulator
        assert accumulator.to_dict() == {
            "id": "",
            "object": "chat.completion",
            "created": 0,
            "model": "",
            "choices": [],
        }
        accumulator.add({"id": "c1"})
        assert accumulator

    def test_the_last_value_that_is_not_null_counts(self) -> None:
        chunks = [{"a": 1, "b": 1, "model": "m1"}, {"a": 2, "b": None}, {"model": "m2", "c": None}]
        out = of(*chunks)
        assert (out["a"], out["b"], out["model"]) == (2, 1, "m2")
        assert "c" not in out

    def test_citations_first_and_usage_last(self) -> None:
        citations = [{"title": "t"}]
        out = of({"citations": citations}, piece("a"), {"choices": [], "usage": {"n": 1}})
        assert (out["citations"], out["usage"]) == (citations, {"n": 1})
        assert out["choices"][0]["message"]["content"] == "a"

    @pytest.mark.parametrize("choices", [[], None, {}, "x", 7, [None], ["x"], [[]], [{}, 7]])
    def test_choices_of_another_shape(self, choices: Any) -> None:
        out = of(piece("a"), {"choices": choices}, piece("b"))
        assert out["choices"][0]["message"]["content"] == "ab"

    def test_choices_absent(self) -> None:
        assert of({"usage": {}}, piece("a"))["choices"][0]["message"]["content"] == "a"


class TestChoices:
    def test_several_stay_apart_and_in_order(self) -> None:
        both = {
            "choices": [chunk({"content": t}, i)["choices"][0] for i, t in ((1, "x"), (0, "y"))]
        }
        out = of(piece("b", index=2), both, piece("z"), piece("w", index=1, finish="length"))
        assert [c["index"] for c in out["choices"]] == [0, 1, 2]
        assert [c["message"]["content"] for c in out["choices"]] == ["yz", "xw", "b"]
        assert [c["finish_reason"] for c in out["choices"]] == [None, "length", None]

    @pytest.mark.parametrize("index", [None, "0", [0], {}])
    def test_without_a_number_the_position_counts(self, index: Any) -> None:
        two = {
            "choices": [
                {"index": index, "delta": {"content": "a"}, "finish_reason": None},
                {"delta": {"content": "x"}},
            ]
        }
        out = of(two, {"choices": [{"index": index, "delta": {"content": "b"}}]}, two)
        assert [c["message"]["content"] for c in out["choices"]] == ["aba", "xx"]

    @pytest.mark.parametrize("delta", [None, "text", [], 7])
    def test_a_delta_of_another_shape(self, delta: Any) -> None:
        out = of(chunk({"content": "a"}), chunk(delta), chunk(delta, finish="stop"))
        assert out["choices"][0]["finish_reason"] == "stop"
        assert out["choices"][0]["message"] == {"role": "assistant", "content": "a"}

    def test_a_finish_reason_is_not_unsaid(self) -> None:
        out = of(piece("a"), piece(finish="stop"), piece(), {"choices": [{"index": 0}]})
        assert out["choices"][0]["finish_reason"] == "stop"

    def test_a_finish_reason_beside_a_last_text(self) -> None:
        out = of(piece("a"), piece("b", finish="stop"))
        assert out["choices"][0]["finish_reason"] == "stop"
        assert out["choices"][0]["message"]["content"] == "ab"

    def test_members_nobody_knew_of(self) -> None:
        out = of(
            chunk({"content": "a"}, native="x", other=None),
            chunk({"content": "b"}, native=None, other=1),
            {"choices": [{"index": 0, "delta": {"content": "c"}, "third": 3}]},
        )
        (choice,) = out["choices"]
        assert (choice["native"], choice["other"], choice["third"]) == ("x", 1, 3)
        assert choice["message"]["content"] == "abc"

    def test_an_object_nobody_knew_of_stays_under_its_name(self) -> None:
        (choice,) = of(chunk({"content": "a"}, native={"x": [1]}))["choices"]
        assert choice["native"] == {"x": [1]}
        assert "logprobs" not in choice

    def test_a_whole_message_does_not_replace_the_pieces(self) -> None:
        out = of(piece("a"), {"choices": [{"index": 0, "message": {"content": "z"}}]})
        assert out["choices"][0]["message"]["content"] == "a"

    def test_logprobs_are_appended(self) -> None:
        out = of(
            chunk({"content": "a"}, logprobs={"content": [1], "refusal": None, "x": 1}),
            chunk({"content": "b"}, logprobs=None),
            chunk({"content": "c"}, logprobs={"content": [2, 3], "refusal": None, "x": 2}),
            chunk({"content": "d"}, logprobs={"content": None, "refusal": [4]}),
        )
        logprobs = {"content": [1, 2, 3], "refusal": [4], "x": 2}
        assert out["choices"][0]["logprobs"] == logprobs
        assert of(chunk({}, logprobs={"content": None}))["choices"][0]["logprobs"] == {
            "content": None
        }
        assert "logprobs" not in of(chunk({}, logprobs=None))["choices"][0]


class TestMessage:
    def test_role_repeated(self) -> None:
        deltas = [{"role": "assistant", "content": text} for text in "abc"]
        assert message_of(*deltas) == {"role": "assistant", "content": "abc"}

    def test_role_absent(self) -> None:
        assert message_of({"content": "a"})["role"] == "assistant"

    def test_another_role_and_null(self) -> None:
        assert message_of({"role": "tool"}, {"role": None})["role"] == "tool"

    def test_no_text_is_null_and_empty_text_is_empty(self) -> None:
        assert message_of({"content": None})["content"] is None
        assert message_of({"content": ""}, {"content": None})["content"] == ""

    @pytest.mark.parametrize("name", ["content", "reasoning", "reasoning_content", "refusal"])
    def test_texts_are_joined(self, name: str) -> None:
        assert message_of({name: "a"}, {name: None}, {name: "b"}, {name: ""})[name] == "ab"

    def test_texts_stay_apart(self) -> None:
        message = message_of(
            {"content": "a", "reasoning": "x"}, {"refusal": "r"}, {"reasoning": "y"}
        )
        assert message == {
            "role": "assistant",
            "content": "a",
            "reasoning": "xy",
            "refusal": "r",
        }

    def test_what_comes_beside_a_later_text_is_kept(self) -> None:
        message = message_of({"content": "a"}, {"content": "b", "reasoning": "x"})
        assert message == {"role": "assistant", "content": "ab", "reasoning": "x"}

    def test_content_in_parts_is_kept_as_it_came_last(self) -> None:
        assert message_of({"content": [1]}, {"content": [2]})["content"] == [2]

    def test_members_nobody_knew_of(self) -> None:
        message = message_of({"mood": "a", "x": 1}, {"mood": "b", "x": None}, {"content": "t"})
        assert (message["mood"], message["x"]) == ("b", 1)

    def test_extensions_are_merged(self) -> None:
        first, second = {"a": 1, "b": {"c": 1}}, {"b": {"d": 2}, "e": 3}
        message = message_of({"gumloop_extensions": first}, {"gumloop_extensions": second})
        assert message["gumloop_extensions"] == {"a": 1, "b": {"d": 2}, "e": 3}

    def test_audio_is_joined(self) -> None:
        message = message_of(
            {"audio": {"id": "a1", "transcript": "Hel"}},
            {"audio": {"data": "AA", "transcript": "lo", "expires_at": 1}},
            {"audio": {"data": "BB", "expires_at": 2, "x": None}},
        )
        audio = {"id": "a1", "transcript": "Hello", "data": "AABB", "expires_at": 2}
        assert message["audio"] == audio

    @pytest.mark.parametrize("name", ["tool_calls", "images", "reasoning_details", "audio"])
    def test_members_of_another_type_are_kept(self, name: str) -> None:
        assert message_of({name: "odd"}, {name: None})[name] == "odd"


class TestImages:
    def frame(self, url: str, **more: Any) -> dict[str, Any]:
        return {"type": "image_url", "image_url": {"url": url}, **more}

    def test_of_partial_frames_the_last_is_the_picture(self) -> None:
        frames = [self.frame(f"data:{n}") for n in range(3)]
        assert message_of(*({"images": [f]} for f in frames))["images"] == [frames[2]]

    def test_pictures_of_one_delta_stay_apart(self) -> None:
        a, b, c = (self.frame(n) for n in "abc")
        assert message_of({"images": [a, b]})["images"] == [a, b]
        assert message_of({"images": [a, b]}, {"images": [c]})["images"] == [c, b]

    def test_pictures_with_an_index_have_it_as_their_place(self) -> None:
        a0, b1, c1 = self.frame("a", index=0), self.frame("b", index=1), self.frame("c", index=1)
        assert message_of({"images": [a0]}, {"images": [b1]})["images"] == [a0, b1]
        assert message_of({"images": [a0]}, {"images": [b1]}, {"images": [c1]})["images"] == [
            a0,
            c1,
        ]

    def test_pictures_that_are_none_are_kept(self) -> None:
        assert message_of({"images": ["x", None]})["images"] == ["x", None]


class TestReasoningDetails:
    def test_pieces_of_one_text_are_one(self) -> None:
        pieces = [
            {"type": "reasoning.text", "text": "a", "index": 0, "format": "f"},
            {"type": "reasoning.text", "text": "b", "index": 0, "signature": None},
            {"type": "reasoning.text", "signature": "s", "index": 0},
        ]
        (detail,) = message_of(*({"reasoning_details": [p]} for p in pieces))["reasoning_details"]
        whole = {"type": "reasoning.text", "text": "ab", "index": 0, "format": "f"}
        assert detail == {**whole, "signature": "s"}

    def test_summaries_too(self) -> None:
        details = [{"type": "reasoning.summary", "summary": text} for text in "ab"]
        (detail,) = message_of({"reasoning_details": details})["reasoning_details"]
        assert detail["summary"] == "ab"

    @pytest.mark.parametrize(
        "other",
        [
            {"type": "reasoning.text", "text": "b", "index": 1},
            {"type": "reasoning.text", "text": "b"},
            {"type": "reasoning.summary", "summary": "b", "index": 0},
            {"type": "reasoning.encrypted", "data": "b", "index": 0},
            {"text": "b", "index": 0},
        ],
    )
    def test_others_are_not(self, other: dict[str, Any]) -> None:
        first = {"type": "reasoning.text", "text": "a", "index": 0}
        assert message_of({"reasoning_details": [first, other]})["reasoning_details"] == [
            first,
            other,
        ]

    def test_encrypted_ones_come_whole(self) -> None:
        details = [{"type": "reasoning.encrypted", "data": d, "index": 0} for d in "ab"]
        message = message_of(*({"reasoning_details": [d]} for d in details))
        assert message["reasoning_details"] == details

    def test_a_detail_goes_on_with_the_one_before_it(self) -> None:
        """Not with any other, even one that it would fit better."""
        pieces = [("a", 0, "1"), ("b", 1, "2"), ("b", 1, "3"), ("a", 0, "4")]
        details = [{"type": kind, "index": at, "text": text} for kind, at, text in pieces]
        message = message_of(*({"reasoning_details": [one]} for one in details))
        found = [(one["type"], one["text"]) for one in message["reasoning_details"]]
        assert found == [("a", "1"), ("b", "23"), ("a", "4")]

    @pytest.mark.parametrize("names", [("data", "text"), ("text", "data")])
    def test_text_and_data_are_not_added_to_each_other(self, names: tuple[str, str]) -> None:
        details = [{"type": "t", "index": 0, name: "x"} for name in names]
        message = message_of(*({"reasoning_details": [one]} for one in details))
        assert message["reasoning_details"] == details

    def test_details_without_a_type_stay_apart(self) -> None:
        message = message_of({"reasoning_details": [{"text": "a"}, 7, {"text": "b"}]})
        assert message["reasoning_details"] == [{"text": "a"}, {"text": "b"}]


class TestSharing:
    def test_what_was_given_out_does_not_change_later(self) -> None:
        accumulator = ChatAccumulator()
        deltas = [
            {
                "content": "a",
                "images": [{"index": n}],
                "gumloop_extensions": {str(n): n},
                "tool_calls": [call("f", "x", index=n, id=str(n))],
                "reasoning_details": [{"type": "t", "text": "x", "index": n}],
            }
            for n in range(2)
        ]
        accumulator.add(chunk(deltas[0], logprobs={"content": [1]}))
        out = accumulator.to_dict()
        before = copy.deepcopy(out)
        accumulator.add(chunk(deltas[1], logprobs={"content": [2]}))
        assert out == before
        assert accumulator.to_dict() != before


class TestModels:
    """Chunks as the generated models, and the completion as they read it."""

    def test_models_and_their_objects_are_the_same(self) -> None:
        chunks = [piece("a"), piece("b"), piece(finish="stop")]
        for kind in (gumloop.ChatCompletionChunk, gloo.ChatCompletionChunk, Chunk):
            models: list[Any] = [
                kind.from_dict(c) if kind is not Chunk else Chunk(c) for c in chunks
            ]
            assert of(*models_equal(models)) == of(*chunks)

    def test_other_mappings_will_do(self) -> None:
        class Wrapped(Mapping[str, Any]):
            def __init__(self, inner: dict[str, Any]) -> None:
                self.inner = inner

            def __getitem__(self, key: str) -> Any:
                return self.inner[key]

            def __iter__(self) -> Any:
                return iter(self.inner)

            def __len__(self) -> int:
                return len(self.inner)

        accumulator = ChatAccumulator()
        accumulator.add(Wrapped(piece("a")))
        assert accumulator.to_dict() == of(piece("a"))

    def test_gumloop(self) -> None:
        deltas: list[Any] = [
            {"role": "assistant", "content": ""},
            {"reasoning": "hm", "reasoning_details": [{"type": "reasoning.text", "text": "hm"}]},
            {"content": "Yes"},
            {"tool_calls": [call("f", "{}", index=0, id="c1", type="function")]},
            {"images": [{"type": "image_url", "image_url": {"url": "data:"}}]},
            {"gumloop_extensions": {"tool_results": []}},
        ]
        envelope = {k: v for k, v in piece().items() if k != "choices"}
        parts = [gumloop.ChatCompletionChunk.from_dict({**chunk(d), **envelope}) for d in deltas]
        completion = gumloop.ChatCompletion.from_dict(of(*parts))
        (choice,) = completion.choices
        assert choice.message.content == "Yes"
        assert choice.message.reasoning == "hm"
        assert completion.to_dict() == of(*parts)

    def test_gloo_without_anything_but_text(self) -> None:
        """No id, no model, no time: still a completion."""
        sparse = [{"choices": [{"index": 0, "delta": {"content": t}}]} for t in "ab"]
        completion = gloo.ChatCompletion.from_dict(of(*sparse))
        assert (completion.id, completion.model, completion.created) == ("", "", 0)
        assert completion.choices[0].message.content == "ab"

    def test_calls_without_anything_are_calls_to_the_model(self) -> None:
        out = of({**piece(), **chunk({"tool_calls": [{}]})})
        (choice,) = gumloop.ChatCompletion.from_dict(out).choices
        assert choice.message.tool_calls


def models_equal(models: list[Any]) -> list[Any]:
    """The models; deepcopy of them must be equal for `of` to see that they did not change."""
    assert copy.deepcopy(models) == models
    return models


class TestContentOf:
    @pytest.mark.parametrize(
        ("raw", "text"),
        [
            (piece("a"), "a"),
            (piece(), ""),
            (piece("b", index=1), ""),
            ({"choices": []}, ""),
            ({"choices": None}, ""),
            ({}, ""),
            ({"choices": [*piece("b", index=1)["choices"], *piece("a")["choices"]]}, "a"),
            ({"choices": [*piece("a")["choices"], *piece("b")["choices"]]}, "a"),
            (chunk({"content": "a"}, None), "a"),
            (
                {
                    "choices": [
                        *piece("b", index=1)["choices"],
                        *chunk({"content": "x"}, None)["choices"],
                    ]
                },
                "",
            ),
            (chunk({"content": None}), ""),
            (chunk({"content": 7}), ""),
        ],
    )
    def test_the_text_of_the_first_choice(self, raw: dict[str, Any], text: str) -> None:
        assert content_of(gloo.ChatCompletionChunk.from_dict(raw)) == text


texts = st.text(max_size=3)
parts: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({"content": texts}),
    st.fixed_dictionaries({"role": st.just("assistant"), "content": texts}),
    st.fixed_dictionaries({"reasoning": texts}),
    st.fixed_dictionaries({"content": st.none(), "refusal": texts}),
    st.just({}),
)


@given(st.lists(st.tuples(st.integers(0, 2), parts, st.sampled_from([None, None, "stop"]))))
def test_every_text_arrives_once_and_in_order(pieces: list[tuple[int, Any, str | None]]) -> None:
    """However short cut and general way take turns."""
    out = of(*(chunk(delta, index, finish) for index, delta, finish in pieces))
    assert [c["index"] for c in out["choices"]] == sorted({index for index, _, _ in pieces})
    for choice in out["choices"]:
        mine = [(d, f) for index, d, f in pieces if index == choice["index"]]
        for name in ("content", "reasoning", "refusal"):
            sent = [d[name] for d, _ in mine if d.get(name) is not None]
            expected = "".join(sent) if sent else None
            assert choice["message"].get(name) == expected
        finishes = [f for _, f in mine if f]
        assert choice["finish_reason"] == (finishes[-1] if finishes else None)


_whole = st.builds(
    chunk,
    st.fixed_dictionaries({"content": st.text(max_size=3)}, optional={"role": st.just("user")}),
    index=st.sampled_from([0, 1, None]),
)


@given(st.lists(st.tuples(_whole, st.lists(st.text(max_size=3), max_size=3)), max_size=5))
def test_a_text_stands_for_a_chunk_that_differs_in_nothing_else(runs: list[Any]) -> None:
    short, long = ChatAccumulator(), ChatAccumulator()
    for first, texts in runs:
        more = [copy.deepcopy(first) for _ in texts]
        for one, text in zip(more, texts, strict=True):
            one["choices"][0]["delta"]["content"] = text
        long.add_all([first, *more])
        # What was added up before makes no difference.
        short.add_all([first, *texts[:1]])
        short.add_all(texts[1:])
    assert short.to_dict() == long.to_dict()


def test_a_text_alone_is_no_first_chunk() -> None:
    with pytest.raises(TypeError, match="first chunk"):
        ChatAccumulator().add_all(["a"])


names = st.sampled_from(
    [
        "id", "choices", "index", "delta", "content", "role", "finish_reason", "tool_calls",
        "function", "name", "arguments", "images", "audio", "logprobs", "reasoning_details",
        "type", "text", "data", "gumloop_extensions", "usage", "message", "x",
    ]
)  # fmt: skip
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=12,
)
anything = st.dictionaries(names, json_values, max_size=4)
odd_choices = st.lists(st.fixed_dictionaries({"delta": anything, "index": json_values}), max_size=2)


@given(st.lists(anything | odd_choices.map(lambda choices: {"choices": choices}), max_size=5))
def test_no_json_object_breaks_it(chunks: list[dict[str, Any]]) -> None:
    out = of(*chunks)
    assert json.loads(json.dumps(out)) == out
    assert out["object"] == "chat.completion"
    for choice in out["choices"]:
        assert set(choice) >= {"index", "message", "finish_reason"}
        assert set(choice["message"]) >= {"role", "content"}


def test_a_text_that_goes_on_takes_the_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Told by how often the general way is taken: for what is first or of another form."""
    general: list[Any] = []
    add = _Choice.add

    def noted(self: _Choice, choice: Mapping[str, Any]) -> None:
        general.append(choice)
        add(self, choice)

    monkeypatch.setattr(_Choice, "add", noted)
    accumulator = ChatAccumulator()
    accumulator.add_all([*(piece("a") for _ in range(100)), piece(finish="stop")])
    assert accumulator.to_dict()["choices"][0]["message"]["content"] == "a" * 100
    assert len(general) == 2
