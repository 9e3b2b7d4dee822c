"""ChatCompletionV1: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_v1_choice import ChatV1Choice
    from .chat_v1_usage import ChatV1Usage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletionV1(Model):
    """ChatCompletionV1"""

    id: str | None | Unset
    choices: list[ChatV1Choice] | None | Unset
    created: int | None | Unset
    """Unix seconds."""
    model: str | None | Unset
    object: str | None | Unset
    service_tier: str | None | Unset
    system_fingerprint: str | None | Unset
    usage: ChatV1Usage | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "choices",
        "created",
        "model",
        "object",
        "service_tier",
        "system_fingerprint",
        "usage",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        choices: Sequence[ChatV1Choice | Mapping[str, Any]] | None | Unset = UNSET,
        created: int | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        object: str | None | Unset = UNSET,
        service_tier: str | None | Unset = UNSET,
        system_fingerprint: str | None | Unset = UNSET,
        usage: ChatV1Usage | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        given = dump(choices)
        self.choices = (
            each(read_chat_v1_choice, given, "choices")
            if given.__class__ is list
            else hollow(given, "choices", "array")
        )
        self.created = created
        self.model = model
        self.object = object
        self.service_tier = service_tier
        self.system_fingerprint = system_fingerprint
        given = dump(usage)
        self.usage = (
            read_chat_v1_usage(given)
            if given.__class__ is dict
            else hollow(given, "usage", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.created = self.model = self.object = self.service_tier = (
                self.system_fingerprint
            ) = self.choices = self.usage = UNSET
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
            if "object" in src:
                self.object = src["object"]
                left -= 1
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
            if "choices" in src:
                value = src["choices"]
                self.choices = (
                    each(read_chat_v1_choice, value, "choices")
                    if value.__class__ is list
                    else hollow(value, "choices", "array")
                )
                left -= 1
                if not left:
                    return self
            if "usage" in src:
                value = src["usage"]
                self.usage = (
                    read_chat_v1_usage(value)
                    if value.__class__ is dict
                    else hollow(value, "usage", "object")
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
        if self.choices is not UNSET:
            out["choices"] = dump(self.choices)
        if self.created is not UNSET:
            out["created"] = self.created
        if self.model is not UNSET:
            out["model"] = self.model
        if self.object is not UNSET:
            out["object"] = self.object
        if self.service_tier is not UNSET:
            out["service_tier"] = self.service_tier
        if self.system_fingerprint is not UNSET:
            out["system_fingerprint"] = self.system_fingerprint
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.choices = self.choices
        made.created = self.created
        made.model = self.model
        made.object = self.object
        made.service_tier = self.service_tier
        made.system_fingerprint = self.system_fingerprint
        made.usage = self.usage
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_completion_v1 = ChatCompletionV1.from_dict

_KNOWN = frozenset(
    {
        "id",
        "choices",
        "created",
        "model",
        "object",
        "service_tier",
        "system_fingerprint",
        "usage",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_v1_choice import read_chat_v1_choice  # noqa: E402
from .chat_v1_usage import read_chat_v1_usage  # noqa: E402
