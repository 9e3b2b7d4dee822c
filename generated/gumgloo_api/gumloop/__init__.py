"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
e40d4f0ea2e1b93590557421811ac63ef56212423e754b211a0802a150cdca48.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "e40d4f0ea2e1b93590557421811ac63ef56212423e754b211a0802a150cdca48"
