"""The judge of what a client sent: valid, faithful, and as schemathesis would have sent it.

Guarantees: knows the spec and the bytes, and neither the client nor the mock. Every verdict is a
list of complaints that begin with a word (`METHOD`, `QUERY`, ...), empty where all is well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.contract._decode import (
    Undecodable,
    decode_body,
    decode_parameter,
    kinds,
    pairs,
    same,
    textual,
)
from tests.contract._spec import Op
from tests.contract._wire import Wire

__all__ = ["NOTHING", "Arguments", "differs", "unauthorised", "unfaithful", "unlike"]

NOTHING: Any = type("Nothing", (), {"__repr__": lambda _: "NOTHING"})()
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"([\x21-\x7e\x80-\xff]([\t \x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?")


@dataclass
class Arguments:
    """What a call is asked to send, in the spec's names.

    Attributes:
        path, query, header: values of parameters by name.
        body: the value of the body, NOTHING where there is none.
    """

    path: dict[str, Any] = field(default_factory=dict[str, Any])
    query: dict[str, Any] = field(default_factory=dict[str, Any])
    header: dict[str, Any] = field(default_factory=dict[str, Any])
    body: Any = NOTHING


def unlike(op: Op, wire: Wire, arguments: Arguments, base: str | None = None) -> list[str]:
    """What of a request is not what the spec says (valid), or not what was asked (faithful).

    Args:
        op: what was called.
        wire: what was sent.
        arguments: what was asked.
        base: where the client was told that the server is, without a slash at the end.
    """
    base = base or op.server_of(arguments.query, arguments.body)
    found = _address(op, wire, base)
    sent = Arguments()
    for read in (_read_path, _read_query, _read_headers, _read_body):
        try:
            found += read(op, wire, sent, base)
        except Undecodable as error:
            found.append(f"{read.__name__.removeprefix('_read_').upper()} {error}")
    return found or unfaithful(op, sent, arguments)


def unfaithful(op: Op, sent: Arguments, asked: Arguments) -> list[str]:
    """Where what was sent is not what was asked."""
    found: list[str] = []
    for place in ("path", "query", "header"):
        have: Mapping[str, Any] = getattr(sent, place)
        want: Mapping[str, Any] = getattr(asked, place)
        declared = {one["name"].lower(): one for one in op.at(place)}
        have = {name.lower(): value for name, value in have.items()}
        want = {name.lower(): value for name, value in want.items()}
        for name in sorted(have.keys() | want.keys()):
            if name not in have:
                found.append(f"UNFAITHFUL {place} {name}: lost")
            elif name not in want:
                found.append(f"UNFAITHFUL {place} {name}: added")
            elif not same(have[name], want[name]):
                mixed = len(kinds(declared[name]["schema"], op.spec.follow)) > 1
                if not (mixed and str(have[name]) == str(want[name])):
                    found.append(f"UNFAITHFUL {place} {name}: {want[name]!r} -> {have[name]!r}")
    if (sent.body is NOTHING) != (asked.body is NOTHING):
        found.append(f"UNFAITHFUL body: {asked.body!r:.60} -> {sent.body!r:.60}")
    elif asked.body is not NOTHING and not same(sent.body, asked.body):
        found.append(f"UNFAITHFUL body{differs(asked.body, sent.body)}")
    return found


def differs(want: Any, have: Any) -> str:
    """Where two JSON values begin to differ, and how."""
    if isinstance(want, dict) and isinstance(have, dict):
        for key in [*want, *(key for key in have if key not in want)]:
            if key not in have:
                return f".{key}: lost"
            if key not in want:
                return f".{key}: added ({have[key]!r:.60})"
            if not same(want[key], have[key]):
                return f".{key}{differs(want[key], have[key])}"
    if isinstance(want, list) and isinstance(have, list):
        for index, (one, other) in enumerate(zip(want, have, strict=False)):
            if not same(one, other):
                return f"[{index}]{differs(one, other)}"
        return f": {len(want)} items -> {len(have)} items"
    return f": {want!r:.80} -> {have!r:.80}"


def _address(op: Op, wire: Wire, base: str) -> list[str]:
    found: list[str] = []
    if wire.method != op.method:
        found.append(f"METHOD {wire.method}, not {op.method}")
    origin = "/".join(base.split("/")[:3])
    if wire.origin != origin:
        found.append(f"HOST {wire.origin}, not {origin}")
    return found


def _read_path(op: Op, wire: Wire, sent: Arguments, base: str) -> list[str]:
    prefix = base[len("/".join(base.split("/")[:3])) :]
    want, have = (prefix + op.path).split("/"), wire.path.split("/")
    if len(want) != len(have):
        return [f"PATH {wire.path[:120]!r} has not the segments of {prefix + op.path!r}"]
    found: list[str] = []
    declared = {one["name"]: one for one in op.at("path")}
    for part, given in zip(want, have, strict=True):
        names = re.findall(r"\{([^}]+)\}", part)
        if not names:
            if part != given:
                found.append(f"PATH {given[:60]!r} instead of {part!r}")
            continue
        pattern = "".join(
            "(.+)" if piece.startswith("{") else re.escape(piece)
            for piece in re.split(r"(\{[^}]+\})", part)
        )
        match = re.fullmatch(pattern, given)
        if match is None or given in (".", ".."):
            found.append(f"PATH {given[:60]!r} is no {part!r}")
            continue
        for name, text in zip(names, match.groups(), strict=True):
            value = sent.path[name] = decode_parameter(declared[name], [text], op.spec.follow)
            found += [
                f"PATH {name} {flaw}" for flaw in op.spec.flaws(declared[name]["schema"], value)
            ]
    return found


def _read_query(op: Op, wire: Wire, sent: Arguments, _: str) -> list[str]:
    given: dict[str, list[str]] = {}
    for name, value in pairs(wire.query):
        given.setdefault(name, []).append(value)
    declared = {one["name"]: one for one in op.at("query")}
    found = [f"QUERY {name!r} is no parameter" for name in given if name not in declared]
    return found + _values(op, declared, given, sent.query, "QUERY")


def _read_headers(op: Op, wire: Wire, sent: Arguments, _: str) -> list[str]:
    found = [
        f"HEADER {name!r} cannot be sent"
        for name, value in wire.headers
        if not _TOKEN.fullmatch(name) or not _VALUE.fullmatch(value)
    ]
    declared = {one["name"]: one for one in op.at("header")}
    given = {name: wire.header(name) for name in declared if wire.header(name)}
    return found + _values(op, declared, given, sent.header, "HEADER")


def _values(
    op: Op,
    declared: Mapping[str, dict[str, Any]],
    given: Mapping[str, list[str]],
    into: dict[str, Any],
    word: str,
) -> list[str]:
    found: list[str] = []
    for name, parameter in declared.items():
        if name in given:
            value = into[name] = decode_parameter(parameter, given[name], op.spec.follow)
            found += [f"{word} {name} {flaw}" for flaw in op.spec.flaws(parameter["schema"], value)]
        elif parameter.get("required"):
            found.append(f"{word} {name} is missing")
    return found


def _read_body(op: Op, wire: Wire, sent: Arguments, _: str) -> list[str]:
    kinds_sent = wire.header("content-type")
    if not op.bodies or (not wire.body and not kinds_sent):
        if wire.body or kinds_sent:
            return ["BODY where the operation takes none"]
        return ["BODY is missing"] if op.body.get("required") else []
    if len(kinds_sent) != 1:
        return [f"CONTENT-TYPE is there {len(kinds_sent)} times"]
    kind = kinds_sent[0].partition(";")[0].strip().lower()
    if kind not in op.bodies:
        return [f"CONTENT-TYPE {kinds_sent[0]!r} is not one of {sorted(op.bodies)}"]
    length = wire.header("content-length")
    if length != [str(len(wire.body))]:
        return [f"CONTENT-LENGTH {length} for {len(wire.body)} bytes"]
    sent.body = decode_body(kinds_sent[0], wire.body, op.bodies[kind], op.spec.follow)
    return [f"BODY {flaw}" for flaw in op.spec.flaws(op.bodies[kind], textual(sent.body))]


def unauthorised(op: Op, wire: Wire, using: frozenset[str]) -> list[str]:
    """What is wrong with the credentials of a request.

    Args:
        op: what was called.
        wire: what was sent.
        using: the security schemes that the client was given credentials for.
    """
    schemes = op.spec.document["components"].get("securitySchemes", {})
    if not op.security or {} in op.security:
        return []
    for need in op.security:
        if using.issuperset(need) and all(_carried(op.spec.follow(schemes[n]), wire) for n in need):
            return []
    return [f"SECURITY none of {op.security} on the wire"]


def _carried(scheme: dict[str, Any], wire: Wire) -> bool:
    if scheme["type"] == "apiKey" and scheme["in"] == "header":
        return len(wire.header(scheme["name"])) == 1
    if scheme["type"] == "apiKey":
        raise NotImplementedError(f"an API key in the {scheme['in']}")
    word = scheme["scheme"].capitalize() if scheme["type"] == "http" else "Bearer"
    if word not in ("Basic", "Bearer"):
        raise NotImplementedError(f"credentials of the HTTP scheme {word}")
    values = wire.header("authorization")
    return len(values) == 1 and re.fullmatch(rf"{word} \S+", values[0]) is not None
