"""Starting processes beside the bench: the server, and small ones that time themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

__all__ = ["WITHOUT_FAST", "child_json", "environment", "server"]

#: Put before an import of gumgloo: as if orjson were not installed.
WITHOUT_FAST = "import sys; sys.modules['orjson'] = None; "


def environment() -> dict[str, str]:
    """The environment of a measured process: bytecode is kept, credentials are not passed on."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GUMLOOP_", "GLOO_", "OPENAI_", "TRACE"))
    }
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept | {"PYTHONPATH": os.pathsep.join([".", "overrides", "generated"])}


@contextmanager
def server(module: str = "tests.bench.server") -> Iterator[str]:
    """A server process; gives its address, and ends it."""
    process = subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
    )
    assert process.stdin and process.stdout
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


def child_json(code: str, *arguments: str, timeout: float = 120) -> Any:
    """Run code in a fresh process; its last line is JSON."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=timeout,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])
