"""Reads the files of a service and turns references between files into references inside one.

A reference may name a place in its own file (``#/...``), in another file of the same service
(``chat.yaml#/...``) or in ``openapi/shared`` (``../shared/chat.yaml#/...``).  Values that only look
like references, in examples, defaults, constants and extensions, are left as they are.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from generator.bundle_json import escape, is_list, is_mapping, resolve, steps
from generator.bundle_yaml import Tree, read_yaml
from generator.problems import Problem, SpecError

__all__ = ["NAMED", "VALUES", "Files", "Part", "Target"]

# Members whose keys are names that the author chose, not words of OpenAPI or JSON Schema.
NAMED = frozenset(
    {
        "$defs",
        "callbacks",
        "content",
        "definitions",
        "dependentSchemas",
        "encoding",
        "headers",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
    }
)
# components, section, name; or paths, path, method.
_STEPS_OF_A_COMPONENT = 3
_SHARED = "the folder 'shared'"
# Members that hold data, in which nothing is a reference.
VALUES = frozenset({"const", "default", "enum", "example"})


@dataclass(frozen=True)
class Target:
    """A reference: where it stands in its file, and the file and place that it names."""

    at: str
    path: Path
    pointer: str


@dataclass
class Part:
    """One file, its references rewritten.

    Args:
        path: the file.
        tree: the file as written.
        value: the same data, in which every reference begins with ``#/``.
        targets: the references in it.
        linked: operationIds that its links name, each with its place.
    """

    path: Path
    tree: Tree
    value: dict[str, Any]
    targets: list[Target]
    linked: list[tuple[str, str]]


class Files:
    """The files of one service, and those of ``shared`` that they refer to.

    Args:
        service_dir: the folder of the service.
        root: the folder to which file names in problems are relative.
    """

    def __init__(self, service_dir: Path, root: Path) -> None:
        self.service_dir = Path(os.path.abspath(service_dir))
        self.shared_dir = self.service_dir.parent / "shared"
        self.main = self.service_dir / "openapi.yaml"
        self.problems: list[Problem] = []
        self.trees: dict[Path, Tree] = {}
        self._root = Path(os.path.abspath(root))
        self._tried: set[Path] = set()

    def load(self) -> None:
        """Reads every YAML file of the service."""
        if not self.main.is_file():
            self.problems.append(Problem(self._name(self.main), 1, None, "there is no such file"))
        for path in sorted(self.service_dir.glob("*.yaml")):
            self.tree(path)

    def parts(self) -> Iterator[Part]:
        """Every file that was read, references rewritten; files of ``shared`` come last."""
        done: set[Path] = set()
        while waiting := sorted(self.trees.keys() - done):
            for path in waiting:
                done.add(path)
                yield _Rewriter(self, path).part()

    def tree(self, path: Path) -> Tree | None:
        """The file as data; None, once reported, where it cannot be read."""
        if path not in self._tried and path.is_file():
            self._tried.add(path)
            try:
                tree = read_yaml(path.read_bytes(), self._name(path))
            except SpecError as error:
                self.problems.extend(error.problems)
            else:
                if isinstance(tree.value, dict):
                    self.trees[path] = tree
                else:
                    self.problems.append(tree.problem("", "the file must be a mapping"))
        return self.trees.get(path)

    def _name(self, path: Path) -> str:
        return Path(os.path.relpath(path, self._root)).as_posix()


class _Rewriter:
    def __init__(self, files: Files, path: Path) -> None:
        self._files = files
        self._path = path
        self._tree = files.trees[path]
        self._targets: list[Target] = []
        self._linked: list[tuple[str, str]] = []

    def part(self) -> Part:
        value = self._node(self._tree.value, "", named=False)
        return Part(self._path, self._tree, value, self._targets, self._linked)

    def _node(self, node: Any, at: str, *, named: bool) -> Any:
        if is_list(node):
            return [self._node(item, f"{at}/{i}", named=False) for i, item in enumerate(node)]
        if not is_mapping(node):
            return node
        result: dict[str, Any] = {}
        for key, value in node.items():
            child = f"{at}/{escape(key)}"
            result[key] = (
                self._node(value, child, named=False) if named else self._member(key, value, child)
            )
        return result

    def _member(self, key: str, value: Any, at: str) -> Any:
        if key == "$ref":
            return self._reference(value, at)
        if key in VALUES or key.startswith("x-"):
            return value
        if key == "examples":
            return _each(value, at, self._example)
        if key == "links":
            return _each(value, at, self._link)
        if key == "discriminator":
            return _each(value, at, self._discriminator)
        return self._node(value, at, named=key in NAMED)

    def _example(self, _name: str, example: Any, at: str) -> Any:
        """An example is as written, unless it is a reference to one in `components`."""
        return _each(example, at, lambda k, v, a: self._reference(v, a) if k == "$ref" else v)

    def _link(self, _name: str, link: Any, at: str) -> Any:
        return _each(link, at, self._link_member)

    def _link_member(self, key: str, value: Any, at: str) -> Any:
        if key in {"$ref", "operationRef"}:
            return self._reference(value, at)
        if key == "operationId":
            self._linked.append((str(value), at))
        return value

    def _discriminator(self, key: str, value: Any, at: str) -> Any:
        return _each(value, at, self._mapped) if key == "mapping" else value

    def _mapped(self, _tag: str, target: Any, at: str) -> Any:
        if isinstance(target, str) and "/" not in target and not target.endswith(".yaml"):
            target = f"#/components/schemas/{escape(target)}"
        return self._reference(target, at)

    def _reference(self, reference: Any, at: str) -> Any:
        """The reference as it reads in the bundle; reported where it does not resolve."""
        if not isinstance(reference, str):
            return self._refuse(at, reference, "a reference must be text")
        file, _, fragment = reference.partition("#")
        if "://" in file:
            return self._refuse(at, reference, f"{reference!r} refers to another site")
        if not fragment.startswith("/"):
            return self._refuse(at, reference, f"{reference!r} has no '#/' and the place after it")
        path = self._path
        if file:
            path = Path(os.path.normpath(self._path.parent / file))
        if path.parent not in {self._path.parent, self._files.shared_dir}:
            message = f"{reference!r} is neither in this service nor in {_SHARED}"
            return self._refuse(at, reference, message)
        if not path.is_file():
            return self._refuse(at, reference, f"{reference!r}: there is no such file")
        tree = self._files.tree(path)
        pointer = unquote(fragment)
        # A file that could not be read is reported already.
        if tree is not None:
            if not _holds(tree.value, pointer):
                message = f"{reference!r}: there is nothing of that name"
                return self._refuse(at, reference, message + self._elsewhere(pointer))
            if len(steps(pointer)) < _STEPS_OF_A_COMPONENT:
                return self._refuse(at, reference, f"{reference!r} refers to no single thing")
            self._targets.append(Target(at, path, pointer))
        return f"#{fragment}"

    def _refuse(self, at: str, reference: Any, message: str) -> Any:
        self._files.problems.append(self._tree.problem(at, message))
        return reference

    def _elsewhere(self, pointer: str) -> str:
        holders = [t.file for t in self._files.trees.values() if _holds(t.value, pointer)]
        return f" (but there is in {', '.join(sorted(holders))})" if holders else ""


def _each(node: Any, at: str, change: Callable[[str, Any, str], Any]) -> Any:
    """A mapping with each value changed, given its key and place; anything else as it is."""
    if not is_mapping(node):
        return node
    return {k: change(k, v, f"{at}/{escape(k)}") for k, v in node.items()}


def _holds(value: Any, pointer: str) -> bool:
    """Whether there is anything at `pointer` in `value`."""
    try:
        resolve(value, pointer)
    except LookupError:
        return False
    return True
