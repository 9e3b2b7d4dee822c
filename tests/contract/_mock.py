"""The mock as schemathesis sees it: both specs over the ASGI application, with credentials.

Guarantees: one mock for all; it is asked under the addresses that it mounts. There is a way to it
that stays in this thread: the tool's own hands each request to another, which takes three times
as long.
"""

from __future__ import annotations

import asyncio
import base64
import io
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import unquote, urlsplit

import requests
import urllib3
from requests.adapters import BaseAdapter
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error, positive_data_acceptance
from schemathesis.schemas import BaseSchema

from gumgloo.mock import MockApp, MockService, mounted_document
from tests.contract._schemathesis import Case, op_of, schemas
from tests.contract._spec import Op

__all__ = [
    "APP",
    "BASE",
    "SERVICE",
    "Altered",
    "ask",
    "authorised",
    "mocked",
    "refuses_by_itself",
    "session_of",
    "unfair",
]

SERVICE = MockService.load()
APP = MockApp(SERVICE)
BASE = "http://mock"
_BASIC = base64.b64encode(b"test-client:test-secret").decode()
_BEARER = {"gumloop": "test-access-token", "gloo": "gloo_test"}

#: Operations that refuse, for a reason that a schema cannot say, what fits the spec: no skill, no
#: grant, a blank name, no base64, an answer to nothing that is asked, an alias.
_PARTICULAR = frozenset(
    f"gumloop.{name}"
    for name in (
        "createSkill",
        "updateSkill",
        "createToken",
        "renameSession",
        "uploadSessionFile",
        "resolveSessionApprovals",
        "sendMessage",
        "updateAgentSkills",
        "deleteAgent",
        "uploadBrainFiles",
        "uploadFile",
        "uploadFiles",
        "updateArtifactAccess",
    )
) | {"gloo.uploadFiles", "gloo.patchItems"}


def refuses_by_itself(op: Op) -> bool:
    """True for those, and for lists, whose cursor may lead nowhere."""
    return "x-pagination" in op.node or op.name in _PARTICULAR


def unfair(op: Op) -> list[Any]:
    """The checks that would take a documented refusal for a fault."""
    found: list[Any] = [positive_data_acceptance] if refuses_by_itself(op) else []
    if op.name == "gumloop.uploadFiles":
        # The service says 500 where it can store none of the files.
        found.append(not_a_server_error)
    return found


Message = MutableMapping[str, Any]
App = Callable[
    [Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]],
    Awaitable[None],
]
Answer = tuple[int, dict[str, str], bytes]


def authorised(op: Op) -> dict[str, str]:
    """The header with what the mock's own settings say is good."""
    basic = any("basic" in need for need in op.security)
    return {"Authorization": f"Basic {_BASIC}" if basic else f"Bearer {_BEARER[op.service]}"}


class _Credentials:
    """What the mock's own settings say is good."""

    def get(self, case: Case, _: Any) -> str:
        return authorised(op_of(case))["Authorization"]

    def set(self, case: Case, data: str, _: Any) -> None:
        case.headers["Authorization"] = data


def _bearer(document: dict[str, Any]) -> dict[str, Any]:
    """The document with OAuth named as the bearer token that it is on the wire.

    Else the tool leaves out what it checks of credentials where OAuth alone is taken.
    """
    schemes = {
        name: {"type": "http", "scheme": "bearer"} if scheme["type"] == "oauth2" else scheme
        for name, scheme in document["components"]["securitySchemes"].items()
    }
    return {**document, "components": {**document["components"], "securitySchemes": schemes}}


def mocked(*modes: GenerationMode) -> dict[str, BaseSchema]:
    """Both specs, to be called on the mock."""
    made = schemas(*modes, change=lambda document: _bearer(mounted_document(document)))
    for schema in made.values():
        schema.app = APP
        schema.auth.auth(refresh_interval=None)(_Credentials)
    return made


async def ask(
    app: App, method: str, target: str, headers: list[tuple[bytes, bytes]], body: bytes
) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """One request to an ASGI application, and its whole answer."""
    path, _, query = target.partition("?")
    scope: Message = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("mock", 80),
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    assert [message["type"] for message in sent[:2]] == [
        "http.response.start",
        "http.response.body",
    ]
    assert not sent[-1].get("more_body"), "the answer was not finished"
    whole = b"".join(message.get("body", b"") for message in sent[1:])
    return sent[0]["status"], list(sent[0]["headers"]), whole


def _raw(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")


class _Adapter(BaseAdapter):
    """Takes the requests of a session to an ASGI application."""

    def __init__(self, app: App, runner: asyncio.Runner) -> None:
        super().__init__()
        self._app = app
        self._runner = runner

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        """Ask, and wait."""
        url = urlsplit(str(request.url))
        target = url.path + ("?" + url.query if url.query else "")
        body = request.body or b""
        assert isinstance(body, (bytes, str)), "a body that is read piece by piece"
        headers = [(b"host", b"mock")]
        headers += [(_raw(name).lower(), _raw(value)) for name, value in request.headers.items()]
        content = body.encode() if isinstance(body, str) else body
        asked = ask(self._app, str(request.method), target, headers, content)
        status, pairs, answer = self._runner.run(asked)
        if request.method == "HEAD":
            answer = b""
        text = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in pairs]
        known = urllib3.HTTPHeaderDict(text)
        raw = urllib3.HTTPResponse(io.BytesIO(answer), known, status, preload_content=False)
        response = requests.Response()
        response.status_code, response.raw = status, raw
        response.headers.update(text)
        response.url, response.request = str(request.url), request
        return response

    def close(self) -> None:
        """There is nothing to close."""


def session_of(app: App, runner: asyncio.Runner) -> requests.Session:
    """A session whose requests go to an ASGI application."""
    session = requests.Session()
    session.trust_env = False
    session.mount("http://", _Adapter(app, runner))
    return session


class Altered:
    """The mock with something changed: for tests of the checks.

    Args:
        answer: makes another answer of one: status, headers and body.
        headers: added to every request that does not have them.
    """

    def __init__(
        self,
        answer: Callable[[Answer], Answer] = lambda same: same,
        headers: dict[str, str] | None = None,
    ) -> None:
        self._answer = answer
        self._headers = [(k.encode(), v.encode()) for k, v in (headers or {}).items()]

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await APP(scope, receive, send)
            return
        given = {name for name, _ in scope["headers"]}
        headers = [*scope["headers"], *(pair for pair in self._headers if pair[0] not in given)]
        body = (await receive())["body"]
        target = scope["raw_path"].decode() + "?" + scope["query_string"].decode()
        status, pairs, answer = await ask(APP, scope["method"], target.rstrip("?"), headers, body)
        text = {k.decode().lower(): v.decode("latin-1") for k, v in pairs}
        status, text, answer = self._answer((status, text, answer))
        text["content-length"] = str(len(answer))
        changed = [(k.encode(), v.encode("latin-1")) for k, v in text.items()]
        await send({"type": "http.response.start", "status": status, "headers": changed})
        await send({"type": "http.response.body", "body": answer})
