"""A page read back, strictly: what is no well-formed HTML is an error.

Guarantees: read by the parser of the standard library, which knows nothing of the template.
"""

from __future__ import annotations

from html.parser import HTMLParser

__all__ = ["Node", "parsed"]

_VOID = frozenset({"meta", "br", "link", "img", "hr", "input"})


class Node:
    """An element.

    Args:
        tag: its name.
        attributes: as they stand, entities resolved.
    """

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.inner: list[Node | str] = []

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inner)

    def all(self, tag: str = "", kind: str = "") -> list[Node]:
        """All elements in it of that tag and that class, in order."""
        found: list[Node] = []
        for one in self.inner:
            if isinstance(one, Node):
                classes = one.attributes.get("class", "").split()
                if tag in ("", one.tag) and (not kind or kind in classes):
                    found.append(one)
                found += one.all(tag, kind)
        return found

    def by_id(self, name: str) -> Node:
        """The one element of that id."""
        (found,) = (one for one in self.all() if one.attributes.get("id") == name)
        return found


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"<{tag}> has an attribute twice"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inner.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inner.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data!r}")

    handle_pi = handle_comment


def parsed(html: str) -> Node:
    """The document."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    assert len(parser.open) == 1, f"<{parser.open[-1].tag}> is not closed"
    return parser.open[0]
