"""The hot paths take no more instructions than they did, whatever else the machine does.

Counted by the interpreter (bytecode instructions and calls of C functions), as ratios to the same
work by bare httpx and json in the same process. The bounds are what was measured, and a little;
lower them when the client has become faster. No clock, and nothing to install.
"""

from __future__ import annotations

import pytest

from .serving import WITHOUT_FAST, child_json

#: Ratio to bare httpx of the same interpreter, with the standard library's JSON.
BOUNDS = {"chunk": 1.14, "call": 0.96}
_CODE = """{hide}import json, sys
from tests.bench.hot_paths import count
what = sys.argv[1]
print(json.dumps([count(what + " gumgloo"), count(what + " httpx")]))
"""


@pytest.mark.parametrize("what", BOUNDS)
def test_a_hot_path_takes_no_more_instructions_than_it_did(what: str) -> None:
    mine, bare = child_json(_CODE.format(hide=WITHOUT_FAST), what)
    assert mine / bare <= BOUNDS[what], f"{mine:.0f} instructions, {bare:.0f} by httpx alone"


def test_counting_counts() -> None:
    once, again = (child_json(_CODE.format(hide=WITHOUT_FAST), "chunk") for _ in range(2))
    assert once == again
    assert min(once) > 100
