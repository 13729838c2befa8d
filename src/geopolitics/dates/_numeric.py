"""Dates of digits alone, where the order of day and month is a matter of the place."""

from __future__ import annotations

import re
from typing import Final, Literal

from geopolitics.dates._partial import PartialDate
from geopolitics.errors import AmbiguousDateError, DateParseError

Order = Literal["day-month", "month-day"]

_MONTH_FIRST: Final = frozenset({"AS", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "US", "VI"})
_NO_RULE: Final = frozenset({"CA", "PH"})
_YEAR_FIRST: Final = frozenset({"hu", "ja", "ko", "lt", "mn", "zh"})


def numeric_order(locale: str | None) -> Order | None:
    """Whether the locale writes the day or the month first, in a date that ends in its year; None: it does not say.

    English alone does not say, nor does a language that writes the year first.

    >>> numeric_order("en-US"), numeric_order("en-GB"), numeric_order("en")
    ('month-day', 'day-month', None)
    """
    if locale is None:
        return None
    language, *rest = locale.replace("_", "-").split("-")
    territory = next((part.upper() for part in rest if len(part) == 2), None)
    language = language.lower()
    if language == "en":
        if territory is None or territory in _NO_RULE:
            return None
        return "month-day" if territory in _MONTH_FIRST else "day-month"
    return None if language in _YEAR_FIRST else "day-month"


_YEAR_LAST: Final = re.compile(r"([0-9]{1,2}) ?[-/. ,] ?([0-9]{1,2}) ?[-/. ,] ?([0-9]{4})\.?")
_YEAR_FIRST_DAY: Final = re.compile(r"([0-9]{4}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2})\.?")
_YEAR_MONTH: Final = re.compile(r"([0-9]{4}) ?[-/.] ?([0-9]{1,2})|([0-9]{1,2}) ?[-/.] ?([0-9]{4})")
_SHORT_YEAR: Final = re.compile(r"[0-9]{1,2} ?[-/. ,] ?[0-9]{1,2} ?[-/. ,] ?'?[0-9]{2}\.?")
_BASIC: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")


def read_numeric(said: str, locale: str | None) -> PartialDate | None:
    """A date of digits alone; None for anything else.

    Raises:
        AmbiguousDateError: Day and month could be swapped, and no locale decides.
        DateParseError: There is no such day.
    """
    if found := _BASIC.fullmatch(said):
        return _one(said, [_day(*found.groups())])
    if found := _YEAR_FIRST_DAY.fullmatch(said):
        year, second, third = found.groups()
        # Nobody writes year, day, month but where the month could not be one.
        return _one(said, [_day(year, second, third) or _day(year, third, second)])
    if found := _YEAR_MONTH.fullmatch(said):
        year, month = found[1] or found[4], found[2] or found[3]
        return PartialDate(f"{year}-{month:0>2}") if 1 <= int(month) <= 12 else None
    if found := _YEAR_LAST.fullmatch(said):
        first, second, year = found.groups()
        order = numeric_order(locale)
        readings = {
            "day-month": _day(year, second, first),
            "month-day": _day(year, first, second),
        }
        if order is not None and readings[order] is not None:
            return readings[order]
        return _one(said, list(readings.values()))
    if _SHORT_YEAR.fullmatch(said):
        raise DateParseError(said, "a year of four digits: the century is not filled in")
    return None


def _day(year: str, month: str, day: str) -> PartialDate | None:
    try:
        return PartialDate(f"{year}-{month:0>2}-{day:0>2}")
    except DateParseError:
        return None


def _one(said: str, readings: list[PartialDate | None]) -> PartialDate:
    found = sorted({reading for reading in readings if reading is not None}, key=lambda reading: reading.edtf)
    if not found:
        raise DateParseError(said, "a day that exists, such as 21 May 2024 or 2024-05-21")
    if len(found) > 1:
        raise AmbiguousDateError(said, tuple(reading.edtf for reading in found))
    return found[0]
