"""Bundling: one service's files become one document that knows where each piece came from."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import bundle_refs
from generator.bundle import bundle, canonical, digest
from generator.bundle_yaml import Tree, read_yaml
from generator.problems import Problem
from tests.generator.test_bundle_base import ROOT, make, schemas, write

# --- what comes out -------------------------------------------------------------------------------


def test_root_then_paths_then_components(tmp_path: Path) -> None:
    document = make(tmp_path, {"a.yaml": schemas("A: {type: string}")}).document
    assert list(document) == ["openapi", "info", "servers", "tags", "paths", "components"]
    assert document["paths"] == {}
    assert document["components"] == {"schemas": {"A": {"type": "string"}}}


def test_paths_methods_and_components_are_in_order_of_name(tmp_path: Path) -> None:
    files = {
        "z.yaml": "paths:\n  /b:\n    post: {}\n    get: {}\n  /c:\n    get: {}\n"
        + schemas("Z: {}\nB: {}"),
        "a.yaml": "paths:\n  /b:\n    delete: {}\n  /a:\n    get: {}\n"
        + "components:\n  responses: {R: {}}\n  schemas: {M: {}}\n",
    }
    document = make(tmp_path, files).document
    assert {path: list(item) for path, item in document["paths"].items()} == {
        "/a": ["get"],
        "/b": ["delete", "get", "post"],
        "/c": ["get"],
    }
    assert list(document["paths"]) == ["/a", "/b", "/c"]
    assert list(document["components"]) == ["responses", "schemas"]
    assert list(document["components"]["schemas"]) == ["B", "M", "Z"]


def test_properties_keep_their_order(tmp_path: Path) -> None:
    text = schemas("A:\n  type: object\n  properties: {z: {}, a: {}, m: {}}\n  required: [z, a]")
    schema = make(tmp_path, {"a.yaml": text}).document["components"]["schemas"]["A"]
    assert list(schema) == ["type", "properties", "required"]
    assert list(schema["properties"]) == ["z", "a", "m"]


def test_references_lose_the_file_they_name(tmp_path: Path) -> None:
    files = {
        "a.yaml": schemas(
            "A: {$ref: 'b.yaml#/components/schemas/B'}\n"
            "Own: {items: {$ref: '#/components/schemas/A'}}\n"
            "All: {allOf: [{$ref: '../svc/b.yaml#/components/schemas/B'}]}"
        ),
        "b.yaml": schemas("B: {$ref: '../shared/s.yaml#/components/schemas/S'}"),
        "../shared/s.yaml": schemas("S: {type: string}"),
    }
    assert make(tmp_path, files).document["components"]["schemas"] == {
        "A": {"$ref": "#/components/schemas/B"},
        "All": {"allOf": [{"$ref": "#/components/schemas/B"}]},
        "B": {"$ref": "#/components/schemas/S"},
        "Own": {"items": {"$ref": "#/components/schemas/A"}},
        "S": {"type": "string"},
    }


def test_only_what_is_needed_of_shared_comes_along(tmp_path: Path) -> None:
    files = {
        "a.yaml": schemas("A: {$ref: '../shared/s.yaml#/components/schemas/S/properties/t'}"),
        "../shared/s.yaml": schemas(
            "First: {type: string}\n"
            "S: {properties: {t: {$ref: 'other.yaml#/components/schemas/T'}}}\n"
            "Orphan: {$ref: '#/components/schemas/S'}\nLost: {type: string}"
        ),
        "../shared/other.yaml": schemas(
            "T: {properties: {again: {$ref: 's.yaml#/components/schemas/S'}}}\nUnused: {}"
        ),
        "../shared/unread.yaml": "not: [yaml",
    }
    result = make(tmp_path, files)
    assert list(result.document["components"]["schemas"]) == ["A", "S", "T"]
    names = [path.relative_to(tmp_path / "openapi").as_posix() for path in result.files]
    assert names == ["shared/other.yaml", "shared/s.yaml", "svc/a.yaml", "svc/openapi.yaml"]


def test_every_place_where_a_reference_may_stand(tmp_path: Path) -> None:
    shared = "../shared/s.yaml#/components"
    files = {
        "a.yaml": f"""\
