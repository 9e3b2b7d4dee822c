"""AgentMetadata: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_artifact_setting import AgentArtifactSetting
    from .agent_compaction_setting import AgentCompactionSetting
    from .agent_creation_setting import AgentCreationSetting
    from .agent_email_setting import AgentEmailSetting
    from .agent_enabled_setting import AgentEnabledSetting
    from .agent_fallback_setting import AgentFallbackSetting
    from .agent_image_generation_setting import AgentImageGenerationSetting
    from .agent_self_improvement_setting import AgentSelfImprovementSetting
    from .agent_slack_setting import AgentSlackSetting
    from .agent_subagent_setting import AgentSubagentSetting
    from .agent_suggested_prompt import AgentSuggestedPrompt
    from .agent_tool_approval_setting import AgentToolApprovalSetting
    from .agent_tool_discovery_setting import AgentToolDiscoverySetting
    from .agent_voice_setting import AgentVoiceSetting


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentMetadata(Model):
    """The settings of an agent. The same shape is sent and received. In a change, objects in here
    are merged, arrays and scalars replaced."""

    icon_url: str | None | Unset
    suggested_prompts: list[AgentSuggestedPrompt] | None | Unset
    max_steps: float | None | Unset
    model_settings: dict[str, Any] | None | Unset
    compaction: AgentCompactionSetting | None | Unset
    fallback: AgentFallbackSetting | None | Unset
    image_generation: AgentImageGenerationSetting | None | Unset
    skills: AgentCreationSetting | None | Unset
    triggers: AgentCreationSetting | None | Unset
    app_rules: AgentCreationSetting | None | Unset
    app_discovery: AgentEnabledSetting | None | Unset
    tool_discovery: AgentToolDiscoverySetting | None | Unset
    tool_approval: AgentToolApprovalSetting | None | Unset
    self_modification: AgentEnabledSetting | None | Unset
    self_improvement: AgentSelfImprovementSetting | None | Unset
    subagent: AgentSubagentSetting | None | Unset
    artifacts: AgentArtifactSetting | None | Unset
    voice: AgentVoiceSetting | None | Unset
    slack: AgentSlackSetting | None | Unset
    email: AgentEmailSetting | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "icon_url",
        "suggested_prompts",
        "max_steps",
        "model_settings",
        "compaction",
        "fallback",
        "image_generation",
        "skills",
        "triggers",
        "app_rules",
        "app_discovery",
        "tool_discovery",
        "tool_approval",
        "self_modification",
        "self_improvement",
        "subagent",
        "artifacts",
        "voice",
        "slack",
        "email",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        icon_url: str | None | Unset = UNSET,
        suggested_prompts: Sequence[AgentSuggestedPrompt | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        max_steps: float | None | Unset = UNSET,
        model_settings: Mapping[str, Any] | None | Unset = UNSET,
        compaction: AgentCompactionSetting | Mapping[str, Any] | None | Unset = UNSET,
        fallback: AgentFallbackSetting | Mapping[str, Any] | None | Unset = UNSET,
        image_generation: AgentImageGenerationSetting | Mapping[str, Any] | None | Unset = UNSET,
        skills: AgentCreationSetting | Mapping[str, Any] | None | Unset = UNSET,
        triggers: AgentCreationSetting | Mapping[str, Any] | None | Unset = UNSET,
        app_rules: AgentCreationSetting | Mapping[str, Any] | None | Unset = UNSET,
        app_discovery: AgentEnabledSetting | Mapping[str, Any] | None | Unset = UNSET,
        tool_discovery: AgentToolDiscoverySetting | Mapping[str, Any] | None | Unset = UNSET,
        tool_approval: AgentToolApprovalSetting | Mapping[str, Any] | None | Unset = UNSET,
        self_modification: AgentEnabledSetting | Mapping[str, Any] | None | Unset = UNSET,
        self_improvement: AgentSelfImprovementSetting | Mapping[str, Any] | None | Unset = UNSET,
        subagent: AgentSubagentSetting | Mapping[str, Any] | None | Unset = UNSET,
        artifacts: AgentArtifactSetting | Mapping[str, Any] | None | Unset = UNSET,
        voice: AgentVoiceSetting | Mapping[str, Any] | None | Unset = UNSET,
        slack: AgentSlackSetting | Mapping[str, Any] | None | Unset = UNSET,
        email: AgentEmailSetting | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.icon_url = icon_url
        given = dump(suggested_prompts)
        self.suggested_prompts = (
            each(read_agent_suggested_prompt, given, "suggested_prompts")
            if given.__class__ is list
            else hollow(given, "suggested_prompts", "array")
        )
        self.max_steps = max_steps
        given = dump(model_settings)
        self.model_settings = (
            given if given.__class__ is dict else hollow(given, "model_settings", "object")
        )
        given = dump(compaction)
        self.compaction = (
            read_agent_compaction_setting(given)
            if given.__class__ is dict
            else hollow(given, "compaction", "object")
        )
        given = dump(fallback)
        self.fallback = (
            read_agent_fallback_setting(given)
            if given.__class__ is dict
            else hollow(given, "fallback", "object")
        )
        given = dump(image_generation)
        self.image_generation = (
            read_agent_image_generation_setting(given)
            if given.__class__ is dict
            else hollow(given, "image_generation", "object")
        )
        given = dump(skills)
        self.skills = (
            read_agent_creation_setting(given)
            if given.__class__ is dict
            else hollow(given, "skills", "object")
        )
        given = dump(triggers)
        self.triggers = (
            read_agent_creation_setting(given)
            if given.__class__ is dict
            else hollow(given, "triggers", "object")
        )
        given = dump(app_rules)
        self.app_rules = (
            read_agent_creation_setting(given)
            if given.__class__ is dict
            else hollow(given, "app_rules", "object")
        )
        given = dump(app_discovery)
        self.app_discovery = (
            read_agent_enabled_setting(given)
            if given.__class__ is dict
            else hollow(given, "app_discovery", "object")
        )
        given = dump(tool_discovery)
        self.tool_discovery = (
            read_agent_tool_discovery_setting(given)
            if given.__class__ is dict
            else hollow(given, "tool_discovery", "object")
        )
        given = dump(tool_approval)
        self.tool_approval = (
            read_agent_tool_approval_setting(given)
            if given.__class__ is dict
            else hollow(given, "tool_approval", "object")
        )
        given = dump(self_modification)
        self.self_modification = (
            read_agent_enabled_setting(given)
            if given.__class__ is dict
            else hollow(given, "self_modification", "object")
        )
        given = dump(self_improvement)
        self.self_improvement = (
            read_agent_self_improvement_setting(given)
            if given.__class__ is dict
            else hollow(given, "self_improvement", "object")
        )
        given = dump(subagent)
        self.subagent = (
            read_agent_subagent_setting(given)
            if given.__class__ is dict
            else hollow(given, "subagent", "object")
        )
        given = dump(artifacts)
        self.artifacts = (
            read_agent_artifact_setting(given)
            if given.__class__ is dict
            else hollow(given, "artifacts", "object")
        )
        given = dump(voice)
        self.voice = (
            read_agent_voice_setting(given)
            if given.__class__ is dict
            else hollow(given, "voice", "object")
        )
        given = dump(slack)
        self.slack = (
            read_agent_slack_setting(given)
            if given.__class__ is dict
            else hollow(given, "slack", "object")
        )
        given = dump(email)
        self.email = (
            read_agent_email_setting(given)
            if given.__class__ is dict
            else hollow(given, "email", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.icon_url = self.max_steps = self.suggested_prompts = self.model_settings = (
                self.compaction
            ) = self.fallback = self.image_generation = self.skills = self.triggers = (
                self.app_rules
            ) = self.app_discovery = self.tool_discovery = self.tool_approval = (
                self.self_modification
            ) = self.self_improvement = self.subagent = self.artifacts = self.voice = self.slack = (
                self.email
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "icon_url" in src:
                self.icon_url = src["icon_url"]
                left -= 1
                if not left:
                    return self
            if "max_steps" in src:
                self.max_steps = src["max_steps"]
                left -= 1
                if not left:
                    return self
            if "suggested_prompts" in src:
                value = src["suggested_prompts"]
                self.suggested_prompts = (
                    each(read_agent_suggested_prompt, value, "suggested_prompts")
                    if value.__class__ is list
                    else hollow(value, "suggested_prompts", "array")
                )
                left -= 1
                if not left:
                    return self
            if "model_settings" in src:
                value = src["model_settings"]
                self.model_settings = (
                    value if value.__class__ is dict else hollow(value, "model_settings", "object")
                )
                left -= 1
                if not left:
                    return self
            if "compaction" in src:
                value = src["compaction"]
                self.compaction = (
                    read_agent_compaction_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "compaction", "object")
                )
                left -= 1
                if not left:
                    return self
            if "fallback" in src:
                value = src["fallback"]
                self.fallback = (
                    read_agent_fallback_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "fallback", "object")
                )
                left -= 1
                if not left:
                    return self
            if "image_generation" in src:
                value = src["image_generation"]
                self.image_generation = (
                    read_agent_image_generation_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "image_generation", "object")
                )
                left -= 1
                if not left:
                    return self
            if "skills" in src:
                value = src["skills"]
                self.skills = (
                    read_agent_creation_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "skills", "object")
                )
                left -= 1
                if not left:
                    return self
            if "triggers" in src:
                value = src["triggers"]
                self.triggers = (
                    read_agent_creation_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "triggers", "object")
                )
                left -= 1
                if not left:
                    return self
            if "app_rules" in src:
                value = src["app_rules"]
                self.app_rules = (
                    read_agent_creation_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "app_rules", "object")
                )
                left -= 1
                if not left:
                    return self
            if "app_discovery" in src:
                value = src["app_discovery"]
                self.app_discovery = (
                    read_agent_enabled_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "app_discovery", "object")
                )
                left -= 1
                if not left:
                    return self
            if "tool_discovery" in src:
                value = src["tool_discovery"]
                self.tool_discovery = (
                    read_agent_tool_discovery_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "tool_discovery", "object")
                )
                left -= 1
                if not left:
                    return self
            if "tool_approval" in src:
                value = src["tool_approval"]
                self.tool_approval = (
                    read_agent_tool_approval_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "tool_approval", "object")
                )
                left -= 1
                if not left:
                    return self
            if "self_modification" in src:
                value = src["self_modification"]
                self.self_modification = (
                    read_agent_enabled_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "self_modification", "object")
                )
                left -= 1
                if not left:
                    return self
            if "self_improvement" in src:
                value = src["self_improvement"]
                self.self_improvement = (
                    read_agent_self_improvement_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "self_improvement", "object")
                )
                left -= 1
                if not left:
                    return self
            if "subagent" in src:
                value = src["subagent"]
                self.subagent = (
                    read_agent_subagent_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "subagent", "object")
                )
                left -= 1
                if not left:
                    return self
            if "artifacts" in src:
                value = src["artifacts"]
                self.artifacts = (
                    read_agent_artifact_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "artifacts", "object")
                )
                left -= 1
                if not left:
                    return self
            if "voice" in src:
                value = src["voice"]
                self.voice = (
                    read_agent_voice_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "voice", "object")
                )
                left -= 1
                if not left:
                    return self
            if "slack" in src:
                value = src["slack"]
                self.slack = (
                    read_agent_slack_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "slack", "object")
                )
                left -= 1
                if not left:
                    return self
            if "email" in src:
                value = src["email"]
                self.email = (
                    read_agent_email_setting(value)
                    if value.__class__ is dict
                    else hollow(value, "email", "object")
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
        if self.icon_url is not UNSET:
            out["icon_url"] = self.icon_url
        if self.suggested_prompts is not UNSET:
            out["suggested_prompts"] = dump(self.suggested_prompts)
        if self.max_steps is not UNSET:
            out["max_steps"] = self.max_steps
        if self.model_settings is not UNSET:
            out["model_settings"] = dump(self.model_settings)
        if self.compaction is not UNSET:
            out["compaction"] = dump(self.compaction)
        if self.fallback is not UNSET:
            out["fallback"] = dump(self.fallback)
        if self.image_generation is not UNSET:
            out["image_generation"] = dump(self.image_generation)
        if self.skills is not UNSET:
            out["skills"] = dump(self.skills)
        if self.triggers is not UNSET:
            out["triggers"] = dump(self.triggers)
        if self.app_rules is not UNSET:
            out["app_rules"] = dump(self.app_rules)
        if self.app_discovery is not UNSET:
            out["app_discovery"] = dump(self.app_discovery)
        if self.tool_discovery is not UNSET:
            out["tool_discovery"] = dump(self.tool_discovery)
        if self.tool_approval is not UNSET:
            out["tool_approval"] = dump(self.tool_approval)
        if self.self_modification is not UNSET:
            out["self_modification"] = dump(self.self_modification)
        if self.self_improvement is not UNSET:
            out["self_improvement"] = dump(self.self_improvement)
        if self.subagent is not UNSET:
            out["subagent"] = dump(self.subagent)
        if self.artifacts is not UNSET:
            out["artifacts"] = dump(self.artifacts)
        if self.voice is not UNSET:
            out["voice"] = dump(self.voice)
        if self.slack is not UNSET:
            out["slack"] = dump(self.slack)
        if self.email is not UNSET:
            out["email"] = dump(self.email)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.icon_url = self.icon_url
        made.suggested_prompts = self.suggested_prompts
        made.max_steps = self.max_steps
        made.model_settings = self.model_settings
        made.compaction = self.compaction
        made.fallback = self.fallback
        made.image_generation = self.image_generation
        made.skills = self.skills
        made.triggers = self.triggers
        made.app_rules = self.app_rules
        made.app_discovery = self.app_discovery
        made.tool_discovery = self.tool_discovery
        made.tool_approval = self.tool_approval
        made.self_modification = self.self_modification
        made.self_improvement = self.self_improvement
        made.subagent = self.subagent
        made.artifacts = self.artifacts
        made.voice = self.voice
        made.slack = self.slack
        made.email = self.email
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_metadata = AgentMetadata.from_dict

_KNOWN = frozenset(
    {
        "icon_url",
        "suggested_prompts",
        "max_steps",
        "model_settings",
        "compaction",
        "fallback",
        "image_generation",
        "skills",
        "triggers",
        "app_rules",
        "app_discovery",
        "tool_discovery",
        "tool_approval",
        "self_modification",
        "self_improvement",
        "subagent",
        "artifacts",
        "voice",
        "slack",
        "email",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_artifact_setting import read_agent_artifact_setting  # noqa: E402
from .agent_compaction_setting import read_agent_compaction_setting  # noqa: E402
from .agent_creation_setting import read_agent_creation_setting  # noqa: E402
from .agent_email_setting import read_agent_email_setting  # noqa: E402
from .agent_enabled_setting import read_agent_enabled_setting  # noqa: E402
from .agent_fallback_setting import read_agent_fallback_setting  # noqa: E402
from .agent_image_generation_setting import read_agent_image_generation_setting  # noqa: E402
from .agent_self_improvement_setting import read_agent_self_improvement_setting  # noqa: E402
from .agent_slack_setting import read_agent_slack_setting  # noqa: E402
from .agent_subagent_setting import read_agent_subagent_setting  # noqa: E402
from .agent_suggested_prompt import read_agent_suggested_prompt  # noqa: E402
from .agent_tool_approval_setting import read_agent_tool_approval_setting  # noqa: E402
from .agent_tool_discovery_setting import read_agent_tool_discovery_setting  # noqa: E402
from .agent_voice_setting import read_agent_voice_setting  # noqa: E402
