"""Streams of a response of Gloo under any schedule, and the response that their events make up.

The machine is that of the chat streams with other events. Only an event that is an end ends one
well; it is handed out as all others are, and nothing after it is.
"""

from __future__ import annotations

from typing import Any

from hypothesis import settings

from gumgloo import StreamDecodeError, Timeout
from tests.machines._wire import Atom
from tests.machines.test_stream_machine import StreamMachine
from tests.overrides.stream_fakes import event

ITEM = {"type": "message", "role": "assistant", "content": []}
ENDS = ("response.completed", "response.failed", "response.incomplete")


def _named(kind: str, *, typed: bool, **members: Any) -> tuple[bytes, dict[str, Any]]:
    """An event whose type stands in its data, or is its name alone; and what is read of it."""
    data = {"type": kind, **members}
    return event(data if typed else members, kind), data


def response_atom(name: str, number: int) -> Atom:
    """As `atom`, by the same names; but "stop" is an end, too."""
    typed = number % 2 == 0
    chunks = {
        "text": ("response.output_text.delta", {"delta": f"t{number} "}),
        "other": ("response.reasoning.delta", {"delta": f"o{number} "}),
        "usage": ("response.output_text.done" if typed else "response.created", {"id": "r"}),
        "long": ("response.reasoning.delta", {"delta": "x" * 3000}),
        "other stops": ("response.output_item.done", {"item": ITEM}),
    }
    if name in chunks:
        kind, members = chunks[name]
        data, chunk = _named(kind, typed=typed, **members)
        return Atom("chunk", data, chunk)
    if name in ("stop", "done"):
        # Flat or nested, as the service has been seen to write it.
        end = {"id": "r", "status": "completed"}
        members = {"response": end} if number % 3 else end
        kind = ENDS[0] if name == "stop" else ENDS[1 + number % 2]
        data, chunk = _named(kind, typed=typed, **members)
        return Atom("last", data, chunk)
    rest = {
        "comment": Atom("nothing", b": still there\n\n", is_event=False),
        "empty": Atom("nothing", b"data:\n\n"),
        "error": Atom("failure", event({"error": {"message": "no", "code": 503}})),
        "error event": Atom("failure", event({"message": "no"}, "error")),
        "failed choice": Atom("failure", event("no luck", "error.provider")),
        "no JSON": Atom("garbage", event('{"type": ')),
        "no object": Atom("garbage", event("[1, 2]")),
        "no chunk": Atom("garbage", event({"type": "response.output_item.done", "item": 7})),
        "bytes": Atom("garbage", b"data: \xff\xfe\x00\n\n"),
    }
    return rest[name]


class ResponseMachine(StreamMachine):
    """A server that writes the events of a response, and a caller who reads them."""

    lenient = False

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Any] = []
        self.last: dict[str, Any] | None = None

    def ask(self, gloo: bool, limits: Timeout) -> Any:
        """Ask for the stream, grounded or not."""
        responses = self.side.gloo(api_key="gloo_test", max_retries=0).responses
        create = responses.create if gloo else responses.grounded.create
        return create(model="m", input="Say a word or two.", stream=True, timeout=limits)

    def atom(self, name: str, number: int) -> Atom:
        """What the server writes under a name."""
        return response_atom(name, number)

    def texts_in(self, chunk: dict[str, Any]) -> list[str]:
        """The texts of an event that are kept; other things of it are noted, too."""
        if chunk["type"] == "response.output_item.done":
            self.items.append(chunk["item"])
        if chunk["type"] in ENDS:
            self.last = chunk
        return [chunk["delta"]] if chunk["type"] == "response.output_text.delta" else []

    def check_text(self, partial: Any) -> None:
        """What arrived is kept: the last event, and the response that they make up."""
        assert self.last is None or partial.to_dict() == self.last

    def finish(self) -> None:
        """After a good end there is a response, whatever that end holds; else there is none."""
        super().finish()
        if not hasattr(self, "stream"):
            return
        if self.last is None:
            try:
                self.stream._final()
            except StreamDecodeError:
                return
            raise AssertionError("a response was made up of a stream that had no end")
        made = self.stream._final().to_dict()
        text = "".join(self.texts)
        said = [{**ITEM, "content": [{"type": "output_text", "text": text}]}] if text else []
        assert made == {"id": "r", "status": "completed", "output": self.items or said}


TestResponseMachine = ResponseMachine.TestCase
TestResponseMachine.settings = settings(max_examples=300, stateful_step_count=10)


def test_the_end_of_the_body_is_no_end_of_a_response() -> None:
    """Nor is the end of all texts and items."""
    machine = ResponseMachine()
    given: dict[str, Any] = {"whole": True, "sizes": [100], "delays": [], "last": "end"}
    with machine.exits:
        names, finale = ["text", "other"], ["other stops"]
        machine.begin(awaited=True, gloo=True, total=None, names=names, finale=finale, **given)
        machine.finish()
        assert machine.last is None and machine.texts
