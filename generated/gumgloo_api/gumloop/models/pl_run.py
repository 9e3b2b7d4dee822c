"""PlRun: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pl_run_state_value import PlRunStateValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PlRun(Model):
    """A run of a flow."""

    state: PlRunStateValue | str
    """Where the run stands. Two pages disagree on the values; this is the union of both."""
    run_id: str | None | Unset
    """Only in a sample of the documentation."""
    user_id: str | None | Unset
    outputs: dict[str, Any] | None | Unset
    """Output name to value; filled when the state is `DONE`."""
    created_ts: str | None | Unset
    finished_ts: str | None | Unset
    log: list[str] | None | Unset
    """Lines of text, with ANSI colour codes inside."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "state",
        "run_id",
        "user_id",
        "outputs",
        "created_ts",
        "finished_ts",
        "log",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        state: PlRunStateValue | str,
        run_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        outputs: Mapping[str, Any] | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        finished_ts: str | None | Unset = UNSET,
        log: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.state = state
        self.run_id = run_id
        self.user_id = user_id
        given = dump(outputs)
        self.outputs = given if given.__class__ is dict else hollow(given, "outputs", "object")
        self.created_ts = created_ts
        self.finished_ts = finished_ts
        given = dump(log)
        self.log = given if given.__class__ is list else hollow(given, "log", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.state = src["state"]
            self.run_id = self.user_id = self.created_ts = self.finished_ts = self.outputs = (
                self.log
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "run_id" in src:
                self.run_id = src["run_id"]
                left -= 1
                if not left:
                    return self
            if "user_id" in src:
                self.user_id = src["user_id"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "finished_ts" in src:
                self.finished_ts = src["finished_ts"]
                left -= 1
                if not left:
                    return self
            if "outputs" in src:
                value = src["outputs"]
                self.outputs = (
                    value if value.__class__ is dict else hollow(value, "outputs", "object")
                )
                left -= 1
                if not left:
                    return self
            if "log" in src:
                value = src["log"]
                self.log = value if value.__class__ is list else hollow(value, "log", "array")
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
        out["state"] = self.state
        if self.run_id is not UNSET:
            out["run_id"] = self.run_id
        if self.user_id is not UNSET:
            out["user_id"] = self.user_id
        if self.outputs is not UNSET:
            out["outputs"] = dump(self.outputs)
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.finished_ts is not UNSET:
            out["finished_ts"] = self.finished_ts
        if self.log is not UNSET:
            out["log"] = dump(self.log)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.state = self.state
        made.run_id = self.run_id
        made.user_id = self.user_id
        made.outputs = self.outputs
        made.created_ts = self.created_ts
        made.finished_ts = self.finished_ts
        made.log = self.log
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_pl_run = PlRun.from_dict

_KNOWN = frozenset(
    {
        "state",
        "run_id",
        "user_id",
        "outputs",
        "created_ts",
        "finished_ts",
        "log",
    }
)
