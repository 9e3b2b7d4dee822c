"""An answer cut anywhere, in its head or its body, is never passed off as whole."""

from __future__ import annotations

import pytest

from gumgloo.mock import MockService
from tests.faults._leaks import nothing_left
from tests.faults._model import CUT_OFF, RESET, SERVICES, SOUND, Case, Kind, Raw
from tests.faults._places import place_of
from tests.faults._play import check, client_of, sound_of, specs
from tests.faults._server import wire_bytes

_CASE = Case("cut", "closes or resets after so many bytes", {}, retries=0)
_STEP = 17
_LAST = 40


@pytest.mark.parametrize("how", [CUT_OFF, RESET])
@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("kind", ["unary", "stream"])
def test_a_cut_answer_is_never_whole(kind: Kind, service: str, how: str, awaited: bool) -> None:
    sound = sound_of(kind, service)
    mock = MockService(specs())
    with (
        nothing_left(),
        place_of(_CASE, mock) as at,
        client_of(_CASE, kind, service, at, awaited=awaited) as one,
    ):
        assert at.server is not None
        at.server.plan([Raw((SOUND,))])
        assert one.call().text == sound
        assert at.server.last is not None
        whole = wire_bytes(at.server.last)
        ends = {*range(0, len(whole), _STEP), *range(len(whole) - _LAST, len(whole))}
        for end in sorted(ends):
            at.server.plan([Raw((whole[:end], how))])
            heard = one.call()
            check(heard, sound, kind)
            # Only the framing is missing where the stream itself has said that it is at its end.
            said = service == "gumloop" and kind == "stream" and b"data: [DONE]\n\n" in whole[:end]
            assert not heard.done or said, f"cut after {end} of {len(whole)} bytes"
        assert at.server.met == len(ends) + 1
