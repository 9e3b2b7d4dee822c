"""ChatCompletion: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_choice import ChatChoice
    from .chat_completion_object import ChatCompletionObject
    from .chat_usage import ChatUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletion(Model):
    """ChatCompletion"""

    id: str
    object: ChatCompletionObject | str
    created: int
    """Unix seconds."""
    model: str
    choices: list[ChatChoice]
    usage: ChatUsage | None | Unset
    service_tier: str | None | Unset
    system_fingerprint: str | None | Unset
    """The SDK needs the key, the documentation lacks it. Optional here, and may be null."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "object",
        "created",
        "model",
        "choices",
        "usage",
        "service_tier",
        "system_fingerprint",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        object: ChatCompletionObject | str,
        created: int,
        model: str,
        choices: Sequence[ChatChoice | Mapping[str, Any]],
        usage: ChatUsage | Mapping[str, Any] | None | Unset = UNSET,
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
            each(read_chat_choice, given, "choices")
            if given.__class__ is list
            else unfit(given, "choices", "array")
        )
        given = dump(usage)
        self.usage = (
            read_chat_usage(given) if given.__class__ is dict else hollow(given, "usage", "object")
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
                each(read_chat_choice, value, "choices")
                if value.__class__ is list
                else unfit(value, "choices", "array")
            )
            self.service_tier = self.system_fingerprint = self.usage = UNSET
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
        made.service_tier = self.service_tier
        made.system_fingerprint = self.system_fingerprint
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_completion = ChatCompletion.from_dict

_KNOWN = frozenset(
    {
        "id",
        "object",
        "created",
        "model",
        "choices",
        "usage",
        "service_tier",
        "system_fingerprint",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_choice import read_chat_choice  # noqa: E402
from .chat_usage import read_chat_usage  # noqa: E402
