"""AgentToolApprovalSetting: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_approval_mode_value import AgentApprovalModeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentToolApprovalSetting(Model):
    """AgentToolApprovalSetting"""

    default_mode: AgentApprovalModeValue | str | None | Unset
    reason: str | None | Unset
    approver_user_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "default_mode",
        "reason",
        "approver_user_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        default_mode: AgentApprovalModeValue | str | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        approver_user_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.default_mode = default_mode
        self.reason = reason
        self.approver_user_id = approver_user_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.default_mode = self.reason = self.approver_user_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "default_mode" in src:
                self.default_mode = src["default_mode"]
                left -= 1
                if not left:
                    return self
            if "reason" in src:
                self.reason = src["reason"]
                left -= 1
                if not left:
                    return self
            if "approver_user_id" in src:
                self.approver_user_id = src["approver_user_id"]
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
        if self.default_mode is not UNSET:
            out["default_mode"] = self.default_mode
        if self.reason is not UNSET:
            out["reason"] = self.reason
        if self.approver_user_id is not UNSET:
            out["approver_user_id"] = self.approver_user_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.default_mode = self.default_mode
        made.reason = self.reason
        made.approver_user_id = self.approver_user_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_tool_approval_setting = AgentToolApprovalSetting.from_dict

_KNOWN = frozenset(
    {
        "default_mode",
        "reason",
        "approver_user_id",
    }
)
