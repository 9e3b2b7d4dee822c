"""Turns an answer and a fault into a script of what to put on the wire.

Guarantees: without a fault the script is what the service would send.  Whatever of a fault had no
effect (a cut beyond the end, a change of a stream on an answer that is none) is named, so that it
does not count as having happened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .faults import Fault
from .replies import Reply, encode_event
from .spoiling import STREAM_ONLY, spoil
from .wire import Action, Cut, Head, Headers, Refuse, Script, Send, Stall, Wait

__all__ = ["play"]

_COMMENT = ": keep-alive"
_BOM = b"\xef\xbb\xbf"
_HALF = 64

Framing = Literal["length", "chunked", "close"]


def _bodiless(status: int) -> bool:
    return status < 200 or status in (204, 304)


def _pieces(reply: Reply, fault: Fault, usual: Mapping[str, Any]) -> tuple[list[bytes], list[str]]:
    """The body in the pieces in which the service would send it."""
    if reply.events is None:
        idle = fault.those_given(STREAM_ONLY)
        body = reply.body()
        pieces = [body] if body else []
    else:
        events, idle = spoil(reply.events, fault, usual)
        comment = (_COMMENT + fault.newline * 2).encode()
        before = [comment] if fault.comments else []
        pieces = [piece for one in events for piece in (*before, encode_event(one, fault.newline))]
    if fault.bom and pieces:
        pieces[0] = _BOM + pieces[0]
    if fault.truncate is not None:
        if fault.truncate >= sum(map(len, pieces)):
            idle.append("truncate")
        pieces = _first(pieces, fault.truncate)
    return pieces, idle


def _first(pieces: list[bytes], count: int) -> list[bytes]:
    """The pieces up to so many bytes."""
    told: list[bytes] = []
    for piece in pieces:
        if count <= 0:
            break
        told.append(piece[:count])
        count -= len(piece)
    return told


def _split(pieces: list[bytes], split: int | tuple[int, ...]) -> list[bytes]:
    body = b"".join(pieces)
    told: list[bytes] = []
    sizes = list(split) if isinstance(split, tuple) else [split] * (len(body) // split)
    for size in sizes:
        told.append(body[:size])
        body = body[size:]
    return [piece for piece in [*told, body] if piece]


def _headers(reply: Reply, fault: Fault, framing: Framing, size: int) -> Headers:
    headers: dict[str, str] = {}
    media = fault.content_type or reply.media
    headers |= {"content-type": media} if media else {}
    for more in (reply.headers or {}, fault.headers):
        headers |= {name.lower(): value for name, value in more.items()}
    if not _bodiless(reply.status):
        ends = {
            "length": ("content-length", str(size)),
            "chunked": ("transfer-encoding", "chunked"),
            "close": ("connection", "close"),
        }
        name, value = ends[framing]
        headers[name] = value
    return tuple(headers.items())


def _ending(pieces: list[bytes], fault: Fault, framing: Framing) -> tuple[list[Action], list[str]]:
    """The pieces, and how the body ends before its time."""
    size = sum(map(len, pieces))
    if fault.stall is not None and fault.stall >= 0:
        if fault.stall > size:
            return [Send(piece) for piece in pieces], ["stall"]
        return [*(Send(piece) for piece in _first(pieces, fault.stall)), Stall()], []
    if fault.cut is None or fault.cut_in == "head":
        return [Send(piece) for piece in pieces], []
    at = fault.cut + size if fault.cut < 0 else fault.cut
    # All bytes of a chunked body without the last chunk are a cut; elsewhere all bytes are the end.
    last = size if framing == "chunked" and fault.cut_how != "end" else size - 1
    if not 0 <= at <= last:
        return [Send(piece) for piece in pieces], [f"cut (the body has {size} bytes)"]
    sends: list[Action] = [Send(piece) for piece in _first(pieces, at)]
    if fault.cut_how == "end":
        return sends, []
    if fault.cut_how == "half":
        whole = sends.pop() if sends else Send(b"")
        assert isinstance(whole, Send)
        sends.append(Send(whole.data, promised=len(whole.data) + _HALF))
    return [*sends, Cut("rst" if fault.cut_how == "rst" else "fin")], []


def _paced(actions: Sequence[Action], gap: float) -> list[Action]:
    told: list[Action] = []
    for number, action in enumerate(actions):
        told += [Wait(gap), action] if number and isinstance(action, Send) else [action]
    return told


def play(
    reply: Reply, fault: Fault, usual: Mapping[str, Any], method: str
) -> tuple[Script, list[str]]:
    """What to put on the wire.

    Args:
        reply: the answer.
        fault: what goes wrong with it.
        usual: the service's error object in a stream.
        method: of the request; an answer to HEAD has no body.

    Returns:
        The script, and the members of the fault that had no effect.
    """
    usual_framing: Framing = "length" if reply.events is None else "chunked"
    framing: Framing = fault.framing or ("chunked" if fault.cut_how == "half" else usual_framing)
    pieces, idle = _pieces(reply, fault, usual)
    if _bodiless(reply.status) and pieces:
        pieces = []
        idle += fault.those_given(("body", "json", "html"))
    size = sum(map(len, pieces))
    if fault.split is not None:
        pieces = _split(pieces, fault.split)
        idle += ["split"] if len(pieces) < 2 else []
    if fault.gap and len(pieces) < 2:
        idle.append("gap")
    actions, more = _ending([] if method == "HEAD" else pieces, fault, framing)
    idle += more
    if framing == "length" and fault.cut_how == "end" and fault.cut is not None:
        size = sum(len(action.data) for action in actions if isinstance(action, Send))
    headers = _headers(reply, fault, framing, size)
    head: list[Action] = [Head()]
    script = Script(reply.status, headers, framing, ())
    if fault.cut is not None and fault.cut_in == "head":
        if 0 <= fault.cut < len(script.head()):
            head = [Head(cut=fault.cut)] if fault.cut else []
            actions = [Cut("rst" if fault.cut_how == "rst" else "fin")]
        else:
            idle.append("cut")
    if reply.status < 200:
        # No final answer follows.
        actions = [Cut("fin")]
    if fault.stall == -1:
        head, actions = [], [Stall()]
    start: list[Action] = [Wait(fault.delay)] if fault.delay else []
    if fault.connect is not None:
        start, head, actions = [], [], [Refuse(fault.connect)]
    told = (*start, *head, *(_paced(actions, fault.gap) if fault.gap else actions))
    return Script(reply.status, headers, framing, told), idle
