"""ResponseEvent: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, hollow, trace
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .ai_error import AiError
    from .response import Response
    from .response_status_value import ResponseStatusValue
    from .response_usage import ResponseUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResponseEvent(Model):
    """What an event holds. Known names: `response.created`, `response.in_progress`,
    `response.output_item.added`, `response.output_item.done`, `response.content_part.` with
    an ending that is not recorded, `response.output_text.delta`,
    `response.output_text.done`, `response.function_call_arguments.delta`,
    `response.completed`; a name that begins with `error` ends the stream. `response.failed`
    and `response.incomplete` are taken for ends as well, as OpenAI has them. The end was
    measured flat, with the members of a response beside `type`; the documentation nests
    them in `response`."""

    type: str | None | Unset
    """The name of the event, where the data repeats it."""
    delta: str | None | Unset
    """A piece of text, or of a function's arguments."""
    text: str | None | Unset
    """The whole text."""
    item: (
        ResponseOutputMessage
        | ResponseOutputFunctionCall
        | ResponseOutputReasoning
        | ResponseOutputImage
        | Unknown
        | None
        | Unset
    )
    """A complete output item. The name is OpenAI's."""
    response: Response | None | Unset
    id: str | None | Unset
    status: ResponseStatusValue | str | None | Unset
    model: str | None | Unset
    usage: ResponseUsage | None | Unset
    error: AiError | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "delta",
        "text",
        "item",
        "response",
        "id",
        "status",
        "model",
        "usage",
        "error",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        delta: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        item: ResponseOutputMessage
        | Mapping[str, Any]
        | ResponseOutputFunctionCall
        | ResponseOutputReasoning
        | ResponseOutputImage
        | None
        | Unset = UNSET,
        response: Response | Mapping[str, Any] | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        status: ResponseStatusValue | str | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        usage: ResponseUsage | Mapping[str, Any] | None | Unset = UNSET,
        error: AiError | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.delta = delta
        self.text = text
        given = dump(item)
        self.item = _item(given)
        given = dump(response)
        self.response = (
            read_response(given) if given.__class__ is dict else hollow(given, "response", "object")
        )
        self.id = id
        self.status = status
        self.model = model
        given = dump(usage)
        self.usage = (
            read_response_usage(given)
            if given.__class__ is dict
            else hollow(given, "usage", "object")
        )
        given = dump(error)
        self.error = (
            read_ai_error(given) if given.__class__ is dict else hollow(given, "error", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.delta = self.text = self.id = self.status = self.model = self.item = (
                self.response
            ) = self.usage = self.error = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "delta" in src:
                self.delta = src["delta"]
                left -= 1
                if not left:
                    return self
            if "text" in src:
                self.text = src["text"]
                left -= 1
                if not left:
                    return self
            if "id" in src:
                self.id = src["id"]
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
            if "item" in src:
                value = src["item"]
                self.item = _item(value)
                left -= 1
                if not left:
                    return self
            if "response" in src:
                value = src["response"]
                self.response = (
                    read_response(value)
                    if value.__class__ is dict
                    else hollow(value, "response", "object")
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
            if "error" in src:
                value = src["error"]
                self.error = (
                    read_ai_error(value)
                    if value.__class__ is dict
                    else hollow(value, "error", "object")
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
        if self.type is not UNSET:
            out["type"] = self.type
        if self.delta is not UNSET:
            out["delta"] = self.delta
        if self.text is not UNSET:
            out["text"] = self.text
        if self.item is not UNSET:
            out["item"] = dump(self.item)
        if self.response is not UNSET:
            out["response"] = dump(self.response)
        if self.id is not UNSET:
            out["id"] = self.id
        if self.status is not UNSET:
            out["status"] = self.status
        if self.model is not UNSET:
            out["model"] = self.model
        if self.usage is not UNSET:
            out["usage"] = dump(self.usage)
        if self.error is not UNSET:
            out["error"] = dump(self.error)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.delta = self.delta
        made.text = self.text
        made.item = self.item
        made.response = self.response
        made.id = self.id
        made.status = self.status
        made.model = self.model
        made.usage = self.usage
        made.error = self.error
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response_event = ResponseEvent.from_dict

_KNOWN = frozenset(
    {
        "type",
        "delta",
        "text",
        "item",
        "response",
        "id",
        "status",
        "model",
        "usage",
        "error",
    }
)

# Below the class, so that modules may import each other in circles.
from .ai_error import read_ai_error  # noqa: E402
from .response import read_response  # noqa: E402
from .response_output_function_call import ResponseOutputFunctionCall  # noqa: E402
from .response_output_image import ResponseOutputImage  # noqa: E402
from .response_output_message import ResponseOutputMessage  # noqa: E402
from .response_output_reasoning import ResponseOutputReasoning  # noqa: E402
from .response_usage import read_response_usage  # noqa: E402

_ITEM: dict[Any, type[Model]] = {
    "message": ResponseOutputMessage,
    "function_call": ResponseOutputFunctionCall,
    "reasoning": ResponseOutputReasoning,
    "image_generation_call": ResponseOutputImage,
}


def _item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_ITEM, value, "type")
    return hollow(value, "item", "object")
