"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
99022899f3a1e792e6800494949cac02b09f7b4f836eaece809915d591e5b799.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "99022899f3a1e792e6800494949cac02b09f7b4f836eaece809915d591e5b799"
