"""What all generated code shares: UNSET, models, the codec, errors, operations, transports.

Copied as it is from `generator/support`; change it there.
"""

from .codec import Misfit, by_tag, decode, hollow, read_json, trace, unfit
from .errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
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
    Operation,
    Request,
    StreamRule,
    TimeLimits,
    deprecated,
    form_pairs,
    header_values,
    json_bytes,
    path_value,
    query_pairs,
    sent,
)
from .transport import AsyncHttpxTransport, AsyncTransport, HttpxTransport, Transport
from .unset import UNSET, Unset

__all__ = [
    "UNSET",
    "APIStatusError",
    "AsyncHttpxTransport",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "Chosen",
    "ConflictError",
    "GumglooError",
    "HttpxTransport",
    "InternalServerError",
    "Misfit",
    "Model",
    "NotFoundError",
    "Operation",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
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
    "header_values",
    "hollow",
    "json_bytes",
    "path_value",
    "query_pairs",
    "read_json",
    "sent",
    "status_error",
    "trace",
    "unfit",
]
