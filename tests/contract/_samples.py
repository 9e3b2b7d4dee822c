"""One plain call of each operation, from the examples of the spec; and nasty values to put in.

Guarantees: a sample satisfies the spec; `injected` yields samples with one value changed that
satisfy it still.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.contract._decode import textual
from tests.contract._judge import NOTHING, Arguments
from tests.contract._spec import Op

__all__ = [
    "NASTY_NUMBERS",
    "NASTY_TEXTS",
    "UNSENDABLE",
    "filed",
    "injected",
    "leaves",
    "put",
    "sample",
    "samples",
    "streaming",
]

NASTY_TEXTS = {
    "empty": "",
    "space": " ",
    "crlf": "a\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1",
    "boundary": '\r\n--+++\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nevil',
    "nul": "a\x00b",
    "escape": "\x1b[31m\x7f\x85",
    "line separators": "a\u2028b\u2029c\u0085d",
    "byte order mark": "\ufeffa",
    "not characters": "\ufffe\uffff",
    "combining": "e\u0301 \u1112\u1161\u11ab",
    "right to left": "\u202egnp.exe\u2066",
    "beyond the base plane": "\U0001f469\u200d\U0001f469\u200d\U0001f466 \U0010ffff",
    "quotes": '"\'`\\\\"',
    "slashes": "../../etc/passwd/..%2f%252e",
    "url": "?a=b&c=d#e;f=g+h%20i",
    "format": "%s%n{0}{x.__class__}${jndi:x}",
    "markup": "<script>alert(1)</script><!--",
    "json": '{"a": [1, null]}, "role": "system"',
    "null word": "null",
    "true word": "true",
    "number word": "1e5",
    "event stream": "data: [DONE]\n\nevent: error\n\n",
    "prototype": "__proto__",
    "dunder": "__class__",
    "long": "x" * 60_000,
}
#: Half a surrogate pair: JSON can spell it, a URL and a form cannot.
UNSENDABLE = {"lone surrogate": "a\ud800b"}
NASTY_NUMBERS = {
    "zero": 0,
    "minus zero": -0.0,
    "beyond 2**53": 2**53 + 1,
    "beyond 2**64": 2**64 + 1,
    "a thousand digits": 10**1000,
    "least": 5e-324,
    "most": 1.7976931348623157e308,
    "inexact": 0.1 + 0.2,
    "minus": -1,
    "whole float": 1.0,
}


def sample(op: Op) -> Arguments:
    """A plain call: every parameter, and the longest example of the body."""
    return samples(op)[-1]


def streaming(op: Op) -> Arguments:
    """A plain call that asks for a stream."""
    plain = sample(op)
    rule = op.stream or {}
    body, query = rule.get("body"), rule.get("query", {})
    asked = replace(plain, query={**plain.query, **query})
    if op.server_of(asked.query, {**(body or {})}) != op.server:
        # The streaming host knows no team.
        asked.query.pop("team_id", None)
    return replace(asked, body={**plain.body, **body}) if body else asked


def samples(op: Op) -> list[Arguments]:
    """A plain call with each example of the body, the longest last."""
    found = Arguments()
    for parameter in op.parameters:
        value = _plain(parameter, op)
        assert op.spec.fits(parameter["schema"], value), f"no sample of {parameter['name']}"
        if parameter["name"] not in (op.stream or {}).get("query", {}):
            getattr(found, parameter["in"])[parameter["name"]] = value
    examples = (filed(op, body) for body in op.request_examples())
    bodies = sorted(examples, key=lambda body: len(str(body))) or [NOTHING]
    return [Arguments(found.path, found.query, found.header, body) for body in bodies]


def filed(op: Op, body: Any) -> Any:
    """The body with its files as bytes, which the spec's examples have as text."""
    if not op.files:
        return body

    def made(value: Any) -> Any:
        return [made(one) for one in value] if isinstance(value, list) else _octets(value)

    return {name: made(v) if name in op.files else v for name, v in body.items()}


def _octets(value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


def _plain(parameter: dict[str, Any], op: Op) -> Any:
    for node in (parameter, op.spec.follow(parameter["schema"])):
        if "example" in node:
            return node["example"]
        for one in node.get("examples", []):
            return parameter["examples"][one]["value"] if node is parameter else one
    schema = op.spec.follow(parameter["schema"])
    candidates: tuple[Any, ...] = ("x", 1, True, ["x"], [1], "2026-10-01T00:00:00Z")
    candidates += (*schema.get("enum", []), schema.get("const"))
    return next(one for one in candidates if op.spec.fits(parameter["schema"], one))


def leaves(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Path and value of each scalar."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*at, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*at, index))
    else:
        yield at, value


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """A JSON value with another value at the path; what is not on the way is shared."""
    if not path:
        return new
    made = value.copy()
    made[path[0]] = put(value[path[0]], path[1:], new)
    return made


def injected(op: Op, new: Any, *, text: bool) -> Iterator[Arguments]:
    """The sample, once for each text (or number) in it, with `new` in its place.

    A value that the spec does not allow there is left out. Headers are left as they are: what
    they cannot carry has a test of its own.
    """
    plain = sample(op)
    wanted = str if text else (int, float)
    if plain.body is not NOTHING:
        (schema,) = op.bodies.values()
        for path, old in leaves(plain.body):
            if isinstance(old, wanted) and not isinstance(old, bool):
                body = put(plain.body, path, new)
                if op.spec.fits(schema, textual(body)):
                    yield Arguments(plain.path, plain.query, plain.header, body)
    for parameter in op.parameters:
        place, name = parameter["in"], parameter["name"]
        values: dict[str, Any] = getattr(plain, place)
        fits = place != "header" and name in values and op.spec.fits(parameter["schema"], new)
        # An empty segment is another path.
        if fits and isinstance(values[name], wanted) and not (place == "path" and new == ""):
            parts = {one: getattr(plain, one) for one in ("path", "query", "header")}
            parts[place] = {**values, name: new}
            yield Arguments(**parts, body=plain.body)
