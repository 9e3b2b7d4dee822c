"""BrainSourceIssue: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.source_item_key = pop("source_item_key")
            self.status = pop("status")
            self.title = pop("title", UNSET)
            self.url = pop("url", UNSET)
            self.error = pop("error", UNSET)
            self.skip_reason = pop("skip_reason", UNSET)
            self.verdict = pop("verdict", UNSET)
            self.hidden_from_search = pop("hidden_from_search", UNSET)
            self.updated_ts = pop("updated_ts", UNSET)
            self.details_hidden = pop("details_hidden", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
