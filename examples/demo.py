"""`python -m examples.demo`: the quickstarts of both services against the mock server.

Starts the mock on a free port, points both clients at it by environment variables, runs every
example, and lets a stream outlive its access token.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys

import examples.gloo.quickstart as gloo
import examples.gumloop.quickstart as gumloop
from examples.show import call, piece, result
from gumgloo import AsyncGloo, Gloo
from gumgloo.mock import Fault, MockService, Settings, SystemClock, running_server

CREDENTIALS = {
    "GUMLOOP_ACCESS_TOKEN": "test-access-token",
    "GUMLOOP_API_KEY": "gum_test",
    "GUMLOOP_USER_ID": "user-1",
    "GLOO_CLIENT_ID": "test-client",
    "GLOO_CLIENT_SECRET": "test-secret",
}
# Long enough to be used, short enough to end while a slow stream runs.
SHORT_LIFE = 1
# Between two pieces of the slow stream, in seconds.
GAP = 0.4

REAL = """
To reach the real services, leave out the two addresses and set your own credentials:

    unset GUMLOOP_BASE_URL GLOO_BASE_URL
    export GUMLOOP_ACCESS_TOKEN=...        # or GUMLOOP_API_KEY and GUMLOOP_USER_ID
    export GLOO_CLIENT_ID=... GLOO_CLIENT_SECRET=...     # or GLOO_API_KEY

    from gumgloo import Gumloop, Gloo
    client, gloo = Gumloop(), Gloo()
"""


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text}\n{'=' * len(text)}")


def show_log() -> None:
    """Let the client's own log records be seen."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("    log: %(message)s"))
    logger = logging.getLogger("gumgloo")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)


def across_an_expiry(service: MockService) -> None:
    """A stream during which the token ends, then the next call, which needs a new one."""
    service.plan(Fault(gap=GAP), operation="createChatCompletion")
    with Gloo() as client:
        call("a slow stream, and a token that lasts one second")
        messages = gloo.user("Tell me slowly.")
        for text in client.chat.completions.create(
            messages=messages, auto_routing=True, stream=True
        ).text:
            piece(text)
        print()
        call("the next call: the old token has expired, one refresh")
        answer = client.chat.completions.create(messages=messages, auto_routing=True)
        result(answer.choices[0].message.content)


async def across_an_expiry_async(service: MockService) -> None:
    """The same, awaited."""
    service.plan(Fault(gap=GAP), operation="createChatCompletion")
    async with AsyncGloo() as client:
        call("awaited: a slow stream, and a token that lasts one second")
        messages = gloo.user("Tell me slowly.")
        stream = await client.chat.completions.create(
            messages=messages, auto_routing=True, stream=True
        )
        async for text in stream.text:
            piece(text)
        print()
        call("awaited: the next call, one refresh")
        answer = await client.chat.completions.create(messages=messages, auto_routing=True)
        result(answer.choices[0].message.content)


def main() -> None:
    """Run everything; an exception is a failure of the demo."""
    service = MockService.load(clock=SystemClock(), settings=Settings())
    with running_server(service) as server:
        os.environ.update(CREDENTIALS)
        os.environ["GUMLOOP_BASE_URL"] = f"{server.url}/api.gumloop.com/api/v1"
        os.environ["GLOO_BASE_URL"] = f"{server.url}/platform.ai.gloo.com"
        print(f"mock server: {server.url}")
        heading("Gumloop")
        gumloop.main()
        heading("Gloo AI")
        gloo.main()
        heading("A stream across a token expiry")
        service.settings.token_lifetime = SHORT_LIFE
        show_log()
        across_an_expiry(service)
        asyncio.run(across_an_expiry_async(service))
        heading("Done")
        print(f"{len(service.requests)} requests answered, each held against the specs.")
        print(REAL)


if __name__ == "__main__":
    main()
