"""What a report says of its run: the specs and the tools that took part, and what is secret there.

Guarantees: nothing of the machine but the versions and the names of its Python and its system.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from gumgloo._redact import Scrubber

__all__ = ["TOOLS", "Spec", "plain", "scrubber", "spec_of", "tools"]

TOOLS = (
    "attrs",
    "httpx",
    "hypothesis",
    "jsonschema-rs",
    "openapi-python-client",
    "openapi-spec-validator",
    "pytest",
    "pytest-xdist",
    "schemathesis",
)
_SECRET_NAMES = ("KEY", "TOKEN", "SECRET", "PASSWORD", "CREDENTIAL")
# Shorter ones are words, which would be blackened all over the page.
_SHORTEST = 6


@dataclass(frozen=True)
class Spec:
    """One spec as it was tested."""

    name: str
    title: str
    version: str
    openapi: str
    operations: int
    digest: str


def spec_of(name: str, document: Mapping[str, Any], operations: int) -> Spec:
    """The facts of a spec; the digest is that of its JSON, sorted and without blanks."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    info = document["info"]
    return Spec(
        name,
        str(info["title"]),
        str(info["version"]),
        str(document["openapi"]),
        operations,
        hashlib.sha256(text.encode()).hexdigest()[:16],
    )


def tools(names: Iterable[str] = TOOLS) -> dict[str, str]:
    """Versions by name; a tool that is not installed took no part."""
    found = {
        platform.python_implementation(): platform.python_version(),
        platform.system(): platform.machine(),
    }
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def scrubber(environ: Mapping[str, str]) -> Scrubber:
    """Takes out what the environment holds under a name of a secret, and what looks like one."""
    return Scrubber(
        value
        for name, value in environ.items()
        if any(word in name.upper() for word in _SECRET_NAMES) and len(value) >= _SHORTEST
    )


def plain(text: str) -> str:
    """The text with escapes for what neither HTML nor XML can hold, and for lone surrogates."""
    return "".join(char if _fits(char) else ascii(char)[1:-1] for char in text)


def _fits(char: str) -> bool:
    number = ord(char)
    if number < 32:
        return char in "\t\n"
    # Control characters, surrogates, and the two at the end of each plane that are none.
    none = 0x7F <= number < 0xA0 or 0xD800 <= number < 0xE000 or 0xFDD0 <= number < 0xFDF0
    return not none and number & 0xFFFE != 0xFFFE
