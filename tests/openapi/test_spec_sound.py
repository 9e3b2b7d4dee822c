"""Contract 1, the spec is sound: valid OpenAPI 3.1, true to its conventions, with true examples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.contract._ledger import Tally
from tests.openapi._checks import DOCUMENT, FILE
from tests.openapi._source import OPENAPI, SERVICES, read
from tests.openapi._touched import named, touched

CONTRACT = "1 spec"
FILES = sorted(OPENAPI.glob("*/*.yaml"))


@pytest.mark.parametrize("service", SERVICES)
def test_merges(service: str) -> None:
    source = read(service)
    assert not source.problems, source.report(source.problems)


@pytest.mark.parametrize("service", SERVICES)
def test_is_openapi_3_1(service: str) -> None:
    document = read(service).document
    assert document["openapi"] == "3.1.0"
    plain = json.loads(json.dumps(document))
    assert [str(error) for error in OpenAPIV31SpecValidator(plain).iter_errors()] == []


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("check", DOCUMENT)
def test_document(service: str, check: str, tally: Tally) -> None:
    source = read(service)
    problems = DOCUMENT[check](source.document)
    # A check goes over the whole document: one case for each operation and all that it leads to.
    for name in named(service, source.document):
        tally.add(CONTRACT, name)
    if problems:
        tally.blame(CONTRACT, touched(service, source.document, [one.at for one in problems]))
    assert not problems, "\n" + source.report(problems)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
@pytest.mark.parametrize("check", FILE)
def test_file(path: Path, check: str) -> None:
    problems = FILE[check](path)
    assert not problems, "\n" + "\n".join(problems)


def test_every_folder_is_a_service_or_shared() -> None:
    folders = {path.name for path in OPENAPI.iterdir() if path.is_dir()}
    assert folders == {*SERVICES, "shared"}


def test_every_shared_component_is_used_by_both_services() -> None:
    """What only one service has belongs into that service's folder."""
    used = [
        {at for at, (path, _) in read(service).origins.items() if path.parent.name == "shared"}
        for service in SERVICES
    ]
    shared = {
        ("components", "schemas", name)
        for path in (OPENAPI / "shared").glob("*.yaml")
        for name in yaml.safe_load(path.read_text("utf-8"))["components"]["schemas"]
    }
    assert used[0] & used[1] == shared
