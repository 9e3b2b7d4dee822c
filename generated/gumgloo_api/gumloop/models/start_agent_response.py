"""StartAgentResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .start_agent_status import StartAgentStatus


@define(init=False, eq=False, repr=False, weakref_slot=False)
class StartAgentResponse(Model):
    """StartAgentResponse"""

    interaction_id: str
    """The run."""
    status: StartAgentStatus | str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "interaction_id",
        "status",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        interaction_id: str,
        status: StartAgentStatus | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.interaction_id = interaction_id
        self.status = status
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.interaction_id = pop("interaction_id")
            self.status = pop("status", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["interaction_id"] = self.interaction_id
        if self.status is not UNSET:
            out["status"] = self.status
        out.update(self.additional_properties)
        return out
