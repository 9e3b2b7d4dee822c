"""VoiceSessionStarted: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VoiceSessionStarted(Model):
    """VoiceSessionStarted"""

    voice_session_id: str
    answer_sdp: str
    """The answer to the offer. A secret, as the offer is."""
    expires_at: int
    """Unix seconds."""
    model: str
    voice: str
    transcript_settle_ms: int
    """Milliseconds."""
    user_segment_gap_ms: int
    """Milliseconds."""
    assistant_segment_gap_ms: int
    """Milliseconds."""
    idle_timeout_ms: int
    """Milliseconds."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "voice_session_id",
        "answer_sdp",
        "expires_at",
        "model",
        "voice",
        "transcript_settle_ms",
        "user_segment_gap_ms",
        "assistant_segment_gap_ms",
        "idle_timeout_ms",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "answer_sdp",
        }
    )

    def __init__(
        self,
        *,
        voice_session_id: str,
        answer_sdp: str,
        expires_at: int,
        model: str,
        voice: str,
        transcript_settle_ms: int,
        user_segment_gap_ms: int,
        assistant_segment_gap_ms: int,
        idle_timeout_ms: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.voice_session_id = voice_session_id
        self.answer_sdp = answer_sdp
        self.expires_at = expires_at
        self.model = model
        self.voice = voice
        self.transcript_settle_ms = transcript_settle_ms
        self.user_segment_gap_ms = user_segment_gap_ms
        self.assistant_segment_gap_ms = assistant_segment_gap_ms
        self.idle_timeout_ms = idle_timeout_ms
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.voice_session_id = src["voice_session_id"]
            self.answer_sdp = src["answer_sdp"]
            self.expires_at = src["expires_at"]
            self.model = src["model"]
            self.voice = src["voice"]
            self.transcript_settle_ms = src["transcript_settle_ms"]
            self.user_segment_gap_ms = src["user_segment_gap_ms"]
            self.assistant_segment_gap_ms = src["assistant_segment_gap_ms"]
            self.idle_timeout_ms = src["idle_timeout_ms"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 9
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["voice_session_id"] = self.voice_session_id
        out["answer_sdp"] = self.answer_sdp
        out["expires_at"] = self.expires_at
        out["model"] = self.model
        out["voice"] = self.voice
        out["transcript_settle_ms"] = self.transcript_settle_ms
        out["user_segment_gap_ms"] = self.user_segment_gap_ms
        out["assistant_segment_gap_ms"] = self.assistant_segment_gap_ms
        out["idle_timeout_ms"] = self.idle_timeout_ms
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.voice_session_id = self.voice_session_id
        made.answer_sdp = self.answer_sdp
        made.expires_at = self.expires_at
        made.model = self.model
        made.voice = self.voice
        made.transcript_settle_ms = self.transcript_settle_ms
        made.user_segment_gap_ms = self.user_segment_gap_ms
        made.assistant_segment_gap_ms = self.assistant_segment_gap_ms
        made.idle_timeout_ms = self.idle_timeout_ms
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_voice_session_started = VoiceSessionStarted.from_dict

_KNOWN = frozenset(
    {
        "voice_session_id",
        "answer_sdp",
        "expires_at",
        "model",
        "voice",
        "transcript_settle_ms",
        "user_segment_gap_ms",
        "assistant_segment_gap_ms",
        "idle_timeout_ms",
    }
)
