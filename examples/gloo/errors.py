"""What can go wrong, and what the errors say of it: refusals, blocks, limits, bad requests."""

from __future__ import annotations

from examples.gloo.quickstart import MODEL, user
from examples.show import call, result
from gumgloo import (
    APIStatusError,
    BadRequestError,
    ConfigurationError,
    Gloo,
    GuardrailBlockedError,
    RateLimitError,
)


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo(max_retries=0) as client:
        create = client.chat.completions.create

        call("gloo.chat.completions.create(...).refused    # a guardrail answered")
        answer = create(messages=user("What would be refused by a guardrail?"), model=MODEL)
        result(f"refused: {answer.refused}, {answer.choices[0].message.content}")

        call("except GuardrailBlockedError    # a guardrail let nothing through")
        try:
            create(messages=user("What would be blocked by a guardrail?"), model=MODEL)
        except GuardrailBlockedError as error:
            result(f"{error.status_code}: {error.message}")

        call("except RateLimitError    # the rate, or the spending")
        try:
            create(messages=user("Am I over the spending limit?"), model=MODEL)
        except RateLimitError as error:
            result(f"{error.code}, worth a retry: {error.retryable}")

        call("except APIStatusError    # any status; here too few tokens to think")
        try:
            create(messages=user("Am I short of tokens?"), model=MODEL, max_tokens=16)
        except APIStatusError as error:
            result(error)

        call("except BadRequestError    # a model that is none")
        try:
            create(messages=user("Hello?"), model="unknown-model")
        except BadRequestError as error:
            result(f"{error.code} {error.message} [{error.request_id}]")

        call("except ConfigurationError    # two ways to a model: nothing was sent")
        try:
            create(messages=user("Hello?"), model=MODEL, auto_routing=True)
        except ConfigurationError as error:
            result(error)


if __name__ == "__main__":
    main()
