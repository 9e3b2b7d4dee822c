"""MessageRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class MessageRequest(Model):
    """`query` is taken to be required; no source says so."""

    query: str
    chat_id: str | Unset
    character_limit: int | Unset
    sources_limit: int | Unset
    enable_suggestions: int | Unset
    """An official sample sends it here, the documentation in the query."""
    stream: bool | Unset
    publishers: list[str] | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "query",
        "chat_id",
        "character_limit",
        "sources_limit",
        "enable_suggestions",
        "stream",
        "publishers",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        query: str,
        chat_id: str | None | Unset = UNSET,
        character_limit: int | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        enable_suggestions: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        publishers: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.query = query
        self.chat_id = UNSET if chat_id is None else chat_id
        self.character_limit = UNSET if character_limit is None else character_limit
        self.sources_limit = UNSET if sources_limit is None else sources_limit
        self.enable_suggestions = UNSET if enable_suggestions is None else enable_suggestions
        self.stream = UNSET if stream is None else stream
        given = dump(publishers)
        self.publishers = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "publishers", "array"))
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.query = src["query"]
            self.chat_id = self.character_limit = self.sources_limit = self.enable_suggestions = (
                self.stream
            ) = self.publishers = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "chat_id" in src:
                self.chat_id = src["chat_id"]
                left -= 1
                if not left:
                    return self
            if "character_limit" in src:
                self.character_limit = src["character_limit"]
                left -= 1
                if not left:
                    return self
            if "sources_limit" in src:
                self.sources_limit = src["sources_limit"]
                left -= 1
                if not left:
                    return self
            if "enable_suggestions" in src:
                self.enable_suggestions = src["enable_suggestions"]
                left -= 1
                if not left:
                    return self
            if "stream" in src:
                self.stream = src["stream"]
                left -= 1
                if not left:
                    return self
            if "publishers" in src:
                value = src["publishers"]
                self.publishers = (
                    value if value.__class__ is list else hollow(value, "publishers", "array")
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
        out["query"] = self.query
        if self.chat_id is not UNSET:
            out["chat_id"] = self.chat_id
        if self.character_limit is not UNSET:
            out["character_limit"] = self.character_limit
        if self.sources_limit is not UNSET:
            out["sources_limit"] = self.sources_limit
        if self.enable_suggestions is not UNSET:
            out["enable_suggestions"] = self.enable_suggestions
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.publishers is not UNSET:
            out["publishers"] = dump(self.publishers)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.query = self.query
        made.chat_id = self.chat_id
        made.character_limit = self.character_limit
        made.sources_limit = self.sources_limit
        made.enable_suggestions = self.enable_suggestions
        made.stream = self.stream
        made.publishers = self.publishers
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_message_request = MessageRequest.from_dict

_KNOWN = frozenset(
    {
        "query",
        "chat_id",
        "character_limit",
        "sources_limit",
        "enable_suggestions",
        "stream",
        "publishers",
    }
)
