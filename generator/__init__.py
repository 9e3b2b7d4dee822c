"""The generator: the specs in ``openapi/`` go in, the package in ``generated/`` comes out.

Run it with ``python -m generator generate | check | diff``.  It imports nothing of what it writes,
so it works when ``generated/`` is missing or broken.
"""
