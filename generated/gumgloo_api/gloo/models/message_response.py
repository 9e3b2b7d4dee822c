"""MessageResponse: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class MessageResponse(Model):
    """MessageResponse"""

    chat_id: str | None | Unset
    query_id: str | None | Unset
    message_id: str | None | Unset
    timestamp: str | None | Unset
    """ISO, without an offset."""
    message: str | None | Unset
    model: str | None | Unset
    success: bool | None | Unset
    sources: list[Any] | None | Unset
    sources_limit: int | None | Unset
    suggestions: list[str] | None | Unset
    intent: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "chat_id",
        "query_id",
        "message_id",
        "timestamp",
        "message",
        "model",
        "success",
        "sources",
        "sources_limit",
        "suggestions",
        "intent",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        chat_id: str | None | Unset = UNSET,
        query_id: str | None | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        timestamp: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        success: bool | None | Unset = UNSET,
        sources: Sequence[Any] | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        suggestions: Sequence[str] | None | Unset = UNSET,
        intent: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.chat_id = chat_id
        self.query_id = query_id
        self.message_id = message_id
        self.timestamp = timestamp
        self.message = message
        self.model = model
        self.success = success
        given = dump(sources)
        self.sources = given if given.__class__ is list else hollow(given, "sources", "array")
        self.sources_limit = sources_limit
        given = dump(suggestions)
        self.suggestions = (
            given if given.__class__ is list else hollow(given, "suggestions", "array")
        )
        self.intent = intent
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.chat_id = self.query_id = self.message_id = self.timestamp = self.message = (
                self.model
            ) = self.success = self.sources_limit = self.intent = self.sources = (
                self.suggestions
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "chat_id" in src:
                self.chat_id = src["chat_id"]
                left -= 1
                if not left:
                    return self
            if "query_id" in src:
                self.query_id = src["query_id"]
                left -= 1
                if not left:
                    return self
            if "message_id" in src:
                self.message_id = src["message_id"]
                left -= 1
                if not left:
                    return self
            if "timestamp" in src:
                self.timestamp = src["timestamp"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                self.message = src["message"]
                left -= 1
                if not left:
                    return self
            if "model" in src:
                self.model = src["model"]
                left -= 1
                if not left:
                    return self
            if "success" in src:
                self.success = src["success"]
                left -= 1
                if not left:
                    return self
            if "sources_limit" in src:
                self.sources_limit = src["sources_limit"]
                left -= 1
                if not left:
                    return self
            if "intent" in src:
                self.intent = src["intent"]
                left -= 1
                if not left:
                    return self
            if "sources" in src:
                value = src["sources"]
                self.sources = (
                    value if value.__class__ is list else hollow(value, "sources", "array")
                )
                left -= 1
                if not left:
                    return self
            if "suggestions" in src:
                value = src["suggestions"]
                self.suggestions = (
                    value if value.__class__ is list else hollow(value, "suggestions", "array")
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
        if self.chat_id is not UNSET:
            out["chat_id"] = self.chat_id
        if self.query_id is not UNSET:
            out["query_id"] = self.query_id
        if self.message_id is not UNSET:
            out["message_id"] = self.message_id
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        if self.message is not UNSET:
            out["message"] = self.message
        if self.model is not UNSET:
            out["model"] = self.model
        if self.success is not UNSET:
            out["success"] = self.success
        if self.sources is not UNSET:
            out["sources"] = dump(self.sources)
        if self.sources_limit is not UNSET:
            out["sources_limit"] = self.sources_limit
        if self.suggestions is not UNSET:
            out["suggestions"] = dump(self.suggestions)
        if self.intent is not UNSET:
            out["intent"] = self.intent
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.chat_id = self.chat_id
        made.query_id = self.query_id
        made.message_id = self.message_id
        made.timestamp = self.timestamp
        made.message = self.message
        made.model = self.model
        made.success = self.success
        made.sources = self.sources
        made.sources_limit = self.sources_limit
        made.suggestions = self.suggestions
        made.intent = self.intent
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_message_response = MessageResponse.from_dict

_KNOWN = frozenset(
    {
        "chat_id",
        "query_id",
        "message_id",
        "timestamp",
        "message",
        "model",
        "success",
        "sources",
        "sources_limit",
        "suggestions",
        "intent",
    }
)
