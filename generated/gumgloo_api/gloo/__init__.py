"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
cdf011b51b47111ef8c9094b23f09c0ed0447fab483a3f00c0f8cb1e462f54d9.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "cdf011b51b47111ef8c9094b23f09c0ed0447fab483a3f00c0f8cb1e462f54d9"
