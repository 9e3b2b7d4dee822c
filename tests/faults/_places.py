"""What a client finds at an address: the fault server, nothing, or something else.

Guarantees: no place needs a network beyond this machine; each is gone when its block ends.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from gumgloo.mock import MockService
from gumgloo.mock.server import serving
from tests.faults._model import Case
from tests.faults._server import CERTIFICATES, FaultServer

__all__ = ["At", "place_of"]

_PLACES_OF_TLS = {
    "unknown certificate": "unknown",
    "another's certificate": "other_name",
    "expired certificate": "expired",
}
# No resolver is asked for a name that is too long.
_NO_NAME = "http://" + ".".join(["nowhere"] * 40) + ".invalid"


@dataclass
class At:
    """An address, and what is there.

    Attributes:
        origin: what the client is given.
        mock: what would answer.
        server: what answers there; None where nothing does.
        http: what the client's HTTP client is made with.
    """

    origin: str
    mock: MockService
    server: FaultServer | None = None
    http: dict[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        self.http.setdefault("verify", _usual_context())


@lru_cache
def _usual_context() -> ssl.SSLContext:
    # Reading all certificates takes as long as the rest of a case.
    return ssl.create_default_context()


@contextmanager
def place_of(case: Case, service: MockService) -> Iterator[At]:
    """The place of a case."""
    with ExitStack() as exits:
        yield _place(case.place, service, exits)


def _place(place: str, service: MockService, exits: ExitStack) -> At:
    if place == "no such name":
        return At(_NO_NAME, service)
    if place in ("nobody listens", "nobody accepts"):
        listener = exits.enter_context(socket.socket())
        # Bound, so that nobody else gets the port.
        listener.bind(("127.0.0.1", 0))
        address = listener.getsockname()
        if place == "nobody accepts":
            listener.listen(0)
            # One that waits is as many as there may be.
            exits.enter_context(socket.create_connection(address))
        return At(f"http://127.0.0.1:{address[1]}", service)
    server = FaultServer(service, _PLACES_OF_TLS.get(place))
    exits.enter_context(serving(server))
    if place == "no TLS":
        return At(server.url.replace("http:", "https:"), service, server)
    if place in ("another's certificate", "expired certificate"):
        # It is not the issuer that is wrong.
        context = ssl.create_default_context(cafile=CERTIFICATES / f"{server.certificate}.pem")
        return At(server.url, service, server, {"verify": context})
    if place.startswith("a proxy"):
        scheme = place.rpartition(" ")[2]
        return At(f"{scheme}://service.invalid", service, server, {"proxy": server.url})
    return At(server.url, service, server)
