"""A link to a file on another host: where it may lead, and what goes with it; without I/O.

Guarantees: nothing of the client's goes with it, no credential, no cookie, no trace; it leads over
https, unless the client itself speaks http or the host is this machine; redirects are followed
five times at most, never from https to http. A link is a secret: nothing of it stands in an error.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn
from urllib.parse import urldefrag, urljoin, urlsplit

from gumgloo_api.support import APIStatusError, Operation, Request, status_error

from ._auth import Authorization
from ._call import Call, Settings
from ._errors import DownloadError
from ._timeout import Timeout

__all__ = ["Link", "LinkCall", "is_stale"]

# As the official client has them for signed links.
_LIMITS = Timeout(connect=15.0, first_byte=600.0, idle=600.0)
_MOST_HOPS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# `identity`: a length that is announced is then the length of the file.
_HEADERS = {"accept": "*/*", "accept-encoding": "identity"}
# Others may quote the link.
_TOLD_HEADERS = frozenset({"content-type", "date", "retry-after", "retry-after-ms", "x-request-id"})
# The hosts of such links answer in XML.
_CODE = re.compile(rb"<Code>([A-Za-z]{1,64})</Code>")
_REFUSED = "the host that the link leads to refused it"


class Link:
    """A link to a file on another host.

    Args:
        operation: operationId of the call that gave it.
        url: the link.
        timeout: limits of the download.
    """

    def __init__(self, operation: str, url: str, timeout: Timeout = _LIMITS) -> None:
        self._operation = operation
        self._url = url
        self._timeout = timeout

    @staticmethod
    def limits(timeout: Any) -> Timeout:
        """The limits that an argument stands for; without one, 15 s to connect, else 600 s.

        Raises:
            ConfigurationError: it is no limit.
        """
        return Timeout.of(timeout, _LIMITS)

    def call(self, settings: Settings, now: float) -> LinkCall:
        """The call that asks for it; arguments as of `Call`.

        Raises:
            DownloadError: it leads to where a client may not follow.
        """
        return LinkCall(settings, self._operation, self._url, timeout=self._timeout, now=now)


class LinkCall(Call):
    """One call of a link: of the client's settings only the retries and its name go with it."""

    bare = True

    def __init__(
        self, settings: Settings, operation: str, url: str, *, timeout: Timeout, now: float
    ) -> None:
        plain = Settings(
            servers={"": ""},
            timeout=timeout,
            stream_timeout=timeout,
            retry=settings.retry,
            user_agent=settings.user_agent,
        )
        get: Operation[Any] = Operation(
            id=operation,
            resource="",
            method="GET",
            server="",
            path="",
            parse=_refusal(operation),
            idempotent=True,
        )
        super().__init__(
            plain, get, Request(path="", headers=dict(_HEADERS)), streaming=False, now=now
        )
        self._open = any(one.startswith("http:") for one in settings.servers.values())
        self._url = ""
        self._first = self._url = self._onward(url)
        self._hops = 0

    def begin(self, authorization: Authorization, now: float) -> None:
        """Count an attempt, which begins now, at the link itself."""
        super().begin(authorization, now)
        self._url, self._hops = self._first, 0

    def url(self, authorization: Authorization) -> str:
        """Where the attempt goes."""
        return self._url

    def moved(self, status: int, headers: Mapping[str, str]) -> bool:
        """True where the answer leads elsewhere, which `url` then is.

        Raises:
            DownloadError: too often, or to where a client may not follow.
        """
        target = headers.get("location")
        if status not in _REDIRECTS or not target:
            return False
        self._hops += 1
        if self._hops > _MOST_HOPS:
            raise self._given_up(f"redirected more than {_MOST_HOPS} times")
        self._url = self._onward(target)
        return True

    def _onward(self, target: str) -> str:
        """The address of a link, or of a redirect as seen from where we are."""
        url = _resolved(self._url, target)
        parts = urlsplit(url)
        host = parts.hostname
        if not host or not url.isprintable() or "@" in parts.netloc:
            raise self._given_up("the link is no address that can be used")
        before = urlsplit(self._url).scheme
        plain = parts.scheme == "http" and before != "https" and (self._open or _is_here(host))
        if not plain and parts.scheme != "https":
            raise self._given_up("the link does not lead over https all the way")
        return url

    def _given_up(self, why: str) -> DownloadError:
        return DownloadError(why, operation=self.operation.id)


def is_stale(error: APIStatusError) -> bool:
    """True where a link was refused and a new one may not be: it has expired, most likely."""
    return error.status_code in (401, 403) or (error.code or "").startswith("Expired")


def _refusal(operation: str) -> Callable[[int, Mapping[str, str], bytes], NoReturn]:
    """What reads an answer that is not the file: its code alone, the rest may quote the link."""

    def parse(status: int, headers: Mapping[str, str], body: bytes) -> NoReturn:
        told = {k: v for k, v in headers.items() if k.lower() in _TOLD_HEADERS}
        found = _CODE.search(body[:4096])
        described = {"message": _REFUSED, **({"error": found[1].decode()} if found else {})}
        raise status_error(operation, status, told, json.dumps(described).encode())

    return parse


def _resolved(base: str, target: Any) -> str:
    """The target as seen from the base, "" where it is no address."""
    if not isinstance(target, str):
        return ""
    try:
        url = urldefrag(urljoin(base, target)).url
        # Whether the port is a number is only known when asked.
        return url if urlsplit(url).port != 0 else ""
    except ValueError:
        return ""


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
