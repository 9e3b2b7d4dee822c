"""QueuedMessage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .queued_message_state import QueuedMessageState


@define(init=False, eq=False, repr=False, weakref_slot=False)
class QueuedMessage(Model):
    """QueuedMessage"""

    id: str
    state: QueuedMessageState | str
    position: int
    """Counts from 1 in the documentation; test data of the SDK has 0."""
    input: str | None | Unset
    created_at: str | None | Unset
    updated_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "state",
        "position",
        "input",
        "created_at",
        "updated_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        state: QueuedMessageState | str,
        position: int,
        input: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.state = state
        self.position = position
        self.input = input
        self.created_at = created_at
        self.updated_at = updated_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.state = src["state"]
            self.position = src["position"]
            self.input = self.created_at = self.updated_at = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "input" in src:
                self.input = src["input"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
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
        out["id"] = self.id
        out["state"] = self.state
        out["position"] = self.position
        if self.input is not UNSET:
            out["input"] = self.input
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.state = self.state
        made.position = self.position
        made.input = self.input
        made.created_at = self.created_at
        made.updated_at = self.updated_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_queued_message = QueuedMessage.from_dict

_KNOWN = frozenset(
    {
        "id",
        "state",
        "position",
        "input",
        "created_at",
        "updated_at",
    }
)
