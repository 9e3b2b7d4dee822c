"""Lists that come page by page, sync and async.

Guarantees: a page is the service's own answer, every field of it there; iterating gives the items
of this page and of all that follow, and asks for a page only when its first item is wanted. Each
page is asked for as the first one was, the cursor apart. A service that gives a cursor it gave
before ends the iteration with an error instead of going round for ever.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from .errors import ResponseDecodeError
from .kinds import is_array
from .model import Model
from .request import Operation, Request

if TYPE_CHECKING:
    from .transport import AsyncTransport, Transport

__all__ = ["AsyncPages", "Page", "paged"]

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT", bound="Page[Any]")


class _Turn(Generic[PageT]):
    """The requests of one list: the first, and one for each cursor that a page names."""

    def __init__(self, operation: Operation[PageT], request: Request) -> None:
        self.operation = operation
        self.request: Request | None = request
        self._first = request
        self._name = operation.pages.cursor if operation.pages else ""
        self._seen = {value for name, value in request.query if name == self._name}

    def after(self, page: PageT) -> None:
        """Set `request` to that of the page after this one, None where it is the last."""
        cursor = page.next_page_cursor()
        if cursor is None:
            self.request = None
            return
        if cursor in self._seen:
            raise ResponseDecodeError(
                operation=self.operation.id,
                path=type(page).page_cursor,
                problem="the service gave a cursor that it gave before, so the list has no end",
                status_code=200,
                headers={},
                body=b"",
            )
        self._seen.add(cursor)
        query = [pair for pair in self._first.query if pair[0] != self._name]
        self.request = replace(self._first, query=[*query, (self._name, cursor)])


class Page(Model, Generic[ItemT]):
    """An answer that is one page of a list.

        for item in client.things.list():        # the items of all pages
        page = client.things.list()               # the first page, with all its fields
        for page in client.things.list().pages():

    A page is a model like any other: it can be compared, copied and pickled. Only the page that
    a call of a synchronous client returned leads to the next one; a copy does not.
    """

    __slots__ = ("_start",)
    _start: tuple[Transport, Operation[Any], Request]
    #: Names of the attributes that hold the items, and the cursor of the next page.
    page_items: ClassVar[str] = ""
    page_cursor: ClassVar[str] = ""

    def items_of_page(self) -> list[ItemT]:
        """The items of this page alone."""
        value = getattr(self, self.page_items)
        return cast("list[ItemT]", value) if is_array(value) else []

    def next_page_cursor(self) -> str | None:
        """What the service named as the beginning of the next page; None at the end."""
        value = getattr(self, self.page_cursor)
        return value if isinstance(value, str) and value else None

    def lead_on(self, transport: Transport, operation: Operation[Any], request: Request) -> None:
        """Let `pages` and `for` go on from here, as `request` asked for this page."""
        self._start = transport, operation, request

    def pages(self) -> Iterator[Self]:
        """This page and all that follow.

        Raises (while iterating):
            TypeError: there is a next page, and this one does not lead to it.
            ResponseDecodeError: the service gave a cursor that it gave before.
            And all that the call itself raises.
        """
        yield self
        if self.next_page_cursor() is None:
            return
        if not hasattr(self, "_start"):
            raise TypeError(
                "this page does not lead to the next one: pass its cursor to the call, "
                "or iterate over what the call returned (`async for` with an async client)"
            )
        transport, operation, request = self._start
        turn: _Turn[Self] = _Turn(operation, request)
        turn.after(self)
        while turn.request is not None:
            page: Self = transport.send(operation, turn.request)
            yield page
            turn.after(page)

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.items_of_page()


def paged(transport: Transport, operation: Operation[PageT], request: Request) -> PageT:
    """Ask for the first page of a list, which leads to the others."""
    page = transport.send(operation, request)
    page.lead_on(transport, operation, request)
    return page


class AsyncPages(Generic[PageT, ItemT]):
    """A list of an asynchronous client: awaited it is its first page, iterated all its items.

        async for item in client.things.list():
        page = await client.things.list()
        async for page in client.things.list().pages():

    Nothing is sent before that, and each time anew.
    """

    def __init__(
        self, transport: AsyncTransport, operation: Operation[PageT], request: Request
    ) -> None:
        self._transport = transport
        self._operation = operation
        self._request = request

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._transport.send(self._operation, self._request).__await__()

    async def pages(self) -> AsyncIterator[PageT]:
        """All pages. Raises what the call raises, and `ResponseDecodeError` as `Page.pages`."""
        turn = _Turn(self._operation, self._request)
        while turn.request is not None:
            page = await self._transport.send(self._operation, turn.request)
            yield page
            turn.after(page)

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items_of_page():
                yield item
