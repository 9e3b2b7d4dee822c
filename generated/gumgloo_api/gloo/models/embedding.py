"""Embedding: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Embedding(Model):
    """Embedding"""

    index: int
    """Which of the texts it belongs to."""
    embedding: list[float] | str
    """Numbers, or base64 of little-endian 32-bit floats."""
    object: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "index",
        "embedding",
        "object",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        index: int,
        embedding: Sequence[float] | str,
        object: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.index = index
        given = dump(embedding)
        self.embedding = _embedding(given)
        self.object = object
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.index = src["index"]
            value = src["embedding"]
            self.embedding = _embedding(value)
            self.object = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "object" in src:
                self.object = src["object"]
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
        out["index"] = self.index
        out["embedding"] = dump(self.embedding)
        if self.object is not UNSET:
            out["object"] = self.object
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.index = self.index
        made.embedding = self.embedding
        made.object = self.object
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_embedding = Embedding.from_dict

_KNOWN = frozenset(
    {
        "index",
        "embedding",
        "object",
    }
)


def _embedding(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "embedding", "array or scalar")
    return value
