"""Keeping secrets out of texts: masks, scrubbing of foreign texts, and the log record of a call.

Guarantees: `Scrubber` finds a secret raw, percent-encoded, escaped as in JSON or in a Python
repr, in any mixture of these, and in base64 (from five bytes on; alone or in something longer);
what follows `Bearer` or `Basic`, stands in a URL before the `@`, or is named like a credential
goes too, known or not. `log_attempt` writes one record and has no way to be given a header, query,
body or token.
"""

from __future__ import annotations

import base64
import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import quote, unquote

from gumgloo_api.support.kinds import is_array, is_mapping

__all__ = ["LOGGER", "MASK", "Scrubber", "log_attempt", "mask", "secrets_of"]

LOGGER = logging.getLogger("gumgloo")

MASK = "***"

_LONGEST_TEXT = 300
# The last four characters tell two tokens apart; of a short secret they would be too much.
_LONG_ENOUGH_FOR_A_TAIL = 24
# Shorter runs of base64 are found in any text.
_SHORTEST_BASE64 = 6

_NAMES = (
    "access_token|refresh_token|id_token|client_secret|code_verifier|api[_-]?key|x-auth-key"
    "|password"
)
# What is shorter stands in any text: hiding it would spoil the words and hide nothing.
_SHORTEST_SECRET = 4
_SECRET_MEMBERS = (
    "access_token", "refresh_token", "client_secret", "code", "code_verifier", "token", "password"
)  # fmt: skip
_ALWAYS = re.compile(
    r"(?P<scheme>\bbearer(?:\s|\+|%20)+)[^\s\"',;&)\]}>]+"
    r"|(?P<basic>\bbasic(?:\s|\+|%20)+)[\w+/%-]{8,}=*"
    r"|(?P<user>://)[^/\s@]+(?=@)"
    rf"|(?P<name>\b(?:{_NAMES})\b\\?[\"']?\s*(?:[=:]|%3D)\s*\\?[\"']?)(?!bearer\b|basic\b)"
    r"[^\s\"'&,;)\]}>\\]+",
    re.IGNORECASE,
)
# One that an escape begins with may have been percent-encoded afterwards.
_BACKSLASH = r"(?:\\|%(?:25)*5[Cc])"
_ESCAPES = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}


def mask(text: str) -> str:
    """A secret as it may be shown: `***`, and the last four characters of a long one."""
    return MASK + text[-4:] if len(text) >= _LONG_ENOUGH_FOR_A_TAIL else MASK


def secrets_of(authorizations: Iterable[str | None], *bodies: Any) -> Iterator[str]:
    """The secrets that a request carries, but for those too short to be one.

    Args:
        authorizations: values of its `Authorization` headers.
        bodies: its JSON value, query or form, of which the members with the names of secrets
            count.
    """
    return (one for one in _secrets_of(authorizations, bodies) if len(one) >= _SHORTEST_SECRET)


def _secrets_of(authorizations: Iterable[str | None], bodies: Iterable[Any]) -> Iterator[str]:
    for value in authorizations:
        scheme, _, secret = (value or "").partition(" ")
        yield secret or scheme
        if scheme.lower() == "basic":
            with suppress(ValueError):
                pair = base64.b64decode(secret, validate=True).decode()
                yield unquote(pair.partition(":")[2])
    for body in bodies:
        pairs: Iterable[Any] = body.items() if is_mapping(body) else body if is_array(body) else ()
        for pair in pairs:
            if isinstance(pair, tuple) and pair[0] in _SECRET_MEMBERS and isinstance(pair[1], str):
                yield pair[1]


