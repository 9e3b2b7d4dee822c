"""SessionResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .session import Session


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionResponse(Model):
    """SessionResponse"""

    session: Session
    """A conversation with an agent. In lists most members that begin with `agent_`, and the
    messages, are left out."""
    queue_position: int | None | Unset
    """Set only while the run is queued."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "session",
        "queue_position",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        session: Session | Mapping[str, Any],
        queue_position: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(session)
        self.session = (
            read_session(given) if given.__class__ is dict else unfit(given, "session", "object")
        )
        self.queue_position = queue_position
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
            self.queue_position = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "queue_position" in src:
                self.queue_position = src["queue_position"]
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
        if self.queue_position is not UNSET:
            out["queue_position"] = self.queue_position
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.session = self.session
        made.queue_position = self.queue_position
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_response = SessionResponse.from_dict

_KNOWN = frozenset(
    {
        "session",
        "queue_position",
    }
)

# Below the class, so that modules may import each other in circles.
from .session import read_session  # noqa: E402
