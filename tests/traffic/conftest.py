"""Both specs, compiled once, and the judge that the tests ask."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gumgloo.contract.exchange import Exchange
from gumgloo.contract.findings import Record
from gumgloo.contract.traffic import judge_all
from gumgloo.mock.fixtures import mock_documents, mock_specs
from gumgloo.mock.spec import Spec

__all__ = ["mock_documents", "mock_specs"]


@pytest.fixture
def judged(mock_specs: dict[str, Spec]) -> Callable[..., Record]:
    """Judges exchanges against both specs."""

    def judge(*exchanges: Exchange) -> Record:
        return judge_all(exchanges, mock_specs.values())

    return judge
