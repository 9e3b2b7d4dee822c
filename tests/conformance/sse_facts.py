"""What an event stream means: facts that follow from the WHATWG rules, as data.

Each fact gives bytes and the events they are, worked out by hand from the HTML standard,
"Parsing an event stream" and "Interpreting an event stream". `cut` says whether the stream
breaks off inside an event.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FACTS", "Fact"]

# (event, data, id, retry), as in ServerSentEvent.
Event = tuple[str, str, str | None, int | None]


@dataclass(frozen=True, slots=True)
class Fact:
    """Bytes, and what they mean."""

    name: str
    body: bytes
    events: list[Event]
    cut: bool


def _fact(name: str, body: bytes, events: list[Event], *, cut: bool = False) -> Fact:
    """A fact; `<x>` stands for the JSON object {"n":"x"}, so that streams have chunks."""
    spelled = body.replace(b"<", b'{"n":"').replace(b">", b'"}')
    texts = [(e, d.replace("<", '{"n":"').replace(">", '"}'), i, r) for e, d, i, r in events]
    return Fact(name, spelled, texts, cut)


def _m(
    data: str, id: str | None = None, *, event: str = "message", retry: int | None = None
) -> Event:
    return (event, data, id, retry)


FACTS = [
    # Line ends.
    _fact("lf", b"data: <a>\n\n", [_m("<a>")]),
    _fact("crlf", b"data: <a>\r\n\r\n", [_m("<a>")]),
    _fact("cr", b"data: <a>\r\r", [_m("<a>")]),
    _fact("line ends mixed", b'data: {"n":\r\ndata: "a"\ndata: }\r\r\n', [_m('{"n":\n"a"\n}')]),
    _fact("lf then crlf", b"data: <a>\n\r\ndata: <b>\n\r\n", [_m("<a>"), _m("<b>")]),
    _fact("crlf then lf", b"data: <a>\r\n\ndata: <b>\n\n", [_m("<a>"), _m("<b>")]),
    _fact("lf then cr", b"data: <a>\n\rdata: <b>\n\r", [_m("<a>"), _m("<b>")]),
    _fact("cr then crlf", b"data: <a>\r\r\ndata: <b>\r\r\n", [_m("<a>"), _m("<b>")]),
    _fact("crlf, lf, lf", b"data: <a>\r\n\n\ndata: <b>\r\r", [_m("<a>"), _m("<b>")]),
    _fact("cr in a row", b"\r\r\rdata: <a>\r\r\r\rdata: <b>\r\r", [_m("<a>"), _m("<b>")]),
    _fact("blank lines", b"\n\n\ndata: <a>\n\n\n\ndata: <b>\n\n\n", [_m("<a>"), _m("<b>")]),
    _fact("one blank line first", b"\ndata: <a>\n\n", [_m("<a>")]),
    # What ends no line.
    _fact("line separator", "data: <a\u2028b>\n\n".encode(), [_m("<a\u2028b>")]),
    _fact("paragraph separator", "data: <a\u2029b>\n\n".encode(), [_m("<a\u2029b>")]),
    _fact("next line", "data: <a\u0085b>\n\n".encode(), [_m("<a\u0085b>")]),
    _fact("vertical tab", b"data: <a\x0bb>\n\n", [_m("<a\x0bb>")]),
    _fact("form feed", b"data: <a\x0cb>\n\n", [_m("<a\x0cb>")]),
    _fact("separators", b"data: <a\x1cb\x1dc\x1ed>\n\n", [_m("<a\x1cb\x1dc\x1ed>")]),
    _fact("nul in data", b"data: <a\x00b>\n\n", [_m("<a\x00b>")]),
    # The colon and the space after it.
    _fact("no space", b"data:<a>\n\n", [_m("<a>")]),
    _fact("one space goes", b"data:  <a> \n\n", [_m(" <a> ")]),
    _fact("a tab stays", b"data:\t<a>\n\n", [_m("\t<a>")]),
    _fact("a no-break space stays", "data:\u00a0<a>\n\n".encode(), [_m("\u00a0<a>")]),
    _fact("colons in the value", b"data: <a:b: c>\n\n", [_m("<a:b: c>")]),
    _fact("a value that begins with a colon", b"data::<a>\n\n", [_m(":<a>")]),
    _fact("a space before the colon", b"data : <a>\n\ndata: <b>\n\n", [_m("<b>")]),
    _fact("a space before the name", b" data: <a>\ndata: <b>\n\n", [_m("<b>")]),
    # Data.
    _fact("lines of data", b'data: {"n":\ndata: "a"\ndata:}\n\n', [_m('{"n":\n"a"\n}')]),
    _fact("an empty value", b"data:\n\ndata: <a>\n\n", [_m(""), _m("<a>")]),
    _fact("a value of one space", b"data: \n\ndata: <a>\n\n", [_m(""), _m("<a>")]),
    _fact("no colon", b"data\n\ndata: <a>\n\n", [_m(""), _m("<a>")]),
    _fact("two empty lines of data", b"data\ndata\n\n", [_m("\n")]),
    _fact("an empty line of data last", b"data: <a>\ndata\n\n", [_m("<a>\n")]),
    _fact("an empty line of data first", b"data:\ndata: <a>\n\n", [_m("\n<a>")]),
    _fact("an indented line of data", b'data: {"n":\ndata:   "a"}\n\n', [_m('{"n":\n  "a"}')]),
    _fact("the sentinel is data", b"data: [DONE]\n\n", [_m("[DONE]")]),
    _fact("a data line in the data", b"data: data: <a>\n\n", [_m("data: <a>")]),
    _fact("events in a row", b"data: <a>\n\ndata: <b>\n\ndata: <c>\n\n",
          [_m("<a>"), _m("<b>"), _m("<c>")]),
    _fact("an event of two lines among others", b"data: <a>\n\ndata: {\ndata: }\n\ndata: <c>\n\n",
          [_m("<a>"), _m("{\n}"), _m("<c>")]),
    # Comments, and fields that are none.
    _fact("a comment", b": hello\n\ndata: <a>\n\n", [_m("<a>")]),
    _fact("a comment without text", b":\n\ndata: <a>\n\n", [_m("<a>")]),
    _fact("a comment among events", b"data: <a>\n\n:\n\ndata: <b>\n\n", [_m("<a>"), _m("<b>")]),
    _fact("a comment in an event", b'data: {"n":\n: data: no\ndata: "a"}\n\n', [_m('{"n":\n"a"}')]),
    _fact("a comment like a field", b":data: <a>\n\ndata: <b>\n\n", [_m("<b>")]),
    _fact("an unknown field", b"foo: bar\ndata: <a>\n\n", [_m("<a>")]),
    _fact("an unknown name alone", b"foo\ndata: <a>\n\n", [_m("<a>")]),
    _fact("a name in capitals", b"Data: <a>\nDATA: <b>\n\ndata: <c>\n\n", [_m("<c>")]),
    _fact("a longer name", b"datax: <a>\nxdata: <b>\n\ndata: <c>\n\n", [_m("<c>")]),
    # Event types.
    _fact("a type", b"event: add\ndata: <a>\n\n", [_m("<a>", event="add")]),
    _fact("a type after the data", b"data: <a>\nevent: add\n\n", [_m("<a>", event="add")]),
    _fact("the last type counts", b"event: a\nevent: b\ndata: <c>\n\n", [_m("<c>", event="b")]),
    _fact("an empty type", b"event: a\nevent:\ndata: <c>\n\n", [_m("<c>")]),
    _fact("a type is for one event", b"event: a\ndata: <b>\n\ndata: <c>\n\n",
          [_m("<b>", event="a"), _m("<c>")]),
    _fact("a type without data", b"event: a\n\ndata: <b>\n\n", [_m("<b>")]),
    _fact("the spaces of a type", b"event:  a b \ndata: {}\n\n", [_m("{}", event=" a b ")]),
    _fact("a type beyond ASCII", "event: é\ndata: <a>\n\n".encode(), [_m("<a>", event="é")]),
    _fact("a type called message", b"event: message\ndata: <a>\n\n", [_m("<a>")]),
    _fact("a type called error", b"data: <a>\n\nevent: error\ndata: <b>\n\n",
          [_m("<a>"), _m("<b>", event="error")]),
    # Ids.
    _fact("an id", b"id: 1\ndata: <a>\n\n", [_m("<a>", "1")]),
    _fact("an id stays", b"id: 1\ndata: <a>\n\ndata: <b>\n\n", [_m("<a>", "1"), _m("<b>", "1")]),
    _fact("an id alone", b"id: 1\n\ndata: <a>\n\n", [_m("<a>", "1")]),
    _fact("an id alone is no event", b"id: 1\n\n\n\n", []),
    _fact("blank lines after an id", b"id: 1\ndata: <a>\n\n\n\n\n", [_m("<a>", "1")]),
    _fact("an empty id", b"id: 1\ndata: <a>\n\nid\ndata: <b>\n\n", [_m("<a>", "1"), _m("<b>", "")]),
    _fact("an id with a nul", b"id: 1\nid: 2\x003\ndata: <a>\n\n", [_m("<a>", "1")]),
    _fact("the last id counts", b"id: 1\nid: 2\ndata: <a>\n\n", [_m("<a>", "2")]),
    _fact("an id after the data", b"data: <a>\nid: 1\n\n", [_m("<a>", "1")]),
    _fact("an id beyond ASCII", "id: …\ndata: <a>\n\n".encode(), [_m("<a>", "…")]),
    _fact("a new id", b"id: 1\ndata: <a>\n\nid: 2\ndata: <b>\n\n",
          [_m("<a>", "1"), _m("<b>", "2")]),
    # Reconnection times.
    _fact("retry", b"retry: 1000\ndata: <a>\n\ndata: <b>\n\n", [_m("<a>", retry=1000), _m("<b>")]),
    _fact("retry alone", b"retry: 1000\n\ndata: <a>\n\n", [_m("<a>")]),
    _fact("retry with zeros", b"retry: 007\ndata: <a>\n\n", [_m("<a>", retry=7)]),
    _fact("retry with a sign", b"retry: -1\nretry: +5\ndata: <a>\n\n", [_m("<a>")]),
    _fact("retry with an underscore", b"retry: 1_000\ndata: <a>\n\n", [_m("<a>")]),
    _fact("retry with a point", b"retry: 1.5\ndata: <a>\n\n", [_m("<a>")]),
    _fact("retry with more space", b"retry:  5\nretry: 5 \ndata: <a>\n\n", [_m("<a>")]),
    _fact("retry with other digits", "retry: \u0661\nretry: \u00b2\ndata: <a>\n\n".encode(),
          [_m("<a>")]),
    _fact("retry without a value", b"retry:\nretry\ndata: <a>\n\n", [_m("<a>")]),
    _fact("the last good retry", b"retry: 1\nretry: 2\nretry: x\ndata: <a>\n\n",
          [_m("<a>", retry=2)]),
    # The byte order mark.
    _fact("a mark first", b"\xef\xbb\xbfdata: <a>\n\n", [_m("<a>")]),
    _fact("a mark before a blank line", b"\xef\xbb\xbf\n\ndata: <a>\n\n", [_m("<a>")]),
    _fact("a mark before cr", b"\xef\xbb\xbf\rdata: <a>\r\r", [_m("<a>")]),
    _fact("two marks", b"\xef\xbb\xbf\xef\xbb\xbfdata: <a>\n\ndata: <b>\n\n", [_m("<b>")]),
    _fact("a mark later", b"data: <a>\n\n\xef\xbb\xbfdata: <b>\n\ndata: <c>\n\n",
          [_m("<a>"), _m("<c>")]),
    _fact("a mark in the data", b"data: \xef\xbb\xbf<a>\n\n", [_m("\ufeff<a>")]),
    _fact("the beginning of a mark", b"\xef\xbbdata: <a>\n\ndata: <b>\n\n", [_m("<b>")]),
    # UTF-8.
    _fact("characters of all lengths", "data: <aé…😀>\n\n".encode(), [_m("<aé…😀>")]),
    _fact("a byte that is none", b"data: <a\xffb>\n\n", [_m("<a\ufffdb>")]),
    _fact("a character cut by a line end", b'data: {"n":"\xe2\x82\n\ndata: \x82"}\n\n',
          [_m('{"n":"\ufffd'), _m('\ufffd"}')]),
    _fact("half a surrogate pair", b"data: <\xed\xa0\x80>\n\n", [_m("<\ufffd\ufffd\ufffd>")]),
    _fact("an overlong slash", b"data: <\xc0\xaf>\n\n", [_m("<\ufffd\ufffd>")]),
    _fact("a bad byte and a comment", b":\n\ndata: <\xff>\n\n", [_m("<\ufffd>")]),
    _fact("bad bytes in type and id", b"event: \xff\nid: \xff\ndata: {}\n\n",
          [_m("{}", "\ufffd", event="\ufffd")]),
    # The end.
    _fact("nothing", b"", []),
    _fact("no line end", b"data: <a>", [], cut=True),
    _fact("no blank line", b"data: <a>\n", [], cut=True),
    _fact("no blank line, cr", b"data: <a>\r", [], cut=True),
    _fact("no blank line after an event", b"data: <a>\n\ndata: <b>\n", [_m("<a>")], cut=True),
    _fact("half a field name", b"data: <a>\n\nda", [_m("<a>")], cut=True),
    _fact("a type and the end", b"event: a\n", [], cut=True),
    _fact("a comment and the end", b"data: <a>\n\n: b", [_m("<a>")]),
    _fact("an id and the end", b"data: <a>\n\nid: 1\n", [_m("<a>")]),
    _fact("half a mark", b"\xef\xbb", [], cut=True),
]  # fmt: skip
