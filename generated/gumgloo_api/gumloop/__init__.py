"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
01c015099a1cd9245969841f367636b35fe13703a01316c8b8d67f455d9ea6c0.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "01c015099a1cd9245969841f367636b35fe13703a01316c8b8d67f455d9ea6c0"
