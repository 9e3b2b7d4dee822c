"""SessionQueuedMessageResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .queued_message import QueuedMessage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionQueuedMessageResponse(Model):
    """SessionQueuedMessageResponse"""

    queue: list[QueuedMessage]
    """The rest of the queue in the documentation; in test data of the SDK the message is in it,
    too."""
    queued_message: QueuedMessage
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "queue",
        "queued_message",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        queue: Sequence[QueuedMessage | Mapping[str, Any]],
        queued_message: QueuedMessage | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(queue)
        self.queue = (
            each(read_queued_message, given, "queue")
            if given.__class__ is list
            else unfit(given, "queue", "array")
        )
        given = dump(queued_message)
        self.queued_message = (
            read_queued_message(given)
            if given.__class__ is dict
            else unfit(given, "queued_message", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["queue"]
            self.queue = (
                each(read_queued_message, value, "queue")
                if value.__class__ is list
                else unfit(value, "queue", "array")
            )
            value = src["queued_message"]
            self.queued_message = (
                read_queued_message(value)
                if value.__class__ is dict
                else unfit(value, "queued_message", "object")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["queue"] = dump(self.queue)
        out["queued_message"] = dump(self.queued_message)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.queue = self.queue
        made.queued_message = self.queued_message
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_queued_message_response = SessionQueuedMessageResponse.from_dict

_KNOWN = frozenset(
    {
        "queue",
        "queued_message",
    }
)

# Below the class, so that modules may import each other in circles.
from .queued_message import read_queued_message  # noqa: E402
