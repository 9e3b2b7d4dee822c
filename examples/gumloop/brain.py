"""Company Brain: a source, files in it, a search."""

from __future__ import annotations

from examples.show import call, result
from gumgloo import Gumloop


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("client.brain.create_source('Tea books')")
        source = client.brain.create_source("Tea books").source
        result(f"{source.id}: {source.status}")

        call("client.brain.upload_files(source.id, {'teas.csv': b'...'})")
        uploaded = client.brain.upload_files(source.id, {"teas.csv": b"name,minutes\ngreen,2\n"})
        result([file.file_name for file in uploaded.files or []])

        call("for source in client.brain.list_sources(): ...    # all pages")
        for one in client.brain.list_sources():
            result(one.name)

        call("client.brain.search('green tea', limit=3)")
        for found in client.brain.search("green tea", limit=3).results or []:
            result(f"{found.title}: {found.content}")


if __name__ == "__main__":
    main()
