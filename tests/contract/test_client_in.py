"""Contract 4: what a service may answer is read without loss, or refused with a documented error.

Guarantees: every documented answer of every operation and every chunk of a stream, with every
example, coverage and fuzzing case, valid and not, each as it is and varied: unknown members,
words and tags, nulls, scalars and containers of another type, members that are missing.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from schemathesis import GenerationMode

from gumgloo_api.support import ResponseDecodeError
from tests.contract._answers import class_of, judge_chunk, judge_error, judge_model, read
from tests.contract._held import lossy
from tests.contract._ledger import Tally
from tests.contract._mirror import CHUNK, Place, body_of, mirrors, places, places_of
from tests.contract._schemathesis import Case, asked_of, heavy
from tests.contract._spec import EVENTS, JSON, operations
from tests.contract._vary import KEPT, TYPED, Variation, variations

CONTRACT = "4 in"
#: How many places read one case.
MOST = 40
MIRRORS = mirrors(GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
#: Statuses that no operation documents: they stand for `default`, in turn.
UNDOCUMENTED = (300, 304, 405, 409, 413, 418, 451, 505, 529, 599, 600, 999)


def _status(place: Place, turn: int) -> int:
    if place.status != "default":
        return int(place.status.replace("XX", "00"))
    return UNDOCUMENTED[turn % len(UNDOCUMENTED)]


def _complaints(place: Place, change: Variation, raw: bytes, turn: int, valid: bool) -> list[str]:
    if place.status == CHUNK:
        return judge_chunk(place.op, place.schema, change)
    status = _status(place, turn)
    held = read(place.op, status, raw)
    if status < 300:
        return judge_model(place.op, place.schema, change, held)
    return judge_error(place.op, place.schema, status, change.body, held, valid=valid)


def _judged(place: Place, changes: list[Variation], turn: int) -> Iterator[str]:
    for change in changes:
        raw = json.dumps(change.body).encode()
        valid = change.expected == TYPED
        for complaint in _complaints(place, change, raw, turn, valid):
            yield f"{place.op.name} {place.status}: {change.what}: {complaint}\n{raw!r:.300}"


def _check_broken(place: Place, raw: bytes, body: Any, turn: int) -> None:
    """An answer that breaks the spec: a model that loses nothing, or a documented error."""
    if place.status == CHUNK:
        found = judge_chunk(place.op, place.schema, Variation("broken", body, KEPT))
        found = [one for one in found if not one.startswith("REFUSED")]
    else:
        status = _status(place, turn)
        held = read(place.op, status, raw)
        if status >= 300:
            assert type(held) is class_of(status, body)
            found = [] if held.model is None else lossy(body, held.model)
        else:
            found = [] if isinstance(held, ResponseDecodeError) else lossy(body, held)
    assert not found, f"{place.op.name} {place.status}: {found}\n{raw!r:.300}"


def check(case: Case, tally: Tally, turn: int) -> None:
    """Judge what is made of one answer and of its variations; tests/fuzz draws more of them.

    Args:
        case: the answer, as the body of a mirrored request.
        tally: counts.
        turn: decides which variations there are, and which places and statuses take their turn.
    """
    raw = body_of(case)
    used = places_of(case)
    tally.expect(CONTRACT, {place.op.name for place in used})
    # Some error bodies stand in hundreds of places: those take turns.
    step = len(used) // MOST + 1
    used = used[turn % step :: step]
    try:
        body = json.loads(raw)
        valid = not isinstance(case.body, bytes) and used[0].op.spec.fits(used[0].schema, body)
    except ValueError:
        body, valid = None, False
    if not valid:
        for place in used:
            tally.add(CONTRACT, place.op.name)
            _check_broken(place, raw, body, turn)
        return
    changes = list(variations(used[0].op.spec, used[0].schema, body, random.Random(turn)))
    for number, place in enumerate(used):
        # Failures of all operations are read by the same code: they share the variations.
        every = place.status[0] == "2" or place.status == CHUNK
        mine = changes if every or (number + turn) % 5 == 0 else changes[:1]
        tally.add(CONTRACT, place.op.name, len(mine))
        for complaint in _judged(place, mine, turn):
            pytest.fail(complaint)


@schemathesis.pytest.parametrize(**MIRRORS)
@heavy(6)
def test_every_answer_is_read_or_refused(case: Case, tally: Tally) -> None:
    check(case, tally, sum(tally.counts.values()))


@pytest.mark.parametrize("name", operations())
def test_every_documented_answer_is_tried(name: str) -> None:
    op = operations()[name]
    raws = [one.definition.raw for one in asked_of(MIRRORS[op.service])]
    mirrored = {raw["x-contract-mirror"] for raw in raws}
    mine = [place for place in places() if place.op is op]
    told = {status for status, _, _ in op.answers()}
    for status in op.node["responses"]:
        if status not in told:
            # An answer without a body, such as 204.
            assert not isinstance(read(op, int(status), b""), Exception), status
    for status, kind, _ in op.answers():
        if kind not in (JSON, EVENTS):
            # Whatever else there is comes out as it is.
            assert read(op, int(status), b"\x00\xff", kind) == b"\x00\xff", (status, kind)
    assert {place.status for place in mine} - {CHUNK} == {
        s for s, k, _ in op.answers() if k == JSON
    }
    assert (CHUNK in {place.status for place in mine}) == (op.stream is not None)
    assert {place.key for place in mine} <= mirrored
