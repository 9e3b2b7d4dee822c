"""ChatTokenLogprobs: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


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
            [
                (
                    ChatTokenLogprob.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "content", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "content", "array")
        )
        given = dump(refusal)
        self.refusal = (
            [
                (
                    ChatTokenLogprob.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "refusal", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "refusal", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = object.__new__(cls)
        try:
            value = src["content"]
            self.content = (
                [
                    (
                        ChatTokenLogprob.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "content", "object")
                    )
                    for value_ in value
                ]
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
                    [
                        (
                            ChatTokenLogprob.from_dict(value_)
                            if value_.__class__ is dict
                            else unfit(value_, "refusal", "object")
                        )
                        for value_ in value
                    ]
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


_KNOWN = frozenset(
    {
        "content",
        "refusal",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_token_logprob import ChatTokenLogprob  # noqa: E402
