"""What all generated code shares: UNSET, models, the codec, errors, operations, transports.

Copied as it is from `generator/support`; change it there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codec import Misfit, by_tag, decode, hollow, is_kind, read_json, trace, unfit
from .errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
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
    UnprocessableEntityError,
    status_error,
)
from .model import Model, Unknown, dump
from .request import (
    Chosen,
    KeyRule,
    Operation,
    Pages,
    Request,
    StreamRule,
    TimeLimits,
    deprecated,
    form_pairs,
    form_parts,
    given_or_nothing,
    header_values,
    json_bytes,
    path_value,
    query_pairs,
    sent,
)
from .transport import AsyncHttpxTransport, AsyncTransport, HttpxTransport, Transport
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .multipart import FileContent, FileInput, FilesInput, Multipart, Part, Progress, parts_of
    from .pages import AsyncPages, Page, paged

__all__ = [
    "UNSET",
    "APIStatusError",
    "AsyncHttpxTransport",
    "AsyncPages",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "Chosen",
    "ConfigurationError",
    "ConflictError",
    "FileContent",
    "FileInput",
    "FilesInput",
    "GuardrailBlockedError",
    "GumglooError",
    "HttpxTransport",
    "InternalServerError",
    "KeyRule",
    "Misfit",
    "Model",
    "Multipart",
    "NotFoundError",
    "Operation",
    "Page",
    "Pages",
    "Part",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Progress",
    "RateLimitError",
    "Request",
    "ResponseDecodeError",
    "StreamRule",
    "TimeLimits",
    "Transport",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "by_tag",
    "decode",
    "deprecated",
    "dump",
    "form_pairs",
    "form_parts",
    "given_or_nothing",
    "header_values",
    "hollow",
    "is_kind",
    "json_bytes",
    "paged",
    "parts_of",
    "path_value",
    "query_pairs",
    "read_json",
    "sent",
    "status_error",
    "trace",
    "unfit",
]


def __getattr__(name: str) -> Any:
    # Many programs send no files and list nothing: those that do load this with the first one.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import multipart, pages

    module = pages if name in pages.__all__ else multipart
    value = globals()[name] = getattr(module, name)
    return value
