"""CompletionTokensDetails: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CompletionTokensDetails(Model):
    """CompletionTokensDetails"""

    accepted_prediction_tokens: int | None | Unset
    audio_tokens: int | None | Unset
    reasoning_tokens: int | None | Unset
    rejected_prediction_tokens: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "accepted_prediction_tokens",
        "audio_tokens",
        "reasoning_tokens",
        "rejected_prediction_tokens",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        accepted_prediction_tokens: int | None | Unset = UNSET,
        audio_tokens: int | None | Unset = UNSET,
        reasoning_tokens: int | None | Unset = UNSET,
        rejected_prediction_tokens: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.accepted_prediction_tokens = accepted_prediction_tokens
        self.audio_tokens = audio_tokens
        self.reasoning_tokens = reasoning_tokens
        self.rejected_prediction_tokens = rejected_prediction_tokens
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.accepted_prediction_tokens = self.audio_tokens = self.reasoning_tokens = (
                self.rejected_prediction_tokens
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "accepted_prediction_tokens" in src:
                self.accepted_prediction_tokens = src["accepted_prediction_tokens"]
                left -= 1
                if not left:
                    return self
            if "audio_tokens" in src:
                self.audio_tokens = src["audio_tokens"]
                left -= 1
                if not left:
                    return self
            if "reasoning_tokens" in src:
                self.reasoning_tokens = src["reasoning_tokens"]
                left -= 1
                if not left:
                    return self
            if "rejected_prediction_tokens" in src:
                self.rejected_prediction_tokens = src["rejected_prediction_tokens"]
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
        if self.accepted_prediction_tokens is not UNSET:
            out["accepted_prediction_tokens"] = self.accepted_prediction_tokens
        if self.audio_tokens is not UNSET:
            out["audio_tokens"] = self.audio_tokens
        if self.reasoning_tokens is not UNSET:
            out["reasoning_tokens"] = self.reasoning_tokens
        if self.rejected_prediction_tokens is not UNSET:
            out["rejected_prediction_tokens"] = self.rejected_prediction_tokens
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.accepted_prediction_tokens = self.accepted_prediction_tokens
        made.audio_tokens = self.audio_tokens
        made.reasoning_tokens = self.reasoning_tokens
        made.rejected_prediction_tokens = self.rejected_prediction_tokens
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_completion_tokens_details = CompletionTokensDetails.from_dict

_KNOWN = frozenset(
    {
        "accepted_prediction_tokens",
        "audio_tokens",
        "reasoning_tokens",
        "rejected_prediction_tokens",
    }
)
