"""The snippets that users know, with one import line changed, run against the mock.

The Gumloop snippets take `gumgloo` for `gumloop`. The Gloo snippets, written for the OpenAI
package and for plain HTTP, take `Gloo(...)` for `OpenAI(api_key=get_access_token(), ...)`.
The mock is where the environment points.
"""

from __future__ import annotations

import asyncio
import json
import warnings

import pytest

from gumgloo.mock import FlowPlan, MockServer

GUMLOOP = "https://api.gumloop.com/api/v1"
GLOO = "https://platform.ai.gloo.com"


@pytest.fixture
def mock(mock_server: MockServer, monkeypatch: pytest.MonkeyPatch) -> MockServer:
    """The mock, found by the environment; the credentials of the snippets are good there."""
    settings = mock_server.service.settings
    mock_server.service.tokens["gumloop"].add("your_access_token", "snippets")
    settings.gloo_clients = {**settings.gloo_clients, "your_client_id_here": "your_secret_here"}
    settings.flow = FlowPlan(polls=0)
    mock_server.service.tokens["gumloop"].add(
        "your_api_key", "snippets-key", kind="api_key", owner="your_user_id"
    )
    monkeypatch.setenv("GUMLOOP_BASE_URL", mock_server.base_urls[GUMLOOP])
    monkeypatch.setenv("GLOO_BASE_URL", mock_server.base_urls[GLOO])
    monkeypatch.setenv("GLOO_CLIENT_ID", "your_client_id_here")
    monkeypatch.setenv("GLOO_CLIENT_SECRET", "your_secret_here")
    return mock_server


def asked(mock: MockServer, operation: str = "createChatCompletion") -> object:
    """The body of the last call, none of which may have broken the spec."""
    assert not any(entry.violations for entry in mock.service.requests)
    return mock.service.calls(operation)[-1].body


# Gumloop


