"""The base of every generated model, and `Unknown`, the union member nobody knew of.

Guarantees: a model keeps what it does not know (`additional_properties`), is equal by value,
survives pickle and deepcopy, and shows no secret field in its repr.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .kinds import is_array, is_mapping
from .unset import UNSET

__all__ = ["Model", "Unknown", "blank", "dump"]

#: A new model with nothing in it yet. (Looked up on `object` each time, it costs a fifth more.)
blank = object.__new__

_MASK = "'***'"


class Model:
    """What all models share. Fields are the slots of the generated class, in spec order."""

    __slots__ = ()
    #: Names of fields whose values a repr must not show (`format: password` in the spec).
    _secret: ClassVar[frozenset[str]] = frozenset()
    #: Field names in spec order, `additional_properties` last.
    _fields: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        raise NotImplementedError

    def __copy__(self) -> Self:
        """A model of its own with the same values; a generated one has its own dict of unknown
        fields, too."""
        made = blank(self.__class__)
        for name in self._fields:
            setattr(made, name, getattr(self, name))
        return made

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._fields)

    # Models can be changed, so they are not to be keys.
    __hash__ = None  # type: ignore[assignment]  # the documented way to say "not hashable"

    def __repr__(self) -> str:
        shown: list[str] = []
        for name in self._fields:
            value = getattr(self, name)
            if value is UNSET or (name == "additional_properties" and not value):
                continue
            text = _MASK if name in self._secret else repr(value)
            shown.append(f"{name}={text}")
        return f"{self.__class__.__name__}({', '.join(shown)})"


class Unknown(Model):
    """A union member that this client was not generated for. Keeps the JSON as it came."""

    __slots__ = ("raw",)
    _fields: ClassVar[tuple[str, ...]] = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Keep the object as it came."""
        return cls(dict(src))

    def to_dict(self) -> dict[str, Any]:
        """The object as it came."""
        return self.raw


def dump(value: Any) -> Any:
    """The JSON value of a field: models become objects, everything else stays what it is."""
    kind = value.__class__
    if kind is str or kind is int or value is None:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if is_array(value):
        return [dump(item) for item in value]
    if is_mapping(value):
        return {key: dump(item) for key, item in value.items()}
    return value
