"""The command line of the contract: reads files and the environment, prints the report.

Guarantees: everything that is decided is decided elsewhere; what goes to the screen or into the
JSON file went through the report, which shows no values.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import httpx

from gumgloo_api.support import ConfigurationError

from .._timing import Timing
from ..mock.loading import load_documents
from ..mock.spec import Spec, compile_spec
from .access import ACCESSES
from .findings import Record
from .har import BadTraffic
from .live import Plan, Tour, tour
from .places import Texts
from .recording import Recorder
from .reporting import as_json, as_text
from .showing import Showing
from .tools import Tools
from .traffic import judge_all, read_traffic

__all__ = ["main"]

_MEGABYTE = 1024 * 1024


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m gumgloo.contract",
        description="Holds recorded traffic, or the services themselves, against the specs.",
    )
    parser.add_argument("traffic", nargs="?", help="a HAR file, or the log of gumgloo.mock")
    parser.add_argument("--live", action="store_true", help="ask the services; reads only")
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON, too; - prints it")
    parser.add_argument(
        "--openapi", metavar="DIR", default="openapi", help="where the specs' YAML is"
    )
    parser.add_argument(
        "--max-megabytes", type=int, default=256, help="largest file that is read (256)"
    )
    live = parser.add_argument_group("with --live")
    live.add_argument("--service", choices=sorted(ACCESSES), help="only this one")
    live.add_argument("--no-completions", action="store_true", help="ask for no completion")
    live.add_argument("--model-gumloop", metavar="NAME", help="model of the completion")
    live.add_argument("--model-gloo", metavar="NAME", help="model of the completion")
    live.add_argument("--most", type=int, default=60, help="requests of one service (60)")
    live.add_argument("--pause", type=float, default=0.2, help="seconds between two (0.2)")
    return parser


def _specs() -> dict[str, Spec]:
    return {name: compile_spec(name, document) for name, document in load_documents().items()}


def _texts(folder: str) -> Texts:
    root = Path(folder)
    files = sorted(root.glob("*/*.yaml"))
    return {f"openapi/{one.relative_to(root).as_posix()}": one.read_text("utf-8") for one in files}


def _fail(text: str) -> int:
    print(f"gumgloo.contract: {text}", file=sys.stderr)
    return 2


def _read(name: str, most: int) -> bytes:
    """The bytes of a file.

    Raises:
        BadTraffic: it is not there, cannot be read, or is too large.
    """
    try:
        with open(name, "rb") as file:
            data = file.read(most * _MEGABYTE + 1)
    except OSError as error:
        raise BadTraffic(f"cannot read {name}: {error.strerror}") from None
    if len(data) > most * _MEGABYTE:
        raise BadTraffic(
            f"{name} is larger than {most} MB: save the traffic of the services alone, or raise "
            "--max-megabytes"
        )
    return data


def _report(record: Record, specs: Mapping[str, Spec], arguments: argparse.Namespace) -> int:
    """Prints the report; returns the exit status."""
    texts = _texts(arguments.openapi)
    resolvers = {name: spec.book.resolve for name, spec in specs.items()}
    if arguments.json != "-":
        print(as_text(record, resolvers, texts))
    if arguments.json is not None:
        told = json.dumps(as_json(record, resolvers, texts), indent=2, ensure_ascii=False)
        if arguments.json == "-":
            print(told)
        else:
            try:
                Path(arguments.json).write_text(f"{told}\n", "utf-8")
            except OSError as error:
                return _fail(f"cannot write {arguments.json}: {error.strerror}")
    return 1 if record.findings else 0


def _recorded(arguments: argparse.Namespace) -> int:
    exchanges = read_traffic(_read(arguments.traffic, arguments.max_megabytes))
    specs = _specs()
    record = judge_all(exchanges, specs.values())
    if not record.judged:
        raise BadTraffic(
            f"none of the {len(exchanges)} requests in {arguments.traffic} went to "
            "Gumloop, Gloo AI or their mock: there is nothing to judge"
        )
    return _report(record, specs, arguments)


def _describe(service: str, done: Tour) -> list[str]:
    lines = [f"{service}: {done.asked} requests, {done.answered} with a success"]
    lines += [f"  {name}: {what}" for name, what in done.failures.items()]
    reasons: dict[str, list[str]] = {}
    for name, why in done.unasked.items():
        reasons.setdefault(why, []).append(name.partition(".")[2])
    lines += [f"  not asked, for {why}: {', '.join(names)}" for why, names in reasons.items()]
    return lines


def _live(
    arguments: argparse.Namespace,
    environ: Mapping[str, str],
    client: httpx.Client | None,
    timing: Timing,
) -> int:
    models = {"gumloop": arguments.model_gumloop, "gloo": arguments.model_gloo}
    plan = Plan(
        most=arguments.most,
        pause=arguments.pause,
        completions=not arguments.no_completions,
        models={name: model for name, model in models.items() if model},
    )
    specs = _specs()
    lines: list[str] = []
    secrets: list[str] = []
    addresses: dict[str, str] = {}
    tours: dict[str, Tour] = {}
    with ExitStack() as stack:
        made = client or stack.enter_context(httpx.Client())
        # What is compressed would have to be unpacked before it can be judged.
        made.headers["accept-encoding"] = "identity"
        recorder = Recorder(made)
        for service in sorted(ACCESSES):
            if arguments.service in (None, service):
                access = ACCESSES[service](made, environ, timing)
                if isinstance(access, str):
                    lines.append(f"{service}: skipped, no credentials: {access}")
                    continue
                tools = Tools(specs[service], Showing())
                done = tour(access, specs[service], tools, recorder.exchanges, plan, timing.sleep)
                tours[service] = done
                secrets += access.secrets
                addresses |= access.addresses
                lines += _describe(service, done)
    if not tours:
        lines.append("skipped: nothing was asked, so nothing was judged")
    # With a report as JSON on the screen the rest goes where it does no harm.
    print("\n".join(lines), file=sys.stderr if arguments.json == "-" else sys.stdout)
    if not tours:
        return 0
    record = judge_all(recorder.exchanges, specs.values(), secrets=secrets, addresses=addresses)
    status = _report(record, specs, arguments)
    failed = [service for service, done in tours.items() if not done.answered]
    if failed:
        return _fail(
            f"{' and '.join(failed)} answered no request with a success, so the spec was not "
            "held against anything: check the credentials and the address"
        )
    return status


def main(
    arguments: Sequence[str] | None = None,
    *,
    environ: Mapping[str, str] = os.environ,
    client: httpx.Client | None = None,
    timing: Timing | None = None,
) -> int:
    """Runs the command line.

    Args:
        arguments: of the command line; None for those of the process.
        environ: where the clients' variables are.
        client: sends the requests of a live run; None for one of its own.
        timing: clocks, waiting and chance of a live run; None for the machine's.

    Returns:
        The exit status: 0 where nothing differs, 1 where something does, 2 where nothing could be
        judged.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.live == (given.traffic is not None):
        parser.error("give a file with traffic, or --live")
    try:
        if given.live:
            return _live(given, environ, client, timing or Timing())
        return _recorded(given)
    except (BadTraffic, ConfigurationError) as error:
        return _fail(str(error))
