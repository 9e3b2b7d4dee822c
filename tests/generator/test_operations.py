"""Generated operations and resources: what goes out, what comes back, and which errors."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from types import ModuleType
from typing import Any

import httpx
import pytest

Lab = Callable[[str], ModuleType]


class Recorder:
    """A transport that keeps what it was asked to send and answers the same always."""

    def __init__(
        self, status: int = 200, body: bytes = b"{}", kind: str = "application/json"
    ) -> None:
        self.calls: list[tuple[Any, Any]] = []
        self._answer = (status, {"content-type": kind}, body)

    def send(self, operation: Any, request: Any) -> Any:
        self.calls.append((operation, request))
        return operation.parse(*self._answer)

    def stream(self, operation: Any, request: Any) -> Any:
        self.calls.append((operation, request))
        return "stream"


class AsyncRecorder(Recorder):
    async def send(self, operation: Any, request: Any) -> Any:  # type: ignore[override]  # awaited
        return super().send(operation, request)

    async def stream(self, operation: Any, request: Any) -> Any:  # type: ignore[override]  # awaited
        return super().stream(operation, request)


def test_an_operation_says_what_the_spec_says(lab: Lab) -> None:
    get = lab("labsvc.operations.things.get_thing").OPERATION
    ask = lab("labsvc.operations.talk.ask").OPERATION
    token = lab("labsvc.operations.talk.create_token").OPERATION
    assert (get.id, get.resource, get.method) == ("getThing", "things.retrieve", "GET")
    assert (get.server, get.path) == ("https://lab.example/v1", "/things/{thing_id}")
    assert (get.security, get.idempotent, get.stream) == (("bearer",), True, None)
    assert get.query == ("fields", "limit")
    assert (ask.server, ask.idempotent) == ("https://stream.lab.example/v1", True)
    assert (ask.stream.done, ask.stream.body) == (("[DONE]",), {"stream": True})
    assert [(way.name, repr(way.value)) for way in ask.one_of] == [
        ("auto", "True"),
        ("name", "UNSET"),
    ]
    assert (token.security, token.idempotent, token.one_of) == (("basic",), False, ())


def test_an_operation_reads_json_where_json_comes(lab: Lab) -> None:
    get = lab("labsvc.operations.things.get_thing").OPERATION
    content = lab("labsvc.operations.boxes.get_box_content").OPERATION
    thing = get.read({"id": "t", "count": 1, "class": "c"})
    assert isinstance(thing, lab("labsvc.models").Thing)
    assert content.read is None


def test_a_resource_hands_on_whatever_the_caller_adds(lab: Lab) -> None:
    more: dict[str, Any] = {
        "extra_headers": {"X-Other": "o"}, "extra_query": {"q": 1}, "extra_body": {"more": 2},
    }  # fmt: skip
    sender, asender = Recorder(body=b'{"text": "a"}'), AsyncRecorder(body=b'{"text": "a"}')
    lab("labsvc").Api(sender).talk.ask(text="t", timeout=5, **more)
    asyncio.run(lab("labsvc").AsyncApi(asender).talk.ask(text="t", timeout=5, **more))
    for _, request in (*sender.calls, *asender.calls):
        assert request.headers == {"X-Other": "o"}
        assert request.query == [("q", "1")]
        assert request.json == {"text": "t", "more": 2}
        assert request.timeout == 5


def test_a_resource_is_made_once(lab: Lab) -> None:
    for api in (lab("labsvc").Api(Recorder()), lab("labsvc").AsyncApi(AsyncRecorder())):
        assert api.talk is api.talk
        assert api.talk.token is api.talk.token


def test_parameters_go_where_the_spec_says(lab: Lab) -> None:
    sender = Recorder(body=b'{"id": "t", "count": 1, "class": "c"}')
    things = lab("labsvc").Api(sender).things
    thing = things.retrieve(
        "a/b ?",
        fields=["x", "y"],
        limit=3,
        x_trace_id="7",
        limit_header="8",
        extra_query={"more": [1, 2], "flag": True},
        extra_headers={"X-Other": "o"},
        timeout=5,
    )
    _, request = sender.calls[0]
    assert request.path == "/things/a%2Fb%20%3F"
    assert request.query == [
        ("fields", "x,y"),
        ("limit", "3"),
        ("more", "1"),
        ("more", "2"),
        ("flag", "true"),
    ]
    assert request.headers == {"X-Trace-Id": "7", "Limit": "8", "X-Other": "o"}
    assert request.timeout == 5
    assert request.content() == (b"", None)
    assert thing.class_ == "c"


@pytest.mark.parametrize(("given", "path"), [("..", "%2E%2E"), (".", "%2E"), ("é", "%C3%A9")])
def test_a_path_parameter_stays_one_segment(lab: Lab, given: str, path: str) -> None:
    request = lab("labsvc.operations.things.get_thing").request(given)
    assert request.path == f"/things/{path}"


def test_a_segment_may_hold_several_path_parameters(lab: Lab) -> None:
    request = lab("labsvc.operations.boxes.get_box_archive").request("a.b", "..")
    assert request.path == "/boxes/va.b.%2E%2E.zip"
    request = lab("labsvc.operations.boxes.get_box_archive").request("a/b", "c")
    assert request.path == "/boxes/va%2Fb.c.zip"


def test_only_a_list_that_has_cursors_gives_pages(lab: Lab) -> None:
    sender = Recorder(body=b'{"boxes": [{"id": "b"}], "nextCursor": "n"}')
    archive = lab("labsvc").Api(sender).boxes.archive("b", "k")
    assert [box.id for box in archive.boxes] == ["b"]
    assert len(sender.calls) == 1


def test_only_what_was_given_is_sent(lab: Lab) -> None:
    ask = lab("labsvc.operations.talk.ask").request
    assert ask(text="t").json == {"text": "t"}
    assert ask(text="t", mode="quick").json == {"text": "t", "mode": "quick"}
    assert ask(text="t", stream=None, temperature=None).json == {"text": "t", "temperature": None}
    assert ask(text="t", extra_body={"n": 1, "text": "u"}).json == {"text": "u", "n": 1}


def test_a_name_that_body_and_query_share_keeps_both(lab: Lab) -> None:
    request = lab("labsvc.operations.talk.ask").request(text="t", limit=1, limit_query=2)
    assert request.json == {"text": "t", "limit": 1}
    assert request.query == [("limit", "2")]


def test_a_form_is_a_form(lab: Lab) -> None:
    request = lab("labsvc.operations.talk.create_token").request(scope="a b&c")
    assert request.content() == (
        b"grant_type=client_credentials&scope=a+b%26c",
        "application/x-www-form-urlencoded",
    )
    assert "client_credentials" not in repr(request)


def test_a_stream_is_asked_for_by_stream_true(lab: Lab) -> None:
    sender = Recorder(body=b'{"text": "a"}')
    talk = lab("labsvc").Api(sender).talk
    assert talk.ask(text="t", stream=True) == "stream"
    assert talk.ask(text="t", stream=False).text == "a"
    assert talk.ask(text="t").text == "a"
    assert [request.json.get("stream") for _, request in sender.calls] == [True, False, None]
    chunk = sender.calls[0][0].stream.reader()({"delta": "d"})
    assert chunk.delta == "d"


def test_the_async_resources_do_the_same(lab: Lab) -> None:
    async def run() -> None:
        sender = AsyncRecorder(body=b'{"text": "a"}')
        talk = lab("labsvc").AsyncApi(sender).talk
        assert await talk.ask(text="t", stream=True) == "stream"
        assert (await talk.ask(text="t")).text == "a"
        token = lab("labsvc").AsyncApi(AsyncRecorder(body=b'{"access_token": "x"}')).talk.token
        assert (await token.create()).access_token == "x"

    asyncio.run(run())


def _left_out(function: Any) -> dict[str, Any]:
    """Parameters by name, with their defaults; `...` for those that have none."""
    parameters = inspect.signature(function).parameters.values()
    return {p.name: ... if p.default is p.empty else p.default for p in parameters}


def test_what_may_be_left_out(lab: Lab) -> None:
    """A timeout that is not given is the client's; only what has a body takes more of it."""
    unset = lab("support.unset").UNSET
    asked = dict.fromkeys(("fields", "limit", "x_trace_id", "limit_header"), unset)
    more = {"extra_headers": None, "extra_query": None, "timeout": unset}
    get = lab("labsvc.operations.things.get_thing").request
    assert _left_out(get) == {"thing_id": ..., **asked, **more}
    things, talk = lab("labsvc.resources.things"), lab("labsvc.resources.talk")
    for kind in (things.Things, things.AsyncThings):
        assert _left_out(kind.retrieve) == {"self": ..., "thing_id": ..., **asked, **more}
    said = dict.fromkeys(("temperature", "name", "auto", "limit", "mode", "limit_query"), unset)
    ask = _left_out(lab("labsvc.operations.talk.ask").request)
    assert ask == {"text": ..., "stream": unset, **said, **more, "extra_body": None}
    for kind in (talk.Talk, talk.AsyncTalk):
        known = {"self": ..., "text": ..., "stream": unset, **said, **more, "extra_body": None}
        assert _left_out(kind.ask) == known


