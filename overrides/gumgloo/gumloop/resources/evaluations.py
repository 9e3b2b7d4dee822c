"""`client.evaluations`: the generated methods, and a run of one session or several.

Source: methods of the official client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import evaluations as generated
from gumgloo_api.support import UNSET, TimeLimits, Unset

from ..._limits import ids_of

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import EvaluationRunResponse

__all__ = ["AsyncEvaluations", "Evaluations"]

_MOST_SESSIONS = 200


class Evaluations(generated.Evaluations):
    """`evaluations`."""

    def run(
        self,
        evaluation_id: str,
        session_ids: str | Iterable[str],
        *,
        dry_run: bool | Unset | None = False,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions of an organization. Costs credits, except as a dry run.

        Args:
            evaluation_id: the evaluation.
            session_ids: one id or several, 200 at most, none of them twice.
            dry_run: say what would be done, and do nothing; always sent.
            team_id: the team to act in.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ConfigurationError: ids that cannot be sent; nothing was sent.

        Spec: `runOrganizationEvaluation`.
        """
        return super().run(
            evaluation_id,
            ids_of("session_ids", session_ids, most=_MOST_SESSIONS),
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvaluations(generated.AsyncEvaluations):
    """`evaluations`, awaited."""

    async def run(
        self,
        evaluation_id: str,
        session_ids: str | Iterable[str],
        *,
        dry_run: bool | Unset | None = False,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions of an organization; see `Evaluations.run`."""
        return await super().run(
            evaluation_id,
            ids_of("session_ids", session_ids, most=_MOST_SESSIONS),
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
