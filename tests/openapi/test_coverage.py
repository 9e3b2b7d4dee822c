"""Each spec is all of its API and nothing else, held against a list of the operations."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from tests.contract._ledger import Tally
from tests.openapi._listed import Listed, listed, methods_of_the_sdk
from tests.openapi._source import OPENAPI, SERVICES, read
from tests.openapi._walk import follow, operations

CONTRACT = "1 spec"
DOCUMENT = read("gumloop").document
API_HOST = DOCUMENT["servers"][0]["url"]


def at(one: Listed, document: dict[str, Any] = DOCUMENT) -> dict[str, Any]:
    """The operation of the spec."""
    found: dict[str, Any] = document["paths"][one.path][one.method.lower()]
    return found


def host_of(operation: dict[str, Any], document: dict[str, Any] = DOCUMENT) -> str:
    """Where the plain answer comes from; a stream may have a server of its own."""
    server: str = operation.get("servers", document["servers"])[0]["url"]
    return server


def test_the_list_is_whole() -> None:
    assert len({one.place for one in listed()}) == len(listed()) == 141
    assert Counter(methods_of_the_sdk()).most_common(1)[0][1] == 1
    oauth = [name for name in methods_of_the_sdk() if name.startswith("oauth.")]
    assert (len(methods_of_the_sdk()), len(oauth)) == (127, 5)


def test_the_list_of_gloo_is_whole() -> None:
    assert len({one.place for one in listed("gloo")}) == len(listed("gloo")) == 32
    assert not any(one.team or one.sdk or one.aliases for one in listed("gloo"))


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_is_missing_and_nothing_is_invented(service: str) -> None:
    document = read(service).document
    known = {
        f"{str(place[-1]).upper()} {host_of(operation, document)}{place[1]}"
        for place, operation in operations(document)
    }
    assert known == {one.place for one in listed(service)}


@pytest.mark.parametrize("one", listed(), ids=lambda one: one.place)
def test_the_method_of_the_sdk_has_its_name(one: Listed, tally: Tally) -> None:
    tally.add(CONTRACT, f"gumloop.{at(one)['operationId']}")
    if one.sdk:
        assert at(one)["x-resource"] == one.sdk
    # A name that stands for this operation belongs to no other.
    names = {operation["x-resource"] for _, operation in operations(DOCUMENT)}
    assert names.isdisjoint(one.aliases)
    assert bool(one.sdk or one.aliases) <= ("sdk" in at(one)["x-sources"])


@pytest.mark.parametrize("one", listed(), ids=lambda one: one.place)
def test_the_team_goes_where_the_sdk_puts_it(one: Listed, tally: Tally) -> None:
    operation = at(one)
    tally.add(CONTRACT, f"gumloop.{operation['operationId']}")
    asked = [follow(DOCUMENT, node) for node in operation.get("parameters", [])]
    query = {node["name"] for node in asked if node["in"] == "query"}
    assert ("team_id" in query) == ("query" in one.team)
    assert ("team_id" in operation.get("x-scope", [])) == ("body" in one.team)
    for media in operation.get("requestBody", {}).get("content", {}).values():
        members = follow(DOCUMENT, media["schema"]).get("properties", {})
        assert "team_id" in members or "body" not in one.team
    if host_of(operation) != API_HOST:
        assert "team_id" not in {*query, *operation.get("x-scope", [])}


# An operation, its request, its host where it is not the API host, the stream's, and its method.
ROW = re.compile(
    r"\| `(?P<id>\w+)` \| `(?P<method>\w+) (?P<path>[^`]*)` \| (`(?P<host>[^`]*)`)?"
    r"(stream: `[^`]*`)? \| `client\.(?P<client>[\w.]+)` \| (yes|-) \| (yes|-) \| (yes|-) \| "
)


@pytest.mark.parametrize("service", SERVICES)
def test_the_table_lists_each_operation_and_its_place_on_the_client(service: str) -> None:
    document = read(service).document
    host = document["servers"][0]["url"]
    text = (OPENAPI / service / "COVERAGE.md").read_text("utf-8")
    rows = [ROW.match(line) for line in text.splitlines() if line.startswith("| `")]
    found = {
        row["id"]: (
            f"{row['method']} {row['host'] or host}{row['path']}",
            row["client"],
        )
        for row in rows
        if row
    }
    assert len(rows) == len(found) == len(listed(service))
    wanted = {one.place: at(one, document) for one in listed(service)}
    assert found == {
        operation["operationId"]: (place, operation["x-resource"])
        for place, operation in wanted.items()
    }


def test_the_table_tells_of_what_is_not_modelled() -> None:
    entries = read("gloo").document["x-not-modelled"]
    head, _, told = (OPENAPI / "gloo" / "COVERAGE.md").read_text("utf-8").partition("not modelled")
    rows = [line.split(" | ")[0].removeprefix("| ") for line in told.splitlines()[4:]]
    assert rows == [entry["operation"] for entry in entries]
    assert rows == ["getPublisherProducerIds", "getItemByProducerId", "GET /ai/v2/models"]
    assert not any(name in head for name in rows)
    assert "x-not-modelled" not in DOCUMENT
