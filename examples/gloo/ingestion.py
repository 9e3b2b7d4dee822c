"""Ingestion: files into a publisher's library, and the wait until they can be found."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from examples.show import call, result
from gumgloo import AsyncGloo, Gloo

#: A publisher of the organization whose credentials these are.
PUBLISHER_ID = "5d1f2a34-9b7a-4c1d-8e2f-0000000000aa"
TEXTS = {
    "letter.txt": "Love is patient. Love is kind.",
    "psalm.md": "Hope in the Lord. His steadfast love endures.",
}


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        call("gloo.files.upload(publisher_id, {'letter.txt': '...', 'psalm.md': '...'})")
        uploaded = client.files.upload(PUBLISHER_ID, TEXTS)
        result(f"{uploaded.message} {len(uploaded.ingesting)} items")

        call("gloo.files.wait_until_complete(uploaded.ingesting, timeout=600)")
        items = client.files.wait_until_complete(
            uploaded.ingesting, poll_interval=0.01, timeout=600
        )
        for item in items.values():
            result(f"{item.filename}: {item.status}")

        call("gloo.files.upload(publisher_id, TEXTS)    # the same again")
        result(f"{len(client.files.upload(PUBLISHER_ID, TEXTS).duplicates)} duplicates")

        call("gloo.files.upload(publisher_id, [path], producer_id='sermon-1', progress=...)")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "sermon.txt")
            path.write_text("Faith, hope and love remain.")
            sent: list[int] = []
            named = client.files.upload(
                PUBLISHER_ID,
                [path],
                producer_id="sermon-1",
                progress=lambda done, total: sent.append(done),
            )
        result(f"{len(named.ingesting)} item, {sent[-1]} bytes sent")
    asyncio.run(awaited())


async def awaited() -> None:
    """The same client, awaited."""
    async with AsyncGloo() as client:
        call("await gloo.files.upload(publisher_id, {'proverb.txt': b'...'})")
        uploaded = await client.files.upload(PUBLISHER_ID, {"proverb.txt": b"A soft answer."})
        items = await client.files.wait_until_complete(uploaded.ingesting, poll_interval=0.01)
        result([item.status for item in items.values()])


if __name__ == "__main__":
    main()
