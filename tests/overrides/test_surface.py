"""The surface: each method of the official client, each operation of a spec, sync and async."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import pytest

from gumgloo import AsyncGloo, AsyncGumloop, Gloo, Gumloop
from tests.openapi._listed import methods_of_the_sdk
from tests.openapi._source import read
from tests.openapi._walk import operations


def places(service: str) -> list[str]:
    """Where the operations of a service are on its client."""
    return [operation["x-resource"] for _, operation in operations(read(service).document)]


@pytest.mark.parametrize("client", [Gumloop, AsyncGumloop])
@pytest.mark.parametrize("name", methods_of_the_sdk())
def test_a_method_of_the_official_client_is_there(
    name: str, client: type[Gumloop | AsyncGumloop]
) -> None:
    found: Any = attrgetter(name)(client(access_token="x"))
    assert callable(found)
    assert found.__name__ == name.rpartition(".")[2]
    assert found.__doc__


@pytest.mark.parametrize("client", [Gumloop, AsyncGumloop])
@pytest.mark.parametrize("name", places("gumloop"))
def test_an_operation_of_gumloop_is_a_method(
    name: str, client: type[Gumloop | AsyncGumloop]
) -> None:
    assert callable(attrgetter(name)(client(access_token="x")))


@pytest.mark.parametrize("client", [Gloo, AsyncGloo])
@pytest.mark.parametrize("name", places("gloo"))
def test_an_operation_of_gloo_is_a_method(name: str, client: type[Gloo | AsyncGloo]) -> None:
    assert callable(attrgetter(name)(client(api_key="x")))
