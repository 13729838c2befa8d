"""Days as integers: the proleptic Gregorian calendar, for years of any size.

Day 1 is 0001-01-01, as in ``datetime.date.toordinal``; years are astronomical (0 is 1 BC), and so are their days.
"""

from __future__ import annotations

from datetime import date

FOREVER_BEFORE = -(1 << 400)
"""A day number below that of any date that can be written: where an interval without a first day begins."""
FOREVER_AFTER = 1 << 400
"""A day number above that of any date that can be written: where an interval without a last day ends."""

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097


def is_leap(year: int) -> bool:
    """Whether *year* has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


LEAP_YEAR = 2000  # whose months are as long as they can be


def month_length(year: int, month: int) -> int:
    """The number of days in a month."""
    return 29 if month == 2 and is_leap(year) else LENGTHS[month - 1]


def centuries_of(decade: int) -> tuple[int, int]:
    """The two last centuries that have had a decade, by their first digits."""
    return (19, 20) if decade <= 2 else (18, 19)


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day that exists; as the calendar repeats every 400 years, `date` can count for any year."""
    cycles, offset = divmod(year - 1, _CYCLE_YEARS)
    return date(offset + 1, month, day).toordinal() + cycles * _CYCLE_DAYS


def year_month_day(number: int) -> tuple[int, int, int]:
    """The year, month and day of a day number."""
    cycles, offset = divmod(number - 1, _CYCLE_DAYS)
    found = date.fromordinal(offset + 1)
    return found.year + cycles * _CYCLE_YEARS, found.month, found.day


def months_span(year: int, month: int, count: int) -> tuple[int, int]:
    """First and last day of *count* months from the given one on, into the next year where they reach it."""
    years, last = divmod(month + count - 2, 12)
    last_year = year + years
    return day_number(year, month, 1), day_number(last_year, last + 1, month_length(last_year, last + 1))
