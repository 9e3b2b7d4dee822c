"""The committed table is what the run gives: `test_catalogue.py` holds the run to the catalogue,
and this holds the table to it."""

from __future__ import annotations

from tests.faults._model import Case, Ends, Kind
from tests.faults._table import PAGE, page
from tests.faults.catalogue import CATALOGUE


def expected(case: Case, kind: Kind, service: str) -> Ends:
    found = case.expected(kind, service)
    assert found is not None
    return found


def test_the_table_is_what_the_run_gives() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(expected), "run `make faults`"


def test_no_name_stands_for_two_faults() -> None:
    names = [case.name for cases in CATALOGUE.values() for case in cases]
    assert len(set(names)) == len(names) >= 30


def test_another_outcome_is_another_table() -> None:
    assert page(expected) != page(lambda *of: expected(*of)._replace(attempts=9))
