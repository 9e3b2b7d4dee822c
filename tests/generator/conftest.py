"""The lab: a small spec with every shape, generated once and importable under a name of its own."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from generator.build import build

LAB = Path(__file__).with_name("lab") / "openapi"


@pytest.fixture(scope="session")
def lab_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated lab package."""
    root = tmp_path_factory.mktemp("lab")
    package = build(LAB, root / "scratch")
    shutil.move(package, root / "labclient")
    return root


@pytest.fixture(scope="session")
def lab(lab_root: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Import a module of the lab package: `lab("labsvc.models")`."""
    sys.path.insert(0, str(lab_root))
    try:
        yield lambda name: importlib.import_module(f"labclient.{name}")
    finally:
        sys.path.remove(str(lab_root))
        for name in [name for name in sys.modules if name.split(".")[0] == "labclient"]:
            del sys.modules[name]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of the lab's specs, to be changed."""
    return Path(shutil.copytree(LAB, tmp_path / "openapi"))
