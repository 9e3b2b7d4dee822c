"""No credential and no prompt gets out: every client, every call, everything that goes wrong.

Looked at are `repr` and `str` of whatever the caller is handed, every error with its chain, its
traceback and its pickle, every warning, and every record of every logger at DEBUG.

What is not promised: `body`, `model`, `details`, `code`, `param`, `request_id` and `headers` of an
error, and the `partial` of a stream, hold what the service sent, echoes included, and so does
their pickle; `repr` of a model shows the answer that it is. Of prompts, see `gumgloo._echo`.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from gumgloo import FileTokenStore, GumglooError, MemoryTokenStore
from gumgloo.mock import MockServer, MockService
from tests.overrides._clients import MESSAGES, Side
from tests.overrides._clients import PROMPT as PLAIN
from tests.overrides._clients import SECRETS as OF_THE_MOCK
from tests.secrets._scenes import CALLS, CLIENTS, ECHOES, FAULTS, PAIRS, Service, spelled
from tests.secrets._sentinels import PROMPT, SENTINELS, Log, found, shown

every_call = pytest.mark.parametrize(("name", "call"), PAIRS)


#: The echoes that the text of an error repeats.
QUOTED = ("message", "code", "flat", "detail", "violation", "param", "request id")


def spread(value: Any) -> list[Any]:
    """An object, and what hangs on it, as far as gumgloo made it."""
    seen: dict[int, Any] = {}
    todo = [value]
    while todo:
        one = todo.pop()
        if id(one) in seen or not type(one).__module__.startswith(("gumgloo", "httpx", "tests")):
            continue
        if isinstance(one, (Side, type)):
            continue
        seen[id(one)] = one
        slots = [name for kind in type(one).__mro__ for name in getattr(kind, "__slots__", ())]
        names = [*slots, *getattr(one, "__dict__", {})]
        todo += [getattr(one, name, None) for name in names]
        for held in (getattr(one, name, None) for name in names):
            if isinstance(held, dict):
                todo += held.values()
    return list(seen.values())


def run(side: Side, name: str, call: str) -> tuple[Any, Any, list[Any]]:
    """A call to its end: the client, the error that it came to (or None), and what was given."""
    client = CLIENTS[name](side)
    given: list[Any] = []
    try:
        answer = side.do(CALLS[call](client, name))
        given.append(answer)
        if call.endswith("stream"):
            given += side.chunks(answer)
    except GumglooError as error:
        return client, error, given
    return client, None, given


def check(text: str) -> None:
    assert found(text) == set()


@every_call
@pytest.mark.parametrize("fault", FAULTS)
def test_no_fault_gives_anything_away(name: str, call: str, fault: str, awaited: bool) -> None:
    with warnings.catch_warnings(record=True) as warned, Log() as log:
        warnings.simplefilter("always")
        with Side.answering(Service(FAULTS[fault]), awaited=awaited) as side:
            client, error, given = run(side, name, call)
            if fault.isdigit() or fault in ("refused", "lost", "late", "cut", "garbage"):
                assert error is not None
            if error is not None:
                check(shown(error))
            for one in (client, *given):
                check(shown(one))
            for one in spread(client):
                check(shown(one))
    check("".join(shown(one.message) for one in warned))
    check(log.text.getvalue() if call != "read" else without_addresses(log))


def without_addresses(log: Log) -> str:
    """httpx logs the address of each call, in which a search has what it looks for."""
    lines = log.text.getvalue().splitlines()
    return "\n".join(line for line in lines if not line.startswith("httpx: HTTP Request"))


@every_call
@pytest.mark.parametrize("place", ECHOES)
def test_no_echo_comes_through(name: str, call: str, place: str, awaited: bool) -> None:
    said = (PROMPT, PROMPT[:40], " ".join(PROMPT.split())) if call != "upload" else ()
    for words in (spelled_for(name), *said):
        service = Service(lambda _, words=words: ECHOES[place](words))
        with Log() as log, Side.answering(service, awaited=awaited) as side:
            _, error, _ = run(side, name, call)
        if error is not None:
            # The prompt in an address is a search; its words are the caller's own.
            check(shown(error, pickled=False))
        check(without_addresses(log))


@pytest.mark.parametrize("name", [name for name, call in PAIRS if call == "upload"])
@pytest.mark.parametrize("place", [one for one in ECHOES if one in QUOTED])
def test_no_echo_of_a_text_beside_a_file_comes_through(
    name: str, place: str, awaited: bool
) -> None:
    for words in (PROMPT, PROMPT[:40], " ".join(PROMPT.split())):
        service = Service(lambda _, words=words: ECHOES[place](words))
        with Side.answering(service, awaited=awaited) as side:
            _, error, _ = run(side, name, "upload")
        assert error is not None
        check(shown(error, pickled=False))


def spelled_for(name: str) -> str:
    """In every spelling what this client has sent; of what it has not nobody can know."""
    sent = {
        "gumloop, access token": "access token",
        "gumloop, API key": "api key",
        "gumloop, function": "access token",
        "gumloop, refresh token": "fetched token",
        "gumloop, own header": "api key",
        "gloo, client": "fetched token",
        "gloo, API key": "api key",
        "gloo, function": "api key",
        "flows, API key": "api key",
    }[name]
    return spelled(SENTINELS[sent])


@pytest.mark.parametrize("name", ["gumloop, refresh token", "gloo, client"])
@pytest.mark.parametrize("fault", [*FAULTS, *ECHOES])
def test_no_token_endpoint_gives_anything_away(name: str, fault: str, awaited: bool) -> None:
    words = spelled(SENTINELS["refresh token" if "refresh" in name else "client secret"])

    def tokens(request: httpx.Request) -> httpx.Response:
        return FAULTS[fault](request) if fault in FAULTS else ECHOES[fault](words)

    with Log() as log, Side.answering(Service(lambda _: None, tokens), awaited=awaited) as side:
        client, error, _ = run(side, name, "read")
        assert error is not None
        check(shown(error))
        for one in spread(client):
            check(shown(one))
    check(without_addresses(log))


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_stores_and_what_they_hold(kind: str, awaited: bool, tmp_path: Path) -> None:
    store: Any = MemoryTokenStore() if kind == "memory" else FileTokenStore(tmp_path / "t")
    service = Service(lambda _: httpx.Response(200, json={"models": [], "model_groups": []}))
    with Log() as log, Side.answering(service, awaited=awaited) as side:
        client = side.gumloop(
            refresh_token=SENTINELS["refresh token"], client_id="client-1", token_store=store
        )
        side.do(client.models.list())
        for one in [*spread(client), *spread(store)]:
            check(shown(one))
    check(log.text.getvalue())
    if kind == "file":
        kept = [path for path in (tmp_path / "t").iterdir() if path.suffix == ".json"]
        assert len(kept) == 1
        assert found(kept[0].read_text()) == {"fetched token", "new refresh token"}
        check("".join(path.name for path in (tmp_path / "t").iterdir()))


def test_what_is_looked_for_is_found() -> None:
    """The search itself can fail a test: in each spelling, and in an error's every corner."""
    for name, secret in SENTINELS.items():
        for text in spelled(secret).split("; "):
            assert found(text) == {name}
        assert found(secret.encode().hex()) == {name}
        assert found(secret.encode("utf-16").decode("latin-1")) == {name}
        noted = ValueError("x")
        noted.add_note(secret)
        assert found(shown(noted)) == {name}
        cause = ValueError("x")
        cause.__cause__ = KeyError(secret)
        assert found(shown(cause)) == {name}
        held = ValueError("x")
        held.extra = secret  # type: ignore[attr-defined]  # only its pickle shows it
        assert found(shown(held)) == {name}
        assert found(shown(held, pickled=False)) == set()
    assert found(PROMPT) == {"prompt"}


