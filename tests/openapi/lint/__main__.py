"""`python -m tests.openapi.lint`: Redocly and Spectral over both specs, as second opinions.

Guarantees: exit status 1 where one of them finds anything, 0 where none does; 0, too, where there
is no Node, and it says that it was skipped. Their packages come from the lock file beside this
one, into `.node/`, which git ignores; once they are there, nothing asks the network.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.openapi._source import OPENAPI, SERVICES, read

__all__ = ["commands", "main", "prepare"]

HERE = Path(__file__).parent
NODE = OPENAPI.parent / ".node"
_LOCKED = ("package.json", "package-lock.json")
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def prepare(npm: str, folder: Path = NODE) -> bool:
    """Install what the lock file names, where that was not done; False where it failed."""
    lock = (HERE / "package-lock.json").read_bytes()
    done = folder / ".installed"
    if done.is_file() and done.read_bytes() == lock:
        return True
    folder.mkdir(exist_ok=True)
    for name in _LOCKED:
        shutil.copy(HERE / name, folder)
    # No script of a package is needed, so none runs.
    words = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    if subprocess.run(words, cwd=folder, check=False).returncode:
        return False
    done.write_bytes(lock)
    return True


def commands(bins: Path, document: Path) -> dict[str, list[str]]:
    """The command of each linter for one bundled spec."""
    redocly, spectral = HERE / "redocly.yaml", HERE / "spectral.yaml"
    return {
        "redocly": [str(bins / "redocly"), "lint", str(document), "--config", str(redocly)],
        "spectral": [
            *(str(bins / "spectral"), "lint", str(document), "--ruleset", str(spectral)),
            *("--fail-severity", "hint"),
        ],
    }


def main(environ: Mapping[str, str] = os.environ, folder: Path = NODE) -> int:
    """Lint both specs; returns the exit status."""
    npm = shutil.which("npm", path=environ.get("PATH", ""))
    node = shutil.which("node", path=environ.get("PATH", ""))
    if npm is None or node is None:
        print("lint-spec: skipped, there is no Node here")
        return 0
    if not prepare(npm, folder):
        print("lint-spec: the linters could not be installed")
        return 1
    failed: list[str] = []
    for service in SERVICES:
        document = folder / f"{service}.json"
        document.write_text(json.dumps(read(service).document, indent=1), "utf-8")
        for name, words in commands(folder / "node_modules" / ".bin", document).items():
            print(f"\n== {name}: {service}", flush=True)
            if subprocess.run(words, env={**environ, **_QUIET}, check=False).returncode:
                failed.append(f"{name}: {service}")
    print("\nlint-spec:", "; ".join(f"FAILED {one}" for one in failed) or "all good")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
