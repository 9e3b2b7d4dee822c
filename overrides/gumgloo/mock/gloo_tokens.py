"""Gloo's token endpoint: client credentials in, an access token out.

Guarantees: the rules of RFC 6749, with the statuses that the real endpoint was measured to have: a
known client with a wrong secret is 400.  Both halves of a Basic header are percent-decoded.
"""

from __future__ import annotations

import base64
import binascii
import urllib.parse
from typing import Any

from .manners import Call
from .replies import Reply, json_reply
from .settings import Settings
from .spec import Operation
from .tokens import TokenBook

__all__ = ["basic_credentials", "is_token_endpoint", "oauth_error", "token_reply"]


def is_token_endpoint(operation: Operation) -> bool:
    """True for the operation that issues tokens."""
    return operation.method == "POST" and operation.template == "/oauth2/token"


def oauth_error(status: int, code: str, text: str | None = None) -> Reply:
    """An error as RFC 6749 has it."""
    body = {"error": code} if text is None else {"error": code, "error_description": text}
    headers = {"www-authenticate": "Basic"} if status == 401 else None
    return json_reply(status, body, headers)


def basic_credentials(header: str) -> tuple[str, str] | None:
    """Client id and secret of a Basic header; None where it is none."""
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        text = base64.b64decode(value.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    client, colon, secret = text.partition(":")
    if not colon:
        return None
    return urllib.parse.unquote(client), urllib.parse.unquote(secret)


def _credentials(call: Call) -> tuple[str, str] | Reply:
    body: dict[str, Any] = call.body
    header = call.request.header("authorization")
    in_body = "client_id" in body or "client_secret" in body
    if header is None:
        if not in_body:
            return oauth_error(401, "invalid_client", "no credentials")
        return body.get("client_id", ""), body.get("client_secret", "")
    if in_body:
        return oauth_error(401, "invalid_client", "credentials in two places")
    found = basic_credentials(header)
    return found or oauth_error(401, "invalid_client", "not a Basic header")


def token_reply(call: Call, tokens: TokenBook, settings: Settings) -> Reply:
    """Answers a request for a token that fits the spec."""
    found = _credentials(call)
    if isinstance(found, Reply):
        return found
    client, secret = found
    if client not in settings.gloo_clients:
        return oauth_error(401, "invalid_client", "unknown client")
    if settings.gloo_clients[client] != secret:
        return oauth_error(400, "invalid_client", "invalid_client_secret")
    scope = call.body.get("scope", "api/access")
    lifetime = settings.token_lifetime
    told = {
        "access_token": tokens.issue(client, scope, lifetime),
        "token_type": "Bearer",
        "expires_in": int(lifetime),
        "scope": scope,
    }
    return json_reply(200, told, {"cache-control": "no-store"})
