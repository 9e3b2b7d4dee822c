"""evaluations: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.agent_evaluation_grade_value import AgentEvaluationGradeValue
    from ..models.agent_evaluation_status_value import AgentEvaluationStatusValue
    from ..models.evaluation import Evaluation
    from ..models.evaluation_list_response import EvaluationListResponse
    from ..models.evaluation_metrics_response import EvaluationMetricsResponse
    from ..models.evaluation_options_response import EvaluationOptionsResponse
    from ..models.evaluation_response import EvaluationResponse
    from ..models.evaluation_result_record import EvaluationResultRecord
    from ..models.evaluation_result_record_list_response import EvaluationResultRecordListResponse
    from ..models.evaluation_result_record_response import EvaluationResultRecordResponse
    from ..models.evaluation_rubric_input import EvaluationRubricInput
    from ..models.evaluation_run_response import EvaluationRunResponse
    from ..models.evaluation_target import EvaluationTarget
    from ..models.evaluation_targets_response import EvaluationTargetsResponse


class Evaluations:
    """`evaluations`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        organization_id: str,
        name: str,
        scope: Literal["organization"] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResponse:
        """Make an evaluation of an organization

        Makes an evaluation; it is not enabled yet. A member that is not known is refused.
        Errors have the codes `invalid_request` (400, with `fields` in its details),
        `organization_evaluation_no_targets` (400) and
        `organization_evaluation_name_taken` (409). Not idempotent.

        Args:
            organization_id: See the spec.
            name: No other evaluation that is active may have it.
            scope: Known from the reference alone, where it is the default.
            description: See the spec.
            enabled: False, or left out, here.
            config: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createOrganizationEvaluation`, POST /evaluations.
        """
        from ..operations.evaluations import create_organization_evaluation as op

        call = op.request(
            organization_id=organization_id,
            name=name,
            scope=scope,
            description=description,
            enabled=enabled,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def delete(
        self,
        evaluation_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> None:
        """Delete an evaluation of an organization

        Deletes an evaluation.

        Args:
            evaluation_id: The evaluation.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteOrganizationEvaluation`, DELETE /evaluations/{evaluation_id}.
        """
        from ..operations.evaluations import delete_organization_evaluation as op

        call = op.request(
            evaluation_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_result(
        self,
        evaluation_id: str,
        result_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResultRecordResponse:
        """Get a result of an evaluation

        One result with its reasons. One that is not there gives the code `result_not_found`
        (404).

        Args:
            evaluation_id: The evaluation.
            result_id: The result.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationEvaluationResult`, GET /evaluations/{evaluation_id}/results/{result_id}.
        """
        from ..operations.evaluations import get_organization_evaluation_result as op

        call = op.request(
            evaluation_id,
            result_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        organization_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationListResponse:
        """List the evaluations of an organization

        The evaluations of one organization. As for all of them, it has to be on the plan
        Enterprise, and the caller needs the permission
        `organization:manage_evaluations`.

        Args:
            organization_id: The organization.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listOrganizationEvaluations`, GET /evaluations.
        """
        from ..operations.evaluations import list_organization_evaluations as op

        call = op.request(
            organization_id=organization_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_results(
        self,
        evaluation_id: str,
        *,
        agent_id: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
        status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
        created_after: str | None | Unset = UNSET,
        created_before: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResultRecordListResponse:
        """List the results of an evaluation

        The results so far.

        Args:
            evaluation_id: The evaluation.
            agent_id: Only results about this agent.
            session_id: Only results about this session.
            grade: Only results with this grade.
            status: Only results in this state.
            created_after: Only later results. A date and time of RFC 3339, with an offset.
            created_before: Only earlier results. A date and time of RFC 3339, with an offset.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listOrganizationEvaluationResults`, GET /evaluations/{evaluation_id}/results.
        """
        from ..operations.evaluations import list_organization_evaluation_results as op

        call = op.request(
            evaluation_id,
            agent_id=agent_id,
            session_id=session_id,
            grade=grade,
            status=status,
            created_after=created_after,
            created_before=created_before,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def metrics(
        self,
        evaluation_id: str,
        *,
        days: int | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationMetricsResponse:
        """Get the numbers of an evaluation

        How often each grade was given in the last days.

        Args:
            evaluation_id: The evaluation.
            days: How many days to look back.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationEvaluationMetrics`, GET /evaluations/{evaluation_id}/metrics.
        """
        from ..operations.evaluations import get_organization_evaluation_metrics as op

        call = op.request(
            evaluation_id,
            days=days,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def options(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationOptionsResponse:
        """Get what an evaluation of an organization can be made of

        The values and limits that an evaluation may have.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getEvaluationOptions`, GET /evaluation-options.
        """
        from ..operations.evaluations import get_evaluation_options as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def retrieve(
        self,
        evaluation_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResponse:
        """Get an evaluation of an organization

        One evaluation. One that is not there gives the code `organization_evaluation_not_found`
        (404).

        Args:
            evaluation_id: The evaluation.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationEvaluation`, GET /evaluations/{evaluation_id}.
        """
        from ..operations.evaluations import get_organization_evaluation as op

        call = op.request(
            evaluation_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def run(
        self,
        evaluation_id: str,
        session_ids: Sequence[str],
        *,
        dry_run: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions for an organization

        Queues an evaluation of each session, or with `dry_run` only says what would be queued
        and what it would cost. Errors have the codes
        `organization_evaluation_not_runnable` and
        `organization_evaluation_no_eligible_chats` (400), `insufficient_credits` (402)
        and `organization_evaluation_run_in_flight` (409). Not idempotent.

        Args:
            evaluation_id: The evaluation.
            session_ids: See the spec.
            dry_run: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `runOrganizationEvaluation`, POST /evaluations/{evaluation_id}/run.
        """
        from ..operations.evaluations import run_organization_evaluation as op

        call = op.request(
            evaluation_id,
            session_ids=session_ids,
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def set_targets(
        self,
        evaluation_id: str,
        targets: Sequence[EvaluationTarget | Mapping[str, Any]],
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationTargetsResponse:
        """Set whom an evaluation reaches

        Replaces all targets. Without any target the evaluation is not enabled any more. A
        target of another organization gives the code
        `organization_evaluation_target_not_in_organization` (404).

        Args:
            evaluation_id: The evaluation.
            targets: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setOrganizationEvaluationTargets`, PUT /evaluations/{evaluation_id}/targets.
        """
        from ..operations.evaluations import set_organization_evaluation_targets as op

        call = op.request(
            evaluation_id,
            targets=targets,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        evaluation_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResponse:
        """Change an evaluation of an organization

        Changes the members that are sent and leaves the others. A member that is not known is
        refused. Errors have the codes `organization_evaluation_empty_rubric` and
        `organization_evaluation_no_targets` (400).

        Args:
            evaluation_id: The evaluation.
            name: No other evaluation that is active may have it.
            description: Null takes it away.
            enabled: See the spec.
            config: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateOrganizationEvaluation`, PATCH /evaluations/{evaluation_id}.
        """
        from ..operations.evaluations import update_organization_evaluation as op

        call = op.request(
            evaluation_id,
            name=name,
            description=description,
            enabled=enabled,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncEvaluations:
    """`evaluations`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        organization_id: str,
        name: str,
        scope: Literal["organization"] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResponse:
        """Make an evaluation of an organization

        Makes an evaluation; it is not enabled yet. A member that is not known is refused.
        Errors have the codes `invalid_request` (400, with `fields` in its details),
        `organization_evaluation_no_targets` (400) and
        `organization_evaluation_name_taken` (409). Not idempotent.

        Args:
            organization_id: See the spec.
            name: No other evaluation that is active may have it.
            scope: Known from the reference alone, where it is the default.
            description: See the spec.
            enabled: False, or left out, here.
            config: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createOrganizationEvaluation`, POST /evaluations.
        """
        from ..operations.evaluations import create_organization_evaluation as op

        call = op.request(
            organization_id=organization_id,
            name=name,
            scope=scope,
            description=description,
            enabled=enabled,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete(
        self,
        evaluation_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> None:
        """Delete an evaluation of an organization

        Deletes an evaluation.

        Args:
            evaluation_id: The evaluation.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteOrganizationEvaluation`, DELETE /evaluations/{evaluation_id}.
        """
        from ..operations.evaluations import delete_organization_evaluation as op

        call = op.request(
            evaluation_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_result(
        self,
        evaluation_id: str,
        result_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResultRecordResponse:
        """Get a result of an evaluation

        One result with its reasons. One that is not there gives the code `result_not_found`
        (404).

        Args:
            evaluation_id: The evaluation.
            result_id: The result.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationEvaluationResult`, GET /evaluations/{evaluation_id}/results/{result_id}.
        """
        from ..operations.evaluations import get_organization_evaluation_result as op

        call = op.request(
            evaluation_id,
            result_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list(
        self,
        organization_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[EvaluationListResponse, Evaluation]:
        """List the evaluations of an organization

        The evaluations of one organization. As for all of them, it has to be on the plan
        Enterprise, and the caller needs the permission
        `organization:manage_evaluations`.

        Args:
            organization_id: The organization.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listOrganizationEvaluations`, GET /evaluations.
        """
        from ..operations.evaluations import list_organization_evaluations as op

        call = op.request(
            organization_id=organization_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_results(
        self,
        evaluation_id: str,
        *,
        agent_id: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
        status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
        created_after: str | None | Unset = UNSET,
        created_before: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[EvaluationResultRecordListResponse, EvaluationResultRecord]:
        """List the results of an evaluation

        The results so far.

        Args:
            evaluation_id: The evaluation.
            agent_id: Only results about this agent.
            session_id: Only results about this session.
            grade: Only results with this grade.
            status: Only results in this state.
            created_after: Only later results. A date and time of RFC 3339, with an offset.
            created_before: Only earlier results. A date and time of RFC 3339, with an offset.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listOrganizationEvaluationResults`, GET /evaluations/{evaluation_id}/results.
        """
        from ..operations.evaluations import list_organization_evaluation_results as op

        call = op.request(
            evaluation_id,
            agent_id=agent_id,
            session_id=session_id,
            grade=grade,
            status=status,
            created_after=created_after,
            created_before=created_before,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def metrics(
        self,
        evaluation_id: str,
        *,
        days: int | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationMetricsResponse:
        """Get the numbers of an evaluation

        How often each grade was given in the last days.

        Args:
            evaluation_id: The evaluation.
            days: How many days to look back.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationEvaluationMetrics`, GET /evaluations/{evaluation_id}/metrics.
        """
        from ..operations.evaluations import get_organization_evaluation_metrics as op

        call = op.request(
            evaluation_id,
            days=days,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def options(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationOptionsResponse:
        """Get what an evaluation of an organization can be made of

        The values and limits that an evaluation may have.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getEvaluationOptions`, GET /evaluation-options.
        """
        from ..operations.evaluations import get_evaluation_options as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def retrieve(
        self,
        evaluation_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResponse:
        """Get an evaluation of an organization

        One evaluation. One that is not there gives the code `organization_evaluation_not_found`
        (404).

        Args:
            evaluation_id: The evaluation.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationEvaluation`, GET /evaluations/{evaluation_id}.
        """
        from ..operations.evaluations import get_organization_evaluation as op

        call = op.request(
            evaluation_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def run(
        self,
        evaluation_id: str,
        session_ids: Sequence[str],
        *,
        dry_run: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions for an organization

        Queues an evaluation of each session, or with `dry_run` only says what would be queued
        and what it would cost. Errors have the codes
        `organization_evaluation_not_runnable` and
        `organization_evaluation_no_eligible_chats` (400), `insufficient_credits` (402)
        and `organization_evaluation_run_in_flight` (409). Not idempotent.

        Args:
            evaluation_id: The evaluation.
            session_ids: See the spec.
            dry_run: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `runOrganizationEvaluation`, POST /evaluations/{evaluation_id}/run.
        """
        from ..operations.evaluations import run_organization_evaluation as op

        call = op.request(
            evaluation_id,
            session_ids=session_ids,
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def set_targets(
        self,
        evaluation_id: str,
        targets: Sequence[EvaluationTarget | Mapping[str, Any]],
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationTargetsResponse:
        """Set whom an evaluation reaches

        Replaces all targets. Without any target the evaluation is not enabled any more. A
        target of another organization gives the code
        `organization_evaluation_target_not_in_organization` (404).

        Args:
            evaluation_id: The evaluation.
            targets: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setOrganizationEvaluationTargets`, PUT /evaluations/{evaluation_id}/targets.
        """
        from ..operations.evaluations import set_organization_evaluation_targets as op

        call = op.request(
            evaluation_id,
            targets=targets,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        evaluation_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResponse:
        """Change an evaluation of an organization

        Changes the members that are sent and leaves the others. A member that is not known is
        refused. Errors have the codes `organization_evaluation_empty_rubric` and
        `organization_evaluation_no_targets` (400).

        Args:
            evaluation_id: The evaluation.
            name: No other evaluation that is active may have it.
            description: Null takes it away.
            enabled: See the spec.
            config: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateOrganizationEvaluation`, PATCH /evaluations/{evaluation_id}.
        """
        from ..operations.evaluations import update_organization_evaluation as op

        call = op.request(
            evaluation_id,
            name=name,
            description=description,
            enabled=enabled,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
