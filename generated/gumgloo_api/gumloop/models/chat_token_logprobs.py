"""ChatTokenLogprobs: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_token_logprob import ChatTokenLogprob


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatTokenLogprobs(Model):
    """ChatTokenLogprobs"""

    content: list[ChatTokenLogprob] | None
    refusal: list[ChatTokenLogprob] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "content",
        "refusal",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        content: Sequence[ChatTokenLogprob | Mapping[str, Any]] | None,
        refusal: Sequence[ChatTokenLogprob | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(content)
        self.content = (
            each(read_chat_token_logprob, given, "content")
            if given.__class__ is list
            else hollow(given, "content", "array")
        )
        given = dump(refusal)
        self.refusal = (
            each(read_chat_token_logprob, given, "refusal")
            if given.__class__ is list
            else hollow(given, "refusal", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["content"]
            self.content = (
                each(read_chat_token_logprob, value, "content")
                if value.__class__ is list
                else hollow(value, "content", "array")
            )
            self.refusal = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "refusal" in src:
                value = src["refusal"]
                self.refusal = (
                    each(read_chat_token_logprob, value, "refusal")
                    if value.__class__ is list
                    else hollow(value, "refusal", "array")
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
        out["content"] = dump(self.content)
        if self.refusal is not UNSET:
            out["refusal"] = dump(self.refusal)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.content = self.content
        made.refusal = self.refusal
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_token_logprobs = ChatTokenLogprobs.from_dict

_KNOWN = frozenset(
    {
        "content",
        "refusal",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_token_logprob import read_chat_token_logprob  # noqa: E402
