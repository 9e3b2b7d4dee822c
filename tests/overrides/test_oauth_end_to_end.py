"""A whole login against the mock: register, authorize, exchange, call, refresh, revoke."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo import AuthorizationURL, BadRequestError, TokenError
from gumgloo.mock import MockService
from tests.overrides._clients import Side, check_error

HOME = "http://127.0.0.1:8765/callback"


def authorize(side: Side, asked: AuthorizationURL) -> str:
    """What a browser does: where it is sent back to."""
    answer = side.do(side.http().get(asked.url))
    assert answer.status_code == 302
    return str(answer.headers["location"])


def statuses(service: MockService, operation: str) -> list[int | None]:
    return [entry.status for entry in service.calls(operation)]


def test_a_login_from_its_beginning_to_its_end(side: Side, mock_service: MockService) -> None:
    oauth = side.gumloop().oauth
    client_id = side.do(oauth.register_client(HOME)).client_id
    asked = oauth.build_authorization_url(client_id, HOME)
    code = oauth.read_redirect(authorize(side, asked), asked.state)
    first = side.do(oauth.exchange_code(client_id, code, HOME, asked.code_verifier))

    saved: list[Any] = []
    client = side.gumloop(
        refresh_token=first.refresh_token,
        client_id=client_id,
        access_token=first.access_token,
        on_rotate=saved.append,
        user_id="user-1",
    )
    side.do(client.models.list())
    assert statuses(mock_service, "createToken") == [200]

    # The first access token is used until it is refused; of the others the lifetime is known.
    mock_service.clock.sleep(3600)
    side.do(client.models.list())
    mock_service.clock.sleep(3600)
    side.do(client.models.list())
    side.do(client.models.list())
    assert statuses(mock_service, "listModels") == [200, 401, 200, 200, 200]
    assert statuses(mock_service, "createToken") == [200, 200, 200]
    chain = [first.refresh_token, *(answer.refresh_token for answer in saved)]
    assert len(set(chain)) == 3
    assert client.refresh_token == chain[-1]
    assert not any("x-auth-key" in entry.headers for entry in mock_service.requests)

    # What was replaced is spent.
    with pytest.raises(BadRequestError) as caught:
        side.do(oauth.refresh_token(client_id, chain[0]))
    assert caught.value.code == "invalid_grant"

    side.do(oauth.revoke(client_id, saved[-1].access_token))
    side.do(oauth.revoke(client_id, chain[-1]))
    with pytest.raises(TokenError, match="authorize again") as ended:
        side.do(client.models.list())
    assert (ended.value.final, ended.value.code) == (True, "invalid_grant")
    check_error(ended.value, *chain)


def test_a_code_is_good_for_its_verifier_only(side: Side) -> None:
    oauth = side.gumloop().oauth
    client_id = side.do(oauth.register_client(HOME)).client_id
    asked = oauth.build_authorization_url(client_id, HOME)
    other = oauth.build_authorization_url(client_id, HOME)
    code = oauth.read_redirect(authorize(side, asked), asked.state)
    with pytest.raises(BadRequestError) as caught:
        side.do(oauth.exchange_code(client_id, code, HOME, other.code_verifier))
    assert caught.value.code == "invalid_grant"
    check_error(caught.value, code, other.code_verifier)