class Scrubber:
    """Takes secrets out of any text; never shows them itself.

    Args:
        secrets: what must not be shown; empty ones are passed over.
    """

    __slots__ = ("_pattern", "_secrets")

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        # The longest first: a secret may begin with another.
        self._secrets = sorted({secret for secret in secrets if secret}, key=len, reverse=True)
        self._pattern: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return "Scrubber(***)"

    def scrub(self, text: str) -> str:
        """The text with `***` for each secret in it."""
        if self._secrets:
            # Made at the first need, which for most clients never comes.
            if self._pattern is None:
                spelled = [way for secret in self._secrets for way in _spellings(secret)]
                self._pattern = re.compile("|".join(spelled))
            text = self._pattern.sub(MASK, text)
        return _ALWAYS.sub(_masked, text)

    def quote(self, text: str) -> str:
        """The text fit to stand in a message: scrubbed, on one line, 300 characters at most."""
        # Scrubbed before it is cut: half a secret would not be recognised.
        line = " ".join(_printable(self.scrub(text)).split())
        return line if len(line) <= _LONGEST_TEXT else line[: _LONGEST_TEXT - 1] + "…"

    def describe(self, error: BaseException) -> str:
        """A foreign exception as it may stand in a message: its class, and its text as `quote`."""
        text = self.quote(str(error))
        return f"{type(error).__name__}: {text}" if text else type(error).__name__


def log_attempt(
    logger: logging.Logger,
    operation: str,
    status: int | str,
    milliseconds: float,
    attempt: int,
    request_id: str | None = None,
) -> None:
    """Write the one record of an attempt, at level DEBUG for a success and INFO for a failure.

    Args:
        logger: `LOGGER`, or the caller's own.
        operation: operationId.
        status: the HTTP status, or a word for what happened in its place (`timeout`).
        milliseconds: from the first byte sent to the last byte read, or to the failure.
        attempt: 1 for the first.
        request_id: the service's, None where it gave none.
    """
    succeeded = isinstance(status, int) and status < 400
    logger.log(
        logging.DEBUG if succeeded else logging.INFO,
        "%s: %s in %.0f ms, attempt %d, request id %s",
        operation,
        status,
        milliseconds,
        attempt,
        # It comes from outside: a line break in it would forge a record.
        "-" if request_id is None else _printable(request_id[:100]),
    )


def _masked(found: re.Match[str]) -> str:
    return (found[found.lastgroup or 0]) + MASK


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)


def _spellings(secret: str) -> Iterable[str]:
    """Patterns that find the secret whole, in each encoding."""
    data = secret.encode("utf-8", "surrogatepass")
    yield "".join(_character(char) for char in secret)
    # A Basic header holds it percent-encoded first.
    for inner in dict.fromkeys((data, quote(data, safe="").encode())):
        for offset in range(3):
            # Three bytes make four characters: what the secret looks like depends on where in
            # its group it begins. The first and last characters may hold bits of its neighbours.
            text = base64.b64encode(b"\0" * offset + inner).decode().rstrip("=")
            first = (0, 2, 3)[offset]
            last = (offset + len(inner)) * 8 // 6
            if last - first >= _SHORTEST_BASE64:
                yield "".join(_base64_character(char) for char in text[first:last]) + r"[\w+/-]?=*"


def _base64_character(char: str) -> str:
    if char in "+/":
        other = {"+": "-", "/": "_"}[char]
        return f"(?:{_character(char)}|{other})"
    return char


def _character(char: str) -> str:
    """A pattern for one character in any of its spellings."""
    if char.isalnum() and char.isascii():
        return char
    if char == "\\":
        return _BACKSLASH + "{1,4}"
    data = char.encode("utf-8", "surrogatepass")
    # JSON spells what lies beyond the first plane as two.
    wide = char.encode("utf-16-be", "surrogatepass")
    units = [wide[at : at + 2].hex() for at in range(0, len(wide), 2)]
    escape = _BACKSLASH + "{1,2}"
    plain = [
        re.escape(char),
        "".join(f"%(?:25)*{_either_case(f'{byte:02x}')}" for byte in data),
    ]
    ways = [
        *plain,
        "".join(f"{escape}u{_either_case(unit)}" for unit in units),
        f"{escape}U{_either_case(f'{ord(char):08x}')}",
        "".join(f"{escape}x{_either_case(f'{byte:02x}')}" for byte in data),
    ]
    if ord(char) < 256:
        ways.append(f"{escape}x{_either_case(f'{ord(char):02x}')}")
    if char == " ":
        ways.append(r"\+")
    if char in _ESCAPES:
        ways.append(escape + _ESCAPES[char])
    if char in "\"'/":
        ways += [_BACKSLASH + "{1,3}" + way for way in plain]
    return f"(?:{'|'.join(ways)})"


def _either_case(digits: str) -> str:
    return "".join(f"[{d}{d.upper()}]" if d.isalpha() else d for d in digits)
