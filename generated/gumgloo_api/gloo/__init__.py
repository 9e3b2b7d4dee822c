"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
48c929533b1dad508fd7f3a2b3275050dc659ff141b6686347c6e59cff4bc706.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "48c929533b1dad508fd7f3a2b3275050dc659ff141b6686347c6e59cff4bc706"
