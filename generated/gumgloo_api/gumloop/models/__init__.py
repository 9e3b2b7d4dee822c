"""Models of the gumloop spec, each loaded when it is first asked for.

Guarantees: importing this package loads no model; a model loads itself and what it refers to.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ability_toggle import AbilityToggle as AbilityToggle
    from .agent import Agent as Agent
    from .agent_abilities import AgentAbilities as AgentAbilities
    from .agent_abilities_response import AgentAbilitiesResponse as AgentAbilitiesResponse
    from .agent_abilities_update_request import (
        AgentAbilitiesUpdateRequest as AgentAbilitiesUpdateRequest,
    )
    from .agent_app_rule import AgentAppRule as AgentAppRule
    from .agent_app_rules_response import AgentAppRulesResponse as AgentAppRulesResponse
    from .agent_approval_mode_value import AgentApprovalModeValue as AgentApprovalModeValue
    from .agent_artifact_access import AgentArtifactAccess as AgentArtifactAccess
    from .agent_artifact_setting import AgentArtifactSetting as AgentArtifactSetting
    from .agent_compaction_setting import AgentCompactionSetting as AgentCompactionSetting
    from .agent_create_request import AgentCreateRequest as AgentCreateRequest
    from .agent_creation_setting import AgentCreationSetting as AgentCreationSetting
    from .agent_delete_response import AgentDeleteResponse as AgentDeleteResponse
    from .agent_email_setting import AgentEmailSetting as AgentEmailSetting
    from .agent_enabled_setting import AgentEnabledSetting as AgentEnabledSetting
    from .agent_evaluation_criterion import AgentEvaluationCriterion as AgentEvaluationCriterion
    from .agent_evaluation_criterion_result import (
        AgentEvaluationCriterionResult as AgentEvaluationCriterionResult,
    )
    from .agent_evaluation_criterion_type_value import (
        AgentEvaluationCriterionTypeValue as AgentEvaluationCriterionTypeValue,
    )
    from .agent_evaluation_data_point import AgentEvaluationDataPoint as AgentEvaluationDataPoint
    from .agent_evaluation_data_result import AgentEvaluationDataResult as AgentEvaluationDataResult
    from .agent_evaluation_data_type_value import (
        AgentEvaluationDataTypeValue as AgentEvaluationDataTypeValue,
    )
    from .agent_evaluation_frequency_value import (
        AgentEvaluationFrequencyValue as AgentEvaluationFrequencyValue,
    )
    from .agent_evaluation_grade_value import AgentEvaluationGradeValue as AgentEvaluationGradeValue
    from .agent_evaluation_metrics_response import (
        AgentEvaluationMetricsResponse as AgentEvaluationMetricsResponse,
    )
    from .agent_evaluation_options_response import (
        AgentEvaluationOptionsResponse as AgentEvaluationOptionsResponse,
    )
    from .agent_evaluation_outcome_value import (
        AgentEvaluationOutcomeValue as AgentEvaluationOutcomeValue,
    )
    from .agent_evaluation_priority_value import (
        AgentEvaluationPriorityValue as AgentEvaluationPriorityValue,
    )
    from .agent_evaluation_sentiment import AgentEvaluationSentiment as AgentEvaluationSentiment
    from .agent_evaluation_sentiment_value import (
        AgentEvaluationSentimentValue as AgentEvaluationSentimentValue,
    )
    from .agent_evaluation_status_value import (
        AgentEvaluationStatusValue as AgentEvaluationStatusValue,
    )
    from .agent_evaluation_tag import AgentEvaluationTag as AgentEvaluationTag
    from .agent_fallback_setting import AgentFallbackSetting as AgentFallbackSetting
    from .agent_image_generation_setting import (
        AgentImageGenerationSetting as AgentImageGenerationSetting,
    )
    from .agent_incognito import AgentIncognito as AgentIncognito
    from .agent_incognito_update_request import (
        AgentIncognitoUpdateRequest as AgentIncognitoUpdateRequest,
    )
    from .agent_knowledge_source import AgentKnowledgeSource as AgentKnowledgeSource
    from .agent_knowledge_source_attach_request import (
        AgentKnowledgeSourceAttachRequest as AgentKnowledgeSourceAttachRequest,
    )
    from .agent_knowledge_source_attachment import (
        AgentKnowledgeSourceAttachment as AgentKnowledgeSourceAttachment,
    )
    from .agent_knowledge_source_detach_response import (
        AgentKnowledgeSourceDetachResponse as AgentKnowledgeSourceDetachResponse,
    )
    from .agent_knowledge_source_response import (
        AgentKnowledgeSourceResponse as AgentKnowledgeSourceResponse,
    )
    from .agent_knowledge_sources_response import (
        AgentKnowledgeSourcesResponse as AgentKnowledgeSourcesResponse,
    )
    from .agent_list_response import AgentListResponse as AgentListResponse
    from .agent_mcp_server_detach_response import (
        AgentMcpServerDetachResponse as AgentMcpServerDetachResponse,
    )
    from .agent_mcp_server_response import AgentMcpServerResponse as AgentMcpServerResponse
    from .agent_mcp_servers_response import AgentMcpServersResponse as AgentMcpServersResponse
    from .agent_metadata import AgentMetadata as AgentMetadata
    from .agent_organization_evaluation import (
        AgentOrganizationEvaluation as AgentOrganizationEvaluation,
    )
    from .agent_response import AgentResponse as AgentResponse
    from .agent_run import AgentRun as AgentRun
    from .agent_run_message import AgentRunMessage as AgentRunMessage
    from .agent_run_message_part import AgentRunMessagePart as AgentRunMessagePart
    from .agent_run_message_part_type import AgentRunMessagePartType as AgentRunMessagePartType
    from .agent_run_state import AgentRunState as AgentRunState
    from .agent_self_improvement_setting import (
        AgentSelfImprovementSetting as AgentSelfImprovementSetting,
    )
    from .agent_skills_response import AgentSkillsResponse as AgentSkillsResponse
    from .agent_skills_update_request import AgentSkillsUpdateRequest as AgentSkillsUpdateRequest
    from .agent_slack_setting import AgentSlackSetting as AgentSlackSetting
    from .agent_sort_order import AgentSortOrder as AgentSortOrder
    from .agent_subagent_setting import AgentSubagentSetting as AgentSubagentSetting
    from .agent_subagents_response import AgentSubagentsResponse as AgentSubagentsResponse
    from .agent_suggested_prompt import AgentSuggestedPrompt as AgentSuggestedPrompt
    from .agent_suggested_prompt_server import (
        AgentSuggestedPromptServer as AgentSuggestedPromptServer,
    )
    from .agent_tool import AgentTool as AgentTool
    from .agent_tool_approval_setting import AgentToolApprovalSetting as AgentToolApprovalSetting
    from .agent_tool_credential_mode import AgentToolCredentialMode as AgentToolCredentialMode
    from .agent_tool_discovery_mode_value import (
        AgentToolDiscoveryModeValue as AgentToolDiscoveryModeValue,
    )
    from .agent_tool_discovery_setting import AgentToolDiscoverySetting as AgentToolDiscoverySetting
    from .agent_tool_type import AgentToolType as AgentToolType
    from .agent_trigger import AgentTrigger as AgentTrigger
    from .agent_trigger_create_request import AgentTriggerCreateRequest as AgentTriggerCreateRequest
    from .agent_trigger_delete_response import (
        AgentTriggerDeleteResponse as AgentTriggerDeleteResponse,
    )
    from .agent_trigger_response import AgentTriggerResponse as AgentTriggerResponse
    from .agent_trigger_run import AgentTriggerRun as AgentTriggerRun
    from .agent_trigger_runs_response import AgentTriggerRunsResponse as AgentTriggerRunsResponse
    from .agent_trigger_stats_response import AgentTriggerStatsResponse as AgentTriggerStatsResponse
    from .agent_trigger_type_value import AgentTriggerTypeValue as AgentTriggerTypeValue
    from .agent_trigger_update_request import AgentTriggerUpdateRequest as AgentTriggerUpdateRequest
    from .agent_trigger_webhook_url_response import (
        AgentTriggerWebhookUrlResponse as AgentTriggerWebhookUrlResponse,
    )
    from .agent_triggers_response import AgentTriggersResponse as AgentTriggersResponse
    from .agent_update_request import AgentUpdateRequest as AgentUpdateRequest
    from .agent_version import AgentVersion as AgentVersion
    from .agent_version_changes import AgentVersionChanges as AgentVersionChanges
    from .agent_version_collection_item_change import (
        AgentVersionCollectionItemChange as AgentVersionCollectionItemChange,
    )
    from .agent_version_composition import AgentVersionComposition as AgentVersionComposition
    from .agent_version_field_change import AgentVersionFieldChange as AgentVersionFieldChange
    from .agent_version_knowledge_source import (
        AgentVersionKnowledgeSource as AgentVersionKnowledgeSource,
    )
    from .agent_version_knowledge_source_change import (
        AgentVersionKnowledgeSourceChange as AgentVersionKnowledgeSourceChange,
    )
    from .agent_version_response import AgentVersionResponse as AgentVersionResponse
    from .agent_version_skill_change import AgentVersionSkillChange as AgentVersionSkillChange
    from .agent_version_summary import AgentVersionSummary as AgentVersionSummary
    from .agent_version_text_field_change import (
        AgentVersionTextFieldChange as AgentVersionTextFieldChange,
    )
    from .agent_version_text_hunk import AgentVersionTextHunk as AgentVersionTextHunk
    from .agent_versions_response import AgentVersionsResponse as AgentVersionsResponse
    from .agent_voice_setting import AgentVoiceSetting as AgentVoiceSetting
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective as AnthropicCacheControlDirective,
    )
    from .artifact import Artifact as Artifact
    from .artifact_deleted_response import ArtifactDeletedResponse as ArtifactDeletedResponse
    from .artifact_download_response import ArtifactDownloadResponse as ArtifactDownloadResponse
    from .artifact_list_response import ArtifactListResponse as ArtifactListResponse
    from .artifact_name_response import ArtifactNameResponse as ArtifactNameResponse
    from .artifact_password_request import ArtifactPasswordRequest as ArtifactPasswordRequest
    from .artifact_password_response import ArtifactPasswordResponse as ArtifactPasswordResponse
    from .artifact_rename_request import ArtifactRenameRequest as ArtifactRenameRequest
    from .artifact_version import ArtifactVersion as ArtifactVersion
    from .artifact_versions_response import ArtifactVersionsResponse as ArtifactVersionsResponse
    from .audit_log_entry import AuditLogEntry as AuditLogEntry
    from .audit_logs_response import AuditLogsResponse as AuditLogsResponse
    from .auto_router_plugin import AutoRouterPlugin as AutoRouterPlugin
    from .brain_file import BrainFile as BrainFile
    from .brain_file_delete_response import BrainFileDeleteResponse as BrainFileDeleteResponse
    from .brain_file_list_response import BrainFileListResponse as BrainFileListResponse
    from .brain_file_rejection import BrainFileRejection as BrainFileRejection
    from .brain_file_status import BrainFileStatus as BrainFileStatus
    from .brain_file_upload_response import BrainFileUploadResponse as BrainFileUploadResponse
    from .brain_search_request import BrainSearchRequest as BrainSearchRequest
    from .brain_search_response import BrainSearchResponse as BrainSearchResponse
    from .brain_search_result import BrainSearchResult as BrainSearchResult
    from .brain_source import BrainSource as BrainSource
    from .brain_source_child import BrainSourceChild as BrainSourceChild
    from .brain_source_children_response import (
        BrainSourceChildrenResponse as BrainSourceChildrenResponse,
    )
    from .brain_source_create_request import BrainSourceCreateRequest as BrainSourceCreateRequest
    from .brain_source_delete_response import BrainSourceDeleteResponse as BrainSourceDeleteResponse
    from .brain_source_estimate import BrainSourceEstimate as BrainSourceEstimate
    from .brain_source_estimate_response import (
        BrainSourceEstimateResponse as BrainSourceEstimateResponse,
    )
    from .brain_source_history_response import (
        BrainSourceHistoryResponse as BrainSourceHistoryResponse,
    )
    from .brain_source_issue import BrainSourceIssue as BrainSourceIssue
    from .brain_source_issues_response import BrainSourceIssuesResponse as BrainSourceIssuesResponse
    from .brain_source_list_response import BrainSourceListResponse as BrainSourceListResponse
    from .brain_source_response import BrainSourceResponse as BrainSourceResponse
    from .brain_source_scope_value import BrainSourceScopeValue as BrainSourceScopeValue
    from .brain_source_status_value import BrainSourceStatusValue as BrainSourceStatusValue
    from .brain_source_sync_response import BrainSourceSyncResponse as BrainSourceSyncResponse
    from .brain_source_sync_run import BrainSourceSyncRun as BrainSourceSyncRun
    from .brain_source_sync_status import BrainSourceSyncStatus as BrainSourceSyncStatus
    from .brain_source_type_value import BrainSourceTypeValue as BrainSourceTypeValue
    from .browser_ability import BrowserAbility as BrowserAbility
    from .browser_profile import BrowserProfile as BrowserProfile
    from .browser_profile_cookie import BrowserProfileCookie as BrowserProfileCookie
    from .browser_profile_create_request import (
        BrowserProfileCreateRequest as BrowserProfileCreateRequest,
    )
    from .browser_profile_delete_response import (
        BrowserProfileDeleteResponse as BrowserProfileDeleteResponse,
    )
    from .browser_profile_delete_status import (
        BrowserProfileDeleteStatus as BrowserProfileDeleteStatus,
    )
    from .browser_profile_import_request import (
        BrowserProfileImportRequest as BrowserProfileImportRequest,
    )
    from .browser_profile_import_response import (
        BrowserProfileImportResponse as BrowserProfileImportResponse,
    )
    from .browser_profile_import_summary import (
        BrowserProfileImportSummary as BrowserProfileImportSummary,
    )
    from .browser_profile_owner_scope import BrowserProfileOwnerScope as BrowserProfileOwnerScope
    from .browser_profile_site import BrowserProfileSite as BrowserProfileSite
    from .browser_profile_update_request import (
        BrowserProfileUpdateRequest as BrowserProfileUpdateRequest,
    )
    from .browser_profiles_response import BrowserProfilesResponse as BrowserProfilesResponse
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
    from .cli_sync_limits import CliSyncLimits as CliSyncLimits
    from .cli_sync_manifest import CliSyncManifest as CliSyncManifest
    from .cli_sync_manifest_algorithm import CliSyncManifestAlgorithm as CliSyncManifestAlgorithm
    from .cli_sync_organization import CliSyncOrganization as CliSyncOrganization
    from .cli_sync_plan_response import CliSyncPlanResponse as CliSyncPlanResponse
    from .cli_sync_request import CliSyncRequest as CliSyncRequest
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .context_compression_plugin import ContextCompressionPlugin as ContextCompressionPlugin
    from .creator_payload import CreatorPayload as CreatorPayload
    from .datetime_server_tool import DatetimeServerTool as DatetimeServerTool
    from .datetime_server_tool_config import DatetimeServerToolConfig as DatetimeServerToolConfig
    from .decisions_choice_answer import DecisionsChoiceAnswer as DecisionsChoiceAnswer
    from .decisions_choice_question import DecisionsChoiceQuestion as DecisionsChoiceQuestion
    from .decisions_noul_answer import DecisionsNoulAnswer as DecisionsNoulAnswer
    from .decisions_noul_question import DecisionsNoulQuestion as DecisionsNoulQuestion
    from .decisions_noul_question_criteria import (
        DecisionsNoulQuestionCriteria as DecisionsNoulQuestionCriteria,
    )
    from .decisions_request import DecisionsRequest as DecisionsRequest
    from .decisions_response import DecisionsResponse as DecisionsResponse
    from .decisions_response_usage import DecisionsResponseUsage as DecisionsResponseUsage
    from .decisions_score_answer import DecisionsScoreAnswer as DecisionsScoreAnswer
    from .decisions_score_question import DecisionsScoreQuestion as DecisionsScoreQuestion
    from .decisions_trace_config import DecisionsTraceConfig as DecisionsTraceConfig
    from .download_file_request import DownloadFileRequest as DownloadFileRequest
    from .download_files_request import DownloadFilesRequest as DownloadFilesRequest
    from .error_bare import ErrorBare as ErrorBare
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_flat import ErrorFlat as ErrorFlat
    from .error_nested import ErrorNested as ErrorNested
    from .error_o_auth import ErrorOAuth as ErrorOAuth
    from .error_type import ErrorType as ErrorType
    from .evaluation import Evaluation as Evaluation
    from .evaluation_config import EvaluationConfig as EvaluationConfig
    from .evaluation_config_response import EvaluationConfigResponse as EvaluationConfigResponse
    from .evaluation_config_update_request import (
        EvaluationConfigUpdateRequest as EvaluationConfigUpdateRequest,
    )
    from .evaluation_create_request import EvaluationCreateRequest as EvaluationCreateRequest
    from .evaluation_criterion import EvaluationCriterion as EvaluationCriterion
    from .evaluation_criterion_input import EvaluationCriterionInput as EvaluationCriterionInput
    from .evaluation_data_point_input import EvaluationDataPointInput as EvaluationDataPointInput
    from .evaluation_list_response import EvaluationListResponse as EvaluationListResponse
    from .evaluation_metrics_response import EvaluationMetricsResponse as EvaluationMetricsResponse
    from .evaluation_option_limits import EvaluationOptionLimits as EvaluationOptionLimits
    from .evaluation_options_response import EvaluationOptionsResponse as EvaluationOptionsResponse
    from .evaluation_response import EvaluationResponse as EvaluationResponse
    from .evaluation_result import EvaluationResult as EvaluationResult
    from .evaluation_result_list_response import (
        EvaluationResultListResponse as EvaluationResultListResponse,
    )
    from .evaluation_result_record import EvaluationResultRecord as EvaluationResultRecord
    from .evaluation_result_record_list_response import (
        EvaluationResultRecordListResponse as EvaluationResultRecordListResponse,
    )
    from .evaluation_result_record_response import (
        EvaluationResultRecordResponse as EvaluationResultRecordResponse,
    )
    from .evaluation_result_response import EvaluationResultResponse as EvaluationResultResponse
    from .evaluation_rubric import EvaluationRubric as EvaluationRubric
    from .evaluation_rubric_input import EvaluationRubricInput as EvaluationRubricInput
    from .evaluation_run_request import EvaluationRunRequest as EvaluationRunRequest
    from .evaluation_run_response import EvaluationRunResponse as EvaluationRunResponse
    from .evaluation_run_result import EvaluationRunResult as EvaluationRunResult
    from .evaluation_run_result_status import EvaluationRunResultStatus as EvaluationRunResultStatus
    from .evaluation_run_skip_reason import EvaluationRunSkipReason as EvaluationRunSkipReason
    from .evaluation_run_skipped_session import (
        EvaluationRunSkippedSession as EvaluationRunSkippedSession,
    )
    from .evaluation_run_summary import EvaluationRunSummary as EvaluationRunSummary
    from .evaluation_scope import EvaluationScope as EvaluationScope
    from .evaluation_tag_input import EvaluationTagInput as EvaluationTagInput
    from .evaluation_target import EvaluationTarget as EvaluationTarget
    from .evaluation_target_type import EvaluationTargetType as EvaluationTargetType
    from .evaluation_targets_request import EvaluationTargetsRequest as EvaluationTargetsRequest
    from .evaluation_targets_response import EvaluationTargetsResponse as EvaluationTargetsResponse
    from .evaluation_update_request import EvaluationUpdateRequest as EvaluationUpdateRequest
    from .export_data_request import ExportDataRequest as ExportDataRequest
    from .export_data_response import ExportDataResponse as ExportDataResponse
    from .export_data_type import ExportDataType as ExportDataType
    from .export_level import ExportLevel as ExportLevel
    from .export_state_value import ExportStateValue as ExportStateValue
    from .export_status_response import ExportStatusResponse as ExportStatusResponse
    from .file_parser_plugin import FileParserPlugin as FileParserPlugin
    from .flow_file_upload import FlowFileUpload as FlowFileUpload
    from .flow_input import FlowInput as FlowInput
    from .flow_input_data_type import FlowInputDataType as FlowInputDataType
    from .flow_input_list_response import FlowInputListResponse as FlowInputListResponse
    from .format_json_object_config import FormatJSONObjectConfig as FormatJSONObjectConfig
    from .image_generation_ability import ImageGenerationAbility as ImageGenerationAbility
    from .image_generation_server_tool import ImageGenerationServerTool as ImageGenerationServerTool
    from .image_generation_server_tool_config import (
        ImageGenerationServerToolConfig as ImageGenerationServerToolConfig,
    )
    from .integration_trigger_config import IntegrationTriggerConfig as IntegrationTriggerConfig
    from .integration_trigger_payload import IntegrationTriggerPayload as IntegrationTriggerPayload
    from .item_access import ItemAccess as ItemAccess
    from .item_access_change_response import ItemAccessChangeResponse as ItemAccessChangeResponse
    from .item_access_hidden_counts import ItemAccessHiddenCounts as ItemAccessHiddenCounts
    from .item_access_link import ItemAccessLink as ItemAccessLink
    from .item_access_link_mode_value import ItemAccessLinkModeValue as ItemAccessLinkModeValue
    from .item_access_organization import ItemAccessOrganization as ItemAccessOrganization
    from .item_access_person import ItemAccessPerson as ItemAccessPerson
    from .item_access_removal_organization import (
        ItemAccessRemovalOrganization as ItemAccessRemovalOrganization,
    )
    from .item_access_removal_person import ItemAccessRemovalPerson as ItemAccessRemovalPerson
    from .item_access_removal_team import ItemAccessRemovalTeam as ItemAccessRemovalTeam
    from .item_access_response import ItemAccessResponse as ItemAccessResponse
    from .item_access_role_value import ItemAccessRoleValue as ItemAccessRoleValue
    from .item_access_share_organization import (
        ItemAccessShareOrganization as ItemAccessShareOrganization,
    )
    from .item_access_share_person import ItemAccessSharePerson as ItemAccessSharePerson
    from .item_access_share_team import ItemAccessShareTeam as ItemAccessShareTeam
    from .item_access_team import ItemAccessTeam as ItemAccessTeam
    from .item_access_update import ItemAccessUpdate as ItemAccessUpdate
    from .kill_pipeline_request import KillPipelineRequest as KillPipelineRequest
    from .kill_pipeline_response import KillPipelineResponse as KillPipelineResponse
    from .knowledge_scope_rule import KnowledgeScopeRule as KnowledgeScopeRule
    from .knowledge_scope_rule_type import KnowledgeScopeRuleType as KnowledgeScopeRuleType
    from .knowledge_source_mode import KnowledgeSourceMode as KnowledgeSourceMode
    from .knowledge_source_scope import KnowledgeSourceScope as KnowledgeSourceScope
    from .manage_permission_group_users_request import (
        ManagePermissionGroupUsersRequest as ManagePermissionGroupUsersRequest,
    )
    from .manage_users_response import ManageUsersResponse as ManageUsersResponse
    from .manage_workspace_users_request import (
        ManageWorkspaceUsersRequest as ManageWorkspaceUsersRequest,
    )
    from .max_price import MaxPrice as MaxPrice
    from .mcp_execute_request import McpExecuteRequest as McpExecuteRequest
    from .mcp_execute_response import McpExecuteResponse as McpExecuteResponse
    from .mcp_prompt import McpPrompt as McpPrompt
    from .mcp_prompt_argument import McpPromptArgument as McpPromptArgument
    from .mcp_prompt_message import McpPromptMessage as McpPromptMessage
    from .mcp_prompt_request import McpPromptRequest as McpPromptRequest
    from .mcp_prompt_response import McpPromptResponse as McpPromptResponse
    from .mcp_prompts_response import McpPromptsResponse as McpPromptsResponse
    from .mcp_resource import McpResource as McpResource
    from .mcp_resource_content import McpResourceContent as McpResourceContent
    from .mcp_resource_read_response import McpResourceReadResponse as McpResourceReadResponse
    from .mcp_resources_response import McpResourcesResponse as McpResourcesResponse
    from .mcp_server import McpServer as McpServer
    from .mcp_server_account import McpServerAccount as McpServerAccount
    from .mcp_server_accounts_response import McpServerAccountsResponse as McpServerAccountsResponse
    from .mcp_server_response import McpServerResponse as McpServerResponse
    from .mcp_server_status import McpServerStatus as McpServerStatus
    from .mcp_server_type import McpServerType as McpServerType
    from .mcp_servers_response import McpServersResponse as McpServersResponse
    from .mcp_tool import McpTool as McpTool
    from .mcp_tool_call_error import McpToolCallError as McpToolCallError
    from .mcp_tool_call_request import McpToolCallRequest as McpToolCallRequest
    from .mcp_tool_call_result import McpToolCallResult as McpToolCallResult
    from .mcp_tool_call_status import McpToolCallStatus as McpToolCallStatus
    from .mcp_tools_response import McpToolsResponse as McpToolsResponse
    from .membership_action import MembershipAction as MembershipAction
    from .message_payload import MessagePayload as MessagePayload
    from .message_role import MessageRole as MessageRole
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
    from .o_auth_client import OAuthClient as OAuthClient
    from .o_auth_client_registration_request import (
        OAuthClientRegistrationRequest as OAuthClientRegistrationRequest,
    )
    from .o_auth_grant_type import OAuthGrantType as OAuthGrantType
    from .o_auth_revoke_request import OAuthRevokeRequest as OAuthRevokeRequest
    from .o_auth_token import OAuthToken as OAuthToken
    from .o_auth_token_request import OAuthTokenRequest as OAuthTokenRequest
    from .o_auth_token_type import OAuthTokenType as OAuthTokenType
    from .open_router_web_search_server_tool import (
        OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool,
    )
    from .organization import Organization as Organization
    from .organizations_response import OrganizationsResponse as OrganizationsResponse
    from .pdf_parser_engine import PDFParserEngine as PDFParserEngine
    from .pdf_parser_options import PDFParserOptions as PDFParserOptions
    from .pending_approval import PendingApproval as PendingApproval
    from .pending_approval_type import PendingApprovalType as PendingApprovalType
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from .percentile_throughput_cutoffs import (
        PercentileThroughputCutoffs as PercentileThroughputCutoffs,
    )
    from .pipeline_input import PipelineInput as PipelineInput
    from .pl_run import PlRun as PlRun
    from .pl_run_state_value import PlRunStateValue as PlRunStateValue
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .provider_ability import ProviderAbility as ProviderAbility
    from .provider_data_collection import ProviderDataCollection as ProviderDataCollection
    from .provider_preferences import ProviderPreferences as ProviderPreferences
    from .provider_quantization import ProviderQuantization as ProviderQuantization
    from .provider_sort_config import ProviderSortConfig as ProviderSortConfig
    from .provider_sort_partition import ProviderSortPartition as ProviderSortPartition
    from .provider_sort_value import ProviderSortValue as ProviderSortValue
    from .queued_message import QueuedMessage as QueuedMessage
    from .queued_message_state import QueuedMessageState as QueuedMessageState
    from .queued_message_update_request import (
        QueuedMessageUpdateRequest as QueuedMessageUpdateRequest,
    )
    from .reasoning_detail_encrypted import ReasoningDetailEncrypted as ReasoningDetailEncrypted
    from .reasoning_detail_summary import ReasoningDetailSummary as ReasoningDetailSummary
    from .reasoning_detail_text import ReasoningDetailText as ReasoningDetailText
    from .reasoning_format_value import ReasoningFormatValue as ReasoningFormatValue
    from .response_healing_plugin import ResponseHealingPlugin as ResponseHealingPlugin
    from .role_credit_limit import RoleCreditLimit as RoleCreditLimit
    from .role_credit_limit_request import RoleCreditLimitRequest as RoleCreditLimitRequest
    from .role_credit_limits_response import RoleCreditLimitsResponse as RoleCreditLimitsResponse
    from .saved_item import SavedItem as SavedItem
    from .saved_item_list_response import SavedItemListResponse as SavedItemListResponse
    from .search_models_server_tool_config import (
        SearchModelsServerToolConfig as SearchModelsServerToolConfig,
    )
    from .session import Session as Session
    from .session_approval_action import SessionApprovalAction as SessionApprovalAction
    from .session_approval_form_response import (
        SessionApprovalFormResponse as SessionApprovalFormResponse,
    )
    from .session_approval_outcome import SessionApprovalOutcome as SessionApprovalOutcome
    from .session_approval_response_item import (
        SessionApprovalResponseItem as SessionApprovalResponseItem,
    )
    from .session_approval_result import SessionApprovalResult as SessionApprovalResult
    from .session_approval_result_action import (
        SessionApprovalResultAction as SessionApprovalResultAction,
    )
    from .session_approvals_request import SessionApprovalsRequest as SessionApprovalsRequest
    from .session_approvals_response import SessionApprovalsResponse as SessionApprovalsResponse
    from .session_attachment import SessionAttachment as SessionAttachment
    from .session_continue_request import SessionContinueRequest as SessionContinueRequest
    from .session_create_request import SessionCreateRequest as SessionCreateRequest
    from .session_delivery import SessionDelivery as SessionDelivery
    from .session_file_response import SessionFileResponse as SessionFileResponse
    from .session_file_upload_request import SessionFileUploadRequest as SessionFileUploadRequest
    from .session_list_response import SessionListResponse as SessionListResponse
    from .session_message_receipt import SessionMessageReceipt as SessionMessageReceipt
    from .session_message_receipt_status import (
        SessionMessageReceiptStatus as SessionMessageReceiptStatus,
    )
    from .session_provenance import SessionProvenance as SessionProvenance
    from .session_queue_request import SessionQueueRequest as SessionQueueRequest
    from .session_queue_response import SessionQueueResponse as SessionQueueResponse
    from .session_queued_message_response import (
        SessionQueuedMessageResponse as SessionQueuedMessageResponse,
    )
    from .session_response import SessionResponse as SessionResponse
    from .session_sort_order import SessionSortOrder as SessionSortOrder
    from .session_state import SessionState as SessionState
    from .session_state_filter import SessionStateFilter as SessionStateFilter
    from .session_update_request import SessionUpdateRequest as SessionUpdateRequest
    from .session_usage import SessionUsage as SessionUsage
    from .skill import Skill as Skill
    from .skill_delete_response import SkillDeleteResponse as SkillDeleteResponse
    from .skill_download_media_type import SkillDownloadMediaType as SkillDownloadMediaType
    from .skill_download_response import SkillDownloadResponse as SkillDownloadResponse
    from .skill_list_response import SkillListResponse as SkillListResponse
    from .skill_metadata import SkillMetadata as SkillMetadata
    from .skill_response import SkillResponse as SkillResponse
    from .skill_sort_order_value import SkillSortOrderValue as SkillSortOrderValue
    from .start_agent_request import StartAgentRequest as StartAgentRequest
    from .start_agent_response import StartAgentResponse as StartAgentResponse
    from .start_agent_status import StartAgentStatus as StartAgentStatus
    from .start_flow_request import StartFlowRequest as StartFlowRequest
    from .start_flow_response import StartFlowResponse as StartFlowResponse
    from .stream_event import StreamEvent as StreamEvent
    from .stream_event_error import StreamEventError as StreamEventError
    from .stream_event_finish_reason import StreamEventFinishReason as StreamEventFinishReason
    from .stream_event_type import StreamEventType as StreamEventType
    from .team import Team as Team
    from .teams_response import TeamsResponse as TeamsResponse
    from .tool_discovery_ability import ToolDiscoveryAbility as ToolDiscoveryAbility
    from .trace_config import TraceConfig as TraceConfig
    from .trigger_background_task import TriggerBackgroundTask as TriggerBackgroundTask
    from .trigger_credential_selector import TriggerCredentialSelector as TriggerCredentialSelector
    from .trigger_operator import TriggerOperator as TriggerOperator
    from .trigger_operator_parameter import TriggerOperatorParameter as TriggerOperatorParameter
    from .trigger_operators_response import TriggerOperatorsResponse as TriggerOperatorsResponse
    from .upload_file_request import UploadFileRequest as UploadFileRequest
    from .upload_file_response import UploadFileResponse as UploadFileResponse
    from .upload_files_partial_response import (
        UploadFilesPartialResponse as UploadFilesPartialResponse,
    )
    from .upload_files_request import UploadFilesRequest as UploadFilesRequest
    from .upload_files_response import UploadFilesResponse as UploadFilesResponse
    from .voice_session_create_request import VoiceSessionCreateRequest as VoiceSessionCreateRequest
    from .voice_session_end_response import VoiceSessionEndResponse as VoiceSessionEndResponse
    from .voice_session_end_status import VoiceSessionEndStatus as VoiceSessionEndStatus
    from .voice_session_started import VoiceSessionStarted as VoiceSessionStarted
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
    from .wiki_card import WikiCard as WikiCard
    from .wiki_card_type_value import WikiCardTypeValue as WikiCardTypeValue
    from .wiki_fact import WikiFact as WikiFact
    from .wiki_linked_user import WikiLinkedUser as WikiLinkedUser
    from .wiki_query_request import WikiQueryRequest as WikiQueryRequest
    from .wiki_query_response import WikiQueryResponse as WikiQueryResponse
    from .wiki_source import WikiSource as WikiSource
    from .workbook import Workbook as Workbook
    from .workbook_list_response import WorkbookListResponse as WorkbookListResponse

_MODULES = {
    "AbilityToggle": "ability_toggle",
    "Agent": "agent",
    "AgentAbilities": "agent_abilities",
    "AgentAbilitiesResponse": "agent_abilities_response",
    "AgentAbilitiesUpdateRequest": "agent_abilities_update_request",
    "AgentAppRule": "agent_app_rule",
    "AgentAppRulesResponse": "agent_app_rules_response",
    "AgentApprovalModeValue": "agent_approval_mode_value",
    "AgentArtifactAccess": "agent_artifact_access",
    "AgentArtifactSetting": "agent_artifact_setting",
    "AgentCompactionSetting": "agent_compaction_setting",
    "AgentCreateRequest": "agent_create_request",
    "AgentCreationSetting": "agent_creation_setting",
    "AgentDeleteResponse": "agent_delete_response",
    "AgentEmailSetting": "agent_email_setting",
    "AgentEnabledSetting": "agent_enabled_setting",
    "AgentEvaluationCriterion": "agent_evaluation_criterion",
    "AgentEvaluationCriterionResult": "agent_evaluation_criterion_result",
    "AgentEvaluationCriterionTypeValue": "agent_evaluation_criterion_type_value",
    "AgentEvaluationDataPoint": "agent_evaluation_data_point",
    "AgentEvaluationDataResult": "agent_evaluation_data_result",
    "AgentEvaluationDataTypeValue": "agent_evaluation_data_type_value",
    "AgentEvaluationFrequencyValue": "agent_evaluation_frequency_value",
    "AgentEvaluationGradeValue": "agent_evaluation_grade_value",
    "AgentEvaluationMetricsResponse": "agent_evaluation_metrics_response",
    "AgentEvaluationOptionsResponse": "agent_evaluation_options_response",
    "AgentEvaluationOutcomeValue": "agent_evaluation_outcome_value",
    "AgentEvaluationPriorityValue": "agent_evaluation_priority_value",
    "AgentEvaluationSentiment": "agent_evaluation_sentiment",
    "AgentEvaluationSentimentValue": "agent_evaluation_sentiment_value",
    "AgentEvaluationStatusValue": "agent_evaluation_status_value",
    "AgentEvaluationTag": "agent_evaluation_tag",
    "AgentFallbackSetting": "agent_fallback_setting",
    "AgentImageGenerationSetting": "agent_image_generation_setting",
    "AgentIncognito": "agent_incognito",
    "AgentIncognitoUpdateRequest": "agent_incognito_update_request",
    "AgentKnowledgeSource": "agent_knowledge_source",
    "AgentKnowledgeSourceAttachRequest": "agent_knowledge_source_attach_request",
    "AgentKnowledgeSourceAttachment": "agent_knowledge_source_attachment",
    "AgentKnowledgeSourceDetachResponse": "agent_knowledge_source_detach_response",
    "AgentKnowledgeSourceResponse": "agent_knowledge_source_response",
    "AgentKnowledgeSourcesResponse": "agent_knowledge_sources_response",
    "AgentListResponse": "agent_list_response",
    "AgentMcpServerDetachResponse": "agent_mcp_server_detach_response",
    "AgentMcpServerResponse": "agent_mcp_server_response",
    "AgentMcpServersResponse": "agent_mcp_servers_response",
    "AgentMetadata": "agent_metadata",
    "AgentOrganizationEvaluation": "agent_organization_evaluation",
    "AgentResponse": "agent_response",
    "AgentRun": "agent_run",
    "AgentRunMessage": "agent_run_message",
    "AgentRunMessagePart": "agent_run_message_part",
    "AgentRunMessagePartType": "agent_run_message_part_type",
    "AgentRunState": "agent_run_state",
    "AgentSelfImprovementSetting": "agent_self_improvement_setting",
    "AgentSkillsResponse": "agent_skills_response",
    "AgentSkillsUpdateRequest": "agent_skills_update_request",
    "AgentSlackSetting": "agent_slack_setting",
    "AgentSortOrder": "agent_sort_order",
    "AgentSubagentSetting": "agent_subagent_setting",
    "AgentSubagentsResponse": "agent_subagents_response",
    "AgentSuggestedPrompt": "agent_suggested_prompt",
    "AgentSuggestedPromptServer": "agent_suggested_prompt_server",
    "AgentTool": "agent_tool",
    "AgentToolApprovalSetting": "agent_tool_approval_setting",
    "AgentToolCredentialMode": "agent_tool_credential_mode",
    "AgentToolDiscoveryModeValue": "agent_tool_discovery_mode_value",
    "AgentToolDiscoverySetting": "agent_tool_discovery_setting",
    "AgentToolType": "agent_tool_type",
    "AgentTrigger": "agent_trigger",
    "AgentTriggerCreateRequest": "agent_trigger_create_request",
    "AgentTriggerDeleteResponse": "agent_trigger_delete_response",
    "AgentTriggerResponse": "agent_trigger_response",
    "AgentTriggerRun": "agent_trigger_run",
    "AgentTriggerRunsResponse": "agent_trigger_runs_response",
    "AgentTriggerStatsResponse": "agent_trigger_stats_response",
    "AgentTriggerTypeValue": "agent_trigger_type_value",
    "AgentTriggerUpdateRequest": "agent_trigger_update_request",
    "AgentTriggerWebhookUrlResponse": "agent_trigger_webhook_url_response",
    "AgentTriggersResponse": "agent_triggers_response",
    "AgentUpdateRequest": "agent_update_request",
    "AgentVersion": "agent_version",
    "AgentVersionChanges": "agent_version_changes",
    "AgentVersionCollectionItemChange": "agent_version_collection_item_change",
    "AgentVersionComposition": "agent_version_composition",
    "AgentVersionFieldChange": "agent_version_field_change",
    "AgentVersionKnowledgeSource": "agent_version_knowledge_source",
    "AgentVersionKnowledgeSourceChange": "agent_version_knowledge_source_change",
    "AgentVersionResponse": "agent_version_response",
    "AgentVersionSkillChange": "agent_version_skill_change",
    "AgentVersionSummary": "agent_version_summary",
    "AgentVersionTextFieldChange": "agent_version_text_field_change",
    "AgentVersionTextHunk": "agent_version_text_hunk",
    "AgentVersionsResponse": "agent_versions_response",
    "AgentVoiceSetting": "agent_voice_setting",
    "AnthropicCacheControlDirective": "anthropic_cache_control_directive",
    "Artifact": "artifact",
    "ArtifactDeletedResponse": "artifact_deleted_response",
    "ArtifactDownloadResponse": "artifact_download_response",
    "ArtifactListResponse": "artifact_list_response",
    "ArtifactNameResponse": "artifact_name_response",
    "ArtifactPasswordRequest": "artifact_password_request",
    "ArtifactPasswordResponse": "artifact_password_response",
    "ArtifactRenameRequest": "artifact_rename_request",
    "ArtifactVersion": "artifact_version",
    "ArtifactVersionsResponse": "artifact_versions_response",
    "AuditLogEntry": "audit_log_entry",
    "AuditLogsResponse": "audit_logs_response",
    "AutoRouterPlugin": "auto_router_plugin",
    "BrainFile": "brain_file",
    "BrainFileDeleteResponse": "brain_file_delete_response",
    "BrainFileListResponse": "brain_file_list_response",
    "BrainFileRejection": "brain_file_rejection",
    "BrainFileStatus": "brain_file_status",
    "BrainFileUploadResponse": "brain_file_upload_response",
    "BrainSearchRequest": "brain_search_request",
    "BrainSearchResponse": "brain_search_response",
    "BrainSearchResult": "brain_search_result",
    "BrainSource": "brain_source",
    "BrainSourceChild": "brain_source_child",
    "BrainSourceChildrenResponse": "brain_source_children_response",
    "BrainSourceCreateRequest": "brain_source_create_request",
    "BrainSourceDeleteResponse": "brain_source_delete_response",
    "BrainSourceEstimate": "brain_source_estimate",
    "BrainSourceEstimateResponse": "brain_source_estimate_response",
    "BrainSourceHistoryResponse": "brain_source_history_response",
    "BrainSourceIssue": "brain_source_issue",
    "BrainSourceIssuesResponse": "brain_source_issues_response",
    "BrainSourceListResponse": "brain_source_list_response",
    "BrainSourceResponse": "brain_source_response",
    "BrainSourceScopeValue": "brain_source_scope_value",
    "BrainSourceStatusValue": "brain_source_status_value",
    "BrainSourceSyncResponse": "brain_source_sync_response",
    "BrainSourceSyncRun": "brain_source_sync_run",
    "BrainSourceSyncStatus": "brain_source_sync_status",
    "BrainSourceTypeValue": "brain_source_type_value",
    "BrowserAbility": "browser_ability",
    "BrowserProfile": "browser_profile",
    "BrowserProfileCookie": "browser_profile_cookie",
    "BrowserProfileCreateRequest": "browser_profile_create_request",
    "BrowserProfileDeleteResponse": "browser_profile_delete_response",
    "BrowserProfileDeleteStatus": "browser_profile_delete_status",
    "BrowserProfileImportRequest": "browser_profile_import_request",
    "BrowserProfileImportResponse": "browser_profile_import_response",
    "BrowserProfileImportSummary": "browser_profile_import_summary",
    "BrowserProfileOwnerScope": "browser_profile_owner_scope",
    "BrowserProfileSite": "browser_profile_site",
    "BrowserProfileUpdateRequest": "browser_profile_update_request",
    "BrowserProfilesResponse": "browser_profiles_response",
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
    "CliSyncLimits": "cli_sync_limits",
    "CliSyncManifest": "cli_sync_manifest",
    "CliSyncManifestAlgorithm": "cli_sync_manifest_algorithm",
    "CliSyncOrganization": "cli_sync_organization",
    "CliSyncPlanResponse": "cli_sync_plan_response",
    "CliSyncRequest": "cli_sync_request",
    "CompletionTokensDetails": "completion_tokens_details",
    "ContextCompressionPlugin": "context_compression_plugin",
    "CreatorPayload": "creator_payload",
    "DatetimeServerTool": "datetime_server_tool",
    "DatetimeServerToolConfig": "datetime_server_tool_config",
    "DecisionsChoiceAnswer": "decisions_choice_answer",
    "DecisionsChoiceQuestion": "decisions_choice_question",
    "DecisionsNoulAnswer": "decisions_noul_answer",
    "DecisionsNoulQuestion": "decisions_noul_question",
    "DecisionsNoulQuestionCriteria": "decisions_noul_question_criteria",
    "DecisionsRequest": "decisions_request",
    "DecisionsResponse": "decisions_response",
    "DecisionsResponseUsage": "decisions_response_usage",
    "DecisionsScoreAnswer": "decisions_score_answer",
    "DecisionsScoreQuestion": "decisions_score_question",
    "DecisionsTraceConfig": "decisions_trace_config",
    "DownloadFileRequest": "download_file_request",
    "DownloadFilesRequest": "download_files_request",
    "ErrorBare": "error_bare",
    "ErrorDetail": "error_detail",
    "ErrorFlat": "error_flat",
    "ErrorNested": "error_nested",
    "ErrorOAuth": "error_o_auth",
    "ErrorType": "error_type",
    "Evaluation": "evaluation",
    "EvaluationConfig": "evaluation_config",
    "EvaluationConfigResponse": "evaluation_config_response",
    "EvaluationConfigUpdateRequest": "evaluation_config_update_request",
    "EvaluationCreateRequest": "evaluation_create_request",
    "EvaluationCriterion": "evaluation_criterion",
    "EvaluationCriterionInput": "evaluation_criterion_input",
    "EvaluationDataPointInput": "evaluation_data_point_input",
    "EvaluationListResponse": "evaluation_list_response",
    "EvaluationMetricsResponse": "evaluation_metrics_response",
    "EvaluationOptionLimits": "evaluation_option_limits",
    "EvaluationOptionsResponse": "evaluation_options_response",
    "EvaluationResponse": "evaluation_response",
    "EvaluationResult": "evaluation_result",
    "EvaluationResultListResponse": "evaluation_result_list_response",
    "EvaluationResultRecord": "evaluation_result_record",
    "EvaluationResultRecordListResponse": "evaluation_result_record_list_response",
    "EvaluationResultRecordResponse": "evaluation_result_record_response",
    "EvaluationResultResponse": "evaluation_result_response",
    "EvaluationRubric": "evaluation_rubric",
    "EvaluationRubricInput": "evaluation_rubric_input",
    "EvaluationRunRequest": "evaluation_run_request",
    "EvaluationRunResponse": "evaluation_run_response",
    "EvaluationRunResult": "evaluation_run_result",
    "EvaluationRunResultStatus": "evaluation_run_result_status",
    "EvaluationRunSkipReason": "evaluation_run_skip_reason",
    "EvaluationRunSkippedSession": "evaluation_run_skipped_session",
    "EvaluationRunSummary": "evaluation_run_summary",
    "EvaluationScope": "evaluation_scope",
    "EvaluationTagInput": "evaluation_tag_input",
    "EvaluationTarget": "evaluation_target",
    "EvaluationTargetType": "evaluation_target_type",
    "EvaluationTargetsRequest": "evaluation_targets_request",
    "EvaluationTargetsResponse": "evaluation_targets_response",
    "EvaluationUpdateRequest": "evaluation_update_request",
    "ExportDataRequest": "export_data_request",
    "ExportDataResponse": "export_data_response",
    "ExportDataType": "export_data_type",
    "ExportLevel": "export_level",
    "ExportStateValue": "export_state_value",
    "ExportStatusResponse": "export_status_response",
    "FileParserPlugin": "file_parser_plugin",
    "FlowFileUpload": "flow_file_upload",
    "FlowInput": "flow_input",
    "FlowInputDataType": "flow_input_data_type",
    "FlowInputListResponse": "flow_input_list_response",
    "FormatJSONObjectConfig": "format_json_object_config",
    "ImageGenerationAbility": "image_generation_ability",
    "ImageGenerationServerTool": "image_generation_server_tool",
    "ImageGenerationServerToolConfig": "image_generation_server_tool_config",
    "IntegrationTriggerConfig": "integration_trigger_config",
    "IntegrationTriggerPayload": "integration_trigger_payload",
    "ItemAccess": "item_access",
    "ItemAccessChangeResponse": "item_access_change_response",
    "ItemAccessHiddenCounts": "item_access_hidden_counts",
    "ItemAccessLink": "item_access_link",
    "ItemAccessLinkModeValue": "item_access_link_mode_value",
    "ItemAccessOrganization": "item_access_organization",
    "ItemAccessPerson": "item_access_person",
    "ItemAccessRemovalOrganization": "item_access_removal_organization",
    "ItemAccessRemovalPerson": "item_access_removal_person",
    "ItemAccessRemovalTeam": "item_access_removal_team",
    "ItemAccessResponse": "item_access_response",
    "ItemAccessRoleValue": "item_access_role_value",
    "ItemAccessShareOrganization": "item_access_share_organization",
    "ItemAccessSharePerson": "item_access_share_person",
    "ItemAccessShareTeam": "item_access_share_team",
    "ItemAccessTeam": "item_access_team",
    "ItemAccessUpdate": "item_access_update",
    "KillPipelineRequest": "kill_pipeline_request",
    "KillPipelineResponse": "kill_pipeline_response",
    "KnowledgeScopeRule": "knowledge_scope_rule",
    "KnowledgeScopeRuleType": "knowledge_scope_rule_type",
    "KnowledgeSourceMode": "knowledge_source_mode",
    "KnowledgeSourceScope": "knowledge_source_scope",
    "ManagePermissionGroupUsersRequest": "manage_permission_group_users_request",
    "ManageUsersResponse": "manage_users_response",
    "ManageWorkspaceUsersRequest": "manage_workspace_users_request",
    "MaxPrice": "max_price",
    "McpExecuteRequest": "mcp_execute_request",
    "McpExecuteResponse": "mcp_execute_response",
    "McpPrompt": "mcp_prompt",
    "McpPromptArgument": "mcp_prompt_argument",
    "McpPromptMessage": "mcp_prompt_message",
    "McpPromptRequest": "mcp_prompt_request",
    "McpPromptResponse": "mcp_prompt_response",
    "McpPromptsResponse": "mcp_prompts_response",
    "McpResource": "mcp_resource",
    "McpResourceContent": "mcp_resource_content",
    "McpResourceReadResponse": "mcp_resource_read_response",
    "McpResourcesResponse": "mcp_resources_response",
    "McpServer": "mcp_server",
    "McpServerAccount": "mcp_server_account",
    "McpServerAccountsResponse": "mcp_server_accounts_response",
    "McpServerResponse": "mcp_server_response",
    "McpServerStatus": "mcp_server_status",
    "McpServerType": "mcp_server_type",
    "McpServersResponse": "mcp_servers_response",
    "McpTool": "mcp_tool",
    "McpToolCallError": "mcp_tool_call_error",
    "McpToolCallRequest": "mcp_tool_call_request",
    "McpToolCallResult": "mcp_tool_call_result",
    "McpToolCallStatus": "mcp_tool_call_status",
    "McpToolsResponse": "mcp_tools_response",
    "MembershipAction": "membership_action",
    "MessagePayload": "message_payload",
    "MessageRole": "message_role",
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
    "OAuthClient": "o_auth_client",
    "OAuthClientRegistrationRequest": "o_auth_client_registration_request",
    "OAuthGrantType": "o_auth_grant_type",
    "OAuthRevokeRequest": "o_auth_revoke_request",
    "OAuthToken": "o_auth_token",
    "OAuthTokenRequest": "o_auth_token_request",
    "OAuthTokenType": "o_auth_token_type",
    "OpenRouterWebSearchServerTool": "open_router_web_search_server_tool",
    "Organization": "organization",
    "OrganizationsResponse": "organizations_response",
    "PDFParserEngine": "pdf_parser_engine",
    "PDFParserOptions": "pdf_parser_options",
    "PendingApproval": "pending_approval",
    "PendingApprovalType": "pending_approval_type",
    "PercentileLatencyCutoffs": "percentile_latency_cutoffs",
    "PercentileThroughputCutoffs": "percentile_throughput_cutoffs",
    "PipelineInput": "pipeline_input",
    "PlRun": "pl_run",
    "PlRunStateValue": "pl_run_state_value",
    "PromptTokensDetails": "prompt_tokens_details",
    "ProviderAbility": "provider_ability",
    "ProviderDataCollection": "provider_data_collection",
    "ProviderPreferences": "provider_preferences",
    "ProviderQuantization": "provider_quantization",
    "ProviderSortConfig": "provider_sort_config",
    "ProviderSortPartition": "provider_sort_partition",
    "ProviderSortValue": "provider_sort_value",
    "QueuedMessage": "queued_message",
    "QueuedMessageState": "queued_message_state",
    "QueuedMessageUpdateRequest": "queued_message_update_request",
    "ReasoningDetailEncrypted": "reasoning_detail_encrypted",
    "ReasoningDetailSummary": "reasoning_detail_summary",
    "ReasoningDetailText": "reasoning_detail_text",
    "ReasoningFormatValue": "reasoning_format_value",
    "ResponseHealingPlugin": "response_healing_plugin",
    "RoleCreditLimit": "role_credit_limit",
    "RoleCreditLimitRequest": "role_credit_limit_request",
    "RoleCreditLimitsResponse": "role_credit_limits_response",
    "SavedItem": "saved_item",
    "SavedItemListResponse": "saved_item_list_response",
    "SearchModelsServerToolConfig": "search_models_server_tool_config",
    "Session": "session",
    "SessionApprovalAction": "session_approval_action",
    "SessionApprovalFormResponse": "session_approval_form_response",
    "SessionApprovalOutcome": "session_approval_outcome",
    "SessionApprovalResponseItem": "session_approval_response_item",
    "SessionApprovalResult": "session_approval_result",
    "SessionApprovalResultAction": "session_approval_result_action",
    "SessionApprovalsRequest": "session_approvals_request",
    "SessionApprovalsResponse": "session_approvals_response",
    "SessionAttachment": "session_attachment",
    "SessionContinueRequest": "session_continue_request",
    "SessionCreateRequest": "session_create_request",
    "SessionDelivery": "session_delivery",
    "SessionFileResponse": "session_file_response",
    "SessionFileUploadRequest": "session_file_upload_request",
    "SessionListResponse": "session_list_response",
    "SessionMessageReceipt": "session_message_receipt",
    "SessionMessageReceiptStatus": "session_message_receipt_status",
    "SessionProvenance": "session_provenance",
    "SessionQueueRequest": "session_queue_request",
    "SessionQueueResponse": "session_queue_response",
    "SessionQueuedMessageResponse": "session_queued_message_response",
    "SessionResponse": "session_response",
    "SessionSortOrder": "session_sort_order",
    "SessionState": "session_state",
    "SessionStateFilter": "session_state_filter",
    "SessionUpdateRequest": "session_update_request",
    "SessionUsage": "session_usage",
    "Skill": "skill",
    "SkillDeleteResponse": "skill_delete_response",
    "SkillDownloadMediaType": "skill_download_media_type",
    "SkillDownloadResponse": "skill_download_response",
    "SkillListResponse": "skill_list_response",
    "SkillMetadata": "skill_metadata",
    "SkillResponse": "skill_response",
    "SkillSortOrderValue": "skill_sort_order_value",
    "StartAgentRequest": "start_agent_request",
    "StartAgentResponse": "start_agent_response",
    "StartAgentStatus": "start_agent_status",
    "StartFlowRequest": "start_flow_request",
    "StartFlowResponse": "start_flow_response",
    "StreamEvent": "stream_event",
    "StreamEventError": "stream_event_error",
    "StreamEventFinishReason": "stream_event_finish_reason",
    "StreamEventType": "stream_event_type",
    "Team": "team",
    "TeamsResponse": "teams_response",
    "ToolDiscoveryAbility": "tool_discovery_ability",
    "TraceConfig": "trace_config",
    "TriggerBackgroundTask": "trigger_background_task",
    "TriggerCredentialSelector": "trigger_credential_selector",
    "TriggerOperator": "trigger_operator",
    "TriggerOperatorParameter": "trigger_operator_parameter",
    "TriggerOperatorsResponse": "trigger_operators_response",
    "UploadFileRequest": "upload_file_request",
    "UploadFileResponse": "upload_file_response",
    "UploadFilesPartialResponse": "upload_files_partial_response",
    "UploadFilesRequest": "upload_files_request",
    "UploadFilesResponse": "upload_files_response",
    "VoiceSessionCreateRequest": "voice_session_create_request",
    "VoiceSessionEndResponse": "voice_session_end_response",
    "VoiceSessionEndStatus": "voice_session_end_status",
    "VoiceSessionStarted": "voice_session_started",
    "WebSearchConfig": "web_search_config",
    "WebSearchContextSizeValue": "web_search_context_size_value",
    "WebSearchEngineValue": "web_search_engine_value",
    "WebSearchPlugin": "web_search_plugin",
    "WebSearchPluginEngine": "web_search_plugin_engine",
    "WebSearchUserLocationServerTool": "web_search_user_location_server_tool",
    "WikiCard": "wiki_card",
    "WikiCardTypeValue": "wiki_card_type_value",
    "WikiFact": "wiki_fact",
    "WikiLinkedUser": "wiki_linked_user",
    "WikiQueryRequest": "wiki_query_request",
    "WikiQueryResponse": "wiki_query_response",
    "WikiSource": "wiki_source",
    "Workbook": "workbook",
    "WorkbookListResponse": "workbook_list_response",
}

__all__ = [
    "AbilityToggle",
    "Agent",
    "AgentAbilities",
    "AgentAbilitiesResponse",
    "AgentAbilitiesUpdateRequest",
    "AgentAppRule",
    "AgentAppRulesResponse",
    "AgentApprovalModeValue",
    "AgentArtifactAccess",
    "AgentArtifactSetting",
    "AgentCompactionSetting",
    "AgentCreateRequest",
    "AgentCreationSetting",
    "AgentDeleteResponse",
    "AgentEmailSetting",
    "AgentEnabledSetting",
    "AgentEvaluationCriterion",
    "AgentEvaluationCriterionResult",
    "AgentEvaluationCriterionTypeValue",
    "AgentEvaluationDataPoint",
    "AgentEvaluationDataResult",
    "AgentEvaluationDataTypeValue",
    "AgentEvaluationFrequencyValue",
    "AgentEvaluationGradeValue",
    "AgentEvaluationMetricsResponse",
    "AgentEvaluationOptionsResponse",
    "AgentEvaluationOutcomeValue",
    "AgentEvaluationPriorityValue",
    "AgentEvaluationSentiment",
    "AgentEvaluationSentimentValue",
    "AgentEvaluationStatusValue",
    "AgentEvaluationTag",
    "AgentFallbackSetting",
    "AgentImageGenerationSetting",
    "AgentIncognito",
    "AgentIncognitoUpdateRequest",
    "AgentKnowledgeSource",
    "AgentKnowledgeSourceAttachRequest",
    "AgentKnowledgeSourceAttachment",
    "AgentKnowledgeSourceDetachResponse",
    "AgentKnowledgeSourceResponse",
    "AgentKnowledgeSourcesResponse",
    "AgentListResponse",
    "AgentMcpServerDetachResponse",
    "AgentMcpServerResponse",
    "AgentMcpServersResponse",
    "AgentMetadata",
    "AgentOrganizationEvaluation",
    "AgentResponse",
    "AgentRun",
    "AgentRunMessage",
    "AgentRunMessagePart",
    "AgentRunMessagePartType",
    "AgentRunState",
    "AgentSelfImprovementSetting",
    "AgentSkillsResponse",
    "AgentSkillsUpdateRequest",
    "AgentSlackSetting",
    "AgentSortOrder",
    "AgentSubagentSetting",
    "AgentSubagentsResponse",
    "AgentSuggestedPrompt",
    "AgentSuggestedPromptServer",
    "AgentTool",
    "AgentToolApprovalSetting",
    "AgentToolCredentialMode",
    "AgentToolDiscoveryModeValue",
    "AgentToolDiscoverySetting",
    "AgentToolType",
    "AgentTrigger",
    "AgentTriggerCreateRequest",
    "AgentTriggerDeleteResponse",
    "AgentTriggerResponse",
    "AgentTriggerRun",
    "AgentTriggerRunsResponse",
    "AgentTriggerStatsResponse",
    "AgentTriggerTypeValue",
    "AgentTriggerUpdateRequest",
    "AgentTriggerWebhookUrlResponse",
    "AgentTriggersResponse",
    "AgentUpdateRequest",
    "AgentVersion",
    "AgentVersionChanges",
    "AgentVersionCollectionItemChange",
    "AgentVersionComposition",
    "AgentVersionFieldChange",
    "AgentVersionKnowledgeSource",
    "AgentVersionKnowledgeSourceChange",
    "AgentVersionResponse",
    "AgentVersionSkillChange",
    "AgentVersionSummary",
    "AgentVersionTextFieldChange",
    "AgentVersionTextHunk",
    "AgentVersionsResponse",
    "AgentVoiceSetting",
    "AnthropicCacheControlDirective",
    "Artifact",
    "ArtifactDeletedResponse",
    "ArtifactDownloadResponse",
    "ArtifactListResponse",
    "ArtifactNameResponse",
    "ArtifactPasswordRequest",
    "ArtifactPasswordResponse",
    "ArtifactRenameRequest",
    "ArtifactVersion",
    "ArtifactVersionsResponse",
    "AuditLogEntry",
    "AuditLogsResponse",
    "AutoRouterPlugin",
    "BrainFile",
    "BrainFileDeleteResponse",
    "BrainFileListResponse",
    "BrainFileRejection",
    "BrainFileStatus",
    "BrainFileUploadResponse",
    "BrainSearchRequest",
    "BrainSearchResponse",
    "BrainSearchResult",
    "BrainSource",
    "BrainSourceChild",
    "BrainSourceChildrenResponse",
    "BrainSourceCreateRequest",
    "BrainSourceDeleteResponse",
    "BrainSourceEstimate",
    "BrainSourceEstimateResponse",
    "BrainSourceHistoryResponse",
    "BrainSourceIssue",
    "BrainSourceIssuesResponse",
    "BrainSourceListResponse",
    "BrainSourceResponse",
    "BrainSourceScopeValue",
    "BrainSourceStatusValue",
    "BrainSourceSyncResponse",
    "BrainSourceSyncRun",
    "BrainSourceSyncStatus",
    "BrainSourceTypeValue",
    "BrowserAbility",
    "BrowserProfile",
    "BrowserProfileCookie",
    "BrowserProfileCreateRequest",
    "BrowserProfileDeleteResponse",
    "BrowserProfileDeleteStatus",
    "BrowserProfileImportRequest",
    "BrowserProfileImportResponse",
    "BrowserProfileImportSummary",
    "BrowserProfileOwnerScope",
    "BrowserProfileSite",
    "BrowserProfileUpdateRequest",
    "BrowserProfilesResponse",
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
    "CliSyncLimits",
    "CliSyncManifest",
    "CliSyncManifestAlgorithm",
    "CliSyncOrganization",
    "CliSyncPlanResponse",
    "CliSyncRequest",
    "CompletionTokensDetails",
    "ContextCompressionPlugin",
    "CreatorPayload",
    "DatetimeServerTool",
    "DatetimeServerToolConfig",
    "DecisionsChoiceAnswer",
    "DecisionsChoiceQuestion",
    "DecisionsNoulAnswer",
    "DecisionsNoulQuestion",
    "DecisionsNoulQuestionCriteria",
    "DecisionsRequest",
    "DecisionsResponse",
    "DecisionsResponseUsage",
    "DecisionsScoreAnswer",
    "DecisionsScoreQuestion",
    "DecisionsTraceConfig",
    "DownloadFileRequest",
    "DownloadFilesRequest",
    "ErrorBare",
    "ErrorDetail",
    "ErrorFlat",
    "ErrorNested",
    "ErrorOAuth",
    "ErrorType",
    "Evaluation",
    "EvaluationConfig",
    "EvaluationConfigResponse",
    "EvaluationConfigUpdateRequest",
    "EvaluationCreateRequest",
    "EvaluationCriterion",
    "EvaluationCriterionInput",
    "EvaluationDataPointInput",
    "EvaluationListResponse",
    "EvaluationMetricsResponse",
    "EvaluationOptionLimits",
    "EvaluationOptionsResponse",
    "EvaluationResponse",
    "EvaluationResult",
    "EvaluationResultListResponse",
    "EvaluationResultRecord",
    "EvaluationResultRecordListResponse",
    "EvaluationResultRecordResponse",
    "EvaluationResultResponse",
    "EvaluationRubric",
    "EvaluationRubricInput",
    "EvaluationRunRequest",
    "EvaluationRunResponse",
    "EvaluationRunResult",
    "EvaluationRunResultStatus",
    "EvaluationRunSkipReason",
    "EvaluationRunSkippedSession",
    "EvaluationRunSummary",
    "EvaluationScope",
    "EvaluationTagInput",
    "EvaluationTarget",
    "EvaluationTargetType",
    "EvaluationTargetsRequest",
    "EvaluationTargetsResponse",
    "EvaluationUpdateRequest",
    "ExportDataRequest",
    "ExportDataResponse",
    "ExportDataType",
    "ExportLevel",
    "ExportStateValue",
    "ExportStatusResponse",
    "FileParserPlugin",
    "FlowFileUpload",
    "FlowInput",
    "FlowInputDataType",
    "FlowInputListResponse",
    "FormatJSONObjectConfig",
    "ImageGenerationAbility",
    "ImageGenerationServerTool",
    "ImageGenerationServerToolConfig",
    "IntegrationTriggerConfig",
    "IntegrationTriggerPayload",
    "ItemAccess",
    "ItemAccessChangeResponse",
    "ItemAccessHiddenCounts",
    "ItemAccessLink",
    "ItemAccessLinkModeValue",
    "ItemAccessOrganization",
    "ItemAccessPerson",
    "ItemAccessRemovalOrganization",
    "ItemAccessRemovalPerson",
    "ItemAccessRemovalTeam",
    "ItemAccessResponse",
    "ItemAccessRoleValue",
    "ItemAccessShareOrganization",
    "ItemAccessSharePerson",
    "ItemAccessShareTeam",
    "ItemAccessTeam",
    "ItemAccessUpdate",
    "KillPipelineRequest",
    "KillPipelineResponse",
    "KnowledgeScopeRule",
    "KnowledgeScopeRuleType",
    "KnowledgeSourceMode",
    "KnowledgeSourceScope",
    "ManagePermissionGroupUsersRequest",
    "ManageUsersResponse",
    "ManageWorkspaceUsersRequest",
    "MaxPrice",
    "McpExecuteRequest",
    "McpExecuteResponse",
    "McpPrompt",
    "McpPromptArgument",
    "McpPromptMessage",
    "McpPromptRequest",
    "McpPromptResponse",
    "McpPromptsResponse",
    "McpResource",
    "McpResourceContent",
    "McpResourceReadResponse",
    "McpResourcesResponse",
    "McpServer",
    "McpServerAccount",
    "McpServerAccountsResponse",
    "McpServerResponse",
    "McpServerStatus",
    "McpServerType",
    "McpServersResponse",
    "McpTool",
    "McpToolCallError",
    "McpToolCallRequest",
    "McpToolCallResult",
    "McpToolCallStatus",
    "McpToolsResponse",
    "MembershipAction",
    "MessagePayload",
    "MessageRole",
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
    "OAuthClient",
    "OAuthClientRegistrationRequest",
    "OAuthGrantType",
    "OAuthRevokeRequest",
    "OAuthToken",
    "OAuthTokenRequest",
    "OAuthTokenType",
    "OpenRouterWebSearchServerTool",
    "Organization",
    "OrganizationsResponse",
    "PDFParserEngine",
    "PDFParserOptions",
    "PendingApproval",
    "PendingApprovalType",
    "PercentileLatencyCutoffs",
    "PercentileThroughputCutoffs",
    "PipelineInput",
    "PlRun",
    "PlRunStateValue",
    "PromptTokensDetails",
    "ProviderAbility",
    "ProviderDataCollection",
    "ProviderPreferences",
    "ProviderQuantization",
    "ProviderSortConfig",
    "ProviderSortPartition",
    "ProviderSortValue",
    "QueuedMessage",
    "QueuedMessageState",
    "QueuedMessageUpdateRequest",
    "ReasoningDetailEncrypted",
    "ReasoningDetailSummary",
    "ReasoningDetailText",
    "ReasoningFormatValue",
    "ResponseHealingPlugin",
    "RoleCreditLimit",
    "RoleCreditLimitRequest",
    "RoleCreditLimitsResponse",
    "SavedItem",
    "SavedItemListResponse",
    "SearchModelsServerToolConfig",
    "Session",
    "SessionApprovalAction",
    "SessionApprovalFormResponse",
    "SessionApprovalOutcome",
    "SessionApprovalResponseItem",
    "SessionApprovalResult",
    "SessionApprovalResultAction",
    "SessionApprovalsRequest",
    "SessionApprovalsResponse",
    "SessionAttachment",
    "SessionContinueRequest",
    "SessionCreateRequest",
    "SessionDelivery",
    "SessionFileResponse",
    "SessionFileUploadRequest",
    "SessionListResponse",
    "SessionMessageReceipt",
    "SessionMessageReceiptStatus",
    "SessionProvenance",
    "SessionQueueRequest",
    "SessionQueueResponse",
    "SessionQueuedMessageResponse",
    "SessionResponse",
    "SessionSortOrder",
    "SessionState",
    "SessionStateFilter",
    "SessionUpdateRequest",
    "SessionUsage",
    "Skill",
    "SkillDeleteResponse",
    "SkillDownloadMediaType",
    "SkillDownloadResponse",
    "SkillListResponse",
    "SkillMetadata",
    "SkillResponse",
    "SkillSortOrderValue",
    "StartAgentRequest",
    "StartAgentResponse",
    "StartAgentStatus",
    "StartFlowRequest",
    "StartFlowResponse",
    "StreamEvent",
    "StreamEventError",
    "StreamEventFinishReason",
    "StreamEventType",
    "Team",
    "TeamsResponse",
    "ToolDiscoveryAbility",
    "TraceConfig",
    "TriggerBackgroundTask",
    "TriggerCredentialSelector",
    "TriggerOperator",
    "TriggerOperatorParameter",
    "TriggerOperatorsResponse",
    "UploadFileRequest",
    "UploadFileResponse",
    "UploadFilesPartialResponse",
    "UploadFilesRequest",
    "UploadFilesResponse",
    "VoiceSessionCreateRequest",
    "VoiceSessionEndResponse",
    "VoiceSessionEndStatus",
    "VoiceSessionStarted",
    "WebSearchConfig",
    "WebSearchContextSizeValue",
    "WebSearchEngineValue",
    "WebSearchPlugin",
    "WebSearchPluginEngine",
    "WebSearchUserLocationServerTool",
    "WikiCard",
    "WikiCardTypeValue",
    "WikiFact",
    "WikiLinkedUser",
    "WikiQueryRequest",
    "WikiQueryResponse",
    "WikiSource",
    "Workbook",
    "WorkbookListResponse",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
