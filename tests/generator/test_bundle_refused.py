"""What bundling refuses: every reason, each at its place, as many as can be found at once."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.problems import Problem, SpecError
from tests.generator.test_bundle_base import ROOT, make, problems, schemas, write

REFUSED: list[tuple[str, Mapping[str, str | bytes], Sequence[str]]] = [
    (
        "syntax",
        {"a.yaml": "paths:\n  /a: [1\n"},
        ["svc/a.yaml:3: not YAML: expected ',' or ']', but got '<stream end>'"],
    ),
    (
        "control character",
        {"a.yaml": "paths: {}\nx: \x01"},
        ["svc/a.yaml:2: a character that YAML does not allow"],
    ),
    (
        "not UTF-8",
        {"a.yaml": b"paths: {}\n# caf\xe9\n"},
        ["svc/a.yaml:2: the file is not UTF-8"],
    ),
    (
        "line feeds that begin a file",
        {"a.yaml": "\nx: \x01", "b.yaml": b"\nx: \xe9"},
        [
            "svc/a.yaml:2: a character that YAML does not allow",
            "svc/b.yaml:2: the file is not UTF-8",
        ],
    ),
    ("empty file", {"a.yaml": ""}, ["svc/a.yaml:1: the file must be a mapping"]),
    ("list", {"a.yaml": "- paths\n"}, ["svc/a.yaml:1: the file must be a mapping"]),
    (
        "key twice",
        {"a.yaml": schemas("A: {}\nB: {}\nA: {}")},
        ["svc/a.yaml:5: the key 'A' is also on line 3"],
    ),
    (
        "key three times, as text and as number",
        {"a.yaml": "paths: {}\ncomponents:\n  200: {}\n  '200': {}\n  200: {}\n"},
        [
            "svc/a.yaml:4: the key '200' is also on line 3",
            "svc/a.yaml:5: the key '200' is also on line 3",
        ],
    ),
    (
        "anchor and alias",
        {"a.yaml": schemas("A: &a {}\nB: *a\n&c C: {}")},
        [
            "svc/a.yaml:3: anchors are not used here: write a $ref",
            "svc/a.yaml:4: aliases are not used here: write a $ref",
            "svc/a.yaml:5: anchors are not used here: write a $ref",
        ],
    ),
    (
        "tag",
        {"a.yaml": schemas("A: !!map {}\n!!str B: {}")},
        ["svc/a.yaml:3: tags are not used here", "svc/a.yaml:4: tags are not used here"],
    ),
    (
        "merge key",
        {"a.yaml": schemas("A:\n  <<: {}")},
        ["svc/a.yaml:4: merge keys are not used here: write a $ref"],
    ),
    ("key that is no text", {"a.yaml": "? [a]\n: 1\n"}, ["svc/a.yaml:1: a key must be text"]),
    (
        "two documents",
        {"a.yaml": "paths: {}\n---\npaths: {}\n"},
        ["svc/a.yaml:2: a second document in one file"],
    ),
    (
        "not a number",
        {
            "a.yaml": schemas(
                "A: {maximum: .inf, minimum: -.Inf}\nB: {const: .nan}\nC: {const: 1e999}"
            )
        },
        [
            "svc/a.yaml:3: .inf has no form in JSON",
            "svc/a.yaml:3: -.Inf has no form in JSON",
            "svc/a.yaml:4: .nan has no form in JSON",
            "svc/a.yaml:5: 1e999 has no form in JSON",
        ],
    ),
    (
        "nested by the thousand",
        {"a.yaml": f"paths: {'[' * 5000}{']' * 5000}\n"},
        ["svc/a.yaml:1: nested deeper than can be read"],
    ),
    (
        "a number of thousands of digits",
        {"a.yaml": schemas(f"A: {{const: {'1' * 5000}}}\nB: {{const: -{'2' * 5000}}}")},
        [
            f"svc/a.yaml:3: {'1' * 20}… is too long a number",
            f"svc/a.yaml:4: -{'2' * 19}… is too long a number",
        ],
    ),
    (
        "half a surrogate pair",
        {
            "a.yaml": schemas(
                'A: {const: "\\ud83d"}\nB: {const: "\\ud800"}\nC: {const: "\\udfff"}\n'
                'D: {enum: ["\\ud7ff", "\\ue000"]}'
            )
        },
        [f"svc/a.yaml:{line}: half a surrogate pair is not text" for line in (3, 4, 5)],
    ),
    (
        "old version",
        {"openapi.yaml": "info: {}\nopenapi: 3.0.3\n"},
        ["svc/openapi.yaml:2: the root must say 'openapi: 3.1.x'"],
    ),
    (
        "a version that is a number",
        {"openapi.yaml": "info: {}\nopenapi: 3.1\n"},
        ["svc/openapi.yaml:2: the root must say 'openapi: 3.1.x'"],
    ),
    (
        "no version",
        {"openapi.yaml": "info: {}\n"},
        ["svc/openapi.yaml:1: the root must say 'openapi: 3.1.x'"],
    ),
    (
        "strange members at the top",
        {
            "openapi.yaml": ROOT + "webhooks: {}\n",
            "a.yaml": "paths: {}\ninfo: {}\n",
            "b.yaml": schemas("B: {$ref: '../shared/s.yaml#/components/schemas/S'}"),
            "../shared/s.yaml": "paths: {}\n" + schemas("S: {}"),
        },
        [
            "shared/s.yaml:1: 'paths' may not stand at the top of this file",
            "svc/a.yaml:2: 'info' may not stand at the top of this file",
            "svc/openapi.yaml:6: 'webhooks' may not stand at the top of this file",
        ],
    ),
    (
        "shape",
        {
            "a.yaml": "paths: []\ncomponents: no\n",
            "b.yaml": "paths:\n  /b:\n  /c:\n    get: 1\ncomponents:\n  schemas: []\n",
        },
        [
            "svc/a.yaml:1: this must be a mapping",
            "svc/a.yaml:2: this must be a mapping",
            "svc/b.yaml:2: this must be a mapping",
            "svc/b.yaml:4: this must be a mapping",
            "svc/b.yaml:6: this must be a mapping",
        ],
    ),
    (
        "unknown words",
        {"a.yaml": "paths:\n  a: {}\n  /a:\n    gett: {}\ncomponents:\n  schema: {}\n"},
        [
            "svc/a.yaml:2: a path begins with '/'",
            "svc/a.yaml:4: 'gett' is neither a method nor a member of a path",
            "svc/a.yaml:6: OpenAPI has no components named 'schema'",
        ],
    ),
    (
        "component twice",
        {"a.yaml": schemas("A: {}"), "b.yaml": schemas("B: {}\nA: {}")},
        ["svc/b.yaml:4: the component 'A' of schemas is also at openapi/svc/a.yaml:3"],
    ),
    (
        "component of the service and of shared",
        {
            "a.yaml": schemas("A: {}\nB: {$ref: '../shared/s.yaml#/components/schemas/A'}"),
            "../shared/s.yaml": schemas("A: {}"),
        },
        ["shared/s.yaml:3: the component 'A' of schemas is also at openapi/svc/a.yaml:3"],
    ),
    (
        "operation twice",
        {
            "a.yaml": "paths:\n  /a:\n    get: {operationId: getA}\n",
            "b.yaml": "paths: {/a: {get: {operationId: getA}}}\n",
        },
        ["svc/b.yaml:1: GET /a is also at openapi/svc/a.yaml:3"],
    ),
    (
        "path members that would hold for another file",
        {
            "a.yaml": "paths:\n  /a:\n    parameters: []\n    summary: A\n    get: {}\n",
            "b.yaml": "paths:\n  /a:\n    put: {}\n",
        },
        ["svc/b.yaml:2: /a is also in openapi/svc/a.yaml: 'parameters' would hold for both"],
    ),
    (
        "operationId twice",
        {
            "a.yaml": "paths:\n  /a:\n    get:\n      operationId: same\n",
            "b.yaml": "paths:\n  /b:\n    get:\n      operationId: same\n",
        },
        ["svc/b.yaml:4: operationId 'same' is also at openapi/svc/a.yaml:4"],
    ),
    (
        "link to no operation",
        {"a.yaml": "components:\n  links:\n    L:\n      operationId: none\n"},
        ["svc/a.yaml:4: no operation has the operationId 'none'"],
    ),
    (
        "discriminator to no schema",
        {
            "a.yaml": schemas(
                "A:\n  discriminator:\n    mapping:\n      a: None\n      b: other.yaml\n      c: 7"
            )
        },
        [
            "svc/a.yaml:6: '#/components/schemas/None': there is nothing of that name",
            "svc/a.yaml:7: 'other.yaml' has no '#/' and the place after it",
            "svc/a.yaml:8: a reference must be text",
        ],
    ),
    (
        "link to no path",
        {"a.yaml": "components:\n  links:\n    L: {operationRef: '#/paths/~1b/get'}\n"},
        ["svc/a.yaml:3: '#/paths/~1b/get': there is nothing of that name"],
    ),
    (
        "references that do not resolve",
        {
            "a.yaml": schemas(
                "A: {$ref: '#/components/schemas/X'}\nB: {$ref: 'no.yaml#/components/schemas/X'}\n"
                "C: {$ref: 'https://site.test/a.yaml#/X'}\nD: {$ref: '#anchor'}\n"
                "E: {$ref: b.yaml}\n"
                "F: {$ref: '../other/o.yaml#/components/schemas/O'}\nG: {$ref: 7}\n"
                "H: {$ref: '#/components/schemas/J'}\n"
                "I: {$ref: 'b.yaml#/components/schemas/J/enum/1'}\n"
                "K: {$ref: 'b.yaml#/components/schemas/J/enum/0/deep'}\n"
                "L: {$ref: 'b.yaml#/components/schemas'}\n"
                "M: {$ref: 'b.yaml#/components/schemas/J/enum/0'}\n"
                "N: {$ref: 'b.yaml#/components/schemas/J/enum/first'}\n"
                "O: {$ref: 'b.yaml#/components/schemas/J/enum/0/0'}"
            ),
            "b.yaml": schemas("J: {enum: [x]}"),
            "../other/o.yaml": schemas("O: {}"),
        },
        [
            "svc/a.yaml:3: '#/components/schemas/X': there is nothing of that name",
            "svc/a.yaml:4: 'no.yaml#/components/schemas/X': there is no such file",
            "svc/a.yaml:5: 'https://site.test/a.yaml#/X' refers to another site",
            "svc/a.yaml:6: '#anchor' has no '#/' and the place after it",
            "svc/a.yaml:7: 'b.yaml' has no '#/' and the place after it",
            "svc/a.yaml:8: '../other/o.yaml#/components/schemas/O' is neither in this service "
            "nor in the folder 'shared'",
            "svc/a.yaml:9: a reference must be text",
            "svc/a.yaml:10: '#/components/schemas/J': there is nothing of that name "
            "(but there is in openapi/svc/b.yaml)",
            "svc/a.yaml:11: 'b.yaml#/components/schemas/J/enum/1': there is nothing of that name",
            "svc/a.yaml:12: 'b.yaml#/components/schemas/J/enum/0/deep': there is nothing of that "
            "name",
            "svc/a.yaml:13: 'b.yaml#/components/schemas' refers to no single thing",
            "svc/a.yaml:15: 'b.yaml#/components/schemas/J/enum/first': there is nothing of that "
            "name",
            "svc/a.yaml:16: 'b.yaml#/components/schemas/J/enum/0/0': there is nothing of that name",
        ],
    ),
    (
        "shared refers to a service",
        {
            "a.yaml": schemas("A: {$ref: '../shared/s.yaml#/components/schemas/S'}"),
            "../shared/s.yaml": schemas("S: {$ref: '../svc/a.yaml#/components/schemas/A'}"),
        },
        [
            "shared/s.yaml:3: '../svc/a.yaml#/components/schemas/A' is neither in this service "
            "nor in the folder 'shared'"
        ],
    ),
    (
        "a loop of references",
        {
            "a.yaml": schemas(
                "A: {$ref: 'b.yaml#/components/schemas/B'}\nInto: {$ref: '#/components/schemas/A'}"
            ),
            "b.yaml": schemas("B: {$ref: 'a.yaml#/components/schemas/A'}"),
        },
        [
            "svc/a.yaml:3: this reference leads back to itself",
            "svc/b.yaml:3: this reference leads back to itself",
        ],
    ),
    (
        "an unreadable file does not make its readers wrong",
        {
            "a.yaml": schemas("A: {$ref: 'b.yaml#/components/schemas/B'}\nC: {$ref: '#/none'}"),
            "b.yaml": "components: [\n",
        },
        [
            "svc/a.yaml:4: '#/none': there is nothing of that name",
            "svc/b.yaml:2: not YAML: expected the node content, but found '<stream end>'",
        ],
    ),
]


@pytest.mark.parametrize(
    ("files", "expected"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_refused(tmp_path: Path, files: Mapping[str, str | bytes], expected: Sequence[str]) -> None:
    assert problems(tmp_path, files) == expected


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("- paths\n", 1, 1),
        ("paths:\n  /a: ]\n", 2, 7),
        ("paths: {}\nx: *a\n", 2, 4),
        ("paths: {}\npaths: {}\n", 2, 1),
        ("paths: {/a: {get: 1}}\n", 1, 14),
        (schemas("A: {allOf: [{}, {$ref: '#/none'}]}"), 3, 22),
        (schemas("A: {discriminator: {mapping: {a: 7}}}"), 3, 35),
    ],
)
def test_a_problem_has_its_line_and_column(
    tmp_path: Path, text: str, line: int, column: int
) -> None:
    with pytest.raises(SpecError) as caught:
        make(tmp_path, {"a.yaml": text})
    assert [(one.line, one.column) for one in caught.value.problems] == [(line, column)]


def test_a_file_that_may_not_be_read_is_named_by_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    service = write(tmp_path, {})
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(PermissionError, match=r"svc/openapi\.yaml"):
        bundle(service)


def test_all_problems_of_all_files_come_at_once(tmp_path: Path) -> None:
    files = {f"{number}.yaml": row[1]["a.yaml"] for number, row in enumerate(REFUSED[:3])}
    found = problems(tmp_path, {**files, "openapi.yaml": "openapi: 4.0.0\n"})
    assert [line.split(":")[0] for line in found] == [
        *(f"svc/{name}" for name in files),
        "svc/openapi.yaml",
    ]


@pytest.mark.parametrize("folder", ["openapi/svc", "openapi/none"])
def test_a_service_without_a_root(tmp_path: Path, folder: str) -> None:
    (write(tmp_path, {"a.yaml": schemas("A: {}")}) / "openapi.yaml").unlink()
    with pytest.raises(SpecError) as caught:
        bundle(tmp_path / folder)
    assert str(caught.value) == f"{folder}/openapi.yaml:1: there is no such file"


def test_problems_of_a_line_come_in_order_of_column_that_of_the_whole_line_first() -> None:
    in_order = [
        Problem("a.yaml", 1, None, "d"),
        Problem("a.yaml", 1, 1, "c"),
        Problem("a.yaml", 1, 2, "a"),
        Problem("a.yaml", 1, 2, "b"),
    ]
    assert SpecError(reversed(in_order)).problems == in_order


def test_an_error_has_each_problem_once_in_order_and_travels() -> None:
    first, second = Problem("a.yaml", 2, None, "x"), Problem("a.yaml", 10, 1, "x")
    error = SpecError(one for one in (second, first, second))
    assert error.problems == [first, second]
    assert str(error) == "a.yaml:2: x\na.yaml:10: x"
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, SpecError)
    assert again.problems == error.problems
    assert str(copy.deepcopy(error)) == str(error)
