"""What schema algebra can prove: whether one schema admits every value that another admits.

The algebra is that of `jsonschema_rs`.  Only a proof counts: what it cannot decide, and what it
cannot read, is not proved.
"""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
from jsonschema_rs.canonical import Containment

from generator.diff_document import Document

__all__ = ["Algebra"]


class Algebra:
    """Compares schemas that stand in two documents.

    A component schema that both documents have counts as the same in both: what changed inside it
    is reported where it stands, and must not be reported again by all that refer to it.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self._schemas = {**new.schemas, **old.schemas}
        self._scope = Document({"components": {"schemas": self._schemas}})

    def covers(self, wide: Any, narrow: Any) -> bool:
        """Whether it is proved that `wide` admits every value that `narrow` admits."""
        verdict: Containment | None
        try:
            verdict = self._canonical(wide).covers(self._canonical(narrow))
        except (ValueError, LookupError):
            # A schema that is not valid, or refers to what is no schema: nothing is proved of it.
            verdict = None
        return verdict == Containment.YES

    def _canonical(self, schema: Any) -> jsonschema_rs.CanonicalSchema:
        names: set[str] = set()
        self._scope.reach(schema, names)
        whole = {"allOf": [schema], "$defs": {name: self._schemas[name] for name in sorted(names)}}
        # In JSON text, a quote inside a string is escaped, so that this meets references alone.
        text = json.dumps(whole)
        text = text.replace('"$ref": "#/components/schemas/', '"$ref": "#/$defs/')
        return jsonschema_rs.canonicalize(json.loads(text))
