"""Judges an exchange: which operation it is, then its request and its answer against the spec.

Guarantees: no I/O, and nothing is kept between two exchanges but what was compiled.  What is not
of the two services is not judged; what was not recorded is not guessed, and said in a note.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..mock.mounting import Located, Router
from ..mock.spec import Operation, Spec, mount_of
from ..mock.wire import WireRequest
from .asking import judge_request
from .differences import Difference
from .exchange import Exchange
from .replying import judge_response
from .showing import Showing
from .tools import Tools

__all__ = ["Judge", "Verdict"]

_UNSAID = frozenset({"OPTIONS", "HEAD"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one exchange.

    Attributes:
        operation: ``gumloop.listModels``; the method and the path where it is none; None where it
            is not one of the services' at all.
        differences: what the spec does not say.
        notes: what could not be judged, and why.
    """

    operation: str | None
    differences: tuple[Difference, ...] = ()
    notes: tuple[str, ...] = ()


class Judge:
    """Judges exchanges.

    Args:
        specs: the compiled specs.
        showing: decides what may be shown.
        addresses: servers of the specs, and where they were called in their place.
    """

    def __init__(
        self,
        specs: Iterable[Spec],
        showing: Showing | None = None,
        addresses: Mapping[str, str] | None = None,
    ) -> None:
        given = list(specs)
        self._router = Router(given)
        self._showing = Showing() if showing is None else showing
        self._tools = {spec.service: Tools(spec, self._showing) for spec in given}
        pairs = [(there, mount_of(server)) for server, there in (addresses or {}).items()]
        # The longest first: one address may begin with another.
        self._addresses = sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)

    def judge(self, exchange: Exchange) -> Verdict:
        """The verdict on one exchange."""
        targets = self._targets(exchange.url)
        if not targets or exchange.method in _UNSAID:
            return Verdict(None)
        found = [(target, self._locate(exchange.method, target)) for target in targets]
        for target, located in found:
            if located.operation is not None:
                return self._operated(located.operation, located, exchange, target)
        return self._nowhere(exchange, *found[0])

    def _locate(self, method: str, target: str) -> Located:
        return self._router.locate(method, target.partition("?")[0])

    def _targets(self, url: str) -> list[str]:
        """The paths at the mock that a URL may mean; empty where it is of neither service."""
        parts = urllib.parse.urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        plain = urllib.parse.urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
        found = [
            mount + plain[len(there) :] + query
            for there, mount in self._addresses
            if plain == there or plain.startswith(f"{there}/")
        ]
        # A real host, or a mock's, whose paths begin with one.
        for path in (f"/{parts.netloc.lower()}{parts.path}", parts.path):
            if path.split("/")[1:2] and path.split("/")[1] in self._router.hosts:
                found.append(path + query)
        return found

    def _operated(
        self, operation: Operation, located: Located, exchange: Exchange, target: str
    ) -> Verdict:
        tools = self._tools[operation.service]
        request = WireRequest(
            exchange.method, target, exchange.request_headers, exchange.request_body or b""
        )
        asked, streamed, before = judge_request(operation, located.path, exchange, request, tools)
        told, after = judge_response(operation, exchange, tools, streamed=streamed)
        return Verdict(operation.name, (*asked, *told), (*before, *after))

    def _nowhere(self, exchange: Exchange, target: str, located: Located) -> Verdict:
        """The verdict on what the spec has no operation for."""
        host, *parts = target.partition("?")[0].split("/")[1:]
        path = "/".join(["", *(self._showing.word(part) or "{…}" for part in parts)])
        name = f"{exchange.method} {host}{path}"
        seen = f"answered {exchange.status}"
        if located.allowed:
            seen += f"; the spec has {' and '.join(located.allowed)} there"
        if located.elsewhere:
            seen += f"; the spec has it on {' and '.join(located.elsewhere)}"
        place = (located.service or host, path)
        found = Difference("operation", place, "/paths", seen, f"{exchange.method} {path}")
        return Verdict(name, (found.at(name, "request"),))
