"""The days that a question asks about."""

from __future__ import annotations

from datetime import date
from typing import Final

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE
from geopolitics.dates._interval import Interval, Open
from geopolitics.dates._partial import PartialDate, plain_span
from geopolitics.errors import DateWindowError, WhenTypeError

When = date | PartialDate | Interval | str
"""What a question can be asked about: a ``date`` or ``datetime`` (its day), a date or interval of ours, or text."""

Window = tuple[int, int]
"""First and last day number, both included."""


def as_window(when: When, locale: str | None = None) -> Window:
    """The first and last day number that *when* asks about.

    Args:
        when: A day, a month, a year, an interval; as text, in EDTF or as people write it.
        locale: Decides how text such as ``03/04/2024`` is read.

    Returns:
        Day numbers (``datetime.date.toordinal``), both included;
        `FOREVER_BEFORE` and `FOREVER_AFTER` where an interval is open.

    Raises:
        DateParseError: The text cannot be read.
        AmbiguousDateError: It reads as two dates; ``readings`` has them.
        DateWindowError: It is qualified, gapped, a set, or has an end that is not stated.
        WhenTypeError: It is of another type.

    >>> from datetime import date
    >>> as_window(date(2024, 5, 21)) == as_window("21 May 2024")
    True
    """
    kind = type(when)
    if kind is date:
        day = when.toordinal()  # type: ignore[union-attr]
        return day, day
    if kind is str:
        span = plain_span(when)  # type: ignore[arg-type]
        return span if span is not None else _of_value(_read(when, locale))  # type: ignore[arg-type]
    return _of_value(when)


def _read(text: str, locale: str | None) -> PartialDate | Interval:
    from geopolitics.dates._text import parse_any

    return parse_any(text, locale)


def _of_value(when: object) -> Window:
    if isinstance(when, PartialDate):
        return _of_date(when)
    if isinstance(when, Interval):
        start, end = when.start, when.end
        if start is None or end is None:
            raise DateWindowError(when.edtf, "one of its ends is not stated")
        first = FOREVER_BEFORE if isinstance(start, Open) else _of_date(start)[0]
        return first, FOREVER_AFTER if isinstance(end, Open) else _of_date(end)[1]
    if isinstance(when, date):
        day = when.toordinal()
        return day, day
    if isinstance(when, str):
        return as_window(str(when))
    raise WhenTypeError(repr(when))


def _of_date(when: PartialDate) -> Window:
    if when._detail is not None:
        reason = next((why for test, why in _REFUSED if getattr(when, test)), None)
        if reason is not None:
            raise DateWindowError(when.edtf, reason)
    return when.span


_REFUSED: Final = (
    ("is_set", "it is a set of dates"),
    ("qualified", "it is uncertain or approximate"),
    ("gapped", "its days are not one unbroken run"),
)
