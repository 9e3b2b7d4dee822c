"""EvaluationOptionsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationOptionsResponse(Model):
    """EvaluationOptionsResponse"""

    scopes: list[str] | None | Unset
    target_types: list[str] | None | Unset
    session_types: list[str] | None | Unset
    default_session_types: list[str] | None | Unset
    criterion_types: list[str] | None | Unset
    criterion_priorities: list[str] | None | Unset
    data_point_types: list[str] | None | Unset
    frequencies: list[str] | None | Unset
    grades: list[str] | None | Unset
    statuses: list[str] | None | Unset
    skip_reasons: list[str] | None | Unset
    limits: dict[str, int] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "scopes",
        "target_types",
        "session_types",
        "default_session_types",
        "criterion_types",
        "criterion_priorities",
        "data_point_types",
        "frequencies",
        "grades",
        "statuses",
        "skip_reasons",
        "limits",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        scopes: Sequence[str] | None | Unset = UNSET,
        target_types: Sequence[str] | None | Unset = UNSET,
        session_types: Sequence[str] | None | Unset = UNSET,
        default_session_types: Sequence[str] | None | Unset = UNSET,
        criterion_types: Sequence[str] | None | Unset = UNSET,
        criterion_priorities: Sequence[str] | None | Unset = UNSET,
        data_point_types: Sequence[str] | None | Unset = UNSET,
        frequencies: Sequence[str] | None | Unset = UNSET,
        grades: Sequence[str] | None | Unset = UNSET,
        statuses: Sequence[str] | None | Unset = UNSET,
        skip_reasons: Sequence[str] | None | Unset = UNSET,
        limits: Mapping[str, int] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(scopes)
        self.scopes = given if given.__class__ is list else hollow(given, "scopes", "array")
        given = dump(target_types)
        self.target_types = (
            given if given.__class__ is list else hollow(given, "target_types", "array")
        )
        given = dump(session_types)
        self.session_types = (
            given if given.__class__ is list else hollow(given, "session_types", "array")
        )
        given = dump(default_session_types)
        self.default_session_types = (
            given if given.__class__ is list else hollow(given, "default_session_types", "array")
        )
        given = dump(criterion_types)
        self.criterion_types = (
            given if given.__class__ is list else hollow(given, "criterion_types", "array")
        )
        given = dump(criterion_priorities)
        self.criterion_priorities = (
            given if given.__class__ is list else hollow(given, "criterion_priorities", "array")
        )
        given = dump(data_point_types)
        self.data_point_types = (
            given if given.__class__ is list else hollow(given, "data_point_types", "array")
        )
        given = dump(frequencies)
        self.frequencies = (
            given if given.__class__ is list else hollow(given, "frequencies", "array")
        )
        given = dump(grades)
        self.grades = given if given.__class__ is list else hollow(given, "grades", "array")
        given = dump(statuses)
        self.statuses = given if given.__class__ is list else hollow(given, "statuses", "array")
        given = dump(skip_reasons)
        self.skip_reasons = (
            given if given.__class__ is list else hollow(given, "skip_reasons", "array")
        )
        given = dump(limits)
        self.limits = given if given.__class__ is dict else hollow(given, "limits", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.scopes = self.target_types = self.session_types = self.default_session_types = (
                self.criterion_types
            ) = self.criterion_priorities = self.data_point_types = self.frequencies = (
                self.grades
            ) = self.statuses = self.skip_reasons = self.limits = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "scopes" in src:
                value = src["scopes"]
                self.scopes = value if value.__class__ is list else hollow(value, "scopes", "array")
                left -= 1
                if not left:
                    return self
            if "target_types" in src:
                value = src["target_types"]
                self.target_types = (
                    value if value.__class__ is list else hollow(value, "target_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "session_types" in src:
                value = src["session_types"]
                self.session_types = (
                    value if value.__class__ is list else hollow(value, "session_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "default_session_types" in src:
                value = src["default_session_types"]
                self.default_session_types = (
                    value
                    if value.__class__ is list
                    else hollow(value, "default_session_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "criterion_types" in src:
                value = src["criterion_types"]
                self.criterion_types = (
                    value if value.__class__ is list else hollow(value, "criterion_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "criterion_priorities" in src:
                value = src["criterion_priorities"]
                self.criterion_priorities = (
                    value
                    if value.__class__ is list
                    else hollow(value, "criterion_priorities", "array")
                )
                left -= 1
                if not left:
                    return self
            if "data_point_types" in src:
                value = src["data_point_types"]
                self.data_point_types = (
                    value if value.__class__ is list else hollow(value, "data_point_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "frequencies" in src:
                value = src["frequencies"]
                self.frequencies = (
                    value if value.__class__ is list else hollow(value, "frequencies", "array")
                )
                left -= 1
                if not left:
                    return self
            if "grades" in src:
                value = src["grades"]
                self.grades = value if value.__class__ is list else hollow(value, "grades", "array")
                left -= 1
                if not left:
                    return self
            if "statuses" in src:
                value = src["statuses"]
                self.statuses = (
                    value if value.__class__ is list else hollow(value, "statuses", "array")
                )
                left -= 1
                if not left:
                    return self
            if "skip_reasons" in src:
                value = src["skip_reasons"]
                self.skip_reasons = (
                    value if value.__class__ is list else hollow(value, "skip_reasons", "array")
                )
                left -= 1
                if not left:
                    return self
            if "limits" in src:
                value = src["limits"]
                self.limits = (
                    value if value.__class__ is dict else hollow(value, "limits", "object")
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
        if self.scopes is not UNSET:
            out["scopes"] = dump(self.scopes)
        if self.target_types is not UNSET:
            out["target_types"] = dump(self.target_types)
        if self.session_types is not UNSET:
            out["session_types"] = dump(self.session_types)
        if self.default_session_types is not UNSET:
            out["default_session_types"] = dump(self.default_session_types)
        if self.criterion_types is not UNSET:
            out["criterion_types"] = dump(self.criterion_types)
        if self.criterion_priorities is not UNSET:
            out["criterion_priorities"] = dump(self.criterion_priorities)
        if self.data_point_types is not UNSET:
            out["data_point_types"] = dump(self.data_point_types)
        if self.frequencies is not UNSET:
            out["frequencies"] = dump(self.frequencies)
        if self.grades is not UNSET:
            out["grades"] = dump(self.grades)
        if self.statuses is not UNSET:
            out["statuses"] = dump(self.statuses)
        if self.skip_reasons is not UNSET:
            out["skip_reasons"] = dump(self.skip_reasons)
        if self.limits is not UNSET:
            out["limits"] = dump(self.limits)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.scopes = self.scopes
        made.target_types = self.target_types
        made.session_types = self.session_types
        made.default_session_types = self.default_session_types
        made.criterion_types = self.criterion_types
        made.criterion_priorities = self.criterion_priorities
        made.data_point_types = self.data_point_types
        made.frequencies = self.frequencies
        made.grades = self.grades
        made.statuses = self.statuses
        made.skip_reasons = self.skip_reasons
        made.limits = self.limits
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_options_response = EvaluationOptionsResponse.from_dict

_KNOWN = frozenset(
    {
        "scopes",
        "target_types",
        "session_types",
        "default_session_types",
        "criterion_types",
        "criterion_priorities",
        "data_point_types",
        "frequencies",
        "grades",
        "statuses",
        "skip_reasons",
        "limits",
    }
)
