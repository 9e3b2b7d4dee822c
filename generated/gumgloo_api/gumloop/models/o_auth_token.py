"""OAuthToken: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .o_auth_token_type import OAuthTokenType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class OAuthToken(Model):
    """OAuthToken"""

    access_token: str
    token_type: OAuthTokenType | str | None | Unset
    expires_in: int | None | Unset
    """How long the access token is good, in seconds; 3600 in the sample."""
    scope: str | None | Unset
    """The scopes, with blanks between them."""
    refresh_token: str | None | Unset
    """May be left out after a refresh; then the old one stays."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "access_token",
        "token_type",
        "expires_in",
        "scope",
        "refresh_token",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "access_token",
            "refresh_token",
        }
    )

    def __init__(
        self,
        *,
        access_token: str,
        token_type: OAuthTokenType | str | None | Unset = UNSET,
        expires_in: int | None | Unset = UNSET,
        scope: str | None | Unset = UNSET,
        refresh_token: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.access_token = access_token
        self.token_type = token_type
        self.expires_in = expires_in
        self.scope = scope
        self.refresh_token = refresh_token
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.access_token = src["access_token"]
            self.token_type = self.expires_in = self.scope = self.refresh_token = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "token_type" in src:
                self.token_type = src["token_type"]
                left -= 1
                if not left:
                    return self
            if "expires_in" in src:
                self.expires_in = src["expires_in"]
                left -= 1
                if not left:
                    return self
            if "scope" in src:
                self.scope = src["scope"]
                left -= 1
                if not left:
                    return self
            if "refresh_token" in src:
                self.refresh_token = src["refresh_token"]
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
        out["access_token"] = self.access_token
        if self.token_type is not UNSET:
            out["token_type"] = self.token_type
        if self.expires_in is not UNSET:
            out["expires_in"] = self.expires_in
        if self.scope is not UNSET:
            out["scope"] = self.scope
        if self.refresh_token is not UNSET:
            out["refresh_token"] = self.refresh_token
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.access_token = self.access_token
        made.token_type = self.token_type
        made.expires_in = self.expires_in
        made.scope = self.scope
        made.refresh_token = self.refresh_token
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_o_auth_token = OAuthToken.from_dict

_KNOWN = frozenset(
    {
        "access_token",
        "token_type",
        "expires_in",
        "scope",
        "refresh_token",
    }
)
