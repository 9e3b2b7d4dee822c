"""Finds: what fuzzing found, one small text file each, kept in `finds/` and replayed on every run.

Guarantees: a file says what was found, of which contract, service and operation, with which input,
and the command that replays it; `read` gives back what `write` was given, and says of a file
that it cannot read which one it is. The same input of the same operation is the same file.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["FOLDER", "Find", "kept", "read", "write"]

FOLDER = Path(__file__).parent / "finds"
_INPUT, _FOUND = "\n--- input\n", "\n--- found\n"
#: Of what a failure said: the rest is in the run, and in the replay.
_LONGEST = 3_000


@dataclass(frozen=True)
class Find:
    """One input that broke a contract.

    Attributes:
        contract: one of those of `_subjects.py`.
        subject: the operation, `gumloop.createAgent`; of an answer also its status.
        mode: `positive` or `negative` where schemathesis drew it, else "".
        turn: what else the check hung on.
        packed: the input, as `_packing.py` has it.
        found: what the check said.
        seed: of the run, by which hypothesis draws it again in that round.
        alone: False where the input does not fail by itself, but after others only.
    """

    contract: str
    subject: str
    mode: str
    turn: int
    packed: Any
    found: str
    seed: str = ""
    alone: bool = True

    @property
    def service(self) -> str:
        """Whose operation it is."""
        return self.subject.partition(".")[0]

    @property
    def name(self) -> str:
        """The name of its file."""
        told = json.dumps([self.contract, self.subject, self.mode, self.turn, self.packed])
        digest = hashlib.sha256(told.encode()).hexdigest()[:8]
        words = re.sub(r"[^A-Za-z0-9.]+", "-", f"{self.contract} {self.subject}")
        return f"{words}-{digest}.txt"

    @property
    def text(self) -> str:
        """What its file says."""
        heads = {
            "contract": self.contract,
            "service": self.service,
            "operation": self.subject,
            "mode": self.mode,
            "turn": str(self.turn),
            "seed": self.seed,
            "alone": "yes" if self.alone else "no",
            "replay": f"python -m tests.fuzz --replay tests/fuzz/finds/{self.name}",
        }
        lines = [f"{name}: {value}".rstrip() for name, value in heads.items()]
        found = self.found.encode("utf-8", "backslashreplace").decode()[:_LONGEST]
        return "\n".join(lines) + _INPUT + json.dumps(self.packed, indent=1) + _FOUND + found + "\n"


def write(find: Find, folder: Path = FOLDER) -> Path:
    """Keep a find; returns its file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / find.name
    path.write_text(find.text, "utf-8", newline="")
    return path


def read(path: Path) -> Find:
    """A find that was kept.

    Raises:
        ValueError: the file is none; the message names it.
    """
    text = path.read_bytes().decode()
    try:
        head, _, rest = text.partition(_INPUT)
        given, _, found = rest.partition(_FOUND)
        heads = dict(line.split(":", 1) for line in head.splitlines())
        said = {name: value.strip() for name, value in heads.items()}
        return Find(
            said["contract"],
            said["operation"],
            said["mode"],
            int(said["turn"]),
            json.loads(given),
            found.removesuffix("\n"),
            said["seed"],
            said["alone"] == "yes",
        )
    except (KeyError, ValueError) as error:
        raise ValueError(f"{path} is no find: {error!r}") from error


def kept(folder: Path = FOLDER) -> list[Path]:
    """The files of all finds."""
    return sorted(folder.glob("*.txt"))
