"""To plain dicts and back, without loss: what JSON, YAML or a message queue can carry."""

from __future__ import annotations

import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from attrs import fields

from geopolitics.dates import Interval, PartialDate
from geopolitics.errors import GeopoliticsError, InvalidFactError

P = TypeVar("P", bound="Plain")
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
        for attribute in fields(type(self)):
            value = getattr(self, attribute.name)
            if value != attribute.default or value.__class__ is not attribute.default.__class__:
                plain[attribute.name] = _plain(value)
        return plain

    @classmethod
    def from_dict(cls: type[P], plain: dict[str, Any]) -> P:
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
    kind = _TYPES.get(plain.get(_TYPE, "")) if isinstance(plain, dict) else None
    if kind is None:
        known = ", ".join(sorted(_TYPES))
        raise InvalidFactError("from_dict", _TYPE, repr(plain)[:80], f'a dict whose "type" is one of {known}')
    values = {name: _value(value) for name, value in plain.items() if name != _TYPE}
    try:
        return kind(**values)
    except GeopoliticsError:
        raise
    except (TypeError, ValueError) as error:
        wanted = ", ".join(attribute.name for attribute in fields(kind))  # type: ignore[arg-type]
        given = ", ".join(values)
        raise InvalidFactError(kind.__name__, "fields", given, f"values for {wanted} ({error})") from None


def _plain(value: Any) -> Any:
    if isinstance(value, Plain):
        return value.to_dict()
    if isinstance(value, tuple | frozenset):
        written = [_plain(one) for one in value]
        return sorted(written, key=str) if isinstance(value, frozenset) else written
    if isinstance(value, PartialDate):
        return value.edtf
    if isinstance(value, Interval):
        return value.edtf
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal | datetime.date):
        return str(value)
    return value


def _value(plain: Any) -> Any:
    if isinstance(plain, dict):
        return from_dict(plain)
    if isinstance(plain, list):
        return tuple(_value(one) for one in plain)
    return plain
