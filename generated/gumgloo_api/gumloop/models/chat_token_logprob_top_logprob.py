"""ChatTokenLogprobTopLogprob: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatTokenLogprobTopLogprob(Model):
    """ChatTokenLogprobTopLogprob"""

    token: str
    logprob: float
    bytes: list[int] | None
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "token",
        "logprob",
        "bytes",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: Sequence[int] | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.token = token
        self.logprob = logprob
        given = dump(bytes)
        self.bytes = given if given.__class__ is list else hollow(given, "bytes", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.token = src["token"]
            self.logprob = src["logprob"]
            value = src["bytes"]
            self.bytes = value if value.__class__ is list else hollow(value, "bytes", "array")
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["token"] = self.token
        out["logprob"] = self.logprob
        out["bytes"] = dump(self.bytes)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.token = self.token
        made.logprob = self.logprob
        made.bytes = self.bytes
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_token_logprob_top_logprob = ChatTokenLogprobTopLogprob.from_dict

_KNOWN = frozenset(
    {
        "token",
        "logprob",
        "bytes",
    }
)
