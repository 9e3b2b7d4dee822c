"""Judges the answer of an exchange: its status, media type, headers and body; streams by event.

Guarantees: a status that only `default` covers is a difference where it is a success, a redirect or
a refusal of the request; a failure of the service (5xx) is what `default` is for.
"""

from __future__ import annotations

from typing import Any

from .._errors import StreamDecodeError
from .._sse import ServerSentEvent, SSEDecoder
from ..mock.bodies import media_type
from ..mock.jsontext import BadJSON, parse_json
from ..mock.parameters import judge as judge_parameter
from ..mock.spec import Answer, Media, Operation
from ..mock.wire import header_value
from .differences import Difference
from .exchange import Exchange
from .inferring import infer
from .showing import unread
from .sites import Site, child, schema_of
from .tools import Tools

__all__ = ["judge_response"]

_EVENTS = "text/event-stream"
# They speak of the transfer and not of the operation.
_UNSAID = (304,)


def judge_response(
    operation: Operation, exchange: Exchange, tools: Tools, *, streamed: bool | None
) -> tuple[list[Difference], list[str]]:
    """The differences of an answer, and notes on what could not be judged.

    Args:
        operation: what was called.
        exchange: as recorded.
        tools: of its service.
        streamed: whether a stream was asked for, None where that is unknown.
    """
    status = exchange.status
    if status is None or status < 200 or status in _UNSAID:
        return [], ["no answer was recorded"] if status is None else []
    where = f"response {status}"
    root = child(tools.root(operation), "responses")
    answer, known = _answer(operation, status)
    found: list[Difference] = []
    if not known:
        schema = _looks(exchange, tools)
        told = f"status {status}"
        found.append(Difference("status", (), root.pointer, told, str(status), schema))
    notes: list[str] = []
    if answer is not None:
        site = tools.follow(child(root, answer.status))
        found += _headers(answer, site, exchange)
        more, notes = _body(answer, site, exchange, tools, streamed=streamed)
        found += more
    return [one.at(operation.name, where) for one in found], notes


def _answer(operation: Operation, status: int) -> tuple[Answer | None, bool]:
    """What the spec says of a status, and whether it names it."""
    named = operation.answers.get(str(status)) or operation.answers.get(f"{status // 100}XX")
    if named is not None:
        return named, True
    rest = operation.answers.get("default")
    # The shape of an error says nothing on a success.
    return (rest, rest is not None and status >= 500) if status >= 400 else (None, False)


def _looks(exchange: Exchange, tools: Tools) -> Any:
    try:
        return infer(parse_json(exchange.response_body or b""), tools.showing)
    except BadJSON:
        return None


def _headers(answer: Answer, site: Site, exchange: Exchange) -> list[Difference]:
    if not exchange.response_headers:
        return []
    found: list[Difference] = []
    for name, (required, parameter) in answer.headers.items():
        value = header_value(exchange.response_headers, name)
        pointer = f"{site.pointer}/headers/{parameter.name}"
        if value is None and required:
            found.append(Difference("missing", (name,), pointer, "not there", name))
        if value is not None:
            for flaw in judge_parameter(parameter, [value])[1]:
                seen = f"breaks {flaw.rule}"
                found.append(Difference("header", (name,), pointer, seen, flaw.rule))
    return found


def _body(
    answer: Answer, site: Site, exchange: Exchange, tools: Tools, *, streamed: bool | None
) -> tuple[list[Difference], list[str]]:
    body = exchange.response_body
    if body is None:
        return [], ["the body of the answer was not recorded"]
    kind = media_type(header_value(exchange.response_headers, "content-type"))
    if not body:
        if not answer.media:
            return [], []
        wanted = " or ".join(answer.media)
        told = f"no body, not {wanted}"
        return [Difference("body", (), site.pointer, told, "nothing")], []
    media = answer.media.get(kind)
    if media is None:
        shown = kind or "no content type"
        schema = _looks(exchange, tools)
        return [Difference("media-type", (), site.pointer, shown, shown, schema)], []
    found: list[Difference] = []
    if streamed is not None and exchange.status == 200 and streamed != (kind == _EVENTS):
        asked = "a stream" if streamed else "no stream"
        told = f"{kind} where {asked} was asked for"
        found.append(Difference("media-type", (), site.pointer, told, f"{kind} unasked"))
    more, notes = _media(media, schema_of(site, media.kind), body, tools)
    return found + more, notes


def _media(
    media: Media, site: Site, body: bytes, tools: Tools
) -> tuple[list[Difference], list[str]]:
    kind = media.kind.lower()
    if kind == _EVENTS:
        return _events(media, site, body, tools)
    if kind != "application/json" and not kind.endswith("+json"):
        return tools.compare(site, media.schema, body.decode("latin-1")), []
    try:
        value = parse_json(body)
    except BadJSON as error:
        return [Difference("body", (), site.pointer, unread(error), "json")], []
    return tools.compare(site, media.schema, value), []


def _events(
    media: Media, site: Site, body: bytes, tools: Tools
) -> tuple[list[Difference], list[str]]:
    decoder = SSEDecoder()
    try:
        events = decoder.feed(body)
    except StreamDecodeError:
        return [], ["an event is too large to be judged"]
    found: list[Difference] = []
    for event in events:
        found += tools.compare(site, media.schema, _as_dict(event))
    return found, ["the stream ends inside an event"] if decoder.finish() else []


def _as_dict(event: ServerSentEvent) -> dict[str, Any]:
    """The event as a spec describes it: what was not sent is not there."""
    given = {"event": event.event, "data": event.data, "id": event.id, "retry": event.retry}
    told = {name: value for name, value in given.items() if value is not None}
    if told["event"] == "message":
        del told["event"]
    return told
