"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
da8d560be4277adf4108577403c9066a0e8c9825849e94754c2bcb256b7178f9.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "da8d560be4277adf4108577403c9066a0e8c9825849e94754c2bcb256b7178f9"
