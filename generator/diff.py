"""What changed between two bundled specs, and whether it breaks the users of the client.

Requests may only be taken more widely and responses may only become narrower; whatever is not
proved safe counts as breaking.  So does what is safe on the wire but not in a program: an
attribute, a class or a method that is gone.  Documentation does not count at all.
"""

from __future__ import annotations

from typing import Any

from generator.diff_change import Change, kind_of
from generator.diff_document import Document
from generator.diff_operations import OperationDiff, server_changes
from generator.diff_schemas import SchemaDiff
from generator.diff_security import scheme_changes, security_changes

__all__ = ["Change", "compare", "render"]


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """The differences between two bundled documents, breaking ones first, then by place.

    Args:
        old: the document that users have now.
        new: the document that they would get.
    """
    before, after = Document(old), Document(new)
    schemas = SchemaDiff(before, after)
    operations = OperationDiff(before, after, schemas)
    operations.compare()
    schemas.compare_components()
    changes = [*operations.changes, *schemas.changes, *_settings(before, after)]
    return sorted(set(changes))


def render(changes: list[Change]) -> str:
    """The changes as text for people, breaking ones first; one line that says so if none."""
    if not changes:
        return "Nothing changed for users.\n"
    lines: list[str] = []
    for kind, heading in (("breaking", "Breaking"), ("compatible", "Compatible")):
        found = [change for change in sorted(changes) if change.kind == kind]
        if found:
            lines += [f"{heading} ({len(found)}):", *(f"  {change}" for change in found)]
    return "\n".join(lines) + "\n"


def _settings(old: Document, new: Document) -> list[Change]:
    """Changes of what the root says for all operations."""
    schemes = [
        {name: document.follow(node) for name, node in nodes.items()}
        for document in (old, new)
        for nodes in [document.components.get("securitySchemes", {})]
    ]
    found = [
        ("servers", *one) for one in server_changes(old.raw.get("servers"), new.raw.get("servers"))
    ]
    found += [
        ("security", *one)
        for one in security_changes(old.raw.get("security"), new.raw.get("security"))
    ]
    found += [
        (f"securitySchemes.{name}", what, breaks) for name, what, breaks in scheme_changes(*schemes)
    ]
    return [Change(kind_of(breaks=breaks), place, what) for place, what, breaks in found]
