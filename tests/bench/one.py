"""`python -m tests.bench.one GROUP [--fast]`: one group in a process of its own; prints JSON.

Without `--fast` orjson is hidden, so that the client has the standard library's parser. A process
has one of the two, for the client chooses when it is imported.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from importlib.util import find_spec

from .measuring import Row
from .serving import server

__all__ = ["main"]


def main() -> None:
    """Run the group and print its rows."""
    group = sys.argv[1]
    fast = "--fast" in sys.argv
    if fast and find_spec("orjson") is None:
        rows = [Row("all", "gumgloo[fast]", None, "", note="skipped: orjson is not installed")]
    else:
        if not fast:
            sys.modules["orjson"] = None  # type: ignore[assignment]  # says "not installed"
        module = import_module(f"tests.bench.groups.{group}")
        with server() as url:
            rows = module.run(url, "gumgloo[fast]" if fast else "gumgloo")
    print(json.dumps([row.as_dict() for row in rows]))


if __name__ == "__main__":
    main()
