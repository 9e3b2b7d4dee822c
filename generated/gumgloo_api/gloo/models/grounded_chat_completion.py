"""GroundedChatCompletion: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_choice import ChatChoice
    from .chat_completion_object_value import ChatCompletionObjectValue
    from .chat_usage import ChatUsage
    from .citation import Citation
    from .model_family_name_value import ModelFamilyNameValue
    from .routing_mechanism_value import RoutingMechanismValue
    from .tradition_value import TraditionValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class GroundedChatCompletion(Model):
    """A chat completion, with what was found for it."""

    id: str
    """Starts with `gen-` in newer captures, with `chatcmpl-` in older ones."""
    object: ChatCompletionObjectValue | str
    created: int
    """Unix seconds."""
    model: str
    """The model that answered. Empty where a guardrail answered in its place."""
    choices: list[ChatChoice]
    provider: str | None | Unset
    """`Gloo AI` in newer captures, the name of a vendor in older ones."""
    model_family: ModelFamilyNameValue | str | None | Unset
    """The family that answered, written otherwise than in a request."""
    auto_routing: bool | None | Unset
    routing_mechanism: RoutingMechanismValue | str | None | Unset
    """How the model was chosen. An older page has `model_selection` and `provider_selection` for
    the last two."""
    routing_tier: str | None | Unset
    """Such as `tier_1` to `tier_4`; `standard` in an older example. Absent where a model was
    named."""
    routing_confidence: float | None | Unset
    """From 0 to 1. Absent where a model was named."""
    tradition: TraditionValue | str | None | Unset
    """Only where one was asked for."""
    trace_id: str | None | Unset
    usage: ChatUsage | None | Unset
    sources_returned: bool | Unset
    """Whether anything was found. Every plain answer has it; the chunks of a stream are not known
    to, so a completion put together from them may lack it."""
    citations: list[Citation] | None | Unset
    """Only where they were asked for."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "object",
        "created",
        "model",
        "choices",
        "provider",
        "model_family",
        "auto_routing",
        "routing_mechanism",
        "routing_tier",
        "routing_confidence",
        "tradition",
        "trace_id",
        "usage",
        "sources_returned",
        "citations",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        object: ChatCompletionObjectValue | str,
        created: int,
        model: str,
        choices: Sequence[ChatChoice | Mapping[str, Any]],
        provider: str | None | Unset = UNSET,
        model_family: ModelFamilyNameValue | str | None | Unset = UNSET,
        auto_routing: bool | None | Unset = UNSET,
        routing_mechanism: RoutingMechanismValue | str | None | Unset = UNSET,
        routing_tier: str | None | Unset = UNSET,
        routing_confidence: float | None | Unset = UNSET,
        tradition: TraditionValue | str | None | Unset = UNSET,
        trace_id: str | None | Unset = UNSET,
        usage: ChatUsage | Mapping[str, Any] | None | Unset = UNSET,
        sources_returned: bool | None | Unset = UNSET,
        citations: Sequence[Citation | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        given = dump(choices)
        self.choices = (
            each(read_chat_choice, given, "choices")
            if given.__class__ is list
            else unfit(given, "choices", "array")
        )
        self.provider = provider
        self.model_family = model_family
        self.auto_routing = auto_routing
        self.routing_mechanism = routing_mechanism
        self.routing_tier = routing_tier
        self.routing_confidence = routing_confidence
        self.tradition = tradition
        self.trace_id = trace_id
        given = dump(usage)
        self.usage = (
            read_chat_usage(given) if given.__class__ is dict else hollow(given, "usage", "object")
        )
        self.sources_returned = UNSET if sources_returned is None else sources_returned
        given = dump(citations)
        self.citations = (
            each(read_citation, given, "citations")
            if given.__class__ is list
            else hollow(given, "citations", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.object = src["object"]
            self.created = src["created"]
            self.model = src["model"]
            value = src["choices"]
            self.choices = (
                each(read_chat_choice, value, "choices")
                if value.__class__ is list
                else unfit(value, "choices", "array")
            )
            self.provider = self.model_family = self.auto_routing = self.routing_mechanism = (
                self.routing_tier
            ) = self.routing_confidence = self.tradition = self.trace_id = self.sources_returned = (
                self.usage
            ) = self.citations = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "provider" in src:
                self.provider = src["provider"]
                left -= 1
                if not left:
                    return self
            if "model_family" in src:
                self.model_family = src["model_family"]
                left -= 1
                if not left:
                    return self
            if "auto_routing" in src:
                self.auto_routing = src["auto_routing"]
                left -= 1
                if not left:
                    return self
            if "routing_mechanism" in src:
                self.routing_mechanism = src["routing_mechanism"]
                left -= 1
                if not left:
                    return self
            if "routing_tier" in src:
                self.routing_tier = src["routing_tier"]
                left -= 1
                if not left:
                    return self
            if "routing_confidence" in src:
                self.routing_confidence = src["routing_confidence"]
                left -= 1
                if not left:
                    return self
            if "tradition" in src:
                self.tradition = src["tradition"]
                left -= 1
                if not left:
                    return self
            if "trace_id" in src:
                self.trace_id = src["trace_id"]
                left -= 1
                if not left:
                    return self
            if "sources_returned" in src:
                self.sources_returned = src["sources_returned"]
                left -= 1
                if not left:
                    return self
            if "usage" in src:
                value = src["usage"]
                self.usage = (
                    read_chat_usage(value)
                    if value.__class__ is dict
                    else hollow(value, "usage", "object")
                )
                left -= 1
                if not left:
                    return self
            if "citations" in src:
                value = src["citations"]
                self.citations = (
                    each(read_citation, value, "citations")
                    if value.__class__ is list
                    else hollow(value, "citations", "array")
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
        out["object"] = self.object
        out["created"] = self.created
        out["model"] = self.model
        out["choices"] = dump(self.choices)
        if self.provider is not UNSET:
            out["provider"] = self.provider
        if self.model_family is not UNSET:
            out["model_family"] = self.model_family
        if self.auto_routing is not UNSET:
            out["auto_routing"] = self.auto_routing
        if self.routing_mechanism is not UNSET:
            out["routing_mechanism"] = self.routing_mechanism
        if self.routing_tier is not UNSET:
            out["routing_tier"] = self.routing_tier
        if self.routing_confidence is not UNSET:
            out["routing_confidence"] = self.routing_confidence
        if self.tradition is not UNSET:
            out["tradition"] = self.tradition
        if self.trace_id is not UNSET:
            out["trace_id"] = self.trace_id
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        if self.sources_returned is not UNSET:
            out["sources_returned"] = self.sources_returned
        if self.citations is not UNSET:
            out["citations"] = dump(self.citations)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.object = self.object
        made.created = self.created
        made.model = self.model
        made.choices = self.choices
        made.provider = self.provider
        made.model_family = self.model_family
        made.auto_routing = self.auto_routing
        made.routing_mechanism = self.routing_mechanism
        made.routing_tier = self.routing_tier
        made.routing_confidence = self.routing_confidence
        made.tradition = self.tradition
        made.trace_id = self.trace_id
        made.usage = self.usage
        made.sources_returned = self.sources_returned
        made.citations = self.citations
        made.additional_properties = self.additional_properties.copy()
        return made

    @property
    def refused(self) -> bool:
        """True where `model` is ''."""
        return self.model == ""


#: As `from_dict`, bound once for those who read many.
read_grounded_chat_completion = GroundedChatCompletion.from_dict

_KNOWN = frozenset(
    {
        "id",
        "object",
        "created",
        "model",
        "choices",
        "provider",
        "model_family",
        "auto_routing",
        "routing_mechanism",
        "routing_tier",
        "routing_confidence",
        "tradition",
        "trace_id",
        "usage",
        "sources_returned",
        "citations",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_choice import read_chat_choice  # noqa: E402
from .chat_usage import read_chat_usage  # noqa: E402
from .citation import read_citation  # noqa: E402
