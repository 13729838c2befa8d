"""To plain dicts and back, without loss: what JSON, YAML or a message queue can carry."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any, Self

from attrs import fields, has

from geopolitics.dates import Interval, PartialDate
from geopolitics.errors import GeopoliticsError, InvalidFactError

_TYPES: dict[str, type[Plain]] = {}
_TYPE = "type"


class Plain:
    """A value of the model that can be written as a plain dict and read back."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        _TYPES[cls.__name__] = cls  # attrs makes a slotted class anew under the same name: the last one counts

    def to_dict(self) -> dict[str, Any]:
        """A dict of text, numbers, booleans, lists and dicts, with the name of the type under ``"type"``.

        Dates and intervals are EDTF text, amounts are text, fields at their default are left out.

        >>> from geopolitics import State
        >>> State("KAZ", "Kazakhstan").to_dict()
        {'type': 'State', 'id': 'KAZ', 'label': 'Kazakhstan'}
        """
        plain: dict[str, Any] = {_TYPE: type(self).__name__}
        for attribute in fields(type(self)):  # type: ignore[arg-type]
            value = getattr(self, attribute.name)
            if value != attribute.default or value.__class__ is not attribute.default.__class__:
                plain[attribute.name] = _plain(value)
        return plain

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Self:
        """What `to_dict` wrote, read back.

        Raises:
            InvalidFactError: A type, a field or a value that is not one of ours.

        >>> from geopolitics import State
        >>> State.from_dict({"type": "State", "id": "KAZ", "label": "Kazakhstan"})
        State('KAZ')
        """
        made = from_dict(plain)
        if not isinstance(made, cls):
            raise InvalidFactError(cls.__name__, _TYPE, repr(plain.get(_TYPE)), repr(cls.__name__))
        return made


def from_dict(plain: dict[str, Any]) -> Any:
    """Any value of the model from the dict that its ``to_dict`` wrote.

    Raises:
        InvalidFactError: A type, a field or a value that is not one of ours.

    >>> from_dict({"type": "State", "id": "KAZ", "label": "Kazakhstan"})
    State('KAZ')
    """
    name = plain.get(_TYPE) if type(plain) is dict else None
    kind = _TYPES.get(name) if type(name) is str else None
    if kind is None or not has(kind):
        known = ", ".join(sorted(name for name, one in _TYPES.items() if has(one)))
        raise InvalidFactError("from_dict", _TYPE, repr(plain)[:80], f'a dict whose "type" is one of {known}')
    values = {name: _value(value) for name, value in plain.items() if name != _TYPE}
    try:
        return kind(**values)
    except GeopoliticsError:
        raise
    except (TypeError, ValueError) as error:
        wanted = ", ".join(attribute.name for attribute in fields(kind))
        given = ", ".join(values)
        raise InvalidFactError(kind.__name__, "fields", given, f"values for {wanted} ({error})") from None


def _edtf(value: PartialDate | Interval) -> str:
    return value.edtf


def _listed(values: tuple[Any, ...]) -> list[Any]:
    return [_plain(value) for value in values]


def _unordered(values: frozenset[Any]) -> list[Any]:
    return sorted(map(_plain, values), key=str)


_WRITE: dict[type, Callable[[Any], Any]] = {
    PartialDate: _edtf,
    Interval: _edtf,
    tuple: _listed,
    frozenset: _unordered,
    Decimal: str,
    datetime.date: str,
}


def _plain(value: Any) -> Any:
    if isinstance(value, Plain):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    write = _WRITE.get(value.__class__)
    return value if write is None else write(value)


def _tuple(plain: list[Any]) -> tuple[Any, ...]:
    return tuple(_value(one) for one in plain)


_READ: dict[type, Callable[[Any], Any]] = {dict: from_dict, list: _tuple}


def _value(plain: Any) -> Any:
    read = _READ.get(plain.__class__)
    return plain if read is None else read(plain)
