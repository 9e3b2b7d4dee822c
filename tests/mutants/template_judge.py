"""Judges slips in the templates: what is generated with one, replayed, run and type-checked.

Guarantees: the quickest judges come first: some operations that use everything between them, and
mypy over those, then the tests of the lab, then whole services, and what an editor infers. A
slip after which the same text is generated from every spec at hand is not called void: nothing
gets there, and that is for a test of the lab to mend. One that changes the layout alone is.
"""

from __future__ import annotations

import ast
import atexit
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import generator.parse
import generator.render
from generator.bundle import bundle
from tests.mutants import spec_corpus, spec_judge
from tests.mutants.cache import ROOT
from tests.mutants.patch import Noticed, Void
from tests.mutants.spec_corpus import Corpus
from tests.mutants.spec_document import slice_of
from tests.mutants.spec_world import generated, texts_of

__all__ = ["generating", "prepare", "replayed", "whole"]

#: What mypy found out about the true trees. Every child begins with a copy.
_KEPT = ROOT / ".mutants" / "mypy"
_FEW = 24


def generating(file: str, text: str) -> None:
    """From now on the generator has a template or a support module with the slip."""
    compile(text, file, "exec") if file.endswith(".py") else None
    scratch = Path(tempfile.mkdtemp(prefix="mutant-"))
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    for name in ("templates", "support"):
        shutil.copytree(ROOT / "generator" / name, scratch / name)
    (scratch / file.removeprefix("generator/")).write_text(text, "utf-8")
    # The judge's own child: nobody else sees it.
    generator.parse.TEMPLATES = scratch / "templates"
    generator.render.SUPPORT = scratch / "support"


@cache
def _few(service: str) -> list[str]:
    """Ids of operations that between them have every fact, body and kind of answer."""
    left = {name: _features(row) for name, row in spec_corpus.load(service).operations.items()}
    chosen: list[str] = []
    while left and len(chosen) < _FEW:
        best = max(left, key=lambda name: (len(left[name]), name))
        if not left[best]:
            break
        seen = left.pop(best)
        chosen.append(best)
        left = {name: rest - seen for name, rest in left.items()}
    return chosen


def _features(row: dict[str, Any]) -> set[str]:
    seen = row["seen"]
    answers = {f"{kind} {status[0]}" for status, kind, _ in row["answers"]}
    places = {name.partition(" ")[0] for name in seen["parameters"]}
    calls = {key for one in seen["sent"] if isinstance(one, dict) for key in one}
    return {*seen["facts"], *seen["body"], *answers, *places, *calls}


@cache
def _part(service: str) -> dict[str, Any]:
    return slice_of(spec_judge.document(service), set(_few(service)))


def replayed(file: str, text: str) -> None:
    """Generate a part of both services with the slip, replay its rows, and ask mypy.

    Raises:
        Noticed: by whom.
    """
    generating(file, text)
    for service in spec_judge.SERVICES:
        known = _part(service)["components"]["schemas"]
        kept = spec_corpus.load(service)
        schemas = [name for name in kept.schemas if name in known]
        _replay(service, _part(service), kept, schemas, _few(service))
    made = _texts({service: _part(service) for service in spec_judge.SERVICES})
    if made != _true_part():
        found = _typed("part", made)
        if found:
            raise Noticed(*found)


def _replay(
    service: str, document: dict[str, Any], kept: Corpus, schemas: list[str], ids: list[str]
) -> None:
    try:
        world = generated(service, document)
        by, why = spec_corpus.complaint(world, kept, schemas, ids)
    except Exception as error:  # a slip may break the generator anyhow
        raise Noticed("generator", f"{type(error).__name__}: {error}"[:200]) from None
    if by:
        raise Noticed(f"corpus: {by}", why)


@cache
def _documents() -> dict[str, dict[str, Any]]:
    lab = bundle(ROOT / "tests" / "generator" / "lab" / "openapi" / "labsvc").document
    return {service: spec_judge.document(service) for service in spec_judge.SERVICES} | {"lab": lab}


@cache
def _true_part() -> dict[str, str]:
    return _texts({service: _part(service) for service in spec_judge.SERVICES})


@cache
def _true() -> dict[str, str]:
    return _texts(_documents())


def _texts(documents: dict[str, dict[str, Any]]) -> dict[str, str]:
    """What the templates give now, by name."""
    return {
        f"{service}/{name}": text
        for service, document in documents.items()
        for name, text in texts_of(service, document).items()
        if name.endswith(".py")
    }


def prepare() -> None:
    """What children need, made once.

    Raises:
        RuntimeError: the true templates do not pass.
    """
    found = (
        _replayed_whole()
        # Every file as the judges write it, not as it lies in `generated/`.
        or _typed("part", _true_part(), first=True)
        or _typed("whole", _true(), first=True)
    )
    if found:
        raise RuntimeError(f"not mutated, this fails: {found}")


def whole() -> tuple[str, str]:
    """Everything, with the templates as they are now: who notices, and what is said.

    Raises:
        Void: the code is the same, laid out in another way.
    """
    true, made = _true(), _texts(_documents())
    changed = {name: text for name, text in made.items() if true.get(name) != text}
    if not changed and made.keys() == true.keys():
        return "", "what is generated is the same: no spec has what would tell"
    if made.keys() == true.keys() and all(_same(text, true[n]) for n, text in changed.items()):
        raise Void("only the layout is another")
    return _replayed_whole() or _typed("whole", made) or ("", "")


def _replayed_whole() -> tuple[str, str] | None:
    for service in spec_judge.SERVICES:
        kept = spec_corpus.load(service)
        names = list(kept.schemas), list(kept.operations)
        try:
            _replay(service, spec_judge.document(service), kept, *names)
        except Noticed as error:
            return error.args[0], error.args[1]
    return None


def _same(one: str, other: str) -> bool:
    try:
        return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))
    except SyntaxError:
        return False


def _typed(kind: str, texts: dict[str, str], *, first: bool = False) -> tuple[str, str] | None:
    """What mypy says of a generated tree; of the whole one, with what an editor infers from it.

    Args:
        kind: `part` or `whole`.
        texts: the files by name.
        first: keep what mypy finds out; every other time begins with a copy of that.
    """
    whole = kind == "whole"
    with tempfile.TemporaryDirectory(prefix="mutant-") as made:
        scratch = Path(made)
        package = scratch / "generated" / "gumgloo_api"
        shutil.copytree(ROOT / "generated" / "gumgloo_api" / "support", package / "support")
        for place in ("tests/typing", "overrides/gumgloo") if whole else ():
            shutil.copytree(ROOT / place, scratch / place)
        shutil.copy(ROOT / "generated" / "gumgloo_api" / "__init__.py", package)
        shutil.copy(ROOT / "pyproject.toml", scratch)
        for name, text in texts.items():
            if not name.startswith("lab/"):
                (package / name).parent.mkdir(parents=True, exist_ok=True)
                (package / name).write_text(text, "utf-8")
        kept = _KEPT / kind if first else scratch / "kept"
        if not first:
            shutil.copytree(_KEPT / kind, kept)
        where = ["generated/gumgloo_api", *(["tests/typing"] if whole else [])]
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", str(kept), *where],
            cwd=scratch, capture_output=True, text=True, check=False,
        )  # fmt: skip
    said = (done.stdout + done.stderr).splitlines()
    return ("mypy", said[0][:200] if said else "") if done.returncode else None
