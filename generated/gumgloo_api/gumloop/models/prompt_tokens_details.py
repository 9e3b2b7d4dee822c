"""PromptTokensDetails: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PromptTokensDetails(Model):
    """PromptTokensDetails"""

    audio_tokens: int | None | Unset
    cache_write_tokens: int | None | Unset
    cached_tokens: int | None | Unset
    video_tokens: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "video_tokens",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        audio_tokens: int | None | Unset = UNSET,
        cache_write_tokens: int | None | Unset = UNSET,
        cached_tokens: int | None | Unset = UNSET,
        video_tokens: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.audio_tokens = audio_tokens
        self.cache_write_tokens = cache_write_tokens
        self.cached_tokens = cached_tokens
        self.video_tokens = video_tokens
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.audio_tokens = self.cache_write_tokens = self.cached_tokens = self.video_tokens = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "audio_tokens" in src:
                self.audio_tokens = src["audio_tokens"]
                left -= 1
                if not left:
                    return self
            if "cache_write_tokens" in src:
                self.cache_write_tokens = src["cache_write_tokens"]
                left -= 1
                if not left:
                    return self
            if "cached_tokens" in src:
                self.cached_tokens = src["cached_tokens"]
                left -= 1
                if not left:
                    return self
            if "video_tokens" in src:
                self.video_tokens = src["video_tokens"]
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
        if self.audio_tokens is not UNSET:
            out["audio_tokens"] = self.audio_tokens
        if self.cache_write_tokens is not UNSET:
            out["cache_write_tokens"] = self.cache_write_tokens
        if self.cached_tokens is not UNSET:
            out["cached_tokens"] = self.cached_tokens
        if self.video_tokens is not UNSET:
            out["video_tokens"] = self.video_tokens
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.audio_tokens = self.audio_tokens
        made.cache_write_tokens = self.cache_write_tokens
        made.cached_tokens = self.cached_tokens
        made.video_tokens = self.video_tokens
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_prompt_tokens_details = PromptTokensDetails.from_dict

_KNOWN = frozenset(
    {
        "audio_tokens",
        "cache_write_tokens",
        "cached_tokens",
        "video_tokens",
    }
)
