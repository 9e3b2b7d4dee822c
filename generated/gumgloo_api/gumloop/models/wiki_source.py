"""WikiSource: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WikiSource(Model):
    """Where a fact was found."""

    type: str
    subject_id: str
    locator: str | None | Unset
    label: str | None | Unset
    agent_id: str | None | Unset
    observed_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "subject_id",
        "locator",
        "label",
        "agent_id",
        "observed_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: str,
        subject_id: str,
        locator: str | None | Unset = UNSET,
        label: str | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        observed_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.subject_id = subject_id
        self.locator = locator
        self.label = label
        self.agent_id = agent_id
        self.observed_at = observed_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.subject_id = src["subject_id"]
            self.locator = self.label = self.agent_id = self.observed_at = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "locator" in src:
                self.locator = src["locator"]
                left -= 1
                if not left:
                    return self
            if "label" in src:
                self.label = src["label"]
                left -= 1
                if not left:
                    return self
            if "agent_id" in src:
                self.agent_id = src["agent_id"]
                left -= 1
                if not left:
                    return self
            if "observed_at" in src:
                self.observed_at = src["observed_at"]
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
        out["type"] = self.type
        out["subject_id"] = self.subject_id
        if self.locator is not UNSET:
            out["locator"] = self.locator
        if self.label is not UNSET:
            out["label"] = self.label
        if self.agent_id is not UNSET:
            out["agent_id"] = self.agent_id
        if self.observed_at is not UNSET:
            out["observed_at"] = self.observed_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.subject_id = self.subject_id
        made.locator = self.locator
        made.label = self.label
        made.agent_id = self.agent_id
        made.observed_at = self.observed_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_wiki_source = WikiSource.from_dict

_KNOWN = frozenset(
    {
        "type",
        "subject_id",
        "locator",
        "label",
        "agent_id",
        "observed_at",
    }
)
