"""The operations of a service as `data/<service>_operations.tsv` lists them: facts, not a spec.

Guarantees: what does not read as the head of the file says is an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["Listed", "listed", "methods_of_the_sdk"]

_DATA = Path(__file__).with_name("data")
_COLUMNS = ["method", "host", "path", "team", "sdk", "aliases"]


@dataclass(frozen=True)
class Listed:
    """One operation.

    Args:
        method, host, path: the request.
        team: where the team of the client goes: `query`, `body`, or nowhere.
        sdk: the method of the SDK that is this operation, empty where there is none.
        aliases: methods of the SDK that end in this operation, too.
    """

    method: str
    host: str
    path: str
    team: frozenset[str]
    sdk: str
    aliases: tuple[str, ...]

    @property
    def place(self) -> str:
        """For the test report, and to compare by."""
        return f"{self.method} {self.host}{self.path}"


@cache
def listed(service: str = "gumloop") -> tuple[Listed, ...]:
    """All of them, in the order of the file."""
    text = (_DATA / f"{service}_operations.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    rows = [line.split("\t") for line in lines]
    assert rows[0] == _COLUMNS
    return tuple(_row(*row) for row in rows[1:])


def _row(method: str, host: str, path: str, team: str, sdk: str, aliases: str) -> Listed:
    return Listed(
        method,
        host,
        path,
        frozenset(_words(team, ",")),
        "".join(_words(sdk, " ")),
        tuple(_words(aliases, " ")),
    )


def _words(cell: str, by: str) -> list[str]:
    return [] if cell == "-" else cell.split(by)


def methods_of_the_sdk() -> list[str]:
    """The methods of the official client by their places, `agents.list` and so on."""
    return [name for one in listed() for name in (one.sdk, *one.aliases) if name]
