"""ChatUserMessage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, by_tag, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatUserMessage(Model):
    """What the user says."""

    role: Literal["user"]
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
    )
    name: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role",
        "content",
        "name",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role: Literal["user"] = "user",
        content: str
        | Sequence[
            ChatContentText
            | Mapping[str, Any]
            | ChatContentImage
            | ChatContentAudio
            | ChatContentFile
            | ChatContentVideo
            | ChatContentInputVideo
        ],
        name: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.role = role
        given = dump(content)
        self.content = _content(given)
        self.name = UNSET if name is None else name
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role = src["role"]
            value = src["content"]
            self.content = _content(value)
            self.name = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
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
        out["content"] = dump(self.content)
        if self.name is not UNSET:
            out["name"] = self.name
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role = self.role
        made.content = self.content
        made.name = self.name
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_user_message = ChatUserMessage.from_dict

_KNOWN = frozenset(
    {
        "role",
        "content",
        "name",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_content_audio import ChatContentAudio  # noqa: E402
from .chat_content_file import ChatContentFile  # noqa: E402
from .chat_content_image import ChatContentImage  # noqa: E402
from .chat_content_input_video import ChatContentInputVideo  # noqa: E402
from .chat_content_text import ChatContentText  # noqa: E402
from .chat_content_video import ChatContentVideo  # noqa: E402

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
