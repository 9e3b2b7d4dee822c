"""What a call must not leave behind: threads, sockets, temporary files, objects never closed.

Guarantees: what was there before is not counted; a thread that is about to end is waited for.
"""

from __future__ import annotations

import gc
import os
import tempfile
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["nothing_left", "open_sockets"]

# So long a thread that was told to end may take.
_SECONDS = 2.0


def open_sockets() -> set[str]:
    """The sockets of this process."""
    found: set[str] = set()
    for entry in os.scandir("/proc/self/fd"):
        try:
            target = os.readlink(entry.path)
        except OSError:  # the one that lists them is gone by now
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found


@contextmanager
def nothing_left() -> Iterator[Path]:
    """Fail where the block leaves something; gives the empty folder of its temporary files."""
    threads, sockets = set(threading.enumerate()), open_sockets()
    before = tempfile.tempdir
    # What is there already need not be looked through each time.
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        tempfile.tempdir = folder
        try:
            yield Path(folder)
        finally:
            tempfile.tempdir = before
        # An object that should have been closed complains when it is collected.
        gc.collect()
        left = os.listdir(folder)
    gc.unfreeze()
    for thread in set(threading.enumerate()) - threads:
        thread.join(_SECONDS)
    running = [one.name for one in threading.enumerate() if one not in threads]
    assert not left, f"temporary files were left: {left}"
    assert not running, f"threads were left: {running}"
    assert open_sockets() <= sockets, "a socket was left open"
