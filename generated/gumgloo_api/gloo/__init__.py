"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
7d260135b545c95348e3903974ef840486c6081efe70035e0c332aef65c58b90.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "7d260135b545c95348e3903974ef840486c6081efe70035e0c332aef65c58b90"
