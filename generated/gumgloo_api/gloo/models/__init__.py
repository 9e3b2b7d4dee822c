"""Models of the gloo spec, each loaded when it is first asked for.

Guarantees: importing this package loads no model; a model loads itself and what it refers to.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .affiliate_items_request import AffiliateItemsRequest as AffiliateItemsRequest
    from .ai_error import AiError as AiError
    from .ai_error_fault import AiErrorFault as AiErrorFault
    from .chat import Chat as Chat
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
    from .chat_completion_v1 import ChatCompletionV1 as ChatCompletionV1
    from .chat_completion_v1_request import ChatCompletionV1Request as ChatCompletionV1Request
    from .chat_content_image import ChatContentImage as ChatContentImage
    from .chat_content_image_image_url import ChatContentImageImageURL as ChatContentImageImageURL
    from .chat_content_text import ChatContentText as ChatContentText
    from .chat_developer_message import ChatDeveloperMessage as ChatDeveloperMessage
    from .chat_entry import ChatEntry as ChatEntry
    from .chat_entry_role import ChatEntryRole as ChatEntryRole
    from .chat_field import ChatField as ChatField
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
    from .chat_update_request import ChatUpdateRequest as ChatUpdateRequest
    from .chat_update_response import ChatUpdateResponse as ChatUpdateResponse
    from .chat_usage import ChatUsage as ChatUsage
    from .chat_user_message import ChatUserMessage as ChatUserMessage
    from .chat_v1_choice import ChatV1Choice as ChatV1Choice
    from .chat_v1_message import ChatV1Message as ChatV1Message
    from .chat_v1_usage import ChatV1Usage as ChatV1Usage
    from .chat_version_value import ChatVersionValue as ChatVersionValue
    from .citation import Citation as Citation
    from .collection_membership import CollectionMembership as CollectionMembership
    from .deleted_from import DeletedFrom as DeletedFrom
    from .drm_class import DrmClass as DrmClass
    from .embedding import Embedding as Embedding
    from .embedding_encoding import EmbeddingEncoding as EmbeddingEncoding
    from .embedding_list import EmbeddingList as EmbeddingList
    from .embedding_usage import EmbeddingUsage as EmbeddingUsage
    from .embeddings_request import EmbeddingsRequest as EmbeddingsRequest
    from .error_ai import ErrorAi as ErrorAi
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_detail_object import ErrorDetailObject as ErrorDetailObject
    from .error_detail_text import ErrorDetailText as ErrorDetailText
    from .error_gateway import ErrorGateway as ErrorGateway
    from .error_message import ErrorMessage as ErrorMessage
    from .error_o_auth import ErrorOAuth as ErrorOAuth
    from .error_validation import ErrorValidation as ErrorValidation
    from .file_upload_response import FileUploadResponse as FileUploadResponse
    from .grounded_chat_completion import GroundedChatCompletion as GroundedChatCompletion
    from .grounded_chat_completion_chunk import (
        GroundedChatCompletionChunk as GroundedChatCompletionChunk,
    )
    from .grounded_chat_completion_request import (
        GroundedChatCompletionRequest as GroundedChatCompletionRequest,
    )
    from .grounded_response import GroundedResponse as GroundedResponse
    from .grounded_response_request import GroundedResponseRequest as GroundedResponseRequest
    from .item import Item as Item
    from .item_delete_outcome import ItemDeleteOutcome as ItemDeleteOutcome
    from .item_filter import ItemFilter as ItemFilter
    from .item_operation import ItemOperation as ItemOperation
    from .item_operation_kind import ItemOperationKind as ItemOperationKind
    from .item_patch_outcome import ItemPatchOutcome as ItemPatchOutcome
    from .item_patch_request import ItemPatchRequest as ItemPatchRequest
    from .item_patch_response import ItemPatchResponse as ItemPatchResponse
    from .item_status_value import ItemStatusValue as ItemStatusValue
    from .items_delete_mode import ItemsDeleteMode as ItemsDeleteMode
    from .items_delete_request import ItemsDeleteRequest as ItemsDeleteRequest
    from .items_delete_response import ItemsDeleteResponse as ItemsDeleteResponse
    from .items_patch_request import ItemsPatchRequest as ItemsPatchRequest
    from .items_patch_response import ItemsPatchResponse as ItemsPatchResponse
    from .kallm_message import KallmMessage as KallmMessage
    from .lean_model import LeanModel as LeanModel
    from .lean_model_list import LeanModelList as LeanModelList
    from .media_type import MediaType as MediaType
    from .message_request import MessageRequest as MessageRequest
    from .message_response import MessageResponse as MessageResponse
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
    from .publisher_item import PublisherItem as PublisherItem
    from .publisher_items_page import PublisherItemsPage as PublisherItemsPage
    from .real_time_upload_request import RealTimeUploadRequest as RealTimeUploadRequest
    from .real_time_upload_response import RealTimeUploadResponse as RealTimeUploadResponse
    from .recommendations_request import RecommendationsRequest as RecommendationsRequest
    from .recommended_item import RecommendedItem as RecommendedItem
    from .recommended_passage import RecommendedPassage as RecommendedPassage
    from .response import Response as Response
    from .response_event import ResponseEvent as ResponseEvent
    from .response_flat_tool import ResponseFlatTool as ResponseFlatTool
    from .response_incomplete_details import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response_input_function_call import ResponseInputFunctionCall as ResponseInputFunctionCall
    from .response_input_function_output import (
        ResponseInputFunctionOutput as ResponseInputFunctionOutput,
    )
    from .response_input_image import ResponseInputImage as ResponseInputImage
    from .response_input_message import ResponseInputMessage as ResponseInputMessage
    from .response_input_text import ResponseInputText as ResponseInputText
    from .response_output_function_call import (
        ResponseOutputFunctionCall as ResponseOutputFunctionCall,
    )
    from .response_output_image import ResponseOutputImage as ResponseOutputImage
    from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from .response_output_reasoning import ResponseOutputReasoning as ResponseOutputReasoning
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_text_type import ResponseOutputTextType as ResponseOutputTextType
    from .response_reasoning import ResponseReasoning as ResponseReasoning
    from .response_reasoning_effort import ResponseReasoningEffort as ResponseReasoningEffort
    from .response_request import ResponseRequest as ResponseRequest
    from .response_status_value import ResponseStatusValue as ResponseStatusValue
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_v1_request import ResponseV1Request as ResponseV1Request
    from .routing_mechanism_value import RoutingMechanismValue as RoutingMechanismValue
    from .search_metadata import SearchMetadata as SearchMetadata
    from .search_properties import SearchProperties as SearchProperties
    from .search_request import SearchRequest as SearchRequest
    from .search_result import SearchResult as SearchResult
    from .search_results import SearchResults as SearchResults
    from .snippet import Snippet as Snippet
    from .snippet_list import SnippetList as SnippetList
    from .snippet_pagination import SnippetPagination as SnippetPagination
    from .token_request import TokenRequest as TokenRequest
    from .token_response import TokenResponse as TokenResponse
    from .tradition_value import TraditionValue as TraditionValue
    from .validation_issue import ValidationIssue as ValidationIssue

_MODULES = {
    "AffiliateItemsRequest": "affiliate_items_request",
    "AiError": "ai_error",
    "AiErrorFault": "ai_error_fault",
    "Chat": "chat",
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
    "ChatCompletionV1": "chat_completion_v1",
    "ChatCompletionV1Request": "chat_completion_v1_request",
    "ChatContentImage": "chat_content_image",
    "ChatContentImageImageURL": "chat_content_image_image_url",
    "ChatContentText": "chat_content_text",
    "ChatDeveloperMessage": "chat_developer_message",
    "ChatEntry": "chat_entry",
    "ChatEntryRole": "chat_entry_role",
    "ChatField": "chat_field",
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
    "ChatUpdateRequest": "chat_update_request",
    "ChatUpdateResponse": "chat_update_response",
    "ChatUsage": "chat_usage",
    "ChatUserMessage": "chat_user_message",
    "ChatV1Choice": "chat_v1_choice",
    "ChatV1Message": "chat_v1_message",
    "ChatV1Usage": "chat_v1_usage",
    "ChatVersionValue": "chat_version_value",
    "Citation": "citation",
    "CollectionMembership": "collection_membership",
    "DeletedFrom": "deleted_from",
    "DrmClass": "drm_class",
    "Embedding": "embedding",
    "EmbeddingEncoding": "embedding_encoding",
    "EmbeddingList": "embedding_list",
    "EmbeddingUsage": "embedding_usage",
    "EmbeddingsRequest": "embeddings_request",
    "ErrorAi": "error_ai",
    "ErrorDetail": "error_detail",
    "ErrorDetailObject": "error_detail_object",
    "ErrorDetailText": "error_detail_text",
    "ErrorGateway": "error_gateway",
    "ErrorMessage": "error_message",
    "ErrorOAuth": "error_o_auth",
    "ErrorValidation": "error_validation",
    "FileUploadResponse": "file_upload_response",
    "GroundedChatCompletion": "grounded_chat_completion",
    "GroundedChatCompletionChunk": "grounded_chat_completion_chunk",
    "GroundedChatCompletionRequest": "grounded_chat_completion_request",
    "GroundedResponse": "grounded_response",
    "GroundedResponseRequest": "grounded_response_request",
    "Item": "item",
    "ItemDeleteOutcome": "item_delete_outcome",
    "ItemFilter": "item_filter",
    "ItemOperation": "item_operation",
    "ItemOperationKind": "item_operation_kind",
    "ItemPatchOutcome": "item_patch_outcome",
    "ItemPatchRequest": "item_patch_request",
    "ItemPatchResponse": "item_patch_response",
    "ItemStatusValue": "item_status_value",
    "ItemsDeleteMode": "items_delete_mode",
    "ItemsDeleteRequest": "items_delete_request",
    "ItemsDeleteResponse": "items_delete_response",
    "ItemsPatchRequest": "items_patch_request",
    "ItemsPatchResponse": "items_patch_response",
    "KallmMessage": "kallm_message",
    "LeanModel": "lean_model",
    "LeanModelList": "lean_model_list",
    "MediaType": "media_type",
    "MessageRequest": "message_request",
    "MessageResponse": "message_response",
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
    "PublisherItem": "publisher_item",
    "PublisherItemsPage": "publisher_items_page",
    "RealTimeUploadRequest": "real_time_upload_request",
    "RealTimeUploadResponse": "real_time_upload_response",
    "RecommendationsRequest": "recommendations_request",
    "RecommendedItem": "recommended_item",
    "RecommendedPassage": "recommended_passage",
    "Response": "response",
    "ResponseEvent": "response_event",
    "ResponseFlatTool": "response_flat_tool",
    "ResponseIncompleteDetails": "response_incomplete_details",
    "ResponseInputFunctionCall": "response_input_function_call",
    "ResponseInputFunctionOutput": "response_input_function_output",
    "ResponseInputImage": "response_input_image",
    "ResponseInputMessage": "response_input_message",
    "ResponseInputText": "response_input_text",
    "ResponseOutputFunctionCall": "response_output_function_call",
    "ResponseOutputImage": "response_output_image",
    "ResponseOutputMessage": "response_output_message",
    "ResponseOutputReasoning": "response_output_reasoning",
    "ResponseOutputText": "response_output_text",
    "ResponseOutputTextType": "response_output_text_type",
    "ResponseReasoning": "response_reasoning",
    "ResponseReasoningEffort": "response_reasoning_effort",
    "ResponseRequest": "response_request",
    "ResponseStatusValue": "response_status_value",
    "ResponseUsage": "response_usage",
    "ResponseV1Request": "response_v1_request",
    "RoutingMechanismValue": "routing_mechanism_value",
    "SearchMetadata": "search_metadata",
    "SearchProperties": "search_properties",
    "SearchRequest": "search_request",
    "SearchResult": "search_result",
    "SearchResults": "search_results",
    "Snippet": "snippet",
    "SnippetList": "snippet_list",
    "SnippetPagination": "snippet_pagination",
    "TokenRequest": "token_request",
    "TokenResponse": "token_response",
    "TraditionValue": "tradition_value",
    "ValidationIssue": "validation_issue",
}

__all__ = [
    "AffiliateItemsRequest",
    "AiError",
    "AiErrorFault",
    "Chat",
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
    "ChatCompletionV1",
    "ChatCompletionV1Request",
    "ChatContentImage",
    "ChatContentImageImageURL",
    "ChatContentText",
    "ChatDeveloperMessage",
    "ChatEntry",
    "ChatEntryRole",
    "ChatField",
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
    "ChatUpdateRequest",
    "ChatUpdateResponse",
    "ChatUsage",
    "ChatUserMessage",
    "ChatV1Choice",
    "ChatV1Message",
    "ChatV1Usage",
    "ChatVersionValue",
    "Citation",
    "CollectionMembership",
    "DeletedFrom",
    "DrmClass",
    "Embedding",
    "EmbeddingEncoding",
    "EmbeddingList",
    "EmbeddingUsage",
    "EmbeddingsRequest",
    "ErrorAi",
    "ErrorDetail",
    "ErrorDetailObject",
    "ErrorDetailText",
    "ErrorGateway",
    "ErrorMessage",
    "ErrorOAuth",
    "ErrorValidation",
    "FileUploadResponse",
    "GroundedChatCompletion",
    "GroundedChatCompletionChunk",
    "GroundedChatCompletionRequest",
    "GroundedResponse",
    "GroundedResponseRequest",
    "Item",
    "ItemDeleteOutcome",
    "ItemFilter",
    "ItemOperation",
    "ItemOperationKind",
    "ItemPatchOutcome",
    "ItemPatchRequest",
    "ItemPatchResponse",
    "ItemStatusValue",
    "ItemsDeleteMode",
    "ItemsDeleteRequest",
    "ItemsDeleteResponse",
    "ItemsPatchRequest",
    "ItemsPatchResponse",
    "KallmMessage",
    "LeanModel",
    "LeanModelList",
    "MediaType",
    "MessageRequest",
    "MessageResponse",
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
    "PublisherItem",
    "PublisherItemsPage",
    "RealTimeUploadRequest",
    "RealTimeUploadResponse",
    "RecommendationsRequest",
    "RecommendedItem",
    "RecommendedPassage",
    "Response",
    "ResponseEvent",
    "ResponseFlatTool",
    "ResponseIncompleteDetails",
    "ResponseInputFunctionCall",
    "ResponseInputFunctionOutput",
    "ResponseInputImage",
    "ResponseInputMessage",
    "ResponseInputText",
    "ResponseOutputFunctionCall",
    "ResponseOutputImage",
    "ResponseOutputMessage",
    "ResponseOutputReasoning",
    "ResponseOutputText",
    "ResponseOutputTextType",
    "ResponseReasoning",
    "ResponseReasoningEffort",
    "ResponseRequest",
    "ResponseStatusValue",
    "ResponseUsage",
    "ResponseV1Request",
    "RoutingMechanismValue",
    "SearchMetadata",
    "SearchProperties",
    "SearchRequest",
    "SearchResult",
    "SearchResults",
    "Snippet",
    "SnippetList",
    "SnippetPagination",
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
