"""The public package: what it exports, what it loads when, and where httpx is used."""

from __future__ import annotations

import ast
import importlib
import pickle
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import gumgloo
from gumgloo import FlowFailedError, FlowTimeoutError

ROOT = Path(gumgloo.__file__).parent
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages([str(ROOT)], "gumgloo.")
    if not module.name.startswith("gumgloo.mock")
)


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python has after the code, and had not before."""
    program = f"""
import sys
before = set(sys.modules)
{code}
print(*sorted(set(sys.modules) - before))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={
            "PYTHONPATH": ":".join(
                str(ROOT.parents[1] / name) for name in ("overrides", "generated")
            )
        },
    )
    return set(done.stdout.split())


def tops(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def models(modules: set[str]) -> set[str]:
    return {name.rpartition(".")[2] for name in modules if ".models." in name}


@pytest.mark.parametrize("name", MODULES)
def test_what_a_module_exports_is_there_and_sorted(name: str) -> None:
    module = importlib.import_module(name)
    if "__all__" in vars(module):
        names = module.__all__
        # As ruff sorts: constants, classes, the rest.
        assert names == sorted(names, key=_rank)
        assert all(hasattr(module, one) for one in names)
        assert len(set(names)) == len(names)
    else:
        assert Path(str(module.__file__)).name == "__init__.py"


def _rank(name: str) -> tuple[int, str]:
    kind = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return kind, name


def test_the_package_has_all_that_it_names_and_nothing_else() -> None:
    assert gumgloo.__all__ == sorted(gumgloo.__all__, key=_rank)
    for name in gumgloo.__all__:
        assert getattr(gumgloo, name) is getattr(gumgloo, name)
    assert dir(gumgloo) == sorted(gumgloo.__all__)
    with pytest.raises(AttributeError, match="'gumgloo' has no attribute 'Nothing'"):
        _ = gumgloo.Nothing


def test_what_checkers_see_is_what_there_is() -> None:
    """The imports for type checkers and the table for Python name the same things."""
    tree = ast.parse((ROOT / "__init__.py").read_text())
    (guarded,) = [
        node
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ]
    seen: dict[str, str] = {}
    for node in guarded.body:
        assert isinstance(node, ast.ImportFrom)
        for alias in node.names:
            seen[alias.name] = f"{'gumgloo.' if node.level else ''}{node.module}"
    assert seen.pop("Any") == "typing"
    assert sorted(seen, key=_rank) == gumgloo.__all__
    for name, module in seen.items():
        assert getattr(gumgloo, name) is getattr(importlib.import_module(module), name)


def test_every_public_error_has_one_root_and_survives_pickle() -> None:
    errors = [getattr(gumgloo, name) for name in gumgloo.__all__ if name.endswith("Error")]
    assert len(errors) == 26
    assert all(issubclass(error, gumgloo.GumglooError) for error in errors)
    for error in (
        FlowFailedError("failed", run_id="r", state="FAILED", log=["private"]),
        FlowTimeoutError("late", run_id="r", state=None),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
        assert "private" not in str(error)


# What is loaded when


def test_importing_the_package_loads_next_to_nothing() -> None:
    loaded = loaded_by("import gumgloo")
    assert {name for name in loaded if name.startswith("gumgloo")} == {"gumgloo"}
    assert not tops(loaded) & {"httpx", "attrs", "attr", "anyio", "asyncio", "json"}


def test_importing_the_clients_loads_no_model_and_no_mock() -> None:
    loaded = loaded_by("from gumgloo import *")
    assert "httpx" in loaded
    assert not models(loaded)
    assert not tops(loaded) & {"jsonschema_rs", "openai", "pydantic"}
    assert not any(name.startswith("gumgloo.mock") for name in loaded)


CALL = """
import httpx
from gumgloo import {client}
answer = {answer}
client = {client}(api_key="k", http_client=httpx.Client(
    transport=httpx.MockTransport(lambda _: httpx.Response(200, {body}))
))
{call}
"""
ANSWER = {
    "id": "i",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "x"}, "finish_reason": "stop"}
    ],
}


def test_a_chat_call_loads_only_the_models_of_its_answer() -> None:
    call = "client.chat.completions.create(model='m', messages=[]).choices[0].message.content"
    for client in ("Gumloop", "Gloo"):
        code = CALL.format(client=client, answer=ANSWER, body="json=answer", call=call)
        loaded = loaded_by(code)
        service = client.lower()
        alone = loaded_by(f"import gumgloo_api.{service}.models.chat_completion")
        assert "chat_completion" in models(loaded)
        assert models(loaded) == models(alone)
        assert not any("request" in name or "chunk" in name for name in models(loaded))
        other = {"Gumloop": "gloo", "Gloo": "gumloop"}[client]
        assert not any(name.startswith(f"gumgloo_api.{other}") for name in loaded)
        assert "asyncio" not in loaded


def test_a_stream_loads_only_the_models_of_its_chunks() -> None:
    chunk = {
        "id": "i",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}],
    }
    call = "list(client.chat.completions.create(model='m', messages=[], stream=True))"
    body = (
        "headers={'content-type': 'text/event-stream'}, "
        "content='data: ' + json.dumps(answer) + '\\n\\n'"
    )
    code = CALL.format(client="Gumloop", answer=chunk, body=body, call=call)
    loaded = loaded_by(f"import json\n{code}")
    alone = loaded_by("import gumgloo_api.gumloop.models.chat_completion_chunk")
    assert "chat_completion_chunk" in models(loaded)
    assert models(loaded) == models(alone)


# Where httpx is used


def test_httpx_is_used_in_few_rooms_only() -> None:
    using = set()
    for path in ROOT.rglob("*.py"):
        # The tools beside the clients stand on their own.
        if "mock" in path.parts or "contract" in path.parts:
            continue
        tree = ast.parse(path.read_text())
        # Imports for type checkers stand deeper than the module's own level.
        for node in tree.body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
            if "httpx" in tops(set(names)):
                using.add(path.name)
    # `auth` is an `httpx.Auth` for others, and `_resend` decides for it.
    assert using == {
        "_network.py",
        "_pool.py",
        "_resend.py",
        "_sources.py",
        "_transport.py",
        "_way.py",
        "auth.py",
    }
