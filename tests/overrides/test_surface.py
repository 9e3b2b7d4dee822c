"""The surface: each method of the official client, each operation of a spec, sync and async."""

from __future__ import annotations

import inspect
from operator import attrgetter
from typing import Any

import pytest

from gumgloo import AsyncGloo, AsyncGumloop, AsyncGumloopClient, Gloo, Gumloop, GumloopClient
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


def methods(client: type[Any]) -> dict[str, Any]:
    """Everything that can be called on a client, by its place, with its signature."""
    made = client("k", "u") if "Client" in client.__name__ else client()
    found = {"__init__": inspect.signature(client)}
    todo = [("", made)]
    while todo:
        place, one = todo.pop()
        for name in dir(type(one)):
            if name.startswith("_") or name in ("aclose", "close"):
                continue
            value = getattr(one, name)
            if inspect.ismethod(value):
                found[f"{place}{name}"] = inspect.signature(value)
            elif type(value).__module__.startswith(("gumgloo_api.", "gumgloo.")):
                todo.append((f"{place}{name}.", value))
    return found


@pytest.mark.parametrize(
    ("client", "other"),
    [(Gumloop, AsyncGumloop), (Gloo, AsyncGloo), (GumloopClient, AsyncGumloopClient)],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_both_flavours_take_the_same_with_the_same_defaults(
    client: type[Any], other: type[Any]
) -> None:
    one, awaited = methods(client), methods(other)
    assert one.keys() == awaited.keys()
    for place, signature in one.items():
        defaults = {name: given.default for name, given in signature.parameters.items()}
        same = {name: given.default for name, given in awaited[place].parameters.items()}
        assert defaults == same, place
