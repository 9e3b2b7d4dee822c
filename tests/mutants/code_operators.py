"""Small slips in Python: one piece of the source replaced, everything else as it was.

Guarantees: every mutant is another program text than the original; docstrings, annotations,
`__all__` and what is only there for type checkers stay as they are.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.mutants.mutant import Mutant, edited

__all__ = ["OPERATORS", "Edit", "edits", "mutants_of"]

_COMPARE: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
}


@dataclass(frozen=True)
class Edit:
    """A piece of source, from `start` to `end` (characters), and what stands there instead.

    Attributes:
        inside: qualified name of the outermost function around it; "" for what an import runs.
        last: the last line that the piece is on.
    """

    operator: str
    start: int
    end: int
    new: str
    inside: str
    line: int
    last: int


Found = Iterator[tuple[str, ast.AST, str]]


def _with(node: ast.AST, **changes: object) -> str:
    made = copy.copy(node)
    for name, value in changes.items():
        setattr(made, name, value)
    text = ast.unparse(made)
    return f"({text})" if isinstance(made, ast.expr) else text


def _compare(node: ast.AST) -> Found:
    if isinstance(node, ast.Compare):
        for number, op in enumerate(node.ops):
            for other in _COMPARE[type(op)]:
                ops = [*node.ops[:number], other(), *node.ops[number + 1 :]]
                yield f"compare {type(op).__name__} as {other.__name__}", node, _with(node, ops=ops)


def _boolean(node: ast.AST) -> Found:
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "swap and, or", node, _with(node, op=other)
        for number in range(len(node.values)):
            rest = [*node.values[:number], *node.values[number + 1 :]]
            text = _with(node, values=rest) if len(rest) > 1 else f"({ast.unparse(rest[0])})"
            yield "drop a condition", node, text


def _negation(node: ast.AST) -> Found:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "drop not", node, f"({ast.unparse(node.operand)})"
    if isinstance(node, (ast.If, ast.IfExp, ast.While)):
        yield "negate a condition", node.test, f"(not ({ast.unparse(node.test)}))"


def _arithmetic(node: ast.AST) -> Found:
    if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
        yield "other arithmetic", node, _with(node, op=_ARITHMETIC[type(node.op)]())
    if isinstance(node, ast.AugAssign) and type(node.op) in _ARITHMETIC:
        yield "other arithmetic", node, _with(node, op=_ARITHMETIC[type(node.op)]())


def _constant(node: ast.AST) -> Found:
    if isinstance(node, ast.Constant):
        value = node.value
        if value is True or value is False:
            yield "flip a boolean", node, repr(not value)
        elif isinstance(value, (int, float)):
            yield "constant + 1", node, repr(value + 1)
            yield "constant - 1", node, f"({value - 1!r})"


def _return(node: ast.AST) -> Found:
    if isinstance(node, ast.Return) and node.value is not None:
        if isinstance(node.value, ast.Constant) and node.value.value is None:
            return
        yield "return None", node, "return None"


def _drop(node: ast.AST) -> Found:
    if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Call, ast.Await)):
        yield "drop a call", node, "pass"
    if isinstance(node, ast.AugAssign):
        yield "drop an assignment", node, "pass"
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], (ast.Attribute, ast.Subscript)):
        yield "drop an assignment", node, "pass"
    if isinstance(node, ast.Raise):
        yield "drop a raise", node, "pass"
    if isinstance(node, ast.Break):
        yield "continue for break", node, "continue"
    if isinstance(node, ast.Continue):
        yield "break for continue", node, "break"
    if isinstance(node, ast.Delete):
        yield "drop a deletion", node, "pass"


def _except(node: ast.AST) -> Found:
    if isinstance(node, ast.ExceptHandler) and node.type is not None:
        if ast.unparse(node.type) not in ("Exception", "BaseException"):
            yield "catch more", node.type, "Exception"
        if isinstance(node.type, ast.Tuple):
            for number in range(len(node.type.elts)):
                rest = [*node.type.elts[:number], *node.type.elts[number + 1 :]]
                yield "catch less", node.type, f"({ast.unparse(ast.Tuple(rest, ast.Load()))})"


def _swap(node: ast.AST) -> Found:
    name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    if isinstance(node, ast.Call) and name in ("min", "max"):
        yield "swap min, max", node.func, "max" if name == "min" else "min"


#: Every kind of slip.
OPERATORS: tuple[Callable[[ast.AST], Found], ...] = (
    _compare,
    _boolean,
    _negation,
    _arithmetic,
    _constant,
    _return,
    _drop,
    _except,
    _swap,
)


class _Walk:
    """Every node that may be changed, with the outermost function around it."""

    def __init__(self) -> None:
        self.found: list[tuple[ast.AST, str]] = []

    def visit(self, node: ast.AST, path: tuple[str, ...] = (), inside: str = "") -> None:
        """Walk below a node."""
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            return
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and _only_typing(node):
            return
        self.found.append((node, inside))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if any(ast.unparse(one).endswith("overload") for one in node.decorator_list):
                return
            for default in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
                self.visit(default, path, inside)
            for one in node.body:
                self.visit(one, path, inside or ".".join((*path, node.name)))
        elif isinstance(node, ast.ClassDef):
            for one in node.body:
                self.visit(one, (*path, node.name), inside)
        elif isinstance(node, ast.AnnAssign):
            if node.value is not None:
                self.visit(node.value, path, inside)
        else:
            for one in ast.iter_child_nodes(node):
                self.visit(one, path, inside)


def _only_typing(node: ast.Assign | ast.AnnAssign) -> bool:
    """True for `__all__`, slots, and names of types, which mean nothing at run time."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    names = {one.id for one in targets if isinstance(one, ast.Name)}
    value = ast.unparse(node.value) if node.value else ""
    made = value.split("[")[0] in ("Literal", "Callable", "TypeVar") or value.startswith("TypeVar(")
    return made or bool(names & {"__all__", "__slots__", "__version__"})


def _offsets(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def edits(text: str) -> Iterator[Edit]:
    """Every slip that a module gives an occasion for, in the order of the text."""
    starts = _offsets(text)
    lines = text.split("\n")

    def position(line: int, column: int) -> int:
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    walk = _Walk()
    walk.visit(ast.parse(text))
    for node, inside in walk.found:
        for operator in OPERATORS:
            for name, target, new in operator(node):
                line, last = target.lineno, target.end_lineno  # type: ignore[attr-defined]  # placed
                start = position(line, target.col_offset)  # type: ignore[attr-defined]  # as above
                end = position(last, target.end_col_offset)  # type: ignore[attr-defined]  # too
                yield Edit(name, start, end, new, inside, line, last)


def mutants_of(group: str, file: str, text: str) -> list[tuple[Mutant, Edit]]:
    """Every mutant of a module."""
    seen: dict[str, int] = {}
    found: list[tuple[Mutant, Edit]] = []
    for edit in edits(text):
        _, before, after, line = edited(text, edit.start, edit.end, edit.new)
        key = f"{edit.operator}\0{before}\0{after}"
        seen[key] = seen.get(key, 0) + 1
        nth = seen[key] - 1
        found.append((Mutant(group, file, line, edit.operator, before, after, nth), edit))
    return found
