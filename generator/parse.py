"""A prepared spec through openapi-python-client's parser, with nothing lost on the way.

Guarantees: every warning of the generator is an error here; every object schema became a class
and every operation an endpoint, or the spec is refused with file and line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName, PythonIdentifier

from .bundle import Bundle
from .bundle_json import escape
from .extensions import complaints
from .prepare import operations, prepare, resolve
from .problems import Problem, SpecError
from .views import plain_text

__all__ = ["project_of"]

TEMPLATES = Path(__file__).with_name("templates")

_BYTES = ("application/zip", "text/csv")
_OPTIONS = {
    # Literal aliases instead of enum classes: an unknown value is an ordinary string then.
    "literal_enums": True,
    "use_path_prefixes_for_title_model_names": False,
    # What is neither JSON nor text is bytes to it; it knows only this one name for bytes.
    "content_type_overrides": dict.fromkeys(_BYTES, "application/octet-stream"),
}


def project_of(bundle: Bundle) -> Project:
    """The generator's project for a bundle; raises `SpecError` where anything would be lost."""
    config = Config.from_sources(
        ConfigFile.model_validate(_OPTIONS),
        MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=Path("generated"),
    )
    prepared = prepare(bundle.document)
    data = GeneratorData.from_dict(prepared, config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([bundle.problem("", f"{data.header}: {data.detail}")])
    unfit = [bundle.problem(*one) for one in complaints(bundle.document)]
    problems = [*unfit, *_complaints(bundle, data), *_lost(bundle, prepared, data)]
    if problems:
        raise SpecError(problems)
    return Project(openapi=data, config=config, custom_template_path=TEMPLATES)


def _complaints(bundle: Bundle, data: GeneratorData) -> list[Problem]:
    found = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        found += collection.parse_errors
    return [
        bundle.problem("", f"openapi-python-client: {plain_text(e.header)} {plain_text(e.detail)}")
        for e in found
    ]


def _lost(bundle: Bundle, prepared: dict[str, Any], data: GeneratorData) -> list[Problem]:
    """Schemas and operations of the spec that left no trace in what will be rendered."""
    problems: list[Problem] = []
    made = {str(m.class_info.name) for m in data.models} | {
        str(e.class_info.name) for e in data.enums
    }
    for name, schema in prepared.get("components", {}).get("schemas", {}).items():
        is_class = schema.get("type") == "object" or "properties" in schema
        if is_class and str(ClassName(name, "field_")) not in made:
            pointer = f"/components/schemas/{escape(name)}"
            problems.append(bundle.problem(pointer, f"schema {name} became no class"))
    endpoints = {
        str(endpoint.name)
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    for path, method, operation in operations(prepared):
        pointer = f"/paths/{escape(path)}/{method}"
        kinds = list(resolve(prepared, operation.get("requestBody", {})).get("content", {}))
        if len(kinds) > 1:
            told = f"a call sends one kind of body: keep one of {', '.join(kinds)}"
            problems.append(bundle.problem(f"{pointer}/requestBody", told))
        name = operation["operationId"]
        if str(PythonIdentifier(name, prefix="field_")) not in endpoints:
            problems.append(bundle.problem(pointer, f"operation {name} became no code"))
    return problems
