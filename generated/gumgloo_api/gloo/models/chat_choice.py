"""ChatChoice: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .chat_finish_reason_value import ChatFinishReasonValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatChoice(Model):
    """ChatChoice"""

    index: int
    message: ChatCompletionMessage
    """What the model says. In a request its place is taken by `ChatAssistantMessage`."""
    finish_reason: ChatFinishReasonValue | str | None
    """Why the answer ended; null while it goes on. `error` comes with an error object in a stream."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "index",
        "message",
        "finish_reason",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        index: int,
        message: ChatCompletionMessage | Mapping[str, Any],
        finish_reason: ChatFinishReasonValue | str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.index = index
        given = dump(message)
        self.message = (
            read_chat_completion_message(given)
            if given.__class__ is dict
            else unfit(given, "message", "object")
        )
        self.finish_reason = finish_reason
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.index = src["index"]
            value = src["message"]
            self.message = (
                read_chat_completion_message(value)
                if value.__class__ is dict
                else unfit(value, "message", "object")
            )
            self.finish_reason = src["finish_reason"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["index"] = self.index
        out["message"] = dump(self.message)
        out["finish_reason"] = self.finish_reason
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.index = self.index
        made.message = self.message
        made.finish_reason = self.finish_reason
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_choice = ChatChoice.from_dict

_KNOWN = frozenset(
    {
        "index",
        "message",
        "finish_reason",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_completion_message import read_chat_completion_message  # noqa: E402
