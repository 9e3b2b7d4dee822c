"""Faults that put another answer in place of the service's own.

Guarantees: a planned status brings the error that the service itself would send with it.
"""

from __future__ import annotations

from dataclasses import replace

from .faults import Fault
from .manners import Call, Manners
from .replies import Reply, json_reply, raw_reply

__all__ = ["REPLACING", "other_status", "replacement"]

# A request that the mock refuses leaves these without effect.
REPLACING = ("status", "body", "json", "html", "expired_token", "redirect")

_PAGE = b"<!doctype html><html><head><title>Error</title></head><body>Sorry.</body></html>"


def replacement(fault: Fault, manners: Manners, call: Call) -> Reply | None:
    """The answer that a fault puts in place of the service's own; None where it puts none."""
    status = fault.status
    if fault.expired_token:
        if call.token is not None and call.token.kind == "access_token":
            call.token.revoked_at = call.now
        return manners.expired(call.operation)
    if fault.redirect is not None:
        return Reply(status or 307, "", headers={"location": fault.redirect})
    if fault.html:
        return raw_reply(status or 200, "text/html; charset=utf-8", _PAGE)
    if fault.json is not None:
        return json_reply(status or 200, fault.json)
    if fault.body is not None:
        raw = fault.body.encode() if isinstance(fault.body, str) else fault.body
        return raw_reply(status or 200, "application/json", raw)
    if status is None or 200 <= status < 300:
        return None
    return Reply(status, "") if status < 400 else manners.error(call.operation, status)


def other_status(fault: Fault, reply: Reply) -> Reply:
    """The answer with the status that the fault wants for a success."""
    wanted = fault.status
    if wanted is None or not 200 <= wanted < 300:
        return reply
    return replace(reply, status=wanted)
