"""Says what to install where the mock's own needs are missing.

Importing this module guarantees that what follows in the package can be imported; where it cannot,
the `ImportError` names the extra.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable

__all__ = ["require"]

NEEDS = ("h11", "jsonschema_rs")


def require(import_module: Callable[[str], object] = importlib.import_module) -> None:
    """Tries everything that the extra brings.

    Args:
        import_module: imports one module by its name.

    Raises:
        ImportError: something is missing; the text says how to install it.
    """
    for name in NEEDS:
        try:
            import_module(name)
        except ImportError as error:
            message = f'gumgloo.mock needs {name}: pip install "gumgloo[mock]"'
            raise ImportError(message, name=name) from error


require()
