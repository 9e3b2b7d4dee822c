"""The specs as they lie in openapi/, merged by a second, simpler hand than the generator's.

Guarantees: nothing of generator/ is used; what cannot be merged is a `Problem`, never an exception;
every place in the merged document can be traced to its file and line.  That this reading and the
generator's agree is a test of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeGuard

import yaml

__all__ = [
    "OPENAPI",
    "SERVICES",
    "Pointer",
    "Problem",
    "Source",
    "is_list",
    "is_object",
    "lookup",
    "merge",
    "read",
    "references",
    "show",
    "target",
]

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
SERVICES = ("gloo", "gumloop")

Pointer = tuple[str | int, ...]


@dataclass(frozen=True)
class Problem:
    """What is wrong, and the place in the merged document."""

    at: Pointer
    message: str


@dataclass
class Source:
    """One service: its files, the document they make, and where each part of it came from."""

    folder: Path
    document: dict[str, Any] = field(default_factory=dict[str, Any])
    origins: dict[Pointer, tuple[Path, Pointer]] = field(
        default_factory=dict[Pointer, tuple[Path, Pointer]]
    )
    problems: list[Problem] = field(default_factory=list[Problem])
    trees: dict[Path, Any] = field(default_factory=dict[Path, Any])

    def tree(self, path: Path) -> Any:
        """What a file holds; read once."""
        if path not in self.trees:
            self.trees[path] = yaml.safe_load(path.read_text("utf-8"))
        return self.trees[path]

    def where(self, at: Pointer) -> str:
        """``gumloop/chat.yaml:12``, or the folder where the place has no file."""
        for size in range(len(at), -1, -1):
            if at[:size] in self.origins:
                path, start = self.origins[at[:size]]
                line = _line(path.read_text("utf-8"), (*start, *at[size:]))
                return f"{path.relative_to(self.folder.parent)}:{line}"
        return self.folder.name

    def report(self, problems: list[Problem]) -> str:
        """All problems, one a line, each with its file, line and place."""
        return "\n".join(f"{self.where(p.at)}: {show(p.at)}: {p.message}" for p in problems)


def is_object(node: object) -> TypeGuard[dict[str, Any]]:
    """True for a JSON object."""
    return isinstance(node, dict)


def is_list(node: object) -> TypeGuard[list[Any]]:
    """True for a JSON array."""
    return isinstance(node, list)


def show(at: Pointer) -> str:
    """A place for people: ``components/schemas/ChatMessage/oneOf/0``."""
    return "/".join(str(step) for step in at)


def lookup(document: Any, at: Pointer) -> Any:
    """What lies at a place; raises KeyError or IndexError where nothing does."""
    for step in at:
        document = document[step]
    return document


def target(ref: str) -> Pointer:
    """The place that a reference inside one document names."""
    steps = ref.partition("#/")[2].split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def references(node: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every object with a ``$ref`` that is a string, and its place."""
    if is_object(node):
        if isinstance(node.get("$ref"), str):
            yield at, node
        for key, value in node.items():
            yield from references(value, (*at, key))
    elif is_list(node):
        for index, value in enumerate(node):
            yield from references(value, (*at, index))


def _line(text: str, at: Pointer) -> int:
    """The line of a place in a YAML text; of the nearest thing around it where it is missing."""
    node = yaml.compose(text, yaml.SafeLoader)
    line = 1
    for step in at:
        if isinstance(node, yaml.MappingNode):
            found = [(k, v) for k, v in node.value if k.value == str(step)]
            if not found:
                break
            key, node = found[0]
            line = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode):
            node = node.value[int(step)]
            line = node.start_mark.line + 1
        else:
            break
    return line


def merge(folder: Path) -> Source:
    """Merges the files of a folder, and what they need of the folder ``shared`` beside it."""
    source = Source(folder := folder.resolve())
    files = {path: source.tree(path) for path in sorted(folder.glob("*.yaml"))}
    root = files[folder / "openapi.yaml"]
    source.document = {k: v for k, v in root.items() if k not in ("paths", "components")}
    source.document |= {"paths": {}, "components": {}}
    source.origins[()] = (folder / "openapi.yaml", ())
    for path, data in files.items():
        for name, item in data.get("paths", {}).items():
            _put(source, path, ("paths", name), item)
        for section, named in data.get("components", {}).items():
            for name, item in named.items():
                _put(source, path, ("components", section, name), item)
        if path.name != "openapi.yaml" and set(data) - {"paths", "components"}:
            source.problems.append(Problem((), f"{path.name}: a fragment has paths and components"))
    _share(source)
    return source


def _put(source: Source, path: Path, at: Pointer, item: Any) -> None:
    """Puts one path or component into the document, its references rewritten."""
    if at in source.origins:
        first = source.origins[at][0].name
        source.problems.append(Problem(at, f"is in {path.name} and in {first}"))
        return
    source.origins[at] = (path, at)
    holder: Any = source.document
    for step in at[:-1]:
        holder = holder.setdefault(step, {})
    holder[at[-1]] = item
    for place, node in references(item, at):
        name, _, fragment = node["$ref"].partition("#")
        other = (path.parent / name).resolve() if name else path
        if not other.is_file():
            source.problems.append(Problem(place, f"refers to {name}, which is no file"))
            continue
        try:
            found = lookup(source.tree(other), target("#" + fragment))
        except (KeyError, IndexError, TypeError):
            source.problems.append(Problem(place, f"refers to {node['$ref']}, which is nowhere"))
            continue
        node["$ref"] = "#" + fragment
        there = target(node["$ref"])
        if other.parent != source.folder and there not in source.origins:
            _put(source, other, there, found)
        elif there in source.origins and source.origins[there][0] != other:
            source.problems.append(Problem(place, f"{other.name} is not where {there[-1]} is from"))


def _share(source: Source) -> None:
    """A file of ``shared`` has components and nothing else."""
    for path in sorted((source.folder.parent / "shared").glob("*.yaml")):
        if set(source.tree(path)) != {"components"}:
            source.problems.append(Problem((), f"shared/{path.name}: has components only"))


@cache
def read(service: str) -> Source:
    """One of the services of this repository.  Do not change what it gives; copy it."""
    return merge(OPENAPI / service)
