"""Which credential classes a flavour of client uses, so that choosing one is written once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ._auth import (
    AsyncCallableCredential,
    AsyncCredential,
    AsyncMissingCredential,
    AsyncStaticCredential,
    CallableCredential,
    Credential,
    MissingCredential,
    StaticCredential,
    bearer_headers,
)

__all__ = ["ASYNC", "SYNC", "Kinds"]

C = TypeVar("C")


@dataclass(frozen=True)
class Kinds(Generic[C]):
    """Makers of the credentials of one flavour.

    Attributes:
        static: of headers.
        provided: of a function and headers.
        missing: of a text that says what to set.
    """

    static: Callable[[Mapping[str, str]], C]
    provided: Callable[[Callable[[], Any], Mapping[str, str]], C]
    missing: Callable[[str], C]

    def bearer(self, secret: Any, headers: Mapping[str, str]) -> C:
        """The credential of a key or token, or of a function that gives one.

        Raises:
            ConfigurationError: it cannot stand in a header.
        """
        if callable(secret):
            return self.provided(secret, headers)
        return self.static({**bearer_headers(secret), **headers})


SYNC: Kinds[Credential] = Kinds(StaticCredential, CallableCredential, MissingCredential)
ASYNC: Kinds[AsyncCredential] = Kinds(
    AsyncStaticCredential, AsyncCallableCredential, AsyncMissingCredential
)
