"""Whether a request of another tool's is sent once more, under a new token: decided without I/O.

Guarantees: a refusal is told to the credential, also where the request cannot be sent again; it
goes out once more at most, only under another token, only where nothing was done yet and its body
can be sent again.
"""

from __future__ import annotations

from collections.abc import Callable

import httpx

from .._auth import Authorization

__all__ = ["Resend"]

_UNAUTHORIZED = 401


class Resend:
    """One request, and its attempts: `first`, then `is_worth_another`, then `again`.

    Args:
        request: goes out with the headers that are put into it here.
        rejected: tells the credential of a refusal; True where it may have something else by now.
    """

    def __init__(self, request: httpx.Request, rejected: Callable[[Authorization], bool]) -> None:
        self._request = request
        self._rejected = rejected
        self._sent = Authorization({}, {}, None)

    def first(self, authorization: Authorization) -> httpx.Request:
        """The request under this authorization."""
        self._sent = authorization
        self._request.headers.update(authorization.headers)
        return self._request

    def is_worth_another(self, response: httpx.Response) -> bool:
        """True where it is worth asking for another authorization after this answer."""
        news = self._is_refusal(response) and self._rejected(self._sent)
        return news and self._may_repeat(response)

    def again(self, authorization: Authorization) -> httpx.Request | None:
        """The request under another authorization; None where it is the one that was refused."""
        return None if authorization.token == self._sent.token else self.first(authorization)

    def _is_refusal(self, response: httpx.Response) -> bool:
        """True for a 401 to this very token.

        httpx follows redirects in between, and takes the header from what goes to another address.
        """
        got = response.request.headers.get("Authorization")
        return response.status_code == _UNAUTHORIZED and got == self._sent.headers["Authorization"]

    def _may_repeat(self, refused: httpx.Response) -> bool:
        if refused.request.method != self._request.method:
            # It was done, and the answer was to be got elsewhere.
            return False
        try:
            _ = self._request.content
        except httpx.RequestNotRead:
            # It comes from a file or an iterator, which may be at its end.
            return False
        return True
