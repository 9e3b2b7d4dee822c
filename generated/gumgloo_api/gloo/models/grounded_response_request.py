"""GroundedResponseRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_function_tool import ChatFunctionTool
    from .response_flat_tool import ResponseFlatTool
    from .response_input_function_call import ResponseInputFunctionCall
    from .response_input_function_output import ResponseInputFunctionOutput
    from .response_input_message import ResponseInputMessage
    from .response_reasoning import ResponseReasoning


@define(init=False, eq=False, repr=False, weakref_slot=False)
class GroundedResponseRequest(Model):
    """As ResponseV1Request, with the publisher whose library is searched."""

    model: str
    """An id of the catalogue."""
    input: (
        str
        | list[
            ResponseInputFunctionCall | ResponseInputFunctionOutput | ResponseInputMessage | Unknown
        ]
    )
    """A text, or the conversation so far."""
    instructions: str | None | Unset
    max_output_tokens: int | None | Unset
    temperature: float | None | Unset
    stream: bool | Unset
    """Ask for events instead of one answer. Not confirmed here."""
    tools: list[ChatFunctionTool | ResponseFlatTool | Unknown] | Unset
    tool_choice: str | dict[str, Any] | Unset
    """Such as `auto` or `required`, or an object that names a function."""
    reasoning: ResponseReasoning | Unset
    response_format: dict[str, Any] | Unset
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    previous_response_id: str | None | Unset
    rag_publisher: str | Unset
    """Name of the publisher; an empty text switches the search off."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model",
        "input",
        "instructions",
        "max_output_tokens",
        "temperature",
        "stream",
        "tools",
        "tool_choice",
        "reasoning",
        "response_format",
        "previous_response_id",
        "rag_publisher",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.model = model
        given = dump(input)
        self.input = _input(given)
        self.instructions = instructions
        self.max_output_tokens = max_output_tokens
        self.temperature = temperature
        self.stream = UNSET if stream is None else stream
        given = dump(tools)
        self.tools = (
            UNSET
            if given is None
            else (
                [_tools_item(given_) for given_ in given]
                if given.__class__ is list
                else hollow(given, "tools", "array")
            )
        )
        given = dump(tool_choice)
        self.tool_choice = UNSET if given is None else _tool_choice(given)
        given = dump(reasoning)
        self.reasoning = (
            UNSET
            if given is None
            else (
                read_response_reasoning(given)
                if given.__class__ is dict
                else hollow(given, "reasoning", "object")
            )
        )
        given = dump(response_format)
        self.response_format = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "response_format", "object"))
        )
        self.previous_response_id = previous_response_id
        self.rag_publisher = UNSET if rag_publisher is None else rag_publisher
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model = src["model"]
            value = src["input"]
            self.input = _input(value)
            self.instructions = self.max_output_tokens = self.temperature = self.stream = (
                self.previous_response_id
            ) = self.rag_publisher = self.tools = self.tool_choice = self.reasoning = (
                self.response_format
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "instructions" in src:
                self.instructions = src["instructions"]
                left -= 1
                if not left:
                    return self
            if "max_output_tokens" in src:
                self.max_output_tokens = src["max_output_tokens"]
                left -= 1
                if not left:
                    return self
            if "temperature" in src:
                self.temperature = src["temperature"]
                left -= 1
                if not left:
                    return self
            if "stream" in src:
                self.stream = src["stream"]
                left -= 1
                if not left:
                    return self
            if "previous_response_id" in src:
                self.previous_response_id = src["previous_response_id"]
                left -= 1
                if not left:
                    return self
            if "rag_publisher" in src:
                self.rag_publisher = src["rag_publisher"]
                left -= 1
                if not left:
                    return self
            if "tools" in src:
                value = src["tools"]
                self.tools = (
                    [_tools_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "tools", "array")
                )
                left -= 1
                if not left:
                    return self
            if "tool_choice" in src:
                value = src["tool_choice"]
                self.tool_choice = _tool_choice(value)
                left -= 1
                if not left:
                    return self
            if "reasoning" in src:
                value = src["reasoning"]
                self.reasoning = (
                    read_response_reasoning(value)
                    if value.__class__ is dict
                    else hollow(value, "reasoning", "object")
                )
                left -= 1
                if not left:
                    return self
            if "response_format" in src:
                value = src["response_format"]
                self.response_format = (
                    value if value.__class__ is dict else hollow(value, "response_format", "object")
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
        out["model"] = self.model
        out["input"] = dump(self.input)
        if self.instructions is not UNSET:
            out["instructions"] = self.instructions
        if self.max_output_tokens is not UNSET:
            out["max_output_tokens"] = self.max_output_tokens
        if self.temperature is not UNSET:
            out["temperature"] = self.temperature
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.tool_choice is not UNSET:
            out["tool_choice"] = dump(self.tool_choice)
        if self.reasoning is not UNSET:
            out["reasoning"] = dump(self.reasoning)
        if self.response_format is not UNSET:
            out["response_format"] = dump(self.response_format)
        if self.previous_response_id is not UNSET:
            out["previous_response_id"] = self.previous_response_id
        if self.rag_publisher is not UNSET:
            out["rag_publisher"] = self.rag_publisher
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model = self.model
        made.input = self.input
        made.instructions = self.instructions
        made.max_output_tokens = self.max_output_tokens
        made.temperature = self.temperature
        made.stream = self.stream
        made.tools = self.tools
        made.tool_choice = self.tool_choice
        made.reasoning = self.reasoning
        made.response_format = self.response_format
        made.previous_response_id = self.previous_response_id
        made.rag_publisher = self.rag_publisher
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_grounded_response_request = GroundedResponseRequest.from_dict

_KNOWN = frozenset(
    {
        "model",
        "input",
        "instructions",
        "max_output_tokens",
        "temperature",
        "stream",
        "tools",
        "tool_choice",
        "reasoning",
        "response_format",
        "previous_response_id",
        "rag_publisher",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_function_tool import read_chat_function_tool  # noqa: E402
from .response_flat_tool import read_response_flat_tool  # noqa: E402
from .response_input_function_call import read_response_input_function_call  # noqa: E402
from .response_input_function_output import read_response_input_function_output  # noqa: E402
from .response_input_message import read_response_input_message  # noqa: E402
from .response_reasoning import read_response_reasoning  # noqa: E402


def _input_item(value: Any) -> Any:
    if value.__class__ is dict:
        if (
            "type" in value
            and value.get("name").__class__ is str
            and value.get("arguments").__class__ is str
            and value.get("call_id").__class__ is str
        ):
            return read_response_input_function_call(value)
        if (
            "type" in value
            and value.get("call_id").__class__ is str
            and value.get("output").__class__ is str
        ):
            return read_response_input_function_output(value)
        if value.get("role").__class__ is str and "content" in value:
            return read_response_input_message(value)
        return Unknown.from_dict(value)
    return unfit(value, "input", "object")


def _input(value: Any) -> Any:
    if value.__class__ is list:
        return [_input_item(value_) for value_ in value]
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "input", "array or scalar")
    return value


def _tools_item(value: Any) -> Any:
    if value.__class__ is dict:
        if "type" in value and value.get("function").__class__ is dict:
            return read_chat_function_tool(value)
        if value.get("type").__class__ is str and value.get("name").__class__ is str:
            return read_response_flat_tool(value)
        return Unknown.from_dict(value)
    return unfit(value, "tools", "object")


def _tool_choice(value: Any) -> Any:
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "tool_choice", "object or scalar")
    return value
