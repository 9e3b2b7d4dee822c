"""Search: passages of a publisher's library that are near to a question."""

from __future__ import annotations

from examples.gloo.ingestion import PUBLISHER_ID, TEXTS
from examples.show import call, result
from gumgloo import Gloo


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        uploaded = client.files.upload(PUBLISHER_ID, TEXTS)
        client.files.wait_until_complete(uploaded.ingesting, poll_interval=0.01)

        call("gloo.search.create(query=..., collection='GlooProd', tenant=..., certainty=0.5)")
        found = client.search.create(
            query="love and hope",
            collection="GlooProd",
            tenant="Example Press",
            certainty=0.5,
            limit=10,
        )
        for row in found.data:
            certainty = row.metadata.certainty if row.metadata else None
            if row.properties:
                result(f"{row.properties.item_title}: {row.properties.snippet} ({certainty})")

        call("# of one type: the service filters nothing, so the caller does")
        articles = [
            row for row in found.data if row.properties and row.properties.type == "article"
        ]
        result(f"{len(articles)} of {len(found.data)}")


if __name__ == "__main__":
    main()
