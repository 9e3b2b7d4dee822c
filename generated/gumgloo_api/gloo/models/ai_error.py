"""AiError: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .ai_error_fault import AiErrorFault


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AiError(Model):
    """What went wrong. Also stands in a chunk of a stream. Known codes are 1001 INVALID_REQUEST,
    2001 PROVIDER_TIMEOUT, 2002 PROVIDER_UNAVAILABLE and 2006 (a provider's fault); the
    table is not complete."""

    type: str | None | Unset
    code: int | str | None | Unset
    """An integer wherever it was seen."""
    name: str | None | Unset
    message: str | None | Unset
    category: str | None | Unset
    fault: AiErrorFault | str | None | Unset
    """Whose fault it is."""
    retryable: bool | None | Unset
    """Whether a retry may help. Where it is false, none does."""
    trace_id: str | None | Unset
    request_id: str | None | Unset
    provider_name: str | None | Unset
    is_byok: bool | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "code",
        "name",
        "message",
        "category",
        "fault",
        "retryable",
        "trace_id",
        "request_id",
        "provider_name",
        "is_byok",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        code: int | str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        fault: AiErrorFault | str | None | Unset = UNSET,
        retryable: bool | None | Unset = UNSET,
        trace_id: str | None | Unset = UNSET,
        request_id: str | None | Unset = UNSET,
        provider_name: str | None | Unset = UNSET,
        is_byok: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.code = code
        self.name = name
        self.message = message
        self.category = category
        self.fault = fault
        self.retryable = retryable
        self.trace_id = trace_id
        self.request_id = request_id
        self.provider_name = provider_name
        self.is_byok = is_byok
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.code = self.name = self.message = self.category = self.fault = (
                self.retryable
            ) = self.trace_id = self.request_id = self.provider_name = self.is_byok = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "code" in src:
                self.code = src["code"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                self.message = src["message"]
                left -= 1
                if not left:
                    return self
            if "category" in src:
                self.category = src["category"]
                left -= 1
                if not left:
                    return self
            if "fault" in src:
                self.fault = src["fault"]
                left -= 1
                if not left:
                    return self
            if "retryable" in src:
                self.retryable = src["retryable"]
                left -= 1
                if not left:
                    return self
            if "trace_id" in src:
                self.trace_id = src["trace_id"]
                left -= 1
                if not left:
                    return self
            if "request_id" in src:
                self.request_id = src["request_id"]
                left -= 1
                if not left:
                    return self
            if "provider_name" in src:
                self.provider_name = src["provider_name"]
                left -= 1
                if not left:
                    return self
            if "is_byok" in src:
                self.is_byok = src["is_byok"]
                left -= 1
                if not left:
                    return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.type is not UNSET:
            out["type"] = self.type
        if self.code is not UNSET:
            out["code"] = self.code
        if self.name is not UNSET:
            out["name"] = self.name
        if self.message is not UNSET:
            out["message"] = self.message
        if self.category is not UNSET:
            out["category"] = self.category
        if self.fault is not UNSET:
            out["fault"] = self.fault
        if self.retryable is not UNSET:
            out["retryable"] = self.retryable
        if self.trace_id is not UNSET:
            out["trace_id"] = self.trace_id
        if self.request_id is not UNSET:
            out["request_id"] = self.request_id
        if self.provider_name is not UNSET:
            out["provider_name"] = self.provider_name
        if self.is_byok is not UNSET:
            out["is_byok"] = self.is_byok
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.code = self.code
        made.name = self.name
        made.message = self.message
        made.category = self.category
        made.fault = self.fault
        made.retryable = self.retryable
        made.trace_id = self.trace_id
        made.request_id = self.request_id
        made.provider_name = self.provider_name
        made.is_byok = self.is_byok
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_ai_error = AiError.from_dict

_KNOWN = frozenset(
    {
        "type",
        "code",
        "name",
        "message",
        "category",
        "fault",
        "retryable",
        "trace_id",
        "request_id",
        "provider_name",
        "is_byok",
    }
)
