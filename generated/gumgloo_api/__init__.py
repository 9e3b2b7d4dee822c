"""Typed clients generated from the specs in `openapi/`: gloo, gumloop.

Generated as a whole by `python -m generator generate`; never edited. Usable bare, over a plain
`httpx` client; `gumgloo` adds credentials, retries, timeouts and streams.
"""
