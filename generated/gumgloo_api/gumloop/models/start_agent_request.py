"""StartAgentRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class StartAgentRequest(Model):
    """One of `user_id` and `project_id` is needed; both are allowed."""

    gummie_id: str
    """The agent."""
    message: str
    """What to say to it."""
    user_id: str | Unset
    """The user who runs the agent."""
    project_id: str | Unset
    """The team to run it in."""
    interaction_id: str | Unset
    """The run to go on with. It has to be completed or failed, and of the same agent."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "gummie_id",
        "message",
        "user_id",
        "project_id",
        "interaction_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        gummie_id: str,
        message: str,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        interaction_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.gummie_id = gummie_id
        self.message = message
        self.user_id = UNSET if user_id is None else user_id
        self.project_id = UNSET if project_id is None else project_id
        self.interaction_id = UNSET if interaction_id is None else interaction_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.gummie_id = src["gummie_id"]
            self.message = src["message"]
            self.user_id = self.project_id = self.interaction_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "user_id" in src:
                self.user_id = src["user_id"]
                left -= 1
                if not left:
                    return self
            if "project_id" in src:
                self.project_id = src["project_id"]
                left -= 1
                if not left:
                    return self
            if "interaction_id" in src:
                self.interaction_id = src["interaction_id"]
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
        out["gummie_id"] = self.gummie_id
        out["message"] = self.message
        if self.user_id is not UNSET:
            out["user_id"] = self.user_id
        if self.project_id is not UNSET:
            out["project_id"] = self.project_id
        if self.interaction_id is not UNSET:
            out["interaction_id"] = self.interaction_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.gummie_id = self.gummie_id
        made.message = self.message
        made.user_id = self.user_id
        made.project_id = self.project_id
        made.interaction_id = self.interaction_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_start_agent_request = StartAgentRequest.from_dict

_KNOWN = frozenset(
    {
        "gummie_id",
        "message",
        "user_id",
        "project_id",
        "interaction_id",
    }
)
