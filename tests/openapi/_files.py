"""Checks on the files as text: two YAML readers agree, nothing is hidden, lines are short.

Each check takes a file and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError as RuamelError

from tests.openapi._source import is_list, is_object

__all__ = ["anchors", "private", "readers", "shape"]

WIDTH = 110


def readers(path: Path) -> list[str]:
    """PyYAML (YAML 1.1) and ruamel (YAML 1.2, which refuses a key twice) give the same data."""
    text = path.read_text("utf-8")
    try:
        one = yaml.safe_load(text)
        two = YAML(typ="safe", pure=True).load(text)
    except (yaml.YAMLError, RuamelError) as error:
        return [f"{path.name}: not read by both: {error}"]
    left, right = _canonical(one), _canonical(two)
    if left is None or right is None:
        return [f"{path.name}: holds something that JSON does not know, such as a bare date"]
    return [] if left == right else [f"{path.name}: PyYAML and ruamel differ"]


def _canonical(data: Any) -> str | None:
    try:
        text = json.dumps(data, allow_nan=False)
    except (TypeError, ValueError):
        return None
    return text if _keys_are_text(data) else None


def _keys_are_text(data: Any) -> bool:
    if is_object(data):
        keys: list[object] = list(data)
        return all(isinstance(key, str) for key in keys) and all(map(_keys_are_text, data.values()))
    return all(map(_keys_are_text, data)) if is_list(data) else True


def anchors(path: Path) -> list[str]:
    """No anchors, aliases or tags: a file says what it means where it means it."""
    found: list[str] = []
    for event in yaml.parse(path.read_text("utf-8"), yaml.SafeLoader):
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            found.append(f"{path.name}:{line}: an alias")
        elif getattr(event, "anchor", None):
            found.append(f"{path.name}:{line}: an anchor")
        elif getattr(event, "tag", None):
            found.append(f"{path.name}:{line}: a tag")
    return found


def shape(path: Path) -> list[str]:
    """Lines of at most 110 columns, two spaces a level, no tabs, no blanks at the end."""
    text = path.read_text("utf-8")
    found: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > WIDTH:
            found.append(f"{path.name}:{number}: longer than {WIDTH} columns")
        if "\t" in line or line != line.rstrip():
            found.append(f"{path.name}:{number}: a tab, or blanks at the end")
        if re.match(r"(  )* (\S)", line):
            found.append(f"{path.name}:{number}: indented by an odd number of spaces")
    if not text.endswith("\n") or text.endswith("\n\n"):
        found.append(f"{path.name}: ends in one line break")
    return found


def private(path: Path) -> list[str]:
    """No path of a machine, no address that asks for a credential, no key that looks real."""
    secret = re.compile(
        r"(/(work|home|tmp|root)/|sk-[A-Za-z0-9]{12}|gum_[A-Za-z0-9]{12}|eyJ[A-Za-z0-9])"
    )
    return [
        f"{path.name}:{number}: looks private: {match.group()}"
        for number, line in enumerate(path.read_text("utf-8").split("\n"), start=1)
        if (match := secret.search(line))
    ]
