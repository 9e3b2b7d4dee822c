"""Gloo AI: the clients, and what goes with them.

    from gumgloo.gloo import IngestionTimeoutError, vector

Guarantees: importing this package loads no client and no model.
"""

from ._ingestion import IngestionTimeoutError
from ._vectors import vector

__all__ = ["IngestionTimeoutError", "vector"]
