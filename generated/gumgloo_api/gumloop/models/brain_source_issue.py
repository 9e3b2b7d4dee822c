"""BrainSourceIssue: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceIssue(Model):
    """A document that is not in the Company Brain as it should be."""

    source_item_key: str
    status: str
    """Only `skipped` has been seen."""
    title: str | None | Unset
    url: str | None | Unset
    error: str | None | Unset
    skip_reason: str | None | Unset
    verdict: str | None | Unset
    hidden_from_search: bool | Unset
    updated_ts: str | None | Unset
    details_hidden: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "source_item_key",
        "status",
        "title",
        "url",
        "error",
        "skip_reason",
        "verdict",
        "hidden_from_search",
        "updated_ts",
        "details_hidden",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        source_item_key: str,
        status: str,
        title: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        skip_reason: str | None | Unset = UNSET,
        verdict: str | None | Unset = UNSET,
        hidden_from_search: bool | None | Unset = UNSET,
        updated_ts: str | None | Unset = UNSET,
        details_hidden: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.source_item_key = source_item_key
        self.status = status
        self.title = title
        self.url = url
        self.error = error
        self.skip_reason = skip_reason
        self.verdict = verdict
        self.hidden_from_search = UNSET if hidden_from_search is None else hidden_from_search
        self.updated_ts = updated_ts
        self.details_hidden = UNSET if details_hidden is None else details_hidden
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.source_item_key = src["source_item_key"]
            self.status = src["status"]
            self.title = self.url = self.error = self.skip_reason = self.verdict = (
                self.hidden_from_search
            ) = self.updated_ts = self.details_hidden = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "title" in src:
                self.title = src["title"]
                left -= 1
                if not left:
                    return self
            if "url" in src:
                self.url = src["url"]
                left -= 1
                if not left:
                    return self
            if "error" in src:
                self.error = src["error"]
                left -= 1
                if not left:
                    return self
            if "skip_reason" in src:
                self.skip_reason = src["skip_reason"]
                left -= 1
                if not left:
                    return self
            if "verdict" in src:
                self.verdict = src["verdict"]
                left -= 1
                if not left:
                    return self
            if "hidden_from_search" in src:
                self.hidden_from_search = src["hidden_from_search"]
                left -= 1
                if not left:
                    return self
            if "updated_ts" in src:
                self.updated_ts = src["updated_ts"]
                left -= 1
                if not left:
                    return self
            if "details_hidden" in src:
                self.details_hidden = src["details_hidden"]
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
        out["source_item_key"] = self.source_item_key
        out["status"] = self.status
        if self.title is not UNSET:
            out["title"] = self.title
        if self.url is not UNSET:
            out["url"] = self.url
        if self.error is not UNSET:
            out["error"] = self.error
        if self.skip_reason is not UNSET:
            out["skip_reason"] = self.skip_reason
        if self.verdict is not UNSET:
            out["verdict"] = self.verdict
        if self.hidden_from_search is not UNSET:
            out["hidden_from_search"] = self.hidden_from_search
        if self.updated_ts is not UNSET:
            out["updated_ts"] = self.updated_ts
        if self.details_hidden is not UNSET:
            out["details_hidden"] = self.details_hidden
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.source_item_key = self.source_item_key
        made.status = self.status
        made.title = self.title
        made.url = self.url
        made.error = self.error
        made.skip_reason = self.skip_reason
        made.verdict = self.verdict
        made.hidden_from_search = self.hidden_from_search
        made.updated_ts = self.updated_ts
        made.details_hidden = self.details_hidden
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_issue = BrainSourceIssue.from_dict

_KNOWN = frozenset(
    {
        "source_item_key",
        "status",
        "title",
        "url",
        "error",
        "skip_reason",
        "verdict",
        "hidden_from_search",
        "updated_ts",
        "details_hidden",
    }
)
