"""What a case of the catalogue says: what goes wrong, with which calls, and how they have to end.

Guarantees: data only. A case names its outcome in the words of the table in `docs/faults.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from gumgloo import Timeout
from gumgloo.mock import Fault

__all__ = [
    "BRIEF",
    "CUT_OFF",
    "KINDS",
    "OF_GUMLOOP",
    "PATIENT",
    "RESET",
    "SERVICES",
    "SOUND",
    "STALL",
    "Case",
    "Endless",
    "Ends",
    "Got",
    "Kind",
    "Part",
    "Raw",
    "Step",
    "ends",
    "whole",
]

Kind = Literal["unary", "stream", "act", "token", "session", "resumed", "download", "link"]
Got = Literal["nothing", "a part", "all"]
Place = Literal[
    "server",
    "nobody listens",
    "nobody accepts",
    "no such name",
    "unknown certificate",
    "another's certificate",
    "expired certificate",
    "no TLS",
    "a proxy before http",
    "a proxy before https",
]

KINDS: tuple[Kind, ...] = (
    "unary",
    "stream",
    "act",
    "token",
    "session",
    "resumed",
    "download",
    "link",
)
#: Calls of Gumloop alone.
OF_GUMLOOP = frozenset[Kind]({"session", "resumed", "download", "link"})
SERVICES = ("gumloop", "gloo")

#: A limit that is to pass, and one that is not (seconds).
BRIEF = 0.15
PATIENT = 4.0

#: Steps of raw answers beside bytes: the answer as it should be, and three ways to end.
SOUND = "sound"
RESET = "reset"
CUT_OFF = "cut off"
STALL = "stall"


@dataclass(frozen=True, repr=False)
class Endless:
    """These bytes again and again.

    Attributes:
        data: the bytes.
        every: seconds between two times; 0 for as fast as they are taken.
        times: how often; None for until the client has gone.
    """

    data: bytes
    every: float = 0.0
    times: int | None = None


class Part(NamedTuple):
    """The head of the sound answer, and so many of its events."""

    events: int


Step = bytes | str | Endless | Part


@dataclass(frozen=True, repr=False)
class Raw:
    """What the server puts on the wire, which the mock's faults cannot.

    Attributes:
        steps: in order. Without an end among them the connection goes on.
        unasked: it begins before a request was read.
    """

    steps: tuple[Step, ...]
    unasked: bool = False


class Ends(NamedTuple):
    """How a call ends that meets the fault on every attempt.

    Attributes:
        outcome: `ok`, or the class of the error with what tells it from others of the class.
        attempts: how many were made.
        got: what the caller had by then.
        waits: seconds waited for between the attempts.
    """

    outcome: str
    attempts: int
    got: Got
    waits: tuple[float, ...]


def ends(
    outcome: str, attempts: int = 1, got: Got = "nothing", waits: tuple[float, ...] | None = None
) -> Ends:
    """An error; the waits are those of the back-off where they are not given."""
    usual = tuple(0.5 * 2**n for n in range(attempts - 1))
    return Ends(outcome, attempts, got, usual if waits is None else waits)


def whole(attempts: int = 1, waits: tuple[float, ...] | None = None) -> Ends:
    """A success."""
    return ends("ok", attempts, "all", waits)


@dataclass(frozen=True, repr=False)
class Case:
    """One fault.

    Attributes:
        name: unique, as the table has it.
        does: what the server, or what is in its place, does.
        ends: how each kind of call ends to which it applies; for one service only, the key is
            `kind service`, which wins.
        fault: of the answers; several for the first attempts, one for all of them. None is a
            sound answer.
        place: what the client finds at the address.
        limits: of the client.
        retries: attempts after the first.
        renewing: the credential is one that can be renewed.
        racing: the end of its connection may still be under way when the next call takes it.
    """

    name: str
    does: str
    ends: Mapping[str, Ends]
    fault: Fault | Raw | tuple[Fault | Raw | None, ...] | None = None
    place: Place = "server"
    limits: Timeout = field(default_factory=lambda: Timeout(PATIENT, PATIENT, PATIENT))
    retries: int = 2
    renewing: bool = False
    racing: bool = False

    def expected(self, kind: Kind, service: str) -> Ends | None:
        """How this call ends; None where the fault does not apply."""
        if kind in OF_GUMLOOP and service != "gumloop":
            return None
        return self.ends.get(f"{kind} {service}", self.ends.get(kind))
