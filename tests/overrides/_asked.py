"""Clients whose every request is kept and refused, to look at what a call sends."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from gumgloo import ConfigurationError, NotFoundError
from tests.overrides._clients import Side, check_error

__all__ = ["Asked", "Wire", "asking"]


class Wire:
    """What was sent, as the tests of resources look at it."""

    def __init__(self, request: httpx.Request) -> None:
        self.url = str(request.url)
        self.query = dict(request.url.params.multi_items())
        self.headers = request.headers
        self.kind = request.headers.get("content-type", "").partition(";")[0]
        self.body = _body(self.kind, request.content)

    @property
    def team(self) -> str:
        """Where the team is, in the words of the table."""
        where = {"application/json": "body", "multipart/form-data": "form"}.get(self.kind, "body")
        places = [
            name
            for name, there in (("query", self.query), (where, self.body))
            if "team_id" in there
        ]
        return "+".join(places) or "-"

    @property
    def user(self) -> str:
        """Where the user is."""
        places = {"query": self.query, "body": self.body}
        return "+".join(name for name, there in places.items() if "user_id" in there) or "-"


def _body(kind: str, content: bytes) -> dict[str, Any]:
    if kind == "application/json":
        found: dict[str, Any] = json.loads(content)
        return found
    if kind == "multipart/form-data":
        return dict(re.findall(r'name="(\w+)"\r\n\r\n([^\r]*)\r\n', content.decode()))
    return {}


class Asked:
    """Clients whose every request is kept, and refused."""

    def __init__(self, *, awaited: bool) -> None:
        self.requests: list[httpx.Request] = []
        self.side = Side.answering(self._answer, awaited=awaited)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(404, json={"error": {"code": "none", "message": "Not here."}})

    def wire(self, call: Callable[[], Any]) -> Wire:
        """What a call sends."""
        with warnings.catch_warnings(), pytest.raises(NotFoundError):
            warnings.simplefilter("ignore", DeprecationWarning)
            self.side.do(call())
        (request,) = self.requests
        self.requests.clear()
        return Wire(request)

    def refusal(self, call: Callable[[], Any]) -> str:
        """Why a call is refused before anything is sent."""
        with pytest.raises(ConfigurationError) as caught:
            self.side.do(call())
        assert not self.requests
        check_error(caught.value)
        return str(caught.value)


@contextmanager
def asking(*, awaited: bool = False) -> Iterator[Asked]:
    asked = Asked(awaited=awaited)
    with asked.side:
        yield asked
