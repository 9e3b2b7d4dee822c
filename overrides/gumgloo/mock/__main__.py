"""``python -m gumgloo.mock``: the mock of both services on a port, until it is interrupted.

Guarantees: it says where to point both clients, and with which credentials; SIGINT and SIGTERM end
it with status 0 and every connection closed.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial

from .clock import SystemClock
from .jsontext import compact
from .log import Requests
from .server import MockServer
from .service import MockService
from .settings import FlowPlan, Settings

__all__ = ["describe", "main"]


_SAY = partial(print, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m gumgloo.mock", description="A mock of Gumloop and Gloo AI."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=4010, help="port; 0 for a free one")
    parser.add_argument(
        "--token-lifetime", type=float, default=3600, help="seconds that a token of Gloo holds"
    )
    parser.add_argument("--seed", type=int, default=0, help="another seed gives other answers")
    parser.add_argument(
        "--flow-polls", type=int, default=2, help="polls that see a flow run unfinished"
    )
    parser.add_argument(
        "--log", metavar="FILE", help="append each request to it, as a line of JSON without secrets"
    )
    return parser


def describe(server: MockServer) -> str:
    """Where it is, and how to talk to it."""
    settings = server.service.settings
    key, user = next(iter(settings.gumloop_api_keys.items()))
    client, secret = next(iter(settings.gloo_clients.items()))
    lines = [f"mock at {server.url}, stop with Ctrl-C", "", "base URLs:"]
    lines += [f"  {real} -> {here}" for real, here in server.base_urls.items()]
    lines += [
        "",
        "test credentials:",
        f"  Gumloop  access token {settings.gumloop_access_tokens[0]}",
        f"           or API key {key} with user id {user}",
        f"  Gloo     client id {client} with client secret {secret}",
        f"           or API key {settings.gloo_api_keys[0]}",
    ]
    return "\n".join(lines)


async def _run(server: MockServer, say: Callable[[str], object]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with server:
        say(describe(server))
        await stop.wait()


def main(
    arguments: Sequence[str] | None = None,
    say: Callable[[str], object] = _SAY,
) -> int:
    """Runs the mock until SIGINT or SIGTERM.

    Args:
        arguments: of the command line; None for those of the process.
        say: told where the mock is, once it listens.

    Returns:
        The exit status: 0, or 1 where the port is taken or the log cannot be written.
    """
    given = _parser().parse_args(arguments)
    flow = FlowPlan(polls=given.flow_polls)
    settings = Settings(token_lifetime=given.token_lifetime, flow=flow)
    service = MockService.load(clock=SystemClock(), seed=given.seed, settings=settings)
    server = MockServer(service, host=given.host, port=given.port)
    with ExitStack() as stack:
        if given.log is not None:
            try:
                # A line at a time, so that whoever follows the file sees it at once.
                file = stack.enter_context(open(given.log, "a", encoding="utf-8", buffering=1))
            except OSError as error:
                print(f"cannot write {given.log}: {error.strerror}", file=sys.stderr)
                return 1
            service.requests = Requests(lambda one: print(compact(one.as_dict()), file=file))
        try:
            asyncio.run(_run(server, say))
        except OSError as error:
            print(f"cannot listen on {server.url}: {error.strerror}", file=sys.stderr)
            return 1
    return 0


# A process of its own runs this, out of sight of the coverage of the tests.
if __name__ == "__main__":  # pragma: no cover
    sys.exit(main())
