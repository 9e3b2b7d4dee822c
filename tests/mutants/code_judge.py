"""Judges slips in the generator, its templates, the support code, the overrides and the mock.

Guarantees: a slip is tried by the tests that run its lines, its own test files first; a slip in a
template by what `template_judge` says. That another package would be generated than the committed
one is asked last: a slip that nothing else notices is told by that name alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.mutants import template_judge
from tests.mutants.cache import ROOT
from tests.mutants.code_operators import Edit
from tests.mutants.code_operators import mutants_of as slips_in_code
from tests.mutants.mutant import Mutant
from tests.mutants.patch import apply
from tests.mutants.serve import DIRECT, Job
from tests.mutants.template_operators import mutants_of as slips_in_templates
from tests.mutants.trace import SUITE, Trace

__all__ = ["LAB", "PLACES", "files_of", "is_strict", "jobs"]

#: The tests of the generator that build the lab.
LAB = "tests/generator"
#: What is collected to judge a group.
PLACES = {
    "overrides": SUITE,
    "mock": SUITE,
    "support": (*SUITE, LAB),
    "template": (LAB,),
    "generator": (LAB,),
}
#: The test that holds what is generated to what is committed.
DRIFT = f"{LAB}/test_generate.py::test_the_committed_package_is_what_the_specs_give"
#: Tokens and streams: none of their mutants may survive without a reason.
STRICT = ("_token", "_sse", "_stream", "_chunk_pattern", "_rotation", "_refresh", "_auth",
          "session_stream", "response_stream", "_accumulate")  # fmt: skip


def is_strict(file: str) -> bool:
    """True for tokens and streams."""
    return any(one in file for one in STRICT)


def files_of(group: str) -> list[str]:
    """The files of a group, from the root of the repository."""
    if group == "template":
        return _named(ROOT / "generator" / "templates", "*.jinja")
    if group == "support":
        return _named(ROOT / "generator" / "support", "*.py")
    if group == "generator":
        return _named(ROOT / "generator", "*.py")
    every = _named(ROOT / "overrides" / "gumgloo", "**/*.py")
    return [one for one in every if ("/mock/" in one) == (group == "mock")]


def _named(folder: Path, pattern: str) -> list[str]:
    return sorted(one.relative_to(ROOT).as_posix() for one in folder.glob(pattern))


def jobs(group: str, traced: Trace, lab: list[str]) -> Iterator[Job]:
    """Every slip of a group.

    Args:
        group: `generator`, `overrides`, `mock`, `support` or `template`.
        traced: which tests run which lines.
        lab: node ids of the tests that build the lab, and of those of the support code.
    """
    for file in files_of(group):
        text = (ROOT / file).read_text("utf-8")
        make = slips_in_templates if group == "template" else slips_in_code
        for mutant, edit in make(group, file, text):
            yield _job(mutant, text, edit, traced, lab)


def _job(mutant: Mutant, text: str, edit: Edit, traced: Trace, lab: list[str]) -> Job:
    file = mutant.file
    made = text[: edit.start] + edit.new + text[edit.end :]
    if mutant.group == "template":
        return Job(mutant, lab, lambda: template_judge.replayed(file, made), dict,
                   template_judge.whole)  # fmt: skip
    # The copy in `generated/` is the same byte for byte, and that is what is loaded.
    loaded = file.replace("generator/support", "generated/gumgloo_api/support")
    tests = traced.at(loaded, edit.line, edit.last) if edit.inside else traced.of(loaded)
    tests = sorted(tests, key=lambda one: not _own(file, one))

    def change() -> None:
        if mutant.group == "support":
            template_judge.generating(file, made)
        apply(loaded, text, edit)

    if mutant.group == "support":
        # Before any that waits for the lab.
        direct = [one for one in lab if one.startswith(DIRECT)]
        tests = list(dict.fromkeys([*direct, *tests, *lab]))
    if mutant.group == "generator":
        # The lab is built once for all tests of it, and traced to the first of them.
        more = lab if set(lab).intersection(tests) else []
        drift = [DRIFT] if DRIFT in tests else []
        tests = [one for one in dict.fromkeys([*tests, *more]) if one != DRIFT] + drift
    own = sum(_own(file, one) for one in tests)
    return Job(mutant, tests, change, lambda: {str(ROOT / loaded): made}, own=own)


def _own(file: str, test: str) -> bool:
    """True for a test of the file's own: `test_token_store.py` for `_token_store.py`."""
    name = Path(file).stem.strip("_")
    return f"/test_{name}" in test or name in Path(test.partition("::")[0]).stem
