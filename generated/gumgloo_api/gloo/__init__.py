"""The gloo spec as typed Python: `Api` and `AsyncApi`, and the `models` package.

Guarantees: importing this package loads no model, no operation and no HTTP library.
Spec: Gloo AI API 1.0.0, `openapi.json` in this folder, sha256
dc81f052f4a734194640107189c38bc73362c819d10aa087d2d43440b1418a77.
"""

from __future__ import annotations

from .api import Api, AsyncApi

__all__ = ["SPEC_SHA256", "Api", "AsyncApi"]

SPEC_SHA256 = "dc81f052f4a734194640107189c38bc73362c819d10aa087d2d43440b1418a77"
