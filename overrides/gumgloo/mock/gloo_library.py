"""Gloo's libraries: ingestion, the items that come of it, search and recommendations.

Guarantees: an upload is known by its bytes, so the same file twice is a duplicate; an item is not
there for its first look, then goes through its states look by look to COMPLETED, or to FAILED where
its file is empty; what was deleted is gone. Only COMPLETED items are found.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .jsontext import is_list
from .manners import Call
from .multipart import read_parts
from .replies import Reply, json_reply
from .shelf import Shelf

__all__ = ["GLOO_PUBLISHER", "Library"]

#: The publisher whose library the test credentials may use.
GLOO_PUBLISHER = "5d1f2a34-9b7a-4c1d-8e2f-0000000000aa"

#: As many bytes of a text are found by a search.
_SEARCHED = 1 << 20
_STATES = ("QUEUED", "CHUNKING", "EMBEDDING", "COMPLETED")
_TEXTS = frozenset(
    {"item_title", "item_subtitle", "item_summary", "item_image", "item_url", "item_number"}
    | {"item_extra", "isbn", "publication_date"}
)
_LISTS = frozenset({"author", "item_tags"})
_FLAGS = frozenset({"evergreen", "visible_in_search", "visible_in_chat"})


def _error(status: int, text: str) -> Reply:
    return json_reply(status, {"error": "Request failed", "message": text})


def _stamp(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()


@dataclass
class _Ingestion:
    """How an item comes along: `looks` counts those that found or missed it."""

    looks: int = 0
    failed: bool = False

    @property
    def state(self) -> str | None:
        """None while it is not there yet."""
        if self.looks < 1:
            return None
        state = _STATES[min(self.looks - 1, len(_STATES) - 1)]
        return "FAILED" if self.failed and state == "COMPLETED" else state


class Library:
    """The items of all publishers."""

    def __init__(self) -> None:
        self._items = Shelf("item")
        self._coming: dict[str, _Ingestion] = {}
        self._texts: dict[str, str] = {}
        self._versions = 0

    @property
    def answers(self) -> Mapping[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "uploadFiles": self._upload,
            "realTimeUpload": self._upload_text,
            "getPublisherItems": self._list,
            "getItemMetadata": self._look,
            "patchItem": self._patch,
            "patchItems": self._patch_many,
            "deleteItems": self._delete,
            "getFileSnippets": self._snippets,
            "searchPublisherData": self._search,
            "getBaseItemRecommendations": self._recommend,
            "getVerboseItemRecommendations": self._recommend,
            "getAffiliateReferencedItems": self._recommend,
        }

    def _etag(self) -> str:
        self._versions += 1
        return f"etag-{self._versions}"

    # Ingestion

    def _id(self, publisher: str, data: bytes) -> str:
        digest = hashlib.sha256(hashlib.sha256(data).digest() + publisher.encode()).hexdigest()
        return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"

    def _put(self, call: Call, publisher: str, name: str, data: bytes, **more: Any) -> str:
        key = self._id(publisher, data)
        self._coming[key] = _Ingestion(failed=not data.strip())
        self._texts[key] = data[:_SEARCHED].decode("utf-8", "replace")
        thing = {
            "item_id": key,
            "publisher_id": publisher,
            "filename": name,
            "item_title": name.rpartition(".")[0] or name,
            "updated_at": _stamp(call.now),
            "etag": self._etag(),
            "visible_in_search": True,
            "visible_in_chat": True,
            **more,
        }
        self._items.put(key, thing)
        return key

    def _upload(self, call: Call) -> Reply:
        kind = call.request.header("content-type") or ""
        parts = [p for p in read_parts(kind, call.request.body) if p.filename is not None]
        publisher = call.body["publisher_id"]
        if publisher.startswith("unknown-publisher"):
            return _error(403, "The publisher belongs to another organisation.")
        producer = call.values.get("producer_id")
        if producer is not None and len(parts) > 1:
            return _error(400, "With a producer_id there may be one file only.")
        replaced = call.values.get("update")
        if replaced is not None and replaced not in self._items:
            return _error(404, "There is no such item.")
        fresh: list[str] = []
        known: list[str] = []
        for part in parts:
            key = self._id(publisher, part.data)
            if key in self._items:
                known.append(key)
                continue
            more = {} if producer is None else {"producer_id": producer}
            fresh.append(self._put(call, publisher, part.filename or "", part.data, **more))
        if replaced is not None and fresh:
            self._items.remove(replaced)
        message = "File processing started in background." if fresh else "Nothing new."
        told = {"success": True, "message": message, "ingesting": fresh, "duplicates": known}
        return json_reply(200, told)

    def _upload_text(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        publisher = body.get("publisher_id") or body.get("publisherId") or GLOO_PUBLISHER
        name = body.get("filename", "text.txt")
        key = self._put(call, publisher, name, body["content"].encode("utf-8", "replace"))
        told = {"success": True, "message": "Processing started.", "task_id": f"task-{key}"}
        return json_reply(200, {**told, "batch_id": None, "processing_details": None})

    # Items

    def _state(self, key: str) -> str | None:
        return self._coming[key].state

    def _shown(self, publisher: str | None = None) -> list[dict[str, Any]]:
        """The items that are there, with their states."""
        things = self._items.all(lambda one: publisher in (None, one["publisher_id"]))
        return [
            {**thing, "status": state}
            for thing in things
            if (state := self._state(thing["item_id"])) is not None
        ]

    def _list(self, call: Call) -> Reply:
        shown = self._shown(call.values["publisher_id"])
        size = call.values.get("page_size") or 1000
        page = call.values.get("page") or 1
        names = ("item_id", "producer_id", "item_title", "filename", "status")
        rows = [{name: thing.get(name) for name in names} for thing in shown]
        pages = max(1, -(-len(rows) // size))
        return json_reply(
            200, {"items": rows[(page - 1) * size : page * size], "total_pages": pages}
        )

    def _look(self, call: Call) -> Reply:
        key = call.values["item_id"]
        thing = self._items.get(key)
        if thing is None:
            return json_reply(404, {"detail": {"code": "not_found", "message": "No such item."}})
        state = self._state(key)
        self._coming[key].looks += 1
        if state is None:
            return json_reply(404, {"detail": {"code": "not_found", "message": "Not there yet."}})
        thing.pop("publisher_id")
        thing.pop("producer_id", None)
        return json_reply(200, {**thing, "status": state})

    def _found(self, body: Mapping[str, Any]) -> str | None:
        """The item that a patch names; its id wins over the caller's own."""
        if body.get("item_id") is not None:
            return body["item_id"] if body["item_id"] in self._items else None
        wanted = body.get("producer_id")
        named = self._items.all(lambda one: one.get("producer_id") == wanted)
        return named[0]["item_id"] if named and wanted is not None else None

    def _change(self, call: Call, key: str, changes: Mapping[str, Any]) -> dict[str, Any]:
        stamp, etag = _stamp(call.now), self._etag()
        return self._items.update(key, **changes, updated_at=stamp, etag=etag)

    def _patch(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        key = self._found(body)
        if key is None:
            return _error(404, "There is no such item.")
        thing = self._items.get(key) or {}
        if thing["publisher_id"] != body["publisher_id"]:
            return _error(403, "The item is another publisher's.")
        names = _TEXTS | _LISTS
        self._change(call, key, {name: body[name] for name in names if name in body})
        return json_reply(200, {"success": True, "message": "Item updated."})

    def _patch_many(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        wanted: Mapping[str, Any] = body["filter"]
        publisher = call.values["publisher_id"]
        matched = [thing for thing in self._shown(publisher) if _takes(wanted, thing)]
        results: list[dict[str, Any]] = []
        for thing in matched[: int(body.get("limit", 100))]:
            changes, problem = _applied(thing, body["ops"])
            key = thing["item_id"]
            outcome = {"item_id": key, "success": problem is None, "error": problem}
            if problem is None:
                changed = self._change(call, key, changes)
                outcome |= {name: changed[name] for name in ("etag", "updated_at")}
            results.append(outcome)
        failed = sum(not one["success"] for one in results)
        told = {
            "success": not failed,
            "total_matched": len(matched),
            "total_patched": len(results) - failed,
            "total_failed": failed,
            "results": results,
            "message": f"Patched {len(results) - failed} items.",
            "filter_applied": wanted,
        }
        return json_reply(200, told)

    def _delete(self, call: Call) -> Reply:
        keys: list[str] = call.body["item_ids"]
        results: list[dict[str, Any]] = []
        for key in keys:
            gone = self._items.remove(key)
            places = ("weaviate", "s3", "chunk_enrichments", "files", "database")
            results.append(
                {
                    "item_id": key,
                    "success": gone,
                    "error": None if gone else "There is no such item.",
                    "deleted_from": dict.fromkeys(places, gone),
                }
            )
        deleted = sum(one["success"] for one in results)
        told = {
            "success": deleted == len(keys),
            "mode": "hard",
            "total_requested": len(keys),
            "total_deleted": deleted,
            "total_failed": len(keys) - deleted,
            "results": results,
            "message": f"Deleted {deleted} items.",
        }
        return json_reply(200, told)

    # What is in them

    def _sentences(self, key: str) -> list[str]:
        pieces = self._texts[key].replace("\n", " ").split(".")
        return [f"{piece.strip()}." for piece in pieces if piece.strip()]

    def _snippets(self, call: Call) -> Reply:
        key = call.values["item_id"]
        if key not in self._items:
            return json_reply(404, {"detail": "Not Found"})
        every = self._sentences(key)
        rows = [
            {"id": f"{key}-{part}", "part": part, "snippet": text}
            for part, text in enumerate(every, 1)
        ]
        limit = call.values.get("limit")
        rows = rows if limit is None else rows[: max(limit, 0)]
        return json_reply(200, {"data": rows, "pagination": {"total": len(every)}})

    def _passages(self, query: str) -> Iterator[tuple[dict[str, Any], int, str, float]]:
        """Item, number, text and certainty of each passage that has a word of the query."""
        words = {word.strip("?!.,").casefold() for word in query.split()}
        for thing in self._shown():
            if thing["status"] != "COMPLETED" or not thing["visible_in_search"]:
                continue
            for part, text in enumerate(self._sentences(thing["item_id"]), 1):
                hits = words & {word.strip("?!.,").casefold() for word in text.split()}
                if hits:
                    yield thing, part, text, round(0.8 + 0.1 * len(hits) / len(words), 3)

    def _search(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        if body["tenant"].startswith("unknown-publisher"):
            return json_reply(
                403, {"error": "Forbidden - insufficient permissions", "code": "forbidden"}
            )
        rows: list[dict[str, Any]] = [
            {
                "uuid": f"{thing['item_id']}-{part}",
                "metadata": {"certainty": certainty, "distance": round(1 - certainty, 3)},
                "properties": {
                    "item_title": thing["item_title"],
                    "publisher": body["tenant"],
                    "snippet": text,
                    "type": "article",
                    "item_id": thing["item_id"],
                    "author": thing.get("author") or [],
                },
                "references": None,
                "vector": {},
                "collection": body["collection"],
            }
            for thing, part, text, certainty in self._passages(body["query"])
            if certainty >= body.get("certainty", 0.75)
        ]
        rows.sort(key=lambda row: row["metadata"]["certainty"], reverse=True)
        return json_reply(200, {"data": rows[: int(body.get("limit", 10))], "intent": 0})

    def _recommend(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        mode = call.operation.id
        items: dict[str, dict[str, Any]] = {}
        for thing, part, text, certainty in self._passages(body["query"]):
            if certainty < body.get("certainty_threshold", 0.75):
                continue
            item = items.setdefault(
                thing["item_id"],
                {
                    "item_id": thing["item_id"],
                    "item_title": thing["item_title"],
                    "filename": thing["filename"],
                    "author": thing.get("author") or [],
                    "type": "article",
                    "publisher": body.get("tenant", "Example Press"),
                    "publication_date": "February 1, 2024",
                    "snippet_count": 0,
                    "cumulative_certainty": 0.0,
                    "uuids": [],
                },
            )
            item["snippet_count"] += 1
            item["cumulative_certainty"] = round(item["cumulative_certainty"] + certainty, 3)
            passage = {"uuid": f"{thing['item_id']}-{part}", "part": part, "certainty": certainty}
            verbose = mode == "getVerboseItemRecommendations"
            item["uuids"].append({**passage, "snippet": text} if verbose else passage)
        least = body.get("min_snippet_count_per_item", 1)
        rows = [item for item in items.values() if item["snippet_count"] >= least]
        rows.sort(key=lambda one: (-one["snippet_count"], -one["cumulative_certainty"]))
        if mode == "getAffiliateReferencedItems":
            for row in rows:
                del row["uuids"]
        return json_reply(200, rows[: int(body.get("item_count", 50))])


def _takes(wanted: Mapping[str, Any], thing: Mapping[str, Any]) -> bool:
    """True where an item passes every condition of a filter."""
    listed = {"item_ids": "item_id", "statuses": "status", "types": "type"}
    for name, member in listed.items():
        if name in wanted and thing.get(member) not in wanted[name]:
            return False
    for name, member in {"authors": "author", "tags": "item_tags"}.items():
        if name in wanted and not set(thing.get(member) or []) & set(wanted[name]):
            return False
    for name in _FLAGS:
        if name in wanted and bool(thing.get(name)) != wanted[name]:
            return False
    if "search" in wanted and wanted["search"].casefold() not in thing["item_title"].casefold():
        return False
    stamps = {"updated_after": (1, "updated_at"), "updated_before": (-1, "updated_at")}
    for name, (sign, member) in stamps.items():
        if name in wanted:
            have, asked = _seconds(thing[member]), _seconds(wanted[name])
            if have is None or asked is None or sign * (have - asked) < 0:
                return False
    return True


def _seconds(stamp: str) -> float | None:
    try:
        return datetime.fromisoformat(stamp).timestamp()
    except (ValueError, OverflowError):
        return None


def _applied(thing: Mapping[str, Any], ops: list[Any]) -> tuple[dict[str, Any], str | None]:
    """The members that operations change, or what is wrong with one of them."""
    changes: dict[str, Any] = {}
    for one in ops:
        field, value = one["field"], one.get("value")
        if field not in _TEXTS | _LISTS | _FLAGS:
            return {}, "This field cannot be changed."
        have = changes.get(field, thing.get(field))
        if one["op"] == "replace":
            fits = (
                isinstance(value, bool)
                if field in _FLAGS
                else value is None
                or (is_list(value) if field in _LISTS else isinstance(value, str))
            )
            if not fits:
                return {}, "The value is of the wrong type."
            changes[field] = value
        elif field in _LISTS and is_list(value):
            old = list(have or [])
            added = [*old, *(item for item in value if item not in old)]
            rest = [item for item in old if item not in value]
            changes[field] = added if one["op"] == "append" else rest
        elif one["op"] == "remove" and field in _TEXTS:
            changes[field] = None
        else:
            return {}, "This operation does not go with the field."
    return changes, None
