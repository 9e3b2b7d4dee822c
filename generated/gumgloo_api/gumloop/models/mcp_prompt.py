"""McpPrompt: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpPrompt(Model):
    """McpPrompt"""

    name: str
    description: str | None | Unset
    arguments: list[McpPromptArgument] | None | Unset
    server_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "description",
        "arguments",
        "server_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        arguments: Sequence[McpPromptArgument | Mapping[str, Any]] | None | Unset = UNSET,
        server_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.description = description
        given = dump(arguments)
        self.arguments = (
            [
                (
                    McpPromptArgument.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "arguments", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "arguments", "array")
        )
        self.server_id = server_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.name = pop("name")
            self.description = pop("description", UNSET)
            value = pop("arguments", UNSET)
            self.arguments = (
                [
                    (
                        McpPromptArgument.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "arguments", "object")
                    )
                    for value_ in value
                ]
                if value.__class__ is list
                else hollow(value, "arguments", "array")
            )
            self.server_id = pop("server_id", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.arguments is not UNSET:
            out["arguments"] = dump(self.arguments)
        if self.server_id is not UNSET:
            out["server_id"] = self.server_id
        out.update(self.additional_properties)
        return out


# Below the class, so that modules may import each other in circles.
from .mcp_prompt_argument import McpPromptArgument  # noqa: E402
