"""EmbeddingsRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .embedding_encoding import EmbeddingEncoding


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EmbeddingsRequest(Model):
    """Members that are not listed here are handed on to the provider."""

    model: str
    """`gloo-baai-bge-base-en-v1.5` (768 dimensions, at most 512 tokens in a text, else 400) or
    `gloo-google-gemini-embedding-001`."""
    input: str | list[str]
    """One text, or at most 2048."""
    encoding_format: EmbeddingEncoding | str | Unset
    """How the vectors come."""
    dimensions: int | Unset
    """How long a vector is, where the model lets one choose."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model",
        "input",
        "encoding_format",
        "dimensions",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        model: str,
        input: str | Sequence[str],
        encoding_format: EmbeddingEncoding | str | None | Unset = UNSET,
        dimensions: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.model = model
        given = dump(input)
        self.input = _input(given)
        self.encoding_format = UNSET if encoding_format is None else encoding_format
        self.dimensions = UNSET if dimensions is None else dimensions
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model = src["model"]
            value = src["input"]
            self.input = _input(value)
            self.encoding_format = self.dimensions = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "encoding_format" in src:
                self.encoding_format = src["encoding_format"]
                left -= 1
                if not left:
                    return self
            if "dimensions" in src:
                self.dimensions = src["dimensions"]
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
        out["model"] = self.model
        out["input"] = dump(self.input)
        if self.encoding_format is not UNSET:
            out["encoding_format"] = self.encoding_format
        if self.dimensions is not UNSET:
            out["dimensions"] = self.dimensions
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model = self.model
        made.input = self.input
        made.encoding_format = self.encoding_format
        made.dimensions = self.dimensions
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_embeddings_request = EmbeddingsRequest.from_dict

_KNOWN = frozenset(
    {
        "model",
        "input",
        "encoding_format",
        "dimensions",
    }
)


def _input(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "input", "array or scalar")
    return value
