"""`openapi/<service>/COVERAGE.md`: each operation of a service, and its place on the client.

Guarantees: a pure function of the bundled spec, so the same specs give the same bytes; each
operation is one row; the counts are those of the rows; what `x-not-modelled` tells of stands apart
from them; a file is written as a whole or not at all.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .facts import OperationFacts, facts_of
from .prepare import operations

__all__ = ["COVERAGE", "coverage", "stale", "write"]

#: The name of the file, beside the spec.
COVERAGE = "COVERAGE.md"

_FLAGS = ("stream", "pages", "deprecated")
_COLUMNS = ("operation", "method and path", "host", "client", *_FLAGS, "sources")
_UNKNOWN = ("operation", "method", "known", "why")
_UNTAGGED = "without a tag"


def coverage(document: Mapping[str, Any]) -> str:
    """The table of a service, in Markdown.

    Args:
        document: the bundled spec.
    """
    spec = dict(document)
    tags = {tag["name"]: tag.get("description", "") for tag in spec.get("tags", [])}
    facts = {one.id: one for one in facts_of(spec).values()}
    groups: dict[str, list[OperationFacts]] = {name: [] for name in tags}
    for _, _, operation in operations(spec):
        name = next(iter(operation.get("tags", [])), _UNTAGGED)
        groups.setdefault(name, []).append(facts[operation["operationId"]])
    host = spec["servers"][0]["url"].rstrip("/")
    lines = [
        f"# Coverage: {spec['info']['title']}",
        "",
        "Written by `python -m generator generate`; never edited. *client* is the place of the",
        f"method on the client; *host* is the server, where it is not `{host}`.",
        "",
        _sum(facts.values()),
    ]
    for name, found in groups.items():
        if found:
            lines += ["", f"## {name} ({len(found)})", ""]
            lines += [tags[name], ""] if tags.get(name) else []
            lines += [_line(_COLUMNS), _line("---" for _ in _COLUMNS)]
            lines += [_line(_row(one, host)) for one in found]
    if unknown := spec.get("x-not-modelled"):
        lines += ["", f"## Known, but not modelled ({len(unknown)})", ""]
        lines += [_line(_UNKNOWN), _line("---" for _ in _UNKNOWN)]
        lines += [_line(one[name] for name in _UNKNOWN) for one in unknown]
    return "\n".join([*lines, ""])


def stale(
    openapi: Path, documents: Mapping[str, Mapping[str, Any]]
) -> dict[Path, tuple[bytes | None, bytes]]:
    """The files that are not what the specs give: path to old (None: not there) and new bytes.

    Args:
        openapi: folder of the specs.
        documents: the bundled specs, by service.
    """
    found: dict[Path, tuple[bytes | None, bytes]] = {}
    for service, document in documents.items():
        path = openapi / service / COVERAGE
        old = path.read_bytes() if path.is_file() else None
        new = coverage(document).encode()
        if old != new:
            found[path] = (old, new)
    return found


def write(path: Path, text: bytes) -> None:
    """Put a file in the place of the old one, which is gone only when the new one is whole."""
    fresh = path.with_name(f".{path.name}.new-{os.getpid()}")
    try:
        fresh.write_bytes(text)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _sum(found: Iterable[OperationFacts]) -> str:
    rows = [_flags(one) for one in found]
    told = ", ".join(f"{name}: {sum(row[at] for row in rows)}" for at, name in enumerate(_FLAGS))
    return f"Operations: {len(rows)}; {told}."


def _flags(one: OperationFacts) -> tuple[bool, ...]:
    return (bool(one.chunk), one.pages is not None, one.deprecated)


def _row(one: OperationFacts, host: str) -> Iterator[str]:
    yield f"`{one.id}`"
    yield f"`{one.method} {one.path}`"
    hosts = [f"`{one.server}`"] if one.server != host else []
    if one.stream_server and one.stream_server != one.server:
        hosts.append(f"stream: `{one.stream_server}`")
    yield ", ".join(hosts)
    yield f"`client.{one.resource}`"
    yield from ("yes" if flag else "-" for flag in _flags(one))
    yield ", ".join(f"`{source}`" for source in one.sources)


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
