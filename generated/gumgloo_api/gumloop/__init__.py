"""The gumloop spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gumloop API 1.0.0, `openapi.json` in this folder, sha256
a3fa233ef68c16f97993302adbea30075651f68047186f032adde9ab277b6797.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "a3fa233ef68c16f97993302adbea30075651f68047186f032adde9ab277b6797"
