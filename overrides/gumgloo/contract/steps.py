"""Which operations may be asked without harm, and with what: ids come from earlier answers.

Guarantees: no I/O.  Only GET operations that give an answer and are not told to act are chosen.  An
id is one that a link of the spec, or a list of the things themselves, gave; none is made up.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..mock.jsontext import is_list, is_object
from ..mock.spec import Operation, Parameter
from .tools import Tools

__all__ = ["Ask", "Known", "choose_model", "readable"]

# Names of models that cost little; in the order in which they are preferred.
_CHEAP = ("nano", "lite", "mini", "haiku", "flash", "small")


@dataclass(frozen=True, slots=True, repr=False)
class Ask:
    """One request to make.

    Attributes:
        operation: what is called.
        path: with its parameters filled in and quoted.
        query: pairs.
        values: the path parameters.
    """

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...]
    values: Mapping[str, str]


def readable(operations: Iterable[Operation]) -> Iterator[Operation]:
    """The operations that only read, those that need nothing first."""
    found = [one for one in operations if _reads(one)]
    yield from sorted(found, key=lambda one: sum(item.required for item in one.parameters))


def _reads(operation: Operation) -> bool:
    acts = operation.node.get("x-idempotent") is False
    gives = any(
        status.startswith("2") and "application/json" in answer.media
        for status, answer in operation.answers.items()
    )
    return operation.method == "GET" and not acts and gives and operation.streams is not True


def _up_to(template: str, name: str) -> str:
    """The part of a path that says which thing a parameter names."""
    mark = f"{{{name}}}"
    return template.partition(mark)[0] + mark


class Known:
    """What is known of the things of one service.

    Args:
        operations: all of the service.
        tools: of the service.
        given: values by the name of a parameter, known from elsewhere (``user_id``).
    """

    def __init__(
        self, operations: Iterable[Operation], tools: Tools, given: Mapping[str, str]
    ) -> None:
        self._operations = {one.id: one for one in operations}
        self._tools = tools
        #: By the part of the path: a `trigger_id` goes with the one `agent_id` that is known.
        self._paths: dict[str, str] = {}
        self._queries: dict[tuple[str, str], str] = {}
        self._names = dict(given)

    def fill(self, operation: Operation) -> Ask | str:
        """The request for an operation; the name of a parameter that nothing is known of."""
        path = operation.template
        query: list[tuple[str, str]] = []
        values: dict[str, str] = {}
        for one in (item for item in operation.parameters if item.required):
            found = self._value(operation, one)
            if found is None:
                return one.name
            if one.place == "path":
                values[one.name] = found
                path = path.replace(f"{{{one.name}}}", urllib.parse.quote(found, safe=""))
            else:
                query.append((one.name, found))
        return Ask(operation, path, tuple(query), values)

    def _value(self, operation: Operation, parameter: Parameter) -> str | None:
        name = parameter.name
        if parameter.place == "path":
            return self._paths.get(_up_to(operation.template, name))
        if parameter.place == "query":
            return self._queries.get((operation.id, name), self._names.get(name))
        return None

    def learn(self, ask: Ask, status: int, value: Any) -> None:
        """Takes in the answer to a request."""
        operation = ask.operation
        self._learn_list(operation, value)
        responses = self._tools.root(operation).schema["responses"]
        for link in responses.get(str(status), {}).get("links", {}).values():
            target = self._operations.get(link.get("operationId"))
            given = {
                name: _evaluate(expression, ask, value)
                for name, expression in link.get("parameters", {}).items()
            }
            # Part of a link is of no use: the ids in it belong together.
            if target is not None and all(given.values()):
                self._take(target, {name: text for name, text in given.items() if text})

    def _take(self, target: Operation, given: Mapping[str, str]) -> None:
        places = {one.name: one.place for one in target.parameters}
        for name, text in given.items():
            if places.get(name) == "path":
                self._paths.setdefault(_up_to(target.template, name), text)
            else:
                self._queries.setdefault((target.id, name), text)
            self._names.setdefault(name, text)

    def _learn_list(self, operation: Operation, value: Any) -> None:
        """A list at `/things` gives the id of `/things/{thing_id}`."""
        first = _first_item(value)
        for other in self._operations.values():
            for one in other.parameters:
                if one.place != "path":
                    continue
                where = _up_to(other.template, one.name)
                if where == f"{operation.template}/{{{one.name}}}":
                    found = _text(first.get(one.name)) or _text(first.get("id"))
                    if found:
                        self._take(other, {one.name: found})


def _first_item(value: Any) -> dict[str, Any]:
    """The first thing of the only list in an answer."""
    lists = [one for one in value.values() if is_list(one)] if is_object(value) else [value]
    items = lists[0] if len(lists) == 1 and is_list(lists[0]) else []
    return items[0] if items and is_object(items[0]) else {}


def _text(value: Any) -> str:
    """A value as it goes into a request; empty for what is none."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    return str(value)


def _evaluate(expression: Any, ask: Ask, value: Any) -> str:
    """What a link's expression gives; empty where it gives nothing."""
    kind, _, pointer = str(expression).partition("#")
    if kind == "$response.body":
        for step in pointer.split("/")[1:]:
            if is_object(value) and step in value:
                value = value[step]
            elif is_list(value) and step.isdigit() and int(step) < len(value):
                value = value[int(step)]
            else:
                return ""
        return _text(value)
    place, _, name = kind.removeprefix("$request.").partition(".")
    given: Mapping[str, str] = {"path": ask.values, "query": dict(ask.query)}.get(place, {})
    return given.get(name, "")


def choose_model(answers: Iterable[Any]) -> str | None:
    """The model of the lists of models whose name says that it costs least; None without a list.

    Args:
        answers: what the operations that list models gave.
    """
    names = [name for answer in answers for name in _model_names(answer)]
    for word in _CHEAP:
        for name in names:
            if word in name.lower():
                return name
    return names[0] if names else None


def _model_names(value: Any) -> Iterator[str]:
    if is_list(value):
        for item in value:
            yield from _model_names(item)
    if is_object(value):
        usable = not any(value.get(flag) is True for flag in ("restricted", "is_deprecated"))
        name = value.get("id", value.get("value"))
        if isinstance(name, str) and name and usable:
            yield name
        elif name is None:
            for item in value.values():
                yield from _model_names(item)
