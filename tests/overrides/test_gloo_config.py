"""How Gloo clients are set up: arguments over environment over defaults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

import pytest

from gumgloo import ConfigurationError, Timeout
from gumgloo.gloo.config import SERVER, Config
from tests.overrides._clients import Side


def config(environ: Mapping[str, str] | None = None, **arguments: Any) -> Config:
    given = {"timeout": 120.0, "stream_timeout": 120.0, "max_retries": 2, **arguments}
    return Config.resolve(environ={} if environ is None else environ, **given)


def test_the_server_is_that_of_the_spec() -> None:
    text = resources.files("gumgloo_api.gloo").joinpath("openapi.json").read_text()
    servers = {server["url"] for server in json.loads(text)["servers"]}
    one = config()
    assert set(one.settings().servers) == servers == set(one.token_settings().servers) == {SERVER}


def test_defaults() -> None:
    one = config()
    assert (one.api_key, one.client, one.base_url) == (None, None, SERVER)
    assert one.settings().timeout == one.settings().stream_timeout
    assert one.settings().timeout == Timeout(connect=5, first_byte=120, idle=120)
    assert one.settings().retry.max_retries == 2
    # The credential retries by itself.
    assert one.token_settings().retry.max_retries == 0
    assert one.token_settings().timeout == Timeout(connect=5, first_byte=30, idle=30)


def test_a_client_waits_for_two_minutes_by_default(awaited: bool) -> None:
    with Side(awaited=awaited) as side:
        settings = side.gloo(api_key="k")._config.settings()
    wanted = Timeout(connect=5, first_byte=120, idle=120)
    assert (settings.timeout, settings.stream_timeout) == (wanted, wanted)
    assert settings.retry.max_retries == 2


ENVIRON = {
    "GLOO_CLIENT_ID": "env-id",
    "GLOO_CLIENT_SECRET": "env-secret",
    "GLOO_API_KEY": "env-key",
    "GLOO_BASE_URL": "http://env.example/",
}
CLIENT = {"client_id": "id", "client_secret": "secret"}


@pytest.mark.parametrize(
    ("arguments", "left_out", "api_key", "client"),
    [
        ({}, [], "env-key", None),
        ({}, ["GLOO_API_KEY"], None, ("env-id", "env-secret")),
        ({}, list(ENVIRON), None, None),
        ({"api_key": "key"}, [], "key", None),
        (CLIENT, [], None, ("id", "secret")),
        ({"client_id": "id"}, [], None, ("id", "env-secret")),
        ({"client_secret": "secret"}, [], None, ("env-id", "secret")),
    ],
)
def test_which_credential_counts(
    arguments: dict[str, str],
    left_out: list[str],
    api_key: str | None,
    client: tuple[str, str] | None,
) -> None:
    environ = {name: value for name, value in ENVIRON.items() if name not in left_out}
    one = config(environ, **arguments)
    assert (one.api_key, one.client) == (api_key, client)


@pytest.mark.parametrize(
    ("arguments", "environ", "says"),
    [
        ({"api_key": "key", "client_id": "id"}, {}, "not both"),
        ({"api_key": "key", "client_secret": "s"}, {}, "not both"),
        ({"client_id": "id"}, {}, "client_secret is missing.*GLOO_CLIENT_SECRET"),
        ({"client_secret": "s"}, {}, "client_id is missing.*GLOO_CLIENT_ID"),
        ({}, {"GLOO_CLIENT_ID": "id"}, "client_secret is missing"),
        ({"client_id": ""}, ENVIRON, "client_id must be"),
        ({"client_secret": 5}, ENVIRON, "client_secret must be"),
        ({"api_key": "two words"}, {}, "api_key must be"),
        ({}, {"GLOO_API_KEY": "two words"}, "GLOO_API_KEY must be"),
        ({"base_url": ""}, ENVIRON, "base_url must be"),
        ({"base_url": "https://platform.ai.gloo.com/ai/v2/direct"}, {}, r"completions\.direct"),
        (
            {"base_url": "https://platform.ai.gloo.com/ai/v2/grounded/"},
            {},
            r"completions\.grounded",
        ),
    ],
)
def test_what_cannot_be_used_is_refused(
    arguments: dict[str, Any], environ: dict[str, str], says: str
) -> None:
    with pytest.raises(ConfigurationError, match=says) as caught:
        config(environ, **arguments)
    assert "two words" not in str(caught.value)


@pytest.mark.parametrize("path", ["", "/", "/ai", "/ai/v2", "/ai/v2/", "/ai/v2/guarded"])
def test_the_address_of_the_guides_is_understood(path: str) -> None:
    assert config(base_url=f"http://a.example/x{path}").base_url == "http://a.example/x"


def test_an_address_wins_over_the_environment() -> None:
    assert config(ENVIRON).base_url == "http://env.example"
    assert config(ENVIRON, base_url="http://a.example").base_url == "http://a.example"
