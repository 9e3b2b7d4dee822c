"""`client.items`: iterating over all items of a publisher, whatever the era of the answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from gumgloo_api.gloo.resources import items as generated

from .._item_pages import ItemPages

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import PublisherItem

__all__ = ["AsyncItems", "Items"]

#: What the service takes at the most.
_PAGE_SIZE = 1000


class Items(generated.Items):
    """`items`."""

    def iterate(self, publisher_id: str, *, page_size: int = _PAGE_SIZE) -> Iterator[PublisherItem]:
        """All items of a publisher, page by page as they are needed; `list` gives one answer.

        Args:
            publisher_id: the publisher.
            page_size: how many a page holds, at most 1000. The older service ignores it.

        Raises: what `list` raises, while iterating.

        Spec: `getPublisherItems`.
        """
        pages = ItemPages()
        while pages.page is not None:
            yield from pages.answered(self.list(publisher_id, page=pages.page, page_size=page_size))


class AsyncItems(generated.AsyncItems):
    """`items`, awaited."""

    async def iterate(
        self, publisher_id: str, *, page_size: int = _PAGE_SIZE
    ) -> AsyncIterator[PublisherItem]:
        """All items of a publisher, for `async for`; see `Items.iterate`."""
        pages = ItemPages()
        while pages.page is not None:
            answer = await self.list(publisher_id, page=pages.page, page_size=page_size)
            for item in pages.answered(answer):
                yield item
