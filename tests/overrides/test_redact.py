"""Scrubbing: a secret in any spelling, inside any text, is gone; and the one log record."""

from __future__ import annotations

import base64
import json
import logging
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._auth import basic_header
from gumgloo._redact import LOGGER, MASK, Scrubber, log_attempt, mask, secrets_of

# Encodable, and without the mask's own character, which scrubbing writes.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="*"), max_size=40)
SECRETS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="*"), min_size=5, max_size=40
)

SPELLINGS: dict[str, Callable[[str], str]] = {
    "raw": str,
    "percent": lambda secret: quote(secret, safe=""),
    "percent, as in a path": quote,
    "percent, lower case": lambda secret: re.sub(
        "%[0-9A-F]{2}", lambda found: found[0].lower(), quote(secret, safe="")
    ),
    "percent twice": lambda secret: quote(quote(secret, safe=""), safe=""),
    "form": quote_plus,
    "json": lambda secret: json.dumps(secret)[1:-1],
    "json, not ascii": lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
    "json, slashes": lambda secret: json.dumps(secret)[1:-1].replace("/", "\\/"),
    "repr of bytes": lambda secret: repr(secret.encode())[2:-1],
    "ascii": lambda secret: ascii(secret)[1:-1],
    "json in a form": lambda secret: quote(json.dumps(secret)[1:-1], safe=""),
    "repr in a form": lambda secret: quote(repr(secret)[1:-1], safe=""),
    "json in a repr": lambda secret: repr(json.dumps(secret)),
    "bearer": lambda secret: f"Bearer {secret}",
    "base64": lambda secret: base64.b64encode(secret.encode()).decode(),
    "base64 for URLs": lambda secret: base64.urlsafe_b64encode(secret.encode()).decode(),
    "base64, no padding": lambda secret: base64.b64encode(secret.encode()).decode().rstrip("="),
    "base64 in a form": lambda secret: quote(base64.b64encode(secret.encode()).decode(), safe=""),
    "base64 after one": lambda secret: base64.b64encode(b":" + secret.encode() + b":").decode(),
    "base64 after two": lambda secret: base64.b64encode(b"u:" + secret.encode() + b"::").decode(),
    "basic": lambda secret: basic_header("client", secret),
    "basic, bare": lambda secret: basic_header("client", secret).removeprefix("Basic "),
}


@pytest.mark.parametrize("name", SPELLINGS)
@given(secret=SECRETS, before=TEXTS, after=TEXTS)
def test_no_spelling_gets_through(name: str, secret: str, before: str, after: str) -> None:
    spelled = SPELLINGS[name](secret)
    scrubbed = Scrubber([secret]).scrub(f"{before} {spelled} {after}")
    assert spelled not in scrubbed or spelled in f"{before}   {after}"
    assert MASK in scrubbed


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("a/b+c d%e", "q=a%2fb%2Bc%20d%25e!"),
        ("a/b+c d%e", "q=a%2Fb%2bc+d%25e!"),
        ("pa\"ss'wö\\rd", r"{'x': 'pa\"ss\'wö\\rd'}"),
        ("pa\"ss'wö\\rd", r'{"x": "pa\"ss' + r"'" + r'w\u00f6\\rd"}'),
        ("pa\"ss'wö\\rd", "pa%22ss%27w%C3%B6%5Crd"),
        ("%25%2F", "x%25%2Fx"),
        ("clef-😀-x", r"\"clef-\ud83d\ude00-x\""),
        ("clef\n\tx", r"clef\n\tx"),
    ],
)
def test_known_spellings(secret: str, text: str) -> None:
    scrubbed = Scrubber([secret]).scrub(text)
    assert MASK in scrubbed
    assert not any(part in scrubbed for part in ("b%2", "ss", "wö", "clef", "%25%2F"))


def test_a_secret_inside_a_basic_header_goes_and_what_is_around_it_stays() -> None:
    header = base64.b64encode(b"client-one:very-secret-indeed").decode()
    assert Scrubber(["very-secret-indeed"]).scrub(f"sent <{header}> to x") == (
        f"sent <{header[:15]}***> to x"
    )


def test_of_what_is_no_basic_header_nothing_is_made_up() -> None:
    assert list(secrets_of(["Basic OmNh*a2U="])) == ["OmNh*a2U="]
    assert list(secrets_of(["Basic OmNha2U="])) == ["OmNha2U=", "cake"]


def test_the_longest_secret_first() -> None:
    assert Scrubber(["secret", "secret-two", ""]).scrub("secret-two secret") == "*** ***"


def test_a_short_secret_is_not_looked_for_in_base64() -> None:
    # What is left of it there, two characters, stands in any text.
    assert Scrubber(["abc"]).scrub("abc YWJj FiY") == "*** YWJj FiY"
    assert Scrubber(["abcd"]).scrub("abcd YWJjZA==") == "*** YWJjZA=="
    assert Scrubber(["abcde"]).scrub("abcde YWJjZGU=") == "*** ***"


