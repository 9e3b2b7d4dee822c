"""The table of faults, as `docs/faults.md` has it.

Guarantees: it follows from what was seen alone, so that the same outcomes give the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.faults._model import KINDS, OF_GUMLOOP, SERVICES, Case, Ends, Kind
from tests.faults.catalogue import CATALOGUE

__all__ = ["PAGE", "page"]

#: Where the table is.
PAGE = Path(__file__).parents[2] / "docs" / "faults.md"

_TOP = """\
# What goes wrong, and what a caller gets

Written by `make faults`, which plays each fault on a real socket, for both services, the
synchronous and the asynchronous client; never edited. A fault meets every attempt of a call.

- *call*: `unary` and `stream` are chat completions, which may be sent twice; `act` starts a
  session (Gumloop) or uploads a file (Gloo AI), which may not; `token` is a call that first has
  to get a token, with a refresh token (Gumloop) or client credentials (Gloo AI). Of Gumloop alone:
  `session` is the stream of a new session, `resumed` one that takes itself up (`resume=True`), and
  `download` an archive that goes to a file, and `link` a file behind a link to another host.
- *outcome*: the class of the error; behind it the phase of a time limit, the HTTP status, or
  `in stream` for an error inside a stream that had begun with 200.
- *attempts*: how many were made of two retries that are allowed, in rows on time limits and
  waits of one, requests that take a stream up included; then the seconds waited between them,
  where chance takes off nothing.
- *the caller has*: what came of the text by then. All of it is still an error where the end that
  says so is missing.

A fault that is retried and happens once is mended by the second attempt; one that is not ends as
it does here. But a Gumloop refresh token is spent where the answer to it was lost, and then the
error is final.

No case leaves a thread, task, socket or temporary file, and the client can be used after it. The
clients send through what they make themselves, except in rows on proxies; what else `Timeout.total`
means with an HTTP client of your own is in [connections](connections.md).
"""
_HEAD = """\
| fault | the server, or what is in its place | call | outcome | attempts | the caller has |
| --- | --- | --- | --- | --- | --- |
"""


def page(seen: Callable[[Case, Kind, str], Ends]) -> str:
    """The page.

    Args:
        seen: gives what came of a case, a kind of call and a service.
    """
    parts = [_TOP]
    for title, cases in CATALOGUE.items():
        rows = [row for case in cases for row in _rows(case, seen)]
        parts.append(f"\n## {title} ({len(cases)})\n\n{_HEAD}{''.join(rows)}")
    return "".join(parts)


def _rows(case: Case, seen: Callable[[Case, Kind, str], Ends]) -> list[str]:
    """A row for all calls that end alike."""
    calls: dict[Ends, dict[str, list[str]]] = {}
    for kind in KINDS:
        for service in SERVICES:
            if case.expected(kind, service) is not None:
                calls.setdefault(seen(case, kind, service), {}).setdefault(kind, []).append(service)
    told: list[str] = []
    for ends, kinds in calls.items():
        names = [
            kind
            if kind in OF_GUMLOOP or len(services) == len(SERVICES)
            else f"{kind} ({services[0]})"
            for kind, services in kinds.items()
        ]
        waits = ", ".join(f"{wait:g}" for wait in ends.waits)
        attempts = f"{ends.attempts}; {waits} s" if waits else f"{ends.attempts}"
        outcome = "ok" if ends.outcome == "ok" else f"`{ends.outcome}`"
        first = (case.name, case.does) if not told else ("", "")
        cells = (*first, ", ".join(names), outcome, attempts, ends.got)
        told.append("| " + " | ".join(cells) + " |\n")
    return told
