"""AgentSuggestedPrompt: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSuggestedPrompt(Model):
    """AgentSuggestedPrompt"""

    title: str
    message: str
    icon: str | None | Unset
    servers: list[AgentSuggestedPromptServer] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "title",
        "message",
        "icon",
        "servers",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        title: str,
        message: str,
        icon: str | None | Unset = UNSET,
        servers: Sequence[AgentSuggestedPromptServer | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.title = title
        self.message = message
        self.icon = icon
        given = dump(servers)
        self.servers = (
            [
                (
                    AgentSuggestedPromptServer.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "servers", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "servers", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.title = pop("title")
            self.message = pop("message")
            self.icon = pop("icon", UNSET)
            value = pop("servers", UNSET)
            self.servers = (
                [
                    (
                        AgentSuggestedPromptServer.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "servers", "object")
                    )
                    for value_ in value
                ]
                if value.__class__ is list
                else hollow(value, "servers", "array")
            )
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["title"] = self.title
        out["message"] = self.message
        if self.icon is not UNSET:
            out["icon"] = self.icon
        if self.servers is not UNSET:
            out["servers"] = dump(self.servers)
        out.update(self.additional_properties)
        return out


# Below the class, so that modules may import each other in circles.
from .agent_suggested_prompt_server import AgentSuggestedPromptServer  # noqa: E402
