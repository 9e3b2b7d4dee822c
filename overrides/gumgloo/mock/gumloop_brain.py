"""Gumloop's Company Brain: files of the sources, runs that read them, and the search.

Guarantees: what was uploaded is listed, found by its words and gone once deleted, together with
its source; a draft stays one until it is approved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from .gumloop_errors import nested
from .gumloop_kept import Kept, listed, stamp
from .jsontext import is_object
from .manners import Call
from .multipart import Part, read_parts
from .replies import Reply, json_reply
from .shelf import Shelf

__all__ = ["Brain"]

_KINDS = ("pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "txt", "md", "html", "csv", "rtf")
_MOST_BYTES = 25 * 1024 * 1024
_MOST_FOUND = 8


class Brain:
    """All files and runs.

    Args:
        kept: has the sources.
    """

    def __init__(self, kept: Kept) -> None:
        self._create = kept.answers["createBrainSource"]
        self._sources = kept.shelf("source")
        self._files = Shelf("file")
        self._runs = Shelf("run")

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        of_sources = {
            "uploadBrainFiles": self._upload,
            "listBrainFiles": self._list,
            "deleteBrainFile": self._delete,
            "approveBrainSource": self._approve,
            "getBrainSourceEstimate": self._estimate,
            "syncBrainSource": self._sync,
            "listBrainSyncRuns": self._list_runs,
        }
        return {
            "createBrainSource": self._draft,
            "searchBrain": self._search,
            **{name: self._of_source(answer) for name, answer in of_sources.items()},
        }

    def _of_source(self, answer: Callable[[Call, str], Reply]) -> Callable[[Call], Reply]:
        def answered(call: Call) -> Reply:
            source: str = call.values["source_id"]
            known = source in self._sources
            return answer(call, source) if known else nested(404, "There is no such source.")

        return answered

    # Sources

    def _draft(self, call: Call) -> Reply:
        reply = self._create(call)
        assert is_object(reply.value)
        if call.body.get("require_approval"):
            key = reply.value["source"]["id"]
            return json_reply(201, {"source": self._sources.update(key, status="draft")})
        return reply

    def _approve(self, call: Call, source: str) -> Reply:
        if not self._is_draft(source):
            return nested(409, "The source is no draft.", code="source_not_draft")
        return json_reply(200, {"source": self._sources.update(source, status="active")})

    def _is_draft(self, source: str) -> bool:
        found = self._sources.get(source)
        return found is not None and found["status"] == "draft"

    def _estimate(self, call: Call, source: str) -> Reply:
        if not self._is_draft(source):
            return json_reply(200, {"source_id": source, "status": "active", "estimate": None})
        files = self._of(self._files, source)
        estimate = {
            "sync_run_id": "run-0",
            "status": "paused_for_approval",
            "estimated_tokens": sum(file["size_bytes"] for file in files) // 4,
            "estimated_credits": 5 * len(files),
            "document_count": len(files),
        }
        return json_reply(200, {"source_id": source, "status": "draft", "estimate": estimate})

    # Runs

    def _run(self, call: Call, source: str) -> str:
        key = self._runs.new_id()
        made = {
            "sync_run_id": key,
            "source_id": source,
            "connector_id": f"connector-{source}",
            "status": "queued",
            "trigger": "manual",
            "sync_mode": "delta",
            "coverage_status": "unknown",
            "budget_status": "within_budget",
            "docs_seen": len(self._of(self._files, source)),
            "created_ts": stamp(call),
        }
        self._runs.put(key, made)
        return key

    def _sync(self, call: Call, source: str) -> Reply:
        run = self._run(call, source)
        return json_reply(202, {"source_id": source, "status": "queued", "sync_run_id": run})

    def _list_runs(self, call: Call, source: str) -> Reply:
        return listed(call, self._of(self._runs, source), "items")

    # Files

    @staticmethod
    def _of(shelf: Shelf, source: str) -> list[dict[str, Any]]:
        return shelf.all(lambda thing: thing["source_id"] == source)

    def _upload(self, call: Call, source: str) -> Reply:
        parts = read_parts(call.request.header("content-type") or "", call.request.body)
        rejected: list[dict[str, str]] = []
        taken: list[dict[str, Any]] = []
        for part in parts:
            name = part.filename or ""
            fault = _fault(part)
            if fault:
                rejected.append({"file_name": name, "error": fault})
            else:
                taken.append(self._keep(call, source, part))
        if not taken:
            text = "None of the files was taken."
            details = {"rejected": rejected}
            return nested(400, text, "files", "no_files_accepted", details)
        told = [{**_told(file), "status": "uploaded", "indexed_at": None} for file in taken]
        run = self._run(call, source)
        return json_reply(201, {"files": told, "rejected": rejected, "sync_run_id": run})

    def _keep(self, call: Call, source: str, part: Part) -> dict[str, Any]:
        key = self._files.new_id()
        made = {
            "id": key,
            "source_id": source,
            "text": part.data.decode("utf-8", "replace"),
            "file_name": part.filename,
            "mime_type": part.kind,
            "size_bytes": len(part.data),
            "sha256": hashlib.sha256(part.data).hexdigest(),
            "status": "indexed",
            "error": None,
            "document_id": f"document-{key}",
            "created_at": stamp(call),
            "indexed_at": stamp(call),
        }
        return self._files.put(key, made)

    def _list(self, call: Call, source: str) -> Reply:
        return listed(call, [_told(file) for file in self._of(self._files, source)], "files")

    def _delete(self, call: Call, source: str) -> Reply:
        key = call.values["file_id"]
        file = self._files.get(key)
        if file is None or file["source_id"] != source:
            return nested(404, "There is no such file.")
        self._files.remove(key)
        return json_reply(200, {"deleted": True})

    def _search(self, call: Call) -> Reply:
        words = set(call.body["query"].casefold().split())
        kinds = call.body.get("source_type")
        found: list[tuple[float, dict[str, Any]]] = []
        for file in self._files.all():
            source = self._sources.get(file["source_id"])
            text = f"{file['file_name']} {file['text']}".casefold()
            hits = sum(word in text for word in words)
            if hits and source and (kinds is None or source["source_type"] in kinds):
                result: dict[str, Any] = {
                    "document_id": file["document_id"],
                    "source": source["source_type"],
                    "title": file["file_name"],
                    "content": file["text"],
                    "score": hits / len(words),
                    "updated_at": file["created_at"],
                    "parent_title": source["name"],
                    "metadata": {},
                }
                found.append((-hits, result))
        found.sort(key=lambda pair: pair[0])
        most = int(call.body.get("limit") or _MOST_FOUND)
        return json_reply(200, {"results": [result for _, result in found[:most]]})


def _fault(part: Part) -> str:
    """Why a file is not taken; "" where it is."""
    if (part.filename or "").rpartition(".")[2].lower() not in _KINDS:
        return "Files of this kind are not taken."
    return "A file may have 25 MB." if len(part.data) > _MOST_BYTES else ""


def _told(file: dict[str, Any]) -> dict[str, Any]:
    """A file as the service shows it."""
    return {name: value for name, value in file.items() if name not in ("source_id", "text")}
