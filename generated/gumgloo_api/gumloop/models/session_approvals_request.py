"""SessionApprovalsRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .session_approval_response_item import SessionApprovalResponseItem


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionApprovalsRequest(Model):
    """SessionApprovalsRequest"""

    approval_responses: list[SessionApprovalResponseItem]
    """Each request is answered once."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "approval_responses",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(approval_responses)
        self.approval_responses = (
            each(read_session_approval_response_item, given, "approval_responses")
            if given.__class__ is list
            else unfit(given, "approval_responses", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["approval_responses"]
            self.approval_responses = (
                each(read_session_approval_response_item, value, "approval_responses")
                if value.__class__ is list
                else unfit(value, "approval_responses", "array")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["approval_responses"] = dump(self.approval_responses)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.approval_responses = self.approval_responses
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_approvals_request = SessionApprovalsRequest.from_dict

_KNOWN = frozenset(
    {
        "approval_responses",
    }
)

# Below the class, so that modules may import each other in circles.
from .session_approval_response_item import read_session_approval_response_item  # noqa: E402
