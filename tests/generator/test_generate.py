"""The generator as a whole: the same bytes anywhere, nothing lost, nothing half done."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import build as building
from generator.build import PACKAGE, build, differences, swap
from generator.bundle import bundle, digest
from generator.facts import facts_of
from generator.prepare import resolve
from generator.problems import SpecError
from generator.views import plain_text, prose, python_name

ROOT = Path(__file__).parents[2]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def contents(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_the_output_is_the_same_in_any_folder_with_any_hash_seed(
    specs: Path, tmp_path: Path
) -> None:
    first = contents(build(specs, tmp_path / "one"))
    # A folder whose own settings would show if they were read, and other hashes.
    other = tmp_path / "two"
    other.mkdir()
    (other / "pyproject.toml").write_text("[tool.ruff]\nline-length = 60\n")
    code = (
        "from pathlib import Path; from generator.build import build;"
        f"build(Path({str(specs)!r}), Path('.'))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], cwd=other, check=True, env=environment)
    assert contents(other / PACKAGE) == first


def test_the_spec_lies_in_the_package_with_its_hash(lab_root: Path, specs: Path) -> None:
    document = (lab_root / "labclient" / "labsvc" / "openapi.json").read_bytes()
    bundled = bundle(specs / "labsvc")
    assert json.loads(document) == bundled.document
    assert hashlib.sha256(document).hexdigest() == digest(bundled.document)
    init = (lab_root / "labclient" / "labsvc" / "__init__.py").read_text()
    assert f'SPEC_SHA256 = "{digest(bundled.document)}"' in init


def _keywords(tree: ast.AST, function: str) -> dict[str, ast.expr]:
    """The keywords of the one call of a function in a module."""
    (call,) = [
        one
        for one in ast.walk(tree)
        if isinstance(one, ast.Call) and ast.unparse(one.func) == function
    ]
    return {str(one.arg): one.value for one in call.keywords}


def test_an_operation_says_only_what_is_not_the_default(lab_root: Path) -> None:
    """Hundreds of modules are written alike: whatever need not be there is in the way."""
    modules = sorted((lab_root / "labclient" / "labsvc" / "operations").glob("*/[!_]*.py"))
    assert len(modules) > 9
    for path in modules:
        tree = ast.parse(path.read_text())
        said = _keywords(tree, "Operation")
        empty = [name for name, value in said.items() if ast.unparse(value) in ("()", "{}", "None")]
        assert not empty, path
        # An address without parameters is there as it is.
        place = ast.literal_eval(said["path"])
        written = _keywords(tree, "Request")["path"]
        assert ("{" in place) is not isinstance(written, ast.Constant), path


def test_a_model_says_only_what_is_not_the_default(lab_root: Path) -> None:
    models = sorted((lab_root / "labclient" / "labsvc" / "models").glob("[!_]*.py"))
    assert len(models) > 15
    for path in models:
        text = path.read_text()
        assert "frozenset({})" not in text and "frozenset()" not in text, path
        assert text.count("given: Any") == (1 if "given = dump(" in text else 0), path


def test_an_operation_exports_what_is_public_of_it(lab: Callable[[str], ModuleType]) -> None:
    for name in ("things.get_thing", "talk.ask", "boxes.set_box_content"):
        module = lab(f"labsvc.operations.{name}")
        assert module.__all__ == sorted(module.__all__) == ["OPERATION", "parse", "request"]


def test_what_an_editor_reads_of_the_models_is_what_they_export(lab_root: Path) -> None:
    """Models are loaded when they are asked for; an editor has to find them all the same."""
    folder = lab_root / "labclient" / "labsvc" / "models"
    tree = ast.parse((folder / "__init__.py").read_text())
    (block,) = [
        one
        for one in tree.body
        if isinstance(one, ast.If) and ast.unparse(one.test) == "TYPE_CHECKING"
    ]
    found = {
        name.name: (str(one.module), name.asname)
        for one in block.body
        if isinstance(one, ast.ImportFrom)
        for name in one.names
    }
    exported = next(
        ast.literal_eval(one.value)
        for one in tree.body
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "__all__"
    )
    assert {*found} == {*exported}
    assert len(found) > 15
    for name, (module, known_as) in found.items():
        assert known_as == name, "else a type checker takes it for private"
        assert re.search(
            rf"^(class )?{name}\b", (folder / f"{module}.py").read_text(), re.MULTILINE
        )


def test_a_module_of_words_exports_its_type_alone(lab: Callable[[str], ModuleType]) -> None:
    for module, name in (("size", "Size"), ("known_colour", "KnownColour")):
        assert lab(f"labsvc.models.{module}").__all__ == [name]


def test_the_order_of_components_does_not_matter(specs: Path, tmp_path: Path) -> None:
    before = contents(build(specs, tmp_path / "one"))
    text = (specs / "labsvc" / "openapi.yaml").read_text()
    free = "    Free:\n      type: object\n"
    (specs / "labsvc" / "openapi.yaml").write_text(
        text.replace(free, "").replace("  schemas:\n", "  schemas:\n" + free)
    )
    assert contents(build(specs, tmp_path / "two")) == before


BROKEN = [
    ("things.yaml", "      x-resource: things.raw\n", "", "operation getRaw has no x-resource"),
    ("things.yaml", "openapi.yaml#/components/schemas/ThingList", "no.yaml#/a", "no.yaml"),
    ("things.yaml", "operationId: getRaw", "operationId: getThing", "getThing"),
    ("things.yaml", "/things/{thing_id}:", "/things/{id}:", "operation getThing became no code"),
    ("things.yaml", "/things/{thing_id}:", "/things/{id}:", "Path parameters do not match"),
    ("openapi.yaml", "title: Lab", "titel: Lab", "Failed to parse OpenAPI document"),
    ("openapi.yaml", "enum: [small, large]", "enum: [small, 1]", "openapi-python-client"),
    (
        "openapi.yaml",
        "    Answer:\n      type: object\n",
        "    Answer:\n      oneOf: [{$ref: '#/components/schemas/Chunk'}]\n      type: object\n",
        "schema Answer became no class",
    ),
    (
        "things.yaml",
        "          application/x-www-form-urlencoded:\n",
        "          application/json: {schema: {type: object}}\n"
        "          application/x-www-form-urlencoded:\n",
        "keep one of application/json, application/x-www-form-urlencoded",
    ),
    # Either sign of an object is enough.
    (
        "openapi.yaml",
        "    Free:\n      type: object\n",
        "    Free:\n      type: object\n      oneOf: [{$ref: '#/components/schemas/Chunk'}]\n",
        "schema Free became no class",
    ),
    (
        "openapi.yaml",
        "    Chunk:\n      type: object\n",
        "    Chunk:\n      oneOf: [{$ref: '#/components/schemas/Answer'}]\n",
        "schema Chunk became no class",
    ),
    # A way that needs nothing is no way to choose.
    (
        "openapi.yaml",
        "          required: [auto]\n",
        "          required: []\n",
        "schema Ask became no class",
    ),
    (
        "things.yaml",
        "            text/event-stream:\n"
        "              schema: {$ref: 'openapi.yaml#/components/schemas/AskEvent'}\n",
        "",
        "x-stream, but no event schema",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "complaint"), BROKEN)
def test_a_broken_spec_is_refused_with_its_place(
    specs: Path, tmp_path: Path, file: str, old: str, new: str, complaint: str
) -> None:
    edit(specs / "labsvc" / file, old, new)
    with pytest.raises(SpecError) as caught:
        build(specs, tmp_path / "out")
    line = next(line for line in str(caught.value).splitlines() if complaint in line)
    file_named, number, _ = line.split(":", 2)
    assert file_named.endswith(("labsvc/openapi.yaml", "labsvc/things.yaml"))
    assert int(number) > 0
    assert not (tmp_path / "out" / PACKAGE).exists()


def test_an_inline_schema_is_named_by_its_title_alone(specs: Path, tmp_path: Path) -> None:
    inline = "        inline: {type: object, title: InlineThing, properties: {a: {type: string}}}\n"
    edit(
        specs / "labsvc" / "openapi.yaml",
        "        anything: {}\n",
        "        anything: {}\n" + inline,
    )
    models = build(specs, tmp_path) / "labsvc" / "models"
    assert [path.name for path in models.glob("*_thing.py")] == ["inline_thing.py"]


def test_an_empty_folder_is_no_set_of_specs(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        build(tmp_path, tmp_path / "out")
    assert str(caught.value) == f"{tmp_path}:1: no service (*/openapi.yaml) in here"


def test_nothing_is_built_of_code_that_does_not_compile(
    specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "render", lambda *_: {"api.py": "x = \n"})
    with pytest.raises(SpecError, match=r"labsvc/api\.py:1: does not compile"):
        build(specs, tmp_path)


def test_code_that_does_not_compile_is_refused(tmp_path: Path) -> None:
    package = tmp_path / PACKAGE
    package.mkdir()
    (package / "good.py").write_text("x = 1\n")
    (package / "bad.py").write_text("x = \n")
    (package / "address.py").write_text("x = '<X object at 0x7f>'\n")
    # Python itself names no line here.
    (package / "null.py").write_text("x = 1\n\0\n")
    (package / "deep").mkdir()
    (package / "deep" / "worse.py").write_text("x = 1\ny = \n")
    with pytest.raises(SpecError) as caught:
        building.verify(package)
    told = str(caught.value).replace(f"{package}/", "").splitlines()
    assert told == [
        "address.py:1: an object's repr stands in the code",
        "bad.py:1: does not compile: invalid syntax",
        "deep/worse.py:2: does not compile: invalid syntax",
        "null.py:1: does not compile: source code string cannot contain null bytes",
    ]


@pytest.mark.parametrize(
    ("arguments", "text", "told"),
    [
        (("format", "--isolated"), "x = (\n", "error: Failed to parse bad.py:2:1: "),
        # What it finds it tells on the other channel.
        (("check", "--isolated", "--output-format=concise"), "import os\n", "bad.py:1:8: F401 "),
    ],
)
def test_a_formatter_that_fails_is_an_error_in_its_own_words(
    tmp_path: Path, arguments: tuple[str, ...], text: str, told: str
) -> None:
    (tmp_path / "bad.py").write_text(text)
    with pytest.raises(SpecError) as caught:
        building.run_ruff(arguments, tmp_path)
    assert str(caught.value).startswith(f"{tmp_path}:1: ruff: {told}")


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt("disk full")])
@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_swap_that_is_cut_off_leaves_the_old_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, cut: int
) -> None:
    old, new = tmp_path / "generated" / PACKAGE, tmp_path / "new"
    for folder, text in ((old, "old"), (new, "new")):
        folder.mkdir(parents=True)
        (folder / "f.py").write_text(text)
    steps: list[Callable[..., Any]] = []

    def cut_off(do: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any) -> Any:
            steps.append(do)
            if len(steps) == cut:
                raise error
            return do(*arguments)

        return step

    monkeypatch.setattr(shutil, "copytree", cut_off(shutil.copytree))
    monkeypatch.setattr(Path, "rename", cut_off(Path.rename))
    with pytest.raises(type(error), match="disk full"):
        swap(new, old)
    assert (old / "f.py").read_text() == "old"
    assert [p.name for p in old.parent.iterdir()] == [PACKAGE]


def test_an_old_tree_that_cannot_be_put_back_is_kept_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "generated" / PACKAGE, tmp_path / "new"
    for folder, text in ((old, "old"), (new, "new")):
        folder.mkdir(parents=True)
        (folder / "f.py").write_text(text)
    rename = Path.rename

    def only_away(self: Path, target: Path) -> Path:
        if target == old:
            raise OSError("disk full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", only_away)
    with pytest.raises(OSError, match="disk full"):
        swap(new, old)
    (aside,) = old.parent.iterdir()
    assert (aside / "f.py").read_text() == "old"


def test_a_first_swap_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new"
    new.mkdir()

    def failing(self: Path, target: Path) -> Path:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="disk full"):
        swap(new, tmp_path / "generated" / PACKAGE)
    assert list((tmp_path / "generated").iterdir()) == []


def test_a_swap_takes_away_what_is_no_longer_generated(tmp_path: Path) -> None:
    old, new = tmp_path / "generated" / PACKAGE, tmp_path / "new"
    old.mkdir(parents=True)
    (old / "gone.py").write_text("")
    new.mkdir()
    (new / "here.py").write_text("1")
    # What an import leaves is of nobody's making.
    (old / "__pycache__").mkdir()
    (old / "__pycache__" / "gone.cpython.pyc").write_text("")
    assert differences(old, new) == {"gone.py": (b"", None), "here.py": (None, b"1")}
    swap(new, old)
    assert differences(old, new) == {}
    assert [path.name for path in old.parent.iterdir()] == [PACKAGE]


def test_the_folders_around_a_tree_are_made_for_it(tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.mkdir()
    target = tmp_path / "here" / "and" / "there" / PACKAGE
    swap(new, target)
    assert target.is_dir()


def test_facts_fall_back_from_operation_to_path_to_document() -> None:
    document = {
        "servers": [{"url": "https://one.example/"}],
        "security": [{"a": []}],
        "paths": {
            "/x": {
                "servers": [{"url": "https://two.example"}],
                "get": {"operationId": "getX", "x-resource": "x.get", "responses": {"200": {}}},
                "post": {
                    "operationId": "postX",
                    "x-resource": "x.post",
                    "security": [],
                    "servers": [{"url": "https://three.example"}],
                    "responses": {"200": {}},
                },
            },
        },
    }
    facts = facts_of(document)
    assert (facts["get_x"].server, facts["get_x"].security) == ("https://two.example", ("a",))
    assert (facts["post_x"].server, facts["post_x"].security) == ("https://three.example", ())


def test_a_reference_is_followed_to_its_end() -> None:
    document = {"a": {"x/y~z": {"$ref": "#/b"}}, "b": {"value": 1}}
    assert resolve(document, {"$ref": "#/a/x~1y~0z"}) == {"value": 1}
    # A schema may be as short as this.
    assert resolve({"a": True}, {"$ref": "#/a"}) is True


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("finishReason", "finish_reason"),
        ("X-Cache-TTL", "x_cache_ttl"),
        ("class", "class_"),
        ("list", "list_"),
        ("input", "input"),
        ("timeout", "timeout_"),
        ("9lives", "field_9lives"),
        ("$odd", "odd"),
        ("", "field_"),
    ],
)
def test_names_are_pythons(wire: str, name: str) -> None:
    assert python_name(wire) == name


def test_prose_cannot_leave_its_docstring() -> None:
    text = prose('One """ and \\ back\n\nTwo', 4)
    assert eval('"""' + text + '"""').split("\n\n") == ['One """ and \\ back', "    Two"]
    assert plain_text(None) == ""


def test_the_committed_package_is_what_the_specs_give(tmp_path: Path) -> None:
    package = build(ROOT / "openapi", tmp_path)
    assert list(differences(ROOT / "generated" / PACKAGE, package)) == []


def test_an_optional_field_changes_only_the_files_that_hold_it(specs: Path, tmp_path: Path) -> None:
    before = shutil.move(build(specs, tmp_path / "one"), tmp_path / "before")
    edit(
        specs / "labsvc" / "openapi.yaml",
        "        text: {type: string}\n    Chunk:",
        "        text: {type: string}\n        mood: {type: string}\n    Chunk:",
    )
    after = build(specs, tmp_path / "two")
    assert list(differences(Path(before), after)) == [
        "labsvc/__init__.py",
        "labsvc/models/answer.py",
        "labsvc/openapi.json",
    ]
