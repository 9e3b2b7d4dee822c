"""Judges a request to a known operation: its credential, then everything else about it.

Guarantees: all that does not fit the spec is found, whether or not the credential does; a
credential that does not do is refused first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import check_body
from .manners import Manners
from .parameters import check_parameters
from .replies import Reply
from .spec import Operation
from .tokens import Token
from .violations import Violation
from .wire import WireRequest

__all__ = ["Judged", "judge_request"]


@dataclass(frozen=True, slots=True, repr=False)
class Judged:
    """A request, read and judged.

    Attributes:
        token: its credential, None where none is known.
        body: the value of its body, NO_BODY where there is none.
        values: the path, query and header parameters by name.
        violations: what does not fit the spec.
        refusal: the answer where it is not to be served, else None.
    """

    token: Token | None
    body: Any
    values: Mapping[str, Any]
    violations: tuple[Violation, ...]
    refusal: Reply | None


def judge_request(
    operation: Operation, path: Mapping[str, str], request: WireRequest, manners: Manners
) -> Judged:
    """Judges a request.

    Args:
        operation: what it calls.
        path: values of the path parameters, decoded.
        request: the request.
        manners: the service's.
    """
    token, refusal = manners.authorize(operation, request)
    values, violations = check_parameters(operation, path, request)
    body, more = check_body(operation, request, manners.spec.book.resolve)
    violations += more
    if refusal is None and violations:
        refusal = manners.refuse(operation, violations, body)
    if refusal is None and operation.streams not in (None, operation.asks_for_stream(values, body)):
        refusal = manners.elsewhere(operation)
    return Judged(token, body, values, tuple(violations), refusal)
