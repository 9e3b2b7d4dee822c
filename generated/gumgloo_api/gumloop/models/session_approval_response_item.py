"""SessionApprovalResponseItem: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .session_approval_action import SessionApprovalAction
    from .session_approval_form_response import SessionApprovalFormResponse


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionApprovalResponseItem(Model):
    """The answer to one request."""

    action_request_id: str
    action: SessionApprovalAction
    reason: str | Unset
    response: SessionApprovalFormResponse | Unset
    """Answers to the questions of a request."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "action_request_id",
        "action",
        "reason",
        "response",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        action_request_id: str,
        action: SessionApprovalAction,
        reason: str | None | Unset = UNSET,
        response: SessionApprovalFormResponse | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.action_request_id = action_request_id
        self.action = action
        self.reason = UNSET if reason is None else reason
        given = dump(response)
        self.response = (
            UNSET
            if given is None
            else (
                read_session_approval_form_response(given)
                if given.__class__ is dict
                else hollow(given, "response", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.action_request_id = src["action_request_id"]
            self.action = src["action"]
            self.reason = self.response = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "reason" in src:
                self.reason = src["reason"]
                left -= 1
                if not left:
                    return self
            if "response" in src:
                value = src["response"]
                self.response = (
                    read_session_approval_form_response(value)
                    if value.__class__ is dict
                    else hollow(value, "response", "object")
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
        out["action_request_id"] = self.action_request_id
        out["action"] = self.action
        if self.reason is not UNSET:
            out["reason"] = self.reason
        if self.response is not UNSET:
            out["response"] = dump(self.response)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.action_request_id = self.action_request_id
        made.action = self.action
        made.reason = self.reason
        made.response = self.response
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_approval_response_item = SessionApprovalResponseItem.from_dict

_KNOWN = frozenset(
    {
        "action_request_id",
        "action",
        "reason",
        "response",
    }
)

# Below the class, so that modules may import each other in circles.
from .session_approval_form_response import read_session_approval_form_response  # noqa: E402
