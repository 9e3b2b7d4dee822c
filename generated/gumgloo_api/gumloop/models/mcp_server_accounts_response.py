"""McpServerAccountsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_server_account import McpServerAccount


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpServerAccountsResponse(Model):
    """McpServerAccountsResponse"""

    server_id: str
    accounts: list[McpServerAccount] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "server_id",
        "accounts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        server_id: str,
        accounts: Sequence[McpServerAccount | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.server_id = server_id
        given = dump(accounts)
        self.accounts = (
            each(read_mcp_server_account, given, "accounts")
            if given.__class__ is list
            else hollow(given, "accounts", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.server_id = src["server_id"]
            self.accounts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "accounts" in src:
                value = src["accounts"]
                self.accounts = (
                    each(read_mcp_server_account, value, "accounts")
                    if value.__class__ is list
                    else hollow(value, "accounts", "array")
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
        out["server_id"] = self.server_id
        if self.accounts is not UNSET:
            out["accounts"] = dump(self.accounts)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.server_id = self.server_id
        made.accounts = self.accounts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_server_accounts_response = McpServerAccountsResponse.from_dict

_KNOWN = frozenset(
    {
        "server_id",
        "accounts",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_server_account import read_mcp_server_account  # noqa: E402
