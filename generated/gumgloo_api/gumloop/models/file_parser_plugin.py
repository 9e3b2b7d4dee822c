"""FileParserPlugin: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pdf_parser_options import PDFParserOptions


@define(init=False, eq=False, repr=False, weakref_slot=False)
class FileParserPlugin(Model):
    """FileParserPlugin"""

    id: Literal["file-parser"]
    enabled: bool | Unset
    pdf: PDFParserOptions | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "enabled",
        "pdf",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: Literal["file-parser"] = "file-parser",
        enabled: bool | None | Unset = UNSET,
        pdf: PDFParserOptions | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.enabled = UNSET if enabled is None else enabled
        given = dump(pdf)
        self.pdf = (
            UNSET
            if given is None
            else (
                read_pdf_parser_options(given)
                if given.__class__ is dict
                else hollow(given, "pdf", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.enabled = self.pdf = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "pdf" in src:
                value = src["pdf"]
                self.pdf = (
                    read_pdf_parser_options(value)
                    if value.__class__ is dict
                    else hollow(value, "pdf", "object")
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
        out["id"] = self.id
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.pdf is not UNSET:
            out["pdf"] = dump(self.pdf)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.enabled = self.enabled
        made.pdf = self.pdf
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_file_parser_plugin = FileParserPlugin.from_dict

_KNOWN = frozenset(
    {
        "id",
        "enabled",
        "pdf",
    }
)

# Below the class, so that modules may import each other in circles.
from .pdf_parser_options import read_pdf_parser_options  # noqa: E402
