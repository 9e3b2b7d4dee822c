"""WikiCard: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .wiki_card_type_value import WikiCardTypeValue
    from .wiki_fact import WikiFact
    from .wiki_linked_user import WikiLinkedUser


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WikiCard(Model):
    """WikiCard"""

    type: WikiCardTypeValue | str
    """What a card is about."""
    entity_key: str | None | Unset
    name: str | None | Unset
    summary: str | None | Unset
    status: str | Unset
    """The SDK assumes `active` where there is none; no other value is known."""
    icon_url: str | None | Unset
    linked_user: WikiLinkedUser | None | Unset
    agent_ids: list[str] | None | Unset
    updated_at: str | None | Unset
    row_facts: dict[str, str] | None | Unset
    facts: list[WikiFact] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "entity_key",
        "name",
        "summary",
        "status",
        "icon_url",
        "linked_user",
        "agent_ids",
        "updated_at",
        "row_facts",
        "facts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: WikiCardTypeValue | str,
        entity_key: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        icon_url: str | None | Unset = UNSET,
        linked_user: WikiLinkedUser | Mapping[str, Any] | None | Unset = UNSET,
        agent_ids: Sequence[str] | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        row_facts: Mapping[str, str] | None | Unset = UNSET,
        facts: Sequence[WikiFact | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.entity_key = entity_key
        self.name = name
        self.summary = summary
        self.status = UNSET if status is None else status
        self.icon_url = icon_url
        given = dump(linked_user)
        self.linked_user = (
            read_wiki_linked_user(given)
            if given.__class__ is dict
            else hollow(given, "linked_user", "object")
        )
        given = dump(agent_ids)
        self.agent_ids = given if given.__class__ is list else hollow(given, "agent_ids", "array")
        self.updated_at = updated_at
        given = dump(row_facts)
        self.row_facts = given if given.__class__ is dict else hollow(given, "row_facts", "object")
        given = dump(facts)
        self.facts = (
            each(read_wiki_fact, given, "facts")
            if given.__class__ is list
            else hollow(given, "facts", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.entity_key = self.name = self.summary = self.status = self.icon_url = (
                self.updated_at
            ) = self.linked_user = self.agent_ids = self.row_facts = self.facts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "entity_key" in src:
                self.entity_key = src["entity_key"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "summary" in src:
                self.summary = src["summary"]
                left -= 1
                if not left:
                    return self
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "icon_url" in src:
                self.icon_url = src["icon_url"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
                left -= 1
                if not left:
                    return self
            if "linked_user" in src:
                value = src["linked_user"]
                self.linked_user = (
                    read_wiki_linked_user(value)
                    if value.__class__ is dict
                    else hollow(value, "linked_user", "object")
                )
                left -= 1
                if not left:
                    return self
            if "agent_ids" in src:
                value = src["agent_ids"]
                self.agent_ids = (
                    value if value.__class__ is list else hollow(value, "agent_ids", "array")
                )
                left -= 1
                if not left:
                    return self
            if "row_facts" in src:
                value = src["row_facts"]
                self.row_facts = (
                    value if value.__class__ is dict else hollow(value, "row_facts", "object")
                )
                left -= 1
                if not left:
                    return self
            if "facts" in src:
                value = src["facts"]
                self.facts = (
                    each(read_wiki_fact, value, "facts")
                    if value.__class__ is list
                    else hollow(value, "facts", "array")
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
        out["type"] = self.type
        if self.entity_key is not UNSET:
            out["entity_key"] = self.entity_key
        if self.name is not UNSET:
            out["name"] = self.name
        if self.summary is not UNSET:
            out["summary"] = self.summary
        if self.status is not UNSET:
            out["status"] = self.status
        if self.icon_url is not UNSET:
            out["icon_url"] = self.icon_url
        if self.linked_user is not UNSET:
            out["linked_user"] = dump(self.linked_user)
        if self.agent_ids is not UNSET:
            out["agent_ids"] = dump(self.agent_ids)
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        if self.row_facts is not UNSET:
            out["row_facts"] = dump(self.row_facts)
        if self.facts is not UNSET:
            out["facts"] = dump(self.facts)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.entity_key = self.entity_key
        made.name = self.name
        made.summary = self.summary
        made.status = self.status
        made.icon_url = self.icon_url
        made.linked_user = self.linked_user
        made.agent_ids = self.agent_ids
        made.updated_at = self.updated_at
        made.row_facts = self.row_facts
        made.facts = self.facts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_wiki_card = WikiCard.from_dict

_KNOWN = frozenset(
    {
        "type",
        "entity_key",
        "name",
        "summary",
        "status",
        "icon_url",
        "linked_user",
        "agent_ids",
        "updated_at",
        "row_facts",
        "facts",
    }
)

# Below the class, so that modules may import each other in circles.
from .wiki_fact import read_wiki_fact  # noqa: E402
from .wiki_linked_user import read_wiki_linked_user  # noqa: E402
