"""Access to the services for a live run: the clients' own credentials, addresses and transports.

Guarantees: credentials come from the variables that the clients read, and go where the clients send
them; nothing is retried, so one request asked for is one request made, tokens aside.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from gumgloo_api.support import Operation

from .._auth import Credential
from .._kinds import SYNC
from .._pool import Pool
from .._settings import from_environment
from .._timing import Timing
from .._transport import Transport

__all__ = ["ACCESSES", "Access", "generated_operation"]

_SECONDS = 60.0
_SECRETS = (
    "GUMLOOP_ACCESS_TOKEN",
    "GUMLOOP_API_KEY",
    "GUMLOOP_USER_ID",
    "GLOO_CLIENT_ID",
    "GLOO_CLIENT_SECRET",
    "GLOO_API_KEY",
)


@dataclass(frozen=True, repr=False)
class Access:
    """How one service is reached.

    Attributes:
        service: its name.
        transport: sends calls.
        addresses: the spec's servers, and where they are called.
        given: what is known of parameters by their names.
        secrets: what must not be shown.
    """

    service: str
    transport: Transport
    addresses: Mapping[str, str]
    given: Mapping[str, str]
    secrets: tuple[str, ...]


def _secrets(environ: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(text for name in _SECRETS if (text := from_environment(name, environ)))


def gumloop_access(
    client: httpx.Client, environ: Mapping[str, str], timing: Timing
) -> Access | str:
    """Access to Gumloop; what to set where there are no credentials."""
    from ..gumloop._streams import stream
    from ..gumloop.config import Config

    def given(name: str) -> str | None:
        return from_environment(name, environ)

    user = given("GUMLOOP_USER_ID")
    if not given("GUMLOOP_ACCESS_TOKEN") and not (given("GUMLOOP_API_KEY") and user):
        return "set GUMLOOP_ACCESS_TOKEN, or GUMLOOP_API_KEY and GUMLOOP_USER_ID"
    config = Config.resolve(
        timeout=_SECONDS, stream_timeout=_SECONDS, max_retries=0, environ=environ
    )
    settings = config.settings()
    credentials = config.credentials(SYNC)
    transport = Transport(settings, credentials, stream, Pool(client), timing)
    known = {"user_id": user} if user else {}
    return Access("gumloop", transport, settings.servers, known, _secrets(environ))


def gloo_access(client: httpx.Client, environ: Mapping[str, str], timing: Timing) -> Access | str:
    """Access to Gloo AI; what to set where there are no credentials."""
    from ..gloo._streams import stream
    from ..gloo.config import Config
    from ..gloo.tokens import credential

    def given(name: str) -> str | None:
        return from_environment(name, environ)

    pair = given("GLOO_CLIENT_ID") and given("GLOO_CLIENT_SECRET")
    if not given("GLOO_API_KEY") and not pair:
        return "set GLOO_CLIENT_ID and GLOO_CLIENT_SECRET, or GLOO_API_KEY"
    config = Config.resolve(
        timeout=_SECONDS, stream_timeout=_SECONDS, max_retries=0, environ=environ
    )
    settings = config.settings()
    pool = Pool(client)
    found = credential(config, pool, None, timing)
    credentials: dict[str, Credential] = {"bearer": found, "oauth": found}
    transport = Transport(settings, credentials, stream, pool, timing)
    return Access("gloo", transport, settings.servers, {}, _secrets(environ))


Open = Callable[[httpx.Client, Mapping[str, str], Timing], Access | str]

#: By service, what opens it.
ACCESSES: dict[str, Open] = {"gumloop": gumloop_access, "gloo": gloo_access}


def generated_operation(service: str, operation: str) -> Operation[Any]:
    """The generated description of an operation.

    Raises:
        LookupError: there is none of that operationId.
    """
    package = importlib.import_module(f"gumgloo_api.{service}.operations")
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        # A module is named after its operation, in small letters with underscores.
        if found.name.rpartition(".")[2].replace("_", "") == operation.lower():
            made: Operation[Any] = importlib.import_module(found.name).OPERATION
            return made
    raise LookupError(f"{service} has no generated operation {operation}")
