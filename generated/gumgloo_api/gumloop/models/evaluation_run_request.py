"""EvaluationRunRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationRunRequest(Model):
    """EvaluationRunRequest"""

    session_ids: list[str]
    dry_run: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "session_ids",
        "dry_run",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        session_ids: Sequence[str],
        dry_run: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(session_ids)
        self.session_ids = (
            given if given.__class__ is list else unfit(given, "session_ids", "array")
        )
        self.dry_run = UNSET if dry_run is None else dry_run
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["session_ids"]
            self.session_ids = (
                value if value.__class__ is list else unfit(value, "session_ids", "array")
            )
            self.dry_run = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "dry_run" in src:
                self.dry_run = src["dry_run"]
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
        out["session_ids"] = dump(self.session_ids)
        if self.dry_run is not UNSET:
            out["dry_run"] = self.dry_run
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.session_ids = self.session_ids
        made.dry_run = self.dry_run
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_run_request = EvaluationRunRequest.from_dict

_KNOWN = frozenset(
    {
        "session_ids",
        "dry_run",
    }
)
