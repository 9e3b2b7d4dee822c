"""Compares what a caller must show: requirements, and the schemes that they name.

Whoever can call today must be able to call tomorrow: each way in that was good enough has to stay
good enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle_json import is_mapping
from generator.diff_change import brief, same, undocumented

__all__ = ["scheme_changes", "security_changes"]


def security_changes(old: Any, new: Any) -> Iterator[tuple[str, bool]]:
    """What changed between two lists of requirements, and whether it breaks.

    A list that is missing or empty asks for nothing.
    """
    before: list[dict[str, list[str]]] = old or [{}]
    after: list[dict[str, list[str]]] = new or [{}]
    if same(before, after):
        return
    breaks = not all(any(_suffices(have, need) for need in after) for have in before)
    yield f"security changed from {_say(before)} to {_say(after)}", breaks


def _suffices(have: dict[str, list[str]], need: dict[str, list[str]]) -> bool:
    """Whether a caller who shows `have` meets `need`."""
    return all(name in have and set(scopes) <= set(have[name]) for name, scopes in need.items())


def _say(requirements: list[dict[str, list[str]]]) -> str:
    return " or ".join(
        " with ".join(
            f"{name} ({', '.join(scopes)})" if scopes else name
            for name, scopes in requirement.items()
        )
        or "none"
        for requirement in requirements
    )


def scheme_changes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """For each security scheme that changed: its name, what changed, and whether it breaks."""
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            yield name, "security scheme removed", True
        elif name not in old:
            yield name, "security scheme added", False
        else:
            before, after = _parts(old[name]), _parts(new[name])
            for key in sorted(before.keys() | after.keys()):
                one, other = before.get(key), after.get(key)
                if not same(one, other):
                    # A flow may offer more than it did; a setting of the scheme may not.
                    more = one is None and " " in key
                    yield name, f"{key} changed from {brief(one)} to {brief(other)}", not more


def _parts(scheme: dict[str, Any]) -> dict[str, Any]:
    """What a security scheme says, each setting and each scope of its flows by a name."""
    parts = undocumented(scheme)
    flows = parts.pop("flows", {})
    for flow, settings in flows.items():
        for word, setting in undocumented(settings).items():
            if word == "scopes" and is_mapping(setting):
                parts.update({f"{flow} scope {scope}": True for scope in setting})
            else:
                parts[f"{flow} {word}"] = setting
    return parts
