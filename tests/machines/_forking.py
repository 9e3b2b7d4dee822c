"""What a forked child finds, told through a pipe.

Guarantees: the child ends by itself, within seconds, and runs nothing of the parent's afterwards;
a hang is told as a death.
"""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable

__all__ = ["CAN_FORK", "in_child"]

CAN_FORK = hasattr(os, "fork")
#: Seconds after which a child that hangs dies.
_PATIENCE = 5


def in_child(work: Callable[[], object]) -> str:
    """Do it in a forked child: "" where that went well, else what was raised there."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        told = "died"
        try:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(_PATIENCE)
            os.close(reading)
            work()
            told = ""
        except BaseException:  # the child tells the parent, whatever it is
            told = traceback.format_exc()
        finally:
            os.write(writing, told.encode()[:60_000])
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        told = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    return told or ("" if status == 0 else f"the child died: status {status}")
