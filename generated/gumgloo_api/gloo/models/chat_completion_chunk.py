"""ChatCompletionChunk: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .ai_error import AiError
    from .chat_chunk_choice import ChatChunkChoice
    from .chat_chunk_object_value import ChatChunkObjectValue
    from .chat_usage import ChatUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletionChunk(Model):
    """A piece of the answer. Nothing in it is always there."""

    id: str | None | Unset
    object: ChatChunkObjectValue | str | None | Unset
    created: int | None | Unset
    """Unix seconds."""
    model: str | None | Unset
    """Empty where a guardrail answers."""
    choices: list[ChatChunkChoice] | None | Unset
    """Absent or empty beside the usage."""
    usage: ChatUsage | None | Unset
    error: AiError | None | Unset
    """Comes with a choice whose `finish_reason` is `error`."""
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
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        object: ChatChunkObjectValue | str | None | Unset = UNSET,
        created: int | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        choices: Sequence[ChatChunkChoice | Mapping[str, Any]] | None | Unset = UNSET,
        usage: ChatUsage | Mapping[str, Any] | None | Unset = UNSET,
        error: AiError | Mapping[str, Any] | None | Unset = UNSET,
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
            else hollow(given, "choices", "array")
        )
        given = dump(usage)
        self.usage = (
            read_chat_usage(given) if given.__class__ is dict else hollow(given, "usage", "object")
        )
        given = dump(error)
        self.error = (
            read_ai_error(given) if given.__class__ is dict else hollow(given, "error", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.object = self.created = self.model = self.choices = self.usage = (
                self.error
            ) = UNSET
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
            if "object" in src:
                self.object = src["object"]
                left -= 1
                if not left:
                    return self
            if "created" in src:
                self.created = src["created"]
                left -= 1
                if not left:
                    return self
            if "model" in src:
                self.model = src["model"]
                left -= 1
                if not left:
                    return self
            if "choices" in src:
                value = src["choices"]
                self.choices = (
                    each(read_chat_chunk_choice, value, "choices")
                    if value.__class__ is list
                    else hollow(value, "choices", "array")
                )
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
                    read_ai_error(value)
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.object is not UNSET:
            out["object"] = self.object
        if self.created is not UNSET:
            out["created"] = self.created
        if self.model is not UNSET:
            out["model"] = self.model
        if self.choices is not UNSET:
            out["choices"] = dump(self.choices)
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        if self.error is not UNSET:
            out["error"] = dump(self.error)
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
        made.additional_properties = self.additional_properties.copy()
        return made

    @property
    def refused(self) -> bool:
        """True where `model` is ''."""
        return self.model == ""


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
    }
)

# Below the class, so that modules may import each other in circles.
from .ai_error import read_ai_error  # noqa: E402
from .chat_chunk_choice import read_chat_chunk_choice  # noqa: E402
from .chat_usage import read_chat_usage  # noqa: E402
