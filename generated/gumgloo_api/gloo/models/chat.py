"""Chat: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_entry import ChatEntry


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Chat(Model):
    """Chat"""

    user_id: str | None | Unset
    chat_id: str | None | Unset
    created_at: str | None | Unset
    updated_at: str | None | Unset
    messages: list[ChatEntry] | None | Unset
    pin: bool | None | Unset
    summary: str | None | Unset
    title: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "user_id",
        "chat_id",
        "created_at",
        "updated_at",
        "messages",
        "pin",
        "summary",
        "title",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        chat_id: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        messages: Sequence[ChatEntry | Mapping[str, Any]] | None | Unset = UNSET,
        pin: bool | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.user_id = user_id
        self.chat_id = chat_id
        self.created_at = created_at
        self.updated_at = updated_at
        given = dump(messages)
        self.messages = (
            each(read_chat_entry, given, "messages")
            if given.__class__ is list
            else hollow(given, "messages", "array")
        )
        self.pin = pin
        self.summary = summary
        self.title = title
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.user_id = self.chat_id = self.created_at = self.updated_at = self.pin = (
                self.summary
            ) = self.title = self.messages = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "user_id" in src:
                self.user_id = src["user_id"]
                left -= 1
                if not left:
                    return self
            if "chat_id" in src:
                self.chat_id = src["chat_id"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
                left -= 1
                if not left:
                    return self
            if "pin" in src:
                self.pin = src["pin"]
                left -= 1
                if not left:
                    return self
            if "summary" in src:
                self.summary = src["summary"]
                left -= 1
                if not left:
                    return self
            if "title" in src:
                self.title = src["title"]
                left -= 1
                if not left:
                    return self
            if "messages" in src:
                value = src["messages"]
                self.messages = (
                    each(read_chat_entry, value, "messages")
                    if value.__class__ is list
                    else hollow(value, "messages", "array")
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
        if self.user_id is not UNSET:
            out["user_id"] = self.user_id
        if self.chat_id is not UNSET:
            out["chat_id"] = self.chat_id
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        if self.messages is not UNSET:
            out["messages"] = dump(self.messages)
        if self.pin is not UNSET:
            out["pin"] = self.pin
        if self.summary is not UNSET:
            out["summary"] = self.summary
        if self.title is not UNSET:
            out["title"] = self.title
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.user_id = self.user_id
        made.chat_id = self.chat_id
        made.created_at = self.created_at
        made.updated_at = self.updated_at
        made.messages = self.messages
        made.pin = self.pin
        made.summary = self.summary
        made.title = self.title
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat = Chat.from_dict

_KNOWN = frozenset(
    {
        "user_id",
        "chat_id",
        "created_at",
        "updated_at",
        "messages",
        "pin",
        "summary",
        "title",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_entry import read_chat_entry  # noqa: E402
