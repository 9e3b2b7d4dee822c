"""How to see a failure again: a command to paste, and what hypothesis and schemathesis say of it.

Guarantees: the command runs that test alone, with the settings that the examples of the failed run
hung on; what it is made of is quoted for a POSIX shell.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from pathlib import Path

__all__ = ["command", "hints", "interpreter"]

_SEED = re.compile(r"(?:--hypothesis-seed=|@seed\()(\d+)")
_HINTS = re.compile(r"@reproduce_failure\([^\n]*?b'[^'\n]*'\)|(?m:^[>\s|]*\bcurl -X [^\n]+)")
#: What decides which examples hypothesis draws.
_PROFILE = "HYPOTHESIS_PROFILE"


def interpreter(executable: str, root: Path) -> str:
    """The interpreter as it is called from the root: by its short name where it lies inside."""
    path = Path(executable)
    return str(path.relative_to(root)) if path.is_relative_to(root) else executable


def command(
    node: str,
    python: str,
    environ: Mapping[str, str],
    *,
    item: str = "",
    text: str = "",
    seed: str = "",
) -> str:
    """A line for a shell at the root of the project.

    Args:
        node: node id of the test, or of its file.
        python: the interpreter.
        environ: the environment of the run.
        item: its name, where the node id does not lead to it.
        text: what the failure said; where it tells of a seed, that one is taken.
        seed: that of the run, where it was given one.
    """
    words = [python, "-m", "pytest", node.removesuffix(_bracket(item)) if item else node]
    words += ["--item", item] if item else []
    told = _SEED.search(text)
    seed = told[1] if told else seed
    words += [f"--hypothesis-seed={seed}"] if seed else []
    profile = environ.get(_PROFILE)
    before = f"{_PROFILE}={shlex.quote(profile)} " if profile else ""
    return before + shlex.join(words)


def hints(text: str) -> list[str]:
    """The decorator that replays one example, and the request as a command line, once each."""
    found = [one.strip(" \t\n|>") for one in _HINTS.findall(text)]
    return list(dict.fromkeys(found))


def _bracket(item: str) -> str:
    return item[item.index("[") :] if "[" in item else ""
