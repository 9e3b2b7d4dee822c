"""What a generated operation says of itself (`Operation`) and of one call of it (`Request`).

Guarantees: both are plain descriptions. They hold no connection and no credential, so they can
be printed, compared and sent by any transport.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from .errors import ConfigurationError
from .kinds import is_array, is_mapping
from .model import Model
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .multipart import Multipart, Part, Progress

__all__ = [
    "Chosen",
    "KeyRule",
    "Operation",
    "Pages",
    "Request",
    "StreamRule",
    "TimeLimits",
    "deprecated",
    "form_pairs",
    "form_parts",
    "given_or_nothing",
    "header_values",
    "json_bytes",
    "path_value",
    "query_pairs",
    "sent",
]

T = TypeVar("T")


class TimeLimits(Protocol):
    """Limits of one call by phase, in seconds; None is no limit."""

    @property
    def connect(self) -> float | None:
        """Until a connection stands."""
        ...

    @property
    def first_byte(self) -> float | None:
        """From the request sent to the first byte of the answer."""
        ...

    @property
    def idle(self) -> float | None:
        """Between two pieces of the answer."""
        ...

    @property
    def total(self) -> float | None:
        """For the whole call, all attempts together."""
        ...


class StreamRule(NamedTuple):
    """How an operation streams (`x-stream` of the spec).

    Attributes:
        body, query: the members of the request that ask for a stream.
        server: where the stream is, if not where the plain answer is.
        done: what completes it: `[DONE]`, or the name of a field that says so.
        reader: gives what makes a chunk of an event's parsed data, and raises `ValueError` where
            that does not fit. A stream asks for it once, as it loads the model.
    """

    body: Mapping[str, Any]
    done: tuple[str, ...]
    reader: Callable[[], Callable[[dict[str, Any]], Any]]
    query: Mapping[str, Any] = MappingProxyType({})
    server: str | None = None


class Pages(NamedTuple):
    """How an operation lists (`x-pagination` of the spec).

    Attributes:
        cursor: query parameter that says where a page begins.
        next: field of a page that holds the cursor of the one after it; null or absent at the end.
        items: field of a page that holds its items.
    """

    cursor: str
    next: str
    items: str


class KeyRule(NamedTuple):
    """How an operation takes an idempotency key (`x-idempotency-key` of the spec).

    Attributes:
        header: the header that it goes in.
        when: members of the body beside which it goes; beside anything else it has no meaning.
    """

    header: str
    when: Mapping[str, Any]


class Chosen(NamedTuple):
    """One of several ways of which a request takes exactly one: a field, and the value it needs.

    `value` is UNSET where any value counts.
    """

    name: str
    value: Any = UNSET


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation of the spec.

    Attributes:
        id: operationId.
        resource: its method path on the client (`chat.completions.create`).
        method, server, path: where it is sent; `path` as in the spec, with its parameters.
        parse: reads an answer: the model of a success, or raises the error of a failure.
        read: makes the model of a success from its parsed JSON; raises `ValueError`.
        query: names of its query parameters.
        security: names of the security schemes it takes; empty where it takes none.
        idempotent: True where sending it twice does no harm (by its method, or `x-idempotent`).
        stream: how it streams, or None.
        pages: how it lists page by page, or None.
        scope: members of the body, and query parameters, that take the client's own value where the
            caller gives none of them.
        key: how it takes an idempotency key, or None.
        one_of: the ways of which the body takes exactly one (empty: no such rule).
        needs: groups of members of the body, or query parameters; of each at least one is needed.
        limits, query_limits: what the spec allows of the members of the body, and of the query
            parameters, by name: keywords of JSON schema (`maxItems`, `minimum`, ...).
    """

    id: str
    resource: str
    method: str
    server: str
    path: str
    parse: Callable[[int, Mapping[str, str], bytes], T]
    read: Callable[[Any], Any] | None = None
    query: tuple[str, ...] = ()
    security: tuple[str, ...] = ()
    idempotent: bool = False
    stream: StreamRule | None = None
    pages: Pages | None = None
    scope: tuple[str, ...] = ()
    key: KeyRule | None = None
    one_of: tuple[Chosen, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()
    limits: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    query_limits: Mapping[str, Mapping[str, Any]] = field(
        default_factory=dict[str, Mapping[str, Any]]
    )

    def server_of(self, *, streaming: bool) -> str:
        """Where it is sent: a stream may have a server of its own."""
        return (self.stream.server if streaming and self.stream else None) or self.server


@dataclass(slots=True)
class Request:
    """One call: everything but the credential and the server's address.

    Attributes:
        path: path with its parameters filled in and quoted.
        query: pairs in the order they go out, not yet quoted.
        headers: those of the spec's header parameters, and the caller's own.
        json: the JSON body, UNSET where there is none.
        form: the pairs of a form body, None where there is none.
        parts: the parts of a multipart body, None where there is none.
        progress: called while a multipart body is sent; see `Multipart`.
        raw: a body of bytes, None where there is none.
        timeout: the caller's own for this call; UNSET means the client's.
    """

    path: str
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    json: Any = UNSET
    form: list[tuple[str, str]] | None = None
    parts: list[Part] | None = None
    progress: Progress | None = None
    raw: bytes | None = None
    timeout: float | TimeLimits | Unset | None = UNSET

    def __repr__(self) -> str:
        # Query, headers and bodies hold prompts and credentials.
        return f"Request(path={self.path!r})"

    def content(self) -> tuple[bytes | Multipart, str | None]:
        """The body, and its content type (None where there is no body)."""
        if self.parts is not None:
            from .multipart import Multipart

            body = Multipart(self.parts, progress=self.progress)
            return body, body.content_type
        if self.raw is not None:
            return self.raw, "application/octet-stream"
        if self.json is not UNSET:
            return json_bytes(self.json), "application/json"
        if self.form is not None:
            from urllib.parse import urlencode

            return urlencode(self.form).encode(), "application/x-www-form-urlencoded"
        return b"", None


def sent(
    fields: Mapping[str, Any], nullable: frozenset[str], extra: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The fields that go out: those given; None only where the spec allows null; then `extra`."""
    body = {
        name: value
        for name, value in fields.items()
        if value is not UNSET and (value is not None or name in nullable)
    }
    if extra:
        body.update(extra)
    return body


def _encode(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return dict(value)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def json_bytes(value: Any) -> bytes:
    """Compact JSON of plain values and models.

    Raises ValueError for NaN and infinities, which JSON does not have, and TypeError for values
    that are neither JSON nor models.
    """
    try:
        return json.dumps(
            value, default=_encode, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        ).encode()
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8; JSON can still spell it.
        return json.dumps(value, default=_encode, allow_nan=False, separators=(",", ":")).encode()


def _scalar(value: Any) -> str:
    """Text of a value in a path, query, header or form; raises TypeError for what has none."""
    if isinstance(value, Model) or is_mapping(value) or is_array(value):
        kind = type(value).__name__
        raise TypeError(f"{kind} cannot be sent in a path, query, header or form")
    if value is True or value is False:
        return "true" if value else "false"
    return str(value)


def path_value(value: Any) -> str:
    """A path parameter, quoted so that it stays one segment.

    Raises ConfigurationError for an empty one, which would be another path, and for text that
    has no UTF-8.
    """
    from urllib.parse import quote

    given = _scalar(value)
    if not given:
        raise ConfigurationError("an id in the path is empty: pass the id")
    try:
        text = quote(given, safe="")
    except UnicodeEncodeError:
        text = ""
    if not text:
        raise ConfigurationError("an id in the path holds half a character, which has no UTF-8")
    # A dot segment would be resolved away by the URL rules.
    return text.replace(".", "%2E") if text in (".", "..") else text


def query_pairs(
    fields: Iterable[tuple[str, Any, bool]], extra: Mapping[str, Any] | None
) -> list[tuple[str, str]]:
    """Query pairs of (name, value, explode); UNSET and None are not sent.

    A list becomes repeated pairs, or one comma-joined value where the spec says `explode: false`.
    """
    pairs: list[tuple[str, str]] = []
    given = [*fields, *((name, value, True) for name, value in (extra or {}).items())]
    for name, value, explode in given:
        if value is None or isinstance(value, Unset):
            continue
        if is_array(value):
            texts = [_scalar(item) for item in value]
            pairs += [(name, text) for text in texts] if explode else [(name, ",".join(texts))]
        else:
            pairs.append((name, _scalar(value)))
    return pairs


def header_values(fields: Mapping[str, Any], extra: Mapping[str, str] | None) -> dict[str, str]:
    """Header parameters as text; UNSET and None are not sent; `extra` wins."""
    headers = {
        name: _scalar(value)
        for name, value in fields.items()
        if value is not None and value is not UNSET
    }
    return {**headers, **extra} if extra else headers


def given_or_nothing(fields: Mapping[str, Any]) -> Any:
    """The JSON body of an operation that needs none: UNSET where nothing was given."""
    return fields or UNSET


def form_parts(fields: Mapping[str, Any], files: frozenset[str]) -> list[Part]:
    """The parts of a multipart body; `files` are the names of those that are files."""
    from .multipart import parts_of

    return parts_of(fields, files, _scalar)


def form_pairs(fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The pairs of a form body."""
    return query_pairs(((name, value, True) for name, value in fields.items()), None)


def deprecated(operation: Operation[Any]) -> None:
    """Warn the caller of a resource method that its operation is on the way out."""
    text = f"{operation.resource} ({operation.id}) is deprecated by the service"
    warnings.warn(text, DeprecationWarning, stacklevel=3)
