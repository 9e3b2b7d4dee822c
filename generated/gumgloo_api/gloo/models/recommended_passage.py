"""RecommendedPassage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RecommendedPassage(Model):
    """RecommendedPassage"""

    uuid: str | None | Unset
    ai_title: str | None | Unset
    ai_subtitle: str | None | Unset
    item_summary: str | None | Unset
    """Older pages call it `summary`."""
    summary: str | None | Unset
    time_start: str | None | Unset
    time_end: str | None | Unset
    part: int | None | Unset
    certainty: float | None | Unset
    snippet: str | None | Unset
    """The text; in verbose answers only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "uuid",
        "ai_title",
        "ai_subtitle",
        "item_summary",
        "summary",
        "time_start",
        "time_end",
        "part",
        "certainty",
        "snippet",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        uuid: str | None | Unset = UNSET,
        ai_title: str | None | Unset = UNSET,
        ai_subtitle: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        time_start: str | None | Unset = UNSET,
        time_end: str | None | Unset = UNSET,
        part: int | None | Unset = UNSET,
        certainty: float | None | Unset = UNSET,
        snippet: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uuid = uuid
        self.ai_title = ai_title
        self.ai_subtitle = ai_subtitle
        self.item_summary = item_summary
        self.summary = summary
        self.time_start = time_start
        self.time_end = time_end
        self.part = part
        self.certainty = certainty
        self.snippet = snippet
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.uuid = self.ai_title = self.ai_subtitle = self.item_summary = self.summary = (
                self.time_start
            ) = self.time_end = self.part = self.certainty = self.snippet = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "uuid" in src:
                self.uuid = src["uuid"]
                left -= 1
                if not left:
                    return self
            if "ai_title" in src:
                self.ai_title = src["ai_title"]
                left -= 1
                if not left:
                    return self
            if "ai_subtitle" in src:
                self.ai_subtitle = src["ai_subtitle"]
                left -= 1
                if not left:
                    return self
            if "item_summary" in src:
                self.item_summary = src["item_summary"]
                left -= 1
                if not left:
                    return self
            if "summary" in src:
                self.summary = src["summary"]
                left -= 1
                if not left:
                    return self
            if "time_start" in src:
                self.time_start = src["time_start"]
                left -= 1
                if not left:
                    return self
            if "time_end" in src:
                self.time_end = src["time_end"]
                left -= 1
                if not left:
                    return self
            if "part" in src:
                self.part = src["part"]
                left -= 1
                if not left:
                    return self
            if "certainty" in src:
                self.certainty = src["certainty"]
                left -= 1
                if not left:
                    return self
            if "snippet" in src:
                self.snippet = src["snippet"]
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
        if self.uuid is not UNSET:
            out["uuid"] = self.uuid
        if self.ai_title is not UNSET:
            out["ai_title"] = self.ai_title
        if self.ai_subtitle is not UNSET:
            out["ai_subtitle"] = self.ai_subtitle
        if self.item_summary is not UNSET:
            out["item_summary"] = self.item_summary
        if self.summary is not UNSET:
            out["summary"] = self.summary
        if self.time_start is not UNSET:
            out["time_start"] = self.time_start
        if self.time_end is not UNSET:
            out["time_end"] = self.time_end
        if self.part is not UNSET:
            out["part"] = self.part
        if self.certainty is not UNSET:
            out["certainty"] = self.certainty
        if self.snippet is not UNSET:
            out["snippet"] = self.snippet
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.uuid = self.uuid
        made.ai_title = self.ai_title
        made.ai_subtitle = self.ai_subtitle
        made.item_summary = self.item_summary
        made.summary = self.summary
        made.time_start = self.time_start
        made.time_end = self.time_end
        made.part = self.part
        made.certainty = self.certainty
        made.snippet = self.snippet
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_recommended_passage = RecommendedPassage.from_dict

_KNOWN = frozenset(
    {
        "uuid",
        "ai_title",
        "ai_subtitle",
        "item_summary",
        "summary",
        "time_start",
        "time_end",
        "part",
        "certainty",
        "snippet",
    }
)
