"""Sharing access tokens between clients and processes, so that all of them make one request.

Guarantees: a `FileTokenStore` writes files of mode 0600 into a directory that only their owner
may write, replaces them atomically and follows no symbolic link; a file that is corrupt, not the
owner's, open to others or expired is passed over. No secret stands in a file name or a repr.
A lock that cannot be had in time is done without, and says so: two requests for a token are no
disaster (where they are, the caller gives up), a client that hangs is one. Off unless a store is
given.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import stat
import threading
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeGuard

from gumgloo_api.support.kinds import is_array, is_object

from ._redact import mask

_fcntl: Any = None
try:
    import fcntl

    _fcntl = fcntl
except ImportError:  # pragma: no cover - Windows has none, and goes without the lock
    pass

__all__ = [
    "FileTokenStore",
    "Hold",
    "MemoryTokenStore",
    "StoredToken",
    "TokenStore",
    "store_key",
]

_LOCK_TIMEOUT = 10.0
_POLL = 0.05
_LARGEST_FILE = 64 * 1024
# Missing on Windows, where they mean nothing.
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_GETEUID: Callable[[], int] | None = getattr(os, "geteuid", None)


@dataclass(frozen=True, slots=True)
class StoredToken:
    """A token as it is stored.

    Attributes:
        value: the secret.
        expires_at: seconds of the wall clock, the one that processes share.
        lifetime: seconds it was given, from which its margins follow.
        refresh_token: the one to ask for the next with, None where there is none; it may be of
            use long after the access token has expired.
        replaced: fingerprints of the refresh tokens that led to it, the first one first.
    """

    value: str
    expires_at: float
    lifetime: float
    refresh_token: str | None = None
    replaced: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"StoredToken({mask(self.value)}, expires_at={self.expires_at:.0f})"


class TokenStore(Protocol):
    """Where tokens are kept for others. Whatever a store raises is logged and otherwise ignored.

    All fields of a `StoredToken` have to come back as they were saved. The async client calls all
    of it in worker threads, `lock` entered in one and left in another.
    """

    def load(self, key: str) -> StoredToken | None:
        """The token saved under the key, None where there is none."""
        ...

    def save(self, key: str, token: StoredToken) -> None:
        """Save the token under the key, in place of what is there."""
        ...

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Held while a token is fetched, so that others find the new one when they get it.

        Entering it gives False where it could not be had in time, and is not held.
        """
        ...


def store_key(issuer: str, client_id: str, scope: str = "") -> str:
    """The key of a credential: a hash of who issues the token, to whom and for what."""
    facts = json.dumps([issuer, client_id, scope]).encode()
    return hashlib.sha256(facts).hexdigest()


class MemoryTokenStore:
    """Shares tokens between the clients of one process.

    Args:
        timeout: seconds to wait for the lock before doing without.
    """

    def __init__(self, *, timeout: float = _LOCK_TIMEOUT) -> None:
        self._tokens: dict[str, StoredToken] = {}
        # Per process: a lock that another thread held during a fork is never released.
        self._locks: dict[tuple[int, str], threading.Lock] = {}
        self._timeout = timeout

    def __repr__(self) -> str:
        return f"MemoryTokenStore({len(self._tokens)} tokens)"

    def load(self, key: str) -> StoredToken | None:
        """The token saved under the key, None where there is none."""
        return self._tokens.get(key)

    def save(self, key: str, token: StoredToken) -> None:
        """Save the token under the key."""
        self._tokens[key] = token

    @contextlib.contextmanager
    def lock(self, key: str) -> Generator[bool]:
        """Held by one client of the process at a time; False where it could not be had."""
        lock = self._locks.setdefault((os.getpid(), key), threading.Lock())
        held = lock.acquire(timeout=self._timeout)
        try:
            yield held
        finally:
            if held:
                lock.release()


