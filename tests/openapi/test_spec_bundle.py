"""The generator and this room, each in its own way, merge the files to the same document."""

from __future__ import annotations

import pytest

from generator.bundle import bundle
from tests.openapi._source import OPENAPI, SERVICES, read


@pytest.mark.parametrize("service", SERVICES)
def test_the_generator_bundles_what_the_files_say(service: str) -> None:
    assert bundle(OPENAPI / service).document == read(service).document
