"""An authorization server that rotates: each refresh token is good for one refresh.

Guarantees: it knows what was sent to it, and what it gave; faults happen in the order planned.
It answers as an httpx handler, for clients, and call by call, for credentials.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from gumgloo._errors import APIConnectionError, TokenError
from gumgloo._retry import RetryPolicy
from gumgloo._rotation import Rotation, RotationPlan
from gumgloo._timing import Timing
from gumgloo._token_flight import FETCH_ERRORS, TokenReply
from gumgloo.gumloop._refresh import RotatingCredential
from gumgloo_api.gumloop.models import OAuthToken
from gumgloo_api.gumloop.operations.oauth.create_token import parse
from tests.overrides._token_world import World

__all__ = ["FIRST", "GRANT", "STORE_KEY", "Holder", "Issuer", "form_of"]

#: The refresh token that everything begins with.
FIRST = "refresh-0"
#: Where holders keep their chain.
STORE_KEY = "key"
#: What a client is made with.
GRANT: dict[str, Any] = {"refresh_token": FIRST, "client_id": "client-1"}


def form_of(request: httpx.Request) -> dict[str, str]:
    """The members of a form."""
    return {name: value for name, [value] in parse_qs(request.content.decode()).items()}


class Issuer:
    """The server, and the API that takes its access tokens.

    Args:
        rotating: False where a refresh gives no new refresh token.
        lifetime: of access tokens; None where it says nothing of it.

    Attributes:
        current: the refresh token that is good.
        sent: the refresh tokens that came, in order.
        faults: what happens to the next refreshes: None for nothing; "unsent", "lost" (before it
            was done), "dropped" (after it was done), "garbage" (done, but unreadable), or a
            status that it answers.
        calls: the access tokens of the calls of the API, in order.
        good: those that it takes.
        requests: all requests to the token endpoint.
        more: put over its answers.
        invalid: the status of a refresh with a token that is not good.
    """

    def __init__(self, *, rotating: bool = True, lifetime: Any = 3600) -> None:
        self.rotating = rotating
        self.lifetime = lifetime
        self.current = FIRST
        self.number = 0
        self.sent: list[str] = []
        self.faults: list[str | int | None] = []
        self.calls: list[str] = []
        self.good: set[str] = set()
        self.requests: list[httpx.Request] = []
        self.more: dict[str, Any] = {}
        self.invalid = 400

    def refresh(self, sent: str) -> tuple[int, dict[str, Any]]:
        """The answer to a refresh."""
        if sent != self.current:
            return self.invalid, {"error": "invalid_grant", "error_description": f"{sent} is spent"}
        self.number += 1
        access = f"access-{self.number}"
        self.good.add(access)
        told: dict[str, Any] = {"access_token": access, "token_type": "Bearer"}
        if self.lifetime is not None:
            told["expires_in"] = self.lifetime
        if self.rotating:
            self.current = told["refresh_token"] = f"refresh-{self.number}"
        return 200, told | self.more

    def answer(self, sent: str) -> OAuthToken:
        """A refresh, as the transport gives it to a credential; raises as the transport does."""
        self.sent.append(sent)
        fault = self.faults.pop(0) if self.faults else None
        if fault in ("unsent", "lost"):
            raise APIConnectionError("it was lost", unsent=fault == "unsent")
        if isinstance(fault, int):
            return self._parsed(fault, {"error": "planned"})
        status, told = self.refresh(sent)
        if fault == "dropped":
            raise APIConnectionError("it was lost")
        return self._parsed(status, {} if fault == "garbage" else told)

    def _parsed(self, status: int, told: Mapping[str, Any]) -> OAuthToken:
        return parse(status, {"content-type": "application/json"}, json.dumps(told).encode())

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Any request of a client."""
        if request.url.path.endswith("/oauth/token"):
            self.requests.append(request)
            try:
                told = self.answer(form_of(request)["refresh_token"])
            except APIConnectionError as error:
                kind = httpx.ConnectError if error.unsent else httpx.ReadError
                raise kind("planned", request=request) from None
            except FETCH_ERRORS as error:
                body = getattr(error, "body", None)
                if isinstance(body, bytes):
                    return httpx.Response(200, content=body)
                return httpx.Response(getattr(error, "status_code", 500), json=body)
            return httpx.Response(200, json=told.to_dict())
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.calls.append(token)
        if token not in self.good:
            return httpx.Response(401, json={"error": "invalid_token"})
        return httpx.Response(200, json={"models": [], "model_groups": [], "data": []})


class Holder:
    """One holder of a refresh token, as a client is.

    Attributes:
        told: the refresh tokens that `on_rotate` was told of.
        trouble: what `on_rotate` raises, in order.

    Args:
        world, issuer: where it lives.
        refresh_token: what it begins with.
        hook: its `on_rotate`: True for one that writes down, False for none.
        store, policy: as of `RotationPlan`.
    """

    def __init__(
        self,
        world: World,
        issuer: Issuer,
        *,
        refresh_token: str = FIRST,
        hook: Callable[[OAuthToken], object] | bool = True,
        store: Any = None,
        policy: RetryPolicy | None = None,
    ) -> None:
        self.rotation = rotation = Rotation(refresh_token)
        self.state = world.state()
        self.told: list[Any] = []
        self.trouble: list[BaseException] = []

        def fetch() -> TokenReply:
            sent = rotation.take()
            return rotation.accept(sent, issuer.answer(sent))

        plan = RotationPlan(
            rotation,
            (self.save if hook is True else hook) or None,
            self.state,
            random=world.chance,
            store=store,
            store_key=STORE_KEY,
            policy=policy,
        )
        timing = Timing(sleep=world.sleep, chance=world.chance)
        self.credential = RotatingCredential(rotation, plan, self.state, fetch, timing)

    def save(self, answer: OAuthToken) -> None:
        """The hook."""
        if self.trouble:
            raise self.trouble.pop(0)
        self.told.append(answer.refresh_token)

    def token(self) -> str:
        """What a caller gets."""
        return self.credential.access_token()

    def fails(self) -> TokenError:
        """The error that a caller gets."""
        with pytest.raises(TokenError) as caught:
            self.token()
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None
        return caught.value
