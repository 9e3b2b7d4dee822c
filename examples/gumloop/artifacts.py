"""Artifacts, the files that agents make: listed, named, shared, their links."""

from __future__ import annotations

import tempfile
from pathlib import Path

from examples.show import call, result
from gumgloo import Gumloop


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("for artifact in client.artifacts.list('agent-1'): ...    # all pages")
        for artifact in client.artifacts.list("agent-1", page_size=1):
            result(f"{artifact.id}: {artifact.filename}")

        call("client.artifacts.list_versions('artifact-1')")
        versions = client.artifacts.list_versions("artifact-1").versions
        result([one.version_id for one in versions or []])

        call("client.artifacts.rename('artifact-1', 'green-teas.csv')")
        result(client.artifacts.rename("artifact-1", "green-teas.csv").name)

        call("client.artifacts.update_access('artifact-1', link={'mode': 'anyone'})")
        result(client.artifacts.update_access("artifact-1", link={"mode": "anyone"}).access.link)

        call("client.artifacts.download('artifact-1')    # a signed link")
        link = client.artifacts.download("artifact-1")
        result(f"{link.filename}, {link.size} bytes")

        call("client.artifacts.download_to('artifact-1', 'teas.csv')    # the file itself")
        with tempfile.TemporaryDirectory() as folder:
            path = client.artifacts.download_to("artifact-1", Path(folder, "teas.csv"))
            result(path.read_text().splitlines()[0])


if __name__ == "__main__":
    main()
