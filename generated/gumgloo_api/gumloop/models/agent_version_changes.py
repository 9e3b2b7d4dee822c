"""AgentVersionChanges: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_version_collection_item_change import AgentVersionCollectionItemChange
    from .agent_version_field_change import AgentVersionFieldChange
    from .agent_version_knowledge_source_change import AgentVersionKnowledgeSourceChange
    from .agent_version_skill_change import AgentVersionSkillChange
    from .agent_version_text_field_change import AgentVersionTextFieldChange


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionChanges(Model):
    """How a version differs from the one that it is based on."""

    base_version_id: str
    attachment_changes_complete: bool
    field_changes: (
        list[AgentVersionTextFieldChange | AgentVersionFieldChange | Unknown] | None | Unset
    )
    tool_changes: list[AgentVersionCollectionItemChange] | None | Unset
    skill_changes: list[AgentVersionSkillChange] | None | Unset
    knowledge_source_changes: list[AgentVersionKnowledgeSourceChange] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "base_version_id",
        "attachment_changes_complete",
        "field_changes",
        "tool_changes",
        "skill_changes",
        "knowledge_source_changes",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        base_version_id: str,
        attachment_changes_complete: bool,
        field_changes: Sequence[
            AgentVersionTextFieldChange | Mapping[str, Any] | AgentVersionFieldChange
        ]
        | None
        | Unset = UNSET,
        tool_changes: Sequence[AgentVersionCollectionItemChange | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        skill_changes: Sequence[AgentVersionSkillChange | Mapping[str, Any]] | None | Unset = UNSET,
        knowledge_source_changes: Sequence[AgentVersionKnowledgeSourceChange | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.base_version_id = base_version_id
        self.attachment_changes_complete = attachment_changes_complete
        given = dump(field_changes)
        self.field_changes = (
            [_field_changes_item(given_) for given_ in given]
            if given.__class__ is list
            else hollow(given, "field_changes", "array")
        )
        given = dump(tool_changes)
        self.tool_changes = (
            each(read_agent_version_collection_item_change, given, "tool_changes")
            if given.__class__ is list
            else hollow(given, "tool_changes", "array")
        )
        given = dump(skill_changes)
        self.skill_changes = (
            each(read_agent_version_skill_change, given, "skill_changes")
            if given.__class__ is list
            else hollow(given, "skill_changes", "array")
        )
        given = dump(knowledge_source_changes)
        self.knowledge_source_changes = (
            each(read_agent_version_knowledge_source_change, given, "knowledge_source_changes")
            if given.__class__ is list
            else hollow(given, "knowledge_source_changes", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.base_version_id = src["base_version_id"]
            self.attachment_changes_complete = src["attachment_changes_complete"]
            self.field_changes = self.tool_changes = self.skill_changes = (
                self.knowledge_source_changes
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "field_changes" in src:
                value = src["field_changes"]
                self.field_changes = (
                    [_field_changes_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "field_changes", "array")
                )
                left -= 1
                if not left:
                    return self
            if "tool_changes" in src:
                value = src["tool_changes"]
                self.tool_changes = (
                    each(read_agent_version_collection_item_change, value, "tool_changes")
                    if value.__class__ is list
                    else hollow(value, "tool_changes", "array")
                )
                left -= 1
                if not left:
                    return self
            if "skill_changes" in src:
                value = src["skill_changes"]
                self.skill_changes = (
                    each(read_agent_version_skill_change, value, "skill_changes")
                    if value.__class__ is list
                    else hollow(value, "skill_changes", "array")
                )
                left -= 1
                if not left:
                    return self
            if "knowledge_source_changes" in src:
                value = src["knowledge_source_changes"]
                self.knowledge_source_changes = (
                    each(
                        read_agent_version_knowledge_source_change,
                        value,
                        "knowledge_source_changes",
                    )
                    if value.__class__ is list
                    else hollow(value, "knowledge_source_changes", "array")
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
        out["base_version_id"] = self.base_version_id
        out["attachment_changes_complete"] = self.attachment_changes_complete
        if self.field_changes is not UNSET:
            out["field_changes"] = dump(self.field_changes)
        if self.tool_changes is not UNSET:
            out["tool_changes"] = dump(self.tool_changes)
        if self.skill_changes is not UNSET:
            out["skill_changes"] = dump(self.skill_changes)
        if self.knowledge_source_changes is not UNSET:
            out["knowledge_source_changes"] = dump(self.knowledge_source_changes)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.base_version_id = self.base_version_id
        made.attachment_changes_complete = self.attachment_changes_complete
        made.field_changes = self.field_changes
        made.tool_changes = self.tool_changes
        made.skill_changes = self.skill_changes
        made.knowledge_source_changes = self.knowledge_source_changes
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_changes = AgentVersionChanges.from_dict

_KNOWN = frozenset(
    {
        "base_version_id",
        "attachment_changes_complete",
        "field_changes",
        "tool_changes",
        "skill_changes",
        "knowledge_source_changes",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version_collection_item_change import read_agent_version_collection_item_change  # noqa: E402
from .agent_version_field_change import read_agent_version_field_change  # noqa: E402
from .agent_version_knowledge_source_change import read_agent_version_knowledge_source_change  # noqa: E402
from .agent_version_skill_change import read_agent_version_skill_change  # noqa: E402
from .agent_version_text_field_change import read_agent_version_text_field_change  # noqa: E402


def _field_changes_item(value: Any) -> Any:
    if value.__class__ is dict:
        if (
            value.get("field").__class__ is str
            and value.get("status").__class__ is str
            and "old_value" in value
            and "new_value" in value
        ):
            return read_agent_version_field_change(value)
        if (
            value.get("field").__class__ is str
            and value.get("status").__class__ is str
            and value.get("text_hunks").__class__ is list
        ):
            return read_agent_version_text_field_change(value)
        return Unknown.from_dict(value)
    return unfit(value, "field_changes", "object")
