"""OAuthClientRegistrationRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class OAuthClientRegistrationRequest(Model):
    """Which members are needed is not documented; the SDK sends them all."""

    client_name: str | Unset
    redirect_uris: list[str] | Unset
    grant_types: list[str] | Unset
    """The SDK sends `authorization_code` and `refresh_token`, all that there is."""
    response_types: list[str] | Unset
    """The SDK sends `code`, all that there is."""
    token_endpoint_auth_method: str | Unset
    """The SDK sends `none`, all that there is."""
    scope: str | Unset
    """The scopes, with blanks between them."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "client_name",
        "redirect_uris",
        "grant_types",
        "response_types",
        "token_endpoint_auth_method",
        "scope",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        client_name: str | None | Unset = UNSET,
        redirect_uris: Sequence[str] | None | Unset = UNSET,
        grant_types: Sequence[str] | None | Unset = UNSET,
        response_types: Sequence[str] | None | Unset = UNSET,
        token_endpoint_auth_method: str | None | Unset = UNSET,
        scope: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.client_name = UNSET if client_name is None else client_name
        given = dump(redirect_uris)
        self.redirect_uris = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "redirect_uris", "array"))
        )
        given = dump(grant_types)
        self.grant_types = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "grant_types", "array"))
        )
        given = dump(response_types)
        self.response_types = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "response_types", "array"))
        )
        self.token_endpoint_auth_method = (
            UNSET if token_endpoint_auth_method is None else token_endpoint_auth_method
        )
        self.scope = UNSET if scope is None else scope
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.client_name = self.token_endpoint_auth_method = self.scope = self.redirect_uris = (
                self.grant_types
            ) = self.response_types = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "client_name" in src:
                self.client_name = src["client_name"]
                left -= 1
                if not left:
                    return self
            if "token_endpoint_auth_method" in src:
                self.token_endpoint_auth_method = src["token_endpoint_auth_method"]
                left -= 1
                if not left:
                    return self
            if "scope" in src:
                self.scope = src["scope"]
                left -= 1
                if not left:
                    return self
            if "redirect_uris" in src:
                value = src["redirect_uris"]
                self.redirect_uris = (
                    value if value.__class__ is list else hollow(value, "redirect_uris", "array")
                )
                left -= 1
                if not left:
                    return self
            if "grant_types" in src:
                value = src["grant_types"]
                self.grant_types = (
                    value if value.__class__ is list else hollow(value, "grant_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "response_types" in src:
                value = src["response_types"]
                self.response_types = (
                    value if value.__class__ is list else hollow(value, "response_types", "array")
                )
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
        if self.client_name is not UNSET:
            out["client_name"] = self.client_name
        if self.redirect_uris is not UNSET:
            out["redirect_uris"] = dump(self.redirect_uris)
        if self.grant_types is not UNSET:
            out["grant_types"] = dump(self.grant_types)
        if self.response_types is not UNSET:
            out["response_types"] = dump(self.response_types)
        if self.token_endpoint_auth_method is not UNSET:
            out["token_endpoint_auth_method"] = self.token_endpoint_auth_method
        if self.scope is not UNSET:
            out["scope"] = self.scope
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.client_name = self.client_name
        made.redirect_uris = self.redirect_uris
        made.grant_types = self.grant_types
        made.response_types = self.response_types
        made.token_endpoint_auth_method = self.token_endpoint_auth_method
        made.scope = self.scope
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_o_auth_client_registration_request = OAuthClientRegistrationRequest.from_dict

_KNOWN = frozenset(
    {
        "client_name",
        "redirect_uris",
        "grant_types",
        "response_types",
        "token_endpoint_auth_method",
        "scope",
    }
)
