"""What the core of an event stream keeps beside its chunks."""

from __future__ import annotations

import json

from gumgloo._event_core import SessionCore
from gumgloo_api.gumloop.operations.sessions import create_session


def test_what_events_were_made_from_is_there_until_the_next_piece() -> None:
    core = SessionCore(create_session.OPERATION, headers={}, idle=None, now=0.0)
    for events in ([{"type": "a"}, {"type": "b", "more": 1}], [{"type": "c"}]):
        data = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
        made = core.feed(data.encode(), 0.0)
        assert core.raws == [event.to_dict() for event in made] == events
