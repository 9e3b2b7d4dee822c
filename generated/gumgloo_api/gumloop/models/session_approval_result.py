"""SessionApprovalResult: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank

if TYPE_CHECKING:
    from .session_approval_outcome import SessionApprovalOutcome
    from .session_approval_result_action import SessionApprovalResultAction


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionApprovalResult(Model):
    """SessionApprovalResult"""

    action_request_id: str
    action: SessionApprovalResultAction | str
    outcome: SessionApprovalOutcome | str
    """Test data of the SDK also has `resolved`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "action_request_id",
        "action",
        "outcome",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        action_request_id: str,
        action: SessionApprovalResultAction | str,
        outcome: SessionApprovalOutcome | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.action_request_id = action_request_id
        self.action = action
        self.outcome = outcome
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.action_request_id = src["action_request_id"]
            self.action = src["action"]
            self.outcome = src["outcome"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
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
        out["outcome"] = self.outcome
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.action_request_id = self.action_request_id
        made.action = self.action
        made.outcome = self.outcome
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_approval_result = SessionApprovalResult.from_dict

_KNOWN = frozenset(
    {
        "action_request_id",
        "action",
        "outcome",
    }
)
