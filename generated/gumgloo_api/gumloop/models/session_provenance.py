"""SessionProvenance: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionProvenance(Model):
    """By what client the session was begun."""

    connection: str
    oauth_client_id: str
    auth_subject: str
    token_jti: str
    mcp_resource: str
    oauth_client_name: str | None | Unset
    redirect_origin: str | None | Unset
    product: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "connection",
        "oauth_client_id",
        "auth_subject",
        "token_jti",
        "mcp_resource",
        "oauth_client_name",
        "redirect_origin",
        "product",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        connection: str,
        oauth_client_id: str,
        auth_subject: str,
        token_jti: str,
        mcp_resource: str,
        oauth_client_name: str | None | Unset = UNSET,
        redirect_origin: str | None | Unset = UNSET,
        product: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.connection = connection
        self.oauth_client_id = oauth_client_id
        self.auth_subject = auth_subject
        self.token_jti = token_jti
        self.mcp_resource = mcp_resource
        self.oauth_client_name = oauth_client_name
        self.redirect_origin = redirect_origin
        self.product = product
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.connection = src["connection"]
            self.oauth_client_id = src["oauth_client_id"]
            self.auth_subject = src["auth_subject"]
            self.token_jti = src["token_jti"]
            self.mcp_resource = src["mcp_resource"]
            self.oauth_client_name = self.redirect_origin = self.product = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "oauth_client_name" in src:
                self.oauth_client_name = src["oauth_client_name"]
                left -= 1
                if not left:
                    return self
            if "redirect_origin" in src:
                self.redirect_origin = src["redirect_origin"]
                left -= 1
                if not left:
                    return self
            if "product" in src:
                self.product = src["product"]
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
        out["connection"] = self.connection
        out["oauth_client_id"] = self.oauth_client_id
        out["auth_subject"] = self.auth_subject
        out["token_jti"] = self.token_jti
        out["mcp_resource"] = self.mcp_resource
        if self.oauth_client_name is not UNSET:
            out["oauth_client_name"] = self.oauth_client_name
        if self.redirect_origin is not UNSET:
            out["redirect_origin"] = self.redirect_origin
        if self.product is not UNSET:
            out["product"] = self.product
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.connection = self.connection
        made.oauth_client_id = self.oauth_client_id
        made.auth_subject = self.auth_subject
        made.token_jti = self.token_jti
        made.mcp_resource = self.mcp_resource
        made.oauth_client_name = self.oauth_client_name
        made.redirect_origin = self.redirect_origin
        made.product = self.product
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_provenance = SessionProvenance.from_dict

_KNOWN = frozenset(
    {
        "connection",
        "oauth_client_id",
        "auth_subject",
        "token_jti",
        "mcp_resource",
        "oauth_client_name",
        "redirect_origin",
        "product",
    }
)
