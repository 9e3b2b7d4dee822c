"""Recommendations: items on a matter, with or without their passages, and those of affiliates."""

from __future__ import annotations

from examples.gloo.ingestion import PUBLISHER_ID, TEXTS
from examples.show import call, result
from gumgloo import Gloo

PUBLISHER = "Example Press"


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        uploaded = client.files.upload(PUBLISHER_ID, TEXTS)
        client.files.wait_until_complete(uploaded.ingesting, poll_interval=0.01)

        call("gloo.recommendations.base(query=..., collection='GlooProd', tenant=...)")
        for item in client.recommendations.base(
            query="love and hope",
            collection="GlooProd",
            tenant=PUBLISHER,
            publishers=[PUBLISHER],
            max_snippet_count_overall=100,
            item_count=5,
        ):
            result(f"{item.item_title}: {item.snippet_count} passages")

        call("gloo.recommendations.verbose(..., media_types=['article'])    # and their texts")
        for item in client.recommendations.verbose(
            query="love",
            collection="GlooProd",
            tenant=PUBLISHER,
            publishers=[PUBLISHER],
            max_snippet_count_overall=100,
            media_types=["article"],
            certainty_threshold=0.5,
        ):
            for passage in item.uuids or []:
                result(f"{item.item_title}, part {passage.part}: {passage.snippet}")

        call("gloo.recommendations.affiliates(query=..., publishers=[])")
        for item in client.recommendations.affiliates(query="hope", publishers=[]):
            result(f"{item.item_title}, {item.publisher}")


if __name__ == "__main__":
    main()
