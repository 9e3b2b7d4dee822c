"""SessionCreateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionCreateRequest(Model):
    """Nothing in it is needed."""

    input: str | list[Any] | Unset
    """The first message. The documentation has text only, the SDK takes a list, too."""
    message: str | list[Any] | Unset
    """Another name of `input`."""
    session_id: str | Unset
    """An id of the caller's choice. One that is taken gives 409."""
    name: str | Unset
    """Spaces around it are cut off before it is measured."""
    metadata: dict[str, Any] | Unset
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    stream: bool | Unset
    """True asks for events; on the streaming host alone."""
    incognito: bool | Unset
    """In the SDK only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input",
        "message",
        "session_id",
        "name",
        "metadata",
        "stream",
        "incognito",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(input)
        self.input = UNSET if given is None else _input(given)
        given = dump(message)
        self.message = UNSET if given is None else _message(given)
        self.session_id = UNSET if session_id is None else session_id
        self.name = UNSET if name is None else name
        given = dump(metadata)
        self.metadata = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "metadata", "object"))
        )
        self.stream = UNSET if stream is None else stream
        self.incognito = UNSET if incognito is None else incognito
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.session_id = self.name = self.stream = self.incognito = self.input = (
                self.message
            ) = self.metadata = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "session_id" in src:
                self.session_id = src["session_id"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "stream" in src:
                self.stream = src["stream"]
                left -= 1
                if not left:
                    return self
            if "incognito" in src:
                self.incognito = src["incognito"]
                left -= 1
                if not left:
                    return self
            if "input" in src:
                value = src["input"]
                self.input = _input(value)
                left -= 1
                if not left:
                    return self
            if "message" in src:
                value = src["message"]
                self.message = _message(value)
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    value if value.__class__ is dict else hollow(value, "metadata", "object")
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
        if self.input is not UNSET:
            out["input"] = dump(self.input)
        if self.message is not UNSET:
            out["message"] = dump(self.message)
        if self.session_id is not UNSET:
            out["session_id"] = self.session_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.incognito is not UNSET:
            out["incognito"] = self.incognito
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input = self.input
        made.message = self.message
        made.session_id = self.session_id
        made.name = self.name
        made.metadata = self.metadata
        made.stream = self.stream
        made.incognito = self.incognito
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_create_request = SessionCreateRequest.from_dict

_KNOWN = frozenset(
    {
        "input",
        "message",
        "session_id",
        "name",
        "metadata",
        "stream",
        "incognito",
    }
)


def _input(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "input", "array or scalar")
    return value


def _message(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "message", "array or scalar")
    return value
