"""OAuthRevokeRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class OAuthRevokeRequest(Model):
    """OAuthRevokeRequest"""

    client_id: str
    token: str
    """The access token or the refresh token."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "client_id",
        "token",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    def __init__(
        self,
        *,
        client_id: str,
        token: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.token = token
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.client_id = src["client_id"]
            self.token = src["token"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["client_id"] = self.client_id
        out["token"] = self.token
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.client_id = self.client_id
        made.token = self.token
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_o_auth_revoke_request = OAuthRevokeRequest.from_dict

_KNOWN = frozenset(
    {
        "client_id",
        "token",
    }
)
