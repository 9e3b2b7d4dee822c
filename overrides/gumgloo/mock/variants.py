"""An operation whose streams have a server of their own, as the two operations that it is there.

Guarantees: each takes exactly the requests that its server takes, and has exactly the answers that
come from there; neither changes what it was made from.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["plain", "streaming"]

_STREAM = "text/event-stream"


def plain(node: Mapping[str, Any]) -> dict[str, Any]:
    """What is left of an operation without its streams."""
    made = copy.deepcopy(dict(node))
    rule = made.pop("x-stream")
    for status, response in list(made["responses"].items()):
        content = response.get("content", {})
        if content.pop(_STREAM, None) is not None and not content:
            del made["responses"][status]
    asked = rule.get("query", {})
    made["parameters"] = [one for one in made["parameters"] if one.get("name") not in asked]
    members = rule.get("body", {})
    if members:
        _narrow(made, {"not": _asking(members)}, lambda body: not members.items() <= body.items())
    return made


def streaming(node: Mapping[str, Any]) -> dict[str, Any]:
    """An operation that gives nothing but streams."""
    made = copy.deepcopy(dict(node))
    rule = made["x-stream"]
    made["operationId"] += "Stream"
    for status, response in list(made["responses"].items()):
        response.pop("links", None)
        content = response.get("content", {})
        if _STREAM in content:
            response["content"] = {_STREAM: content[_STREAM]}
        elif status.startswith("2"):
            del made["responses"][status]
    for parameter in made["parameters"]:
        if parameter.get("name") in rule.get("query", {}):
            value = rule["query"][parameter["name"]]
            parameter |= {"required": True, "schema": {"type": "boolean", "enum": [value]}}
    members = rule.get("body", {})
    if members:
        _narrow(made, _asking(members), lambda body: members.items() <= body.items())
        made["requestBody"]["required"] = True
    return made


def _asking(members: Mapping[str, Any]) -> dict[str, Any]:
    wanted = {name: {"const": value} for name, value in members.items()}
    return {"type": "object", "required": list(members), "properties": wanted}


def _narrow(
    node: dict[str, Any], schema: dict[str, Any], fits: Callable[[dict[str, Any]], bool]
) -> None:
    """Let the body fit `schema` as well; examples that do not are left out."""
    for media in node["requestBody"]["content"].values():
        media["schema"] = {"allOf": [media["schema"], schema]}
        examples = media.get("examples", {})
        media["examples"] = {k: one for k, one in examples.items() if fits(one["value"])}
