"""Reads HAR files: what a browser or a proxy recorded, as exchanges.

Guarantees: whatever does not have the form of a HAR is a `BadTraffic` that says what is wrong, and
where; no value of the file gets into its text.
"""

from __future__ import annotations

import base64
import binascii
import re
import urllib.parse
from collections.abc import Iterator
from typing import Any

from ..mock.bodies import media_type
from ..mock.jsontext import is_list, is_object
from ..mock.wire import Headers, header_value
from .exchange import Exchange, Part, text_of, url_of

__all__ = ["BadTraffic", "har_exchanges", "is_har"]

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
#: A token of HTTP. The longest registered method, UPDATEREDIRECTREF, has 17 letters.
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Z-]{1,17}")


class BadTraffic(ValueError):
    """The file is not what it should be; the text says what to do."""


def is_har(value: Any) -> bool:
    """True where the value of a file may be meant as a HAR."""
    return is_object(value) and "log" in value and "operation" not in value


def har_exchanges(value: Any) -> Iterator[Exchange]:
    """The exchanges of a HAR.

    Raises:
        BadTraffic: it is none.
    """
    log = value["log"]
    entries = log.get("entries") if is_object(log) else None
    if not is_list(entries):
        raise BadTraffic("not a HAR: `log.entries` is no list; save the traffic as HAR again")
    for number, entry in enumerate(entries):
        try:
            made = _exchange(entry)
        except (KeyError, TypeError, AttributeError, ValueError):
            # Not chained: the text of these may hold what stands in the file.
            made = None
        if made is None:
            raise BadTraffic(
                f"not a HAR: log.entries[{number}] has no request with method and URL, or one of "
                "another form; save the traffic as HAR again"
            )
        yield made


def _headers(pairs: Any) -> Headers:
    named = [(text_of(one["name"]), text_of(one["value"])) for one in pairs or ()]
    # HTTP/2 names of the request line are no headers.
    return tuple((name, value) for name, value in named if not name.startswith(":"))


def _exchange(entry: Any) -> Exchange:
    request: Any = entry["request"]
    response: Any = entry.get("response") or {}
    method, url = text_of(request["method"]).upper(), url_of(request["url"])
    if not url.isascii() or not _METHOD.fullmatch(method):
        raise ValueError("no request")
    headers = _headers(request.get("headers"))
    body, kind = _posted(request)
    if kind and header_value(headers, "content-type") is None:
        headers = (*headers, ("content-type", kind))
    status = response.get("status")
    content: Any = response.get("content") or {}
    told = _headers(response.get("headers"))
    if content.get("mimeType") and header_value(told, "content-type") is None:
        told = (*told, ("content-type", text_of(content["mimeType"])))
    return Exchange(
        method=method,
        url=url,
        request_headers=headers,
        request_body=body,
        request_parts=_parts(request) if body is None else None,
        # Tools write 0 or -1 where no answer came.
        status=status if isinstance(status, int) and status >= 100 else None,
        response_headers=told,
        response_body=_content(content),
    )


def _posted(request: Any) -> tuple[bytes | None, str]:
    """The body of a request, None where it was not kept; and its content type."""
    post = request.get("postData")
    if post is None:
        size = request.get("bodySize", 0)
        return (None if isinstance(size, int) and size > 0 else b""), ""
    kind = text_of(post.get("mimeType") or "")
    text = post.get("text")
    if text:
        return text_of(text).encode("utf-8", "surrogatepass"), kind
    params: Any = post.get("params") or []
    if params and kind.startswith(_FORM):
        pairs = [(text_of(one["name"]), text_of(one.get("value", ""))) for one in params]
        return urllib.parse.urlencode(pairs).encode(), kind
    return (None if params or text is None else b""), kind


def _parts(request: Any) -> tuple[Part, ...] | None:
    """The parts of a multipart body whose text was not kept; None where there are none.

    What a HAR has as the value of a file is left out: tools write whatever they like there.
    """
    post: Any = request.get("postData") or {}
    params: Any = post.get("params")
    if not params or media_type(post.get("mimeType")) != _MULTIPART:
        return None
    found: list[Part] = []
    for one in params:
        text = None if one.get("value") is None else text_of(one["value"])
        if one.get("fileName") is not None:
            found.append(Part(text_of(one["name"]), None, True))
        else:
            # Not every tool keeps the names of files.
            found.append(Part(text_of(one["name"]), text, None if text is None else False))
    return tuple(found)


def _content(content: Any) -> bytes | None:
    """The body of an answer, None where it was not kept."""
    text = content.get("text")
    if text is None:
        return b"" if content.get("size") == 0 else None
    if content.get("encoding") == "base64":
        try:
            return base64.b64decode(text_of(text), validate=True)
        except binascii.Error:
            raise ValueError("no base64") from None
    return text_of(text).encode("utf-8", "surrogatepass")
