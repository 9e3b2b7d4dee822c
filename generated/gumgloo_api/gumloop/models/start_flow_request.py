"""StartFlowRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_input import PipelineInput


@define(init=False, eq=False, repr=False, weakref_slot=False)
class StartFlowRequest(Model):
    """Any member that is not listed is the value for the input node of that name; a webhook input
    node gets the whole body. The current reference knows only those members, the SDK and
    older pages send `pipeline_inputs`. Both are accepted here."""

    user_id: str
    """The user who runs the flow."""
    saved_item_id: str
    """The saved flow."""
    project_id: str | Unset
    """The team to run it in (the user interface calls it the team id)."""
    pipeline_inputs: list[PipelineInput] | Unset
    """The inputs as a list."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "user_id",
        "saved_item_id",
        "project_id",
        "pipeline_inputs",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        user_id: str,
        saved_item_id: str,
        project_id: str | None | Unset = UNSET,
        pipeline_inputs: Sequence[PipelineInput | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.user_id = user_id
        self.saved_item_id = saved_item_id
        self.project_id = UNSET if project_id is None else project_id
        given = dump(pipeline_inputs)
        self.pipeline_inputs = (
            UNSET
            if given is None
            else (
                each(read_pipeline_input, given, "pipeline_inputs")
                if given.__class__ is list
                else hollow(given, "pipeline_inputs", "array")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.user_id = src["user_id"]
            self.saved_item_id = src["saved_item_id"]
            self.project_id = self.pipeline_inputs = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "project_id" in src:
                self.project_id = src["project_id"]
                left -= 1
                if not left:
                    return self
            if "pipeline_inputs" in src:
                value = src["pipeline_inputs"]
                self.pipeline_inputs = (
                    each(read_pipeline_input, value, "pipeline_inputs")
                    if value.__class__ is list
                    else hollow(value, "pipeline_inputs", "array")
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
        out["user_id"] = self.user_id
        out["saved_item_id"] = self.saved_item_id
        if self.project_id is not UNSET:
            out["project_id"] = self.project_id
        if self.pipeline_inputs is not UNSET:
            out["pipeline_inputs"] = dump(self.pipeline_inputs)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.user_id = self.user_id
        made.saved_item_id = self.saved_item_id
        made.project_id = self.project_id
        made.pipeline_inputs = self.pipeline_inputs
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_start_flow_request = StartFlowRequest.from_dict

_KNOWN = frozenset(
    {
        "user_id",
        "saved_item_id",
        "project_id",
        "pipeline_inputs",
    }
)

# Below the class, so that modules may import each other in circles.
from .pipeline_input import read_pipeline_input  # noqa: E402
