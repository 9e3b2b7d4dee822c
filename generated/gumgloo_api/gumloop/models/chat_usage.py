"""ChatUsage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .completion_tokens_details import CompletionTokensDetails
    from .prompt_tokens_details import PromptTokensDetails


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatUsage(Model):
    """Tokens and cost. The documentation lists `cost` and `is_byok` for plain answers as well as
    for streams; the SDK reads them from streams only."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptTokensDetails | None | Unset
    completion_tokens_details: CompletionTokensDetails | None | Unset
    cost: float | None | Unset
    """US dollars. Absent for providers that Gumloop calls directly."""
    is_byok: bool | None | Unset
    """Whether the user's own provider key was used."""
    cost_details: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "prompt_tokens_details",
        "completion_tokens_details",
        "cost",
        "is_byok",
        "cost_details",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        prompt_tokens: int,
        completion_tokens: int,
        total_tokens: int,
        prompt_tokens_details: PromptTokensDetails | Mapping[str, Any] | None | Unset = UNSET,
        completion_tokens_details: CompletionTokensDetails
        | Mapping[str, Any]
        | None
        | Unset = UNSET,
        cost: float | None | Unset = UNSET,
        is_byok: bool | None | Unset = UNSET,
        cost_details: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.prompt_tokens = prompt_tokens
        self.completion_tokens = completion_tokens
        self.total_tokens = total_tokens
        given = dump(prompt_tokens_details)
        self.prompt_tokens_details = (
            read_prompt_tokens_details(given)
            if given.__class__ is dict
            else hollow(given, "prompt_tokens_details", "object")
        )
        given = dump(completion_tokens_details)
        self.completion_tokens_details = (
            read_completion_tokens_details(given)
            if given.__class__ is dict
            else hollow(given, "completion_tokens_details", "object")
        )
        self.cost = cost
        self.is_byok = is_byok
        given = dump(cost_details)
        self.cost_details = (
            given if given.__class__ is dict else hollow(given, "cost_details", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.prompt_tokens = src["prompt_tokens"]
            self.completion_tokens = src["completion_tokens"]
            self.total_tokens = src["total_tokens"]
            self.cost = self.is_byok = self.prompt_tokens_details = (
                self.completion_tokens_details
            ) = self.cost_details = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "cost" in src:
                self.cost = src["cost"]
                left -= 1
                if not left:
                    return self
            if "is_byok" in src:
                self.is_byok = src["is_byok"]
                left -= 1
                if not left:
                    return self
            if "prompt_tokens_details" in src:
                value = src["prompt_tokens_details"]
                self.prompt_tokens_details = (
                    read_prompt_tokens_details(value)
                    if value.__class__ is dict
                    else hollow(value, "prompt_tokens_details", "object")
                )
                left -= 1
                if not left:
                    return self
            if "completion_tokens_details" in src:
                value = src["completion_tokens_details"]
                self.completion_tokens_details = (
                    read_completion_tokens_details(value)
                    if value.__class__ is dict
                    else hollow(value, "completion_tokens_details", "object")
                )
                left -= 1
                if not left:
                    return self
            if "cost_details" in src:
                value = src["cost_details"]
                self.cost_details = (
                    value if value.__class__ is dict else hollow(value, "cost_details", "object")
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
        out["prompt_tokens"] = self.prompt_tokens
        out["completion_tokens"] = self.completion_tokens
        out["total_tokens"] = self.total_tokens
        if self.prompt_tokens_details is not UNSET:
            out["prompt_tokens_details"] = dump(self.prompt_tokens_details)
        if self.completion_tokens_details is not UNSET:
            out["completion_tokens_details"] = dump(self.completion_tokens_details)
        if self.cost is not UNSET:
            out["cost"] = self.cost
        if self.is_byok is not UNSET:
            out["is_byok"] = self.is_byok
        if self.cost_details is not UNSET:
            out["cost_details"] = dump(self.cost_details)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.prompt_tokens = self.prompt_tokens
        made.completion_tokens = self.completion_tokens
        made.total_tokens = self.total_tokens
        made.prompt_tokens_details = self.prompt_tokens_details
        made.completion_tokens_details = self.completion_tokens_details
        made.cost = self.cost
        made.is_byok = self.is_byok
        made.cost_details = self.cost_details
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_usage = ChatUsage.from_dict

_KNOWN = frozenset(
    {
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "prompt_tokens_details",
        "completion_tokens_details",
        "cost",
        "is_byok",
        "cost_details",
    }
)

# Below the class, so that modules may import each other in circles.
from .completion_tokens_details import read_completion_tokens_details  # noqa: E402
from .prompt_tokens_details import read_prompt_tokens_details  # noqa: E402
