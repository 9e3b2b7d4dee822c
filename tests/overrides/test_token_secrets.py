"""No secret gets out: not by repr, str, log, exception chain or pickle, whatever goes wrong."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from gumgloo._auth import AsyncTokenCredential, TokenCredential, basic_header
from gumgloo._errors import APIConnectionError, TokenError
from gumgloo._retry import RetryPolicy
from gumgloo._token_flight import TokenReply
from gumgloo._token_store import FileTokenStore
from tests.overrides._token_world import Endpoint, World, refused, unreadable

SECRET = "s3ntin/el+sec ret%"
TOKEN = "t0ken-sentinel-" * 4
SPELLINGS = [
    "s3ntin",
    quote(SECRET, safe=""),
    basic_header("client", SECRET),
    "t0ken",
]
ONCE = RetryPolicy(max_retries=0)
HEADER = basic_header("client", SECRET)


def chained(make: Callable[[], Exception]) -> Exception:
    """An error raised while another was handled, which has everything in its text."""
    try:
        try:
            raise ValueError(f"{HEADER} {SECRET} {TOKEN}")
        except ValueError as cause:
            raise make() from cause
    except type(make()) as error:
        return error


FAULTS: dict[str, Callable[[], Any]] = {
    "echo": lambda: refused(400, {"error": "bad", "error_description": f"not {SECRET} {HEADER}"}),
    "echo as a code": lambda: refused(400, {"error": SECRET, "error_description": SECRET}),
    "echo in headers": lambda: refused(503, headers={"x-echo": SECRET, "authorization": HEADER}),
    "echo in a detail": lambda: refused(
        422, {"detail": [{"msg": f"no {SECRET}", "loc": ["body"], "input": SECRET, "type": "x"}]}
    ),
    "token in the body": lambda: unreadable(json.dumps({"access_token": TOKEN}).encode()),
    "foreign text": lambda: APIConnectionError(f"proxy said {HEADER}, body {quote(SECRET)}"),
    "chained": lambda: chained(lambda: APIConnectionError("lost")),
    "own error, chained": lambda: chained(lambda: TokenError("no token")),
    "unfit token": lambda: TokenReply(TOKEN + "\n"),
    "unfit lifetime": lambda: TokenReply(TOKEN, expires_in=SECRET),
}


def everything(error: BaseException) -> str:
    """All that a crash reporter, a log or a pickle could show of an error."""
    shown = io.StringIO()
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        item = queue.pop()
        if item is None or id(item) in seen:
            continue
        seen.add(id(item))
        shown.write(repr(item) + str(item) + repr(item.args) + repr(item.__dict__))
        queue += [item.__cause__, item.__context__]
        for frame, _ in traceback.walk_tb(item.__traceback__):
            # Of this test's own frames, which hold the secrets by design, nothing is taken.
            if "/tests/" not in frame.f_code.co_filename:
                shown.write(repr(frame.f_locals))
    shown.write("".join(traceback.format_exception(error)))
    shown.write(pickle.dumps(error).decode("latin-1"))
    return shown.getvalue()


def check(text: str) -> None:
    """Nothing secret in it."""
    for spelling in SPELLINGS:
        assert spelling not in text


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("before", ["cold", "stale"])
def test_no_secret_gets_out(
    name: str, flavour: str, before: str, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [TokenReply(TOKEN, 3600)] if before == "stale" else []
    endpoint.script.append(FAULTS[name]())
    store = FileTokenStore(tmp_path / "t", wall=lambda: world.wall)
    options: dict[str, Any] = {"secrets": [SECRET], "policy": ONCE, "store": store}
    sync = TokenCredential(world.state(), endpoint.fetch, world.sleep, **options)
    other = AsyncTokenCredential(world.state(), endpoint.async_fetch, **options)

    async def ask() -> str:
        return await other.access_token()

    def call() -> str:
        return sync.access_token() if flavour == "sync" else asyncio.run(ask())

    with caplog.at_level(logging.DEBUG, "gumgloo"):
        if before == "stale":
            assert call() == TOKEN
            world.advance(3400)
            assert call() == TOKEN
            assert len(caplog.messages) == 1
        else:
            with pytest.raises(TokenError) as caught:
                call()
            check(everything(caught.value))
            again = pickle.loads(pickle.dumps(caught.value))
            assert str(again) == str(caught.value)
            assert vars(again) == vars(caught.value)
    check(caplog.text)
    for record in caplog.records:
        check(repr(record.__dict__))
    check(repr(sync) + repr(other))
    names = "".join(path.name for path in (tmp_path / "t").iterdir())
    check(names)
