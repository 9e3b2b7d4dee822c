"""The links of the specs: what the answer of one operation gives to another.

Guarantees: read from the bundled specs; a runtime expression is evaluated as OpenAPI 3.1 says, over
the request that was made and the answer that came.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from tests.contract._judge import Arguments
from tests.contract._spec import Op, operations

__all__ = ["Link", "followed", "links"]


@dataclass(frozen=True, eq=False)
class Link:
    """One link.

    Args:
        source, status: the answer that has it.
        name: its own.
        aim: the operation that it leads to.
        given: runtime expressions by the parameters of that operation.
    """

    source: Op
    status: str
    name: str
    aim: Op
    given: dict[str, str]

    @property
    def title(self) -> str:
        """For the test report."""
        return f"{self.source.name} {self.status} {self.name}"


@cache
def links() -> tuple[Link, ...]:
    """All links of both specs; those that end something come last."""
    by_id = {(op.service, op.id): op for op in operations().values()}
    found = [
        Link(op, status, name, by_id[op.service, node["operationId"]], node["parameters"])
        for op in operations().values()
        for status, answer in op.node["responses"].items()
        for name, node in op.spec.follow(answer).get("links", {}).items()
    ]
    return tuple(sorted(found, key=lambda link: link.aim.method == "DELETE"))


def followed(link: Link, asked: Arguments, answer: Any, plain: Arguments) -> Arguments:
    """A plain call of the operation that a link leads to, with what the link gives.

    Raises:
        LookupError: an expression leads to nothing in this answer.
    """
    places = {one["name"]: one["in"] for one in link.aim.parameters}
    values = {name: _evaluated(text, asked, answer) for name, text in link.given.items()}
    path = {name: value for name, value in values.items() if places[name] == "path"}
    query = {name: value for name, value in values.items() if places[name] == "query"}
    return replace(plain, path=plain.path | path, query=plain.query | query)


def _evaluated(expression: str, asked: Arguments, answer: Any) -> Any:
    place, _, fragment = expression.partition("#")
    if not fragment:
        _, where, name = expression.split(".", 2)
        return getattr(asked, where)[name]
    value = {"$response.body": answer, "$request.body": asked.body}[place]
    for step in fragment.split("/")[1:]:
        value = value[int(step) if isinstance(value, list) else step]
    if value is None:
        raise LookupError(expression)
    return value
