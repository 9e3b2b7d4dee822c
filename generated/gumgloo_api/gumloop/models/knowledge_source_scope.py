"""KnowledgeSourceScope: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_scope_rule import KnowledgeScopeRule
    from .knowledge_source_mode import KnowledgeSourceMode


@define(init=False, eq=False, repr=False, weakref_slot=False)
class KnowledgeSourceScope(Model):
    """How much of a source an agent may read. The same shape is sent and received."""

    mode: KnowledgeSourceMode | str | None | Unset
    inclusions: list[KnowledgeScopeRule] | None | Unset
    exclusions: list[KnowledgeScopeRule] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "mode",
        "inclusions",
        "exclusions",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        mode: KnowledgeSourceMode | str | None | Unset = UNSET,
        inclusions: Sequence[KnowledgeScopeRule | Mapping[str, Any]] | None | Unset = UNSET,
        exclusions: Sequence[KnowledgeScopeRule | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.mode = mode
        given = dump(inclusions)
        self.inclusions = (
            each(read_knowledge_scope_rule, given, "inclusions")
            if given.__class__ is list
            else hollow(given, "inclusions", "array")
        )
        given = dump(exclusions)
        self.exclusions = (
            each(read_knowledge_scope_rule, given, "exclusions")
            if given.__class__ is list
            else hollow(given, "exclusions", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.mode = self.inclusions = self.exclusions = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "mode" in src:
                self.mode = src["mode"]
                left -= 1
                if not left:
                    return self
            if "inclusions" in src:
                value = src["inclusions"]
                self.inclusions = (
                    each(read_knowledge_scope_rule, value, "inclusions")
                    if value.__class__ is list
                    else hollow(value, "inclusions", "array")
                )
                left -= 1
                if not left:
                    return self
            if "exclusions" in src:
                value = src["exclusions"]
                self.exclusions = (
                    each(read_knowledge_scope_rule, value, "exclusions")
                    if value.__class__ is list
                    else hollow(value, "exclusions", "array")
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
        if self.mode is not UNSET:
            out["mode"] = self.mode
        if self.inclusions is not UNSET:
            out["inclusions"] = dump(self.inclusions)
        if self.exclusions is not UNSET:
            out["exclusions"] = dump(self.exclusions)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.mode = self.mode
        made.inclusions = self.inclusions
        made.exclusions = self.exclusions
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_knowledge_source_scope = KnowledgeSourceScope.from_dict

_KNOWN = frozenset(
    {
        "mode",
        "inclusions",
        "exclusions",
    }
)

# Below the class, so that modules may import each other in circles.
from .knowledge_scope_rule import read_knowledge_scope_rule  # noqa: E402
