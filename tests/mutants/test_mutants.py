"""Forty slips in the specs on every commit: the corpus and the checks notice nearly all of them.

Which forty hangs on the commit, so that in time all have their turn; the seed is in the message of
a failure, and `python -m tests.mutants --group spec --count 40 --seed SEED` draws the same.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.bundle import bundle
from tests.mutants import spec_corpus, spec_judge
from tests.mutants.cache import ROOT, Cache, text_digest
from tests.mutants.mutant import SURVIVED
from tests.mutants.report import explained
from tests.mutants.spec_world import as_committed

#: As many of forty survive by chance, but for one commit in a thousand, where two in a hundred do
#: (the target of `make mutants`). They are printed all the same.
CHANCE = 4


def _seed() -> int:
    asked = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(text_digest(asked.stdout)[:6], 16)


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="judges are forked")
def test_forty_slips_in_the_specs_are_noticed(tmp_path: Path) -> None:
    seed = _seed()
    command = [sys.executable, "-m", "tests.mutants", "--group", "spec", "--count", "40",
               "--seed", str(seed), "--cache", str(tmp_path)]  # fmt: skip
    paths = {"PYTHONPATH": f"{ROOT}:{ROOT}/overrides:{ROOT}/generated"}
    # A process of its own: what this one has loaded and started would be in every fork of it.
    done = subprocess.run(
        command, cwd=ROOT, env=paths, capture_output=True, text=True, timeout=300, check=False
    )
    told = f"seed {seed}\n{done.stderr[-4000:]}\n{done.stdout[-4000:]}"
    print(told)
    score = re.search(r"spec: (\d+) of (\d+) killed", told)
    assert score, told
    assert int(score[1]) >= int(score[2]) - CHANCE, told


@pytest.mark.parametrize("service", spec_judge.SERVICES)
def test_the_corpus_is_what_the_client_does(service: str) -> None:
    """`make corpus` writes it anew, and shows what changes for users."""
    world = as_committed(service, bundle(ROOT / "openapi" / service).document)
    kept = spec_corpus.load(service)
    found = spec_corpus.complaint(world, kept, list(kept.schemas), list(kept.operations))
    assert found == ("", "")
    assert spec_corpus.written(spec_corpus.record(world)) == spec_corpus.written_as_kept(service)


def test_every_survivor_has_a_reason() -> None:
    assert all(len(reason.split()) > 3 for reason in explained().values())


def test_a_kept_result_is_found_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.get("a-b") is None
    cache.put("a-b", {"state": SURVIVED})
    assert Cache(tmp_path).get("a-b") == {"state": SURVIVED}
