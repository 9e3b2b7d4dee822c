"""The mock's Gumloop roles and voice sessions."""

from __future__ import annotations

from typing import Any

from gumgloo.mock import MockService
from tests.mock.ask import GUMLOOP, Answer, ask


def limits(service: MockService, method: str, path: str, body: Any = None) -> Answer:
    root = "/api.gumloop.com/api/v1/organizations/"
    return ask(service, method, f"{root}{path}", body, GUMLOOP)


def test_a_limit_is_set_for_one_organization_and_cleared(mock_service: MockService) -> None:
    one, user = "o1/roles/role-1/credit-limit", "?user_id=user-1"
    body = {"monthly_credit_limit": 7, "user_id": "user-1"}
    assert limits(mock_service, "PUT", one, body).json["monthly_credit_limit"] == 7
    assert limits(mock_service, "GET", one + user).json["monthly_credit_limit"] == 7
    listed = limits(mock_service, "GET", f"o1/roles/credit-limits{user}").json["roles"]
    assert [role["monthly_credit_limit"] for role in listed] == [7, None]
    other = limits(mock_service, "GET", f"o2/roles/role-1/credit-limit{user}").json
    assert other["monthly_credit_limit"] is None
    body["monthly_credit_limit"] = None
    assert limits(mock_service, "PUT", one, body).json["monthly_credit_limit"] is None
    assert limits(mock_service, "PUT", "o1/roles/none/credit-limit", body).status == 404


def test_a_voice_session_ends_once(mock_service: MockService) -> None:
    def call(path: str, body: Any = None) -> Answer:
        root = "/ws.gumloop.com/gummies/"
        bearer = {"authorization": "Bearer test-access-token"}
        return ask(mock_service, "POST", root + path, body, bearer)

    started = call("agent-1/voice/sessions", {"interaction_id": "s", "offer_sdp": "v=0"})
    assert started.status == 201
    key = started.json["voice_session_id"]
    assert call(f"agent-2/voice/sessions/{key}/end").status == 404
    assert call(f"agent-1/voice/sessions/{key}/end").json == {"status": "ending"}
    assert call(f"agent-1/voice/sessions/{key}/end").status == 404
