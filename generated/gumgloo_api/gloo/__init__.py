"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
0a9356460ce9e0ab1d92a6464185630de36e7657dfaf9ca3a80f78af2965f6c6.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "0a9356460ce9e0ab1d92a6464185630de36e7657dfaf9ca3a80f78af2965f6c6"
