"""ChatAssistantMessage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, by_tag, each, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_assistant_images import ChatAssistantImages
    from .chat_audio_output import ChatAudioOutput
    from .chat_tool_call import ChatToolCall


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatAssistantMessage(Model):
    """What the model said before."""

    role: Literal["assistant"]
    content: (
        str
        | list[
            ChatContentText
            | ChatContentImage
            | ChatContentAudio
            | ChatContentFile
            | ChatContentVideo
            | ChatContentInputVideo
            | Unknown
        ]
        | None
        | Unset
    )
    name: str | Unset
    tool_calls: list[ChatToolCall] | Unset
    """Every call needs a tool message that answers it."""
    reasoning: str | None | Unset
    reasoning_details: (
        list[ReasoningDetailText | ReasoningDetailSummary | ReasoningDetailEncrypted | Unknown]
        | Unset
    )
    refusal: str | None | Unset
    images: list[ChatAssistantImages] | Unset
    audio: ChatAudioOutput | Unset
    """Sound made by the model."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role",
        "content",
        "name",
        "tool_calls",
        "reasoning",
        "reasoning_details",
        "refusal",
        "images",
        "audio",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role: Literal["assistant"] = "assistant",
        content: str
        | Sequence[
            ChatContentText
            | Mapping[str, Any]
            | ChatContentImage
            | ChatContentAudio
            | ChatContentFile
            | ChatContentVideo
            | ChatContentInputVideo
        ]
        | None
        | Unset = UNSET,
        name: str | None | Unset = UNSET,
        tool_calls: Sequence[ChatToolCall | Mapping[str, Any]] | None | Unset = UNSET,
        reasoning: str | None | Unset = UNSET,
        reasoning_details: Sequence[
            ReasoningDetailText
            | Mapping[str, Any]
            | ReasoningDetailSummary
            | ReasoningDetailEncrypted
        ]
        | None
        | Unset = UNSET,
        refusal: str | None | Unset = UNSET,
        images: Sequence[ChatAssistantImages | Mapping[str, Any]] | None | Unset = UNSET,
        audio: ChatAudioOutput | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.role = role
        given = dump(content)
        self.content = _content(given)
        self.name = UNSET if name is None else name
        given = dump(tool_calls)
        self.tool_calls = (
            UNSET
            if given is None
            else (
                each(read_chat_tool_call, given, "tool_calls")
                if given.__class__ is list
                else hollow(given, "tool_calls", "array")
            )
        )
        self.reasoning = reasoning
        given = dump(reasoning_details)
        self.reasoning_details = (
            UNSET
            if given is None
            else (
                [_reasoning_details_item(given_) for given_ in given]
                if given.__class__ is list
                else hollow(given, "reasoning_details", "array")
            )
        )
        self.refusal = refusal
        given = dump(images)
        self.images = (
            UNSET
            if given is None
            else (
                each(read_chat_assistant_images, given, "images")
                if given.__class__ is list
                else hollow(given, "images", "array")
            )
        )
        given = dump(audio)
        self.audio = (
            UNSET
            if given is None
            else (
                read_chat_audio_output(given)
                if given.__class__ is dict
                else hollow(given, "audio", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role = src["role"]
            self.name = self.reasoning = self.refusal = self.content = self.tool_calls = (
                self.reasoning_details
            ) = self.images = self.audio = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "reasoning" in src:
                self.reasoning = src["reasoning"]
                left -= 1
                if not left:
                    return self
            if "refusal" in src:
                self.refusal = src["refusal"]
                left -= 1
                if not left:
                    return self
            if "content" in src:
                value = src["content"]
                self.content = _content(value)
                left -= 1
                if not left:
                    return self
            if "tool_calls" in src:
                value = src["tool_calls"]
                self.tool_calls = (
                    each(read_chat_tool_call, value, "tool_calls")
                    if value.__class__ is list
                    else hollow(value, "tool_calls", "array")
                )
                left -= 1
                if not left:
                    return self
            if "reasoning_details" in src:
                value = src["reasoning_details"]
                self.reasoning_details = (
                    [_reasoning_details_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "reasoning_details", "array")
                )
                left -= 1
                if not left:
                    return self
            if "images" in src:
                value = src["images"]
                self.images = (
                    each(read_chat_assistant_images, value, "images")
                    if value.__class__ is list
                    else hollow(value, "images", "array")
                )
                left -= 1
                if not left:
                    return self
            if "audio" in src:
                value = src["audio"]
                self.audio = (
                    read_chat_audio_output(value)
                    if value.__class__ is dict
                    else hollow(value, "audio", "object")
                )
                left -= 1
                if not left:
                    return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["role"] = self.role
        if self.content is not UNSET:
            out["content"] = dump(self.content)
        if self.name is not UNSET:
            out["name"] = self.name
        if self.tool_calls is not UNSET:
            out["tool_calls"] = dump(self.tool_calls)
        if self.reasoning is not UNSET:
            out["reasoning"] = self.reasoning
        if self.reasoning_details is not UNSET:
            out["reasoning_details"] = dump(self.reasoning_details)
        if self.refusal is not UNSET:
            out["refusal"] = self.refusal
        if self.images is not UNSET:
            out["images"] = dump(self.images)
        if self.audio is not UNSET:
            out["audio"] = dump(self.audio)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role = self.role
        made.content = self.content
        made.name = self.name
        made.tool_calls = self.tool_calls
        made.reasoning = self.reasoning
        made.reasoning_details = self.reasoning_details
        made.refusal = self.refusal
        made.images = self.images
        made.audio = self.audio
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_assistant_message = ChatAssistantMessage.from_dict

_KNOWN = frozenset(
    {
        "role",
        "content",
        "name",
        "tool_calls",
        "reasoning",
        "reasoning_details",
        "refusal",
        "images",
        "audio",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_assistant_images import read_chat_assistant_images  # noqa: E402
from .chat_audio_output import read_chat_audio_output  # noqa: E402
from .chat_content_audio import ChatContentAudio  # noqa: E402
from .chat_content_file import ChatContentFile  # noqa: E402
from .chat_content_image import ChatContentImage  # noqa: E402
from .chat_content_input_video import ChatContentInputVideo  # noqa: E402
from .chat_content_text import ChatContentText  # noqa: E402
from .chat_content_video import ChatContentVideo  # noqa: E402
from .chat_tool_call import read_chat_tool_call  # noqa: E402
from .reasoning_detail_encrypted import ReasoningDetailEncrypted  # noqa: E402
from .reasoning_detail_summary import ReasoningDetailSummary  # noqa: E402
from .reasoning_detail_text import ReasoningDetailText  # noqa: E402

_CONTENT_ITEM: dict[Any, type[Model]] = {
    "text": ChatContentText,
    "image_url": ChatContentImage,
    "input_audio": ChatContentAudio,
    "file": ChatContentFile,
    "video_url": ChatContentVideo,
    "input_video": ChatContentInputVideo,
}


def _content_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_CONTENT_ITEM, value, "type")
    return unfit(value, "content", "object")


def _content(value: Any) -> Any:
    if value.__class__ is list:
        return [_content_item(value_) for value_ in value]
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "content", "array or scalar")
    return value


_REASONING_DETAILS_ITEM: dict[Any, type[Model]] = {
    "reasoning.text": ReasoningDetailText,
    "reasoning.summary": ReasoningDetailSummary,
    "reasoning.encrypted": ReasoningDetailEncrypted,
}


def _reasoning_details_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_REASONING_DETAILS_ITEM, value, "type")
    return unfit(value, "reasoning_details", "object")