paths:
  /a/{{id}}:
    parameters: [{{$ref: '{shared}/parameters/P'}}]
    post:
      operationId: makeA
      requestBody: {{$ref: '{shared}/requestBodies/B'}}
      responses:
        200:
          description: ok
          headers: {{default: {{$ref: '{shared}/headers/H'}}}}
          content:
            application/json:
              schema:
                contentSchema: {{$ref: '{shared}/schemas/S'}}
              examples:
                one: {{$ref: '{shared}/examples/E'}}
                two: {{value: {{$ref: untouched}}}}
          links:
            next: {{operationId: makeA}}
            more: {{operationRef: '#/paths/~1a~1%7Bid%7D/post', parameters: {{$ref: untouched}}}}
            far: {{$ref: '{shared}/links/L'}}
        default: {{$ref: '{shared}/responses/R'}}
""",
        "../shared/s.yaml": """\
components:
  parameters: {P: {name: id, in: path}}
  requestBodies: {B: {content: {}}}
  headers: {H: {schema: {}}}
  schemas: {S: {}}
  examples: {E: {value: {}}}
  links: {L: {operationId: makeA}}
  responses: {R: {description: bad}}
""",
    }
    document = make(tmp_path, files).document
    path = document["paths"]["/a/{id}"]
    response = path["post"]["responses"]["200"]
    media = response["content"]["application/json"]
    assert path["parameters"] == [{"$ref": "#/components/parameters/P"}]
    assert path["post"]["requestBody"] == {"$ref": "#/components/requestBodies/B"}
    assert response["headers"] == {"default": {"$ref": "#/components/headers/H"}}
    assert media["schema"] == {"contentSchema": {"$ref": "#/components/schemas/S"}}
    assert media["examples"] == {
        "one": {"$ref": "#/components/examples/E"},
        "two": {"value": {"$ref": "untouched"}},
    }
    assert response["links"] == {
        "next": {"operationId": "makeA"},
        "more": {
            "operationRef": "#/paths/~1a~1%7Bid%7D/post",
            "parameters": {"$ref": "untouched"},
        },
        "far": {"$ref": "#/components/links/L"},
    }
    assert path["post"]["responses"]["default"] == {"$ref": "#/components/responses/R"}
    assert len(document["components"]) == 7


def test_discriminators_name_schemas_by_reference_or_by_name(tmp_path: Path) -> None:
    text = schemas(
        "U:\n  discriminator:\n    propertyName: type\n    mapping:\n      a: A\n"
        "      b: b.yaml#/components/schemas/B\nA: {}\nBare: {discriminator: {propertyName: t}}"
    )
    document = make(tmp_path, {"a.yaml": text, "b.yaml": schemas("B: {}")}).document
    assert document["components"]["schemas"]["U"]["discriminator"] == {
        "propertyName": "type",
        "mapping": {"a": "#/components/schemas/A", "b": "#/components/schemas/B"},
    }


def test_data_that_only_looks_like_a_reference_is_left_alone(tmp_path: Path) -> None:
    text = schemas(
        "A:\n  default: {$ref: a}\n  const: {$ref: b}\n  enum: [{$ref: c}]\n  example: {$ref: d}\n"
        "  examples: [{$ref: e}]\n  x-any: {$ref: f}\n"
        "  properties: {$ref: {type: string}, example: {$ref: '#/components/schemas/B'}}\nB: {}"
    )
    schema = make(tmp_path, {"a.yaml": text}).document["components"]["schemas"]["A"]
    assert schema == {
        "default": {"$ref": "a"},
        "const": {"$ref": "b"},
        "enum": [{"$ref": "c"}],
        "example": {"$ref": "d"},
        "examples": [{"$ref": "e"}],
        "x-any": {"$ref": "f"},
        "properties": {
            "$ref": {"type": "string"},
            "example": {"$ref": "#/components/schemas/B"},
        },
    }


def test_extensions_are_kept_everywhere(tmp_path: Path) -> None:
    files = {
        "openapi.yaml": ROOT + "x-top: {$ref: left alone}\n",
        "a.yaml": "paths:\n  /a:\n    x-path: 2\n    get: {x-resource: a.list}\n"
        "components:\n  x-note: 3\n  schemas: {A: {}}\n",
    }
    document = make(tmp_path, files).document
    assert document["x-top"] == {"$ref": "left alone"}
    assert document["paths"]["/a"] == {"get": {"x-resource": "a.list"}, "x-path": 2}
    assert document["components"] == {"schemas": {"A": {}}}


def test_scalars_follow_yaml_1_2(tmp_path: Path) -> None:
    text = schemas(
        "A:\n  enum:\n    - yes\n    - on\n    - 2024-01-31\n    - 12:30:45\n    - ''\n    -\n"
        "    - ~\n"
        "    - True\n    - 'true'\n    - -7\n    - 0o17\n    - 0x1F\n    - 1_000\n    - 1.50\n"
        "    - 6e2\n    - .5\n    - 0o9\n    - |\n      two\n      lines\n    - <<"
    )
    schema = make(tmp_path, {"a.yaml": text}).document["components"]["schemas"]["A"]
    expected: list[Any] = ["yes", "on", "2024-01-31", "12:30:45", "", None, None, True, "true", -7]
    expected += [15, 31, "1_000", 1.5, 600.0, 0.5, "0o9", "two\nlines\n", "<<"]
    assert schema["enum"] == expected
    assert [type(value) for value in schema["enum"]] == [type(value) for value in expected]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, ["true", "True", "TRUE"]),
        (False, ["false", "False", "FALSE"]),
        (None, ["", "~", "null", "Null", "NULL"]),
    ],
)
def test_a_word_of_yaml_may_begin_with_a_capital_or_be_all_capitals(
    value: Any, words: list[str]
) -> None:
    tree = read_yaml("".join(f"- {word}\n" for word in words).encode(), "a.yaml")
    assert tree.value == [value] * len(words)


def test_keys_are_text(tmp_path: Path) -> None:
    text = "paths:\n  /a:\n    get:\n      responses: {200: {description: ok}, default: {}}\n"
    text += schemas("A: {properties: {yes: {}, null: {}, 1.0: {}, true: {}, '<<': {}}}")
    document = make(tmp_path, {"a.yaml": text}).document
    assert list(document["paths"]["/a"]["get"]["responses"]) == ["200", "default"]
    properties = document["components"]["schemas"]["A"]["properties"]
    assert list(properties) == ["yes", "null", "1.0", "true", "<<"]


def test_every_place_is_known_by_line_and_column() -> None:
    tree = read_yaml(b"a:\n  b: [1, {c: 2}]\n  d:\n    - x\n    -  y\n", "a.yaml")
    assert {at: tree.place(at) for at in ("/a", "/a/b", "/a/b/0", "/a/b/1", "/a/b/1/c")} == {
        "/a": (1, 1), "/a/b": (2, 3), "/a/b/0": (2, 7), "/a/b/1": (2, 10), "/a/b/1/c": (2, 11),
    }  # fmt: skip
    assert [tree.place(f"/a/d/{item}") for item in (0, 1)] == [(4, 7), (5, 8)]
    # What is not there is where it would be.
    assert tree.place("/a/d/1/e") == (5, 8)


def test_a_byte_order_mark_is_no_content(tmp_path: Path) -> None:
    assert make(tmp_path, {"openapi.yaml": b"\xef\xbb\xbf" + ROOT.encode()}).document["info"]


def test_a_folder_is_no_file_whatever_its_name(tmp_path: Path) -> None:
    service = write(tmp_path, {"old.yaml/a.yaml": "not: [yaml"})
    assert [path.name for path in bundle(service).files] == ["openapi.yaml"]


def test_a_file_is_read_once_however_often_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(data: bytes, file: str) -> Tree:
        read.append(file)
        return read_yaml(data, file)

    monkeypatch.setattr(bundle_refs, "read_yaml", counted)
    text = schemas("A: {$ref: 'b.yaml#/components/schemas/B'}\nC: {$ref: '#/components/schemas/A'}")
    make(tmp_path, {"a.yaml": text, "b.yaml": schemas("B: {}")})
    assert read == [f"openapi/svc/{name}.yaml" for name in ("a", "b", "openapi")]


# --- where things came from -----------------------------------------------------------------------


def test_where_names_file_and_line(tmp_path: Path) -> None:
    files = {
        "a.yaml": "paths:\n  /a/{id}:\n    get:\n      operationId: getA\n"
        "      tags:\n        - x\n",
        "b.yaml": "paths:\n  /a/{id}:\n    put: {}\n",
        "../shared/s.yaml": schemas("S:\n  type: object\n  properties:\n    x/y: {}"),
        "c.yaml": schemas("C: {$ref: '../shared/s.yaml#/components/schemas/S'}"),
    }
    where = make(tmp_path, files).where
    assert where("/paths/~1a~1{id}/get/operationId") == ("openapi/svc/a.yaml", 4)
    assert where("#/paths/~1a~1{id}/get/tags/0") == ("openapi/svc/a.yaml", 6)
    assert where("/paths/~1a~1{id}/put") == ("openapi/svc/b.yaml", 3)
    assert where("/paths/~1a~1{id}") == ("openapi/svc/a.yaml", 2)
    assert where("/components/schemas/S/properties/x~1y") == ("openapi/shared/s.yaml", 6)
    assert where("/components/schemas/S/no/such/thing") == ("openapi/shared/s.yaml", 3)
    assert where("/info/version") == ("openapi/svc/openapi.yaml", 2)
    assert where("") == ("openapi/svc/openapi.yaml", 1)


def test_problem_carries_the_column(tmp_path: Path) -> None:
    result = make(tmp_path, {"a.yaml": schemas("A: {type: string}")})
    assert result.problem("/components/schemas/A/type", "odd") == Problem(
        "openapi/svc/a.yaml", 3, 9, "odd"
    )


def test_file_names_are_relative_to_the_folder_asked_for(tmp_path: Path) -> None:
    service = write(tmp_path, {})
    assert bundle(service, root=service).where("")[0] == "openapi.yaml"
    assert bundle(service, root=tmp_path / "x").where("")[0] == "../openapi/svc/openapi.yaml"


# --- the same files give the same bytes -----------------------------------------------------------

NAMES = st.sampled_from(["A", "B", "C", "D", "E", "F"])
OWNERS = st.dictionaries(
    NAMES, st.tuples(st.sampled_from(["one.yaml", "two.yaml"]), st.sets(NAMES)), min_size=1
)


def fragments(owners: Mapping[str, tuple[str, set[str]]], order: Sequence[str]) -> dict[str, str]:
    """Files with a schema and a path for each name, that refer to one another across files."""
    files: dict[str, dict[str, Any]] = {}
    for name in order:
        file, uses = owners[name]
        document = files.setdefault(file, {"paths": {}, "components": {"schemas": {}}})
        document["paths"][f"/{name}"] = {"get": {"operationId": name}}
        document["components"]["schemas"][name] = {
            "properties": {
                use: {"$ref": f"{owners[use][0]}#/components/schemas/{use}"}
                for use in sorted(uses & owners.keys())
            }
        }
    return {file: json.dumps(document) for file, document in files.items()}


@given(owners=OWNERS, data=st.data())
def test_bytes_depend_on_the_files_alone(
    owners: dict[str, tuple[str, set[str]]], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(sorted(owners)))
    with tempfile.TemporaryDirectory() as left, tempfile.TemporaryDirectory() as right:
        one = make(Path(left), fragments(owners, sorted(owners)))
        files = fragments(owners, order)
        other = make(Path(right), dict(reversed(files.items())))
    assert canonical(one.document) == canonical(other.document)
    assert list(one.document["components"]["schemas"]) == sorted(owners)


def test_canonical_form() -> None:
    document = {"z": "é", "a": [1, {"b": None}]}
    text = '{\n  "z": "é",\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ]\n}\n'
    assert canonical(document) == text.encode()
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical({"a": float("inf")})


def test_digest_is_sha_256_of_the_canonical_form() -> None:
    # Computed by `printf '{}\\n' | sha256sum`.
    assert digest({}) == "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"
    assert digest({"a": 1, "b": 2}) != digest({"b": 2, "a": 1})


# --- the real specs -------------------------------------------------------------------------------

OPENAPI = Path(__file__).parents[2] / "openapi"


@pytest.mark.parametrize("service", ["gumloop", "gloo"])
def test_the_real_specs_bundle(service: str) -> None:
    folder = OPENAPI / service
    result = bundle(folder)
    assert result.document["paths"]
    assert '"$ref": "#/' in canonical(result.document).decode()
    assert ".yaml#/" not in "".join(
        line for line in canonical(result.document).decode().splitlines() if '"$ref"' in line
    )
    for path in result.document["paths"]:
        file, line = result.where("/paths/" + path.replace("~", "~0").replace("/", "~1"))
        text = (OPENAPI.parent / file).read_text(encoding="utf-8").splitlines()[line - 1]
        assert path in text
