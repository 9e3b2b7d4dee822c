"""ChatContentAudio: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .chat_content_audio_input_audio import ChatContentAudioInputAudio


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatContentAudio(Model):
    """ChatContentAudio"""

    type: Literal["input_audio"]
    input_audio: ChatContentAudioInputAudio
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "input_audio",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["input_audio"] = "input_audio",
        input_audio: ChatContentAudioInputAudio | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(input_audio)
        self.input_audio = (
            read_chat_content_audio_input_audio(given)
            if given.__class__ is dict
            else unfit(given, "input_audio", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            value = src["input_audio"]
            self.input_audio = (
                read_chat_content_audio_input_audio(value)
                if value.__class__ is dict
                else unfit(value, "input_audio", "object")
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
        out["type"] = self.type
        out["input_audio"] = dump(self.input_audio)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.input_audio = self.input_audio
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_content_audio = ChatContentAudio.from_dict

_KNOWN = frozenset(
    {
        "type",
        "input_audio",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_content_audio_input_audio import read_chat_content_audio_input_audio  # noqa: E402
