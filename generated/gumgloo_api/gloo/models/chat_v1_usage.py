"""ChatV1Usage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatV1Usage(Model):
    """ChatV1Usage"""

    completion_tokens: int | None | Unset
    prompt_tokens: int | None | Unset
    total_tokens: int | None | Unset
    completion_tokens_details: Any | Unset
    """Null wherever it was seen."""
    prompt_tokens_details: Any | Unset
    """Null wherever it was seen."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "completion_tokens",
        "prompt_tokens",
        "total_tokens",
        "completion_tokens_details",
        "prompt_tokens_details",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        completion_tokens: int | None | Unset = UNSET,
        prompt_tokens: int | None | Unset = UNSET,
        total_tokens: int | None | Unset = UNSET,
        completion_tokens_details: Any | Unset = UNSET,
        prompt_tokens_details: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.completion_tokens = completion_tokens
        self.prompt_tokens = prompt_tokens
        self.total_tokens = total_tokens
        self.completion_tokens_details = completion_tokens_details
        self.prompt_tokens_details = prompt_tokens_details
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.completion_tokens = self.prompt_tokens = self.total_tokens = (
                self.completion_tokens_details
            ) = self.prompt_tokens_details = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "completion_tokens" in src:
                self.completion_tokens = src["completion_tokens"]
                left -= 1
                if not left:
                    return self
            if "prompt_tokens" in src:
                self.prompt_tokens = src["prompt_tokens"]
                left -= 1
                if not left:
                    return self
            if "total_tokens" in src:
                self.total_tokens = src["total_tokens"]
                left -= 1
                if not left:
                    return self
            if "completion_tokens_details" in src:
                self.completion_tokens_details = src["completion_tokens_details"]
                left -= 1
                if not left:
                    return self
            if "prompt_tokens_details" in src:
                self.prompt_tokens_details = src["prompt_tokens_details"]
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
        if self.completion_tokens is not UNSET:
            out["completion_tokens"] = self.completion_tokens
        if self.prompt_tokens is not UNSET:
            out["prompt_tokens"] = self.prompt_tokens
        if self.total_tokens is not UNSET:
            out["total_tokens"] = self.total_tokens
        if self.completion_tokens_details is not UNSET:
            out["completion_tokens_details"] = self.completion_tokens_details
        if self.prompt_tokens_details is not UNSET:
            out["prompt_tokens_details"] = self.prompt_tokens_details
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.completion_tokens = self.completion_tokens
        made.prompt_tokens = self.prompt_tokens
        made.total_tokens = self.total_tokens
        made.completion_tokens_details = self.completion_tokens_details
        made.prompt_tokens_details = self.prompt_tokens_details
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_v1_usage = ChatV1Usage.from_dict

_KNOWN = frozenset(
    {
        "completion_tokens",
        "prompt_tokens",
        "total_tokens",
        "completion_tokens_details",
        "prompt_tokens_details",
    }
)
