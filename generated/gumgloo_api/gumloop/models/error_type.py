"""ErrorType: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ErrorType"]

ErrorType: TypeAlias = Literal[
    "api_error",
    "authentication_error",
    "invalid_request_error",
    "not_found_error",
    "permission_error",
    "rate_limit_error",
]
