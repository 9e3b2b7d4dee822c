"""Generated operations with bodies and answers other than one JSON object."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

Lab = Callable[[str], ModuleType]


def parsed(lab: Lab, name: str, status: int, body: bytes = b"", kind: str = "") -> Any:
    """What an operation makes of an answer."""
    headers = {"content-type": kind} if kind else {}
    return lab(f"labsvc.operations.boxes.{name}").parse(status, headers, body)


def request(lab: Lab, name: str, *path: str, **given: Any) -> Any:
    return lab(f"labsvc.operations.boxes.{name}").request(*path, **given)


def test_bytes_are_handed_out_as_they_came(lab: Lab) -> None:
    assert parsed(lab, "get_box_content", 200, b"PK\x03\xff", "application/zip") == b"PK\x03\xff"
    with pytest.raises(lab("support.errors").NotFoundError):
        parsed(lab, "get_box_content", 404, b"PK")


@pytest.mark.parametrize("kind", ["text/csv", "Text/CSV; charset=utf-8"])
def test_another_kind_beside_json_is_told_by_its_content_type(lab: Lab, kind: str) -> None:
    assert parsed(lab, "get_box", 200, b"a,b\n", kind) == b"a,b\n"
    assert parsed(lab, "get_box", 200, b'{"id": "b"}', "application/json").id == "b"
    assert parsed(lab, "get_box", 200, b'{"id": "b"}').id == "b"


@pytest.mark.parametrize("status", [200, 250, 299])
def test_every_status_from_200_to_299_is_a_success(lab: Lab, status: int) -> None:
    assert parsed(lab, "get_box", status, b"a,b", "text/csv") == b"a,b"
    assert parsed(lab, "get_box", status, b"{}").to_dict() == {}
    assert parsed(lab, "get_box_content", status, b"PK") == b"PK"
    assert parsed(lab, "set_box", status) is None
    # The one that the spec has is no such status.
    assert parsed(lab, "change_box", status) is None


@pytest.mark.parametrize("status", [199, 300])
def test_what_is_next_to_a_success_is_none(lab: Lab, status: int) -> None:
    for name in ("get_box", "get_box_content", "set_box", "change_box"):
        for kind in ("text/csv", "application/json"):
            with pytest.raises(lab("support.errors").APIStatusError):
                parsed(lab, name, status, b"{}", kind)


def test_each_success_has_its_own_shape(lab: Lab) -> None:
    models = lab("labsvc.models")
    made = b'{"id": "b"}'
    assert type(parsed(lab, "create_box", 201, made)) is models.Box
    assert type(parsed(lab, "create_box", 202, made)) is models.Box
    assert type(parsed(lab, "create_box", 202, b'{"receipt": "r"}')) is models.Receipt
    assert parsed(lab, "create_box", 204) is None
    # A success that nobody documented is read as the first one that is.
    assert type(parsed(lab, "create_box", 200, b'{"receipt": "r"}')) is models.Box


def test_a_range_of_successes_is_what_is_left_of_it(lab: Lab) -> None:
    models = lab("labsvc.models")
    assert type(parsed(lab, "seal_box", 200, b'{"receipt": "r"}')) is models.Receipt
    for status in (201, 250, 299):
        assert type(parsed(lab, "seal_box", status, b'{"receipt": "r"}')) is models.Box
    for status in (300, 302, 399):
        assert parsed(lab, "seal_box", status, b"{}") is None
    for status in (199, 400):
        with pytest.raises(lab("support.errors").APIStatusError):
            parsed(lab, "seal_box", status, b"{}")


@pytest.mark.parametrize("body", [b"null", b"[]", b"5"])
def test_an_error_body_that_is_not_of_the_one_shape_is_kept(lab: Lab, body: bytes) -> None:
    with pytest.raises(lab("support.errors").APIStatusError) as caught:
        parsed(lab, "seal_box", 404, body)
    assert caught.value.model is None


def test_an_answer_without_a_body_is_none(lab: Lab) -> None:
    assert parsed(lab, "set_box", 204) is None
    assert parsed(lab, "set_box", 200, b"whatever") is None
    assert parsed(lab, "change_box", 302) is None
    with pytest.raises(lab("support.errors").APIStatusError):
        parsed(lab, "change_box", 303)


def test_a_scalar_is_an_answer(lab: Lab) -> None:
    assert parsed(lab, "set_box_content", 200, b"3") == 3


def test_a_body_that_is_no_object_of_fields_is_one_argument(lab: Lab) -> None:
    assert request(lab, "set_box", "b", body={"a": 1}).json == {"a": 1}
    unset = lab("support.unset").UNSET
    assert request(lab, "set_box", "b").json is unset
    assert request(lab, "set_box", "b", body=None).json is unset
    assert request(lab, "set_box_content", "b", body=None).json is None


def test_a_body_that_is_not_needed_is_left_out_while_it_is_empty(lab: Lab) -> None:
    assert request(lab, "change_box", "b").content() == (b"", None)
    assert request(lab, "change_box", "b", id=None).content() == (b"", None)
    assert request(lab, "change_box", "b", extra_body={"x": 1}).json == {"x": 1}


def test_a_form_with_files_has_a_part_for_each(lab: Lab) -> None:
    made = request(
        lab,
        "create_box",
        files={"a.txt": "ä", "b.bin": b"\x00"},
        lid=("lid.md", b"l", "text/markdown"),
        tags=["x", "y"],
        label=None,
    )
    parts = [(p.name, p.filename, p.media_type, p.content) for p in made.parts]
    octets = "application/octet-stream"
    assert parts == [
        ("files", "a.txt", octets, "ä".encode()),
        ("files", "b.bin", octets, b"\x00"),
        ("lid", "lid.md", "text/markdown", b"l"),
        ("tags", None, None, b"x"),
        ("tags", None, None, b"y"),
    ]
    body, kind = made.content()
    assert kind == f"multipart/form-data; boundary={body.boundary}"
    assert b"".join(body).count(b"--" + body.boundary.encode()) == 6
    # A form is only ever the arguments of a call.
    assert "BoxForm" not in lab("labsvc.models").__all__


def test_progress_is_handed_on(lab: Lab) -> None:
    class Catcher:
        def send(self, operation: Any, request: Any) -> None:
            self.request = request

    catcher = Catcher()
    lab("labsvc").Api(catcher).boxes.create([b"x"], progress=print)
    assert catcher.request.progress is print


def test_an_operation_says_how_it_lists_streams_and_scopes(lab: Lab) -> None:
    listed = lab("labsvc.operations.boxes.list_boxes").OPERATION
    assert (listed.pages.cursor, listed.pages.next, listed.pages.items) == (
        "from",
        "nextCursor",
        "boxes",
    )
    watched = lab("labsvc.operations.boxes.get_box").OPERATION
    assert (watched.stream.query, watched.stream.body) == ({"watch": "events"}, {})
    assert watched.server_of(streaming=False) == "https://lab.example/v1"
    assert watched.server_of(streaming=True) == "https://stream.lab.example/v1"
    ask = lab("labsvc.operations.talk.ask").OPERATION
    assert ask.server_of(streaming=True) == "https://stream.lab.example/v1"
    assert (listed.scope, lab("labsvc.operations.boxes.create_box").OPERATION.scope) == (
        (),
        ("team",),
    )


def test_what_asks_for_a_stream_is_no_argument_beside_stream(lab: Lab) -> None:
    retrieve = lab("labsvc").Api(None).boxes.retrieve
    names = list(inspect.signature(retrieve).parameters)
    assert "watch" not in names
    assert "stream" in names


def test_the_plain_transport_streams_from_the_server_of_the_stream(lab: Lab) -> None:
    seen: list[str] = []

    def answer(asked: httpx.Request) -> httpx.Response:
        seen.append(str(asked.url))
        return httpx.Response(200, json={"id": "b"})

    mock = httpx.MockTransport(answer)
    support = lab("support.transport")

    async def awaited() -> None:
        async with httpx.AsyncClient(transport=mock) as client:
            boxes = lab("labsvc").AsyncApi(support.AsyncHttpxTransport(client)).boxes
            await (await boxes.retrieve("b", stream=True)).aclose()

    with httpx.Client(transport=mock) as client:
        boxes = lab("labsvc").Api(support.HttpxTransport(client)).boxes
        boxes.retrieve("b", stream=True).close()
        boxes.retrieve("b")
        boxes.create(files=[b"x"])
    asyncio.run(awaited())
    streamed = "https://stream.lab.example/v1/boxes/b?watch=events"
    assert seen[0] == seen[3] == streamed
    assert seen[1] == "https://lab.example/v1/boxes/b"


def test_what_the_spec_names_may_be_given_by_position(lab: Lab) -> None:
    for api in (lab("labsvc").Api, lab("labsvc").AsyncApi):
        parameters = inspect.signature(api(None).boxes.create).parameters.values()
        placed = [one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
        assert placed == ["files", "label"]
