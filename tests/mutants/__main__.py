"""`python -m tests.mutants`: the score of the tests, by group; `--record` writes the corpus anew.

Exit status: 0 where every score is what it has to be, 1 where one is not.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.contract._spec import load
from tests.mutants import spec_corpus
from tests.mutants.cache import Cache
from tests.mutants.code_judge import is_strict
from tests.mutants.report import good, lines
from tests.mutants.run import GROUPS, Pick, run
from tests.mutants.spec_world import as_committed

__all__ = ["main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--group", choices=GROUPS, action="append", help="default: all")
    parser.add_argument("--shard", default="1/1", help="k/n: the k-th of n parts")
    parser.add_argument("--count", type=int, default=0, help="so many at random; default: all")
    parser.add_argument("--seed", type=int, default=0, help="of the draw")
    parser.add_argument("--id", default="", help="one mutant")
    parser.add_argument("--match", default="", help="only files with this in their name")
    parser.add_argument("--strict", action="store_true", help="only tokens and streams")
    parser.add_argument("--unlisted", action="store_true",
                        help="without those that survivors.toml gives a reason for")  # fmt: skip
    parser.add_argument("--budget", type=float, default=60.0,
                        help="seconds of tests for a slip in code; 60")  # fmt: skip
    parser.add_argument("--cache", type=Path, default=None, help="folder of kept results")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--record", action="store_true", help="write the corpus; show what changed")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; see `--help`."""
    options = _parser().parse_args(arguments)
    if options.record:
        return _record()
    shard, _, shards = options.shard.partition("/")
    pick = Pick(
        options.count, options.seed, int(shard), int(shards), options.id, options.match,
        options.strict, options.budget, options.unlisted,
    )  # fmt: skip
    cache = Cache(options.cache) if options.cache else Cache()
    report: list[str] = []
    passed = True
    for group in options.group or GROUPS:
        results = run(group, pick, workers=options.workers, cache=cache, say=_say)
        parts = {group: results}
        if group == "overrides":
            strict = [one for one in results if is_strict(one[0].file)]
            parts |= {"tokens and streams": strict} if strict else {}
        for name, some in parts.items():
            report += ["", *lines(name, some)]
            passed = passed and good(name, some)
        if options.id:
            report += [f"{m.diff}\n{v}" for m, v in results]
    _say("\n".join(report))
    return int(not passed)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _record() -> int:
    for service in ("gloo", "gumloop"):
        path = spec_corpus.FOLDER / f"{service}.jsonl"
        old = path.read_text("utf-8") if path.exists() else ""
        new = spec_corpus.written(spec_corpus.record(as_committed(service, load(service).document)))
        for line in difflib.unified_diff(old.splitlines(), new.splitlines(), "", "", n=0):
            print(line[:400])
        path.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
