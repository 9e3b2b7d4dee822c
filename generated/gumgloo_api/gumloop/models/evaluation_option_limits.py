"""EvaluationOptionLimits: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationOptionLimits(Model):
    """How many of each there may be, and how long they may be."""

    criteria: int
    tags: int
    data_points: int
    tag_name_max_len: int
    tag_description_max_len: int
    notification_recipients: int
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "criteria",
        "tags",
        "data_points",
        "tag_name_max_len",
        "tag_description_max_len",
        "notification_recipients",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        criteria: int,
        tags: int,
        data_points: int,
        tag_name_max_len: int,
        tag_description_max_len: int,
        notification_recipients: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.criteria = criteria
        self.tags = tags
        self.data_points = data_points
        self.tag_name_max_len = tag_name_max_len
        self.tag_description_max_len = tag_description_max_len
        self.notification_recipients = notification_recipients
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.criteria = src["criteria"]
            self.tags = src["tags"]
            self.data_points = src["data_points"]
            self.tag_name_max_len = src["tag_name_max_len"]
            self.tag_description_max_len = src["tag_description_max_len"]
            self.notification_recipients = src["notification_recipients"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 6
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["criteria"] = self.criteria
        out["tags"] = self.tags
        out["data_points"] = self.data_points
        out["tag_name_max_len"] = self.tag_name_max_len
        out["tag_description_max_len"] = self.tag_description_max_len
        out["notification_recipients"] = self.notification_recipients
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.criteria = self.criteria
        made.tags = self.tags
        made.data_points = self.data_points
        made.tag_name_max_len = self.tag_name_max_len
        made.tag_description_max_len = self.tag_description_max_len
        made.notification_recipients = self.notification_recipients
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_option_limits = EvaluationOptionLimits.from_dict

_KNOWN = frozenset(
    {
        "criteria",
        "tags",
        "data_points",
        "tag_name_max_len",
        "tag_description_max_len",
        "notification_recipients",
    }
)
