"""From the chunks of a chat stream to the completion they make up.

Guarantees: no I/O; work and memory linear in what arrived; nothing that arrived is lost without
a rule that says so. The rules, which bear what OpenAI-compatible servers do:

- Joined in order: the texts `content`, `reasoning`, `reasoning_content` and `refusal`; the
  `arguments` of a tool call; `data` and `transcript` of `audio`.
- Appended: the lists in `logprobs`, and `reasoning_details`, whose successive pieces of one
  `type` and `index` are one detail (not so encrypted ones, which come whole).
- Merged: `gumloop_extensions`, a later member replacing an earlier one of the same name.
- By place: `images`. A picture has its `index`, or else its position in the list, as its place,
  and a later one replaces an earlier one at the same place. So of the partial frames of an
  image model, one per chunk, the last stays: the picture.
- Of everything else (`role`, `finish_reason`, `usage`, `citations`, members that nobody knew of)
  the last value that is not null counts.
- A choice without an `index` has its position for one; so `choices` may be empty or absent.
- Tool calls: see `_Calls`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gumgloo_api.support import Model
from gumgloo_api.support.kinds import is_array, is_object

__all__ = ["ChatAccumulator", "content_of"]

_MESSAGE_TEXTS = frozenset({"content", "reasoning", "reasoning_content", "refusal"})
_DETAIL_TEXTS = frozenset({"text", "summary"})
_AUDIO_TEXTS = frozenset({"data", "transcript"})
_FUNCTION_TEXTS = frozenset({"arguments"})


class ChatAccumulator:
    """The completion so far. Chunks may be models or the JSON objects they are made from."""

    __slots__ = ("_choices", "_more", "_texts", "_top")

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}
        #: What appends to the text of a choice that has begun, by index.
        self._texts: dict[int, Callable[[str], None]] = {}
        #: That of the choice which the last chunk went on with.
        self._more: Callable[[str], None] = _first_of_all

    def __bool__(self) -> bool:
        """True once anything has arrived."""
        return bool(self._top)

    def add(self, chunk: Model | Mapping[str, Any]) -> None:
        """Take in the next chunk, which is neither changed nor copied deeply."""
        self.add_all([chunk.to_dict() if isinstance(chunk, Model) else chunk])

    def add_all(self, chunks: Iterable[Mapping[str, Any] | str]) -> None:
        """Take in the next chunks, given as the JSON objects that they are made from.

        A text stands for a chunk that differs from the one before in nothing else.
        """
        top, texts, more = self._top, self._texts, self._more
        for src in chunks:
            if isinstance(src, str):
                more(src)
                continue
            if None in src.values():
                for name, value in src.items():
                    if value is not None:
                        top[name] = value
            else:
                top.update(src)
            try:
                # By far the most chunks are {index, delta: {content}, finish_reason: null}.
                (choice,) = src["choices"]
                delta = choice["delta"]
                text = delta["content"]
                if (
                    text.__class__ is str
                    and len(delta) == 1
                    and len(choice) == 3
                    and choice["finish_reason"] is None
                ):
                    more = texts[choice["index"]]
                    more(text)
                    continue
            except (KeyError, TypeError, ValueError):
                # Not of that form, or the first of its choice.
                pass
            choices = src.get("choices")
            for place, choice in enumerate(choices if is_array(choices) else ()):
                if is_object(choice):
                    index = choice.get("index")
                    chosen = self._choice(index if isinstance(index, int) else place)
                    chosen.add(choice)
                    more = chosen.content.append
        self._more = more

    def _choice(self, index: int) -> _Choice:
        choice = self._choices.get(index)
        if choice is None:
            choice = self._choices[index] = _Choice()
            self._texts[index] = choice.content.append
        return choice

    def to_dict(self) -> dict[str, Any]:
        """The chat.completion object; what it holds of free form is shared with the chunks.

        What a completion must have, and no chunk brought, is empty (`""`, 0).
        """
        choices = [
            {"index": index, **choice.to_dict()} for index, choice in sorted(self._choices.items())
        ]
        top = {"id": "", "created": 0, "model": "", **self._top}
        return {**top, "object": "chat.completion", "choices": choices}


def _first_of_all(_: str) -> None:
    raise TypeError("the first chunk is an object")


def content_of(chunk: Any) -> str:
    """The text that a chunk (of either service) adds to the first choice."""
    choices: list[Any] = chunk.choices or []
    for place, choice in enumerate(choices):
        index = choice.index
        if (index if isinstance(index, int) else place) == 0:
            content = choice.delta.content
            return content if isinstance(content, str) else ""
    return ""


class _Pieces:
    """An object that comes in pieces: some texts are joined, of the rest the last value counts."""

    __slots__ = ("_joined", "_texts", "rest")

    def __init__(self, joined: frozenset[str]) -> None:
        self._joined = joined
        self._texts: dict[str, list[str]] = {}
        self.rest: dict[str, Any] = {}

    def text(self, name: str) -> list[str]:
        """The pieces of a text, to append to."""
        return self._texts.setdefault(name, [])

    def add(self, piece: Mapping[str, Any]) -> None:
        for name, value in piece.items():
            self.put(name, value)

    def put(self, name: str, value: Any) -> None:
        if value.__class__ is str and name in self._joined:
            self.text(name).append(value)
        elif value is not None:
            self.rest[name] = value

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, pieces in self._texts.items():
            # In place, for others append to this list; joined for good, so as to join each once.
            pieces[:] = ["".join(pieces)] if pieces else []
            if pieces:
                out[name] = pieces[0]
        return out | self.rest


class _Choice:
    """One choice of the completion."""

    __slots__ = (
        "_audio",
        "_calls",
        "_details",
        "_extensions",
        "_images",
        "_logprobs",
        "_message",
        "_outer",
        "_tokens",
        "content",
    )

    def __init__(self) -> None:
        self._message = _Pieces(_MESSAGE_TEXTS)
        #: The pieces of the answer's text.
        self.content = self._message.text("content")
        self._outer: dict[str, Any] = {"finish_reason": None}
        self._audio = _Pieces(_AUDIO_TEXTS)
        self._calls = _Calls()
        self._details: list[_Pieces] = []
        self._extensions: dict[str, Any] = {}
        self._images: list[Any] = []
        self._logprobs: dict[str, Any] = {}
        self._tokens: dict[str, list[Any]] = {}

    def add(self, choice: Mapping[str, Any]) -> None:
        for name, value in choice.items():
            if name == "delta" and is_object(value):
                for member, piece in value.items():
                    rule = _RULES.get(member)
                    if rule is not None and piece.__class__ is rule[0]:
                        rule[1](self, piece)
                    else:
                        self._message.put(member, piece)
            elif name == "logprobs" and is_object(value):
                self._add_logprobs(value)
            elif value is not None and name not in ("index", "delta", "message"):
                self._outer[name] = value

    def add_calls(self, calls: list[Any]) -> None:
        self._calls.add(calls)

    def add_audio(self, audio: dict[str, Any]) -> None:
        self._audio.add(audio)

    def add_extensions(self, extensions: dict[str, Any]) -> None:
        self._extensions.update(extensions)

    def add_images(self, images: list[Any]) -> None:
        for place, image in enumerate(images):
            wanted = _place(image, place)
            for known, other in enumerate(self._images):
                if _place(other, known) == wanted:
                    self._images[known] = image
                    break
            else:
                self._images.append(image)

    def add_details(self, details: list[Any]) -> None:
        for detail in details:
            if is_object(detail):
                self._add_detail(detail)

    def _add_detail(self, detail: dict[str, Any]) -> None:
        last = self._details[-1].rest if self._details else {}
        whole = "data" in detail or "data" in last or not isinstance(detail.get("type"), str)
        same = all(detail.get(name) == last.get(name) for name in ("type", "index"))
        if whole or not same:
            self._details.append(_Pieces(_DETAIL_TEXTS))
        self._details[-1].add(detail)

    def _add_logprobs(self, logprobs: Mapping[str, Any]) -> None:
        for name, value in logprobs.items():
            if is_array(value):
                self._tokens.setdefault(name, []).extend(value)
            elif value is not None:
                self._logprobs[name] = value
            else:
                self._logprobs.setdefault(name, None)

    def to_dict(self) -> dict[str, Any]:
        message = {"role": "assistant", "content": None, **self._message.to_dict()}
        if self._calls:
            message["tool_calls"] = self._calls.to_list()
        if self._details:
            message["reasoning_details"] = [detail.to_dict() for detail in self._details]
        if self._images:
            message["images"] = list(self._images)
        audio = self._audio.to_dict()
        if audio:
            message["audio"] = audio
        if self._extensions:
            message["gumloop_extensions"] = dict(self._extensions)
        logprobs = self._logprobs | {name: list(v) for name, v in self._tokens.items()}
        return {"message": message, **self._outer, **({"logprobs": logprobs} if logprobs else {})}


#: The members of a delta that have a rule of their own, where they are of the type given.
_RULES: dict[str, tuple[type, Callable[[_Choice, Any], None]]] = {
    "tool_calls": (list, _Choice.add_calls),
    "images": (list, _Choice.add_images),
    "reasoning_details": (list, _Choice.add_details),
    "audio": (dict, _Choice.add_audio),
    "gumloop_extensions": (dict, _Choice.add_extensions),
}


def _place(image: Any, position: int) -> int:
    index = image.get("index") if is_object(image) else None
    return index if isinstance(index, int) else position


class _Call:
    """One tool call."""

    __slots__ = ("function", "id", "index", "name", "rest")

    def __init__(self, index: int | None) -> None:
        self.index = index
        self.id = ""
        self.name = ""
        self.function = _Pieces(_FUNCTION_TEXTS)
        self.rest: dict[str, Any] = {}

    def add(self, piece: Mapping[str, Any]) -> None:
        self.id = self.id or _text(piece, "id")
        function = piece.get("function")
        if is_object(function):
            name = _text(function, "name")
            # Repeated in full, or longer each time; only else is it a fragment.
            self.name = name if name.startswith(self.name) else self.name + name
            self.function.add({k: v for k, v in function.items() if k != "name"})
        for key, value in piece.items():
            if value is not None and key not in ("index", "id", "function"):
                self.rest[key] = value

    def to_dict(self) -> dict[str, Any]:
        function = {"name": self.name, "arguments": "", **self.function.to_dict()}
        return {"id": self.id, "type": "function", "function": function, **self.rest}


class _Calls:
    """The tool calls of a message, in the order in which they began.

    A piece belongs to the newest call with its `index`; without an index, to the one with its
    `id`; without either, to the newest call of all. It begins a new call where there is no such
    call, and where it names a function although the call it would belong to has another id, or
    (without index and id) another name or a piece in the same chunk. Numbers of `index` mean
    nothing else: they may start anywhere.
    """

    __slots__ = ("_calls",)

    def __init__(self) -> None:
        self._calls: list[_Call] = []

    def __bool__(self) -> bool:
        return bool(self._calls)

    def add(self, pieces: Any) -> None:
        touched: list[_Call] = []
        for piece in pieces:
            if not is_object(piece):
                continue
            call = self._find(piece, touched)
            if call is None:
                index = piece.get("index")
                call = _Call(index if isinstance(index, int) else None)
                self._calls.append(call)
            call.add(piece)
            touched.append(call)

    def _find(self, piece: Mapping[str, Any], touched: list[_Call]) -> _Call | None:
        index = piece.get("index")
        own = _text(piece, "id")
        function = piece.get("function")
        name = _text(function, "name") if is_object(function) else ""
        newest = reversed(self._calls)
        if isinstance(index, int):
            call = next((call for call in newest if call.index == index), None)
            another = call is not None and bool(name and own and call.id and own != call.id)
        elif own:
            call = next((call for call in newest if call.id == own), None)
            another = False
        else:
            call = next(newest, None)
            another = bool(name and call and call.name and (name != call.name or call in touched))
        return None if another else call

    def to_list(self) -> list[dict[str, Any]]:
        return [call.to_dict() for call in self._calls]


def _text(holder: Mapping[str, Any], name: str) -> str:
    value = holder.get(name)
    return value if isinstance(value, str) else ""
