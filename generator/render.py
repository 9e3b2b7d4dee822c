"""One service as a tree of files: path inside the generated package to text.

Guarantees: a pure function of the bundle and the templates; the text is not formatted yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .bundle import Bundle, canonical, digest
from .facts import facts_of, flags_of
from .parse import project_of
from .reader import Reader
from .resources import tree
from .shapes import Union
from .views import OperationView, functions, names_in, prose

__all__ = ["render", "support_files"]

SUPPORT = Path(__file__).with_name("support")


def support_files() -> dict[str, str]:
    """The hand-written files that all services share."""
    return {f"support/{p.name}": p.read_text("utf-8") for p in sorted(SUPPORT.glob("*.py"))}


def render(service: str, bundle: Bundle) -> dict[str, str]:
    """All files of a service; raises `SpecError` where the spec cannot be generated from."""
    project = project_of(bundle)
    document = bundle.document
    views = Reader(project.openapi, facts_of(document), flags_of(document)).views()
    env = project.env
    env.globals.update(
        service=service, prose=prose, functions=functions, names_in=names_in, ellipsis=...
    )
    files: dict[str, str] = {"openapi.json": canonical(bundle.document).decode()}

    def put(path: str, template: str, **context: Any) -> None:
        files[path] = env.get_template(f"{template}.py.jinja").render(**context)

    info = bundle.document["info"]
    put(
        "__init__.py",
        "service_init",
        title=info["title"],
        version=info["version"],
        digest=digest(bundle.document),
    )
    put("models/__init__.py", "models_init", exports=views.exports)
    for model in views.models:
        put(f"models/{model.ref.module}.py", "model", model=model)
    for enum in views.enums:
        put(f"models/{enum.ref.module}.py", "enum", enum=enum)
    files["operations/__init__.py"] = '"""Operations, one module each, by resource."""\n'
    for op in views.operations:
        files[f"operations/{op.package}/__init__.py"] = f'"""Operations of `{op.package}`."""\n'
        put(
            f"operations/{op.package}/{op.module}.py",
            "operation",
            op=op,
            parts=list(_path_parts(op)),
            error_body=_error_body(op),
        )
    files["resources/__init__.py"] = '"""Resource classes, one module each."""\n'
    for node in tree(views.operations):
        if node.path:
            put(f"resources/{node.module}.py", "resource", node=node, dots="...", inner="")
        else:
            put("api.py", "resource", node=node, dots="..", inner="resources.")
    return files


def _path_parts(op: OperationView) -> Iterator[str]:
    """The segments of a path with parameters, as code."""
    names = {field.wire: field.name for field in op.path}
    for segment in op.facts.path.strip("/").split("/"):
        pieces = re.split(r"\{([^}]*)\}", segment)
        code = [
            f"path_value({names[piece]})" if index % 2 else repr(piece)
            for index, piece in enumerate(pieces)
            if piece
        ]
        yield " + ".join(code)


def _error_body(op: OperationView) -> str:
    """The statements that read an error body."""
    inner = op.error.function("", optional=True) if isinstance(op.error, Union) else ""
    if not inner:
        return f"    return {op.error.decode('value', '', optional=False)}"
    # The function that tells the shapes apart, without its head: it is the body of ours.
    return "\n".join(inner.splitlines()[1:])
