"""Converters and checks that the types of the model share: what people type becomes what a field holds."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from geopolitics.dates import Interval, PartialDate
from geopolitics.errors import InvalidFactError

if TYPE_CHECKING:
    from geopolitics.model._sources import Citation, Source

T = TypeVar("T")

NOT_STATED = Interval(None, None)


def as_partial_date(value: PartialDate | datetime.date | str | None) -> PartialDate | None:
    """A date from EDTF text or a ``datetime.date``; None and "" are "not stated"."""
    if value is None or isinstance(value, PartialDate):
        return value
    if isinstance(value, datetime.date):
        return PartialDate.from_date(value)
    if isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        return PartialDate.from_edtf(value) if value else None
    raise InvalidFactError("fact", "date", repr(value), "EDTF text, a datetime.date or a PartialDate")


def as_day(value: datetime.date | str | None) -> datetime.date | None:
    """A day, from ISO text or a ``datetime.date``."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if value is None or isinstance(value, datetime.date):
        return value
    if isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        return PartialDate.from_edtf(value).earliest
    raise InvalidFactError("fact", "day", repr(value), "a datetime.date or text such as '2024-05-21'")


def as_interval(value: Interval | str | None) -> Interval:
    """An interval from EDTF text; None and "" are "neither end stated"."""
    if isinstance(value, Interval):
        return value
    if value is None or value == "":
        return NOT_STATED
    if isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        return Interval.from_edtf(value)
    raise InvalidFactError("fact", "interval", repr(value), "an Interval or EDTF text such as '2023-07/2024-07'")


def as_occasion(value: Interval | PartialDate | datetime.date | str | None) -> Interval:
    """When something took place: an interval, or one date that is both its first and its last day."""
    if isinstance(value, PartialDate | datetime.date) or (isinstance(value, str) and value and "/" not in value):
        date = as_partial_date(value)
        return Interval(date, date)
    return as_interval(value)


def as_amount(value: Decimal | int | str) -> Decimal:
    """An amount in whole units; floats are refused, for they are not what a source prints."""
    if isinstance(value, Decimal):
        return value
    if type(value) in (int, str):
        try:
            return Decimal(value)
        except InvalidOperation:
            pass
    raise InvalidFactError("TradeFigure", "amount", repr(value), "a Decimal, or a whole number or text that makes one")


def as_sources(value: Iterable[Source] | Source) -> tuple[Source, ...]:
    """A tuple of sources; one alone will do."""
    return as_tuple(value)


def as_citations(value: Iterable[Citation] | Citation) -> tuple[Citation, ...]:
    """A tuple of citations; one alone will do."""
    return value if isinstance(value, tuple) else as_tuple(value)


def as_tuple(value: Iterable[T] | T) -> tuple[T, ...]:
    """A tuple of several, or of one."""
    if isinstance(value, tuple):
        return value  # pyright: ignore[reportUnknownVariableType] - a tuple of T, for a tuple is no T here
    if isinstance(value, Iterable) and not isinstance(value, str):
        return tuple(cast("Iterable[T]", value))
    return (value,)  # pyright: ignore[reportReturnType] - not iterable, so one of them


class Vocabulary(Enum):
    """An Enum of the field's terms: given another word, it says which it has."""

    # A term equals itself alone; Enum's own hash, of the name, is Python code that every question would run.
    if TYPE_CHECKING:

        def __hash__(self) -> int: ...

    else:
        __hash__ = object.__hash__

    @classmethod
    def _missing_(cls, value: object) -> None:
        known = ", ".join(repr(member.value) for member in list(cls))
        raise InvalidFactError(cls.__name__, "value", repr(value), f"one of {known}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __str__(self) -> str:
        return str(self.value)


def check_text(owner: object, name: str, value: object) -> None:
    """A name, id or text is a string and not blank."""
    if not isinstance(value, str) or not value.strip():
        raise InvalidFactError(type(owner).__name__, name, repr(value), "text that is not empty")


def check_type(owner: object, name: str, value: object, *kinds: type) -> None:
    """A field holds one of the *kinds*."""
    if value.__class__ not in kinds:
        wanted = " or ".join(kind.__name__ for kind in kinds)
        article = "an" if wanted[0] in "AEIOU" else "a"
        raise InvalidFactError(type(owner).__name__, name, repr(value), f"{article} {wanted}")


def check_texts(owner: object, *names: str) -> None:
    """Fields that may be empty hold text all the same."""
    for name in names:
        value = getattr(owner, name)
        if value.__class__ is not str:
            raise InvalidFactError(type(owner).__name__, name, repr(value), "text, which may be empty")


def as_frozenset(value: Iterable[T] | T) -> frozenset[T]:
    """A set of several, or of one."""
    if isinstance(value, frozenset):
        return cast("frozenset[T]", value)
    return frozenset(as_tuple(value))
