"""What a successor of httpx would bring: the same client over `httpx2`, if that is installed.

Nothing of the client is changed or branched: in a process of its own `httpx2` takes the name
`httpx` before anything is imported, and with it `httpcore2` that of httpcore. Both processes run
in turn; the ratio is to the figure with httpx of the same turn.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from ..measuring import Row, median_of, spread_of
from ..serving import WITHOUT_FAST, child_json

TITLE = "Successor: httpx2 in the place of httpx"
_ROUNDS = 5
_CODE = """
import sys, json
{hide}
if sys.argv[2] == "httpx2":
    import httpx2
    for name, module in list(sys.modules.items()):
        if name == "httpx2" or name.startswith("httpx2."):
            sys.modules["httpx" + name[6:]] = module
from tests.bench.callers import bare, bare_async, ours, ours_async, Loop
from tests.bench.measuring import cpu
url = sys.argv[1]
loop = Loop()
def times(work, count):
    def repeated():
        for _ in range(count):
            work()
    return repeated
works = {{}}
for name, sync, flavour in (("gumgloo", ours, ours_async), ("bare", bare, bare_async)):
    unary, stream = url + "/unary", url + "/framed-1000"
    works["unary, sync, " + name] = 80, times(sync(unary)[0], 80)
    works["unary, async, " + name] = 80, loop.wrap(flavour(unary)[0], 80)
    works["chunk, sync, " + name] = 1000, sync(stream)[1]
    works["chunk, async, " + name] = 1000, loop.wrap(flavour(stream)[1])
told = {{}}
for name, (units, work) in works.items():
    work()
    told[name] = sorted(cpu(work) for _ in range(3))[1] / units * 1e6
print(json.dumps(told))
"""


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    if find_spec("httpx2") is None:
        return [Row("httpx2", me, None, "us CPU", note="skipped: not installed")]
    code = _CODE.format(hide=WITHOUT_FAST if me == "gumgloo" else "")
    rounds: list[dict[str, Any]] = []
    for number in range(_ROUNDS):
        order = ("httpx", "httpx2") if number % 2 else ("httpx2", "httpx")
        try:
            rounds.append({name: child_json(code, url, name) for name in order})
        except RuntimeError as error:
            note = f"does not run: {str(error).strip().splitlines()[-1][:160]}"
            return [Row("httpx2", me, None, "us CPU", note=note)]
    rows: list[Row] = []
    for case in rounds[0]["httpx"]:
        what, who = case.rsplit(", ", 1)
        for name in ("httpx", "httpx2"):
            ratios = [one[name][case] / one["httpx"][case] for one in rounds]
            rows.append(
                Row(
                    what,
                    f"{name} alone" if who == "bare" else f"{me} on {name}",
                    median_of([one[name][case] for one in rounds]),
                    "us CPU",
                    ratio=median_of(ratios),
                    noise=spread_of(ratios),
                )
            )
    return rows
