"""What is a stream by its content type, and what an answer that is none ends in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gumgloo._stream_core import check_content_type, is_event_stream
from gumgloo_api.support import (
    APIStatusError,
    ResponseDecodeError,
)
from tests.overrides.stream_fakes import operation


class TestContentType:
    def refusal(self, kind: str, body: bytes) -> Exception:
        with pytest.raises((APIStatusError, ResponseDecodeError)) as caught:
            check_content_type(operation(), {"Content-Type": kind}, body, 200)
        return caught.value

    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"content-type": ""},
            {"content-type": "text/event-stream"},
            {"Content-Type": "Text/Event-Stream ; charset=utf-8"},
        ],
    )
    def test_accepted(self, headers: dict[str, str]) -> None:
        assert is_event_stream(headers)
        check_content_type(operation(), headers, b"whatever")

    def test_a_page_is_refused_with_what_it_says(self) -> None:
        assert not is_event_stream({"content-type": "text/html"})
        error = self.refusal("text/html; charset=utf-8", b"<html>log in</html>")
        assert isinstance(error, ResponseDecodeError)
        assert str(error) == "createThing: expected text/event-stream, got text/html"
        assert (error.body, error.status_code) == (b"<html>log in</html>", 200)

    @pytest.mark.parametrize(
        ("body", "message"),
        [({"error": {"message": "no", "code": 402}}, "no"), ({"detail": "not now"}, "not now")],
    )
    def test_an_error_object_is_that_error(self, body: Any, message: str) -> None:
        error = self.refusal("application/json", json.dumps(body).encode())
        assert isinstance(error, APIStatusError)
        assert error.in_stream
        assert (error.message, error.status_code) == (message, 200)

    @pytest.mark.parametrize("body", [b"{}", b'{"error": null}', b"[]", b"{", b"\xff", b""])
    def test_other_json_is_refused(self, body: bytes) -> None:
        error = self.refusal("application/json", body)
        assert isinstance(error, ResponseDecodeError)
        assert "application/json" in str(error)

    @pytest.mark.parametrize("body", [b"{}", b'{"error": {"code": 402}}'])
    def test_the_status_is_that_of_a_success_where_none_is_given(self, body: bytes) -> None:
        with pytest.raises((APIStatusError, ResponseDecodeError)) as caught:
            check_content_type(operation(), {"content-type": "application/json"}, body)
        error: Any = caught.value
        assert error.status_code == 200

    def test_json_under_another_label_is_refused(self) -> None:
        error = self.refusal("text/plain", b'{"error": {"message": "no"}}')
        assert isinstance(error, ResponseDecodeError)
