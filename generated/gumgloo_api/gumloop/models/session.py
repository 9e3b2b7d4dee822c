"""Session: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .creator_payload import CreatorPayload
    from .message_payload import MessagePayload
    from .pending_approval import PendingApproval
    from .session_provenance import SessionProvenance
    from .session_state import SessionState
    from .session_usage import SessionUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Session(Model):
    """A conversation with an agent. In lists most members that begin with `agent_`, and the
    messages, are left out."""

    id: str
    agent_id: str
    name: str | None | Unset
    type: str | None | Unset
    """Where it comes from, such as `api`, `web` or `slack`."""
    state: SessionState | str | None | Unset
    """Where it stands. The documentation says that a cancelled session becomes `failed`; test data
    of the SDK also has `cancelled`."""
    messages: list[MessagePayload] | None | Unset
    created_at: str | None | Unset
    agent_name: str | None | Unset
    agent_team_id: str | None | Unset
    agent_creator_user_id: str | None | Unset
    agent_icon_url: str | None | Unset
    agent_tools: list[dict[str, Any]] | None | Unset
    participants: dict[str, dict[str, Any]] | None | Unset
    creator: CreatorPayload | None | Unset
    usage: SessionUsage | None | Unset
    provenance: SessionProvenance | None | Unset
    incognito: bool | Unset
    pending_approvals: list[PendingApproval] | None | Unset
    """What the session waits for. Where there is nothing, null in the SDK, empty in the reference."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "agent_id",
        "name",
        "type",
        "state",
        "messages",
        "created_at",
        "agent_name",
        "agent_team_id",
        "agent_creator_user_id",
        "agent_icon_url",
        "agent_tools",
        "participants",
        "creator",
        "usage",
        "provenance",
        "incognito",
        "pending_approvals",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        agent_id: str,
        name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        state: SessionState | str | None | Unset = UNSET,
        messages: Sequence[MessagePayload | Mapping[str, Any]] | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        agent_name: str | None | Unset = UNSET,
        agent_team_id: str | None | Unset = UNSET,
        agent_creator_user_id: str | None | Unset = UNSET,
        agent_icon_url: str | None | Unset = UNSET,
        agent_tools: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        participants: Mapping[str, Mapping[str, Any]] | None | Unset = UNSET,
        creator: CreatorPayload | Mapping[str, Any] | None | Unset = UNSET,
        usage: SessionUsage | Mapping[str, Any] | None | Unset = UNSET,
        provenance: SessionProvenance | Mapping[str, Any] | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        pending_approvals: Sequence[PendingApproval | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.agent_id = agent_id
        self.name = name
        self.type = type
        self.state = state
        given = dump(messages)
        self.messages = (
            each(read_message_payload, given, "messages")
            if given.__class__ is list
            else hollow(given, "messages", "array")
        )
        self.created_at = created_at
        self.agent_name = agent_name
        self.agent_team_id = agent_team_id
        self.agent_creator_user_id = agent_creator_user_id
        self.agent_icon_url = agent_icon_url
        given = dump(agent_tools)
        self.agent_tools = (
            [
                (given_ if given_.__class__ is dict else unfit(given_, "agent_tools", "object"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "agent_tools", "array")
        )
        given = dump(participants)
        self.participants = (
            {
                key: (
                    given_ if given_.__class__ is dict else unfit(given_, "participants", "object")
                )
                for key, given_ in given.items()
            }
            if given.__class__ is dict
            else hollow(given, "participants", "object")
        )
        given = dump(creator)
        self.creator = (
            read_creator_payload(given)
            if given.__class__ is dict
            else hollow(given, "creator", "object")
        )
        given = dump(usage)
        self.usage = (
            read_session_usage(given)
            if given.__class__ is dict
            else hollow(given, "usage", "object")
        )
        given = dump(provenance)
        self.provenance = (
            read_session_provenance(given)
            if given.__class__ is dict
            else hollow(given, "provenance", "object")
        )
        self.incognito = UNSET if incognito is None else incognito
        given = dump(pending_approvals)
        self.pending_approvals = (
            each(read_pending_approval, given, "pending_approvals")
            if given.__class__ is list
            else hollow(given, "pending_approvals", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.agent_id = src["agent_id"]
            self.name = self.type = self.state = self.created_at = self.agent_name = (
                self.agent_team_id
            ) = self.agent_creator_user_id = self.agent_icon_url = self.incognito = (
                self.messages
            ) = self.agent_tools = self.participants = self.creator = self.usage = (
                self.provenance
            ) = self.pending_approvals = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "state" in src:
                self.state = src["state"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "agent_name" in src:
                self.agent_name = src["agent_name"]
                left -= 1
                if not left:
                    return self
            if "agent_team_id" in src:
                self.agent_team_id = src["agent_team_id"]
                left -= 1
                if not left:
                    return self
            if "agent_creator_user_id" in src:
                self.agent_creator_user_id = src["agent_creator_user_id"]
                left -= 1
                if not left:
                    return self
            if "agent_icon_url" in src:
                self.agent_icon_url = src["agent_icon_url"]
                left -= 1
                if not left:
                    return self
            if "incognito" in src:
                self.incognito = src["incognito"]
                left -= 1
                if not left:
                    return self
            if "messages" in src:
                value = src["messages"]
                self.messages = (
                    each(read_message_payload, value, "messages")
                    if value.__class__ is list
                    else hollow(value, "messages", "array")
                )
                left -= 1
                if not left:
                    return self
            if "agent_tools" in src:
                value = src["agent_tools"]
                self.agent_tools = (
                    [
                        (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "agent_tools", "object")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "agent_tools", "array")
                )
                left -= 1
                if not left:
                    return self
            if "participants" in src:
                value = src["participants"]
                self.participants = (
                    {
                        key: (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "participants", "object")
                        )
                        for key, value_ in value.items()
                    }
                    if value.__class__ is dict
                    else hollow(value, "participants", "object")
                )
                left -= 1
                if not left:
                    return self
            if "creator" in src:
                value = src["creator"]
                self.creator = (
                    read_creator_payload(value)
                    if value.__class__ is dict
                    else hollow(value, "creator", "object")
                )
                left -= 1
                if not left:
                    return self
            if "usage" in src:
                value = src["usage"]
                self.usage = (
                    read_session_usage(value)
                    if value.__class__ is dict
                    else hollow(value, "usage", "object")
                )
                left -= 1
                if not left:
                    return self
            if "provenance" in src:
                value = src["provenance"]
                self.provenance = (
                    read_session_provenance(value)
                    if value.__class__ is dict
                    else hollow(value, "provenance", "object")
                )
                left -= 1
                if not left:
                    return self
            if "pending_approvals" in src:
                value = src["pending_approvals"]
                self.pending_approvals = (
                    each(read_pending_approval, value, "pending_approvals")
                    if value.__class__ is list
                    else hollow(value, "pending_approvals", "array")
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
        out["id"] = self.id
        out["agent_id"] = self.agent_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.type is not UNSET:
            out["type"] = self.type
        if self.state is not UNSET:
            out["state"] = self.state
        if self.messages is not UNSET:
            out["messages"] = dump(self.messages)
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.agent_name is not UNSET:
            out["agent_name"] = self.agent_name
        if self.agent_team_id is not UNSET:
            out["agent_team_id"] = self.agent_team_id
        if self.agent_creator_user_id is not UNSET:
            out["agent_creator_user_id"] = self.agent_creator_user_id
        if self.agent_icon_url is not UNSET:
            out["agent_icon_url"] = self.agent_icon_url
        if self.agent_tools is not UNSET:
            out["agent_tools"] = dump(self.agent_tools)
        if self.participants is not UNSET:
            out["participants"] = dump(self.participants)
        if self.creator is not UNSET:
            out["creator"] = dump(self.creator)
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        if self.provenance is not UNSET:
            out["provenance"] = dump(self.provenance)
        if self.incognito is not UNSET:
            out["incognito"] = self.incognito
        if self.pending_approvals is not UNSET:
            out["pending_approvals"] = dump(self.pending_approvals)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.agent_id = self.agent_id
        made.name = self.name
        made.type = self.type
        made.state = self.state
        made.messages = self.messages
        made.created_at = self.created_at
        made.agent_name = self.agent_name
        made.agent_team_id = self.agent_team_id
        made.agent_creator_user_id = self.agent_creator_user_id
        made.agent_icon_url = self.agent_icon_url
        made.agent_tools = self.agent_tools
        made.participants = self.participants
        made.creator = self.creator
        made.usage = self.usage
        made.provenance = self.provenance
        made.incognito = self.incognito
        made.pending_approvals = self.pending_approvals
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session = Session.from_dict

_KNOWN = frozenset(
    {
        "id",
        "agent_id",
        "name",
        "type",
        "state",
        "messages",
        "created_at",
        "agent_name",
        "agent_team_id",
        "agent_creator_user_id",
        "agent_icon_url",
        "agent_tools",
        "participants",
        "creator",
        "usage",
        "provenance",
        "incognito",
        "pending_approvals",
    }
)

# Below the class, so that modules may import each other in circles.
from .creator_payload import read_creator_payload  # noqa: E402
from .message_payload import read_message_payload  # noqa: E402
from .pending_approval import read_pending_approval  # noqa: E402
from .session_provenance import read_session_provenance  # noqa: E402
from .session_usage import read_session_usage  # noqa: E402
