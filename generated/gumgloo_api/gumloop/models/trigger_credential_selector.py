"""TriggerCredentialSelector: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TriggerCredentialSelector(Model):
    """The SDK refuses further members before it sends anything."""

    secret_id: str
    """Which credential; an id, not the credential."""
    is_personal_credential: bool | Unset
    """True in the SDK where it is left out."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "secret_id",
        "is_personal_credential",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        secret_id: str,
        is_personal_credential: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.secret_id = secret_id
        self.is_personal_credential = (
            UNSET if is_personal_credential is None else is_personal_credential
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.secret_id = src["secret_id"]
            self.is_personal_credential = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "is_personal_credential" in src:
                self.is_personal_credential = src["is_personal_credential"]
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
        out["secret_id"] = self.secret_id
        if self.is_personal_credential is not UNSET:
            out["is_personal_credential"] = self.is_personal_credential
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.secret_id = self.secret_id
        made.is_personal_credential = self.is_personal_credential
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_trigger_credential_selector = TriggerCredentialSelector.from_dict

_KNOWN = frozenset(
    {
        "secret_id",
        "is_personal_credential",
    }
)
