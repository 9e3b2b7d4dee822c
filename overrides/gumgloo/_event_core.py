"""What a stream of named events decides: sessions of Gumloop, and responses of Gloo.

Guarantees: as `StreamCore`; an event has a type, its own or the name that it came under; what
reports a failure is raised after all that came before it. An event without data says nothing and
is passed over, but where its name alone says something: in sessions.
"""

from __future__ import annotations

import json
from typing import Any, ClassVar

from gumgloo_api.support import GumglooError, read_json, status_error
from gumgloo_api.support.kinds import is_object

from ._errors import SessionNotResumableError, StreamDecodeError
from ._stream_core import StreamCore, misfit

__all__ = ["EventCore", "SessionCore"]


class EventCore(StreamCore):
    """Events whose data is a JSON object; one under a name like `error` reports a failure."""

    __slots__ = ()
    #: The name of an event without data says something.
    _names_speak: ClassVar[bool] = False

    def _take(self, event: str, value: bytes, chunks: list[Any]) -> bool:
        text = value.decode("utf-8", "replace")
        silent = not text.strip() and not event.startswith("error")
        if silent and (event == "message" or not self._names_speak):
            # As in a chat stream: some proxies keep a connection so.
            return True
        try:
            parsed: Any = {} if silent else read_json(text)
        except ValueError:
            parsed = text
        data = parsed if is_object(parsed) else self._object(event, parsed)
        if data is None:
            problem = f"an event is no JSON object ({len(text)} characters)"
            self.error = StreamDecodeError(problem, operation=self._name)
            return False
        if "type" not in data and event != "message":
            data = {"type": event, **data}
        self.error = self._reported(event, data)
        if self.error is not None:
            return False
        try:
            chunks.append(self._read(data))
        except (ValueError, RecursionError) as misfitting:
            problem = f"an event is not what the spec says{misfit(misfitting, data)}"
            self.error = StreamDecodeError(problem, operation=self._name)
            return False
        self.raws.append(data)
        self.done = self._is_end(event, data)
        return not self.done

    def _object(self, event: str, data: Any) -> dict[str, Any] | None:
        """What stands for data that is no object; None where nothing may."""
        return {"error": {"message": str(data)}} if event.startswith("error") else None

    def _reported(self, event: str, data: dict[str, Any]) -> GumglooError | None:
        """The error that an event reports, or None."""
        failure = self._failure(event, data)
        if failure is None:
            return None
        body = json.dumps({"error": failure}).encode()
        return status_error(self._name, 200, self._headers, body, in_stream=True)

    def _failure(self, event: str, data: dict[str, Any]) -> dict[str, Any] | None:
        error = data.get("error")
        if error is None and not event.startswith("error"):
            return None
        if is_object(error):
            return error
        return {"message": str(error)} if error is not None else data


class SessionCore(EventCore):
    """Events of a session. Data that is no object is handed out as the `data` of an event."""

    __slots__ = ()
    _names_speak: ClassVar[bool] = True

    def _object(self, event: str, data: Any) -> dict[str, Any] | None:
        return super()._object(event, data) or {"data": data}

    def _reported(self, event: str, data: dict[str, Any]) -> GumglooError | None:
        if data.get("finishReason") == "not_resumable":
            return SessionNotResumableError(operation=self._name)
        return super()._reported(event, data)

    def _failure(self, event: str, data: dict[str, Any]) -> dict[str, Any] | None:
        error, said = data.get("error"), data.get("errorMessage")
        if error is None and data.get("type") != "error" and data.get("finishReason") != "error":
            return None
        failure = dict(error) if is_object(error) else {}
        # The service says more to people in `errorMessage` than in `error`.
        words = said or failure.get("message") or error
        return {**failure, "message": words if isinstance(words, str) else "the run failed"}
