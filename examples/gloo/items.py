"""Content items: all of a publisher's, their metadata, changes of one and of many, deletion."""

from __future__ import annotations

from examples.gloo.ingestion import PUBLISHER_ID, TEXTS
from examples.show import call, result
from gumgloo import Gloo, NotFoundError


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        uploaded = client.files.upload(PUBLISHER_ID, TEXTS)
        items = client.files.wait_until_complete(uploaded.ingesting, poll_interval=0.01)
        ids = list(items)

        call("for item in gloo.items.iterate(publisher_id): ...    # all pages")
        for item in client.items.iterate(PUBLISHER_ID, page_size=1):
            result(f"{item.item_title}: {item.status}")

        call("gloo.items.update(publisher_id=..., item_id=..., item_title=..., author=[...])")
        done = client.items.update(
            publisher_id=PUBLISHER_ID, item_id=ids[0], item_title="A letter", author=["Paul"]
        )
        result(done.message)

        call("gloo.items.retrieve(item_id)")
        held = client.items.retrieve(ids[0])
        result(f"{held.item_title} by {held.author}, changed {held.updated_at}")

        call("gloo.items.update_many(publisher_id, filter={...}, ops=[...])")
        many = client.items.update_many(
            PUBLISHER_ID,
            filter={"item_ids": ids, "statuses": ["COMPLETED"]},
            ops=[
                {"op": "append", "field": "item_tags", "value": ["love"]},
                {"op": "replace", "field": "evergreen", "value": True},
            ],
        )
        result(f"{many.total_patched} of {many.total_matched} changed")

        call("gloo.items.snippets(item_id, limit=25)")
        for snippet in client.items.snippets(ids[0], limit=25).data or []:
            result(f"{snippet.part}: {snippet.snippet}")

        call("gloo.items.delete([...])    # cannot be undone")
        gone = client.items.delete(ids)
        result(f"{gone.total_deleted} of {gone.total_requested} deleted ({gone.mode})")
        try:
            client.items.retrieve(ids[0])
        except NotFoundError as error:
            result(f"{error.status_code} {error.code}")


if __name__ == "__main__":
    main()
