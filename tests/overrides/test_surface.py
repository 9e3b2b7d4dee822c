"""The surface of the official client: each of its methods is there under its name, twice."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import pytest

from gumgloo import AsyncGumloop, Gumloop
from tests.openapi._listed import methods_of_the_sdk


@pytest.mark.parametrize("client", [Gumloop, AsyncGumloop])
@pytest.mark.parametrize("name", methods_of_the_sdk())
def test_a_method_of_the_official_client_is_there(
    name: str, client: type[Gumloop | AsyncGumloop]
) -> None:
    found: Any = attrgetter(name)(client(access_token="x"))
    assert callable(found)
    assert found.__name__ == name.rpartition(".")[2]
    assert found.__doc__
