"""Gumloop's files for flows: uploaded under a name for a user or a team, and read back.

Guarantees: what was uploaded comes back byte for byte, to its owner alone; what is not base64 is
not stored; any other name is a file that a flow made, and is answered from the spec.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any

from .archives import archived
from .manners import Call
from .replies import Reply, json_reply, raw_reply

__all__ = ["FlowFiles"]

_MADE_BY_FLOW = b"Steam above the cup"


class FlowFiles:
    """All files, by owner and name."""

    def __init__(self) -> None:
        self._files: dict[tuple[Any, Any, str], bytes] = {}

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "uploadFile": self._upload,
            "uploadFiles": self._upload_many,
            "downloadFile": self._download,
            "downloadFiles": self._download_many,
        }

    def _store(self, body: Mapping[str, Any], file: Mapping[str, Any]) -> bool:
        try:
            data = base64.b64decode(file.get("file_content", ""), validate=True)
        except (binascii.Error, ValueError):
            return False
        self._files[_key(body, file.get("file_name", ""))] = data
        return True

    def _upload(self, call: Call) -> Reply:
        if not self._store(call.body, call.body):
            return json_reply(400, {"error": "file_content is no base64"})
        return json_reply(200, {"success": True, "file_name": call.body.get("file_name", "")})

    def _upload_many(self, call: Call) -> Reply:
        stored: list[str] = []
        failed: list[str] = []
        for file in call.body.get("files", ()):
            kept = stored if self._store(call.body, file) else failed
            kept.append(file.get("file_name", ""))
        if failed and not stored:
            return json_reply(500, {"error": "None of the files was stored."})
        if failed:
            told = {"partial_success": True, "uploaded_files": stored, "failed_files": failed}
            return json_reply(207, told)
        return json_reply(200, {"success": True, "uploaded_files": stored})

    def _read(self, body: Mapping[str, Any], name: str) -> bytes:
        return self._files.get(_key(body, name), _MADE_BY_FLOW)

    def _download(self, call: Call) -> Reply:
        data = self._read(call.body, call.body.get("file_name", ""))
        return raw_reply(200, "application/octet-stream", data)

    def _download_many(self, call: Call) -> Reply:
        names: list[str] = call.body.get("file_names", [])
        files = archived((name, self._read(call.body, name)) for name in names)
        return raw_reply(200, "application/zip", files)


def _key(body: Mapping[str, Any], name: str) -> tuple[Any, Any, str]:
    return body.get("user_id"), body.get("project_id"), name
