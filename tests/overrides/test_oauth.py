"""`client.oauth`: what is sent where, without any credential, and what comes back."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    AuthorizationError,
    AuthorizationURL,
    BadRequestError,
    ConfigurationError,
    Gumloop,
)
from gumgloo._pkce import challenge_of
from gumgloo._pool import Pool
from gumgloo._timing import Timing
from gumgloo._transport import Transport
from gumgloo.gumloop.config import Config
from gumgloo.gumloop.resources.oauth import AsyncOauth, Oauth
from gumgloo_api.gumloop.models import OAuthClient, OAuthToken
from gumgloo_api.gumloop.resources import oauth as generated
from tests.overrides._clients import Side, check_error
from tests.overrides._oauth_world import form_of
from tests.overrides.test_public import loaded_by

HOME = "http://127.0.0.1:8765/callback"
TOKENS = {
    "access_token": "secret-access",
    "token_type": "Bearer",
    "expires_in": 3600,
    "scope": "gumloop_api userinfo",
    "refresh_token": "secret-refresh",
}
CREDENTIALS: list[dict[str, Any]] = [
    {},
    {"access_token": "a", "user_id": "u"},
    {"api_key": "k", "user_id": "u", "team_id": "t"},
    {"refresh_token": "r", "client_id": "c", "user_id": "u"},
]


class Server:
    """Keeps the requests; answers as told, or as the service does."""

    def __init__(self, *answers: Any) -> None:
        self.requests: list[httpx.Request] = []
        self.answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            assert isinstance(answer, httpx.Response)
            return answer
        usual = {
            "/oauth/register": httpx.Response(201, json={"client_id": "client-1", "x": 1}),
            "/oauth/token": httpx.Response(200, json=TOKENS),
            "/oauth/revoke": httpx.Response(200),
        }
        return usual[request.url.path]


METHODS: dict[str, Callable[[Any], Any]] = {
    "register": lambda oauth: oauth.register_client(HOME),
    "exchange": lambda oauth: oauth.exchange_code(
        "client-1", "secret-code", HOME, "secret-verifier"
    ),
    "refresh": lambda oauth: oauth.refresh_token("client-1", "secret-refresh"),
    "revoke": lambda oauth: oauth.revoke("client-1", "secret-refresh"),
}


def ask(awaited: bool, name: str, server: Server, **arguments: Any) -> Any:
    with Side.answering(server, awaited=awaited) as side:
        return side.do(METHODS[name](side.gumloop(**arguments).oauth))


# What is sent


@pytest.mark.parametrize("credential", CREDENTIALS, ids=lambda given: " ".join(given) or "none")
@pytest.mark.parametrize("name", METHODS)
def test_no_credential_goes_with_it(name: str, credential: dict[str, Any], awaited: bool) -> None:
    server = Server()
    ask(awaited, name, server, **credential)
    (request,) = server.requests
    assert not {"authorization", "x-auth-key"} & set(request.headers)
    assert request.url.query == b""


@pytest.mark.parametrize(
    ("base", "root"),
    [
        (None, "https://api.gumloop.com"),
        ("https://x.example/p/api/v1/", "https://x.example/p"),
        ("https://x.example", "https://x.example"),
    ],
)
def test_it_goes_to_the_host_of_the_api_without_its_path(
    base: str | None, root: str, awaited: bool
) -> None:
    server = Server(*(httpx.Response(200, json={**TOKENS, "client_id": "c"}) for _ in METHODS))
    with Side.answering(server, awaited=awaited) as side:
        oauth = side.gumloop(base_url=base).oauth
        for call in METHODS.values():
            side.do(call(oauth))
        url = oauth.build_authorization_url("client-1", HOME).url
    assert [str(request.url) for request in server.requests] == [
        f"{root}/oauth/{name}" for name in ("register", "token", "token", "revoke")
    ]
    assert url.startswith(f"{root}/oauth/authorize?response_type=code&")


def test_a_client_is_registered(awaited: bool) -> None:
    server = Server()
    made = ask(awaited, "register", server)
    assert isinstance(made, OAuthClient)
    assert (made.client_id, made.additional_properties) == ("client-1", {"x": 1})
    assert json.loads(server.requests[0].content) == {
        "client_name": "gumgloo",
        "redirect_uris": [HOME],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "token_endpoint_auth_method": "none",
        "scope": "gumloop_api userinfo",
    }


def test_a_client_with_several_ways_back(awaited: bool) -> None:
    server = Server()
    with Side.answering(server, awaited=awaited) as side:
        oauth = side.gumloop().oauth
        side.do(oauth.register_client([HOME, "app:/x"], client_name="Teapot", scopes=["userinfo"]))
    sent = json.loads(server.requests[0].content)
    assert sent["redirect_uris"] == [HOME, "app:/x"]
    assert (sent["client_name"], sent["scope"]) == ("Teapot", "userinfo")


def test_a_code_becomes_tokens(awaited: bool) -> None:
    server = Server()
    made = ask(awaited, "exchange", server)
    assert isinstance(made, OAuthToken)
    assert made.to_dict() == TOKENS
    assert "secret" not in repr(made)
    assert form_of(server.requests[0]) == {
        "grant_type": "authorization_code",
        "client_id": "client-1",
        "code": "secret-code",
        "redirect_uri": HOME,
        "code_verifier": "secret-verifier",
    }


def test_a_refresh_token_becomes_tokens(awaited: bool) -> None:
    server = Server()
    assert isinstance(ask(awaited, "refresh", server), OAuthToken)
    assert form_of(server.requests[0]) == {
        "grant_type": "refresh_token",
        "client_id": "client-1",
        "refresh_token": "secret-refresh",
    }


def test_a_token_is_revoked(awaited: bool) -> None:
    server = Server()
    assert ask(awaited, "revoke", server) is None
    assert form_of(server.requests[0]) == {"client_id": "client-1", "token": "secret-refresh"}


def test_the_generated_methods_are_there_too(awaited: bool) -> None:
    server = Server()
    with Side.answering(server, awaited=awaited) as side:
        oauth = side.gumloop().oauth
        assert isinstance(oauth, generated.AsyncOauth if awaited else generated.Oauth)
        side.do(
            oauth.create_token(
                grant_type="refresh_token",
                client_id="c",
                refresh_token="r",
                extra_body={"resource": "x"},
            )
        )
        side.do(oauth.revoke(client_id="c", token="t", extra_body={"token_type_hint": "h"}))
    assert form_of(server.requests[0])["resource"] == "x"
    assert form_of(server.requests[1])["token_type_hint"] == "h"


# The authorization


@pytest.mark.parametrize(
    ("more", "scope", "state"),
    [
        ({}, "gumloop_api userinfo", None),
        ({"scopes": "gumloop_api.mcp", "state": "mine&"}, "gumloop_api.mcp", "mine&"),
        ({"scopes": ["a", "b"], "resource": "https://x/?y"}, "a b", None),
    ],
)
def test_where_the_user_is_sent(
    more: dict[str, Any], scope: str, state: str | None, awaited: bool
) -> None:
    server = Server()
    with Side.answering(server, awaited=awaited) as side:
        made = side.gumloop(team_id="t").oauth.build_authorization_url("client-1", HOME, **more)
        other = side.gumloop().oauth.build_authorization_url("client-1", HOME, **more)
    assert isinstance(made, AuthorizationURL)
    assert not server.requests
    assert dict(parse_qsl(urlsplit(made.url).query)) == {
        "response_type": "code",
        "client_id": "client-1",
        "redirect_uri": HOME,
        "scope": scope,
        "state": made.state,
        "code_challenge": challenge_of(made.code_verifier),
        "code_challenge_method": "S256",
        **({"resource": more["resource"]} if "resource" in more else {}),
    }
    assert re.fullmatch("[A-Za-z0-9_-]{86}", made.code_verifier)
    assert made.state == state if state else len(made.state) == 32
    assert made.code_verifier != other.code_verifier
    assert made.code_verifier not in made.url


def test_the_random_source_can_be_chosen() -> None:
    config = Config.resolve(timeout=1, stream_timeout=1, max_retries=0, environ={})
    wire = Transport(config.settings(), {}, lambda *_: None, Pool(), Timing())
    made = Oauth(wire, "https://h", bytes).build_authorization_url("c", HOME)
    assert (made.code_verifier, made.state) == ("A" * 86, "A" * 32)


def test_the_redirect_is_read_by_the_client(awaited: bool) -> None:
    with Side.answering(Server(), awaited=awaited) as side:
        oauth = side.gumloop().oauth
        state = oauth.build_authorization_url("client-1", HOME).state
        assert oauth.read_redirect(f"{HOME}?code=c&state={state}", state) == "c"
        with pytest.raises(AuthorizationError):
            oauth.read_redirect(f"{HOME}?code=c&state=x", state)


# What goes wrong


WRONG: list[tuple[str, Callable[[Any], Any]]] = [
    ("client_id", lambda oauth: oauth.build_authorization_url("", HOME)),
    ("redirect_uri", lambda oauth: oauth.build_authorization_url("c", None)),
    ("scopes", lambda oauth: oauth.build_authorization_url("c", HOME, scopes=())),
    ("resource", lambda oauth: oauth.build_authorization_url("c", HOME, resource="")),
    ("state", lambda oauth: oauth.build_authorization_url("c", HOME, state="")),
    ("half", lambda oauth: oauth.build_authorization_url("c\ud800", HOME)),
    ("redirect_uri", lambda oauth: oauth.register_client("")),
    ("redirect_uri", lambda oauth: oauth.register_client([])),
    ("redirect_uri", lambda oauth: oauth.register_client([HOME, 5])),
    ("client_name", lambda oauth: oauth.register_client(HOME, client_name="")),
    ("scopes", lambda oauth: oauth.register_client(HOME, scopes="")),
    ("client_id", lambda oauth: oauth.exchange_code("", "c", HOME, "v")),
    ("code ", lambda oauth: oauth.exchange_code("i", "", HOME, "v")),
    ("redirect_uri", lambda oauth: oauth.exchange_code("i", "c", "", "v")),
    ("code_verifier", lambda oauth: oauth.exchange_code("i", "c", HOME, None)),
    ("client_id", lambda oauth: oauth.refresh_token(None, "r")),
    ("refresh_token", lambda oauth: oauth.refresh_token("i", "")),
]


@pytest.mark.parametrize(("name", "call"), WRONG, ids=[name for name, _ in WRONG])
def test_bad_input_is_refused_before_any_request(
    name: str, call: Callable[[Any], Any], awaited: bool
) -> None:
    server = Server()
    with Side.answering(server, awaited=awaited) as side:
        with pytest.raises(ConfigurationError, match=name) as caught:
            side.do(call(side.gumloop().oauth))
        check_error(caught.value)
    assert not server.requests


@pytest.mark.parametrize("name", ["exchange", "refresh", "revoke"])
def test_a_refusal_is_typed_and_quotes_no_secret(name: str, awaited: bool) -> None:
    echo = (
        "secret-code and secret-verifier and secret-refresh do not fit "
        "(secret%2Dcode, c2VjcmV0LWNvZGU)"
    )
    sent = {"exchange": ("secret-code", "secret-verifier"), "refresh": ("secret-refresh",)}
    server = Server(httpx.Response(400, json={"error": "invalid_grant", "error_description": echo}))
    with pytest.raises(BadRequestError, match="do not fit") as caught:
        ask(awaited, name, server)
    assert caught.value.code == "invalid_grant"
    for secret in sent.get(name, ("secret-refresh",)):
        assert secret not in str(caught.value) + caught.value.message + repr(caught.value)
    if name == "exchange":
        assert "secret%2Dcode" not in str(caught.value)
        assert "c2VjcmV0LWNvZGU" not in str(caught.value)


def test_not_even_a_secret_that_is_too_short_for_one_is_quoted(awaited: bool) -> None:
    server = Server(httpx.Response(400, json={"error": "no", "error_description": "what is xyz?"}))
    with Side.answering(server, awaited=awaited) as side:
        with pytest.raises(BadRequestError, match=r"what is \*\*\*") as caught:
            side.do(side.gumloop().oauth.revoke("client-1", "xyz"))
        check_error(caught.value, "xyz")
        assert "xyz" not in caught.value.message


@pytest.mark.parametrize(("name", "times"), [("register", 1), ("exchange", 1), ("revoke", 3)])
def test_only_what_does_no_harm_is_sent_again(name: str, times: int, awaited: bool) -> None:
    server = Server(*(httpx.ReadError("lost") for _ in range(3)))
    with pytest.raises(APIConnectionError):
        ask(awaited, name, server)
    assert len(server.requests) == times


# The two flavours


def test_both_flavours_have_the_same_methods() -> None:
    for name, method in vars(Oauth).items():
        if name.startswith("_"):
            continue
        other = getattr(AsyncOauth, name)
        assert inspect.signature(method) == inspect.signature(other), name
        assert inspect.iscoroutinefunction(other)


def test_making_a_client_loads_no_model_and_no_operation() -> None:
    made = "Gumloop(refresh_token='r', client_id='c', on_rotate=print)"
    loaded = loaded_by(f"from gumgloo import Gumloop\nclient = {made}")
    assert "gumgloo.gumloop._refresh" in loaded
    assert not any(".models." in name or ".operations." in name for name in loaded)
    assert "gumgloo.gumloop.resources.oauth" not in loaded
    other = loaded_by("from gumgloo import Gumloop\nclient = Gumloop(access_token='a')")
    assert not {"gumgloo.gumloop._refresh", "gumgloo._rotation"} & other


def test_a_client_shows_no_token() -> None:
    with Gumloop(refresh_token="secret-r", client_id="c") as client:
        assert client.oauth is client.oauth
        assert repr(client) == "Gumloop(base_url='https://api.gumloop.com/api/v1')"
