"""ChatCompletionChunk: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_chunk_choice import ChatChunkChoice
    from .chat_chunk_error import ChatChunkError
    from .chat_completion_chunk_object import ChatCompletionChunkObject
    from .chat_usage import ChatUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletionChunk(Model):
    """A piece of the answer. The last one has a `finish_reason` and the usage."""

    id: str
    object: ChatCompletionChunkObject | str
    created: int
    """Unix seconds."""
    model: str
    choices: list[ChatChunkChoice]
    usage: ChatUsage | None | Unset
    error: ChatChunkError | None | Unset
    """Comes with a choice whose `finish_reason` is `error`."""
    service_tier: str | None | Unset
    system_fingerprint: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "object",
        "created",
        "model",
        "choices",
        "usage",
        "error",
        "service_tier",
        "system_fingerprint",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        object: ChatCompletionChunkObject | str,
        created: int,
        model: str,
        choices: Sequence[ChatChunkChoice | Mapping[str, Any]],
        usage: ChatUsage | Mapping[str, Any] | None | Unset = UNSET,
        error: ChatChunkError | Mapping[str, Any] | None | Unset = UNSET,
        service_tier: str | None | Unset = UNSET,
        system_fingerprint: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        given = dump(choices)
        self.choices = (
            each(read_chat_chunk_choice, given, "choices")
            if given.__class__ is list
            else unfit(given, "choices", "array")
        )
        given = dump(usage)
        self.usage = (
            read_chat_usage(given) if given.__class__ is dict else hollow(given, "usage", "object")
        )
        given = dump(error)
        self.error = (
            read_chat_chunk_error(given)
            if given.__class__ is dict
            else hollow(given, "error", "object")
        )
        self.service_tier = service_tier
        self.system_fingerprint = system_fingerprint
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.object = src["object"]
            self.created = src["created"]
            self.model = src["model"]
            value = src["choices"]
            self.choices = (
                each(read_chat_chunk_choice, value, "choices")
                if value.__class__ is list
                else unfit(value, "choices", "array")
            )
            self.service_tier = self.system_fingerprint = self.usage = self.error = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "service_tier" in src:
                self.service_tier = src["service_tier"]
                left -= 1
                if not left:
                    return self
            if "system_fingerprint" in src:
                self.system_fingerprint = src["system_fingerprint"]
                left -= 1
                if not left:
                    return self
            if "usage" in src:
                value = src["usage"]
                self.usage = (
                    read_chat_usage(value)
                    if value.__class__ is dict
                    else hollow(value, "usage", "object")
                )
                left -= 1
                if not left:
                    return self
            if "error" in src:
                value = src["error"]
                self.error = (
                    read_chat_chunk_error(value)
                    if value.__class__ is dict
                    else hollow(value, "error", "object")
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
        out["id"] = self.id
        out["object"] = self.object
        out["created"] = self.created
        out["model"] = self.model
        out["choices"] = dump(self.choices)
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        if self.error is not UNSET:
            out["error"] = dump(self.error)
        if self.service_tier is not UNSET:
            out["service_tier"] = self.service_tier
        if self.system_fingerprint is not UNSET:
            out["system_fingerprint"] = self.system_fingerprint
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.object = self.object
        made.created = self.created
        made.model = self.model
        made.choices = self.choices
        made.usage = self.usage
        made.error = self.error
        made.service_tier = self.service_tier
        made.system_fingerprint = self.system_fingerprint
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_completion_chunk = ChatCompletionChunk.from_dict

_KNOWN = frozenset(
    {
        "id",
        "object",
        "created",
        "model",
        "choices",
        "usage",
        "error",
        "service_tier",
        "system_fingerprint",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_chunk_choice import read_chat_chunk_choice  # noqa: E402
from .chat_chunk_error import read_chat_chunk_error  # noqa: E402
from .chat_usage import read_chat_usage  # noqa: E402
