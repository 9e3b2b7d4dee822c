"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
e6246db97a70480e65ac1cadeeb5830fd6cef366e49c39293ccb5263c31cc9f9.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "e6246db97a70480e65ac1cadeeb5830fd6cef366e49c39293ccb5263c31cc9f9"
