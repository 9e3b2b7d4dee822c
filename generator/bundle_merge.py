"""Puts the parts of a service together: one document, each thing in it once.

Paths and components come out in order of name, whatever file they stand in; what is inside them
keeps the order in which it was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.bundle_json import escape, is_mapping
from generator.bundle_refs import Files, Part
from generator.bundle_yaml import Tree

__all__ = ["METHODS", "merge"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_FRAGMENT_KEYS = frozenset({"components", "paths"})
_ROOT_KEYS = _FRAGMENT_KEYS | frozenset(
    {"openapi", "info", "servers", "security", "tags", "externalDocs", "jsonSchemaDialect"}
)
_SECTIONS = frozenset(
    {
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
    }
)
_PATH_KEYS = frozenset({*METHODS, "$ref", "summary", "description", "servers", "parameters"})

_Mounts = dict[str, tuple[Tree, str]]


def merge(files: Files) -> tuple[dict[str, Any], Mapping[str, tuple[Tree, str]]]:
    """One document of all that `files` read, and where each piece of it came from.

    Problems go to `files.problems`; with any there, the document is not to be used.
    """
    parts = list(files.parts())
    merger = _Merger(files)
    for part in parts:
        merger.check_top(part)
    for part in parts:
        if part.path.parent == files.service_dir:
            merger.add_paths(part)
            merger.add_components(part, None)
    wanted = _wanted(parts, files.shared_dir)
    for part in parts:
        if part.path.parent == files.shared_dir:
            merger.add_components(part, wanted)
    merger.check_links(parts)
    merger.check_loops(parts)
    return merger.document(parts), merger.mounts


def _wanted(parts: list[Part], shared: Path) -> set[tuple[Path, str]]:
    """The shared components that the service refers to, directly or through others."""
    by_owner: dict[tuple[Path, str], set[tuple[Path, str]]] = {}
    waiting: list[tuple[Path, str]] = []
    for part in parts:
        for target in part.targets:
            if target.path.parent == shared:
                name = (target.path, _component(target.pointer))
                if part.path.parent == shared:
                    by_owner.setdefault((part.path, _component(target.at)), set()).add(name)
                else:
                    waiting.append(name)
    wanted: set[tuple[Path, str]] = set()
    while waiting:
        name = waiting.pop()
        if name not in wanted:
            wanted.add(name)
            waiting.extend(by_owner.get(name, ()))
    return wanted


def _component(pointer: str) -> str:
    """The component that holds `pointer`: its first three steps."""
    return "/".join(pointer.split("/")[:4])


class _Merger:
    def __init__(self, files: Files) -> None:
        self._files = files
        self._paths: dict[str, dict[str, Any]] = {}
        self._sections: dict[str, dict[str, Any]] = {}
        self._operations: dict[str, tuple[Tree, str]] = {}
        self.mounts: _Mounts = {}

    def _report(self, part: Part, at: str, message: str) -> None:
        self._files.problems.append(part.tree.problem(at, message))

    def check_top(self, part: Part) -> None:
        """What may stand at the top of a file depends on which file it is."""
        if part.path == self._files.main:
            self.mounts[""] = (part.tree, "")
            allowed = _ROOT_KEYS | {key for key in part.value if key.startswith("x-")}
            version = part.value.get("openapi")
            if not (isinstance(version, str) and version.startswith("3.1.")):
                self._report(part, "/openapi", "the root must say 'openapi: 3.1.x'")
        elif part.path.parent == self._files.service_dir:
            allowed = _FRAGMENT_KEYS
        else:
            allowed = frozenset({"components"})
        for key in part.value.keys() - allowed:
            message = f"{key!r} may not stand at the top of this file"
            self._report(part, f"/{escape(key)}", message)

    def _mapping(self, part: Part, node: Any, at: str) -> dict[str, Any]:
        """`node`, which has to be a mapping; reported and empty where it is not."""
        if is_mapping(node):
            return node
        self._report(part, at, "this must be a mapping")
        return {}

    def _once(self, part: Part, at: str, what: str) -> bool:
        """Notes that `at` in the document comes from `part`; False, and reported, if taken."""
        if at in self.mounts:
            first, pointer = self.mounts[at]
            line, _ = first.place(pointer)
            self._report(part, at, f"{what} is also at {first.file}:{line}")
            return False
        self.mounts[at] = (part.tree, at)
        return True

    def add_components(self, part: Part, wanted: set[tuple[Path, str]] | None) -> None:
        """Adds the components of `part`: all of them, or only those in `wanted`."""
        components = self._mapping(part, part.value.get("components", {}), "/components")
        for section, entries in components.items():
            at = f"/components/{escape(section)}"
            if section not in _SECTIONS:
                if not section.startswith("x-"):
                    self._report(part, at, f"OpenAPI has no components named {section!r}")
                continue
            for name, component in self._mapping(part, entries, at).items():
                pointer = f"{at}/{escape(name)}"
                if wanted is not None and (part.path, pointer) not in wanted:
                    continue
                if self._once(part, pointer, f"the component {name!r} of {section}"):
                    self._sections.setdefault(section, {})[name] = component

    def add_paths(self, part: Part) -> None:
        """Adds the operations of `part`."""
        paths = self._mapping(part, part.value.get("paths", {}), "/paths")
        for path, node in paths.items():
            at = f"/paths/{escape(path)}"
            item = self._mapping(part, node, at)
            if not path.startswith("/"):
                self._report(part, at, "a path begins with '/'")
            known = self._paths.setdefault(path, {})
            common = [key for key in (*known, *item) if key not in METHODS]
            if known and common:
                first = self.mounts[at][0].file
                message = f"{path} is also in {first}: {common[0]!r} would hold for both"
                self._report(part, at, message)
            self.mounts.setdefault(at, (part.tree, at))
            for key, value in item.items():
                self._add_member(part, path, f"{at}/{escape(key)}", key, value)

    def _add_member(self, part: Part, path: str, at: str, key: str, value: Any) -> None:
        if key not in _PATH_KEYS and not key.startswith("x-"):
            self._report(part, at, f"{key!r} is neither a method nor a member of a path")
        elif self._once(part, at, f"{key.upper()} {path}"):
            self._paths[path][key] = value
            if key in METHODS:
                self._add_operation(part, at, self._mapping(part, value, at))

    def _add_operation(self, part: Part, at: str, operation: dict[str, Any]) -> None:
        name = operation.get("operationId")
        if isinstance(name, str):
            here = f"{at}/operationId"
            if name in self._operations:
                first, pointer = self._operations[name]
                line, _ = first.place(pointer)
                self._report(part, here, f"operationId {name!r} is also at {first.file}:{line}")
            self._operations.setdefault(name, (part.tree, here))

    def check_links(self, parts: list[Part]) -> None:
        """Every operationId that a link names must be there."""
        for part in parts:
            for name, at in part.linked:
                if name not in self._operations:
                    self._report(part, at, f"no operation has the operationId {name!r}")

    def check_loops(self, parts: list[Part]) -> None:
        """A reference that leads to nothing but itself says nothing."""
        follows = {
            (part.path, target.at.removesuffix("/$ref")): (target.path, target.pointer)
            for part in parts
            for target in part.targets
            if target.at.endswith("/$ref")
        }
        for part in parts:
            for target in part.targets:
                here = start = (part.path, target.at.removesuffix("/$ref"))
                seen: set[tuple[Path, str]] = set()
                while here in follows and here not in seen:
                    seen.add(here)
                    here = follows[here]
                    if here == start:
                        self._report(part, target.at, "this reference leads back to itself")

    def document(self, parts: list[Part]) -> dict[str, Any]:
        """The members of the root in their order, then paths and components in order of name."""
        roots = [part.value for part in parts if part.path == self._files.main]
        root = {k: v for value in roots for k, v in value.items() if k not in _FRAGMENT_KEYS}
        paths = {path: _by_name(item) for path, item in _by_name(self._paths).items()}
        sections = {name: _by_name(section) for name, section in _by_name(self._sections).items()}
        return {**root, "paths": paths, "components": sections}


def _by_name(members: Mapping[str, Any]) -> dict[str, Any]:
    return dict(sorted(members.items()))
