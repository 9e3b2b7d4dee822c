"""ChatEntry: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_entry_role import ChatEntryRole


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatEntry(Model):
    """A message of the user, or of Kallm; each has members that the other lacks."""

    query_id: str | None | Unset
    message_id: str | None | Unset
    timestamp: str | None | Unset
    role: ChatEntryRole | str | None | Unset
    message: str | None | Unset
    model: str | None | Unset
    intent: int | None | Unset
    character_limit: int | None | Unset
    stream: bool | None | Unset
    publishers: list[str] | None | Unset
    sources_limit: int | None | Unset
    sources: list[Any] | None | Unset
    success: bool | None | Unset
    suggestions: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "query_id",
        "message_id",
        "timestamp",
        "role",
        "message",
        "model",
        "intent",
        "character_limit",
        "stream",
        "publishers",
        "sources_limit",
        "sources",
        "success",
        "suggestions",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        query_id: str | None | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        timestamp: str | None | Unset = UNSET,
        role: ChatEntryRole | str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        intent: int | None | Unset = UNSET,
        character_limit: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        publishers: Sequence[str] | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        sources: Sequence[Any] | None | Unset = UNSET,
        success: bool | None | Unset = UNSET,
        suggestions: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.query_id = query_id
        self.message_id = message_id
        self.timestamp = timestamp
        self.role = role
        self.message = message
        self.model = model
        self.intent = intent
        self.character_limit = character_limit
        self.stream = stream
        given = dump(publishers)
        self.publishers = given if given.__class__ is list else hollow(given, "publishers", "array")
        self.sources_limit = sources_limit
        given = dump(sources)
        self.sources = given if given.__class__ is list else hollow(given, "sources", "array")
        self.success = success
        given = dump(suggestions)
        self.suggestions = (
            given if given.__class__ is list else hollow(given, "suggestions", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.query_id = pop("query_id", UNSET)
            self.message_id = pop("message_id", UNSET)
            self.timestamp = pop("timestamp", UNSET)
            self.role = pop("role", UNSET)
            self.message = pop("message", UNSET)
            self.model = pop("model", UNSET)
            self.intent = pop("intent", UNSET)
            self.character_limit = pop("character_limit", UNSET)
            self.stream = pop("stream", UNSET)
            value = pop("publishers", UNSET)
            self.publishers = (
                value if value.__class__ is list else hollow(value, "publishers", "array")
            )
            self.sources_limit = pop("sources_limit", UNSET)
            value = pop("sources", UNSET)
            self.sources = value if value.__class__ is list else hollow(value, "sources", "array")
            self.success = pop("success", UNSET)
            value = pop("suggestions", UNSET)
            self.suggestions = (
                value if value.__class__ is list else hollow(value, "suggestions", "array")
            )
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.query_id is not UNSET:
            out["query_id"] = self.query_id
        if self.message_id is not UNSET:
            out["message_id"] = self.message_id
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        if self.role is not UNSET:
            out["role"] = self.role
        if self.message is not UNSET:
            out["message"] = self.message
        if self.model is not UNSET:
            out["model"] = self.model
        if self.intent is not UNSET:
            out["intent"] = self.intent
        if self.character_limit is not UNSET:
            out["character_limit"] = self.character_limit
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.publishers is not UNSET:
            out["publishers"] = dump(self.publishers)
        if self.sources_limit is not UNSET:
            out["sources_limit"] = self.sources_limit
        if self.sources is not UNSET:
            out["sources"] = dump(self.sources)
        if self.success is not UNSET:
            out["success"] = self.success
        if self.suggestions is not UNSET:
            out["suggestions"] = dump(self.suggestions)
        out.update(self.additional_properties)
        return out
