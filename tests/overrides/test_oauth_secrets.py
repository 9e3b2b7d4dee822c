"""No refresh token gets out: not by repr, log, exception chain or pickle, whatever goes wrong."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from gumgloo import FileTokenStore, TokenError
from gumgloo._rotation import Rotation
from gumgloo._token_store import MemoryTokenStore, StoredToken
from gumgloo_api.gumloop.models import OAuthToken
from tests.overrides._clients import Side
from tests.overrides._oauth_world import form_of
from tests.overrides.test_token_secrets import TOKEN, check, everything

SECRET = "s3ntin/el+sec-ret%"
NEW = "s3ntin-el-2-" * 4
ANSWER = {"access_token": TOKEN, "expires_in": 3600, "refresh_token": NEW}

Answer = Callable[[httpx.Request], httpx.Response]


def echo(status: int, **told: str) -> Answer:
    return lambda request: httpx.Response(status, json=told)


def lose(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"lost {form_of(request)} {SECRET}", request=request)


REFUSALS: dict[str, Answer] = {
    "echo": echo(400, error="bad", error_description=f"{SECRET} {quote(SECRET)} is no good"),
    "echo as a code": echo(401, error=SECRET, error_description=SECRET),
    "spent": echo(400, error="invalid_grant", error_description=f"{SECRET} is spent"),
    "down": echo(503, error=f"no {SECRET}"),
    "lost": lose,
    "no token": lambda _: httpx.Response(200, json={"refresh_token": NEW, "x": TOKEN}),
    "no JSON": lambda _: httpx.Response(200, content=f"access_token={TOKEN}&r={SECRET}"),
    "an unfit token": lambda _: httpx.Response(200, json={**ANSWER, "access_token": f"{TOKEN} x"}),
    "an unfit lifetime": lambda _: httpx.Response(200, json={**ANSWER, "expires_in": SECRET}),
}


def ask(side: Side, client: Any, caplog: pytest.LogCaptureFixture) -> None:
    """One call that fails; nothing is given away."""
    with caplog.at_level(logging.DEBUG, "gumgloo"), pytest.raises(TokenError) as caught:
        side.do(client.models.list())
    check(everything(caught.value))
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), vars(again)) == (str(caught.value), vars(caught.value))
    check(caplog.text)
    for record in caplog.records:
        check(repr(record.__dict__))


@pytest.mark.parametrize("name", REFUSALS)
def test_no_refusal_gives_a_token_away(
    name: str, awaited: bool, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with Side.answering(REFUSALS[name], awaited=awaited) as side:
        store = FileTokenStore(tmp_path / "t")
        client = side.gumloop(refresh_token=SECRET, client_id="c", token_store=store)
        ask(side, client, caplog)
        check(repr(client) + repr(client._rotation) + repr(client._config))
        check("".join(path.name for path in (tmp_path / "t").iterdir()))


@pytest.mark.parametrize(
    "words",
    [
        f"could not save {NEW}",
        f"INSERT INTO tokens VALUES ('{TOKEN}', '{NEW}')",
        json.dumps(ANSWER),
        repr(ANSWER),
        quote(f"refresh={NEW}"),
    ],
)
def test_a_hook_that_quotes_its_tokens_gives_none_away(
    words: str, awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    def save(answer: OAuthToken) -> None:
        check(repr(answer) + str(answer))
        try:
            raise OSError(words)
        except OSError as error:
            raise ValueError(words) from error

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=ANSWER)

    with Side.answering(answer, awaited=awaited) as side:
        client = side.gumloop(refresh_token=SECRET, client_id="c", on_rotate=save)
        ask(side, client, caplog)
        assert client.refresh_token == NEW
        check(repr(client._rotation) + repr(client._rotation.untold))


class Talkative(MemoryTokenStore):
    """A store whose errors quote what it was given."""

    def save(self, key: str, token: StoredToken) -> None:
        raise OSError(f"could not save {token.value} {token.refresh_token}")


def test_a_store_that_quotes_its_tokens_gives_none_away(
    awaited: bool, caplog: pytest.LogCaptureFixture
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        token = request.url.path.endswith("/oauth/token")
        return httpx.Response(200, json=ANSWER if token else {"models": [], "model_groups": []})

    with Side.answering(answer, awaited=awaited) as side, caplog.at_level(logging.DEBUG):
        client = side.gumloop(refresh_token=SECRET, client_id="c", token_store=Talkative())
        side.do(client.models.list())
        check(repr(client))
    assert "token store: save failed (OSError)" in caplog.text
    check(caplog.text)


def test_nothing_that_holds_one_shows_it() -> None:
    rotation = Rotation(SECRET)
    token = OAuthToken(access_token=TOKEN, refresh_token=NEW)
    rotation.accept(SECRET, token)
    shown = [
        rotation,
        rotation.untold,
        rotation.replaced,
        token,
        StoredToken(TOKEN, 0.0, 0.0, NEW, rotation.replaced),
    ]
    check(repr(shown) + str(shown))
