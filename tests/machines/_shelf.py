"""A shelf of skills, and of a publisher's items, that changes while it is read page by page.

Guarantees: it answers as the two services do: skills by cursor (what comes after the one named),
items by number of page. What it answered is kept, walk by walk; faults happen in their order.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import httpx

__all__ = ["PAGE", "Shelf", "number_of"]

#: Items of a page.
PAGE = 2

Served = tuple[list[int], str | None]


def number_of(item: Any) -> int:
    """The place of a skill or an item."""
    name: str = item.id if hasattr(item, "id") else item.item_id
    return int(name)


class Shelf:
    """The service.

    Attributes:
        ids: what stands there, in order.
        faults: what happens to the next requests: a status, or "lost", "loop".
        asked: the requests since the last `forget`: the query of each, and what was answered:
            numbers of the items and the cursor, or the fault.
        era: of the items: "bare", "counted" or "endless", as the older service, the newer one, and
            a newer one that does not name its last page.
    """

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.faults: deque[int | str] = deque()
        self.asked: list[tuple[dict[str, str], Any]] = []
        self.era = "counted"

    def forget(self) -> None:
        """Begin to note anew."""
        self.asked = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        fault = self.faults.popleft() if self.faults else None
        if fault == "lost" or isinstance(fault, int):
            self.asked.append((query, fault))
            if fault == "lost":
                raise httpx.ReadError("planned", request=request)
            return httpx.Response(fault, json={"error": "planned"})
        if "platform.ai.gloo.com" in request.url.host:
            served, answer = self._items(int(query["page"]))
        else:
            served, answer = self._skills(query.get("cursor"), loop=fault == "loop")
        self.asked.append((query, served))
        return httpx.Response(200, json=answer)

    def _skills(self, cursor: str | None, *, loop: bool) -> tuple[Served, Any]:
        after = None if cursor is None else int(cursor.removeprefix("after:"))
        rest = [one for one in self.ids if after is None or one > after]
        page = rest[:PAGE]
        following = f"after:{page[-1]}" if len(rest) > PAGE else None
        if loop and cursor is not None:
            following = cursor
        skills = [{"id": str(one), "name": "n", "description": "d", "team_id": "t"} for one in page]
        return (page, following), {"skills": skills, "next_cursor": following}

    def _items(self, number: int) -> tuple[Served, Any]:
        page = self.ids if self.era == "bare" else self.ids[(number - 1) * PAGE : number * PAGE]
        items = [{"item_id": str(one)} for one in page]
        last = -(-len(self.ids) // PAGE)
        over = self.era == "bare" or (number >= last if self.era == "counted" else not page)
        served = list(page), None if over else str(number + 1)
        if self.era == "bare":
            return served, items
        return served, {"items": items} | ({"total_pages": last} if self.era == "counted" else {})
