"""Checks on operations: names, places on the client, what each has to say, streams, errors.

Each check takes a merged document and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from typing import Any

from tests.openapi._source import Pointer, Problem, is_list, is_object
from tests.openapi._walk import follow, operations

__all__ = [
    "arguments",
    "errors",
    "names",
    "prose",
    "resources",
    "retries",
    "security",
    "sources",
    "streams",
    "unknown",
]

DONE_RULES = frozenset(
    {"[DONE]", "final", "finish_reason"}
    | {"response.completed", "response.failed", "response.incomplete"}
)
#: Those of the rules that are the data of an event, as they stand.
DONE_WORDS = frozenset({"[DONE]"})
EVENT_STREAM = "text/event-stream"
#: What the clients can send: type, and scheme or place.
CREDENTIALS = frozenset(
    {("http", "bearer"), ("http", "basic"), ("apiKey", "header"), ("oauth2", None)}
)


def names(document: dict[str, Any]) -> list[Problem]:
    """Each operation has an ``operationId`` in camelCase, and no other has the same."""
    found: list[Problem] = []
    seen: dict[str, Pointer] = {}
    for at, operation in operations(document):
        name = operation.get("operationId", "")
        if not re.fullmatch(r"[a-z]+([A-Z0-9][a-z0-9]*)*", name):
            found.append(Problem(at, f"operationId {name!r} is not camelCase"))
        if name in seen:
            found.append(Problem(at, f"operationId {name} is also that of {seen[name][1]}"))
        seen[name] = at
    return found


def resources(document: dict[str, Any]) -> list[Problem]:
    """Each operation has a place on the client of its own, and no method hides a resource."""
    found: list[Problem] = []
    seen: set[str] = set()
    groups: set[str] = set()
    for at, operation in operations(document):
        path = operation.get("x-resource", "")
        parts = path.split(".")
        good = all(re.fullmatch(r"[a-z][a-z0-9_]*", p) and not keyword.iskeyword(p) for p in parts)
        if not good or len(parts) < 2:
            found.append(Problem(at, f"x-resource {path!r} is no dotted path of Python names"))
        if path in seen:
            found.append(Problem(at, f"x-resource {path} is taken"))
        seen.add(path)
        groups |= {".".join(parts[:size]) for size in range(1, len(parts))}
        if operation.get("tags") != parts[:1]:
            found.append(Problem(at, f"tags are not [{parts[0]}], the first part of x-resource"))
    for at, operation in operations(document):
        if operation.get("x-resource") in groups:
            found.append(Problem(at, "x-resource is a method and a resource at once"))
    return found


def prose(document: dict[str, Any]) -> list[Problem]:
    """Operations, parameters, responses and tags are described."""
    found: list[Problem] = []
    tags = {tag["name"]: tag for tag in document.get("tags", [])}
    used = {tag for _, operation in operations(document) for tag in operation.get("tags", [])}
    for name in sorted(used ^ tags.keys()):
        found.append(Problem((), f"tag {name} is used and not described, or the other way round"))
    for at, operation in operations(document):
        for key in ("summary", "description"):
            if not str(operation.get(key, "")).strip():
                found.append(Problem(at, f"has no {key}"))
        for index, parameter in enumerate(operation.get("parameters", [])):
            real = follow(document, parameter)
            if not real.get("description"):
                place = (*at, "parameters", index)
                found.append(Problem(place, f"parameter {real.get('name')} has no description"))
    return found


def sources(document: dict[str, Any]) -> list[Problem]:
    """Each operation names its sources, by their short marks."""
    found: list[Problem] = []
    for at, operation in operations(document):
        marks = operation.get("x-sources")
        if not is_list(marks) or not marks:
            found.append(Problem(at, "has no x-sources"))
        elif not all(isinstance(m, str) and 0 < len(m) <= 40 for m in marks):
            found.append(Problem(at, "x-sources is a list of short strings"))
    return found


def security(document: dict[str, Any]) -> list[Problem]:
    """Each operation says itself how to authenticate, by schemes that exist and clients know.

    What the document says for all of them is what most of them say.
    """
    found: list[Problem] = []
    schemes = document["components"].get("securitySchemes", {})
    for name, scheme in schemes.items():
        how = scheme.get("scheme", scheme.get("in"))
        if (scheme.get("type"), how) not in CREDENTIALS:
            at = ("components", "securitySchemes", name)
            found.append(Problem(at, f"no client sends {scheme.get('type')} credentials in {how}"))
    for at, operation in operations(document):
        if "security" not in operation:
            found.append(Problem(at, "has no security of its own"))
        for index, way in enumerate(operation.get("security", [])):
            for name, scopes in way.items():
                place = (*at, "security", index)
                if name not in schemes:
                    found.append(Problem(place, f"security scheme {name} does not exist"))
                    continue
                flows = schemes[name].get("flows", {}).values()
                known = {scope for flow in flows for scope in flow["scopes"]}
                if set(scopes) - known:
                    found.append(Problem(place, f"scheme {name} has no scope {scopes}"))
    return found + _unusual(document)


def _unusual(document: dict[str, Any]) -> list[Problem]:
    """The security of the document where it is not that of most operations.

    No client reads it, since each operation has its own; people and other tools do.
    """
    said = [one["security"] for _, one in operations(document) if "security" in one]
    usual = max(said, key=said.count, default=None)
    if document.get("security") == usual:
        return []
    return [Problem(("security",), f"most operations have {usual}")]


def errors(document: dict[str, Any]) -> list[Problem]:
    """Each operation has one kind of success, its errors as components, and a default."""
    found: list[Problem] = []
    for at, operation in operations(document):
        responses = operation.get("responses", {})
        if not any(str(status).startswith(("2", "3")) for status in responses):
            found.append(Problem(at, "has no success response"))
        if "default" not in responses:
            found.append(Problem(at, "has no default response"))
        for status, response in responses.items():
            place = (*at, "responses", status)
            if not isinstance(status, str):
                found.append(Problem(place, "the status is not quoted"))
            elif not status.startswith(("2", "3")):
                if "$ref" not in response:
                    found.append(Problem(place, "an error is a reference to a response"))
                elif "application/json" not in follow(document, response).get("content", {}):
                    found.append(Problem(place, "an error has a JSON body"))
    return found


def unknown(document: dict[str, Any]) -> list[Problem]:
    """An entry of ``x-not-modelled`` says in four texts what it is, and is no operation here."""
    found: list[Problem] = []
    entries = document.get("x-not-modelled", [])
    if not is_list(entries):
        return [Problem(("x-not-modelled",), "x-not-modelled is a list")]
    known = {operation.get("operationId") for _, operation in operations(document)}
    known |= {f"{str(at[-1]).upper()} {at[1]}" for at, _ in operations(document)}
    for index, entry in enumerate(entries):
        at: Pointer = ("x-not-modelled", index)
        if not is_object(entry) or set(entry) != {"operation", "method", "known", "why"}:
            found.append(Problem(at, "an entry has operation, method, known and why"))
        elif not all(isinstance(text, str) and text.strip() for text in entry.values()):
            found.append(Problem(at, "an entry is told in texts"))
        elif entry["operation"] in known:
            found.append(Problem(at, f"{entry['operation']} is modelled"))
    return found


def retries(document: dict[str, Any]) -> list[Problem]:
    """``x-idempotent`` says what the method does not: true of POST and PATCH, false of the rest."""
    found: list[Problem] = []
    told = {"post": True, "patch": True, "put": False, "delete": False}
    for at, operation in operations(document):
        if "x-idempotent" not in operation:
            continue
        value = operation["x-idempotent"]
        if at[-1] not in told:
            found.append(Problem(at, f"x-idempotent is not for {str(at[-1]).upper()}"))
        elif value is not told[str(at[-1])]:
            said = str(not told[str(at[-1])]).lower()
            found.append(Problem(at, f"x-idempotent is {said} by the method, leave it out"))
    return found


def streams(document: dict[str, Any]) -> list[Problem]:
    """Streams: JSON first, a named event, an end that is known, the members that ask for it."""
    found: list[Problem] = []
    for at, operation in operations(document):
        streamed = False
        for status, response in operation.get("responses", {}).items():
            content = follow(document, response).get("content", {})
            if EVENT_STREAM not in content:
                continue
            streamed = True
            place = (*at, "responses", status, "content")
            if "application/json" in content and next(iter(content)) != "application/json":
                found.append(Problem(place, "application/json comes before text/event-stream"))
            wanted = operation.get("x-stream", {})
            done = set(wanted.get("done", []))
            found += _event(document, (*place, EVENT_STREAM), content[EVENT_STREAM], done)
            if "application/json" in content and not (wanted.get("body") or wanted.get("query")):
                problem = "x-stream has no body and no query, so nothing asks for the stream"
                found.append(Problem(at, problem))
        stream = operation.get("x-stream")
        if streamed != (stream is not None):
            found.append(Problem(at, "x-stream and text/event-stream go together"))
        if stream is not None:
            done = stream.get("done")
            if not done or not set(done) <= DONE_RULES:
                found.append(Problem((*at, "x-stream"), f"unknown rule in done: {done}"))
            members = _members(document, operation)
            for name in stream.get("body", {}):
                if name not in members:
                    found.append(Problem((*at, "x-stream"), f"the request has no member {name}"))
            listed = [follow(document, one)["name"] for one in operation.get("parameters", [])]
            for name in stream.get("query", {}):
                if name not in listed:
                    found.append(Problem((*at, "x-stream"), f"there is no query parameter {name}"))
    return found


def arguments(document: dict[str, Any]) -> list[Problem]:
    """What extensions name is there: a member of the body or of the answer, or a parameter."""
    found: list[Problem] = []
    for at, operation in operations(document):
        listed = [follow(document, one) for one in operation.get("parameters", [])]
        query = {one["name"] for one in listed if one["in"] == "query"}
        members = _members(document, operation)
        for word in ("x-scope", "x-positional"):
            for name in operation.get(word, []):
                if name not in query | members:
                    found.append(Problem((*at, word), f"{name} is no member and no parameter"))
        if "x-idempotency-key" in operation:
            key = operation["x-idempotency-key"]
            headers = {one["name"] for one in listed if one["in"] == "header"}
            place = (*at, "x-idempotency-key")
            found += _lacking(place, "there is no header", [key["header"]], headers)
            found += _lacking(place, "the request has no member", key.get("when", {}), members)
        if "x-pagination" in operation:
            pages = operation["x-pagination"]
            place = (*at, "x-pagination")
            found += _lacking(place, "there is no query parameter", [pages["cursor"]], query)
            answered = _answered(document, operation)
            named = [pages["next"], pages["items"]]
            found += _lacking(place, "the answer has no member", named, answered)
    return found


def _lacking(at: Pointer, said: str, names: Iterable[str], known: set[str]) -> list[Problem]:
    return [Problem(at, f"{said} {name}") for name in names if name not in known]


def _answered(document: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    """The members of the answer to a plain success."""
    content = follow(document, operation["responses"].get("200", {})).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    return set(follow(document, schema).get("properties", {}))


def _members(document: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    """The members of an operation's request, over all of its media types."""
    content = operation.get("requestBody", {}).get("content", {})
    return {
        name
        for media in content.values()
        for name in follow(document, media["schema"]).get("properties", {})
    }


def _event(
    document: dict[str, Any], at: Pointer, media: dict[str, Any], done: set[str]
) -> list[Problem]:
    """The schema of a stream is one event, whose data is a chunk or the word that ends it."""
    schema = media.get("schema", {})
    if "$ref" not in schema:
        return [Problem(at, "the event is a component")]
    event = follow(document, schema)
    if event.get("required") != ["data"] or set(event.get("properties", {})) - {
        "event",
        "id",
        "retry",
        "data",
    }:
        return [Problem(at, "the event has data, and may have event, id and retry")]
    data = event["properties"]["data"]
    members = data.get("anyOf", [data])
    chunks = [m for m in members if m.get("contentMediaType") == "application/json"]
    ends = [m for m in members if "const" in m]
    if len(chunks) != 1 or "$ref" not in chunks[0].get("contentSchema", {}):
        return [Problem(at, "data is a string with one contentSchema, a reference to the chunk")]
    if len(chunks) + len(ends) != len(members):
        return [Problem(at, "data is a chunk or a constant")]
    words = sorted(end["const"] for end in ends)
    if words != sorted(done & DONE_WORDS):
        return [Problem(at, f"the constants of data are {words}, and x-stream.done has others")]
    return []