def test_a_docstring_tells_of_every_argument_and_of_the_operation(lab: Lab) -> None:
    for name in ("things", "talk", "boxes"):
        module = lab(f"labsvc.resources.{name}")
        for kind in (
            getattr(module, name.capitalize()),
            getattr(module, f"Async{name.capitalize()}"),
        ):
            for method in filter(inspect.isfunction, vars(kind).values()):
                if method.__name__ == "__init__":
                    continue
                text = inspect.getdoc(method)
                assert text is not None
                described = text.partition("Args:\n")[2].partition("\nRaises:")[0]
                named = re.findall(r"^    (\w+): \S", described, re.MULTILINE)
                asked = [one for one in inspect.signature(method).parameters if one != "self"]
                assert sorted(named) == sorted(asked), method
                assert re.search(r"^Spec: `\w+`, [A-Z]+ /\S+\.$", text, re.MULTILINE), method


@pytest.mark.parametrize("kind", ["Things", "AsyncThings"])
def test_a_docstring_begins_with_the_words_of_the_spec(lab: Lab, kind: str) -> None:
    things = getattr(lab("labsvc.resources.things"), kind)
    for method, words in (
        (things.retrieve, "Get a thing\n\nWith all that is in it.\n\nArgs:\n"),
        (things.raw, "An array, not an object\n\nArgs:\n"),
    ):
        text = inspect.getdoc(method)
        assert text is not None
        assert text.startswith(words)
        assert text.count(words) == text.count("Args:") == 1


