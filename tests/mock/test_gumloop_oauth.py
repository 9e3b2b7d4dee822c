"""The mock's authorization server, asked by the client: codes, tokens, rotation."""

from __future__ import annotations

import httpx
import pytest

from gumgloo import APIStatusError, Gumloop
from gumgloo.mock import MockService, MockTransport

BACK = "http://127.0.0.1:8765/callback"


def test_from_registration_to_revocation(mock_service: MockService) -> None:
    http = httpx.Client(transport=MockTransport(mock_service))
    with Gumloop(access_token="none", http_client=http) as client:
        oauth = client.oauth
        client_id = oauth.register_client(BACK).client_id
        asked = oauth.build_authorization_url(client_id, BACK)
        redirect = http.get(asked.url).headers["location"]
        code = oauth.read_redirect(redirect, asked.state)
        with pytest.raises(APIStatusError, match="invalid_grant"):
            oauth.exchange_code(client_id, code, BACK, "w" * 50)
        # The code is spent all the same.
        with pytest.raises(APIStatusError, match="invalid_grant"):
            oauth.exchange_code(client_id, code, BACK, asked.code_verifier)
        code = oauth.read_redirect(http.get(asked.url).headers["location"], asked.state)
        with pytest.raises(APIStatusError, match="invalid_grant"):
            oauth.exchange_code(client_id, code, f"{BACK}?x=1", asked.code_verifier)
        code = oauth.read_redirect(http.get(asked.url).headers["location"], asked.state)
        first = oauth.exchange_code(client_id, code, BACK, asked.code_verifier)
        second = oauth.refresh_token(client_id, first.refresh_token)
        assert second.refresh_token != first.refresh_token
        with pytest.raises(APIStatusError, match="invalid_grant"):
            oauth.refresh_token(client_id, first.refresh_token)
        with pytest.raises(APIStatusError, match="invalid_grant"):
            oauth.refresh_token("other", second.refresh_token)
        with Gumloop(access_token=second.access_token, http_client=http) as mine:
            assert mine.agents.list().agents == []
            oauth.revoke(client_id, second.access_token)
            oauth.revoke(client_id, "never seen")
            with pytest.raises(APIStatusError, match="401"):
                mine.agents.list()
    http.close()


def test_a_redirect_keeps_its_own_query_and_needs_no_state(mock_service: MockService) -> None:
    http = httpx.Client(transport=MockTransport(mock_service))
    with Gumloop(access_token="none", http_client=http) as client:
        url = client.oauth.build_authorization_url("c", f"{BACK}?a=1").url
        base, _, query = url.partition("?")
        kept = "&".join(part for part in query.split("&") if not part.startswith("state="))
        location = http.get(f"{base}?{kept}").headers["location"]
        assert location.startswith(f"{BACK}?a=1&code=") and "state" not in location
    http.close()
