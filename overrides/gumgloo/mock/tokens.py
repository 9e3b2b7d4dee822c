"""The credentials of one service: who holds them, whether they still hold, and what they did.

Guarantees: a token's value is in no `repr`; a token is spoken of by its label.  Time is the clock's
that was handed in.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from .clock import Clock

__all__ = ["Token", "TokenBook"]


@dataclass(slots=True)
class Token:
    """A credential.

    Attributes:
        label: its name in logs and tests: ``token-1``.
        kind: ``access_token`` or ``api_key``.
        owner: the user or client that it belongs to.
        scope: what it is for; None where that is not limited.
        issued_at, expires_at, revoked_at: seconds since 1970; None for never.
        uses: when it was accepted.
        refusals: when it was sent although it held no more.
    """

    label: str
    kind: str
    owner: str | None
    scope: str | None
    issued_at: float
    expires_at: float | None = None
    revoked_at: float | None = None
    uses: list[float] = field(default_factory=list[float])
    refusals: list[float] = field(default_factory=list[float])

    def holds(self, now: float) -> bool:
        """True where it is neither expired nor revoked."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


class TokenBook:
    """All credentials of one service.

    Args:
        clock: tells when a token expires.
        seed: makes the values of tokens that are issued.
    """

    def __init__(self, clock: Clock, seed: int) -> None:
        self._clock = clock
        self._seed = seed
        self._tokens: dict[str, Token] = {}
        self._issued: list[Token] = []

    @property
    def issued(self) -> list[Token]:
        """Those that the token endpoint gave out, in order."""
        return list(self._issued)

    def add(
        self,
        value: str,
        label: str,
        *,
        kind: str = "access_token",
        owner: str | None = None,
        scope: str | None = None,
        lifetime: float | None = None,
    ) -> Token:
        """Makes a credential known.

        Args:
            value: what is sent.
            label: its name in logs and tests.
            kind: ``access_token`` or ``api_key``.
            owner: the user or client that it belongs to.
            scope: what it is for; None for anything.
            lifetime: seconds; None for ever.
        """
        now = self._clock.now()
        expires = None if lifetime is None else now + lifetime
        self._tokens[value] = Token(label, kind, owner, scope, now, expires)
        return self._tokens[value]

    def issue(self, owner: str, scope: str | None, lifetime: float) -> str:
        """A new access token's value; its label is ``token-1``, ``token-2`` and so on."""
        label = f"token-{len(self._issued) + 1}"
        digest = hashlib.sha256(f"{self._seed} {label}".encode()).hexdigest()
        value = f"mock.{label}.{digest[:32]}"
        self._issued.append(self.add(value, label, owner=owner, scope=scope, lifetime=lifetime))
        return value

    def look(self, value: str) -> Token | None:
        """The token of that value, or None."""
        return self._tokens.get(value)

    def accept(self, value: str) -> Token | None:
        """The token of that value if it holds, else None; either way it is noted."""
        now = self._clock.now()
        token = self._tokens.get(value)
        if token is None:
            return None
        holds = token.holds(now)
        (token.uses if holds else token.refusals).append(now)
        return token if holds else None

    def __getitem__(self, label: str) -> Token:
        """The token of that label; KeyError where there is none."""
        for token in self._tokens.values():
            if token.label == label:
                return token
        raise KeyError(label)

    def revoke(self, label: str | None = None) -> None:
        """Ends the token of that label now, or all of them where none is given."""
        for token in [self[label]] if label else self._tokens.values():
            token.revoked_at = self._clock.now()
