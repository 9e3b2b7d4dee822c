"""Gloo AI: the clients, and what goes with them.

    from gumgloo.gloo import IngestionTimeoutError, images, vector

Guarantees: importing this package loads no client and no model.
"""

from ._images import ImageDecodeError, image_bytes, images
from ._ingestion import IngestionTimeoutError
from ._vectors import vector

__all__ = ["ImageDecodeError", "IngestionTimeoutError", "image_bytes", "images", "vector"]
