"""PendingApproval: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pending_approval_type import PendingApprovalType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PendingApproval(Model):
    """Something that the agent may not do, or cannot go on with, before somebody answers."""

    type: PendingApprovalType | str
    action_request_id: str | None | Unset
    """What an answer refers to."""
    title: str | None | Unset
    reason: str | None | Unset
    recipient_user_id: str | None | Unset
    tool_name: str | None | Unset
    server_label: str | None | Unset
    display_fields: list[list[str]] | None | Unset
    """Pairs of a label and a value."""
    questions: list[dict[str, Any]] | None | Unset
    """Of `human_input`; their shape is not documented."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "action_request_id",
        "title",
        "reason",
        "recipient_user_id",
        "tool_name",
        "server_label",
        "display_fields",
        "questions",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: PendingApprovalType | str,
        action_request_id: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        recipient_user_id: str | None | Unset = UNSET,
        tool_name: str | None | Unset = UNSET,
        server_label: str | None | Unset = UNSET,
        display_fields: Sequence[Sequence[str]] | None | Unset = UNSET,
        questions: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.action_request_id = action_request_id
        self.title = title
        self.reason = reason
        self.recipient_user_id = recipient_user_id
        self.tool_name = tool_name
        self.server_label = server_label
        given = dump(display_fields)
        self.display_fields = (
            [
                (given_ if given_.__class__ is list else unfit(given_, "display_fields", "array"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "display_fields", "array")
        )
        given = dump(questions)
        self.questions = (
            [
                (given_ if given_.__class__ is dict else unfit(given_, "questions", "object"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "questions", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.action_request_id = self.title = self.reason = self.recipient_user_id = (
                self.tool_name
            ) = self.server_label = self.display_fields = self.questions = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "action_request_id" in src:
                self.action_request_id = src["action_request_id"]
                left -= 1
                if not left:
                    return self
            if "title" in src:
                self.title = src["title"]
                left -= 1
                if not left:
                    return self
            if "reason" in src:
                self.reason = src["reason"]
                left -= 1
                if not left:
                    return self
            if "recipient_user_id" in src:
                self.recipient_user_id = src["recipient_user_id"]
                left -= 1
                if not left:
                    return self
            if "tool_name" in src:
                self.tool_name = src["tool_name"]
                left -= 1
                if not left:
                    return self
            if "server_label" in src:
                self.server_label = src["server_label"]
                left -= 1
                if not left:
                    return self
            if "display_fields" in src:
                value = src["display_fields"]
                self.display_fields = (
                    [
                        (
                            value_
                            if value_.__class__ is list
                            else unfit(value_, "display_fields", "array")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "display_fields", "array")
                )
                left -= 1
                if not left:
                    return self
            if "questions" in src:
                value = src["questions"]
                self.questions = (
                    [
                        (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "questions", "object")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "questions", "array")
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
        out["type"] = self.type
        if self.action_request_id is not UNSET:
            out["action_request_id"] = self.action_request_id
        if self.title is not UNSET:
            out["title"] = self.title
        if self.reason is not UNSET:
            out["reason"] = self.reason
        if self.recipient_user_id is not UNSET:
            out["recipient_user_id"] = self.recipient_user_id
        if self.tool_name is not UNSET:
            out["tool_name"] = self.tool_name
        if self.server_label is not UNSET:
            out["server_label"] = self.server_label
        if self.display_fields is not UNSET:
            out["display_fields"] = dump(self.display_fields)
        if self.questions is not UNSET:
            out["questions"] = dump(self.questions)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.action_request_id = self.action_request_id
        made.title = self.title
        made.reason = self.reason
        made.recipient_user_id = self.recipient_user_id
        made.tool_name = self.tool_name
        made.server_label = self.server_label
        made.display_fields = self.display_fields
        made.questions = self.questions
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_pending_approval = PendingApproval.from_dict

_KNOWN = frozenset(
    {
        "type",
        "action_request_id",
        "title",
        "reason",
        "recipient_user_id",
        "tool_name",
        "server_label",
        "display_fields",
        "questions",
    }
)
