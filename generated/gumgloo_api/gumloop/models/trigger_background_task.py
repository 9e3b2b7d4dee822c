"""TriggerBackgroundTask: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TriggerBackgroundTask(Model):
    """TriggerBackgroundTask"""

    type: str | None | Unset
    window_start: str | None | Unset
    window_end: str | None | Unset
    source_outcomes: list[dict[str, Any]] | None | Unset
    external_delivery_outcomes: dict[str, dict[str, Any]] | None | Unset
    suggested_action_ids: list[str] | None | Unset
    skip_reason: str | None | Unset
    meeting_reference: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "window_start",
        "window_end",
        "source_outcomes",
        "external_delivery_outcomes",
        "suggested_action_ids",
        "skip_reason",
        "meeting_reference",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        window_start: str | None | Unset = UNSET,
        window_end: str | None | Unset = UNSET,
        source_outcomes: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        external_delivery_outcomes: Mapping[str, Mapping[str, Any]] | None | Unset = UNSET,
        suggested_action_ids: Sequence[str] | None | Unset = UNSET,
        skip_reason: str | None | Unset = UNSET,
        meeting_reference: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.window_start = window_start
        self.window_end = window_end
        given = dump(source_outcomes)
        self.source_outcomes = (
            [
                (given_ if given_.__class__ is dict else unfit(given_, "source_outcomes", "object"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "source_outcomes", "array")
        )
        given = dump(external_delivery_outcomes)
        self.external_delivery_outcomes = (
            {
                key: (
                    given_
                    if given_.__class__ is dict
                    else unfit(given_, "external_delivery_outcomes", "object")
                )
                for key, given_ in given.items()
            }
            if given.__class__ is dict
            else hollow(given, "external_delivery_outcomes", "object")
        )
        given = dump(suggested_action_ids)
        self.suggested_action_ids = (
            given if given.__class__ is list else hollow(given, "suggested_action_ids", "array")
        )
        self.skip_reason = skip_reason
        given = dump(meeting_reference)
        self.meeting_reference = (
            given if given.__class__ is dict else hollow(given, "meeting_reference", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.window_start = self.window_end = self.skip_reason = (
                self.source_outcomes
            ) = self.external_delivery_outcomes = self.suggested_action_ids = (
                self.meeting_reference
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "window_start" in src:
                self.window_start = src["window_start"]
                left -= 1
                if not left:
                    return self
            if "window_end" in src:
                self.window_end = src["window_end"]
                left -= 1
                if not left:
                    return self
            if "skip_reason" in src:
                self.skip_reason = src["skip_reason"]
                left -= 1
                if not left:
                    return self
            if "source_outcomes" in src:
                value = src["source_outcomes"]
                self.source_outcomes = (
                    [
                        (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "source_outcomes", "object")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "source_outcomes", "array")
                )
                left -= 1
                if not left:
                    return self
            if "external_delivery_outcomes" in src:
                value = src["external_delivery_outcomes"]
                self.external_delivery_outcomes = (
                    {
                        key: (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "external_delivery_outcomes", "object")
                        )
                        for key, value_ in value.items()
                    }
                    if value.__class__ is dict
                    else hollow(value, "external_delivery_outcomes", "object")
                )
                left -= 1
                if not left:
                    return self
            if "suggested_action_ids" in src:
                value = src["suggested_action_ids"]
                self.suggested_action_ids = (
                    value
                    if value.__class__ is list
                    else hollow(value, "suggested_action_ids", "array")
                )
                left -= 1
                if not left:
                    return self
            if "meeting_reference" in src:
                value = src["meeting_reference"]
                self.meeting_reference = (
                    value
                    if value.__class__ is dict
                    else hollow(value, "meeting_reference", "object")
                )
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
        if self.type is not UNSET:
            out["type"] = self.type
        if self.window_start is not UNSET:
            out["window_start"] = self.window_start
        if self.window_end is not UNSET:
            out["window_end"] = self.window_end
        if self.source_outcomes is not UNSET:
            out["source_outcomes"] = dump(self.source_outcomes)
        if self.external_delivery_outcomes is not UNSET:
            out["external_delivery_outcomes"] = dump(self.external_delivery_outcomes)
        if self.suggested_action_ids is not UNSET:
            out["suggested_action_ids"] = dump(self.suggested_action_ids)
        if self.skip_reason is not UNSET:
            out["skip_reason"] = self.skip_reason
        if self.meeting_reference is not UNSET:
            out["meeting_reference"] = dump(self.meeting_reference)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.window_start = self.window_start
        made.window_end = self.window_end
        made.source_outcomes = self.source_outcomes
        made.external_delivery_outcomes = self.external_delivery_outcomes
        made.suggested_action_ids = self.suggested_action_ids
        made.skip_reason = self.skip_reason
        made.meeting_reference = self.meeting_reference
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_trigger_background_task = TriggerBackgroundTask.from_dict

_KNOWN = frozenset(
    {
        "type",
        "window_start",
        "window_end",
        "source_outcomes",
        "external_delivery_outcomes",
        "suggested_action_ids",
        "skip_reason",
        "meeting_reference",
    }
)
