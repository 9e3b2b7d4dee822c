"""Models of the gumloop spec, each loaded when it is first asked for.

Guarantees: importing this package loads no model; a model loads itself and what it refers to.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective as AnthropicCacheControlDirective,
    )
    from .auto_router_plugin import AutoRouterPlugin as AutoRouterPlugin
    from .cache_ttl_value import CacheTtlValue as CacheTtlValue
    from .chat_assistant_images import ChatAssistantImages as ChatAssistantImages
    from .chat_assistant_images_image_url import (
        ChatAssistantImagesImageURL as ChatAssistantImagesImageURL,
    )
    from .chat_assistant_message import ChatAssistantMessage as ChatAssistantMessage
    from .chat_audio_output import ChatAudioOutput as ChatAudioOutput
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_chunk_choice import ChatChunkChoice as ChatChunkChoice
    from .chat_chunk_delta import ChatChunkDelta as ChatChunkDelta
    from .chat_chunk_delta_role import ChatChunkDeltaRole as ChatChunkDeltaRole
    from .chat_chunk_error import ChatChunkError as ChatChunkError
    from .chat_chunk_tool_call import ChatChunkToolCall as ChatChunkToolCall
    from .chat_chunk_tool_call_function import (
        ChatChunkToolCallFunction as ChatChunkToolCallFunction,
    )
    from .chat_chunk_tool_call_type import ChatChunkToolCallType as ChatChunkToolCallType
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk_object import ChatCompletionChunkObject as ChatCompletionChunkObject
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message_role import ChatCompletionMessageRole as ChatCompletionMessageRole
    from .chat_completion_object import ChatCompletionObject as ChatCompletionObject
    from .chat_completion_request import ChatCompletionRequest as ChatCompletionRequest
    from .chat_content_audio import ChatContentAudio as ChatContentAudio
    from .chat_content_audio_input_audio import (
        ChatContentAudioInputAudio as ChatContentAudioInputAudio,
    )
    from .chat_content_cache_control import ChatContentCacheControl as ChatContentCacheControl
    from .chat_content_file import ChatContentFile as ChatContentFile
    from .chat_content_file_file import ChatContentFileFile as ChatContentFileFile
    from .chat_content_image import ChatContentImage as ChatContentImage
    from .chat_content_image_image_url import ChatContentImageImageURL as ChatContentImageImageURL
    from .chat_content_input_video import ChatContentInputVideo as ChatContentInputVideo
    from .chat_content_text import ChatContentText as ChatContentText
    from .chat_content_video import ChatContentVideo as ChatContentVideo
    from .chat_content_video_input import ChatContentVideoInput as ChatContentVideoInput
    from .chat_debug_options import ChatDebugOptions as ChatDebugOptions
    from .chat_developer_message import ChatDeveloperMessage as ChatDeveloperMessage
    from .chat_finish_reason_value import ChatFinishReasonValue as ChatFinishReasonValue
    from .chat_format_grammar_config import ChatFormatGrammarConfig as ChatFormatGrammarConfig
    from .chat_format_json_schema_config import (
        ChatFormatJSONSchemaConfig as ChatFormatJSONSchemaConfig,
    )
    from .chat_format_python_config import ChatFormatPythonConfig as ChatFormatPythonConfig
    from .chat_format_text_config import ChatFormatTextConfig as ChatFormatTextConfig
    from .chat_function_tool import ChatFunctionTool as ChatFunctionTool
    from .chat_function_tool_function import ChatFunctionToolFunction as ChatFunctionToolFunction
    from .chat_image_config import ChatImageConfig as ChatImageConfig
    from .chat_image_detail import ChatImageDetail as ChatImageDetail
    from .chat_json_schema_config import ChatJSONSchemaConfig as ChatJSONSchemaConfig
    from .chat_modality import ChatModality as ChatModality
    from .chat_named_tool_choice import ChatNamedToolChoice as ChatNamedToolChoice
    from .chat_named_tool_choice_function import (
        ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction,
    )
    from .chat_reasoning_effort import ChatReasoningEffort as ChatReasoningEffort
    from .chat_reasoning_summary import ChatReasoningSummary as ChatReasoningSummary
    from .chat_request_reasoning import ChatRequestReasoning as ChatRequestReasoning
    from .chat_search_models_server_tool import (
        ChatSearchModelsServerTool as ChatSearchModelsServerTool,
    )
    from .chat_service_tier import ChatServiceTier as ChatServiceTier
    from .chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from .chat_system_message import ChatSystemMessage as ChatSystemMessage
    from .chat_token_logprob import ChatTokenLogprob as ChatTokenLogprob
    from .chat_token_logprob_top_logprob import (
        ChatTokenLogprobTopLogprob as ChatTokenLogprobTopLogprob,
    )
    from .chat_token_logprobs import ChatTokenLogprobs as ChatTokenLogprobs
    from .chat_tool_call import ChatToolCall as ChatToolCall
    from .chat_tool_call_function import ChatToolCallFunction as ChatToolCallFunction
    from .chat_tool_call_type import ChatToolCallType as ChatToolCallType
    from .chat_tool_choice_mode import ChatToolChoiceMode as ChatToolChoiceMode
    from .chat_tool_message import ChatToolMessage as ChatToolMessage
    from .chat_usage import ChatUsage as ChatUsage
    from .chat_user_message import ChatUserMessage as ChatUserMessage
    from .chat_web_search_shorthand import ChatWebSearchShorthand as ChatWebSearchShorthand
    from .chat_web_search_shorthand_type import (
        ChatWebSearchShorthandType as ChatWebSearchShorthandType,
    )
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .context_compression_plugin import ContextCompressionPlugin as ContextCompressionPlugin
    from .datetime_server_tool import DatetimeServerTool as DatetimeServerTool
    from .datetime_server_tool_config import DatetimeServerToolConfig as DatetimeServerToolConfig
    from .error_bare import ErrorBare as ErrorBare
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_flat import ErrorFlat as ErrorFlat
    from .error_nested import ErrorNested as ErrorNested
    from .error_o_auth import ErrorOAuth as ErrorOAuth
    from .error_type import ErrorType as ErrorType
    from .file_parser_plugin import FileParserPlugin as FileParserPlugin
    from .format_json_object_config import FormatJSONObjectConfig as FormatJSONObjectConfig
    from .image_generation_server_tool import ImageGenerationServerTool as ImageGenerationServerTool
    from .image_generation_server_tool_config import (
        ImageGenerationServerToolConfig as ImageGenerationServerToolConfig,
    )
    from .max_price import MaxPrice as MaxPrice
    from .model_group import ModelGroup as ModelGroup
    from .model_lane_basis_value import ModelLaneBasisValue as ModelLaneBasisValue
    from .model_lane_value import ModelLaneValue as ModelLaneValue
    from .model_list_response import ModelListResponse as ModelListResponse
    from .model_option import ModelOption as ModelOption
    from .model_route_adjustment import ModelRouteAdjustment as ModelRouteAdjustment
    from .model_route_agent import ModelRouteAgent as ModelRouteAgent
    from .model_route_candidate import ModelRouteCandidate as ModelRouteCandidate
    from .model_route_candidate_status import ModelRouteCandidateStatus as ModelRouteCandidateStatus
    from .model_route_decision import ModelRouteDecision as ModelRouteDecision
    from .model_route_history_message import ModelRouteHistoryMessage as ModelRouteHistoryMessage
    from .model_route_history_role import ModelRouteHistoryRole as ModelRouteHistoryRole
    from .model_route_request import ModelRouteRequest as ModelRouteRequest
    from .model_route_response import ModelRouteResponse as ModelRouteResponse
    from .model_route_text_part import ModelRouteTextPart as ModelRouteTextPart
    from .model_router import ModelRouter as ModelRouter
    from .moderation_plugin import ModerationPlugin as ModerationPlugin
    from .open_router_web_search_server_tool import (
        OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool,
    )
    from .pdf_parser_engine import PDFParserEngine as PDFParserEngine
    from .pdf_parser_options import PDFParserOptions as PDFParserOptions
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from .percentile_throughput_cutoffs import (
        PercentileThroughputCutoffs as PercentileThroughputCutoffs,
    )
    from .pipeline_input import PipelineInput as PipelineInput
    from .pl_run import PlRun as PlRun
    from .pl_run_state_value import PlRunStateValue as PlRunStateValue
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .provider_data_collection import ProviderDataCollection as ProviderDataCollection
    from .provider_preferences import ProviderPreferences as ProviderPreferences
    from .provider_quantization import ProviderQuantization as ProviderQuantization
    from .provider_sort_config import ProviderSortConfig as ProviderSortConfig
    from .provider_sort_partition import ProviderSortPartition as ProviderSortPartition
    from .provider_sort_value import ProviderSortValue as ProviderSortValue
    from .reasoning_detail_encrypted import ReasoningDetailEncrypted as ReasoningDetailEncrypted
    from .reasoning_detail_summary import ReasoningDetailSummary as ReasoningDetailSummary
    from .reasoning_detail_text import ReasoningDetailText as ReasoningDetailText
    from .reasoning_format_value import ReasoningFormatValue as ReasoningFormatValue
    from .response_healing_plugin import ResponseHealingPlugin as ResponseHealingPlugin
    from .search_models_server_tool_config import (
        SearchModelsServerToolConfig as SearchModelsServerToolConfig,
    )
    from .start_flow_request import StartFlowRequest as StartFlowRequest
    from .start_flow_response import StartFlowResponse as StartFlowResponse
    from .trace_config import TraceConfig as TraceConfig
    from .web_search_config import WebSearchConfig as WebSearchConfig
    from .web_search_context_size_value import (
        WebSearchContextSizeValue as WebSearchContextSizeValue,
    )
    from .web_search_engine_value import WebSearchEngineValue as WebSearchEngineValue
    from .web_search_plugin import WebSearchPlugin as WebSearchPlugin
    from .web_search_plugin_engine import WebSearchPluginEngine as WebSearchPluginEngine
    from .web_search_user_location_server_tool import (
        WebSearchUserLocationServerTool as WebSearchUserLocationServerTool,
    )

_MODULES = {
    "AnthropicCacheControlDirective": "anthropic_cache_control_directive",
    "AutoRouterPlugin": "auto_router_plugin",
    "CacheTtlValue": "cache_ttl_value",
    "ChatAssistantImages": "chat_assistant_images",
    "ChatAssistantImagesImageURL": "chat_assistant_images_image_url",
    "ChatAssistantMessage": "chat_assistant_message",
    "ChatAudioOutput": "chat_audio_output",
    "ChatChoice": "chat_choice",
    "ChatChunkChoice": "chat_chunk_choice",
    "ChatChunkDelta": "chat_chunk_delta",
    "ChatChunkDeltaRole": "chat_chunk_delta_role",
    "ChatChunkError": "chat_chunk_error",
    "ChatChunkToolCall": "chat_chunk_tool_call",
    "ChatChunkToolCallFunction": "chat_chunk_tool_call_function",
    "ChatChunkToolCallType": "chat_chunk_tool_call_type",
    "ChatCompletion": "chat_completion",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionChunkObject": "chat_completion_chunk_object",
    "ChatCompletionMessage": "chat_completion_message",
    "ChatCompletionMessageRole": "chat_completion_message_role",
    "ChatCompletionObject": "chat_completion_object",
    "ChatCompletionRequest": "chat_completion_request",
    "ChatContentAudio": "chat_content_audio",
    "ChatContentAudioInputAudio": "chat_content_audio_input_audio",
    "ChatContentCacheControl": "chat_content_cache_control",
    "ChatContentFile": "chat_content_file",
    "ChatContentFileFile": "chat_content_file_file",
    "ChatContentImage": "chat_content_image",
    "ChatContentImageImageURL": "chat_content_image_image_url",
    "ChatContentInputVideo": "chat_content_input_video",
    "ChatContentText": "chat_content_text",
    "ChatContentVideo": "chat_content_video",
    "ChatContentVideoInput": "chat_content_video_input",
    "ChatDebugOptions": "chat_debug_options",
    "ChatDeveloperMessage": "chat_developer_message",
    "ChatFinishReasonValue": "chat_finish_reason_value",
    "ChatFormatGrammarConfig": "chat_format_grammar_config",
    "ChatFormatJSONSchemaConfig": "chat_format_json_schema_config",
    "ChatFormatPythonConfig": "chat_format_python_config",
    "ChatFormatTextConfig": "chat_format_text_config",
    "ChatFunctionTool": "chat_function_tool",
    "ChatFunctionToolFunction": "chat_function_tool_function",
    "ChatImageConfig": "chat_image_config",
    "ChatImageDetail": "chat_image_detail",
    "ChatJSONSchemaConfig": "chat_json_schema_config",
    "ChatModality": "chat_modality",
    "ChatNamedToolChoice": "chat_named_tool_choice",
    "ChatNamedToolChoiceFunction": "chat_named_tool_choice_function",
    "ChatReasoningEffort": "chat_reasoning_effort",
    "ChatReasoningSummary": "chat_reasoning_summary",
    "ChatRequestReasoning": "chat_request_reasoning",
    "ChatSearchModelsServerTool": "chat_search_models_server_tool",
    "ChatServiceTier": "chat_service_tier",
    "ChatStreamOptions": "chat_stream_options",
    "ChatSystemMessage": "chat_system_message",
    "ChatTokenLogprob": "chat_token_logprob",
    "ChatTokenLogprobTopLogprob": "chat_token_logprob_top_logprob",
    "ChatTokenLogprobs": "chat_token_logprobs",
    "ChatToolCall": "chat_tool_call",
    "ChatToolCallFunction": "chat_tool_call_function",
    "ChatToolCallType": "chat_tool_call_type",
    "ChatToolChoiceMode": "chat_tool_choice_mode",
    "ChatToolMessage": "chat_tool_message",
    "ChatUsage": "chat_usage",
    "ChatUserMessage": "chat_user_message",
    "ChatWebSearchShorthand": "chat_web_search_shorthand",
    "ChatWebSearchShorthandType": "chat_web_search_shorthand_type",
    "CompletionTokensDetails": "completion_tokens_details",
    "ContextCompressionPlugin": "context_compression_plugin",
    "DatetimeServerTool": "datetime_server_tool",
    "DatetimeServerToolConfig": "datetime_server_tool_config",
    "ErrorBare": "error_bare",
    "ErrorDetail": "error_detail",
    "ErrorFlat": "error_flat",
    "ErrorNested": "error_nested",
    "ErrorOAuth": "error_o_auth",
    "ErrorType": "error_type",
    "FileParserPlugin": "file_parser_plugin",
    "FormatJSONObjectConfig": "format_json_object_config",
    "ImageGenerationServerTool": "image_generation_server_tool",
    "ImageGenerationServerToolConfig": "image_generation_server_tool_config",
    "MaxPrice": "max_price",
    "ModelGroup": "model_group",
    "ModelLaneBasisValue": "model_lane_basis_value",
    "ModelLaneValue": "model_lane_value",
    "ModelListResponse": "model_list_response",
    "ModelOption": "model_option",
    "ModelRouteAdjustment": "model_route_adjustment",
    "ModelRouteAgent": "model_route_agent",
    "ModelRouteCandidate": "model_route_candidate",
    "ModelRouteCandidateStatus": "model_route_candidate_status",
    "ModelRouteDecision": "model_route_decision",
    "ModelRouteHistoryMessage": "model_route_history_message",
    "ModelRouteHistoryRole": "model_route_history_role",
    "ModelRouteRequest": "model_route_request",
    "ModelRouteResponse": "model_route_response",
    "ModelRouteTextPart": "model_route_text_part",
    "ModelRouter": "model_router",
    "ModerationPlugin": "moderation_plugin",
    "OpenRouterWebSearchServerTool": "open_router_web_search_server_tool",
    "PDFParserEngine": "pdf_parser_engine",
    "PDFParserOptions": "pdf_parser_options",
    "PercentileLatencyCutoffs": "percentile_latency_cutoffs",
    "PercentileThroughputCutoffs": "percentile_throughput_cutoffs",
    "PipelineInput": "pipeline_input",
    "PlRun": "pl_run",
    "PlRunStateValue": "pl_run_state_value",
    "PromptTokensDetails": "prompt_tokens_details",
    "ProviderDataCollection": "provider_data_collection",
    "ProviderPreferences": "provider_preferences",
    "ProviderQuantization": "provider_quantization",
    "ProviderSortConfig": "provider_sort_config",
    "ProviderSortPartition": "provider_sort_partition",
    "ProviderSortValue": "provider_sort_value",
    "ReasoningDetailEncrypted": "reasoning_detail_encrypted",
    "ReasoningDetailSummary": "reasoning_detail_summary",
    "ReasoningDetailText": "reasoning_detail_text",
    "ReasoningFormatValue": "reasoning_format_value",
    "ResponseHealingPlugin": "response_healing_plugin",
    "SearchModelsServerToolConfig": "search_models_server_tool_config",
    "StartFlowRequest": "start_flow_request",
    "StartFlowResponse": "start_flow_response",
    "TraceConfig": "trace_config",
    "WebSearchConfig": "web_search_config",
    "WebSearchContextSizeValue": "web_search_context_size_value",
    "WebSearchEngineValue": "web_search_engine_value",
    "WebSearchPlugin": "web_search_plugin",
    "WebSearchPluginEngine": "web_search_plugin_engine",
    "WebSearchUserLocationServerTool": "web_search_user_location_server_tool",
}

__all__ = [
    "AnthropicCacheControlDirective",
    "AutoRouterPlugin",
    "CacheTtlValue",
    "ChatAssistantImages",
    "ChatAssistantImagesImageURL",
    "ChatAssistantMessage",
    "ChatAudioOutput",
    "ChatChoice",
    "ChatChunkChoice",
    "ChatChunkDelta",
    "ChatChunkDeltaRole",
    "ChatChunkError",
    "ChatChunkToolCall",
    "ChatChunkToolCallFunction",
    "ChatChunkToolCallType",
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatCompletionChunkObject",
    "ChatCompletionMessage",
    "ChatCompletionMessageRole",
    "ChatCompletionObject",
    "ChatCompletionRequest",
    "ChatContentAudio",
    "ChatContentAudioInputAudio",
    "ChatContentCacheControl",
    "ChatContentFile",
    "ChatContentFileFile",
    "ChatContentImage",
    "ChatContentImageImageURL",
    "ChatContentInputVideo",
    "ChatContentText",
    "ChatContentVideo",
    "ChatContentVideoInput",
    "ChatDebugOptions",
    "ChatDeveloperMessage",
    "ChatFinishReasonValue",
    "ChatFormatGrammarConfig",
    "ChatFormatJSONSchemaConfig",
    "ChatFormatPythonConfig",
    "ChatFormatTextConfig",
    "ChatFunctionTool",
    "ChatFunctionToolFunction",
    "ChatImageConfig",
    "ChatImageDetail",
    "ChatJSONSchemaConfig",
    "ChatModality",
    "ChatNamedToolChoice",
    "ChatNamedToolChoiceFunction",
    "ChatReasoningEffort",
    "ChatReasoningSummary",
    "ChatRequestReasoning",
    "ChatSearchModelsServerTool",
    "ChatServiceTier",
    "ChatStreamOptions",
    "ChatSystemMessage",
    "ChatTokenLogprob",
    "ChatTokenLogprobTopLogprob",
    "ChatTokenLogprobs",
    "ChatToolCall",
    "ChatToolCallFunction",
    "ChatToolCallType",
    "ChatToolChoiceMode",
    "ChatToolMessage",
    "ChatUsage",
    "ChatUserMessage",
    "ChatWebSearchShorthand",
    "ChatWebSearchShorthandType",
    "CompletionTokensDetails",
    "ContextCompressionPlugin",
    "DatetimeServerTool",
    "DatetimeServerToolConfig",
    "ErrorBare",
    "ErrorDetail",
    "ErrorFlat",
    "ErrorNested",
    "ErrorOAuth",
    "ErrorType",
    "FileParserPlugin",
    "FormatJSONObjectConfig",
    "ImageGenerationServerTool",
    "ImageGenerationServerToolConfig",
    "MaxPrice",
    "ModelGroup",
    "ModelLaneBasisValue",
    "ModelLaneValue",
    "ModelListResponse",
    "ModelOption",
    "ModelRouteAdjustment",
    "ModelRouteAgent",
    "ModelRouteCandidate",
    "ModelRouteCandidateStatus",
    "ModelRouteDecision",
    "ModelRouteHistoryMessage",
    "ModelRouteHistoryRole",
    "ModelRouteRequest",
    "ModelRouteResponse",
    "ModelRouteTextPart",
    "ModelRouter",
    "ModerationPlugin",
    "OpenRouterWebSearchServerTool",
    "PDFParserEngine",
    "PDFParserOptions",
    "PercentileLatencyCutoffs",
    "PercentileThroughputCutoffs",
    "PipelineInput",
    "PlRun",
    "PlRunStateValue",
    "PromptTokensDetails",
    "ProviderDataCollection",
    "ProviderPreferences",
    "ProviderQuantization",
    "ProviderSortConfig",
    "ProviderSortPartition",
    "ProviderSortValue",
    "ReasoningDetailEncrypted",
    "ReasoningDetailSummary",
    "ReasoningDetailText",
    "ReasoningFormatValue",
    "ResponseHealingPlugin",
    "SearchModelsServerToolConfig",
    "StartFlowRequest",
    "StartFlowResponse",
    "TraceConfig",
    "WebSearchConfig",
    "WebSearchContextSizeValue",
    "WebSearchEngineValue",
    "WebSearchPlugin",
    "WebSearchPluginEngine",
    "WebSearchUserLocationServerTool",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
