"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
e8c4a2dab313719da3e502e16676b43b7b5aee3c2289bbc85278cd17b5ffeefb.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "e8c4a2dab313719da3e502e16676b43b7b5aee3c2289bbc85278cd17b5ffeefb"
