"""RealTimeUploadResponse: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RealTimeUploadResponse(Model):
    """RealTimeUploadResponse"""

    success: bool | None | Unset
    message: str | None | Unset
    task_id: str | None | Unset
    batch_id: str | None | Unset
    processing_details: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "success",
        "message",
        "task_id",
        "batch_id",
        "processing_details",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        task_id: str | None | Unset = UNSET,
        batch_id: str | None | Unset = UNSET,
        processing_details: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.success = success
        self.message = message
        self.task_id = task_id
        self.batch_id = batch_id
        given = dump(processing_details)
        self.processing_details = (
            given if given.__class__ is dict else hollow(given, "processing_details", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.success = self.message = self.task_id = self.batch_id = self.processing_details = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "success" in src:
                self.success = src["success"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                self.message = src["message"]
                left -= 1
                if not left:
                    return self
            if "task_id" in src:
                self.task_id = src["task_id"]
                left -= 1
                if not left:
                    return self
            if "batch_id" in src:
                self.batch_id = src["batch_id"]
                left -= 1
                if not left:
                    return self
            if "processing_details" in src:
                value = src["processing_details"]
                self.processing_details = (
                    value
                    if value.__class__ is dict
                    else hollow(value, "processing_details", "object")
                )
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
        if self.success is not UNSET:
            out["success"] = self.success
        if self.message is not UNSET:
            out["message"] = self.message
        if self.task_id is not UNSET:
            out["task_id"] = self.task_id
        if self.batch_id is not UNSET:
            out["batch_id"] = self.batch_id
        if self.processing_details is not UNSET:
            out["processing_details"] = dump(self.processing_details)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.success = self.success
        made.message = self.message
        made.task_id = self.task_id
        made.batch_id = self.batch_id
        made.processing_details = self.processing_details
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_real_time_upload_response = RealTimeUploadResponse.from_dict

_KNOWN = frozenset(
    {
        "success",
        "message",
        "task_id",
        "batch_id",
        "processing_details",
    }
)