def _try_flock(descriptor: int) -> bool:
    try:
        _fcntl.flock(descriptor, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class FileTokenStore:
    """Shares tokens between the processes of one user, as files in a directory.

    Args:
        directory: made with mode 0700 when first needed. One that exists must belong to the
            user and be writable by nobody else.
        timeout: seconds to wait for another process to finish its request (default 10).
        clock, wall, sleep: monotonic seconds, wall clock, and waiting.
        try_lock: takes the lock of an open file, False where another has it; None goes without
            locks between processes, as it does by itself where there is no `fcntl`.
        geteuid: the user; None where files have no owners and modes to check (Windows).

    All methods raise `OSError` where the file system does.
    """

    def __init__(
        self,
        directory: str | os.PathLike[str],
        *,
        timeout: float = _LOCK_TIMEOUT,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
        try_lock: Callable[[int], bool] | None = _try_flock if _fcntl else None,
        geteuid: Callable[[], int] | None = _GETEUID,
    ) -> None:
        self._directory = Path(directory)
        self._timeout = timeout
        self._clock = clock
        self._wall = wall
        self._sleep = sleep
        self._try_lock = try_lock
        self._geteuid = geteuid

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._directory)!r})"

    def load(self, key: str) -> StoredToken | None:
        """The token saved under the key; None where there is none that can be trusted and used."""
        flags = os.O_RDONLY | _NOFOLLOW | _NONBLOCK
        try:
            descriptor = os.open(self._path(key, "json"), flags)
        except OSError:
            # Not there, a symbolic link, or not ours to read.
            return None
        try:
            facts = os.fstat(descriptor)
            if not stat.S_ISREG(facts.st_mode) or not self._guarded(facts, 0o077):
                return None
            with open(descriptor, "rb", closefd=False) as file:
                token = _read(file.read(_LARGEST_FILE))
        finally:
            os.close(descriptor)
        if token is None or token.refresh_token is not None:
            return token
        return token if token.expires_at > self._wall() else None

    def save(self, key: str, token: StoredToken) -> None:
        """Save the token under the key: all of it or nothing."""
        self._prepare()
        path = self._path(key, "json")
        # Two threads of one process may save at once.
        draft = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.tmp")
        draft.unlink(missing_ok=True)
        facts: dict[str, Any] = {
            "value": token.value,
            "expires_at": token.expires_at,
            "lifetime": token.lifetime,
        }
        if token.refresh_token is not None:
            facts |= {"refresh_token": token.refresh_token, "replaced": token.replaced}
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW
        try:
            with open(os.open(draft, flags, 0o600), "w", encoding="utf-8") as file:
                json.dump(facts, file)
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)

    @contextlib.contextmanager
    def lock(self, key: str) -> Generator[bool]:
        """Held by one process at a time, for as long as others are ready to wait.

        False where it could not be had in time; without locks between processes, always True.
        """
        if self._try_lock is None:
            yield True
            return
        self._prepare()
        flags = os.O_RDWR | os.O_CREAT | _NOFOLLOW
        descriptor = os.open(self._path(key, "lock"), flags, 0o600)
        try:
            until = self._clock() + self._timeout
            held = self._try_lock(descriptor)
            while not held and self._clock() < until:
                self._sleep(_POLL)
                held = self._try_lock(descriptor)
            yield held
        finally:
            # A child forked meanwhile has the descriptor too: closing ours would not unlock it.
            if _fcntl:  # pragma: no branch - see above
                _fcntl.flock(descriptor, _fcntl.LOCK_UN)
            os.close(descriptor)

    def _path(self, key: str, suffix: str) -> Path:
        # A key of somebody's own making must not lead out of the directory.
        name = key if key.isalnum() and key.isascii() else hashlib.sha256(key.encode()).hexdigest()
        return self._directory / f"{name}.{suffix}"

    def _prepare(self) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._guarded(self._directory.stat(), 0o022):
            raise PermissionError("the token directory must be yours, and yours only to write")

    def _guarded(self, facts: os.stat_result, forbidden: int) -> bool:
        """True for what belongs to the user and has none of the forbidden mode bits."""
        if self._geteuid is None:
            return True
        return facts.st_uid == self._geteuid() and not facts.st_mode & forbidden


def _read(data: bytes) -> StoredToken | None:
    try:
        facts: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not is_object(facts):
        return None
    value, expires_at, lifetime = (facts.get(name) for name in ("value", "expires_at", "lifetime"))
    if not isinstance(value, str) or not _is_time(expires_at) or not _is_time(lifetime):
        return None
    refresh_token, replaced = facts.get("refresh_token"), facts.get("replaced", [])
    if refresh_token is None:
        return StoredToken(value, expires_at, lifetime)
    if not isinstance(refresh_token, str) or not _are_texts(replaced):
        return None
    return StoredToken(value, expires_at, lifetime, refresh_token, tuple(replaced))


def _are_texts(value: Any) -> TypeGuard[list[str]]:
    return is_array(value) and all(isinstance(one, str) for one in value)


def _is_time(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


class Hold:
    """A store's lock, taken in a worker thread for a caller who may give up waiting meanwhile.

    Args:
        make: gives the lock; called by `take`, as it may fail or block like the lock itself.
    """

    __slots__ = ("_dropped", "_guard", "_make", "_manager")

    def __init__(self, make: Callable[[], AbstractContextManager[object]]) -> None:
        self._make = make
        self._guard = threading.Lock()
        self._manager: AbstractContextManager[object] | None = None
        self._dropped = False

    def take(self) -> bool:
        """Enter the lock; leave it at once if nobody wants it any more.

        False where the store says that the lock is not held.
        """
        manager = self._make()
        held = manager.__enter__() is not False
        with self._guard:
            if not self._dropped:
                self._manager = manager
                return held
        manager.__exit__(None, None, None)
        return False

    def drop(self) -> None:
        """Leave the lock if it was entered, or see to it that it is left when it will be."""
        with self._guard:
            manager, self._manager = self._manager, None
            self._dropped = True
        if manager is not None:
            manager.__exit__(None, None, None)
