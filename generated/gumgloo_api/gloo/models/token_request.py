"""TokenRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TokenRequest(Model):
    """TokenRequest"""

    grant_type: Literal["client_credentials"]
    scope: str | Unset
    """The only known scope is `api/access`. One recipe leaves it out."""
    client_id: str | Unset
    """Only where there is no Basic header."""
    client_secret: str | Unset
    """Only where there is no Basic header."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "grant_type",
        "scope",
        "client_id",
        "client_secret",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "client_secret",
        }
    )

    def __init__(
        self,
        *,
        grant_type: Literal["client_credentials"] = "client_credentials",
        scope: str | None | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        client_secret: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.grant_type = grant_type
        self.scope = UNSET if scope is None else scope
        self.client_id = UNSET if client_id is None else client_id
        self.client_secret = UNSET if client_secret is None else client_secret
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.grant_type = src["grant_type"]
            self.scope = self.client_id = self.client_secret = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "scope" in src:
                self.scope = src["scope"]
                left -= 1
                if not left:
                    return self
            if "client_id" in src:
                self.client_id = src["client_id"]
                left -= 1
                if not left:
                    return self
            if "client_secret" in src:
                self.client_secret = src["client_secret"]
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
        out["grant_type"] = self.grant_type
        if self.scope is not UNSET:
            out["scope"] = self.scope
        if self.client_id is not UNSET:
            out["client_id"] = self.client_id
        if self.client_secret is not UNSET:
            out["client_secret"] = self.client_secret
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.grant_type = self.grant_type
        made.scope = self.scope
        made.client_id = self.client_id
        made.client_secret = self.client_secret
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_token_request = TokenRequest.from_dict

_KNOWN = frozenset(
    {
        "grant_type",
        "scope",
        "client_id",
        "client_secret",
    }
)
