"""Chat completions: the three ways to a model, tools, structured output, a stream with usage."""

from __future__ import annotations

import json

from examples.gloo.quickstart import MODEL, user
from examples.show import call, piece, result
from gumgloo import Gloo

OPENAI_MODEL = "gloo-openai-gpt-5-mini"
ANSWER = {
    "type": "object",
    "properties": {"book": {"type": "string"}, "chapter": {"type": "integer"}},
    "required": ["book", "chapter"],
    "additionalProperties": False,
}
READINGS = {
    "type": "function",
    "function": {
        "name": "get_readings",
        "description": "The readings of a day",
        "parameters": {
            "type": "object",
            "properties": {"day": {"type": "string"}},
            "required": ["day"],
        },
    },
}


def routing(client: Gloo) -> None:
    """By the service, by a family of models, by a model; and the cache of prompts."""
    create = client.chat.completions.create

    call("gloo.chat.completions.create(..., auto_routing=True)")
    routed = create(messages=user("What is hope?"), auto_routing=True, tradition="mainline")
    result(f"{routed.model}, {routed.routing_tier}, {routed.routing_confidence}")

    call("gloo.chat.completions.create(..., model_family='google')")
    routed = create(messages=user("What is hope?"), model_family="google")
    result(f"{routed.model}, {routed.routing_mechanism}")

    call("gloo.chat.completions.create(..., model=..., x_cache_ttl='1h')    # Anthropic models")
    rules = {"role": "system", "content": "Answer in one sentence."}
    named = create(messages=[rules, *user("What is hope?")], model=MODEL, x_cache_ttl="1h")
    result(named.choices[0].message.content)


def tools(client: Gloo) -> None:
    """A function that the model asks for, and what it makes of the result."""
    create = client.chat.completions.create
    messages = user("What is read on Easter Sunday?")

    call("gloo.chat.completions.create(..., tools=[get_readings], tool_choice='auto')")
    asked = create(messages=messages, model=OPENAI_MODEL, tools=[READINGS], tool_choice="auto")
    message = asked.choices[0].message
    calls = message.tool_calls or []
    for one in calls:
        result(f"{one.function.name}({one.function.arguments})")

    call("gloo.chat.completions.create(messages=[..., the message, the result])")
    found = [{"role": "tool", "tool_call_id": one.id, "content": "John 20:1-18"} for one in calls]
    told = create(
        messages=[*messages, message.to_dict(), *found], model=OPENAI_MODEL, tools=[READINGS]
    )
    result(told.choices[0].message.content)


def structured(client: Gloo) -> None:
    """An answer that fits a JSON Schema, from a model that can."""
    call("gloo.chat.completions.create(..., response_format={'type': 'json_schema', ...})")
    completion = client.chat.completions.create(
        messages=user("Where does the sermon on the mount begin?"),
        model=OPENAI_MODEL,
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "place", "strict": True, "schema": ANSWER},
        },
    )
    result(json.loads(str(completion.choices[0].message.content)))


def streamed(client: Gloo) -> None:
    """Piece by piece, and the token counts at the end."""
    call("gloo.chat.completions.create(..., stream=True, stream_options={'include_usage': True})")
    piece("    ")
    with client.chat.completions.create(
        messages=user("Say hello."),
        model=MODEL,
        stream=True,
        stream_options={"include_usage": True},
    ) as stream:
        for text in stream.text:
            piece(text)
    print()
    usage = stream.get_final_completion().usage
    result(f"{usage.total_tokens if usage else 'unknown'} tokens")


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        routing(client)
        tools(client)
        structured(client)
        streamed(client)


if __name__ == "__main__":
    main()
