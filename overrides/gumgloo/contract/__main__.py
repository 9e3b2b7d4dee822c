"""``python -m gumgloo.contract``: recorded traffic, or the services themselves, against the specs.

Guarantees: exit status 0 where nothing differs, or the live run was skipped, which it says; 1 where
something differs; 2 where there was nothing to judge: a bad file, a missing extra, no answer.
"""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> int:
    """Runs the command line; returns the exit status."""
    try:
        from .cli import main as run
    except ImportError as error:
        print(str(error).replace("gumgloo.mock needs", "gumgloo.contract needs"), file=sys.stderr)
        return 2
    return run()


# A process of its own runs this, out of sight of the coverage of the tests.
if __name__ == "__main__":  # pragma: no cover
    sys.exit(main())
