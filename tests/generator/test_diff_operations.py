"""Changes of operations, each with its name and its verdict."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.test_diff_base import (
    NAMED,
    Edit,
    Row,
    base,
    edited,
    limit,
    lines,
    move,
    ok,
    operation,
    props,
)

BODY = {"content": {"application/json": {"schema": {"type": "object"}}}}


def flow(document: dict[str, Any]) -> dict[str, Any]:
    """The one flow of the scheme `oauth`."""
    schemes = document["components"]["securitySchemes"]
    found: dict[str, Any] = schemes["oauth"]["flows"]["clientCredentials"]
    return found


OPERATIONS: list[Row] = [
    (
        "operation removed",
        lambda d: d["paths"].pop("/chats/{id}"),
        ["! deleteChat: operation removed"],
    ),
    (
        "operation added",
        lambda d: d["paths"].update({"/new": {"get": {"responses": {}}}}),
        ["+ GET /new: operation added"],
    ),
    (
        "operationId renamed",
        lambda d: operation(d, "listChats").update(operationId="chats"),
        ["! listChats: operationId renamed to chats"],
    ),
    (
        "method changed",
        lambda d: move(d["paths"]["/chats/{id}"], "delete", "put"),
        ["! deleteChat: method changed from DELETE to PUT"],
    ),
    (
        "path changed",
        lambda d: move(d["paths"], "/chats/{id}", "/chat/{id}"),
        ["! deleteChat: path changed from /chats/{id} to /chat/{id}"],
    ),
    (
        "path parameter renamed",
        lambda d: (
            move(d["paths"], "/chats/{id}", "/chats/{chat}"),
            d["paths"]["/chats/{chat}"]["parameters"][0].update(name="chat"),
        ),
        [
            "! deleteChat path chat: required parameter added",
            "! deleteChat path id: parameter removed",
        ],
    ),
    (
        "another operation takes the place of one that moved",
        lambda d: (
            d["paths"].update({"/old": {"get": d["paths"]["/chats"].pop("get")}}),
            d["paths"]["/chats"].update(get={"operationId": "findChats", "responses": {}}),
        ),
        [
            "! listChats: path changed from /chats to /old",
            "+ findChats: operation added",
        ],
    ),
    (
        "moves on the client",
        lambda d: operation(d, "listChats").update({"x-resource": "chats.list"}),
        ['! listChats: x-resource changed from "chat.list" to "chats.list"'],
    ),
    (
        "stream ends otherwise",
        lambda d: operation(d, "createChat")["x-stream"].update(done=["[DONE]"]),
        [
            '! createChat: x-stream changed from {"done": ["[DONE]", "finish_reason"]} to '
            '{"done": ["[DONE]"]}'
        ],
    ),
    (
        "pages now",
        lambda d: operation(d, "listChats").update({"x-pagination": {"next": "next"}}),
        ['! listChats: x-pagination changed from null to {"next": "next"}'],
    ),
    (
        "may be sent again",
        lambda d: operation(d, "createChat").update({"x-idempotent": True}),
        ["+ createChat: x-idempotent changed from null to true"],
    ),
    (
        "callbacks, which the comparison does not read",
        lambda d: operation(d, "createChat").update(callbacks={}),
        ["! createChat: callbacks changed from null to {}"],
    ),
    (
        "operation deprecated",
        lambda d: operation(d, "createChat").update(deprecated=True),
        ["+ createChat: is now deprecated"],
    ),
    (
        "documentation of an operation",
        lambda d: operation(d, "createChat").update(
            {"summary": "x", "description": "x", "tags": [], "x-sources": ["x"]}
        ),
        [],
    ),
    # Servers and security.
    (
        "server of all changed",
        lambda d: d["servers"][0].update(url="https://other.test"),
        ["! servers: servers changed from https://api.test to https://other.test"],
    ),
    (
        "server of all added",
        lambda d: d["servers"].append({"url": "https://b.test", "description": "x"}),
        ["+ servers: servers changed from https://api.test to https://api.test, https://b.test"],
    ),
    (
        "servers of all removed",
        lambda d: d.pop("servers"),
        ["! servers: servers changed from https://api.test to none"],
    ),
    (
        "server described",
        lambda d: d["servers"][0].update(description="x"),
        [],
    ),
    (
        "server of one operation changed",
        lambda d: operation(d, "listChats").update(servers=[{"url": "https://eu.test"}]),
        ["! listChats: servers changed from https://api.test to https://eu.test"],
    ),
    (
        "server of one operation dropped",
        lambda d: operation(d, "deleteChat").pop("servers"),
        ["! deleteChat: servers changed from https://eu.test to https://api.test"],
    ),
    (
        "server of one operation said of its path",
        lambda d: d["paths"]["/chats/{id}"].update(
            servers=operation(d, "deleteChat").pop("servers")
        ),
        [],
    ),
    (
        "security of all: one way less",
        lambda d: d["security"].pop(0),
        ["! security: security changed from bearer or oauth (read) to oauth (read)"],
    ),
    (
        "security of all: a scope less",
        lambda d: d["security"][1].update(oauth=[]),
        ["+ security: security changed from bearer or oauth (read) to bearer or oauth"],
    ),
    (
        "security of all: another scope",
        lambda d: d["security"][1].update(oauth=["write"]),
        [
            "! security: security changed from bearer or oauth (read) to bearer or oauth (write)",
        ],
    ),
    (
        "security of all: one way more",
        lambda d: d["security"].append({}),
        [
            "+ security: security changed from bearer or oauth (read) to bearer or oauth (read) "
            "or none"
        ],
    ),
    (
        "security of all: a further scope",
        lambda d: d["security"][1]["oauth"].append("write"),
        [
            "! security: security changed from bearer or oauth (read) to bearer or oauth (read, "
            "write)"
        ],
    ),
    (
        "security of one: a further scheme",
        lambda d: operation(d, "deleteChat")["security"][0].update(oauth=[]),
        ["! deleteChat: security changed from bearer to bearer with oauth"],
    ),
    (
        "security of one: another scheme",
        lambda d: operation(d, "deleteChat").update(security=[{"oauth": []}]),
        ["! deleteChat: security changed from bearer to oauth"],
    ),
    (
        "security of one: none any more",
        lambda d: operation(d, "deleteChat").update(security=[]),
        ["+ deleteChat: security changed from bearer to none"],
    ),
    (
        "security of one: that of all, in its own words",
        lambda d: operation(d, "listChats").update(security=d["security"]),
        [],
    ),
    (
        "security schemes",
        lambda d: (
            d["components"]["securitySchemes"].update(
                key={"type": "apiKey"}, bearer={"type": "http", "scheme": "basic"}
            ),
            d["components"]["securitySchemes"]["oauth"]["flows"]["clientCredentials"].update(
                scopes={"read": "Other words.", "write": "Write."}, tokenUrl="https://b.test"
            ),
        ),
        [
            '! securitySchemes.bearer: scheme changed from "bearer" to "basic"',
            "! securitySchemes.oauth: clientCredentials tokenUrl changed from "
            '"https://api.test/token" to "https://b.test"',
            "+ securitySchemes.key: security scheme added",
            "+ securitySchemes.oauth: clientCredentials scope write changed from null to true",
        ],
    ),
    (
        "security scheme removed",
        lambda d: d["components"]["securitySchemes"].pop("oauth"),
        ["! securitySchemes.oauth: security scheme removed"],
    ),
    (
        "security scheme whose scopes are left empty",
        lambda d: flow(d).update(scopes=None),
        [
            "! securitySchemes.oauth: clientCredentials scope read changed from true to null",
        ],
    ),
    (
        "security scheme with a setting that has members",
        lambda d: flow(d).update({"x-limits": {"tokens": 1}}),
        [
            "+ securitySchemes.oauth: clientCredentials x-limits changed from null to "
            '{"tokens": 1}',
        ],
    ),
    (
        "security scheme gets a setting",
        lambda d: d["components"]["securitySchemes"]["bearer"].update(name="x", description="x"),
        ['! securitySchemes.bearer: name changed from null to "x"'],
    ),
    # Parameters.
    (
        "optional parameter added",
        lambda d: operation(d, "listChats")["parameters"].append({"name": "q", "in": "query"}),
        ["+ listChats query q: parameter added"],
    ),
    (
        "required parameter added",
        lambda d: operation(d, "listChats")["parameters"].append(
            {"name": "q", "in": "query", "required": True}
        ),
        ["! listChats query q: required parameter added"],
    ),
    (
        "parameter renamed",
        lambda d: limit(d).update(name="count"),
        [
            "! listChats query limit: parameter removed",
            "+ listChats query count: parameter added",
        ],
    ),
    (
        "parameter required",
        lambda d: limit(d).update(required=True),
        ["! listChats query limit: is now required"],
    ),
    (
        "parameter no longer required",
        lambda d: operation(d, "listChats")["parameters"][1].pop("required"),
        ["+ listChats header x-team: is no longer required"],
    ),
    (
        "header in other letters",
        lambda d: operation(d, "listChats")["parameters"][1].update(name="x-TEAM"),
        [],
    ),
    (
        "parameter takes less",
        lambda d: limit(d)["schema"].update(maximum=50),
        ["! listChats query limit: maximum changed from 100 to 50"],
    ),
    (
        "parameter takes more",
        lambda d: limit(d)["schema"].update(maximum=500),
        ["+ listChats query limit: maximum changed from 100 to 500"],
    ),
    (
        "parameter deprecated",
        lambda d: limit(d).update(deprecated=True),
        ["+ listChats query limit: is now deprecated"],
    ),
    (
        "parameter written in another way",
        lambda d: limit(d).update(explode=False),
        ["! listChats query limit: is written in another way"],
    ),
    (
        "parameter written in the usual way, said aloud",
        lambda d: limit(d).update(style="form", explode=True, allowReserved=False),
        [],
    ),
    (
        "path parameter written in the usual way, said aloud",
        lambda d: d["paths"]["/chats/{id}"]["parameters"][0].update(style="simple", explode=False),
        [],
    ),
    (
        "path parameter written in another way",
        lambda d: d["paths"]["/chats/{id}"]["parameters"][0].update(explode=True),
        ["! deleteChat path id: is written in another way"],
    ),
    # Bodies and responses.
    (
        "body removed",
        lambda d: operation(d, "createChat").pop("requestBody"),
        ["! createChat request: body removed"],
    ),
    (
        "body added",
        lambda d: operation(d, "deleteChat").update(requestBody=BODY),
        ["+ deleteChat request: body added"],
    ),
    (
        "required body added",
        lambda d: operation(d, "deleteChat").update(requestBody={**BODY, "required": True}),
        ["! deleteChat request: required body added"],
    ),
    (
        "body no longer required",
        lambda d: operation(d, "createChat")["requestBody"].pop("required"),
        ["+ createChat request: is no longer required"],
    ),
    (
        "media types of the body",
        lambda d: move(
            operation(d, "createChat")["requestBody"]["content"], "application/json", "text/plain"
        ),
        [
            "! createChat request application/json: media type removed",
            "+ createChat request text/plain: media type added",
        ],
    ),
    (
        "encoding of the body",
        lambda d: operation(d, "createChat")["requestBody"]["content"]["application/json"].update(
            encoding={"a": {}}
        ),
        ["! createChat request application/json: encoding changed"],
    ),
    (
        "response removed",
        lambda d: operation(d, "createChat")["responses"].pop("400"),
        ["! createChat 400: response removed"],
    ),
    (
        "response added",
        lambda d: operation(d, "createChat")["responses"].update(default={}),
        ["+ createChat default: response added"],
    ),
    (
        "media types of a response",
        lambda d: move(ok(d, "createChat")["content"], "text/event-stream", "text/plain"),
        [
            "! createChat 200 text/event-stream: media type removed",
            "+ createChat 200 text/plain: media type added",
        ],
    ),
    (
        "response header renamed",
        lambda d: move(ok(d, "createChat")["headers"], "X-Request-Id", "X-Id"),
        [
            "! createChat 200 header x-request-id: header removed",
            "+ createChat 200 header x-id: header added",
        ],
    ),
    (
        "response header may be absent, and of another type",
        lambda d: (
            ok(d, "createChat")["headers"].update({"x-request-id": {"schema": {"type": "integer"}}})
            or ok(d, "createChat")["headers"].pop("X-Request-Id")
        ),
        [
            "! createChat 200 header x-request-id: is no longer required",
            '! createChat 200 header x-request-id: type changed from "string" to "integer"',
        ],
    ),
    (
        "response header deprecated",
        lambda d: ok(d, "createChat")["headers"]["X-Request-Id"].update(deprecated=True),
        ["+ createChat 200 header x-request-id: is now deprecated"],
    ),
    (
        "a response that is described in place",
        lambda d: ok(d, "listChats")["content"]["application/json"]["schema"]["properties"].pop(
            "next"
        ),
        ["! listChats 200 application/json.next: property removed"],
    ),
    (
        "a shared response",
        lambda d: props(d, "Error")["detail"].update(type="integer"),
        ['! Error.detail: type changed from "string" to "integer"'],
    ),
    (
        "a response that is nothing but itself",
        lambda d: d["components"]["responses"].update(Bad={"$ref": "#/components/responses/Bad"}),
        ["! createChat 400 application/json: media type removed"],
    ),
]


@pytest.mark.parametrize(
    ("edit", "expected"), [r[1:] for r in OPERATIONS], ids=[r[0] for r in OPERATIONS]
)
def test_change(edit: Edit, expected: list[str]) -> None:
    assert sorted(lines(base(), edited(edit))) == sorted(expected)


def test_both_verdicts_are_in_the_table() -> None:
    verdicts = [line[0] for _, _, expected in OPERATIONS for line in expected]
    assert min(verdicts.count("!"), verdicts.count("+")) > 15


def test_a_parameter_is_compared_by_the_content_that_it_has() -> None:
    def asking(schema: dict[str, Any]) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        parameter = {"name": "filter", "in": "query", "content": content}
        return edited(lambda d: operation(d, "listChats")["parameters"].append(parameter))

    assert lines(asking(NAMED), asking({"type": "object"})) == [
        "! listChats query filter application/json.a: property removed"
    ]


def test_the_order_of_members_in_an_extension_is_no_change() -> None:
    def paged(*members: tuple[str, str]) -> dict[str, Any]:
        return edited(lambda d: operation(d, "listChats").update({"x-pagination": dict(members)}))

    items, cursor = ("items", "data"), ("next", "cursor")
    assert lines(paged(items, cursor), paged(cursor, items)) == []
    assert lines(paged(cursor, items), paged(items, cursor)) == []
