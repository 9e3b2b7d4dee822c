"""Response: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .response_incomplete_details import ResponseIncompleteDetails
    from .response_status_value import ResponseStatusValue
    from .response_usage import ResponseUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Response(Model):
    """The answer. `id`, `object` and `created_at` are not in the text of the documentation that
    could be read; they are modelled after OpenAI's."""

    id: str | None | Unset
    object: str | None | Unset
    created_at: int | None | Unset
    """Unix seconds."""
    status: ResponseStatusValue | str | None | Unset
    incomplete_details: ResponseIncompleteDetails | None | Unset
    model: str | None | Unset
    output: (
        list[
            ResponseOutputMessage
            | ResponseOutputFunctionCall
            | ResponseOutputReasoning
            | ResponseOutputImage
            | Unknown
        ]
        | None
        | Unset
    )
    usage: ResponseUsage | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "object",
        "created_at",
        "status",
        "incomplete_details",
        "model",
        "output",
        "usage",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        object: str | None | Unset = UNSET,
        created_at: int | None | Unset = UNSET,
        status: ResponseStatusValue | str | None | Unset = UNSET,
        incomplete_details: ResponseIncompleteDetails | Mapping[str, Any] | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        output: Sequence[
            ResponseOutputMessage
            | Mapping[str, Any]
            | ResponseOutputFunctionCall
            | ResponseOutputReasoning
            | ResponseOutputImage
        ]
        | None
        | Unset = UNSET,
        usage: ResponseUsage | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.object = object
        self.created_at = created_at
        self.status = status
        given = dump(incomplete_details)
        self.incomplete_details = (
            read_response_incomplete_details(given)
            if given.__class__ is dict
            else hollow(given, "incomplete_details", "object")
        )
        self.model = model
        given = dump(output)
        self.output = (
            [_output_item(given_) for given_ in given]
            if given.__class__ is list
            else hollow(given, "output", "array")
        )
        given = dump(usage)
        self.usage = (
            read_response_usage(given)
            if given.__class__ is dict
            else hollow(given, "usage", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.object = self.created_at = self.status = self.model = (
                self.incomplete_details
            ) = self.output = self.usage = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "object" in src:
                self.object = src["object"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "model" in src:
                self.model = src["model"]
                left -= 1
                if not left:
                    return self
            if "incomplete_details" in src:
                value = src["incomplete_details"]
                self.incomplete_details = (
                    read_response_incomplete_details(value)
                    if value.__class__ is dict
                    else hollow(value, "incomplete_details", "object")
                )
                left -= 1
                if not left:
                    return self
            if "output" in src:
                value = src["output"]
                self.output = (
                    [_output_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "output", "array")
                )
                left -= 1
                if not left:
                    return self
            if "usage" in src:
                value = src["usage"]
                self.usage = (
                    read_response_usage(value)
                    if value.__class__ is dict
                    else hollow(value, "usage", "object")
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.object is not UNSET:
            out["object"] = self.object
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.status is not UNSET:
            out["status"] = self.status
        if self.incomplete_details is not UNSET:
            out["incomplete_details"] = dump(self.incomplete_details)
        if self.model is not UNSET:
            out["model"] = self.model
        if self.output is not UNSET:
            out["output"] = dump(self.output)
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.object = self.object
        made.created_at = self.created_at
        made.status = self.status
        made.incomplete_details = self.incomplete_details
        made.model = self.model
        made.output = self.output
        made.usage = self.usage
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response = Response.from_dict

_KNOWN = frozenset(
    {
        "id",
        "object",
        "created_at",
        "status",
        "incomplete_details",
        "model",
        "output",
        "usage",
    }
)

# Below the class, so that modules may import each other in circles.
from .response_incomplete_details import read_response_incomplete_details  # noqa: E402
from .response_output_function_call import ResponseOutputFunctionCall  # noqa: E402
from .response_output_image import ResponseOutputImage  # noqa: E402
from .response_output_message import ResponseOutputMessage  # noqa: E402
from .response_output_reasoning import ResponseOutputReasoning  # noqa: E402
from .response_usage import read_response_usage  # noqa: E402

_OUTPUT_ITEM: dict[Any, type[Model]] = {
    "message": ResponseOutputMessage,
    "function_call": ResponseOutputFunctionCall,
    "reasoning": ResponseOutputReasoning,
    "image_generation_call": ResponseOutputImage,
}


def _output_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_OUTPUT_ITEM, value, "type")
    return unfit(value, "output", "object")
