"""Faults that change the answer and the way it goes out: what each does to the bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.mock import Fault, MockService
from gumgloo.mock.replies import Reply, json_reply
from gumgloo.mock.spec import Spec
from gumgloo.mock.wire import Cut, Head, Send, Stall, Wait
from tests.mock.ask import ask, gloo_chat, gumloop_chat, request
from tests.mock.faulty import faulty, idle, kinds, sends

TOOLS = [{"type": "function", "function": {"name": "f", "parameters": {"const": {"a": 1}}}}]
CHAT = "/ws.gumloop.com/api/v1/chat/completions"


# Changes of the answer


def test_headers_and_content_type(mock_service: MockService) -> None:
    answer = faulty(
        mock_service, headers={"Cache-Control": "x", "a": "b"}, content_type="text/plain"
    )
    assert [answer.headers[name] for name in ("cache-control", "a", "content-type")] == [
        "x",
        "b",
        "text/plain",
    ]


def test_truncated_json_is_framed_as_if_it_were_all(mock_service: MockService) -> None:
    script = faulty(mock_service, truncate=20, stream=False).script
    assert len(script.body) == 20
    assert ("content-length", "20") in script.headers
    assert faulty(mock_service, truncate=0, stream=False).script.body == b""
    assert idle(mock_service, truncate=100_000) == "no effect: truncate"


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
def test_the_framing(mock_service: MockService, framing: str) -> None:
    script = faulty(mock_service, framing=framing, stream=False).script
    names = {name for name, _ in script.headers}
    ends = {"length": "content-length", "chunked": "transfer-encoding", "close": "connection"}
    assert {name for name in ends.values() if name in names} == {ends[framing]}
    assert script.framing == framing


# Changes of a stream


def test_newlines(mock_service: MockService) -> None:
    plain = gumloop_chat(mock_service, stream=True).script.body
    for newline in ("\r\n", "\r"):
        body = faulty(mock_service, newline=newline).script.body
        assert body == plain.replace(b"\n", newline.encode())


def test_a_byte_order_mark(mock_service: MockService) -> None:
    assert faulty(mock_service, bom=True).script.body.startswith(b"\xef\xbb\xbfdata: ")
    assert faulty(mock_service, bom=True, stream=False).script.body.startswith(b"\xef\xbb\xbf{")


def test_comments_are_pieces_of_their_own(mock_service: MockService) -> None:
    pieces = sends(faulty(mock_service, comments=True, newline="\r").script)
    assert set(pieces[::2]) == {b": keep-alive\r\r"}
    assert all(piece.startswith(b"data: ") for piece in pieces[1::2])


def test_garbage_stands_before_the_event(mock_service: MockService) -> None:
    usual = gumloop_chat(mock_service, stream=True).data
    assert faulty(mock_service, garbage=1).data == [usual[0], "{not json", *usual[1:]]
    at_end = faulty(mock_service, garbage=len(usual), garbage_data="5").data
    assert at_end == [*usual, "5"]
    assert idle(mock_service, garbage=99) == "no effect: garbage"


def test_garbage_of_several_lines_stays_one_event(mock_service: MockService) -> None:
    body = faulty(mock_service, garbage=0, garbage_data="a\nb").script.body
    assert body.startswith(b"data: a\ndata: b\n\ndata: {")


def test_an_error_ends_the_stream(mock_service: MockService) -> None:
    answer = faulty(mock_service, error_event=2)
    assert answer.data[-1] == "[DONE]"
    assert len(answer.chunks) == 3
    last = answer.chunks[-1]
    assert last["error"] == {"code": 502, "message": "The provider failed."}
    assert last["choices"] == [{"index": 0, "delta": {}, "finish_reason": "error"}]
    assert last["id"] == answer.chunks[0]["id"]
    first = faulty(mock_service, error_event=0, error={"code": 7})
    assert [chunk["error"] for chunk in first.chunks] == [{"code": 7}]
    assert idle(mock_service, error_event=99) == "no effect: error_event"


def test_an_error_may_be_an_event_of_its_own(mock_service: MockService) -> None:
    body = faulty(mock_service, error_event=1, error_how="event").script.body.decode()
    assert body.endswith(
        'event: error\ndata: {"error":{"code":502,"message":"The provider failed."}}\n\n'
    )


def test_gloo_has_its_own_error_in_a_stream(mock_service: MockService) -> None:
    mock_service.plan(Fault(error_event=1))
    answer = gloo_chat(mock_service, model="m", stream=True)
    assert answer.chunks[-1]["error"]["name"] == "PROVIDER_UNAVAILABLE"
    assert "[DONE]" not in answer.data
    mock_service.verify()


def test_roles_ids_and_names_may_repeat(mock_service: MockService) -> None:
    answer = faulty(mock_service, repeat=True, asked={"tools": TOOLS})
    deltas = [chunk["choices"][0]["delta"] for chunk in answer.chunks]
    assert {delta["role"] for delta in deltas} == {"assistant"}
    pieces = [piece for delta in deltas for piece in delta.get("tool_calls", [])]
    assert len(pieces) > 1
    assert len({(piece["id"], piece["function"]["name"]) for piece in pieces}) == 1
    text = "".join(piece["function"]["arguments"] for piece in pieces)
    assert json.loads(text) == {"a": 1}


@pytest.mark.parametrize(("how", "index"), [("missing", None), ("one", 1)])
def test_the_index_of_a_tool_call(mock_service: MockService, how: str, index: int | None) -> None:
    answer = faulty(mock_service, tool_index=how, asked={"tools": TOOLS})
    deltas = [chunk["choices"][0]["delta"] for chunk in answer.chunks]
    pieces = [piece for delta in deltas for piece in delta.get("tool_calls", [])]
    assert {piece.get("index") for piece in pieces} == {index}
    assert idle(mock_service, tool_index=how) == "no effect: tool_index"


def test_the_end_may_be_missing(mock_service: MockService) -> None:
    answer = faulty(mock_service, finish_missing=True)
    assert "[DONE]" not in answer.data
    assert {chunk["choices"][0]["finish_reason"] for chunk in answer.chunks} == {None}
    both = gumloop_chat(mock_service, fault={"error_event": 0, "finish_missing": True}, stream=True)
    assert len(both.chunks) == 1
    mock_service.plan(Fault(finish_missing=True, garbage=0, garbage_data="{}"))
    gloo_chat(mock_service, model="m", stream=True)


def test_done(mock_service: MockService) -> None:
    assert faulty(mock_service, done="twice").data[-2:] == ["[DONE]", "[DONE]"]
    assert "[DONE]" not in faulty(mock_service, done="missing").data
    assert idle(mock_service, done="sent") == "no effect: done"
    for how in ("sent", "missing", "twice"):
        mock_service.plan(Fault(done=how))
    assert gloo_chat(mock_service, model="m", stream=True).data[-1] == "[DONE]"
    for _ in range(2):
        gloo_chat(mock_service, model="m", stream=True)
    assert [one.fault.done for one in mock_service.unused_faults() if one.fault] == [
        "missing",
        "twice",
    ]
    mock_service.forget()


@pytest.mark.parametrize(
    "fault",
    [
        {"newline": "\r"},
        {"comments": True},
        {"garbage": 0},
        {"error_event": 0},
        {"repeat": True},
        {"tool_index": "one"},
        {"finish_missing": True},
        {"done": "twice"},
    ],
)
def test_what_needs_a_stream_does_nothing_without(mock_service: MockService, fault: Any) -> None:
    assert idle(mock_service, stream=False, **fault) == f"no effect: {next(iter(fault))}"


def test_a_stream_without_chunks_has_nothing_to_finish(lab_service: MockService) -> None:
    headers = {"authorization": "Bearer lab-token", "content-type": "application/json"}
    raw = b'{"name":"a","stream":true,"mode":"fast"}'
    fault = Fault(finish_missing=True, repeat=True, tool_index="one", error_event=0)
    lab_service.plan(fault)
    answer = ask(lab_service, "POST", "/lab.example/v1/things", headers=headers, raw=raw)
    assert answer.chunks[0]["error"] == {"code": 502, "message": "The provider failed."}
    (unused,) = lab_service.unused_faults()
    assert unused.reason == "no effect: repeat, tool_index, finish_missing"


# How it goes out


def test_waits(mock_service: MockService) -> None:
    script = faulty(mock_service, delay=2, gap=0.5).script
    assert kinds(script)[:4] == ["Wait", "Head", "Send", "Wait"]
    assert kinds(script)[-1] == "Send"
    assert {action.seconds for action in script.actions[1:] if isinstance(action, Wait)} == {0.5}
    assert idle(mock_service, stream=False, gap=1) == "no effect: gap"
    two = faulty(mock_service, stream=False, gap=1, split=[5]).script
    assert kinds(two) == ["Head", "Send", "Wait", "Send"]


@given(st.integers(1, 400) | st.lists(st.integers(1, 60), max_size=20).map(tuple))
def test_a_split_changes_no_byte(mock_specs: dict[str, Spec], split: int | tuple[int, ...]) -> None:
    service = MockService(mock_specs)
    plain = gumloop_chat(service, stream=True)
    service.plan(Fault(split=split))
    pieces = sends(gumloop_chat(service, stream=True).script)
    assert b"".join(pieces) == plain.script.body
    sizes = [split] * len(pieces) if isinstance(split, int) else split
    assert [len(piece) for piece in pieces[:-1]] == list(sizes)[: len(pieces) - 1]


def test_a_split_larger_than_the_body_is_none(mock_service: MockService) -> None:
    assert idle(mock_service, split=100_000) == "no effect: split"


@pytest.mark.parametrize(("how", "end"), [("fin", Cut("fin")), ("rst", Cut("rst"))])
@pytest.mark.parametrize("at", [0, 1, 50, -1])
def test_a_cut(mock_service: MockService, how: str, end: Cut, at: int) -> None:
    plain = gumloop_chat(mock_service, stream=True).script.body
    script = faulty(mock_service, cut=at, cut_how=how).script
    assert script.body == plain[:at]
    assert script.actions[-1] == end


def test_a_cut_inside_a_chunk(mock_service: MockService) -> None:
    script = faulty(mock_service, cut=30, cut_how="half", stream=False).script
    assert script.framing == "chunked"
    *_, send, cut = script.actions
    assert isinstance(send, Send) and send.promised == 30 + 64
    assert cut == Cut("fin")
    assert faulty(mock_service, cut=0, cut_how="half").script.actions[1] == Send(b"", 64)


def test_a_body_that_ends_early_but_in_order(mock_service: MockService) -> None:
    script = faulty(mock_service, cut=30, cut_how="end", stream=False).script
    assert ("content-length", "30") in script.headers
    assert kinds(script) == ["Head", "Send"]
    script = faulty(mock_service, cut=30, cut_how="end").script
    assert (len(script.body), script.framing) == (30, "chunked")


def test_a_cut_beyond_the_end_is_none(mock_service: MockService) -> None:
    size = len(gumloop_chat(mock_service, stream=True).script.body)
    reason = f"no effect: cut (the body has {size} bytes)"
    for fault in ({"cut": size + 1}, {"cut": -size - 1}, {"cut": size, "cut_how": "end"}):
        assert idle(mock_service, **fault) == reason
    unary = len(gumloop_chat(mock_service, stream=False).script.body)
    assert str(unary) in idle(mock_service, stream=False, cut=unary)
    # A chunked body with all its bytes still lacks its last chunk.
    assert faulty(mock_service, cut=size).script.actions[-1] == Cut("fin")


def test_a_cut_in_the_head(mock_service: MockService) -> None:
    script = faulty(mock_service, cut=10, cut_in="head").script
    assert script.actions == (Head(cut=10), Cut("fin"))
    script = faulty(mock_service, cut=0, cut_in="head", cut_how="rst").script
    assert script.actions == (Cut("rst"),)
    assert idle(mock_service, cut=9999, cut_in="head") == "no effect: cut"


def test_a_stall(mock_service: MockService) -> None:
    assert kinds(faulty(mock_service, stall=10).script) == ["Head", "Send", "Stall"]
    assert kinds(faulty(mock_service, stall=0).script) == ["Head", "Stall"]
    assert faulty(mock_service, stall=-1, delay=3).script.actions == (Wait(3), Stall())
    assert idle(mock_service, stall=100_000) == "no effect: stall"


def test_a_body_where_none_may_be_has_no_effect(mock_service: MockService) -> None:
    gumloop_chat(mock_service, fault={"status": 204, "body": "x"})
    (unused,) = mock_service.unused_faults()
    assert unused.reason == "no effect: body"
    mock_service.forget()


def test_an_answer_to_head_has_no_body(mock_service: MockService) -> None:
    script = mock_service.handle(request("HEAD", CHAT))
    assert (script.status, script.body) == (405, b"")
    assert int(dict(script.headers)["content-length"]) > 0


def test_scripts_and_their_parts_show_no_body(mock_service: MockService) -> None:
    script = gumloop_chat(mock_service, stream=True).script
    assert "Canada" not in repr(script) + repr(script.actions)
    assert repr(json_reply(200, {"a": "Canada"})) == "Reply(200, application/json)"
    assert repr(Reply(204, "")) == "Reply(204, no body)"
    assert "Canada" not in repr(request("POST", CHAT + "?token=Canada", {"a": "Canada"}))
    answer = faulty(mock_service, status=599)
    assert answer.script.head().startswith(b"HTTP/1.1 599 \r\n")
