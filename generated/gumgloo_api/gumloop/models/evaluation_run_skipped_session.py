"""EvaluationRunSkippedSession: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_run_skip_reason import EvaluationRunSkipReason


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationRunSkippedSession(Model):
    """EvaluationRunSkippedSession"""

    session_id: str
    reason: EvaluationRunSkipReason | str
    result_id: str | None | Unset
    """The result that is on its way, where the reason is `in_flight`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "session_id",
        "reason",
        "result_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        session_id: str,
        reason: EvaluationRunSkipReason | str,
        result_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.session_id = session_id
        self.reason = reason
        self.result_id = result_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.session_id = src["session_id"]
            self.reason = src["reason"]
            self.result_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "result_id" in src:
                self.result_id = src["result_id"]
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
        out["session_id"] = self.session_id
        out["reason"] = self.reason
        if self.result_id is not UNSET:
            out["result_id"] = self.result_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.session_id = self.session_id
        made.reason = self.reason
        made.result_id = self.result_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_run_skipped_session = EvaluationRunSkippedSession.from_dict

_KNOWN = frozenset(
    {
        "session_id",
        "reason",
        "result_id",
    }
)
