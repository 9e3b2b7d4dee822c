"""FlowFileUpload: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class FlowFileUpload(Model):
    """A file to store. The reference does not say which members are needed."""

    file_name: str | Unset
    file_content: str | Unset
    """The bytes in base64."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "file_name",
        "file_content",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        file_name: str | None | Unset = UNSET,
        file_content: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.file_name = UNSET if file_name is None else file_name
        self.file_content = UNSET if file_content is None else file_content
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.file_name = self.file_content = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "file_name" in src:
                self.file_name = src["file_name"]
                left -= 1
                if not left:
                    return self
            if "file_content" in src:
                self.file_content = src["file_content"]
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
        if self.file_name is not UNSET:
            out["file_name"] = self.file_name
        if self.file_content is not UNSET:
            out["file_content"] = self.file_content
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.file_name = self.file_name
        made.file_content = self.file_content
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_flow_file_upload = FlowFileUpload.from_dict

_KNOWN = frozenset(
    {
        "file_name",
        "file_content",
    }
)
