"""Answers, facts and values as JSON can carry them."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from attrs import fields, has

from geopolitics.dates import Interval, PartialDate
from geopolitics.model import Entity


def plain(value: Any) -> Any:
    """A value as JSON can carry it: entities by id and name, dates as EDTF, amounts as text, facts by their fields.

    >>> import geopolitics as gp
    >>> plain(gp.article().who_chaired("SCO", "2024-05"))
    {'type': 'State', 'id': 'KAZ', 'name': 'Kazakhstan'}
    """
    kind: Any = value.__class__
    if isinstance(value, Entity):
        return {"type": kind.__name__, "id": value.id, "name": str(value)}
    if isinstance(value, PartialDate | Interval):
        return value.edtf
    if has(kind):
        parts = {field.name: plain(getattr(value, field.name)) for field in fields(kind)}
        return {"type": kind.__name__, **{name: part for name, part in parts.items() if part not in _LEFT_OUT}}
    if kind in (tuple, frozenset):
        return [plain(one) for one in (sorted(value, key=str) if kind is frozenset else value)]
    if hasattr(value, "_asdict"):  # a conflict: one value of named parts, though a tuple
        return {name: plain(part) for name, part in value._asdict().items()}
    if isinstance(value, Enum):
        return value.value
    return value if value is None or isinstance(value, int | str) else str(value)


_LEFT_OUT: Final[tuple[Any, ...]] = (None, "", [], False)
