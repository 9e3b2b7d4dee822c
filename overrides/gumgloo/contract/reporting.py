"""The report: what differs, where, how often, and what to change; as text and as JSON.

Guarantees: both tell the same; neither holds a value of the traffic but words that a spec lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .findings import Finding, Record
from .places import Texts, find
from .sites import Resolve
from .snippets import snippet

__all__ = ["as_json", "as_text", "summary"]

_MOST_PLACES = 5
_TITLES = {
    "operation": "undocumented operation {}",
    "server": "another server than the spec has: {}",
    "status": "undocumented status {}",
    "media-type": "undocumented media type {}",
    "parameter": "undocumented parameter {}",
    "field": "undocumented field {}",
    "enum": "undocumented value {}",
    "type": "another type: {}",
    "missing": "{} is required and missing",
    "rule": "{} is broken",
    "body": "unreadable body: {}",
    "header": "a header breaks {}",
}


def _nothing(_: str) -> Any:
    return {}


def _place(finding: Finding, pointer: str, texts: Texts) -> tuple[str, str]:
    """Where to change something: file and line as far as they are known, and what stands there."""
    found = find(finding.service, pointer, texts)
    where = f"openapi/{finding.service}/" if found is None else f"{found[0]}:{found[1]}"
    return where, pointer.lstrip("/").replace("~1", "/").replace("~0", "~")


def _seen(finding: Finding) -> str:
    return ", ".join(f"{what} ({often})" for what, often in finding.seen.most_common())


def _lines(finding: Finding, resolve: Resolve, texts: Texts) -> list[str]:
    pointer, change = snippet(finding, resolve)
    where, what = _place(finding, pointer, texts)
    lines = [
        _TITLES[finding.kind].format(finding.subject),
        f"  seen {finding.count} time{'s' * (finding.count > 1)}: {_seen(finding)}",
    ]
    places = finding.places.most_common()
    for (operation, part, way), often in places[:_MOST_PLACES]:
        lines.append(f"    {operation}, {part}{f' {way}' if way else ''}: {often}")
    if len(places) > _MOST_PLACES:
        left = len(places) - _MOST_PLACES
        lines.append(f"    and {left} more place{'s' * (left > 1)}")
    lines.append(f"  in {where}, {what}:")
    return [*lines, *(f"    {line}" for line in change), ""]


def summary(record: Record) -> str:
    """The first line: how much was judged, and how much of it differs."""
    count = len(record.findings)
    differs = f"{count or 'no'} difference{'s' * (count != 1)}"
    known = len(record.operations)
    text = f"{differs} in {record.judged} exchanges with {known} operations"
    return f"{text}; {record.foreign} of other kinds passed over" if record.foreign else text


def as_text(record: Record, resolvers: Mapping[str, Resolve], texts: Texts) -> str:
    """The report for a reader.

    Args:
        record: what was found.
        resolvers: by service, what a reference of its document refers to.
        texts: the files of `openapi/`, empty where they are not there.
    """
    lines = [summary(record), ""]
    for finding in record.findings:
        lines += _lines(finding, _resolver(resolvers, finding), texts)
    if record.notes:
        lines.append("not judged:")
        lines += [f"  {who}: {what} ({often})" for (who, what), often in record.notes.items()]
    return "\n".join(lines).rstrip()


def _resolver(resolvers: Mapping[str, Resolve], finding: Finding) -> Resolve:
    return resolvers.get(finding.service, _nothing)


def as_json(record: Record, resolvers: Mapping[str, Resolve], texts: Texts) -> dict[str, Any]:
    """The report for a program; arguments as of `as_text`."""
    return {
        "judged": record.judged,
        "passed_over": record.foreign,
        "operations": dict(record.operations),
        "findings": [
            _entry(finding, _resolver(resolvers, finding), texts) for finding in record.findings
        ],
        "not_judged": [
            {"operation": who, "why": what, "count": often}
            for (who, what), often in record.notes.items()
        ],
    }


def _entry(finding: Finding, resolve: Resolve, texts: Texts) -> dict[str, Any]:
    pointer, change = snippet(finding, resolve)
    return {
        "service": finding.service,
        "kind": finding.kind,
        "subject": finding.subject,
        "breaks": finding.breaks,
        "count": finding.count,
        "seen": dict(finding.seen),
        "places": [
            {"operation": operation, "where": part, "pointer": way, "count": often}
            for (operation, part, way), often in finding.places.most_common()
        ],
        "schema": finding.schema,
        "proposal": {"in": _place(finding, pointer, texts)[0], "spec": pointer, "yaml": change},
    }
