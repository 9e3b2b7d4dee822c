"""Taking what the caller wrote out of the words of a service."""

from __future__ import annotations

import json
import time
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gumgloo._echo import texts_of, without
from gumgloo._redact import MASK
from gumgloo_api.support import Part
from tests.overrides.stream_fakes import Completion

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="*"), max_size=60)
LONG = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="*"), min_size=16)
PLAIN = st.text("abc de", min_size=8, max_size=30)
PROMPT = 'Say "hush" to\n nobody, \\ö 😀'


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (None, []),
        ("model-name-without-blanks", []),
        ("a b", []),
        ("seven  ", []),
        ("of eight", ["of eight"]),
        ("tell me more", ["tell me more"]),
        ([("q", "tell me more"), ("n", 3)], ["tell me more"]),
        ({"a": [{"content": "tell me more"}], "b": Completion.from_dict({"id": "and then?"})},
         ["and then?", "tell me more"]),
        (({"a": 1.5, "b": True}, None, ["one two three"]), ["one two three"]),
        ([Part("note", "tell me möre".encode()), Part("n", b"\xff a part\xff")],
         ["\ufffd a part\ufffd", "tell me möre"]),
        ([Part("files", b"what is in a file", "a name of two.txt")], []),
    ],
)  # fmt: skip
def test_texts_are_what_has_white_space(value: Any, texts: list[str]) -> None:
    assert texts_of(value) == texts


def test_a_value_that_holds_itself_has_an_end() -> None:
    round_about: list[Any] = ["tell me more"]
    round_about.append(round_about)
    assert texts_of(round_about) == ["tell me more"]


@pytest.mark.parametrize(
    "spelled",
    [
        PROMPT,
        " ".join(PROMPT.split()),
        json.dumps(PROMPT)[1:-1],
        json.dumps(PROMPT, ensure_ascii=False)[1:-1],
        quote(PROMPT),
        quote_plus(PROMPT),
    ],
)
def test_a_text_goes_however_it_is_spelled(spelled: str) -> None:
    assert without(f"no: <{spelled}>, {spelled}.", [PROMPT]) == f"no: <{MASK}>, {MASK}."


def test_a_text_goes_from_its_first_letter_on() -> None:
    text = 'ö "hush" to nobody'
    spelled = json.dumps(text, ensure_ascii=False)[1:-1]
    assert without(f"no: <{spelled}>", [text]) == f"no: <{MASK}>"


def test_a_piece_of_it_goes_too() -> None:
    text = "what nobody may read, and some more of it"
    assert without(f"too long: '{text[5:25]}…'", [text]) == f"too long: '{MASK}…'"
    assert without("too long: 'nobody may…'", [text]) == "too long: 'nobody may…'"
    assert without(f"too long: '{text[5:20]}'", [text]) == f"too long: '{text[5:20]}'"
    assert without("what nobody", ["a text that has nothing to do with it"]) == "what nobody"
    assert (
        without("half a characte\ud800", ["a character, \ud800 alone"]) == "half a characte\ud800"
    )


@given(text=LONG, before=WORDS, after=WORDS, start=st.integers(0, 200), size=st.integers(16, 60))
def test_no_run_is_left(text: str, before: str, after: str, start: int, size: int) -> None:
    piece = text[start % (len(text) - 15) :][:size]
    said = without(f"{before}{piece}{after}", [text])
    assert not any(text[at : at + 16] in said for at in range(len(text) - 15))


@given(said=PLAIN, text=PLAIN)
def test_what_is_not_of_the_text_stays(said: str, text: str) -> None:
    assume(len(text) >= 8)
    if not any(said[at : at + 8] in text for at in range(len(said) - 7)):
        assert without(said, [text]) == said


def test_a_long_prompt_takes_no_time() -> None:
    prompt = "one word and another " * 20_000
    began = time.process_time()
    without("the service says something that has nothing to do with it, " * 6, [prompt])
    assert time.process_time() - began < 5
