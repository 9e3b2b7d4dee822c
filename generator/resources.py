"""The tree of resource classes that `x-resource` describes.

Guarantees: one node per dotted prefix, the root included; children and operations are sorted; a
node knows which streams it and everything below it can give.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .shapes import Ref
from .views import OperationView, python_name

__all__ = ["Node", "tree"]


@dataclass
class Node:
    """A resource: its operations and the resources below it. The root has the path ""."""

    path: str
    operations: list[OperationView] = field(default_factory=list[OperationView])
    children: list[Node] = field(default_factory=list["Node"])

    @property
    def name(self) -> str:
        """Class name: the path in camel case."""
        if not self.path:
            return "Api"
        return "".join(part.title().replace("_", "") for part in self.path.split("."))

    @property
    def module(self) -> str:
        """Module of the class, in the `resources` package."""
        return self.path.replace(".", "_")

    @property
    def attribute(self) -> str:
        """Its name on the node above."""
        return python_name(self.path.rpartition(".")[2])

    @property
    def streams(self) -> list[str]:
        """Type variables of the streams that it or a resource below it gives."""
        own = {o.stream_type for o in self.operations if o.stream_type}
        return sorted(own.union(*(child.streams for child in self.children)))

    @property
    def refs(self) -> list[Ref]:
        """What the signatures of its own methods name."""
        return sorted({ref for operation in self.operations for ref in operation.refs})


def tree(operations: list[OperationView]) -> list[Node]:
    """All nodes, the root first, then by path; `operations` are sorted by resource."""
    nodes = {"": Node("")}

    def node_of(path: str) -> Node:
        if path not in nodes:
            nodes[path] = Node(path)
            node_of(path.rpartition(".")[0]).children.append(nodes[path])
        return nodes[path]

    for operation in operations:
        node_of(operation.facts.resource.rpartition(".")[0]).operations.append(operation)
    return [nodes[path] for path in sorted(nodes)]
