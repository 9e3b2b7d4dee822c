"""Typed clients for Gumloop and Gloo AI.

    from gumgloo import Gumloop, AsyncGumloop, GumloopClient, Gloo, AsyncGloo

Guarantees: importing this package loads neither httpx nor a model; each name is loaded when it
is first asked for.
"""

from __future__ import annotations

from importlib import import_module

# Type checkers know the name. The module `typing` would take four times as long as all else here.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from gumgloo_api.support import (
        UNSET,
        APIStatusError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        GuardrailBlockedError,
        GumglooError,
        InternalServerError,
        NotFoundError,
        PayloadTooLargeError,
        PaymentRequiredError,
        PermissionDeniedError,
        RateLimitError,
        ResponseDecodeError,
        Unknown,
        UnprocessableEntityError,
        Unset,
    )

    from ._connections import ConnectionLimits
    from ._errors import (
        APIConnectionError,
        APITimeoutError,
        AuthorizationError,
        ConfigurationError,
        DownloadError,
        SessionNotResumableError,
        StreamDecodeError,
        StreamError,
        StreamIncompleteError,
        TokenError,
    )
    from ._pkce import AuthorizationURL
    from ._stream import AsyncChatStream, AsyncStream, ChatStream, Stream
    from ._timeout import Timeout
    from ._token_store import FileTokenStore, MemoryTokenStore, StoredToken, TokenStore
    from ._version import __version__
    from .gloo.client import AsyncGloo, Gloo
    from .gloo.grounded_stream import AsyncGroundedStream, GroundedStream
    from .gloo.response_stream import AsyncResponseStream, ResponseStream
    from .gumloop.client import AsyncGumloop, Gumloop
    from .gumloop.legacy import (
        AsyncGumloopClient,
        FlowFailedError,
        FlowTimeoutError,
        GumloopClient,
    )
    from .gumloop.session_stream import AsyncSessionStream, SessionStream

_MODULES = {
    "gumgloo_api.support": (
        "UNSET",
        "APIStatusError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "GuardrailBlockedError",
        "GumglooError",
        "InternalServerError",
        "NotFoundError",
        "PayloadTooLargeError",
        "PaymentRequiredError",
        "PermissionDeniedError",
        "RateLimitError",
        "ResponseDecodeError",
        "Unknown",
        "UnprocessableEntityError",
        "Unset",
    ),
    "gumgloo._connections": ("ConnectionLimits",),
    "gumgloo._errors": (
        "APIConnectionError",
        "APITimeoutError",
        "AuthorizationError",
        "ConfigurationError",
        "DownloadError",
        "SessionNotResumableError",
        "StreamDecodeError",
        "StreamError",
        "StreamIncompleteError",
        "TokenError",
    ),
    "gumgloo._pkce": ("AuthorizationURL",),
    "gumgloo._stream": ("AsyncChatStream", "AsyncStream", "ChatStream", "Stream"),
    "gumgloo._timeout": ("Timeout",),
    "gumgloo._token_store": (
        "FileTokenStore",
        "MemoryTokenStore",
        "StoredToken",
        "TokenStore",
    ),
    "gumgloo._version": ("__version__",),
    "gumgloo.gloo.client": ("AsyncGloo", "Gloo"),
    "gumgloo.gumloop.client": ("AsyncGumloop", "Gumloop"),
    "gumgloo.gloo.grounded_stream": ("AsyncGroundedStream", "GroundedStream"),
    "gumgloo.gloo.response_stream": ("AsyncResponseStream", "ResponseStream"),
    "gumgloo.gumloop.session_stream": ("AsyncSessionStream", "SessionStream"),
    "gumgloo.gumloop.legacy": (
        "AsyncGumloopClient",
        "FlowFailedError",
        "FlowTimeoutError",
        "GumloopClient",
    ),
}
_WHERE = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncChatStream",
    "AsyncGloo",
    "AsyncGroundedStream",
    "AsyncGumloop",
    "AsyncGumloopClient",
    "AsyncResponseStream",
    "AsyncSessionStream",
    "AsyncStream",
    "AuthenticationError",
    "AuthorizationError",
    "AuthorizationURL",
    "BadRequestError",
    "ChatStream",
    "ConfigurationError",
    "ConflictError",
    "ConnectionLimits",
    "DownloadError",
    "FileTokenStore",
    "FlowFailedError",
    "FlowTimeoutError",
    "Gloo",
    "GroundedStream",
    "GuardrailBlockedError",
    "GumglooError",
    "Gumloop",
    "GumloopClient",
    "InternalServerError",
    "MemoryTokenStore",
    "NotFoundError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseStream",
    "SessionNotResumableError",
    "SessionStream",
    "StoredToken",
    "Stream",
    "StreamDecodeError",
    "StreamError",
    "StreamIncompleteError",
    "Timeout",
    "TokenError",
    "TokenStore",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
]


def __getattr__(name: str) -> Any:
    module = _WHERE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
