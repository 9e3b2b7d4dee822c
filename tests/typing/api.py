"""What a user's editor infers. Never run: mypy and pyright read it, and each line can fail them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Literal, assert_type

import httpx

from gumgloo import (
    AsyncChatStream,
    AsyncGloo,
    AsyncGumloop,
    AsyncGumloopClient,
    AsyncStream,
    AuthorizationURL,
    ChatStream,
    ConnectionLimits,
    Gloo,
    GroundedStream,
    Gumloop,
    GumloopClient,
    Stream,
    Timeout,
    Unknown,
    Unset,
)
from gumgloo.gloo.auth import GlooAuth
from gumgloo_api import gloo, gumloop
from gumgloo_api.gloo import models as gloo_models
from gumgloo_api.gumloop import models as gumloop_models
from gumgloo_api.support import HttpxTransport

MESSAGES = [{"role": "user", "content": "Capital of Canada?"}]


def gumloop_sync(client: Gumloop, flag: bool) -> None:
    create = client.chat.completions.create
    unary = create(model="m", messages=MESSAGES)
    assert_type(unary, gumloop_models.ChatCompletion)
    assert_type(create(model="m", messages=MESSAGES, stream=False), gumloop_models.ChatCompletion)
    stream = create(model="m", messages=MESSAGES, stream=True)
    assert_type(
        stream, ChatStream[gumloop_models.ChatCompletionChunk, gumloop_models.ChatCompletion]
    )
    as_stream: Stream[gumloop_models.ChatCompletionChunk] = stream
    for chunk in as_stream:
        assert_type(chunk, gumloop_models.ChatCompletionChunk)
        assert_type(chunk.choices[0].delta.content, str | Unset | None)
    assert_type(stream.get_final_completion(), gumloop_models.ChatCompletion)
    assert_type(stream.snapshot, gumloop_models.ChatCompletion | None)
    for text in stream.text:
        assert_type(text, str)
    either = create(model="m", messages=MESSAGES, stream=flag)
    assert_type(
        either,
        gumloop_models.ChatCompletion
        | ChatStream[gumloop_models.ChatCompletionChunk, gumloop_models.ChatCompletion],
    )

    assert_type(unary.id, str)
    assert_type(unary.additional_properties, dict[str, Any])
    assert_type(client.models.list(), gumloop_models.ModelListResponse)
    assert_type(client.models.route(input="x"), gumloop_models.ModelRouteResponse)


def models_and_mappings_mix(client: Gumloop) -> None:
    user = gumloop_models.ChatUserMessage(content="hi")
    client.chat.completions.create(
        model="m",
        messages=[user, {"role": "user", "content": [{"type": "text", "text": "more"}]}],
        temperature=None,
        max_completion_tokens=10,
        tools=[{"type": "function", "function": {"name": "f"}}],
        response_format={"type": "json_object"},
        modalities=("image", "text"),
        image_config={"size": "1024x1024"},
        extra_headers={"X-A": "1"},
        extra_query={"a": 1},
        extra_body={"b": None},
        timeout=Timeout(total=10),
    )
    part = gumloop_models.ChatContentText(text="x")
    assert_type(part.type, Literal["text"])
    assert_type(user.name, str | Unset)


def wrong_arguments_are_seen(client: Gumloop, gloo_client: Gloo) -> None:
    client.chat.completions.create(messages=MESSAGES)  # type: ignore[call-overload]  # no model
    client.chat.completions.create("m", MESSAGES)  # type: ignore[call-overload]  # keyword-only
    client.chat.completions.create(  # type: ignore[call-overload]  # no such argument
        model="m", messages=MESSAGES, temprature=1
    )
    gloo_client.chat.completions.create(  # type: ignore[call-overload]  # not a number
        messages=MESSAGES,
        auto_routing=True,
        temperature="hot",  # pyright: ignore[reportArgumentType]
    )


async def gumloop_async(client: AsyncGumloop) -> None:
    create = client.chat.completions.create
    assert_type(await create(model="m", messages=MESSAGES), gumloop_models.ChatCompletion)
    stream = await create(model="m", messages=MESSAGES, stream=True)
    assert_type(
        stream, AsyncChatStream[gumloop_models.ChatCompletionChunk, gumloop_models.ChatCompletion]
    )
    as_stream: AsyncStream[gumloop_models.ChatCompletionChunk] = stream
    async for chunk in as_stream:
        assert_type(chunk, gumloop_models.ChatCompletionChunk)
    assert_type(await stream.get_final_completion(), gumloop_models.ChatCompletion)


def gloo_sync(client: Gloo) -> None:
    completions = client.chat.completions
    assert_type(
        completions.create(messages=MESSAGES, auto_routing=True), gloo_models.ChatCompletion
    )
    grounded = completions.grounded.create(
        messages=MESSAGES, model_family="anthropic", include_citations=True, stream=True
    )
    assert_type(grounded, GroundedStream)
    assert_type(grounded.citations, list[gloo_models.Citation])
    as_chat: ChatStream[
        gloo_models.GroundedChatCompletionChunk, gloo_models.GroundedChatCompletion
    ] = grounded
    assert_type(as_chat.get_final_completion(), gloo_models.GroundedChatCompletion)
    for make in (completions.guarded.create, completions.direct.create):
        assert_type(make(messages=MESSAGES, model="x"), gloo_models.ChatCompletion)
    assert_type(client.access_token(), str)


async def gloo_async(client: AsyncGloo) -> None:
    answer = await client.chat.completions.grounded.create(messages=MESSAGES, model="x")
    assert_type(answer, gloo_models.GroundedChatCompletion)
    assert_type(await client.access_token(), str)


def oauth_sync(client: Gumloop) -> None:
    asked = client.oauth.build_authorization_url("c", "http://127.0.0.1:8765/callback")
    assert_type(asked, AuthorizationURL)
    code = client.oauth.read_redirect("/callback?code=x&state=y", asked.state)
    assert_type(code, str)
    tokens = client.oauth.exchange_code("c", code, "http://127.0.0.1", asked.code_verifier)
    assert_type(tokens, gumloop_models.OAuthToken)
    assert_type(client.oauth.register_client("http://127.0.0.1"), gumloop_models.OAuthClient)
    assert_type(client.refresh_token, str | None)


async def oauth_async(client: AsyncGumloop) -> None:
    assert_type(await client.oauth.refresh_token("c", "r"), gumloop_models.OAuthToken)
    assert_type(client.oauth.build_authorization_url("c", "x", scopes=["a"]), AuthorizationURL)

    async def save(tokens: gumloop_models.OAuthToken) -> None: ...

    AsyncGumloop(refresh_token="r", client_id="c", on_rotate=save)
    AsyncGumloop(refresh_token="r", client_id="c", on_rotate=print)
    Gumloop(refresh_token="r", client_id="c", on_rotate=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def legacy(client: GumloopClient) -> None:
    assert_type(client.run_flow(flow_id="f", inputs={"a": 1}), dict[str, Any])
    assert_type(client.get_run_status("r"), dict[str, Any])


def connections() -> None:
    few = ConnectionLimits(max_connections=8, max_keepalive=None, keepalive_expiry=5)
    assert_type(few.max_connections, int | None)
    Gumloop(limits=few, http2=True)
    AsyncGumloop(limits=few, http2=True)
    Gloo(limits=few, http2=True)
    AsyncGloo(limits=few, http2=True)
    GumloopClient("k", "u", limits=few, http2=True)
    AsyncGumloopClient("k", "u", limits=few, http2=True)
    # Both are to complain: the limits of httpx are not meant.
    Gloo(limits=httpx.Limits())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # wanted


def other_tools(client: Gloo, async_client: AsyncGloo) -> None:
    auth = GlooAuth(client)
    httpx.Client(auth=auth)
    httpx.AsyncClient(auth=GlooAuth(async_client))
    # What the OpenAI SDK takes as `api_key`.
    keys: list[Callable[[], str]] = [auth.access_token, client.access_token]
    async_keys: list[Callable[[], Awaitable[str]]] = [auth.async_access_token]
    async_keys.append(async_client.access_token)
    assert_type(keys[0](), str)
    # An error is wanted: the ignores are themselves refused where there is none.
    GlooAuth(client_id=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def bare(transport: HttpxTransport) -> None:
    api: gumloop.Api[object, object] = gumloop.Api(transport)
    assert_type(
        api.chat.completions.create(model="m", messages=MESSAGES), gumloop_models.ChatCompletion
    )
    other: gloo.Api[object, object, object] = gloo.Api(transport)
    assert_type(other.models.list(), gloo_models.ModelList)


def unknown_members(message: gumloop_models.ChatCompletionMessage) -> None:
    content = message.content
    if isinstance(content, list):
        for part in content:
            if isinstance(part, Unknown):
                assert_type(part.raw, dict[str, Any])
