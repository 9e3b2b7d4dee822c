"""SessionQueueResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .queued_message import QueuedMessage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionQueueResponse(Model):
    """SessionQueueResponse"""

    queue: list[QueuedMessage]
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "queue",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        queue: Sequence[QueuedMessage | Mapping[str, Any]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(queue)
        self.queue = (
            each(read_queued_message, given, "queue")
            if given.__class__ is list
            else unfit(given, "queue", "array")
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
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
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
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.queue = self.queue
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_queue_response = SessionQueueResponse.from_dict

_KNOWN = frozenset(
    {
        "queue",
    }
)

# Below the class, so that modules may import each other in circles.
from .queued_message import read_queued_message  # noqa: E402
