"""Start-up, each time in a fresh process with compiled bytecode: imports, and the first call.

CPU time of the process from its first statement, so that Python's own start is left out. The
budgets: `import gumgloo` at most 10 ms (it loads httpx with the first client only; what
`from gumgloo import Gumloop` takes beyond `import httpx` is told, too); import and a client that
can send at most 1.15 times `import httpx; httpx.Client()`.
"""

from __future__ import annotations

from ..measuring import Row, median_of, spread_of
from ..payloads import MESSAGES
from ..serving import WITHOUT_FAST, child_json

TITLE = "Start-up: fresh processes, bytecode compiled"
_ROUNDS = 9
_PEER_ROUNDS = 3
_TIMED = (
    "import time, sys; t = time.process_time(); {}; print(round((time.process_time() - t) * 1e6))"
)
_CLIENT = {
    "httpx": "import httpx; httpx.Client()",
    "gumgloo": "from gumgloo import Gumloop; c = Gumloop(access_token='t'); c._pool.get()",
    "openai": "from openai import OpenAI; OpenAI(api_key='t')",
    "gumloop": "from gumloop import Gumloop; Gumloop(access_token='t')",
}
_FIRST = f"""
import json, sys
from gumgloo import Gumloop
before = set(sys.modules)
url = sys.argv[1]
client = Gumloop(access_token="t", base_url=url, stream_base_url=url)
client.chat.completions.create(model="m", messages={MESSAGES!r})
ours = [name for name in sys.modules if name.startswith("gumgloo_api.")]
print(json.dumps([
    sum(".models." in name for name in ours),
    sum(".operations." in name for name in ours),
    len(ours),
    len(set(sys.modules) - before),
]))
"""


def _seconds(code: str) -> float:
    try:
        return float(child_json(_TIMED.format(code))) / 1e6
    except RuntimeError as error:
        if "ModuleNotFoundError" in str(error):
            return float("nan")
        raise


def _rounds(codes: dict[str, str]) -> dict[str, list[float]]:
    """Seconds, interleaved; the first time compiles and is not counted."""
    spent: dict[str, list[float]] = {name: [] for name in codes}
    there = {name for name, code in codes.items() if _seconds(code) >= 0}
    for number in range(_ROUNDS):
        for name in sorted(there):
            if name in ("openai", "gumloop") and number >= _PEER_ROUNDS:
                continue
            spent[name].append(_seconds(codes[name]))
    return {name: values for name, values in spent.items() if values}


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    hide = WITHOUT_FAST if me == "gumgloo" else ""
    imports = {name: f"import {name}" for name in _CLIENT}
    rows: list[Row] = []
    for case, codes in (
        ("import", imports),
        ("import of the client", {name: code.split(";")[0] for name, code in _CLIENT.items()}),
        ("import + ready client", _CLIENT),
    ):
        shown = {**codes, "gumgloo": hide + codes["gumgloo"]}
        spent = _rounds(shown)
        for name, values in spent.items():
            ratios = [mine / base for mine, base in zip(values, spent["httpx"], strict=False)]
            bound = 1.15 if name == "gumgloo" and case == "import + ready client" else None
            rows.append(
                Row(
                    case,
                    me if name == "gumgloo" else name,
                    median_of(values) * 1e3,
                    "ms CPU",
                    ratio=median_of(ratios),
                    noise=spread_of(ratios),
                    budget=bound,
                )
            )
        extra = [(a - b) * 1e3 for a, b in zip(spent["gumgloo"], spent["httpx"], strict=True)]
        if case == "import":
            mine = [value * 1e3 for value in spent["gumgloo"]]
            noise = spread_of(mine)
            rows.append(Row("import gumgloo", me, median_of(mine), "ms CPU", None, noise, 10.0))
        else:
            noise = spread_of(extra)
            rows.append(Row(f"{case}, beyond httpx's", me, median_of(extra), "ms CPU", None, noise))
    models, operations, all_ours, everything = child_json(_FIRST, f"{url}/unary")
    rows += [
        Row("first chat call: model modules", me, models, "modules", note="of all services"),
        Row("first chat call: operation modules", me, operations, "modules"),
        Row("first chat call: modules of gumgloo_api", me, all_ours, "modules"),
        Row("first chat call: modules after the import", me, everything, "modules"),
    ]
    return rows
