"""A request and its answer, as data, from wherever they were recorded.

Guarantees: what was not recorded is None, which is not the same as empty; no `repr` here shows a
header, a query or a body.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..mock.bodies import NO_BODY
from ..mock.wire import Headers

__all__ = ["Exchange"]


@dataclass(frozen=True, slots=True, repr=False)
class Exchange:
    """One exchange.

    Attributes:
        method: in capitals.
        url: the whole URL as it was called, percent-encoded.
        request_headers: pairs in their order.
        request_body: its bytes; None where it was not recorded.
        request_value: the value of a body that was recorded as one, else `NO_BODY`.
        status: of the answer; None where there was none.
        response_headers: pairs in their order.
        response_body: its bytes, decompressed; None where it was not recorded.
    """

    method: str
    url: str
    request_headers: Headers = ()
    request_body: bytes | None = None
    request_value: Any = NO_BODY
    status: int | None = None
    response_headers: Headers = ()
    response_body: bytes | None = None

    def __repr__(self) -> str:
        return f"Exchange({self.method}, {self.status})"
