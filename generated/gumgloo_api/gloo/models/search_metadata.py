"""SearchMetadata: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchMetadata(Model):
    """SearchMetadata"""

    creation_time: str | None | Unset
    last_update_time: str | None | Unset
    distance: float | None | Unset
    certainty: float | None | Unset
    score: float | None | Unset
    explain_score: str | None | Unset
    is_consistent: Any | Unset
    """Its type is not recorded."""
    rerank_score: float | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "creation_time",
        "last_update_time",
        "distance",
        "certainty",
        "score",
        "explain_score",
        "is_consistent",
        "rerank_score",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        creation_time: str | None | Unset = UNSET,
        last_update_time: str | None | Unset = UNSET,
        distance: float | None | Unset = UNSET,
        certainty: float | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        explain_score: str | None | Unset = UNSET,
        is_consistent: Any | Unset = UNSET,
        rerank_score: float | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.creation_time = creation_time
        self.last_update_time = last_update_time
        self.distance = distance
        self.certainty = certainty
        self.score = score
        self.explain_score = explain_score
        self.is_consistent = is_consistent
        self.rerank_score = rerank_score
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.creation_time = self.last_update_time = self.distance = self.certainty = (
                self.score
            ) = self.explain_score = self.is_consistent = self.rerank_score = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "creation_time" in src:
                self.creation_time = src["creation_time"]
                left -= 1
                if not left:
                    return self
            if "last_update_time" in src:
                self.last_update_time = src["last_update_time"]
                left -= 1
                if not left:
                    return self
            if "distance" in src:
                self.distance = src["distance"]
                left -= 1
                if not left:
                    return self
            if "certainty" in src:
                self.certainty = src["certainty"]
                left -= 1
                if not left:
                    return self
            if "score" in src:
                self.score = src["score"]
                left -= 1
                if not left:
                    return self
            if "explain_score" in src:
                self.explain_score = src["explain_score"]
                left -= 1
                if not left:
                    return self
            if "is_consistent" in src:
                self.is_consistent = src["is_consistent"]
                left -= 1
                if not left:
                    return self
            if "rerank_score" in src:
                self.rerank_score = src["rerank_score"]
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
        if self.creation_time is not UNSET:
            out["creation_time"] = self.creation_time
        if self.last_update_time is not UNSET:
            out["last_update_time"] = self.last_update_time
        if self.distance is not UNSET:
            out["distance"] = self.distance
        if self.certainty is not UNSET:
            out["certainty"] = self.certainty
        if self.score is not UNSET:
            out["score"] = self.score
        if self.explain_score is not UNSET:
            out["explain_score"] = self.explain_score
        if self.is_consistent is not UNSET:
            out["is_consistent"] = self.is_consistent
        if self.rerank_score is not UNSET:
            out["rerank_score"] = self.rerank_score
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.creation_time = self.creation_time
        made.last_update_time = self.last_update_time
        made.distance = self.distance
        made.certainty = self.certainty
        made.score = self.score
        made.explain_score = self.explain_score
        made.is_consistent = self.is_consistent
        made.rerank_score = self.rerank_score
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_search_metadata = SearchMetadata.from_dict

_KNOWN = frozenset(
    {
        "creation_time",
        "last_update_time",
        "distance",
        "certainty",
        "score",
        "explain_score",
        "is_consistent",
        "rerank_score",
    }
)
