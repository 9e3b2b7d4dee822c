"""PipelineInput: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PipelineInput(Model):
    """PipelineInput"""

    input_name: str
    """The name of the input node. Reserved are `api_key`, `saved_item_id`, `user_id`,
    `project_id`, `openai_token`, `action_id`, `reuse_action`, `trigger_id` and
    `pipeline_inputs`."""
    value: Any
    """Any JSON."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input_name",
        "value",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input_name: str,
        value: Any,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.input_name = input_name
        self.value = value
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.input_name = src["input_name"]
            self.value = src["value"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["input_name"] = self.input_name
        out["value"] = self.value
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input_name = self.input_name
        made.value = self.value
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_pipeline_input = PipelineInput.from_dict

_KNOWN = frozenset(
    {
        "input_name",
        "value",
    }
)
