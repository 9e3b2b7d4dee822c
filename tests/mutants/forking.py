"""Judges in forked children: everything is loaded once, and no mutant sees what another left.

Guarantees: at most so many children at a time; one that takes longer than it may, or rings
its own alarm, is told of; the parent goes on whatever a child does.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

__all__ = ["DEATH", "TIMEOUT", "in_children"]

Job = TypeVar("Job")
#: What stands for the answer of a child that took too long.
TIMEOUT: Any = {"timeout": True}
#: The same for one that a signal ended: the interpreter itself died of the slip.
DEATH: Any = {"by": "death", "why": "the interpreter died"}


def _start(judge: Callable[[Any], Any], job: Any) -> tuple[int, int]:
    reading, writing = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    # The child ends here, whatever happens: nothing of the parent's may run in it.
    try:
        os.setpgid(0, 0)
        os.close(reading)
        answer = json.dumps(judge(job)).encode()
        while answer:
            answer = answer[os.write(writing, answer) :]
    except BaseException as error:  # reported by the parent as a child without an answer
        os.write(2, f"child: {type(error).__name__}: {error}\n"[:300].encode())
    finally:
        os._exit(0)


def _stop(child: int) -> None:
    try:
        os.killpg(child, signal.SIGKILL)
    except ProcessLookupError:
        os.kill(child, signal.SIGKILL)


def in_children(
    judge: Callable[[Job], Any], jobs: Iterable[Job], *, limit: float, workers: int
) -> Iterator[tuple[Job, Any, float]]:
    """Judge each job in a child of its own.

    Args:
        judge: gives a JSON value.
        jobs: what to judge.
        limit: seconds that a child may take.
        workers: how many children at a time.

    Yields:
        the job, the answer (`TIMEOUT`, `DEATH`, or None where the judge itself failed), seconds.
    """
    waiting = iter(jobs)
    running: dict[int, tuple[Job, int, float, bytearray]] = {}
    more = True
    while more or running:
        while more and len(running) < workers:
            try:
                job = next(waiting)
            except StopIteration:
                more = False
                break
            child, pipe = _start(judge, job)
            running[pipe] = (job, child, time.monotonic(), bytearray())
        ready, _, _ = select.select(list(running), [], [], 0.2) if running else ([], [], [])
        for pipe, (job, child, began, data) in list(running.items()):
            took = time.monotonic() - began
            late = took > limit
            if late:
                _stop(child)
            elif pipe in ready:
                piece = os.read(pipe, 1 << 16)
                data += piece
                if piece:
                    continue
            else:
                continue
            os.close(pipe)
            _, status = os.waitpid(child, 0)
            answer = json.loads(data) if data else None
            if late or os.WIFSIGNALED(status):
                rung = late or os.WTERMSIG(status) == signal.SIGALRM
                answer = TIMEOUT if rung else DEATH
            del running[pipe]
            yield job, answer, took
