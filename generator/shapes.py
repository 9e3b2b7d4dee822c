"""What a property of openapi-python-client is in Python: its annotations, and code that reads it.

Guarantees: a shape knows nothing of templates; `decode` gives an expression that makes the
Python value of a JSON value, checks every container on the way, and names what does not fit.
Scalars are taken as they come: one of another type is kept, not refused, so that a small slip
of the service does not cost the caller a whole answer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

__all__ = [
    "Binary",
    "Fixed",
    "Items",
    "Keyed",
    "Null",
    "Plain",
    "Ref",
    "Shape",
    "Tagged",
    "Union",
    "hollow",
]


@dataclass(frozen=True, order=True)
class Ref:
    """A class or alias of the generated `models` package."""

    name: str
    module: str

    @property
    def reader(self) -> str:
        """The function of its module that makes one of a JSON object, where it is a class."""
        return f"read_{self.module}"


def hollow(value: str, key: str, expected: str, *, optional: bool) -> str:
    """What becomes of a value that is not of the expected container."""
    return f"{'hollow' if optional else 'unfit'}({value}, {key!r}, {expected!r})"


class Shape:
    """Base of all shapes.

    Attributes:
        read: annotation of a field that holds it.
        give: annotation of an argument that takes it; wider: mappings where a model is meant.
        plain: True when the JSON value is the Python value, unchecked.
        kind: the JSON container it is (`dict`, `list`), or "" for a scalar.
    """

    read: str = "Any"
    give: str = "Any"
    plain: bool = True
    kind: str = ""

    def refs(self) -> set[Ref]:
        """Classes and aliases that the annotations name."""
        return set()

    def decoded(self) -> set[Ref]:
        """Classes that `decode` needs at run time, themselves or their readers."""
        return set()

    def decode(self, value: str, key: str, *, optional: bool) -> str:
        """Expression that makes the Python value of `value`, a name, found under `key`.

        `optional`: None and UNSET pass as they are.
        """
        return value


@dataclass(frozen=True)
class Plain(Shape):
    """A scalar, or anything at all."""

    read: str
    alias: Ref | None = None

    @property
    def give(self) -> str:  # type: ignore[override]  # a field is read-only here, and so is this
        return self.read

    def refs(self) -> set[Ref]:
        return {self.alias} if self.alias else set()


@dataclass(frozen=True)
class Fixed(Plain):
    """A constant, or one of a closed set of values: the tag of a union, for example."""

    values: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Null(Plain):
    """JSON null."""

    read: str = "None"


@dataclass(frozen=True)
class Binary(Shape):
    """Bytes: a file to send, or an answer that is no JSON."""

    read = "bytes"
    give = "FileInput"


@dataclass(frozen=True)
class Tagged(Shape):
    """A model. `required` are the wire names that it requires, with their shapes."""

    ref: Ref
    required: tuple[tuple[str, Shape], ...] = field(default=(), compare=False)
    plain = False
    kind = "dict"

    @property
    def read(self) -> str:  # type: ignore[override]  # as in Plain
        return self.ref.name

    @property
    def give(self) -> str:  # type: ignore[override]  # as in Plain
        return f"{self.ref.name} | Mapping[str, Any]"

    def refs(self) -> set[Ref]:
        return {self.ref}

    def decoded(self) -> set[Ref]:
        return {self.ref}

    def decode(self, value: str, key: str, *, optional: bool) -> str:
        otherwise = hollow(value, key, "object", optional=optional)
        return f"({self.ref.reader}({value}) if {value}.__class__ is dict else {otherwise})"

    def tags(self, name: str) -> tuple[Any, ...]:
        """The values by which the field `name` names this member of a union."""
        for wire, shape in self.required:
            if wire == name:
                if isinstance(shape, Fixed):
                    return shape.values
                if isinstance(shape, Union):
                    return tuple(v for m in shape.members if isinstance(m, Fixed) for v in m.values)
        return ()

    def fits(self, value: str) -> str:
        """Test that a JSON object has what this member requires."""
        tests: list[str] = []
        for wire, shape in self.required:
            if shape.kind:
                tests.append(f"{value}.get({wire!r}).__class__ is {shape.kind}")
            elif shape.read in ("str", "int", "bool"):
                tests.append(f"{value}.get({wire!r}).__class__ is {shape.read}")
            else:
                tests.append(f"{wire!r} in {value}")
        return " and ".join(tests) or "True"


@dataclass(frozen=True)
class Items(Shape):
    """An array."""

    inner: Shape
    plain = False
    kind = "list"

    @property
    def read(self) -> str:  # type: ignore[override]  # as in Plain
        return f"list[{self.inner.read}]"

    @property
    def give(self) -> str:  # type: ignore[override]  # as in Plain
        return "FilesInput" if isinstance(self.inner, Binary) else f"Sequence[{self.inner.give}]"

    def refs(self) -> set[Ref]:
        return self.inner.refs()

    def decoded(self) -> set[Ref]:
        return self.inner.decoded()

    def decode(self, value: str, key: str, *, optional: bool) -> str:
        made = value
        if isinstance(self.inner, Tagged):
            made = f"each({self.inner.ref.reader}, {value}, {key!r})"
        elif not self.inner.plain:
            item = f"{value}_"
            made = f"[{self.inner.decode(item, key, optional=False)} for {item} in {value}]"
        otherwise = hollow(value, key, "array", optional=optional)
        return f"({made} if {value}.__class__ is list else {otherwise})"


@dataclass(frozen=True)
class Keyed(Shape):
    """An object that is a map: any key, values of one shape."""

    inner: Shape
    plain = False
    kind = "dict"

    @property
    def read(self) -> str:  # type: ignore[override]  # as in Plain
        return f"dict[str, {self.inner.read}]"

    @property
    def give(self) -> str:  # type: ignore[override]  # as in Plain
        return f"Mapping[str, {self.inner.give}]"

    def refs(self) -> set[Ref]:
        return self.inner.refs()

    def decoded(self) -> set[Ref]:
        return self.inner.decoded()

    def decode(self, value: str, key: str, *, optional: bool) -> str:
        made = value
        if not self.inner.plain:
            item = f"{value}_"
            inner = self.inner.decode(item, key, optional=False)
            made = f"{{key: {inner} for key, {item} in {value}.items()}}"
        otherwise = hollow(value, key, "object", optional=optional)
        return f"({made} if {value}.__class__ is dict else {otherwise})"


@dataclass(frozen=True)
class Union(Shape):
    """One of several. `name` is that of the module-level function that tells them apart."""

    members: tuple[Shape, ...]
    name: str = "_union"

    @property
    def plain(self) -> bool:  # type: ignore[override]  # as in Plain
        return all(member.plain for member in self.members)

    @property
    def nullable(self) -> bool:
        """True when null is one of them."""
        return any(isinstance(member, Null) for member in self.members)

    @property
    def models(self) -> tuple[Tagged, ...]:
        """The members that are models."""
        return tuple(member for member in self.members if isinstance(member, Tagged))

    @property
    def read(self) -> str:  # type: ignore[override]  # as in Plain
        return _either(member.read for member in self._shown(unknown=True))

    @property
    def give(self) -> str:  # type: ignore[override]  # as in Plain
        return _either(member.give for member in self._shown(unknown=False))

    def _shown(self, *, unknown: bool) -> list[Shape]:
        members = [member for member in self.members if not isinstance(member, Null)]
        if unknown and len(self.models) > 1:
            members.append(Plain("Unknown"))
        return members + ([Null()] if self.nullable else [])

    def refs(self) -> set[Ref]:
        return set[Ref]().union(*(member.refs() for member in self.members))

    def decoded(self) -> set[Ref]:
        return set[Ref]().union(*(member.decoded() for member in self.members))

    def decode(self, value: str, key: str, *, optional: bool) -> str:
        rest = [member for member in self.members if not isinstance(member, Null)]
        if self.plain:
            return value
        if len(rest) == 1:
            return rest[0].decode(value, key, optional=optional or self.nullable)
        return f"{self.name}({value})"

    @property
    def tag(self) -> str:
        """The field whose value tells the models apart, or ""."""
        for wire, _ in self.models[0].required if self.models else ():
            tags = [member.tags(wire) for member in self.models]
            every = [value for values in tags for value in values]
            if all(tags) and len(set(every)) == len(every):
                return wire
        return ""

    def function(self, key: str, *, optional: bool) -> str:
        """Source of the function that tells the members apart; "" where none is needed.

        `optional`: None and UNSET pass, as in `decode`.
        """
        if self.plain or len([m for m in self.members if not isinstance(m, Null)]) == 1:
            return ""
        lines = [f"def {self.name}(value: Any) -> Any:"]
        for member in self.members:
            if isinstance(member, Items):
                lines += [
                    "    if value.__class__ is list:",
                    f"        return {_inside(member, key)}",
                ]
        lines += self._objects(key)
        free = any(member.plain and not isinstance(member, Null) for member in self.members)
        expected = " or ".join(sorted({_kind_name(m) for m in self.members} - {"null"}))
        if free and not any(member.read == "Any" for member in self.members):
            lines += ["    if value.__class__ is dict or value.__class__ is list:"]
            lines += [f"        unfit(value, {key!r}, {expected!r})"]
        rest = hollow("value", key, expected, optional=optional or self.nullable)
        lines += [f"    return {'value' if free else rest}"]
        text = "\n".join(lines)
        inner = [m.inner for m in self.members if isinstance(m, (Items, Keyed))]
        nested = [i.function(key, optional=False) for i in inner if isinstance(i, Union)]
        return "\n\n\n".join([*filter(None, nested), self._table() + text])

    def _objects(self, key: str) -> list[str]:
        if self.tag and len(self.models) > 1:
            return [
                "    if value.__class__ is dict:",
                f"        return by_tag({self.name.upper()}, value, {self.tag!r})",
            ]
        lines: list[str] = []
        if len(self.models) == 1:
            lines = [f"        return {self.models[0].ref.reader}(value)"]
        elif self.models:
            ranked = sorted(self.models, key=lambda m: -len(m.required))
            for member in ranked:
                lines += [f"        if {member.fits('value')}:"]
                lines += [f"            return {member.ref.reader}(value)"]
            lines += ["        return Unknown.from_dict(value)"]
        for map_ in self.members:
            if isinstance(map_, Keyed) and not self.models:
                lines = [f"        return {_inside(map_, key)}"]
        return ["    if value.__class__ is dict:", *lines] if lines else []

    def _table(self) -> str:
        if not self.tag or len(self.models) < 2:
            return ""
        rows = "".join(
            f"    {value!r}: {member.ref.name},\n"
            for member in self.models
            for value in member.tags(self.tag)
        )
        return f"{self.name.upper()}: dict[Any, type[Model]] = {{\n{rows}}}\n\n\n"


def _inside(member: Items | Keyed, key: str) -> str:
    """The decoding of a container that is known to be one."""
    return member.decode("value", key, optional=False).removeprefix("(").rpartition(" if value.")[0]


def _kind_name(member: Shape) -> str:
    if isinstance(member, Null):
        return "null"
    return {"dict": "object", "list": "array"}.get(member.kind, "scalar")


def _either(texts: Any) -> str:
    """`A | B` without repetition, None last."""
    parts: list[str] = []
    for text in texts:
        parts += [part for part in _split(text) if part not in parts]
    return " | ".join([part for part in parts if part != "None"] + ["None"] * ("None" in parts))


def _split(annotation: str) -> list[str]:
    """The members of an annotation's top-level union."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(annotation):
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            parts.append(annotation[start:at].strip())
            start = at + 1
    return [*parts, annotation[start:].strip()]
