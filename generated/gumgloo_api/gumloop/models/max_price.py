"""MaxPrice: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class MaxPrice(Model):
    """The most to pay, as decimal strings."""

    audio: str | Unset
    completion: str | Unset
    image: str | Unset
    prompt: str | Unset
    request: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "audio",
        "completion",
        "image",
        "prompt",
        "request",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        audio: str | None | Unset = UNSET,
        completion: str | None | Unset = UNSET,
        image: str | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        request: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.audio = UNSET if audio is None else audio
        self.completion = UNSET if completion is None else completion
        self.image = UNSET if image is None else image
        self.prompt = UNSET if prompt is None else prompt
        self.request = UNSET if request is None else request
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.audio = self.completion = self.image = self.prompt = self.request = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "audio" in src:
                self.audio = src["audio"]
                left -= 1
                if not left:
                    return self
            if "completion" in src:
                self.completion = src["completion"]
                left -= 1
                if not left:
                    return self
            if "image" in src:
                self.image = src["image"]
                left -= 1
                if not left:
                    return self
            if "prompt" in src:
                self.prompt = src["prompt"]
                left -= 1
                if not left:
                    return self
            if "request" in src:
                self.request = src["request"]
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
        if self.audio is not UNSET:
            out["audio"] = self.audio
        if self.completion is not UNSET:
            out["completion"] = self.completion
        if self.image is not UNSET:
            out["image"] = self.image
        if self.prompt is not UNSET:
            out["prompt"] = self.prompt
        if self.request is not UNSET:
            out["request"] = self.request
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.audio = self.audio
        made.completion = self.completion
        made.image = self.image
        made.prompt = self.prompt
        made.request = self.request
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_max_price = MaxPrice.from_dict

_KNOWN = frozenset(
    {
        "audio",
        "completion",
        "image",
        "prompt",
        "request",
    }
)
