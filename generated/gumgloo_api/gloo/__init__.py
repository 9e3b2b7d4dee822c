"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
094b2fd92f95fa87989b50c272fe173cc4e783fde93c2eb32ed85ca21e3bc7ec.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "094b2fd92f95fa87989b50c272fe173cc4e783fde93c2eb32ed85ca21e3bc7ec"
