"""What of foreign text may stand in a report: names and words that a spec could list.

Guarantees: a text with spaces, of more than 40 characters, or that looks made by chance (a key, an
id, a number of many digits) is never shown, only its length; secrets that are known are not shown
in any length.
"""

from __future__ import annotations

import re

from .._redact import Scrubber

__all__ = ["Showing", "unread"]

_NAMED = re.compile(r"the member .+(?= is there twice)|'.+'(?= is there more than once)", re.DOTALL)
_WORD = re.compile(r"[A-Za-z0-9_$][A-Za-z0-9_.:/+$-]{0,39}")
# Nine digits, letters and digits in turn, or long hexadecimal: an id or a key, no word.
_CHANCE = re.compile(r"[0-9]{9}|[A-Za-z]+[0-9]+[A-Za-z]+[0-9]+[A-Za-z]|[0-9a-f]{16}")
# How keys begin, those of the two services and those that people paste by mistake.
_KEY = re.compile(r"(?i)(?:sk|pk|rk)[-_]|(?:gum|gloo|ghp|xox[a-z])[_]|xox[a-z]-|eyj")


def unread(error: ValueError) -> str:
    """Why a body cannot be read, without the name of a member, which may be anybody's."""
    return _NAMED.sub("a member", str(error))


class Showing:
    """Decides what may be shown.

    Args:
        scrubber: knows the secrets of this traffic.
    """

    def __init__(self, scrubber: Scrubber | None = None) -> None:
        self._scrubber = Scrubber() if scrubber is None else scrubber

    def word(self, text: str) -> str | None:
        """The text, if a spec could list it; None where it must not be shown."""
        if not _WORD.fullmatch(text) or _CHANCE.search(text) or _KEY.match(text):
            return None
        return text if self._scrubber.scrub(text) == text else None

    def name(self, text: str) -> str:
        """A name as it may be shown: itself, or how long it is."""
        shown = self.word(text)
        return f"<name of {len(text)} characters>" if shown is None else shown

    def text(self, text: str) -> str:
        """A value as it may be shown: in quotes, or how long it is."""
        shown = self.word(text)
        return f"<text of {len(text)} characters>" if shown is None else repr(shown)
