"""`python -m tests.fuzz`: the contract tests with fresh examples, until a box of time is used up.

What is found is kept in tests/fuzz/finds/, one small text file each; commit it with what mends it:
an ordinary test replays all of them on every run.

Exit status: 0 where nothing was found, 1 where something was, 2 where nothing could be asked.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.contract._ledger import PROPERTY, table
from tests.fuzz._box import Outcome, Run, replayed
from tests.fuzz._finds import FOLDER, Find, read, write
from tests.fuzz._subjects import CONTRACTS, Subject, subjects

__all__ = ["main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=30.0, help="the box (default: 30)")
    parser.add_argument("--seed", default="", help="draw what the run with this seed drew")
    parser.add_argument("--examples", type=int, default=50, help="of each operation in a round")
    parser.add_argument("--most", type=int, default=20, help="end after so many finds")
    parser.add_argument(
        "--contract", choices=CONTRACTS, action="append", help="only this one; default: all"
    )
    parser.add_argument("--match", default="", help="only operations with this in their names")
    parser.add_argument("--replay", type=Path, nargs="+", metavar="FILE", help="replay finds")
    return parser


def main(
    arguments: Sequence[str] | None = None,
    *,
    clock: Callable[[], float] = time.monotonic,
    asked: Callable[[asyncio.Runner], list[Subject]] = subjects,
    folder: Path = FOLDER,
) -> int:
    """Run; see `--help`.

    Args:
        arguments: in place of the command line's.
        clock: seconds, monotonic.
        asked: in place of all subjects.
        folder: where finds are kept.
    """
    options = _parser().parse_args(arguments)
    # The clients read credentials and addresses from variables; here they have none.
    for name in [one for one in os.environ if one.startswith(("GUMLOOP_", "GLOO_"))]:
        del os.environ[name]
    with asyncio.Runner() as runner:
        every = asked(runner)
        if options.replay:
            return _replay(options.replay, every)
        wanted = [
            one
            for one in every
            if (not options.contract or one.contract in options.contract)
            and any(options.match in name for name in one.names)
        ]
        if not wanted:
            print("nothing to ask: no operation is named so")
            return 2
        seed = options.seed or str(random.SystemRandom().getrandbits(64))
        print(f"seed {seed}, {options.minutes:g} minutes, {len(wanted)} subjects", flush=True)

        def say(find: Find) -> None:
            print(f"FOUND, kept in {write(find, folder)}\n{find.text}", flush=True)

        outcome = Run(
            wanted,
            seed=seed,
            clock=clock,
            seconds=options.minutes * 60,
            examples=options.examples,
            most=options.most,
            say=say,
        ).go()
    print("\n".join(_summary(outcome, wanted)))
    return 1 if outcome.finds else 0 if outcome.drawn else 2


def _summary(outcome: Outcome, wanted: Sequence[Subject]) -> list[str]:
    counted = [
        (PROPERTY, (contract, name, "", cases))
        for (contract, name), cases in outcome.tally.counts.items()
    ]
    lines = ["", "calls by operation", *table({name for _, (_, name, _, _) in counted}, counted)]
    by_contract: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    for subject in wanted:
        by_contract[subject.contract] += outcome.drawn[subject.key]
        reached[subject.contract] += outcome.drawn[subject.key] > 0
    lines += ["", "drawn by contract"]
    for contract in dict.fromkeys(one.contract for one in wanted):
        every = sum(one.contract == contract for one in wanted)
        found = sum(one.contract == contract for one in outcome.finds)
        drawn = f"{by_contract[contract]:>8} examples"
        lines.append(
            f"{contract:<11}{drawn}, {reached[contract]} of {every} subjects, {found} finds"
        )
    lines += [f"not drawn: {key}: {why}" for key, why in sorted(outcome.undrawn.items())]
    lines += [f"find: {one.contract}: {one.subject}: {one.name}" for one in outcome.finds]
    number = sum(outcome.drawn.values())
    return [*lines, f"{outcome.rounds} whole rounds, {number} examples, {len(outcome.finds)} finds"]


def _replay(files: Sequence[Path], every: Sequence[Subject]) -> int:
    failed = False
    for file in files:
        wrong = replayed(read(file), every)
        failed |= wrong is not None
        print(f"{file}: {'holds' if wrong is None else 'FAILS'}\n{wrong or ''}".rstrip())
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
