"""The way out of a client: how the request of an attempt is made, and what sends it.

Guarantees: a request goes through the caller's own HTTP client with all that it has, its headers,
cookies, parameters, hooks and transports, but not its credential, and never to where a redirect
leads. Where the connections are our own, nothing stands between a request and them: no cookie is
kept, and no other header added than those of the call, the agent's and the connection's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from ._errors import ConfigurationError
from ._sources import Limits, plain_get

if TYPE_CHECKING:
    from ._auth import Authorization
    from ._call import Call

__all__ = ["CLOSED", "Way", "request_of", "through"]

S = TypeVar("S")

#: What is wrong with a client that is used after its end.
CLOSED = "the client is closed"

# What has a body in any case, if an empty one.
_BODIED = frozenset({"POST", "PUT", "PATCH"})


class Way(Generic[S]):
    """What sends requests.

    Args:
        send: sends one: gives the answer, its body not yet read, or what is awaited for it.
        end: closes its connections; may give what is to be awaited for that.
        client: the HTTP client it goes through, None where there is none.

    Attributes:
        send, client: as given.
        closed: its connections were closed.
    """

    __slots__ = ("_end", "client", "closed", "send")

    def __init__(
        self,
        send: Callable[[httpx.Request], S],
        end: Callable[[], Any],
        client: httpx.Client | httpx.AsyncClient | None = None,
    ) -> None:
        self.send = send
        self.client = client
        self.closed = False
        self._end = end

    def close(self) -> Any:
        """Close its connections; gives what is to be awaited, if it does not block."""
        self.closed = True
        return self._end()


def through(client: Any, end: Callable[[], Any]) -> Way[Any]:
    """The way through an HTTP client."""
    # Not with the client's own credential, and not to where a redirect leads.
    send = partial(client.send, stream=True, auth=None, follow_redirects=False)
    return Way(send, end, client)


# Parsing one costs as much as the rest of a request.
@lru_cache(maxsize=64)
def _place(url: str) -> tuple[httpx.URL, bytes]:
    parsed = httpx.URL(url)
    return parsed, parsed.netloc


@lru_cache(maxsize=4)
def _own_defaults(agent: str) -> list[tuple[bytes, bytes]]:
    """What a client of httpx adds; the content encodings depend on what is installed."""
    with httpx.Client(transport=httpx.BaseTransport(), headers={"user-agent": agent}) as client:
        return client.headers.raw


def request_of(
    way: Way[Any],
    call: Call,
    authorization: Authorization,
    limits: Limits,
    *,
    body: Any,
    agent: str,
) -> httpx.Request:
    """The request of one attempt.

    Args:
        way: what is to send it.
        call, authorization: what is sent.
        limits: of the attempt.
        body: bytes, or what is iterated over while it is sent.
        agent: the user agent, where the caller's own client names none.

    Raises:
        ConfigurationError: the caller's own client is closed.
        httpx.InvalidURL: the address is none.
    """
    client = way.client
    if client is not None and client.is_closed:
        raise ConfigurationError(CLOSED)
    url, headers = call.url(authorization), call.headers(authorization)
    if call.bare:
        return plain_get(url, {"user-agent": agent} | headers, limits)
    method, extensions = call.operation.method, {"timeout": limits}
    if client is None:
        return _made(method, url, _own_defaults(agent), headers, body, extensions)
    if client.headers.get("user-agent", "").startswith("python-httpx/"):
        headers = {"user-agent": agent} | headers
    if client.params or type(client) not in (httpx.Client, httpx.AsyncClient):
        return client.build_request(
            method, url, headers=headers, content=body or None, extensions=extensions
        )
    return _made(method, url, client.headers.raw, headers, body, extensions, client.cookies)


def _made(
    method: str,
    url: str,
    defaults: list[tuple[bytes, bytes]],
    headers: dict[str, str],
    body: Any,
    extensions: dict[str, Any],
    cookies: httpx.Cookies | None = None,
) -> httpx.Request:
    """What `build_request` of a client without parameters comes to, at a fraction of its cost."""
    place, host = _place(url)
    sent = {name.encode(): value.encode() for name, value in headers.items()}
    kept = [pair for pair in defaults if pair[0].lower() not in sent]
    if not isinstance(body, bytes):
        return httpx.Request(
            method,
            place,
            headers=[*kept, *sent.items()],
            cookies=cookies,
            content=body,
            extensions=extensions,
        )
    if body or method in _BODIED:
        sent.setdefault(b"content-length", b"%d" % len(body))
    if b"host" not in sent and not any(name.lower() == b"host" for name, _ in kept):
        sent[b"host"] = host
    made = httpx.Request(
        method,
        place,
        headers=[*kept, *sent.items()],
        cookies=cookies,
        # With a stream httpx adds nothing more, and need not make all headers once again.
        stream=httpx.ByteStream(body),
        extensions=extensions,
    )
    # So that a hook can look at `content`.
    made.read()
    return made
