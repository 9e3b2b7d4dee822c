"""OAuthTokenRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .o_auth_grant_type import OAuthGrantType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class OAuthTokenRequest(Model):
    """`authorization_code` needs `code`, `redirect_uri` and `code_verifier`; `refresh_token` needs
    `refresh_token`."""

    grant_type: OAuthGrantType
    client_id: str
    code: str | Unset
    """What came back from the authorization."""
    redirect_uri: str | Unset
    """The same as in the authorization."""
    code_verifier: str | Unset
    """What the challenge was made of."""
    refresh_token: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "grant_type",
        "client_id",
        "code",
        "redirect_uri",
        "code_verifier",
        "refresh_token",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "code",
            "code_verifier",
            "refresh_token",
        }
    )

    def __init__(
        self,
        *,
        grant_type: OAuthGrantType,
        client_id: str,
        code: str | None | Unset = UNSET,
        redirect_uri: str | None | Unset = UNSET,
        code_verifier: str | None | Unset = UNSET,
        refresh_token: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.grant_type = grant_type
        self.client_id = client_id
        self.code = UNSET if code is None else code
        self.redirect_uri = UNSET if redirect_uri is None else redirect_uri
        self.code_verifier = UNSET if code_verifier is None else code_verifier
        self.refresh_token = UNSET if refresh_token is None else refresh_token
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.grant_type = src["grant_type"]
            self.client_id = src["client_id"]
            self.code = self.redirect_uri = self.code_verifier = self.refresh_token = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "code" in src:
                self.code = src["code"]
                left -= 1
                if not left:
                    return self
            if "redirect_uri" in src:
                self.redirect_uri = src["redirect_uri"]
                left -= 1
                if not left:
                    return self
            if "code_verifier" in src:
                self.code_verifier = src["code_verifier"]
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
        out["grant_type"] = self.grant_type
        out["client_id"] = self.client_id
        if self.code is not UNSET:
            out["code"] = self.code
        if self.redirect_uri is not UNSET:
            out["redirect_uri"] = self.redirect_uri
        if self.code_verifier is not UNSET:
            out["code_verifier"] = self.code_verifier
        if self.refresh_token is not UNSET:
            out["refresh_token"] = self.refresh_token
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.grant_type = self.grant_type
        made.client_id = self.client_id
        made.code = self.code
        made.redirect_uri = self.redirect_uri
        made.code_verifier = self.code_verifier
        made.refresh_token = self.refresh_token
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_o_auth_token_request = OAuthTokenRequest.from_dict

_KNOWN = frozenset(
    {
        "grant_type",
        "client_id",
        "code",
        "redirect_uri",
        "code_verifier",
        "refresh_token",
    }
)
