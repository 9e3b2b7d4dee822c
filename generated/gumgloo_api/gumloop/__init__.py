"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
9ad0b6ecc84945847599a968f2ec704f4a9d76bb7222c8b75b1d8bc14291845c.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "9ad0b6ecc84945847599a968f2ec704f4a9d76bb7222c8b75b1d8bc14291845c"
