"""ArtifactListResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import blank, dump
from ...support.pages import Page
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .artifact import Artifact


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ArtifactListResponse(Page["Artifact"]):
    """ArtifactListResponse"""

    artifacts: list[Artifact] | None | Unset
    next_cursor: str | None | Unset
    """Null on the last page."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "artifacts",
        "next_cursor",
        "additional_properties",
    )
    page_items: ClassVar[str] = "artifacts"
    page_cursor: ClassVar[str] = "next_cursor"

    def __init__(
        self,
        *,
        artifacts: Sequence[Artifact | Mapping[str, Any]] | None | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(artifacts)
        self.artifacts = (
            each(read_artifact, given, "artifacts")
            if given.__class__ is list
            else hollow(given, "artifacts", "array")
        )
        self.next_cursor = next_cursor
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.next_cursor = self.artifacts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "next_cursor" in src:
                self.next_cursor = src["next_cursor"]
                left -= 1
                if not left:
                    return self
            if "artifacts" in src:
                value = src["artifacts"]
                self.artifacts = (
                    each(read_artifact, value, "artifacts")
                    if value.__class__ is list
                    else hollow(value, "artifacts", "array")
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
        if self.artifacts is not UNSET:
            out["artifacts"] = dump(self.artifacts)
        if self.next_cursor is not UNSET:
            out["next_cursor"] = self.next_cursor
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.artifacts = self.artifacts
        made.next_cursor = self.next_cursor
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_artifact_list_response = ArtifactListResponse.from_dict

_KNOWN = frozenset(
    {
        "artifacts",
        "next_cursor",
    }
)

# Below the class, so that modules may import each other in circles.
from .artifact import read_artifact  # noqa: E402