# The mock


def test_the_log_of_the_mock_shows_nothing(side: Side, mock_service: MockService) -> None:
    gloo = side.gloo(client_id="test-client", client_secret="test-secret")
    for client, more in (
        (side.gumloop(access_token="test-access-token"), {"model": "gpt-5"}),
        (side.gumloop("gum_test", user_id="user-1"), {"model": "gpt-5"}),
        (gloo, {"auto_routing": True}),
    ):
        side.do(client.chat.completions.create(messages=MESSAGES, **more))
    assert len(mock_service.requests) >= 4
    for entry in mock_service.requests:
        for secret in ("test-access-token", "gum_test", "test-secret", "mock.token-"):
            assert secret not in f"{entry!r} {entry} {entry.headers} {entry.query} {entry.body}"
        assert PLAIN not in repr(entry)


def test_no_logger_says_anything_over_a_socket(mock_server: MockServer, awaited: bool) -> None:
    """httpcore and asyncio log each step of a real connection."""
    base = mock_server.base_urls["https://api.gumloop.com/api/v1"]
    stream = mock_server.base_urls["https://ws.gumloop.com/api/v1"]
    with Log() as log, Side(awaited=awaited) as side:
        client = side.gumloop(
            access_token="test-access-token", base_url=base, stream_base_url=stream
        )
        create = client.chat.completions.create
        side.do(create(model="gpt-5", messages=MESSAGES))
        side.chunks(side.do(create(model="gpt-5", messages=MESSAGES, stream=True)))
        with pytest.raises(GumglooError):
            side.do(client.skills.delete("no-such-skill"))
    said = log.text.getvalue()
    assert "httpcore" in said and "gumgloo: createChatCompletion" in said
    assert not [one for one in (*OF_THE_MOCK, PLAIN) if one in said]
