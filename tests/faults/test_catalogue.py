"""Each fault of the catalogue ends as documented: both services, both flavours, real sockets."""

from __future__ import annotations

import pytest

from tests.faults._model import KINDS, SERVICES, Case, Ends, Kind
from tests.faults._play import once_of, play
from tests.faults.catalogue import CATALOGUE

PLAYS = [
    pytest.param(case, kind, service, ends, id=f"{case.name}-{kind}-{service}")
    for cases in CATALOGUE.values()
    for case in cases
    for kind in KINDS
    for service in SERVICES
    if (ends := case.expected(kind, service)) is not None
]


@pytest.mark.parametrize(("case", "kind", "service", "ends"), PLAYS)
def test_a_fault_ends_as_documented(
    case: Case, kind: Kind, service: str, ends: Ends, awaited: bool
) -> None:
    seen = play(case, kind, service, awaited=awaited)
    assert seen.lasting == ends
    assert seen.once == once_of(case, kind, service, ends)