def test_sync_and_async_methods_take_the_same(lab: Lab) -> None:
    resources = lab("labsvc.resources.things"), lab("labsvc.resources.talk")
    for module, name in zip(resources, ("Things", "Talk"), strict=True):
        plain, awaited = getattr(module, name), getattr(module, f"Async{name}")
        methods = [m for m in vars(plain) if inspect.isfunction(vars(plain)[m])]
        for method in methods:
            ours = inspect.signature(getattr(plain, method)).parameters
            theirs = inspect.signature(getattr(awaited, method)).parameters
            assert list(ours) == list(theirs)


def test_a_deprecated_operation_warns_its_caller(lab: Lab) -> None:
    things = lab("labsvc").Api(Recorder(body=b'{"things": []}')).things
    with pytest.warns(DeprecationWarning, match="listThings") as caught:
        things.list()
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        lab("labsvc").Api(Recorder(body=b"[]")).things.raw()


def test_an_array_comes_back_as_a_list(lab: Lab) -> None:
    parse = lab("labsvc.operations.things.get_raw").parse
    nodes = parse(200, {}, b'[{"id": "a"}, {"id": "b"}]')
    assert [node.id for node in nodes] == ["a", "b"]
    errors = lab("support.errors")
    with pytest.raises(errors.ResponseDecodeError, match=r"getRaw: \[1\]\.id: missing"):
        parse(200, {}, b'[{"id": "a"}, {}]')
    with pytest.raises(errors.ResponseDecodeError, match="getRaw: expected array, got object"):
        parse(200, {}, b"{}")


@pytest.mark.parametrize("status", [200, 201, 299])
def test_any_success_is_a_success(lab: Lab, status: int) -> None:
    parse = lab("labsvc.operations.talk.ask").parse
    assert parse(status, {}, b'\xef\xbb\xbf{"text": "a", "new": 1}').to_dict() == {
        "text": "a",
        "new": 1,
    }


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "expected JSON, got 0 bytes"),
        (b"<html>", "expected JSON, got 6 bytes of another kind (text/html)"),
        (b"\xff\xfe", "expected JSON, got 2 bytes"),
        (b'{"text": NaN}', "expected JSON, got 13 bytes"),
        (b"[" * 100_000, "expected JSON, got 100000 bytes"),
        (b'"text"', "expected object, got str"),
        (b"null", "expected object, got null"),
        (b"{}", "text: missing"),
    ],
)
def test_a_success_that_is_none_is_a_decode_error(lab: Lab, body: bytes, problem: str) -> None:
    errors = lab("support.errors")
    with pytest.raises(errors.ResponseDecodeError) as caught:
        lab("labsvc.operations.talk.ask").parse(200, {"content-type": "text/html; x"}, body)
    assert str(caught.value).startswith(f"ask: {problem}")
    assert caught.value.body == body
    assert caught.value.excerpt == body.decode("utf-8", "replace")[:200]


