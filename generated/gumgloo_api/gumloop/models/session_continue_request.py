"""SessionContinueRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .session_approval_response_item import SessionApprovalResponseItem
    from .session_attachment import SessionAttachment
    from .session_delivery import SessionDelivery


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionContinueRequest(Model):
    """`input` or its other name `message` has to be there. On the streaming host
    `approval_responses` may stand alone."""

    input: str | list[Any] | Unset
    """The message."""
    message: str | list[Any] | Unset
    """Another name of `input`."""
    stream: bool | Unset
    """True asks for events; on the streaming host alone."""
    attachments: list[SessionAttachment] | Unset
    """Files that were uploaded to this session."""
    approval_responses: list[SessionApprovalResponseItem] | Unset
    """Answers to what the session waits for; on the streaming host alone."""
    delivery: SessionDelivery | str | Unset
    """`queued` lets the message wait its turn; it is then text alone, without `stream`,
    attachments and approvals. In the SDK only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input",
        "message",
        "stream",
        "attachments",
        "approval_responses",
        "delivery",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input: str | Sequence[Any] | None | Unset = UNSET,
        message: str | Sequence[Any] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        delivery: SessionDelivery | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(input)
        self.input = UNSET if given is None else _input(given)
        given = dump(message)
        self.message = UNSET if given is None else _message(given)
        self.stream = UNSET if stream is None else stream
        given = dump(attachments)
        self.attachments = (
            UNSET
            if given is None
            else (
                each(read_session_attachment, given, "attachments")
                if given.__class__ is list
                else hollow(given, "attachments", "array")
            )
        )
        given = dump(approval_responses)
        self.approval_responses = (
            UNSET
            if given is None
            else (
                each(read_session_approval_response_item, given, "approval_responses")
                if given.__class__ is list
                else hollow(given, "approval_responses", "array")
            )
        )
        self.delivery = UNSET if delivery is None else delivery
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.stream = self.delivery = self.input = self.message = self.attachments = (
                self.approval_responses
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "stream" in src:
                self.stream = src["stream"]
                left -= 1
                if not left:
                    return self
            if "delivery" in src:
                self.delivery = src["delivery"]
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
            if "attachments" in src:
                value = src["attachments"]
                self.attachments = (
                    each(read_session_attachment, value, "attachments")
                    if value.__class__ is list
                    else hollow(value, "attachments", "array")
                )
                left -= 1
                if not left:
                    return self
            if "approval_responses" in src:
                value = src["approval_responses"]
                self.approval_responses = (
                    each(read_session_approval_response_item, value, "approval_responses")
                    if value.__class__ is list
                    else hollow(value, "approval_responses", "array")
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
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.attachments is not UNSET:
            out["attachments"] = dump(self.attachments)
        if self.approval_responses is not UNSET:
            out["approval_responses"] = dump(self.approval_responses)
        if self.delivery is not UNSET:
            out["delivery"] = self.delivery
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input = self.input
        made.message = self.message
        made.stream = self.stream
        made.attachments = self.attachments
        made.approval_responses = self.approval_responses
        made.delivery = self.delivery
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_continue_request = SessionContinueRequest.from_dict

_KNOWN = frozenset(
    {
        "input",
        "message",
        "stream",
        "attachments",
        "approval_responses",
        "delivery",
    }
)

# Below the class, so that modules may import each other in circles.
from .session_approval_response_item import read_session_approval_response_item  # noqa: E402
from .session_attachment import read_session_attachment  # noqa: E402


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
