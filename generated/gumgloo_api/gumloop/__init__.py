"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
e823f061d0a4fe71261acc033710019913bfb61a7d1b303dac91cdf5ea62d678.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "e823f061d0a4fe71261acc033710019913bfb61a7d1b303dac91cdf5ea62d678"