def test_chat_completion(mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    from gumgloo import Gumloop

    client = Gumloop(access_token="your_access_token")

    result = client.chat.completions.create(
        model="claude-sonnet-4-5",
        messages=[{"role": "user", "content": "Capital of Canada?"}],
    )
    print(result.choices[0].message.content)

    client.close()
    assert capsys.readouterr().out.endswith(": Capital of Canada?\n")
    assert asked(mock) == {
        "model": "claude-sonnet-4-5",
        "messages": [{"role": "user", "content": "Capital of Canada?"}],
    }
    assert mock.service.requests[0].host == "ws.gumloop.com"


def test_streaming(mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    from gumgloo import Gumloop

    client = Gumloop(access_token="your_access_token")

    for chunk in client.chat.completions.create(
        model="claude-sonnet-4-5",
        messages=[{"role": "user", "content": "Write a haiku about Toronto."}],
        stream=True,
    ):
        delta = chunk.choices[0].delta
        if delta.content:
            print(delta.content, end="", flush=True)

    client.close()
    assert capsys.readouterr().out.endswith(": Write a haiku about Toronto.")


def test_structured_output(mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    from gumgloo import Gumloop

    client = Gumloop(access_token="your_access_token")

    result = client.chat.completions.create(
        model="claude-sonnet-4-5",
        messages=[{"role": "user", "content": "Return JSON with the capital of Canada."}],
        response_format={
            "type": "json_schema",
            "json_schema": {
                "name": "answer",
                "strict": True,
                "schema": {
                    "type": "object",
                    "properties": {"capital": {"type": "string"}},
                    "required": ["capital"],
                    "additionalProperties": False,
                },
            },
        },
    )
    print(result.choices[0].message.content)  # '{"capital":"Ottawa"}'

    client.close()
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["capital"]
    assert isinstance(answer["capital"], str)
    assert asked(mock)


def test_image_generation(mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    from gumgloo import Gumloop

    client = Gumloop(access_token="your_access_token")

    result = client.chat.completions.create(
        model="gpt-image-1.5",
        messages=[{"role": "user", "content": "A red maple leaf on white"}],
        modalities=["image", "text"],
        image_config={"size": "1024x1024"},
    )
    for image in result.choices[0].message.images:
        print(image.image_url.url[:64], "...")

    client.close()
    assert capsys.readouterr().out.startswith("data:image/png;base64,")
    assert asked(mock)


def test_tool_calling(mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    from gumgloo import Gumloop

    client = Gumloop(access_token="your_access_token")

    result = client.chat.completions.create(
        model="claude-sonnet-4-5",
        messages=[{"role": "user", "content": "What's the weather in Toronto?"}],
        tools=[
            {
                "type": "function",
                "function": {
                    "name": "get_weather",
                    "description": "Get current weather for a city",
                    "parameters": {
                        "type": "object",
                        "properties": {"city": {"type": "string"}},
                        "required": ["city"],
                    },
                },
            }
        ],
    )
    for tc in result.choices[0].message.tool_calls or []:
        print(tc.function.name, tc.function.arguments)

    client.close()
    name, _, arguments = capsys.readouterr().out.partition(" ")
    assert name == "get_weather"
    assert list(json.loads(arguments)) == ["city"]
    assert asked(mock)


def test_no_tool_call_is_falsy(mock: MockServer) -> None:
    from gumgloo import Gumloop

    with Gumloop(access_token="your_access_token") as client:
        result = client.chat.completions.create(
            model="claude-sonnet-4-5", messages=[{"role": "user", "content": "Hello"}]
        )
    assert (result.choices[0].message.tool_calls or []) == []


def test_flows(mock: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")

        from gumgloo import GumloopClient

        # Initialize the client
        client = GumloopClient(api_key="your_api_key", user_id="your_user_id")

        # Run a workflow and wait for outputs
        output = client.run_flow(
            flow_id="your_flow_id",
            inputs={"recipient": "example@email.com", "subject": "Hello", "body": "World"},
        )

        print(output)

    client.close()
    assert [one.category for one in caught] == [DeprecationWarning]
    assert "example@email.com" in capsys.readouterr().out
    assert asked(mock, "startFlow")


def test_flows_of_a_workspace(mock: MockServer) -> None:
    from gumgloo import GumloopClient

    with pytest.warns(DeprecationWarning):
        # Initialize the client
        client = GumloopClient(
            api_key="your_api_key", user_id="your_user_id", project_id="your_project_id"
        )
    assert client.run_flow(flow_id="your_flow_id", inputs={})
    client.close()
    body = asked(mock, "startFlow")
    assert isinstance(body, dict)
    assert body["project_id"] == "your_project_id"


# Gloo


def test_gloo_in_the_place_of_the_openai_client(
    mock: MockServer, capsys: pytest.CaptureFixture[str]
) -> None:
    from gumgloo import Gloo

    # Step 2: Initialize the client with Gloo AI; there is no step 1
    client = Gloo(
        client_id="your_client_id_here",
        client_secret="your_secret_here",
        base_url=f"{mock.base_urls[GLOO]}/ai/v2",
    )

    # Step 3: Make a request
    completion = client.chat.completions.create(
        model="gloo-anthropic-claude-sonnet-4.5",
        messages=[
            {"role": "system", "content": "You are a helpful assistant."},
            {"role": "user", "content": "Hello world!"},
        ],
    )

    print(completion.choices[0].message.content)

    client.close()
    assert capsys.readouterr().out.endswith(": Hello world!\n")
    assert asked(mock)


def test_gloo_fields_by_extra_body_as_before(
    mock: MockServer, capsys: pytest.CaptureFixture[str]
) -> None:
    from gumgloo import Gloo

    client = Gloo()

    response = client.chat.completions.create(
        model="gloo-anthropic-claude-haiku-4.5",
        messages=[{"role": "user", "content": "What does Ephesians 2:8-9 mean?"}],
        extra_body={"tradition": "evangelical"},
    )
    print(response.choices[0].message.content)

    client.close()
    assert capsys.readouterr().out.endswith("What does Ephesians 2:8-9 mean?\n")
    assert asked(mock) == {
        "model": "gloo-anthropic-claude-haiku-4.5",
        "messages": [{"role": "user", "content": "What does Ephesians 2:8-9 mean?"}],
        "tradition": "evangelical",
    }


def test_gloo_routing_that_took_plain_http_before(
    mock: MockServer, capsys: pytest.CaptureFixture[str]
) -> None:
    from gumgloo import Gloo

    client = Gloo()

    response = client.chat.completions.create(
        messages=[{"role": "user", "content": "What does Ephesians 2:8-9 mean?"}],
        auto_routing=True,
        tradition="evangelical",
    )
    print(response.choices[0].message.content)
    grounded = client.chat.completions.grounded.create(
        messages=[{"role": "user", "content": "Who was Ruth?"}],
        auto_routing=True,
        rag_publisher="your_publisher",
        include_citations=True,
    )

    client.close()
    assert capsys.readouterr().out.endswith("What does Ephesians 2:8-9 mean?\n")
    assert grounded.citations
    assert asked(mock)
    # One token for all.
    assert len(mock.service.calls("createToken")) == 1


# The same, awaited


def test_all_of_it_awaited(mock: MockServer) -> None:
    from gumgloo import AsyncGloo, AsyncGumloop

    async def run() -> tuple[str, str]:
        async with AsyncGumloop(access_token="your_access_token") as client:
            result = await client.chat.completions.create(
                model="claude-sonnet-4-5",
                messages=[{"role": "user", "content": "Capital of Canada?"}],
            )
        text = ""
        async with AsyncGloo() as gloo:
            async for chunk in await gloo.chat.completions.create(
                model="gloo-anthropic-claude-sonnet-4.5",
                messages=[{"role": "user", "content": "Hello world!"}],
                stream=True,
            ):
                text += chunk.choices[0].delta.content or ""
        return str(result.choices[0].message.content), text

    unary, streamed = asyncio.run(run())
    assert unary.endswith(": Capital of Canada?")
    assert streamed.endswith(": Hello world!")
    assert asked(mock)
