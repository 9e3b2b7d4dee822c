"""Grounded completions: answers from a publisher's library, with the sources they rest on."""

from __future__ import annotations

from examples.gloo.quickstart import user
from examples.show import call, piece, result
from gumgloo import Gloo, PermissionDeniedError


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        create = client.chat.grounded.create

        call("gloo.chat.grounded.create(..., include_citations=True, sources_limit=2)")
        answer = create(
            messages=user("What is grace?"),
            auto_routing=True,
            rag_publisher="GlooGrounded",
            include_citations=True,
            sources_limit=2,
        )
        result(answer.choices[0].message.content)
        for citation in answer.citations or []:
            result(f"{citation.item_title}, {citation.publisher}: {citation.item_url}")

        call("gloo.chat.grounded.create(..., stream=True)")
        piece("    ")
        with create(
            messages=user("What is hope?"), auto_routing=True, include_citations=True, stream=True
        ) as stream:
            for text in stream.text:
                piece(text)
        print()
        for citation in stream.get_final_completion().citations or []:
            result(citation.item_title)

        call("gloo.chat.grounded.create(..., rag_publisher='unknown-publisher')")
        try:
            create(messages=user("Hello?"), auto_routing=True, rag_publisher="unknown-publisher")
        except PermissionDeniedError as error:
            result(f"{error.status_code} {error.code}")


if __name__ == "__main__":
    main()
