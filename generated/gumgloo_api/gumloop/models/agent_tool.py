"""AgentTool: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_approval_mode_value import AgentApprovalModeValue
    from .agent_tool_credential_mode import AgentToolCredentialMode
    from .agent_tool_type import AgentToolType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTool(Model):
    """A tool of an agent. `type` decides which members matter. The shape on the server is not
    documented; this is what the SDK sends and reads."""

    type: AgentToolType | str | None | Unset
    """A connector (the first three) or a tool of Gumloop's own. Any other value is a choice of
    approval that was remembered, such as `trigger_creation`."""
    name: str | None | Unset
    server_id: str | None | Unset
    secret_id: str | None | Unset
    """Which credential is used; an id, not the credential. Taken out of answers."""
    saved_item_id: str | None | Unset
    """A saved flow."""
    credentials_to_use: dict[str, dict[str, Any]] | None | Unset
    credential_mode: AgentToolCredentialMode | str | None | Unset
    approval_mode: AgentApprovalModeValue | str | None | Unset
    tool_approval_modes: dict[str, str] | None | Unset
    restricted_tools: list[str] | None | Unset
    is_incognito: bool | None | Unset
    is_disabled: bool | None | Unset
    metadata: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "server_id",
        "secret_id",
        "saved_item_id",
        "credentials_to_use",
        "credential_mode",
        "approval_mode",
        "tool_approval_modes",
        "restricted_tools",
        "is_incognito",
        "is_disabled",
        "metadata",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: AgentToolType | str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        secret_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        credentials_to_use: Mapping[str, Mapping[str, Any]] | None | Unset = UNSET,
        credential_mode: AgentToolCredentialMode | str | None | Unset = UNSET,
        approval_mode: AgentApprovalModeValue | str | None | Unset = UNSET,
        tool_approval_modes: Mapping[str, str] | None | Unset = UNSET,
        restricted_tools: Sequence[str] | None | Unset = UNSET,
        is_incognito: bool | None | Unset = UNSET,
        is_disabled: bool | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.name = name
        self.server_id = server_id
        self.secret_id = secret_id
        self.saved_item_id = saved_item_id
        given = dump(credentials_to_use)
        self.credentials_to_use = (
            {
                key: (
                    given_
                    if given_.__class__ is dict
                    else unfit(given_, "credentials_to_use", "object")
                )
                for key, given_ in given.items()
            }
            if given.__class__ is dict
            else hollow(given, "credentials_to_use", "object")
        )
        self.credential_mode = credential_mode
        self.approval_mode = approval_mode
        given = dump(tool_approval_modes)
        self.tool_approval_modes = (
            given if given.__class__ is dict else hollow(given, "tool_approval_modes", "object")
        )
        given = dump(restricted_tools)
        self.restricted_tools = (
            given if given.__class__ is list else hollow(given, "restricted_tools", "array")
        )
        self.is_incognito = is_incognito
        self.is_disabled = is_disabled
        given = dump(metadata)
        self.metadata = given if given.__class__ is dict else hollow(given, "metadata", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.name = self.server_id = self.secret_id = self.saved_item_id = (
                self.credential_mode
            ) = self.approval_mode = self.is_incognito = self.is_disabled = (
                self.credentials_to_use
            ) = self.tool_approval_modes = self.restricted_tools = self.metadata = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "server_id" in src:
                self.server_id = src["server_id"]
                left -= 1
                if not left:
                    return self
            if "secret_id" in src:
                self.secret_id = src["secret_id"]
                left -= 1
                if not left:
                    return self
            if "saved_item_id" in src:
                self.saved_item_id = src["saved_item_id"]
                left -= 1
                if not left:
                    return self
            if "credential_mode" in src:
                self.credential_mode = src["credential_mode"]
                left -= 1
                if not left:
                    return self
            if "approval_mode" in src:
                self.approval_mode = src["approval_mode"]
                left -= 1
                if not left:
                    return self
            if "is_incognito" in src:
                self.is_incognito = src["is_incognito"]
                left -= 1
                if not left:
                    return self
            if "is_disabled" in src:
                self.is_disabled = src["is_disabled"]
                left -= 1
                if not left:
                    return self
            if "credentials_to_use" in src:
                value = src["credentials_to_use"]
                self.credentials_to_use = (
                    {
                        key: (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "credentials_to_use", "object")
                        )
                        for key, value_ in value.items()
                    }
                    if value.__class__ is dict
                    else hollow(value, "credentials_to_use", "object")
                )
                left -= 1
                if not left:
                    return self
            if "tool_approval_modes" in src:
                value = src["tool_approval_modes"]
                self.tool_approval_modes = (
                    value
                    if value.__class__ is dict
                    else hollow(value, "tool_approval_modes", "object")
                )
                left -= 1
                if not left:
                    return self
            if "restricted_tools" in src:
                value = src["restricted_tools"]
                self.restricted_tools = (
                    value if value.__class__ is list else hollow(value, "restricted_tools", "array")
                )
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    value if value.__class__ is dict else hollow(value, "metadata", "object")
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
        if self.type is not UNSET:
            out["type"] = self.type
        if self.name is not UNSET:
            out["name"] = self.name
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        if self.secret_id is not UNSET:
            out["secret_id"] = self.secret_id
        if self.saved_item_id is not UNSET:
            out["saved_item_id"] = self.saved_item_id
        if self.credentials_to_use is not UNSET:
            out["credentials_to_use"] = dump(self.credentials_to_use)
        if self.credential_mode is not UNSET:
            out["credential_mode"] = self.credential_mode
        if self.approval_mode is not UNSET:
            out["approval_mode"] = self.approval_mode
        if self.tool_approval_modes is not UNSET:
            out["tool_approval_modes"] = dump(self.tool_approval_modes)
        if self.restricted_tools is not UNSET:
            out["restricted_tools"] = dump(self.restricted_tools)
        if self.is_incognito is not UNSET:
            out["is_incognito"] = self.is_incognito
        if self.is_disabled is not UNSET:
            out["is_disabled"] = self.is_disabled
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.name = self.name
        made.server_id = self.server_id
        made.secret_id = self.secret_id
        made.saved_item_id = self.saved_item_id
        made.credentials_to_use = self.credentials_to_use
        made.credential_mode = self.credential_mode
        made.approval_mode = self.approval_mode
        made.tool_approval_modes = self.tool_approval_modes
        made.restricted_tools = self.restricted_tools
        made.is_incognito = self.is_incognito
        made.is_disabled = self.is_disabled
        made.metadata = self.metadata
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_tool = AgentTool.from_dict

_KNOWN = frozenset(
    {
        "type",
        "name",
        "server_id",
        "secret_id",
        "saved_item_id",
        "credentials_to_use",
        "credential_mode",
        "approval_mode",
        "tool_approval_modes",
        "restricted_tools",
        "is_incognito",
        "is_disabled",
        "metadata",
    }
)
