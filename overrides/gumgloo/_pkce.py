"""Authorization code with PKCE (RFC 6749, 7636): what is made before the browser, and read after.

Guarantees: no HTTP and no clock here; the only method is S256; the random source is handed in.
The verifier stands in no repr. A redirect is believed only with the very state that was sent.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence
from secrets import token_bytes
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ._errors import AuthorizationError, ConfigurationError
from ._redact import MASK, Scrubber
from ._settings import checked_text

__all__ = [
    "DEFAULT_SCOPES",
    "AuthorizationURL",
    "Secrets",
    "challenge_of",
    "make_secrets",
    "read_redirect",
    "scope_text",
]

#: What the documentation and the command line of the service ask for.
DEFAULT_SCOPES = ("gumloop_api", "userinfo")

_VERIFIER_BYTES = 64
_STATE_BYTES = 24
_MOST_FIELDS = 100
_ERROR = "the authorization failed"


class AuthorizationURL(NamedTuple):
    """Where to send the user, and what to keep until the redirect.

    Attributes:
        url: to be opened in the user's browser.
        code_verifier: secret; `exchange_code` needs it.
        state: what the redirect has to bring back; `read_redirect` compares it.
    """

    url: str
    code_verifier: str
    state: str

    def __repr__(self) -> str:
        # The state is in the query, too, and whoever knows it can forge a redirect.
        return f"AuthorizationURL({self.url.partition('?')[0]}?{MASK})"


class Secrets(NamedTuple):
    """The verifier of one authorization, what shows that one has it, and a state."""

    verifier: str
    challenge: str
    state: str

    def __repr__(self) -> str:
        return f"Secrets({MASK})"


def make_secrets(
    state: str | None = None, random_bytes: Callable[[int], bytes] = token_bytes
) -> Secrets:
    """A verifier of 64 random bytes (86 characters), its challenge, and a state.

    Args:
        state: the caller's own; 24 random bytes (32 characters) where it is None.
        random_bytes: gives so many random bytes.

    Raises:
        ConfigurationError: the state is empty, or no text.
    """
    checked_text("state", state)
    verifier = _unpadded(random_bytes(_VERIFIER_BYTES))
    return Secrets(
        verifier,
        challenge_of(verifier),
        _unpadded(random_bytes(_STATE_BYTES)) if state is None else state,
    )


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier (RFC 7636, 4.2)."""
    return _unpadded(hashlib.sha256(verifier.encode()).digest())


def scope_text(scopes: str | Sequence[str]) -> str:
    """Scopes as they are sent: with one blank between them.

    Args:
        scopes: one text with blanks between the scopes, or the scopes.

    Raises:
        ConfigurationError: there is none, or one that is no scope (RFC 6749, 3.3).
    """
    given: Sequence[Any] = scopes.split() if isinstance(scopes, str) else list(scopes)
    if not given or not all(_is_scope(one) for one in given):
        raise ConfigurationError(
            "scopes: expected scopes such as 'gumloop_api userinfo', or a sequence of them"
        )
    return " ".join(given)


def read_redirect(url: str, state: str) -> str:
    """The code that a redirect brings.

    Args:
        url: the whole address that the browser was sent to, or its path and query.
        state: the one that the authorization began with.

    Returns:
        the code, for `exchange_code`; it can be used once, and soon.

    Raises:
        AuthorizationError: the endpoint reports an error (`code`, `description`), the state is
            another or missing, or there is no code.
        ConfigurationError: `state` is empty.
    """
    if not checked_text("state", state):
        raise ConfigurationError("state must be the one of build_authorization_url")
    fields = _fields(url)
    sent, error = fields.get("state"), fields.get("error")
    # Only an error may come without: some servers forget it then, and nothing is believed.
    if not (sent is None and error) and not _same(sent or "", state):
        raise AuthorizationError(
            "the state in the redirect is not the one that was sent: the redirect belongs to "
            "another authorization, or is forged; begin again"
        )
    if error:
        scrubber = Scrubber()
        code, said = scrubber.quote(error), scrubber.quote(fields.get("error_description", ""))
        text = f"{_ERROR}: {code}: {said}" if said else f"{_ERROR}: {code}"
        raise AuthorizationError(text, code=code, description=said or None)
    if not fields.get("code"):
        raise AuthorizationError("the redirect brings neither a code nor an error")
    return fields["code"]


def _fields(url: str) -> dict[str, str]:
    problem = "the redirect is no address"
    try:
        pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except (ValueError, TypeError, AttributeError):
        pairs = None
    if pairs is not None:
        fields = dict(pairs)
        if len(fields) == len(pairs):
            return fields
        # RFC 6749, 3.1: which of the two is meant, nobody knows.
        problem = "the redirect has a parameter twice"
    # Outside of the handler: the exception quotes the address, which holds the code.
    raise AuthorizationError(problem)


def _same(one: str, other: str) -> bool:
    """Compared in a time that does not tell where they differ."""
    pair = (text.encode("utf-8", "surrogatepass") for text in (one, other))
    return hmac.compare_digest(*pair)


def _is_scope(text: Any) -> bool:
    good = isinstance(text, str) and text != ""
    return good and all("!" <= char <= "~" and char not in '"\\' for char in text)


def _unpadded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
