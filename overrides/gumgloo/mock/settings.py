"""What a mock can be told before and while it runs.

Guarantees: every default is good for a test; the test credentials are the ones printed by
``python -m gumgloo.mock``.  No `repr` shows a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["FlowPlan", "Settings"]


@dataclass
class FlowPlan:
    """How a flow run goes on.

    Attributes:
        polls: how many polls see it unfinished: first ``QUEUED``, then ``RUNNING``.
        seconds: where set, the clock decides instead: ``QUEUED`` for the first half of these
            seconds, then ``RUNNING``.
        end: its last state: ``DONE``, ``FAILED``, ``TERMINATED`` or one that nobody knows.
        outputs: the outputs of a run that is done; None derives them from its inputs.
        log: lines of its log, beside those on its state.
    """

    polls: int = 2
    seconds: float | None = None
    end: str = "DONE"
    outputs: Mapping[str, Any] | None = None
    log: tuple[str, ...] = ()


@dataclass
class Settings:
    """Settings of a mock; all but the credentials may change while it runs.

    Attributes:
        token_lifetime: seconds that a token of Gloo's token endpoint holds; at least 1.
        gloo_done: whether Gloo's streams end with ``[DONE]``; sources disagree on the real one.
        gloo_nested_end: whether a stream of a response ends nested, as the documentation has it,
            rather than flat, as it was measured.
        flow: how flow runs go on; a run keeps the plan that it started with.
        gumloop_access_tokens: OAuth access tokens.
        gumloop_api_keys: API keys, and the user id that has to come with each.
        gloo_clients: client ids and their secrets.
        gloo_api_keys: static API keys.
    """

    token_lifetime: float = 3600
    gloo_done: bool = False
    gloo_nested_end: bool = False
    flow: FlowPlan = field(default_factory=FlowPlan)
    gumloop_access_tokens: tuple[str, ...] = field(default=("test-access-token",), repr=False)
    gumloop_api_keys: Mapping[str, str] = field(
        default_factory=lambda: {"gum_test": "user-1"}, repr=False
    )
    gloo_clients: Mapping[str, str] = field(
        default_factory=lambda: {"test-client": "test-secret"}, repr=False
    )
    gloo_api_keys: tuple[str, ...] = field(default=("gloo_test",), repr=False)
