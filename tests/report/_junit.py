"""Takes secrets out of the JUnit file that pytest wrote."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from gumgloo._redact import Scrubber

__all__ = ["redact"]


def redact(path: Path, scrub: Scrubber) -> None:
    """Write the file anew, every text and attribute of it scrubbed; nothing else is changed."""
    tree = ElementTree.parse(path)
    for node in tree.iter():
        node.text = scrub.scrub(node.text) if node.text else node.text
        for name, value in node.attrib.items():
            node.set(name, scrub.scrub(value))
    tree.write(path, encoding="utf-8", xml_declaration=True)