@pytest.mark.parametrize(
    "status", [100, 199, 300, 302, 399, 400, 404, 418, 499, 520, 529, 599, 600, 999]
)
def test_every_other_status_is_a_status_error(lab: Lab, status: int) -> None:
    errors = lab("support.errors")
    for body in (b"", b"<html>", b"{}", b'{"error": "x"}', b'{"error": {"code": "c"}}', b"[1]"):
        with pytest.raises(errors.APIStatusError) as caught:
            lab("labsvc.operations.talk.ask").parse(status, {}, body)
        assert (caught.value.operation, caught.value.status_code) == ("ask", status)
        assert isinstance(caught.value, errors.InternalServerError) is (500 <= status <= 599)


def test_an_error_body_is_read_as_the_spec_has_it(lab: Lab) -> None:
    parse, errors = lab("labsvc.operations.talk.ask").parse, lab("support.errors")
    models = lab("labsvc.models")
    kinds = {
        b'{"error": {"code": "c"}}': models.NestedError,
        b'{"error": "flat"}': models.FlatError,
        b'{"other": 1}': lab("support.model").Unknown,
        b"[1]": type(None),
    }
    for body, kind in kinds.items():
        with pytest.raises(errors.BadRequestError) as caught:
            parse(400, {}, body)
        assert type(caught.value.model) is kind
        assert caught.value.body == json.loads(body)


def test_the_plain_transport_sends_through_httpx(lab: Lab) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.host == "stream.lab.example" and b"true" in request.content:
            return httpx.Response(200, content=iter([b"data: [DONE]\n\n"]))
        if request.headers.get("x-fail"):
            return httpx.Response(404, json={"error": "no"})
        return httpx.Response(200, json={"text": "a"})

    transport = lab("support.transport")
    errors = lab("support.errors")
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        sender = transport.HttpxTransport(
            client,
            headers={"Authorization": "Bearer t"},
            servers={"https://lab.example/v1": "https://other.example/base"},
        )
        api = lab("labsvc").Api(sender)
        assert api.talk.ask(text="ü", extra_query={"q": "1 2"}).text == "a"
        with pytest.raises(errors.ResponseDecodeError):
            api.things.retrieve("t", limit=1)
        opened = api.talk.ask(text="t", stream=True)
        assert not opened.is_stream_consumed
        assert opened.read() == b"data: [DONE]\n\n"
        with pytest.raises(errors.NotFoundError):
            api.talk.ask(text="t", stream=False, extra_headers={"x-fail": "1"})

    assert seen[0].url.copy_with(query=None) == "https://stream.lab.example/v1/ask"
    assert seen[0].url.params["q"] == "1 2"
    assert seen[0].content == '{"text":"ü"}'.encode()
    assert seen[0].headers["content-type"] == "application/json"
    assert seen[0].headers["authorization"] == "Bearer t"
    assert str(seen[1].url) == "https://other.example/base/things/t?limit=1"


def test_the_plain_transport_closes_a_stream_that_is_an_error(lab: Lab) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={"error": "busy"})

    transport, errors = lab("support.transport"), lab("support.errors")
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        api = lab("labsvc").Api(transport.HttpxTransport(client))
        with pytest.raises(errors.InternalServerError):
            api.talk.ask(text="t", stream=True)


class Torn(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks while it is read, and knows when it was closed."""

    closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.ReadError("lost")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize("awaited", [False, True])
def test_an_error_that_breaks_while_it_is_read_is_closed(lab: Lab, awaited: bool) -> None:
    body = Torn()
    answers = httpx.MockTransport(lambda _: httpx.Response(503, stream=body))
    api, transport = lab("labsvc"), lab("support.transport")

    async def run() -> None:
        async with httpx.AsyncClient(transport=answers) as client:
            made = api.AsyncApi(transport.AsyncHttpxTransport(client))
            await made.talk.ask(text="t", stream=True)

    with pytest.raises(httpx.ReadError):
        if awaited:
            asyncio.run(run())
        with httpx.Client(transport=answers) as client:
            api.Api(transport.HttpxTransport(client)).talk.ask(text="t", stream=True)
    assert body.closed >= 1


def test_the_plain_async_transport_does_the_same(lab: Lab) -> None:
    transport, errors = lab("support.transport"), lab("support.errors")

    async def run() -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            if request.headers.get("x-fail"):
                return httpx.Response(503, json={"error": "busy"})
            if b"true" in request.content:
                return httpx.Response(200, text="data: [DONE]\n\n")
            return httpx.Response(200, json={"text": "a"})

        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
            api = lab("labsvc").AsyncApi(transport.AsyncHttpxTransport(client))
            assert (await api.talk.ask(text="t")).text == "a"
            response = await api.talk.ask(text="t", stream=True)
            assert await response.aread() == b"data: [DONE]\n\n"
            await response.aclose()
            with pytest.raises(errors.InternalServerError):
                await api.talk.ask(text="t", stream=True, extra_headers={"x-fail": "1"})

    asyncio.run(run())
