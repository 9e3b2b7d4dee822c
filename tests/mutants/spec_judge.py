"""Judges slips in a spec: does a client generated from it still do what the corpus says?

Guarantees: only the operations and schemas concerned are generated; the same slice of the true
spec passes, or the run is void. That `generated/` would no longer be what the spec gives, which
notices every slip, does not count.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

from generator.bundle import Bundle, bundle
from generator.prepare import METHODS
from generator.problems import SpecError
from tests.mutants import spec_corpus, spec_credentials
from tests.mutants.cache import ROOT
from tests.mutants.mutant import Mutant
from tests.mutants.spec_document import Change, changed, referring, slice_of
from tests.mutants.spec_operators import mutants_of
from tests.mutants.spec_world import generated
from tests.openapi._checks import DOCUMENT
from tests.openapi._listed import listed

__all__ = ["SERVICES", "SpecJob", "control", "control_of_all", "jobs", "judge"]

SERVICES = ("gloo", "gumloop")
_MOST = 3


@dataclass(frozen=True)
class SpecJob:
    """A slip, and what it concerns.

    Attributes:
        key: the mutant.
        service: whose spec.
        changes: the slip; none for the control.
        operations, schemas: the rows of the corpus that are replayed.
    """

    key: Mutant
    service: str
    changes: tuple[Change, ...]
    operations: tuple[str, ...]
    schemas: tuple[str, ...]


_DOCUMENTS: dict[str, Bundle] = {}


def document(service: str) -> dict[str, Any]:
    """The bundled spec as it is."""
    if service not in _DOCUMENTS:
        _DOCUMENTS[service] = bundle(ROOT / "openapi" / service)
    return _DOCUMENTS[service].document


def jobs() -> list[SpecJob]:
    """Every slip in every spec."""
    found: list[SpecJob] = []
    for service in SERVICES:
        whole = document(service)
        rows = {
            (path, method): item[method]["operationId"]
            for path, item in whole["paths"].items()
            for method in METHODS
            if method in item
        }
        memo: dict[tuple[str, str], tuple[str, ...]] = {}
        for mutant, changes in mutants_of(service, whole, _DOCUMENTS[service].where):
            at = changes[0].at
            schemas: tuple[str, ...] = ()
            if at[0] == "paths":
                here = [(at[1], at[2])] if len(at) > 2 else [(at[1], m) for m in METHODS]
                ids = tuple(rows[one] for one in here if one in rows)
            elif at[0] == "components" and at[1] != "securitySchemes":
                key = (str(at[1]), str(at[2]))
                if key not in memo:
                    memo[key] = tuple(referring(whole, *key)[:_MOST])
                ids = memo[key]
                schemas = (key[1],) if key[0] == "schemas" else ()
            else:
                ids = tuple(list(rows.values())[:: max(1, len(rows) // _MOST)])
            found.append(SpecJob(mutant, service, changes, ids, schemas))
    return found


def control(job: SpecJob) -> SpecJob:
    """The same slice of the true spec."""
    return SpecJob(job.key, job.service, (), job.operations, job.schemas)


def control_of_all(service: str) -> SpecJob:
    """What is asked of a whole document, of the true one."""
    return SpecJob(Mutant("spec", "", 0, "control", "", ""), service, (), (), ())


def judge(job: SpecJob) -> dict[str, Any]:
    """In a child: who notices the slip first."""
    warnings.simplefilter("ignore")
    whole = changed(document(job.service), job.changes)
    try:
        # Whatever was renamed is part of the slice by its new name.
        ids = {*job.operations, *(f"{one}s" for one in job.operations)}
        world = generated(job.service, slice_of(whole, ids, set(job.schemas)))
    except SpecError as error:
        return {"by": "generator", "why": str(error)[:200]}
    corpus = spec_corpus.load(job.service)
    try:
        by, why = spec_corpus.complaint(world, corpus, list(job.schemas), list(job.operations))
    except Exception as error:  # a slip may break an import anyhow
        by, why = "import", f"{type(error).__name__}: {error}"[:200]
    if by or (job.operations and not job.changes):
        return {"by": f"corpus: {by}" if by else "", "why": why}
    return _checked(job.service, whole)


def _checked(service: str, whole: dict[str, Any]) -> dict[str, Any]:
    """What contract 1 says of the whole document, the list of operations, and credentials."""
    for name, check in DOCUMENT.items():
        try:
            found = check(whole)
        except (KeyError, IndexError) as error:
            return {"by": f"check: {name}", "why": f"{type(error).__name__}: {error}"}
        if found:
            return {"by": f"check: {name}", "why": found[0].message[:200]}
    known = {
        f"{method.upper()} {item[method].get('servers', whole['servers'])[0]['url']}{path}"
        for path, item in whole["paths"].items()
        for method in METHODS
        if method in item
    }
    if known != {one.place for one in listed(service)}:
        return {"by": "list of operations", "why": ""}
    wrong = spec_credentials.complaint(service, whole)
    return {"by": "credentials" if wrong else "", "why": wrong[:200]}
