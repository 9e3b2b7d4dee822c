"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
d4c3e6518e135dc2b7c5013fe44f67637ac0f702ae754091c8b68e0a68c19a9a.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "d4c3e6518e135dc2b7c5013fe44f67637ac0f702ae754091c8b68e0a68c19a9a"