def test_without_secrets_only_what_looks_like_one_goes() -> None:
    text = "GET https://host/v1/models?limit=3 failed: [Errno 111] refused"
    assert Scrubber().scrub(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Authorization: Bearer eyJ.a-b_c~d+e/f==", "Authorization: Bearer ***"),
        ("{'authorization': 'bearer abc'}", "{'authorization': 'bearer ***'}"),
        ("Bearer%20abc&x=1", "Bearer%20***&x=1"),
        ("Basic dXNlcjpwYXNz, then", "Basic ***, then"),
        ("the basic plan", "the basic plan"),
        ("http://user:pa:ss@proxy:8080/x", "http://***@proxy:8080/x"),
        ("mail me @ http://host/a@b", "mail me @ http://host/a@b"),
        ("?api_key=abc&limit=3", "?api_key=***&limit=3"),
        ("grant=x&client_secret=a%2Fb&scope=y", "grant=x&client_secret=***&scope=y"),
        ('{"access_token": "abc", "n": 1}', '{"access_token": "***", "n": 1}'),
        (r'"{\"refresh_token\": \"abc\"}"', r'"{\"refresh_token\": \"***\"}"'),
        ("x-auth-key: user1", "x-auth-key: ***"),
        ("api_key: Bearer abc", "api_key: Bearer ***"),
        ("my_password_hint is x", "my_password_hint is x"),
    ],
)
def test_what_looks_like_a_secret_goes_unasked(text: str, expected: str) -> None:
    assert Scrubber().scrub(text) == expected


def test_a_long_text_takes_no_time() -> None:
    # Quadratic work on these would take minutes.
    scrubber = Scrubber(["secret\\\\" * 8])
    for part in ("secret\\\\", "\\", "://a", "bearer ", "A1b2", "api_key="):
        scrubber.scrub(part * 20_000)


def test_a_quote_is_one_short_line() -> None:
    text = Scrubber(["s3cret"]).quote("a\r\nb\x00c\x1b[31m" + " s3cret" * 200)
    assert text.startswith("a b c [31m *** ***")
    assert text.endswith("…")
    assert len(text) == 300


def test_a_secret_is_found_before_the_text_is_cut() -> None:
    secret = "x" * 50
    assert "xx" not in Scrubber([secret]).quote("a" * 280 + secret)


def test_a_foreign_exception_in_words() -> None:
    scrubber = Scrubber(["s3cret"])
    assert (
        scrubber.describe(OSError(111, "no s3cret")) == "ConnectionRefusedError: [Errno 111] no ***"
    )
    assert scrubber.describe(KeyError()) == "KeyError"


def test_masks() -> None:
    assert mask("") == mask("short") == mask("x" * 23) == MASK
    assert mask("a" * 20 + "1234") == "***1234"
    assert "s3cret" not in repr(Scrubber(["s3cret"]))


@pytest.mark.parametrize(
    ("header", "bodies", "secrets"),
    [
        ("Bearer tok-en", (), ["tok-en"]),
        ("bare-token", (), ["bare-token"]),
        (None, (), []),
        ("Bearer abc", (), []),
        (basic_header("client", "a/b c:d"), (), [basic_header("client", "a/b c:d")[6:], "a/b c:d"]),
        ("Basic no-base64!", (), ["no-base64!"]),
        (None, ({"refresh_token": "r-token", "client_secret": 7, "scope": "x y z"},), ["r-token"]),
        (None, ([("code", "c-ode"), ("state", "state")], None, 7), ["c-ode"]),
        (None, (["code", ("token", ["list"])],), []),
    ],
)
def test_what_of_a_request_is_secret(header: Any, bodies: Any, secrets: list[str]) -> None:
    assert list(secrets_of([header], *bodies)) == secrets


class Records(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.records.append(record)


@pytest.mark.parametrize(
    ("status", "request_id", "level", "text"),
    [
        (200, "req_1", logging.DEBUG, "listModels: 200 in 13 ms, attempt 2, request id req_1"),
        (204, None, logging.DEBUG, "listModels: 204 in 13 ms, attempt 2, request id -"),
        (399, None, logging.DEBUG, "listModels: 399 in 13 ms, attempt 2, request id -"),
        (400, None, logging.INFO, "listModels: 400 in 13 ms, attempt 2, request id -"),
        (503, None, logging.INFO, "listModels: 503 in 13 ms, attempt 2, request id -"),
        ("timeout", None, logging.INFO, "listModels: timeout in 13 ms, attempt 2, request id -"),
        (200, "a\nb", logging.DEBUG, "listModels: 200 in 13 ms, attempt 2, request id a b"),
    ],
)
def test_one_record_per_attempt(status: Any, request_id: Any, level: int, text: str) -> None:
    logger = logging.Logger("test")
    records = Records()
    logger.addHandler(records)
    log_attempt(logger, "listModels", status, 12.6, 2, request_id)
    [record] = records.records
    assert (record.levelno, record.getMessage()) == (level, text)
    # Lazy: the text is only put together by a handler that wants it.
    assert record.msg.count("%") == len(record.args or ())


def test_a_record_that_nobody_wants_costs_nothing() -> None:
    class Costly(str):
        __slots__ = ()

        def __str__(self) -> str:
            raise AssertionError("formatted")

    logger = logging.Logger("test", logging.WARNING)
    records = Records()
    logger.addHandler(records)
    log_attempt(logger, Costly("op"), 200, 1.0, 1)
    assert records.records == []


def test_a_long_request_id_is_cut() -> None:
    logger = logging.Logger("test")
    records = Records()
    logger.addHandler(records)
    log_attempt(logger, "op", 200, 1.0, 1, "r" * 5000)
    assert len(records.records[0].getMessage()) < 200


def test_the_logger_is_the_documented_one() -> None:
    assert LOGGER.name == "gumgloo"
