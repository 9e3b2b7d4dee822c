"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
a4ad6f4f995d825064b9ee0281f469a34318860876bc48182236190c5b7fe30b.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "a4ad6f4f995d825064b9ee0281f469a34318860876bc48182236190c5b7fe30b"
