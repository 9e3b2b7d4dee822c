"""ExportDataRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .export_data_type import ExportDataType
    from .export_level import ExportLevel


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ExportDataRequest(Model):
    """ExportDataRequest"""

    user_id: str
    """The caller, who has to be an admin of the organization."""
    export_fields: list[str]
    """The columns. Which there are depends on `data_type`; those of `gumstack` are not documented.
    For `workflows`: workbook_id, workbook_name, workbook_created_ts, user_id, user_email,
    workspace_id, workspace_name, run_id, credit_cost, pl_run_created_ts,
    pl_run_finished_ts, pipeline. For `agents`: agent_id, agent_name, agent_description,
    agent_model, agent_system_prompt, agent_created_ts, agent_tools, agent_metadata,
    agent_evaluations_enabled, creator_email, workspace_id, workspace_name, folder_id,
    folder_name. For `agent_interactions`: interaction_id, agent_id, agent_name,
    interaction_type, interaction_name, trigger_type, interaction_created_ts, user_email,
    credit_cost, llm_credit_cost, tool_credit_cost, flow_credit_cost, message_count,
    workspace_id, workspace_name. For `interaction_evaluations`: evaluation_id,
    interaction_id, agent_id, organization_evaluation_id, evaluation_created_ts, status,
    grade, call_outcome, sentiment, error_code, summary, evaluation_model, credit_cost,
    user_email. For `credit_logs`: user_email, permission_group_id, permission_group_name,
    timestamp, category, type, name, amount, balance, log_id, correlation_id, balance_scope,
    project_id."""
    start_date: str
    end_date: str
    data_type: ExportDataType | str | Unset
    """What to export. An older page knows four of these."""
    category_filter: str | Unset
    """For `credit_logs` only; such as `PIPELINE_RUN`, `AGENT_RUN`, `CUSTOM_NODE_RD` or
    `EXTERNAL_GUMCP_CALL`."""
    export_level: ExportLevel | str | Unset
    """`workspace` takes exactly one team in `workspace_ids`."""
    include_all_workspaces: bool | Unset
    include_personal_workspaces: bool | Unset
    workspace_ids: list[str] | Unset
    """The teams."""
    entity_ids: list[str] | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "user_id",
        "export_fields",
        "start_date",
        "end_date",
        "data_type",
        "category_filter",
        "export_level",
        "include_all_workspaces",
        "include_personal_workspaces",
        "workspace_ids",
        "entity_ids",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        user_id: str,
        export_fields: Sequence[str],
        start_date: str,
        end_date: str,
        data_type: ExportDataType | str | None | Unset = UNSET,
        category_filter: str | None | Unset = UNSET,
        export_level: ExportLevel | str | None | Unset = UNSET,
        include_all_workspaces: bool | None | Unset = UNSET,
        include_personal_workspaces: bool | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.user_id = user_id
        given = dump(export_fields)
        self.export_fields = (
            given if given.__class__ is list else unfit(given, "export_fields", "array")
        )
        self.start_date = start_date
        self.end_date = end_date
        self.data_type = UNSET if data_type is None else data_type
        self.category_filter = UNSET if category_filter is None else category_filter
        self.export_level = UNSET if export_level is None else export_level
        self.include_all_workspaces = (
            UNSET if include_all_workspaces is None else include_all_workspaces
        )
        self.include_personal_workspaces = (
            UNSET if include_personal_workspaces is None else include_personal_workspaces
        )
        given = dump(workspace_ids)
        self.workspace_ids = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "workspace_ids", "array"))
        )
        given = dump(entity_ids)
        self.entity_ids = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "entity_ids", "array"))
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.user_id = src["user_id"]
            value = src["export_fields"]
            self.export_fields = (
                value if value.__class__ is list else unfit(value, "export_fields", "array")
            )
            self.start_date = src["start_date"]
            self.end_date = src["end_date"]
            self.data_type = self.category_filter = self.export_level = (
                self.include_all_workspaces
            ) = self.include_personal_workspaces = self.workspace_ids = self.entity_ids = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "data_type" in src:
                self.data_type = src["data_type"]
                left -= 1
                if not left:
                    return self
            if "category_filter" in src:
                self.category_filter = src["category_filter"]
                left -= 1
                if not left:
                    return self
            if "export_level" in src:
                self.export_level = src["export_level"]
                left -= 1
                if not left:
                    return self
            if "include_all_workspaces" in src:
                self.include_all_workspaces = src["include_all_workspaces"]
                left -= 1
                if not left:
                    return self
            if "include_personal_workspaces" in src:
                self.include_personal_workspaces = src["include_personal_workspaces"]
                left -= 1
                if not left:
                    return self
            if "workspace_ids" in src:
                value = src["workspace_ids"]
                self.workspace_ids = (
                    value if value.__class__ is list else hollow(value, "workspace_ids", "array")
                )
                left -= 1
                if not left:
                    return self
            if "entity_ids" in src:
                value = src["entity_ids"]
                self.entity_ids = (
                    value if value.__class__ is list else hollow(value, "entity_ids", "array")
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
        out["export_fields"] = dump(self.export_fields)
        out["start_date"] = self.start_date
        out["end_date"] = self.end_date
        if self.data_type is not UNSET:
            out["data_type"] = self.data_type
        if self.category_filter is not UNSET:
            out["category_filter"] = self.category_filter
        if self.export_level is not UNSET:
            out["export_level"] = self.export_level
        if self.include_all_workspaces is not UNSET:
            out["include_all_workspaces"] = self.include_all_workspaces
        if self.include_personal_workspaces is not UNSET:
            out["include_personal_workspaces"] = self.include_personal_workspaces
        if self.workspace_ids is not UNSET:
            out["workspace_ids"] = dump(self.workspace_ids)
        if self.entity_ids is not UNSET:
            out["entity_ids"] = dump(self.entity_ids)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.user_id = self.user_id
        made.export_fields = self.export_fields
        made.start_date = self.start_date
        made.end_date = self.end_date
        made.data_type = self.data_type
        made.category_filter = self.category_filter
        made.export_level = self.export_level
        made.include_all_workspaces = self.include_all_workspaces
        made.include_personal_workspaces = self.include_personal_workspaces
        made.workspace_ids = self.workspace_ids
        made.entity_ids = self.entity_ids
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_export_data_request = ExportDataRequest.from_dict

_KNOWN = frozenset(
    {
        "user_id",
        "export_fields",
        "start_date",
        "end_date",
        "data_type",
        "category_filter",
        "export_level",
        "include_all_workspaces",
        "include_personal_workspaces",
        "workspace_ids",
        "entity_ids",
    }
)
