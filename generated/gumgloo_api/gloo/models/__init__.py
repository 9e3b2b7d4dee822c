"""Models of the gloo spec, each loaded when it is first asked for.

Guarantees: importing this package loads no model; a model loads itself and what it refers to.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ai_error import AiError as AiError
    from .ai_error_fault import AiErrorFault as AiErrorFault
    from .chat_assistant_message import ChatAssistantMessage as ChatAssistantMessage
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_chunk_choice import ChatChunkChoice as ChatChunkChoice
    from .chat_chunk_delta import ChatChunkDelta as ChatChunkDelta
    from .chat_chunk_delta_role import ChatChunkDeltaRole as ChatChunkDeltaRole
    from .chat_chunk_object_value import ChatChunkObjectValue as ChatChunkObjectValue
    from .chat_chunk_tool_call import ChatChunkToolCall as ChatChunkToolCall
    from .chat_chunk_tool_call_function import (
        ChatChunkToolCallFunction as ChatChunkToolCallFunction,
    )
    from .chat_chunk_tool_call_type import ChatChunkToolCallType as ChatChunkToolCallType
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message_role import ChatCompletionMessageRole as ChatCompletionMessageRole
    from .chat_completion_object_value import ChatCompletionObjectValue as ChatCompletionObjectValue
    from .chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .chat_content_image import ChatContentImage as ChatContentImage
    from .chat_content_image_image_url import ChatContentImageImageURL as ChatContentImageImageURL
    from .chat_content_text import ChatContentText as ChatContentText
    from .chat_developer_message import ChatDeveloperMessage as ChatDeveloperMessage
    from .chat_finish_reason_value import ChatFinishReasonValue as ChatFinishReasonValue
    from .chat_function_tool import ChatFunctionTool as ChatFunctionTool
    from .chat_function_tool_function import ChatFunctionToolFunction as ChatFunctionToolFunction
    from .chat_image_detail import ChatImageDetail as ChatImageDetail
    from .chat_json_schema_config import ChatJSONSchemaConfig as ChatJSONSchemaConfig
    from .chat_named_tool_choice import ChatNamedToolChoice as ChatNamedToolChoice
    from .chat_named_tool_choice_function import (
        ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction,
    )
    from .chat_response_format import ChatResponseFormat as ChatResponseFormat
    from .chat_response_format_type import ChatResponseFormatType as ChatResponseFormatType
    from .chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from .chat_system_message import ChatSystemMessage as ChatSystemMessage
    from .chat_tool_call import ChatToolCall as ChatToolCall
    from .chat_tool_call_function import ChatToolCallFunction as ChatToolCallFunction
    from .chat_tool_call_type import ChatToolCallType as ChatToolCallType
    from .chat_tool_choice_mode import ChatToolChoiceMode as ChatToolChoiceMode
    from .chat_tool_message import ChatToolMessage as ChatToolMessage
    from .chat_usage import ChatUsage as ChatUsage
    from .chat_user_message import ChatUserMessage as ChatUserMessage
    from .citation import Citation as Citation
    from .error_ai import ErrorAi as ErrorAi
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_detail_object import ErrorDetailObject as ErrorDetailObject
    from .error_detail_text import ErrorDetailText as ErrorDetailText
    from .error_gateway import ErrorGateway as ErrorGateway
    from .error_message import ErrorMessage as ErrorMessage
    from .error_o_auth import ErrorOAuth as ErrorOAuth
    from .error_validation import ErrorValidation as ErrorValidation
    from .grounded_chat_completion import GroundedChatCompletion as GroundedChatCompletion
    from .grounded_chat_completion_chunk import (
        GroundedChatCompletionChunk as GroundedChatCompletionChunk,
    )
    from .grounded_chat_completion_request import (
        GroundedChatCompletionRequest as GroundedChatCompletionRequest,
    )
    from .modality_value import ModalityValue as ModalityValue
    from .model_family_name_value import ModelFamilyNameValue as ModelFamilyNameValue
    from .model_family_value import ModelFamilyValue as ModelFamilyValue
    from .model_info import ModelInfo as ModelInfo
    from .model_info_family import ModelInfoFamily as ModelInfoFamily
    from .model_list import ModelList as ModelList
    from .model_list_object import ModelListObject as ModelListObject
    from .model_price import ModelPrice as ModelPrice
    from .model_pricing import ModelPricing as ModelPricing
    from .prompt_cache_ttl import PromptCacheTtl as PromptCacheTtl
    from .routing_mechanism_value import RoutingMechanismValue as RoutingMechanismValue
    from .token_request import TokenRequest as TokenRequest
    from .token_response import TokenResponse as TokenResponse
    from .tradition_value import TraditionValue as TraditionValue
    from .validation_issue import ValidationIssue as ValidationIssue

_MODULES = {
    "AiError": "ai_error",
    "AiErrorFault": "ai_error_fault",
    "ChatAssistantMessage": "chat_assistant_message",
    "ChatChoice": "chat_choice",
    "ChatChunkChoice": "chat_chunk_choice",
    "ChatChunkDelta": "chat_chunk_delta",
    "ChatChunkDeltaRole": "chat_chunk_delta_role",
    "ChatChunkObjectValue": "chat_chunk_object_value",
    "ChatChunkToolCall": "chat_chunk_tool_call",
    "ChatChunkToolCallFunction": "chat_chunk_tool_call_function",
    "ChatChunkToolCallType": "chat_chunk_tool_call_type",
    "ChatCompletion": "chat_completion",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionMessage": "chat_completion_message",
    "ChatCompletionMessageRole": "chat_completion_message_role",
    "ChatCompletionObjectValue": "chat_completion_object_value",
    "ChatCompletionRequest": "chat_completion_request",
    "ChatContentImage": "chat_content_image",
    "ChatContentImageImageURL": "chat_content_image_image_url",
    "ChatContentText": "chat_content_text",
    "ChatDeveloperMessage": "chat_developer_message",
    "ChatFinishReasonValue": "chat_finish_reason_value",
    "ChatFunctionTool": "chat_function_tool",
    "ChatFunctionToolFunction": "chat_function_tool_function",
    "ChatImageDetail": "chat_image_detail",
    "ChatJSONSchemaConfig": "chat_json_schema_config",
    "ChatNamedToolChoice": "chat_named_tool_choice",
    "ChatNamedToolChoiceFunction": "chat_named_tool_choice_function",
    "ChatResponseFormat": "chat_response_format",
    "ChatResponseFormatType": "chat_response_format_type",
    "ChatStreamOptions": "chat_stream_options",
    "ChatSystemMessage": "chat_system_message",
    "ChatToolCall": "chat_tool_call",
    "ChatToolCallFunction": "chat_tool_call_function",
    "ChatToolCallType": "chat_tool_call_type",
    "ChatToolChoiceMode": "chat_tool_choice_mode",
    "ChatToolMessage": "chat_tool_message",
    "ChatUsage": "chat_usage",
    "ChatUserMessage": "chat_user_message",
    "Citation": "citation",
    "ErrorAi": "error_ai",
    "ErrorDetail": "error_detail",
    "ErrorDetailObject": "error_detail_object",
    "ErrorDetailText": "error_detail_text",
    "ErrorGateway": "error_gateway",
    "ErrorMessage": "error_message",
    "ErrorOAuth": "error_o_auth",
    "ErrorValidation": "error_validation",
    "GroundedChatCompletion": "grounded_chat_completion",
    "GroundedChatCompletionChunk": "grounded_chat_completion_chunk",
    "GroundedChatCompletionRequest": "grounded_chat_completion_request",
    "ModalityValue": "modality_value",
    "ModelFamilyNameValue": "model_family_name_value",
    "ModelFamilyValue": "model_family_value",
    "ModelInfo": "model_info",
    "ModelInfoFamily": "model_info_family",
    "ModelList": "model_list",
    "ModelListObject": "model_list_object",
    "ModelPrice": "model_price",
    "ModelPricing": "model_pricing",
    "PromptCacheTtl": "prompt_cache_ttl",
    "RoutingMechanismValue": "routing_mechanism_value",
    "TokenRequest": "token_request",
    "TokenResponse": "token_response",
    "TraditionValue": "tradition_value",
    "ValidationIssue": "validation_issue",
}

__all__ = [
    "AiError",
    "AiErrorFault",
    "ChatAssistantMessage",
    "ChatChoice",
    "ChatChunkChoice",
    "ChatChunkDelta",
    "ChatChunkDeltaRole",
    "ChatChunkObjectValue",
    "ChatChunkToolCall",
    "ChatChunkToolCallFunction",
    "ChatChunkToolCallType",
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatCompletionMessage",
    "ChatCompletionMessageRole",
    "ChatCompletionObjectValue",
    "ChatCompletionRequest",
    "ChatContentImage",
    "ChatContentImageImageURL",
    "ChatContentText",
    "ChatDeveloperMessage",
    "ChatFinishReasonValue",
    "ChatFunctionTool",
    "ChatFunctionToolFunction",
    "ChatImageDetail",
    "ChatJSONSchemaConfig",
    "ChatNamedToolChoice",
    "ChatNamedToolChoiceFunction",
    "ChatResponseFormat",
    "ChatResponseFormatType",
    "ChatStreamOptions",
    "ChatSystemMessage",
    "ChatToolCall",
    "ChatToolCallFunction",
    "ChatToolCallType",
    "ChatToolChoiceMode",
    "ChatToolMessage",
    "ChatUsage",
    "ChatUserMessage",
    "Citation",
    "ErrorAi",
    "ErrorDetail",
    "ErrorDetailObject",
    "ErrorDetailText",
    "ErrorGateway",
    "ErrorMessage",
    "ErrorOAuth",
    "ErrorValidation",
    "GroundedChatCompletion",
    "GroundedChatCompletionChunk",
    "GroundedChatCompletionRequest",
    "ModalityValue",
    "ModelFamilyNameValue",
    "ModelFamilyValue",
    "ModelInfo",
    "ModelInfoFamily",
    "ModelList",
    "ModelListObject",
    "ModelPrice",
    "ModelPricing",
    "PromptCacheTtl",
    "RoutingMechanismValue",
    "TokenRequest",
    "TokenResponse",
    "TraditionValue",
    "ValidationIssue",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
