"""Every find that is kept is replayed here, on every run; and the replay itself has teeth."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schemathesis.core import NotSet
from schemathesis.core.parameters import DelimitedValue, EncodedPath

from tests.contract import test_client_out
from tests.contract._drive import Client
from tests.contract._mirror import CHUNK, places
from tests.contract._spec import operations
from tests.fuzz._box import replayed
from tests.fuzz._finds import Find, kept, read, write
from tests.fuzz._packing import pack, pack_case, unpack, unpack_case
from tests.fuzz._subjects import Subject

AGENT = {"media_type": "application/json", "body": {"name": "a", "model_name": "m"}}
FIND = Find(
    "client out", "gumloop.createAgent", "positive", 7, AGENT, "first\nsecond \u2028", "1 2"
)


def test_what_was_found_is_mended(every: list[Subject]) -> None:
    """Nothing is kept that fails still: a find is committed with what mends it."""
    wrong = {path.name: replayed(read(path), every) for path in kept()}
    assert {name: told for name, told in wrong.items() if told is not None} == {}


def test_a_find_fails_while_its_defect_is_there(
    every: list[Subject], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = read(write(FIND, tmp_path))
    assert replayed(find, every) is None
    whole = Client.send

    def send(self: Client, op: Any, given: dict[str, Any], *more: Any) -> Any:
        return whole(self, op, {k: v for k, v in given.items() if k != "name"}, *more)

    with monkeypatch.context() as patch:
        patch.setattr(Client, "send", send)
        # Keyword arguments that are missing are a mistake of the caller, for Python itself.
        assert "name" in (replayed(find, every) or "")
    assert replayed(find, every) is None


def test_a_find_of_the_mock_fails_while_its_answer_is_the_same(every: list[Subject]) -> None:
    """How a case was drawn is not kept, so that the status tells."""
    case = {"headers": {"Authorization": "Bearer test-access-token"}, **AGENT}
    bad = {**case, "body": {"name": 5}}
    for packed, broken, fails in (
        (case, "AcceptedNegativeData", True),
        (case, "RejectedPositiveData", False),
        (bad, "RejectedPositiveData", True),
        (bad, "AcceptedNegativeData", False),
    ):
        given = {"case": packed, "broken": [broken]}
        told = replayed(replace(FIND, contract="mock", packed=given), every)
        assert (told is not None and broken in told) == fails, (packed, broken, told)


def test_an_answer_is_found_under_every_place_that_has_it(every: list[Subject]) -> None:
    shared = next(one for one in every if one.contract == "client in" and len(one.names) > 1)
    for name in shared.names:
        find = replace(FIND, contract="client in", subject=name, mode=shared.mode)
        assert replayed(replace(find, packed={"body": None}), every) is None


def test_an_operation_that_is_gone_is_told(every: list[Subject]) -> None:
    with pytest.raises(LookupError, match=r"gumloop\.noSuch: there is no such operation"):
        replayed(replace(FIND, subject="gumloop.noSuch"), every)


def test_a_file_says_all_of_a_find(tmp_path: Path) -> None:
    path = write(FIND, tmp_path)
    assert kept(tmp_path) == [path] and read(path) == FIND
    assert path.read_text("utf-8").splitlines()[:8] == [
        "contract: client out",
        "service: gumloop",
        "operation: gumloop.createAgent",
        "mode: positive",
        "turn: 7",
        "seed: 1 2",
        "alone: yes",
        f"replay: python -m tests.fuzz --replay tests/fuzz/finds/{path.name}",
    ]
    assert '"model_name": "m"' in path.read_text("utf-8")
    # The same input is the same find, whenever and by whatever seed it was found.
    assert replace(FIND, found="other", seed="3").name == FIND.name
    assert replace(FIND, turn=8).name != FIND.name
    crude = replace(FIND, found="half a pair: \ud800 \r\n--- input\n", mode="", alone=False)
    again = read(write(crude, tmp_path))
    assert again == replace(crude, found="half a pair: \\ud800 \r\n--- input\n")


@pytest.mark.parametrize("text", ["", "contract: x\n--- input\n{}\n--- found\n", "a\n--- input\n{"])
def test_a_file_that_is_no_find_is_named(text: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"odd\.txt is no find"):
        read(path)


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.binary()
    | st.text(st.characters()) | st.text().map(EncodedPath)
    | st.text().map(lambda text: DelimitedValue(text, text + "%2C")),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text() | st.sampled_from(["$bytes", "$object", "$"]), inner, max_size=2),
    max_leaves=5,
)  # fmt: skip


def _typed(value: Any) -> Any:
    """The value with its types beside it: `True == 1 == 1.0`."""
    if isinstance(value, dict):
        return {key: _typed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_typed(one) for one in value]
    return type(value), value, getattr(value, "encoded", None)


@given(VALUES)
def test_what_is_packed_is_unpacked(value: Any) -> None:
    find = replace(FIND, packed=pack(value))
    given, _, _ = find.text.partition("\n--- input\n")[2].partition("\n--- found\n")
    assert _typed(unpack(json.loads(given))) == _typed(value)


def test_what_json_does_not_have_is_named() -> None:
    assert pack(b"\xff") == {"$bytes": base64.b64encode(b"\xff").decode()}
    assert pack({"$bytes": 1}) == {"$object": {"$bytes": 1}}
    with pytest.raises(AssertionError, match="object"):
        pack(object())


def test_a_case_is_kept_whole() -> None:
    operation = next(iter(test_client_out.SCHEMAS["gumloop"].get_all_operations())).ok()
    bare = operation.Case()
    assert pack_case(bare) == {}
    assert isinstance(unpack_case(operation, {}).body, NotSet)
    case = operation.Case(
        method="TRACE",
        path_parameters={"id": EncodedPath("a%2Fb")},
        query={"q": ["1"], "d": DelimitedValue("a,b", "a,b%2C")},
        headers={"X-A": "1"},
        cookies={"c": "2"},
        body={"file": b"\x00"},
        media_type="multipart/form-data",
        multipart_content_types={"file": "image/png"},
    )
    again = unpack_case(operation, pack_case(case))
    assert again == case and pack_case(again) == pack_case(case)
    assert again.multipart_content_types == case.multipart_content_types


def test_every_operation_is_a_subject_of_every_contract(every: list[Subject]) -> None:
    def named(contract: str) -> set[str]:
        return {name for one in every if one.contract == contract for name in one.names}

    assert named("client out") == set(operations())
    # What streams is mounted twice.
    assert {name for name in named("mock") if " at " not in name} == set(operations())
    assert any(" at /" in name for name in named("mock"))
    answers = {f"{place.op.name} {place.status}" for place in places()}
    assert named("client in") == answers
    assert named("streams in") < {name for name in answers if name.endswith(CHUNK)}
    assert named("flows out") == {"gumloop.startFlow"}
    assert len({one.key for one in every}) == len(every)
