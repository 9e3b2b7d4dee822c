"""Lists that come page by page: generated methods, pages, and iterating over all of them."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

Lab = Callable[[str], ModuleType]


class Shop:
    """Answers `listBoxes` from pages; `cursors` lead to them, and the requests are kept."""

    def __init__(self, pages: list[dict[str, Any]]) -> None:
        self._pages = {"": pages[0]} | {f"c{n}": page for n, page in enumerate(pages)}
        self.queries: list[list[tuple[str, str]]] = []

    def send(self, operation: Any, request: Any) -> Any:
        self.queries.append(request.query)
        page = self._pages[dict(request.query).get("from", "")]
        return operation.parse(200, {}, json.dumps(page).encode())


class AsyncShop(Shop):
    async def send(self, operation: Any, request: Any) -> Any:  # type: ignore[override]  # awaited
        return super().send(operation, request)


def book(sizes: list[int]) -> list[dict[str, Any]]:
    """Pages of so many boxes each, numbered through."""
    numbers = iter(range(sum(sizes)))
    pages: list[dict[str, Any]] = []
    for at, size in enumerate(sizes):
        boxes = [{"id": f"b{next(numbers)}"} for _ in range(size)]
        cursor = f"c{at + 1}" if at + 1 < len(sizes) else None
        pages.append({"boxes": boxes, "nextCursor": cursor, "more": at})
    return pages


def ids(boxes: Any) -> list[str]:
    return [box.id for box in boxes]


async def collect(items: Any) -> list[Any]:
    return [item async for item in items]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=5))
def test_all_items_come_once_and_in_order(lab: Lab, sizes: list[int]) -> None:
    wanted = [f"b{n}" for n in range(sum(sizes))]
    shop = Shop(book(sizes))
    assert ids(lab("labsvc").Api(shop).boxes.list(colour="red")) == wanted
    first, *rest = shop.queries
    assert first == [("colour", "red")]
    assert rest == [[("colour", "red"), ("from", f"c{n}")] for n in range(1, len(sizes))]

    ashop = AsyncShop(book(sizes))
    found = asyncio.run(collect(lab("labsvc").AsyncApi(ashop).boxes.list(colour="red")))
    assert (ids(found), ashop.queries) == (wanted, shop.queries)


def test_a_page_is_asked_for_only_when_it_is_needed(lab: Lab) -> None:
    shop = Shop(book([2, 2]))
    boxes = iter(lab("labsvc").Api(shop).boxes.list())
    assert ids([next(boxes), next(boxes)]) == ["b0", "b1"]
    assert len(shop.queries) == 1
    assert ids(boxes) == ["b2", "b3"]


def test_nothing_is_sent_before_an_asynchronous_list_is_awaited_or_iterated(lab: Lab) -> None:
    shop = AsyncShop(book([1, 1]))
    listed = lab("labsvc").AsyncApi(shop).boxes.list()
    assert shop.queries == []

    async def twice() -> tuple[Any, list[Any]]:
        return await listed, await collect(listed.pages())

    page, pages = asyncio.run(twice())
    assert ids(page.boxes) == ["b0"]
    assert [ids(one.boxes) for one in pages] == [["b0"], ["b1"]]
    assert len(shop.queries) == 3


def test_the_first_page_is_the_answer_itself(lab: Lab) -> None:
    page = lab("labsvc").Api(Shop(book([1, 1]))).boxes.list()
    assert ids(page.boxes) == ["b0"]
    assert (page.next_cursor, page.additional_properties) == ("c1", {"more": 0})
    assert page.to_dict() == book([1, 1])[0]
    assert [ids(one.boxes) for one in page.pages()] == [["b0"], ["b1"]]


def test_it_can_begin_in_the_middle(lab: Lab) -> None:
    shop = Shop(book([1, 1, 1]))
    assert ids(lab("labsvc").Api(shop).boxes.list(from_="c1")) == ["b1", "b2"]
    assert shop.queries == [[("from", "c1")], [("from", "c2")]]


def test_a_filter_that_reads_like_a_cursor_is_none(lab: Lab) -> None:
    shop = Shop(book([1, 1]))
    assert ids(lab("labsvc").Api(shop).boxes.list(colour="c1")) == ["b0", "b1"]
    assert shop.queries == [[("colour", "c1")], [("colour", "c1"), ("from", "c1")]]


def test_a_cursor_that_was_asked_for_is_not_taken_again(lab: Lab) -> None:
    shop = Shop([{"boxes": [{"id": "b"}], "nextCursor": "c0"}])
    with pytest.raises(lab("support.errors").ResponseDecodeError, match="gave before"):
        list(lab("labsvc").Api(shop).boxes.list(from_="c0"))
    assert len(shop.queries) == 1


@pytest.mark.parametrize("cursors", [("c1", "c1"), ("c1", "c2", "c1"), ("c2", "c1", "c2")])
def test_a_list_without_an_end_is_an_error(lab: Lab, cursors: tuple[str, ...]) -> None:
    pages = [{"boxes": [{"id": "b"}], "nextCursor": "c1"}]
    pages += [{"boxes": [], "nextCursor": cursor} for cursor in cursors[1:]]
    errors = lab("support.errors")
    with pytest.raises(errors.ResponseDecodeError, match=r"next_cursor.*gave before") as caught:
        list(lab("labsvc").Api(Shop(pages)).boxes.list(from_=cursors[0]))
    assert caught.value.operation == "listBoxes"
    with pytest.raises(errors.ResponseDecodeError, match="gave before"):
        asyncio.run(collect(lab("labsvc").AsyncApi(AsyncShop(pages)).boxes.list()))


@pytest.mark.parametrize("page", [{}, {"boxes": None}, {"boxes": [], "nextCursor": ""}])
def test_a_page_without_items_or_cursor_is_the_last(lab: Lab, page: dict[str, Any]) -> None:
    shop = Shop([page])
    assert list(lab("labsvc").Api(shop).boxes.list()) == []
    assert len(shop.queries) == 1


@pytest.mark.parametrize("clone", [copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))])
def test_a_copy_is_equal_and_has_lost_the_way(lab: Lab, clone: Callable[[Any], Any]) -> None:
    page = lab("labsvc").Api(Shop(book([1, 1]))).boxes.list()
    copied = clone(page)
    assert copied == page
    boxes = iter(copied)
    assert next(boxes).id == "b0"
    with pytest.raises(TypeError, match="does not lead to the next one"):
        next(boxes)


def test_a_last_page_made_by_hand_has_its_items(lab: Lab) -> None:
    page = lab("labsvc.models").BoxPage(boxes=[{"id": "x"}])
    assert ids(page) == ["x"]
    assert page.next_page_cursor() is None
