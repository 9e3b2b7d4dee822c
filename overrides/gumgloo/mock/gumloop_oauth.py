"""Gumloop's OAuth: clients, codes, tokens that expire, and refresh tokens that rotate.

Guarantees: a code is good once and only with its verifier (PKCE, S256); a refresh token is good
once, its successor comes with the answer; what was revoked is refused.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from .manners import Call
from .replies import Reply, json_reply
from .settings import Settings
from .tokens import TokenBook

__all__ = ["OAuth"]

_SCOPE = "gumloop_api userinfo"


def _refused(code: str, text: str) -> Reply:
    return json_reply(400, {"error": code, "error_description": text})


@dataclass(frozen=True)
class _Grant:
    """What a code or a refresh token stands for."""

    client_id: str
    scope: str
    redirect_uri: str = ""
    challenge: str = ""


class OAuth:
    """The authorization server.

    Args:
        tokens: the access tokens it gives.
        settings: how long they hold.
    """

    def __init__(self, tokens: TokenBook, settings: Settings) -> None:
        self._tokens = tokens
        self._settings = settings
        self._codes: dict[str, _Grant] = {}
        self._refresh: dict[str, _Grant] = {}
        self._made = 0

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "registerClient": self._register,
            "authorizeClient": self._authorize,
            "createToken": self._token,
            "revokeToken": self._revoke,
        }

    def _next(self, prefix: str) -> str:
        self._made += 1
        return f"mock-{prefix}-{self._made}"

    def _register(self, call: Call) -> Reply:
        return json_reply(201, {**call.body, "client_id": self._next("client")})

    def _authorize(self, call: Call) -> Reply:
        asked: Mapping[str, Any] = call.values
        code = self._next("code")
        self._codes[code] = _Grant(
            asked["client_id"], asked["scope"], asked["redirect_uri"], asked["code_challenge"]
        )
        told = {"code": code} | ({"state": asked["state"]} if "state" in asked else {})
        link = "&" if "?" in asked["redirect_uri"] else "?"
        location = f"{asked['redirect_uri']}{link}{urlencode(told)}"
        return Reply(302, "", headers={"location": location.encode("ascii", "ignore").decode()})

    def _token(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        grant = self._granted(body)
        if grant is None or grant.client_id != body["client_id"]:
            return _refused("invalid_grant", "The code or the refresh token is not good any more.")
        fresh = self._next("refresh")
        self._refresh[fresh] = grant
        lifetime = self._settings.token_lifetime
        token = self._tokens.issue(grant.client_id, None, lifetime)
        told = {"access_token": token, "token_type": "Bearer", "expires_in": int(lifetime)}
        return json_reply(200, {**told, "scope": grant.scope, "refresh_token": fresh})

    def _granted(self, body: Mapping[str, Any]) -> _Grant | None:
        if body["grant_type"] == "refresh_token":
            return self._refresh.pop(body.get("refresh_token", ""), None)
        grant = self._codes.pop(body.get("code", ""), None)
        verifier = body.get("code_verifier", "").encode("utf-8", "replace")
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier).digest()).rstrip(b"=")
        if grant is None or grant.challenge != challenge.decode():
            return None
        return grant if grant.redirect_uri == body.get("redirect_uri") else None

    def _revoke(self, call: Call) -> Reply:
        value = call.body["token"]
        self._refresh.pop(value, None)
        known = self._tokens.look(value)
        if known is not None:
            self._tokens.revoke(known.label)
        return Reply(200, "")
