"""ChatTokenLogprob: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .chat_token_logprob_top_logprob import ChatTokenLogprobTopLogprob


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatTokenLogprob(Model):
    """ChatTokenLogprob"""

    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatTokenLogprobTopLogprob]
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "token",
        "logprob",
        "bytes",
        "top_logprobs",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        bytes: Sequence[int] | None,
        top_logprobs: Sequence[ChatTokenLogprobTopLogprob | Mapping[str, Any]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.token = token
        self.logprob = logprob
        given = dump(bytes)
        self.bytes = given if given.__class__ is list else hollow(given, "bytes", "array")
        given = dump(top_logprobs)
        self.top_logprobs = (
            each(read_chat_token_logprob_top_logprob, given, "top_logprobs")
            if given.__class__ is list
            else unfit(given, "top_logprobs", "array")
        )
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
            value = src["top_logprobs"]
            self.top_logprobs = (
                each(read_chat_token_logprob_top_logprob, value, "top_logprobs")
                if value.__class__ is list
                else unfit(value, "top_logprobs", "array")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
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
        out["top_logprobs"] = dump(self.top_logprobs)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.token = self.token
        made.logprob = self.logprob
        made.bytes = self.bytes
        made.top_logprobs = self.top_logprobs
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_token_logprob = ChatTokenLogprob.from_dict

_KNOWN = frozenset(
    {
        "token",
        "logprob",
        "bytes",
        "top_logprobs",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_token_logprob_top_logprob import read_chat_token_logprob_top_logprob  # noqa: E402
