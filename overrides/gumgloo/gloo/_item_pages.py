"""All items of a publisher, over both eras of the answer: which page to ask for next, without I/O.

Guarantees: a bare array, the older answer, is the whole list; of the newer one every page is asked
for once, until the last that the service names, or an empty one where it names none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import PublisherItem, PublisherItemsPage

__all__ = ["ItemPages"]


class ItemPages:
    """The walk over the pages.

    Attributes:
        page: number of the page to ask for, None at the end.
    """

    def __init__(self) -> None:
        self.page: int | None = 1

    def answered(self, answer: PublisherItemsPage | list[PublisherItem]) -> list[PublisherItem]:
        """The items of an answer; `page` moves on."""
        if isinstance(answer, list):
            self.page = None
            return answer
        items = answer.items if isinstance(answer.items, list) else []
        page = self.page or 1
        last = answer.total_pages
        over = page >= last if isinstance(last, int) else not items
        self.page = None if over else page + 1
        return items
