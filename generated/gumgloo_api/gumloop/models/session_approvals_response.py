"""SessionApprovalsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .session import Session
    from .session_approval_result import SessionApprovalResult


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionApprovalsResponse(Model):
    """SessionApprovalsResponse"""

    session: Session
    """A conversation with an agent. In lists most members that begin with `agent_`, and the
    messages, are left out."""
    results: list[SessionApprovalResult]
    stream_cursor: str | None | Unset
    """Where to take up the stream, if the run goes on."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "session",
        "results",
        "stream_cursor",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        session: Session | Mapping[str, Any],
        results: Sequence[SessionApprovalResult | Mapping[str, Any]],
        stream_cursor: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(session)
        self.session = (
            read_session(given) if given.__class__ is dict else unfit(given, "session", "object")
        )
        given = dump(results)
        self.results = (
            each(read_session_approval_result, given, "results")
            if given.__class__ is list
            else unfit(given, "results", "array")
        )
        self.stream_cursor = stream_cursor
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["session"]
            self.session = (
                read_session(value)
                if value.__class__ is dict
                else unfit(value, "session", "object")
            )
            value = src["results"]
            self.results = (
                each(read_session_approval_result, value, "results")
                if value.__class__ is list
                else unfit(value, "results", "array")
            )
            self.stream_cursor = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "stream_cursor" in src:
                self.stream_cursor = src["stream_cursor"]
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
        out["session"] = dump(self.session)
        out["results"] = dump(self.results)
        if self.stream_cursor is not UNSET:
            out["stream_cursor"] = self.stream_cursor
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.session = self.session
        made.results = self.results
        made.stream_cursor = self.stream_cursor
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_approvals_response = SessionApprovalsResponse.from_dict

_KNOWN = frozenset(
    {
        "session",
        "results",
        "stream_cursor",
    }
)

# Below the class, so that modules may import each other in circles.
from .session import read_session  # noqa: E402
from .session_approval_result import read_session_approval_result  # noqa: E402
