"""MessagePayload: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_role import MessageRole


@define(init=False, eq=False, repr=False, weakref_slot=False)
class MessagePayload(Model):
    """A message of a session."""

    id: str | None | Unset
    role: MessageRole | str | None | Unset
    content: str | None | Unset
    created_at: str | None | Unset
    creator_id: str | None | Unset
    parts: list[dict[str, Any]] | None | Unset
    """The message in pieces; their shape is not documented."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "role",
        "content",
        "created_at",
        "creator_id",
        "parts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        role: MessageRole | str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        parts: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.role = role
        self.content = content
        self.created_at = created_at
        self.creator_id = creator_id
        given = dump(parts)
        self.parts = (
            [
                (given_ if given_.__class__ is dict else unfit(given_, "parts", "object"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "parts", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.role = self.content = self.created_at = self.creator_id = self.parts = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "role" in src:
                self.role = src["role"]
                left -= 1
                if not left:
                    return self
            if "content" in src:
                self.content = src["content"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "creator_id" in src:
                self.creator_id = src["creator_id"]
                left -= 1
                if not left:
                    return self
            if "parts" in src:
                value = src["parts"]
                self.parts = (
                    [
                        (value_ if value_.__class__ is dict else unfit(value_, "parts", "object"))
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "parts", "array")
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.role is not UNSET:
            out["role"] = self.role
        if self.content is not UNSET:
            out["content"] = self.content
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.creator_id is not UNSET:
            out["creator_id"] = self.creator_id
        if self.parts is not UNSET:
            out["parts"] = dump(self.parts)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.role = self.role
        made.content = self.content
        made.created_at = self.created_at
        made.creator_id = self.creator_id
        made.parts = self.parts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_message_payload = MessagePayload.from_dict

_KNOWN = frozenset(
    {
        "id",
        "role",
        "content",
        "created_at",
        "creator_id",
        "parts",
    }
)
