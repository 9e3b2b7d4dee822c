"""Responses: text, events, function calls, and pictures as bytes."""

from __future__ import annotations

import tempfile
from pathlib import Path

from examples.show import call, piece, result
from gumgloo import Gloo
from gumgloo.gloo import images
from gumgloo_api.gloo.models import ResponseOutputFunctionCall, ResponseOutputMessage

MODEL = "gloo-openai-gpt-5-mini"
IMAGE_MODEL = "gloo-bfl-flux-2-pro"
READINGS = {"type": "function", "name": "get_readings", "parameters": {"type": "object"}}


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        call("gloo.responses.guarded.create(model=..., input='What is grace?')")
        response = client.responses.guarded.create(
            model=MODEL, input="What is grace?", instructions="Answer in one sentence."
        )
        for item in response.output or []:
            if isinstance(item, ResponseOutputMessage):
                result("".join(part.text or "" for part in item.content or []))

        call("gloo.responses.create(..., stream=True)")
        piece("    ")
        with client.responses.create(model=MODEL, input="What is hope?", stream=True) as stream:
            for text in stream.text:
                piece(text)
        print()
        final = stream.get_final_response()
        result(f"{final.status}, {final.usage.total_tokens if final.usage else 'unknown'} tokens")

        call("gloo.responses.direct.create(..., tools=[get_readings], tool_choice='required')")
        response = client.responses.direct.create(
            model=MODEL, input="What is read today?", tools=[READINGS], tool_choice="required"
        )
        for item in response.output or []:
            if isinstance(item, ResponseOutputFunctionCall):
                result(f"{item.name}({item.arguments})")

        call("images(gloo.responses.create(model='gloo-bfl-flux-2-pro', input='A maple leaf'))")
        painted = client.responses.create(model=IMAGE_MODEL, input="A red maple leaf on white")
        with tempfile.TemporaryDirectory() as folder:
            for number, picture in enumerate(images(painted), 1):
                path = Path(folder, f"leaf-{number}.png")
                path.write_bytes(picture)
                result(f"{path.name}: {len(picture)} bytes")


if __name__ == "__main__":
    main()
