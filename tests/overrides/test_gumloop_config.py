"""How Gumloop clients are set up: arguments over environment over defaults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

import pytest

from gumgloo import ConfigurationError, Timeout
from gumgloo._kinds import SYNC
from gumgloo._scope import Scope
from gumgloo._settings import base_address, checked_line, from_environment, user_agent
from gumgloo._version import __version__
from gumgloo.gumloop.config import (
    API_SERVER,
    STREAM_ROOT,
    STREAM_SERVER,
    Config,
    Grant,
    trace_headers,
)
from tests.overrides._clients import Side


def config(environ: Mapping[str, str] | None = None, **arguments: Any) -> Config:
    given = {"timeout": 90.0, "stream_timeout": 3600.0, "max_retries": 2, **arguments}
    return Config.resolve(environ={} if environ is None else environ, **given)


def sent(one: Config) -> dict[str, str]:
    """The headers of the credential."""
    credential = next(iter(one.credentials(SYNC).values()))
    return dict(credential.authorize().headers)


def test_the_servers_and_schemes_are_those_of_the_spec() -> None:
    text = resources.files("gumgloo_api.gumloop").joinpath("openapi.json").read_text()
    spec = json.loads(text)
    servers = {server["url"] for server in spec["servers"]}
    for path in spec["paths"].values():
        servers |= {server["url"] for server in path.get("servers", [])}
        for operation in path.values():
            if isinstance(operation, dict):
                servers |= {server["url"] for server in operation.get("servers", [])}
    assert set(config().settings().servers) == servers
    schemes = set(spec["components"]["securitySchemes"])
    assert set(config(api_key="k").credentials(SYNC)) == schemes
    assert set(config().credentials(SYNC)) < schemes


def test_defaults() -> None:
    one = config()
    assert (one.base_url, one.stream_base_url) == (API_SERVER, STREAM_SERVER)
    assert (one.user_id, one.team_id) == (None, None)
    settings = one.settings()
    assert settings.timeout == Timeout(connect=5, first_byte=90, idle=90)
    assert settings.stream_timeout == Timeout(connect=5, first_byte=3600, idle=3600)
    assert settings.stream_servers == {STREAM_SERVER, STREAM_ROOT}
    assert settings.retry.max_retries == 2
    # The credential retries by itself, and no answer with a refresh token may be missed.
    assert one.token_settings().retry.max_retries == 0
    assert one.token_settings().timeout == Timeout(connect=5, first_byte=60, idle=60)
    assert settings.user_agent == user_agent()
    assert user_agent().startswith(f"gumgloo/{__version__} Python/3.")
    assert (settings.scope, settings.headers()) == (Scope(), {})


ENVIRON = {
    "GUMLOOP_USER_ID": "env-user",
    "GUMLOOP_TEAM_ID": "env-team",
    "GUMLOOP_BASE_URL": "http://env.example/v1/",
    "GUMLOOP_STREAM_BASE_URL": "http://stream.example/v1/",
    "GUMLOOP_ACCESS_TOKEN": "env-token",
    "GUMLOOP_API_KEY": "env-key",
}


def test_the_environment_counts_where_no_argument_is_given() -> None:
    one = config(ENVIRON)
    assert one.base_url == "http://env.example/v1"
    assert one.stream_base_url == "http://stream.example/v1"
    assert (one.user_id, one.team_id) == ("env-user", "env-team")
    assert one.settings().scope == Scope({"team_id": "env-team", "user_id": "env-user"})


def test_an_argument_wins_over_the_environment() -> None:
    one = config(
        ENVIRON,
        user_id="u",
        team_id="t",
        base_url="http://a.example",
        stream_base_url="http://b.example",
    )
    assert (one.user_id, one.team_id) == ("u", "t")
    assert (one.base_url, one.stream_base_url) == ("http://a.example", "http://b.example")


def test_an_empty_variable_counts_as_none_and_white_space_does_not_count() -> None:
    assert config(dict.fromkeys(ENVIRON, " \n")).base_url == API_SERVER
    assert from_environment("A", {"A": " x\r\n"}) == "x"


@pytest.mark.parametrize(
    ("base_url", "stream"),
    [
        ("https://api.gumloop.com/api/v1", STREAM_SERVER),
        ("https://staging.api.gumloop.com/api/v1", "https://staging.ws.gumloop.com/api/v1"),
        ("http://localhost:8080/api/v1", "http://localhost:9093/api/v1"),
        ("https://example.com/v1", "https://example.com/v1"),
        (
            "http://127.0.0.1:4010/api.gumloop.com/api/v1",
            "http://127.0.0.1:4010/ws.gumloop.com/api/v1",
        ),
    ],
)
def test_the_streaming_host_follows_from_the_api_host(base_url: str, stream: str) -> None:
    assert config(base_url=base_url).stream_base_url == stream


@pytest.mark.parametrize(
    ("arguments", "environ", "headers"),
    [
        (
            {"access_token": "a", "api_key": "k", "user_id": "u"},
            ENVIRON,
            {"Authorization": "Bearer a"},
        ),
        (
            {"api_key": "k", "user_id": "u"},
            ENVIRON,
            {"Authorization": "Bearer k", "x-auth-key": "u"},
        ),
        ({"api_key": "k"}, ENVIRON, {"Authorization": "Bearer k", "x-auth-key": "env-user"}),
        ({"api_key": "k"}, {}, {"Authorization": "Bearer k"}),
        ({}, ENVIRON, {"Authorization": "Bearer env-token"}),
        (
            {"user_id": "u"},
            {"GUMLOOP_API_KEY": "env-key"},
            {"Authorization": "Bearer env-key", "x-auth-key": "u"},
        ),
        ({"access_token": lambda: "made"}, {}, {"Authorization": "Bearer made"}),
        (
            {"api_key": lambda: "made", "user_id": "u"},
            {},
            {"Authorization": "Bearer made", "x-auth-key": "u"},
        ),
    ],
)
def test_which_credential_counts(
    arguments: dict[str, Any], environ: dict[str, str], headers: dict[str, str]
) -> None:
    assert sent(config(environ, **arguments)) == headers


def test_a_key_goes_with_its_user_or_alone_or_not_at_all() -> None:
    known = config(api_key="k", user_id="u").credentials(SYNC)
    assert list(known) == ["userId", "apiKey", "oauth"]
    owned, alone = known["userId"].authorize(), known["apiKey"].authorize()
    assert owned.headers == {"Authorization": "Bearer k", "x-auth-key": "u"}
    assert alone.headers == {"Authorization": "Bearer k"}
    with pytest.raises(ConfigurationError, match="access_token"):
        known["oauth"].authorize()


def test_the_variable_with_the_token_is_read_again_each_time() -> None:
    environ = {"GUMLOOP_ACCESS_TOKEN": "first"}
    credential = config(environ).credentials(SYNC)["oauth"]
    assert credential.authorize().token == "first"
    environ["GUMLOOP_ACCESS_TOKEN"] = "second"
    assert credential.authorize().token == "second"
    del environ["GUMLOOP_ACCESS_TOKEN"]
    assert credential.authorize().token == "first"


def test_without_a_credential_the_first_call_says_what_to_set() -> None:
    environ: dict[str, str] = {}
    one = config(environ)
    with pytest.raises(ConfigurationError) as caught:
        sent(one)
    for word in ("access_token=", "api_key=", "GUMLOOP_ACCESS_TOKEN", "GUMLOOP_API_KEY"):
        assert word in str(caught.value)
    environ["GUMLOOP_ACCESS_TOKEN"] = "late"
    assert sent(one) == {"Authorization": "Bearer late"}


@pytest.mark.parametrize(
    "arguments",
    [
        {"api_key": ""},
        {"api_key": "two words"},
        {"api_key": "line\nbreak"},
        {"api_key": 5},
        {"access_token": "ä"},
        {"user_id": "line\nbreak"},
        {"user_id": ""},
        {"team_id": ""},
        {"team_id": 7},
        {"team_id": "half \ud800"},
        {"base_url": ""},
        {"stream_base_url": "ftp://x"},
    ],
)
def test_an_argument_that_cannot_be_used_is_refused_without_quoting_it(
    arguments: dict[str, Any],
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        config(**arguments)
    ((name, value),) = arguments.items()
    assert name in str(caught.value)
    assert not value or str(value) not in str(caught.value)


@pytest.mark.parametrize(
    "arguments", [{"timeout": 0}, {"stream_timeout": "1"}, {"max_retries": -1}]
)
def test_limits_are_checked_at_once(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        config(**arguments).settings()


def test_a_client_waits_ninety_seconds_by_default_and_an_hour_for_a_stream(awaited: bool) -> None:
    with Side(awaited=awaited) as side:
        client = side.gumloop(access_token="t")
        settings = client._config.settings()
    assert settings.timeout == Timeout(connect=5, first_byte=90, idle=90)
    assert settings.stream_timeout == Timeout(connect=5, first_byte=3600, idle=3600)
    assert settings.retry.max_retries == 2


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.com",
        "//example.com",
        "ftp://example.com",
        "file:///etc/passwd",
        "http://",
        "http:///path",
        "http://user:secret-value@example.com",
        "http://example.com/?key=secret-value",
        "http://example.com/?",
        "http://example.com/#part",
        "http://example.com:port",
        "http://example.com:99999",
        "http://example.com:0",
        "http://a..b",
        f"http://{'a' * 64}.example",
        "http://exa mple.com",
        "http://example.com/\n",
        "http://example.com\\@other.example",
        "http://exämple.com",
        "http://[::1",
        None,
        b"http://example.com",
    ],
)
def test_what_is_no_address(address: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^where must be an http") as caught:
        base_address("where", address)
    assert "secret-value" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "used"),
    [
        ("http://example.com", "http://example.com"),
        ("https://example.com./a/b//", "https://example.com./a/b"),
        ("HTTP://[::1]:4010/x/", "HTTP://[::1]:4010/x"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        (f"http://{'a' * 63}.example", f"http://{'a' * 63}.example"),
    ],
)
def test_addresses(address: str, used: str) -> None:
    assert base_address("where", address) == used


def test_a_line_that_is_not_given_is_none() -> None:
    assert checked_line("x", None) is None


def test_the_trace_context_of_the_environment_is_handed_on() -> None:
    environ: dict[str, str] = {}
    settings = config(environ).settings()
    assert settings.headers() == {}
    environ["TRACESTATE"] = "s=1"
    assert settings.headers() == {}
    environ["TRACEPARENT"] = "00-1-2-01"
    assert settings.headers() == {"traceparent": "00-1-2-01", "tracestate": "s=1"}
    assert trace_headers({"TRACEPARENT": "p"}) == {"traceparent": "p"}


def test_a_grant_shows_nothing_of_its_tokens() -> None:
    grant = Grant("refresh-secret", "client", access_token="access-secret")
    assert repr(grant) == str(grant) == "Grant(***)"
