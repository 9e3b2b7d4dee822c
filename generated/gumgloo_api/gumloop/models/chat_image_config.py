"""ChatImageConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatImageConfig(Model):
    """How to make the picture. Chat models ignore it. The names are documented, the types are not:
    each is a string, a number or an array. `image_size` is in the newer reference only."""

    size: str | float | list[Any] | Unset
    quality: str | float | list[Any] | Unset
    aspect_ratio: str | float | list[Any] | Unset
    image_size: str | float | list[Any] | Unset
    background: str | float | list[Any] | Unset
    output_format: str | float | list[Any] | Unset
    partial_images: str | float | list[Any] | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "size",
        "quality",
        "aspect_ratio",
        "image_size",
        "background",
        "output_format",
        "partial_images",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        size: str | float | Sequence[Any] | None | Unset = UNSET,
        quality: str | float | Sequence[Any] | None | Unset = UNSET,
        aspect_ratio: str | float | Sequence[Any] | None | Unset = UNSET,
        image_size: str | float | Sequence[Any] | None | Unset = UNSET,
        background: str | float | Sequence[Any] | None | Unset = UNSET,
        output_format: str | float | Sequence[Any] | None | Unset = UNSET,
        partial_images: str | float | Sequence[Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(size)
        self.size = UNSET if given is None else _size(given)
        given = dump(quality)
        self.quality = UNSET if given is None else _quality(given)
        given = dump(aspect_ratio)
        self.aspect_ratio = UNSET if given is None else _aspect_ratio(given)
        given = dump(image_size)
        self.image_size = UNSET if given is None else _image_size(given)
        given = dump(background)
        self.background = UNSET if given is None else _background(given)
        given = dump(output_format)
        self.output_format = UNSET if given is None else _output_format(given)
        given = dump(partial_images)
        self.partial_images = UNSET if given is None else _partial_images(given)
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.size = self.quality = self.aspect_ratio = self.image_size = self.background = (
                self.output_format
            ) = self.partial_images = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "size" in src:
                value = src["size"]
                self.size = _size(value)
                left -= 1
                if not left:
                    return self
            if "quality" in src:
                value = src["quality"]
                self.quality = _quality(value)
                left -= 1
                if not left:
                    return self
            if "aspect_ratio" in src:
                value = src["aspect_ratio"]
                self.aspect_ratio = _aspect_ratio(value)
                left -= 1
                if not left:
                    return self
            if "image_size" in src:
                value = src["image_size"]
                self.image_size = _image_size(value)
                left -= 1
                if not left:
                    return self
            if "background" in src:
                value = src["background"]
                self.background = _background(value)
                left -= 1
                if not left:
                    return self
            if "output_format" in src:
                value = src["output_format"]
                self.output_format = _output_format(value)
                left -= 1
                if not left:
                    return self
            if "partial_images" in src:
                value = src["partial_images"]
                self.partial_images = _partial_images(value)
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
        if self.size is not UNSET:
            out["size"] = dump(self.size)
        if self.quality is not UNSET:
            out["quality"] = dump(self.quality)
        if self.aspect_ratio is not UNSET:
            out["aspect_ratio"] = dump(self.aspect_ratio)
        if self.image_size is not UNSET:
            out["image_size"] = dump(self.image_size)
        if self.background is not UNSET:
            out["background"] = dump(self.background)
        if self.output_format is not UNSET:
            out["output_format"] = dump(self.output_format)
        if self.partial_images is not UNSET:
            out["partial_images"] = dump(self.partial_images)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.size = self.size
        made.quality = self.quality
        made.aspect_ratio = self.aspect_ratio
        made.image_size = self.image_size
        made.background = self.background
        made.output_format = self.output_format
        made.partial_images = self.partial_images
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_image_config = ChatImageConfig.from_dict

_KNOWN = frozenset(
    {
        "size",
        "quality",
        "aspect_ratio",
        "image_size",
        "background",
        "output_format",
        "partial_images",
    }
)


def _size(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "size", "array or scalar")
    return value


def _quality(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "quality", "array or scalar")
    return value


def _aspect_ratio(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "aspect_ratio", "array or scalar")
    return value


def _image_size(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "image_size", "array or scalar")
    return value


def _background(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "background", "array or scalar")
    return value


def _output_format(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "output_format", "array or scalar")
    return value


def _partial_images(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "partial_images", "array or scalar")
    return value
