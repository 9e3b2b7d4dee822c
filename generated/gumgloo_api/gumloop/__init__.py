"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
b90c0743d63cb21a1d59269a5d36a64ce2e2a9570c21fd5cdd27ff80a31c469b.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "b90c0743d63cb21a1d59269a5d36a64ce2e2a9570c21fd5cdd27ff80a31c469b"
