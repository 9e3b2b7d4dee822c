"""The page tells of a run truly: any text is escaped, sums are right, no secret gets in."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._redact import Scrubber
from tests.contract._ledger import CONTRACTS, PROPERTY, WAYS
from tests.report._facts import Spec, plain, scrubber, spec_of, tools
from tests.report._page import Run, page
from tests.report._parsed import Node, parsed
from tests.report._replay import hints
from tests.report._results import NEEDED, Outcome, Part, gather, matrix

NOTHING = Scrubber()
TEXTS = st.text() | st.sampled_from(
    ["<script>alert(1)</script>", "</pre>", "&amp;", '" onload="x', "<!--", "]]>", "{{ 7*7 }}"]
)
NAMES = ["gloo.a", "gumloop.b", "gumloop.c"]
RESULTS = ["passed", "failed", "skipped", "xfailed"]
COUNTS = st.tuples(
    st.sampled_from(CONTRACTS),
    st.sampled_from(NAMES),
    st.sampled_from(["", *WAYS]),
    st.integers(0, 10_000),
)
TESTS = st.builds(
    Outcome,
    TEXTS,
    st.sampled_from(RESULTS),
    st.floats(0, 1000),
    st.lists(COUNTS, max_size=4),
    TEXTS,
)
RUNS = st.builds(
    Run,
    st.just({name: f"GET /{name}" for name in NAMES}),
    st.lists(TESTS, max_size=4),
    st.lists(st.builds(Spec, TEXTS, TEXTS, TEXTS, TEXTS, st.integers(), TEXTS), max_size=2),
    st.dictionaries(TEXTS, TEXTS, max_size=3),
    TEXTS,
    st.floats(0, 10_000),
)


def read(run: Run, scrub: Scrubber = NOTHING) -> Node:
    """The page of a run, parsed; it is good HTML and needs nothing from anywhere."""
    html = page(run, scrub)
    html.encode()
    document = parsed(html)
    tags = {node.tag for node in document.all()}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    names = {name for node in document.all() for name in node.attributes}
    assert names <= {"lang", "charset", "name", "content", "class", "id", "scope", "value", "open"}
    (style,) = document.all("style")
    assert "url(" not in style.text and "@import" not in style.text
    assert "prefers-color-scheme: dark" in style.text
    return document


def clean(text: str) -> str:
    """A text as it has to come out; a parser makes one line break of CR LF."""
    return plain(text)


@given(RUNS)
def test_any_text_is_escaped(run: Run) -> None:
    document = read(run)
    failed = [test for test in run.tests if test.result == "failed"]
    heads = [node.all("strong")[0].text for node in document.all("summary")]
    assert heads == [clean(test.node) for test in failed]
    said = [node.text for node in document.all("pre", "said")]
    # The parser of HTML drops a line break right after <pre>; this one does not.
    assert said == [clean(test.text) for test in failed]
    passed_over = [test for test in run.tests if test.result in ("skipped", "xfailed")]
    if passed_over:
        lines = [node.text for node in document.by_id("skipped").all("li")]
        assert lines == [
            f"{clean(test.node)}: {test.result} {clean(test.text)}" for test in passed_over
        ]


@given(RUNS)
def test_the_sums_are_right(run: Run) -> None:
    document = read(run)
    wanted: Counter[tuple[str, str]] = Counter()
    for test in run.tests:
        for contract, name, _, cases in test.counts:
            wanted[name, contract] += cases
    table = document.by_id("matrix")
    found: dict[tuple[str, str], int] = {}
    for row in table.all("tbody")[0].all("tr"):
        name = row.all("th")[0].text.partition("GET")[0]
        numbers = [int(node.attributes["value"]) for node in row.all("data")]
        found |= {(name, one): n for one, n in zip(CONTRACTS, numbers, strict=True)}
    assert found == {key: wanted[key] for key in itertools.product(NAMES, CONTRACTS)}
    sums = [int(node.attributes["value"]) for node in table.all("tfoot")[0].all("data")]
    assert sums == [sum(wanted[name, one] for name in NAMES) for one in CONTRACTS]
    assert f"{sum(sums):,} cases over 3 operations" in document.all("p", "verdict")[0].text
    counted = [node.all("td")[3].text for node in document.by_id("files").all("tbody")[0].all("tr")]
    assert sum(int(text.replace(",", "")) for text in counted) == sum(sums)


def full() -> list[Outcome]:
    """A run in which everything was exercised."""
    return [
        Outcome(f"a.py::test[{name}]", "passed", 1.0, [(contract, name, way, 1)])
        for name in NAMES
        for contract in CONTRACTS
        for way in NEEDED.get(contract, ("",))
    ]


def run_of(tests: Iterable[Outcome]) -> Run:
    """A run of these tests."""
    return Run({name: f"GET /{name}" for name in NAMES}, list(tests))


def test_a_full_run_is_good() -> None:
    document = read(run_of(full()))
    assert "Passed." in document.all("p", "good")[0].text
    assert not document.all("p", "bad") and not document.all("td", "bad")
    assert not document.all("li", "gap") and document.all("title")[0].text.startswith("passed")


@pytest.mark.parametrize("number", range(len(full())))
def test_what_is_missing_is_told(number: int) -> None:
    tests = full()
    contract, name, way, _ = tests.pop(number).counts[0]
    document = read(run_of(tests))
    (gap,) = document.all("li", "gap")
    assert gap.text == f"{name}: zero cases in contract {contract}" + (f", {way}" if way else "")
    assert "FAILED" in document.all("p", "bad")[0].text


@pytest.mark.parametrize("number", range(len(full())))
def test_what_failed_is_told_in_its_cell(number: int) -> None:
    tests = full()
    tests[number] = replace(tests[number], result="failed", text="no")
    document = read(run_of(tests))
    assert "FAILED" in document.all("p", "bad")[0].text
    bad = document.by_id("matrix").all("tbody")[0].all("td", "bad")
    assert len(bad) == 1 and "1 failed" in bad[0].text


def test_a_run_of_nothing_is_not_good() -> None:
    assert "FAILED" in read(Run({}, [])).all("p", "bad")[0].text


@given(st.lists(TESTS, max_size=5))
def test_the_times_of_the_cells_add_up(tests: list[Outcome]) -> None:
    cells = matrix(NAMES, tests)
    counted = [test.seconds for test in tests if test.counts]
    assert sum(cell.seconds for cell in cells.values()) == pytest.approx(sum(counted))


def test_the_phases_of_a_test_make_one() -> None:
    count = (PROPERTY, ("3 out", "gloo.a", "sync", 3))
    (test,) = gather(
        [
            Part("a", "passed", 1.0),
            Part("a", "failed", 2.0, text="no"),
            Part("a", "passed", 4.0, (count, ("other", 1))),
        ]
    )
    assert test == Outcome("a", "failed", 7.0, [("3 out", "gloo.a", "sync", 3)], "no")


SECRET = "s3cr3t-<&'>-token"


@pytest.mark.parametrize("place", ["node", "text", "item"])
@given(before=st.text(max_size=5), after=st.text(max_size=5))
def test_no_secret_gets_in(place: str, before: str, after: str) -> None:
    environ = {"SOME_API_KEY": SECRET, "HOME": "/somewhere", "SHORT_KEY": "x"}
    texts = {"node": "a.py::test", "text": "no"} | {place: f"{before}{SECRET}{after}"}
    tests = [Outcome(result=one, **texts) for one in RESULTS]
    html = page(replace(run_of(tests), environ=environ), scrubber(environ))
    assert "s3cr3t" not in html and "-token" not in html
    texts = {"node": "a.py::test", "text": f"{before} Authorization: Bearer abc.def.ghi"}
    assert "abc.def" not in page(run_of([Outcome(result="failed", **texts)]), NOTHING)


def test_a_long_text_is_cut_and_its_secret_is_not_halved() -> None:
    text = "begin" + "x" * 9_990 + SECRET + "y" * 30_000 + "end"
    document = read(run_of([Outcome("a", "failed", text=text)] * 60), Scrubber([SECRET]))
    said = [node.text for node in document.all("pre", "said")]
    assert all(one.startswith("begin") and one.endswith("end") for one in said)
    assert "s3cr" not in "".join(said)
    assert len(said[0]) < 20_100 and len(said[-1]) < 1_100 and len(said) == 60


def test_hints_are_found_once_each() -> None:
    text = (
        "E   Reproduce with:\n    curl -X POST -d '{}' http://mock/a\n"
        "  |     curl -X POST -d '{}' http://mock/a\n"
        "by temporarily adding @reproduce_failure('6.1.0', b'AXicY=') as a decorator\n"
        "a word: curl -X is none\n"
    )
    assert hints(text) == [
        "curl -X POST -d '{}' http://mock/a",
        "@reproduce_failure('6.1.0', b'AXicY=')",
    ]


@given(st.text())
def test_plain_text_can_stand_in_html_and_in_xml(text: str) -> None:
    shown = plain(text)
    shown.encode()
    assert all(char in "\t\n" or ord(char) > 31 for char in shown)
    assert plain(shown) == shown and (shown == text or not text.isprintable())


def test_facts_of_specs_and_tools() -> None:
    document = {"info": {"title": "T", "version": "1"}, "openapi": "3.1.0", "a": 1}
    one = spec_of("t", document, 3)
    assert (one.title, one.version, one.openapi, one.operations) == ("T", "1", "3.1.0", 3)
    assert spec_of("t", dict(reversed(document.items())), 3) == one
    assert spec_of("t", {**document, "a": 2}, 3).digest != one.digest
    found = tools(["pytest", "no-such-tool"])
    assert "pytest" in found and "no-such-tool" not in found and len(found) == 3
