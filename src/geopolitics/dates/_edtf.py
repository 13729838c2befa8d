"""The full reader of EDTF dates: everything in levels 0 to 2 that is not a plain year, month or day, nor an interval.

Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
"""

from __future__ import annotations

import re
from typing import Final

from geopolitics.dates._calendar import day_number, month_length
from geopolitics.dates._partial import Detail, PartialDate, Precision, make_date
from geopolitics.dates._pattern import SEASONS, Pattern, days_of, months_of
from geopolitics.dates._sets import read_set
from geopolitics.errors import DateParseError

MAX_TEXT: Final = 10_000
"""Longer text is refused unread."""
MAX_DIGITS: Final = 100
"""A year has no more digits than this, written out."""

EXPECTED: Final = (
    "an EDTF date, such as 2024, 2024-05, 2024-05-21, 2024-21 (spring), 1984~ (approximate), 198X (the 1980s) "
    "or Y-17E7 (a long year)"
)
_MARK = "[?~%]"
_DATE: Final = re.compile(
    rf"(?P<y1>{_MARK})?(?P<sign>-)?(?P<year>[0-9X]{{4}})(?P<y2>{_MARK})?"
    rf"(?:-(?P<m1>{_MARK})?(?P<month>[0-9X]{{2}})(?P<m2>{_MARK})?"
    rf"(?:-(?P<d1>{_MARK})?(?P<day>[0-9X]{{2}})(?P<d2>{_MARK})?)?)?"
)
_LONG_YEAR: Final = re.compile(
    rf"(?:Y(?P<long>-?[1-9][0-9]{{0,{MAX_DIGITS - 1}}})(?:E(?P<power>[1-9][0-9]{{0,2}}))?|(?P<short>-?[0-9]{{4}})(?=S))"
    rf"(?:S(?P<digits>[1-9][0-9]{{0,2}}))?(?P<mark>{_MARK})?"
)
_DATE_TIME: Final = re.compile(
    r"(?P<date>-?[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"T(?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9]):(?P<second>[0-5][0-9]|60)"
    r"(?P<zone>Z|(?P<sign>[+-])(?P<zone_hour>[01][0-9])(?::(?P<zone_minute>[0-5][0-9]))?)?"
)


def read_full_date(text: str) -> PartialDate:
    """Read any EDTF date.

    Raises:
        DateParseError: The text is not one.
    """
    if len(text) > MAX_TEXT:
        raise DateParseError(text, f"at most {MAX_TEXT} characters")
    if text[:1] in ("[", "{"):
        return read_set(text)
    if found := _DATE.fullmatch(text):
        return _read_calendar(text, found)
    if found := _LONG_YEAR.fullmatch(text):
        return _read_long_year(text, found)
    if found := _DATE_TIME.fullmatch(text):
        return _read_date_time(text, found)
    raise DateParseError(text, _what_instead(text))


# --- years, months, days and seasons, with marks and unspecified digits -----------------------------------------------


def _read_calendar(text: str, found: re.Match[str]) -> PartialDate:
    sign, year, month, day = found.group("sign", "year", "month", "day")
    if found["y1"] and found["y2"]:
        raise DateParseError(text, "one mark on the year: % where it is both uncertain and approximate")
    if sign and year == "0000":
        raise DateParseError(text, "0000 for the year 1 BC: there is no year -0000")
    marks = "".join(filter(None, found.group("y1", "y2", "m1", "m2", "d1", "d2")))
    pattern = Pattern(-1 if sign else 1, year, month, day)
    first, last = pattern.bounds()
    if first is None or last is None:
        raise DateParseError(text, _why_no_day(year, month, day))
    gapped = not pattern.unbroken
    detail = Detail(_precision(year, month, day), marks, pattern if gapped else None, gapped=gapped)
    return make_date(text, first, last, detail)


def _precision(year: str, month: str | None, day: str | None) -> Precision:
    if day is not None:
        return Precision.DAY
    if month is not None:
        return Precision.MONTH if "X" in month or int(month) <= 12 else _season_precision(int(month))
    known = len(year.rstrip("X"))
    return _BY_KNOWN_DIGITS[known] if "X" not in year[:known] else Precision.YEAR


_BY_KNOWN_DIGITS: Final = (
    Precision.YEAR,
    Precision.MILLENNIUM,
    Precision.CENTURY,
    Precision.DECADE,
    Precision.YEAR,
)


def _season_precision(code: int) -> Precision:
    if code < 33:
        return Precision.SEASON
    if code < 37:
        return Precision.QUARTER
    return Precision.QUADRIMESTER if code < 40 else Precision.SEMESTER


def _why_no_day(year: str, month: str | None, day: str | None) -> str:
    if month is not None and not months_of(month):
        season = "X" not in month and int(month) in SEASONS
        if season and day is not None:
            return "no day after a season"
        return "a month, 01 to 12, or a season, quarter, quadrimester or half year, 21 to 41"
    if day is not None and not days_of(day):
        return "a day, 01 to 31"
    if "X" not in f"{year}{month}" and month is not None:
        return f"a day that exists: {year}-{month} has {month_length(int(year), int(month))} days"
    return "a day that exists in some year and month that fit"


# --- long years, and years with significant digits --------------------------------------------------------------------


def _read_long_year(text: str, found: re.Match[str]) -> PartialDate:
    if found["short"]:
        year = int(found["short"])
        if year == 0 and found["short"].startswith("-"):
            raise DateParseError(text, "0000 for the year 1 BC: there is no year -0000")
    else:
        power = int(found["power"] or 0)
        if power > MAX_DIGITS:
            raise DateParseError(text, f"a year of at most {MAX_DIGITS} digits")
        year = int(found["long"]) * 10**power
        if abs(year) < 10_000:
            raise DateParseError(text, "four digits and no Y for a year from -9999 to 9999")
    size = len(str(abs(year)))
    if size > MAX_DIGITS:
        raise DateParseError(text, f"a year of at most {MAX_DIGITS} digits")
    known = int(found["digits"] or size)
    if known > size:
        raise DateParseError(text, f"no more significant digits than the year has, {size}")
    unit = 10 ** (size - known)
    low = abs(year) // unit * unit
    first, last = (low, low + unit - 1) if year >= 0 else (-low - unit + 1, -low)
    precision = _BY_KNOWN_DIGITS[4 - (size - known)] if size - known < 4 else Precision.LONGER
    detail = Detail(precision, found["mark"] or "")
    return make_date(text, day_number(first, 1, 1), day_number(last, 12, 31), detail)


# --- date and time ----------------------------------------------------------------------------------------------------


def _read_date_time(text: str, found: re.Match[str]) -> PartialDate:
    day = PartialDate(found["date"])
    offset = int(found["zone_hour"] or 0) * 60 + int(found["zone_minute"] or 0)
    if found["sign"] == "-":
        offset = -offset
        if offset == 0:
            raise DateParseError(text, "Z or +00:00 for no offset")
    if not -12 * 60 <= offset <= 14 * 60:
        raise DateParseError(text, "an offset from -12:00 to +14:00")
    universal = (int(found["hour"]) * 60 + int(found["minute"]) - offset) % 1440
    if found["second"] == "60" and universal != 1439:
        raise DateParseError(text, "seconds 00 to 59; 60 is a leap second, at 23:59 universal time")
    return make_date(text, day.first_day, day.last_day, Detail(Precision.SECOND))


# --- what to say of text that is none of these ------------------------------------------------------------------------


def _what_instead(text: str) -> str:
    return next((instead for pattern, instead in _INSTEAD if pattern.search(text)), EXPECTED)


_INSTEAD: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"\s", f"{EXPECTED}, without spaces"),
        ("/", "one date; an interval is read by Interval.from_edtf"),
        (r"(?<=[0-9])[xuesptz]|[yu](?=[0-9])", f"{EXPECTED}, with its letters in upper case"),
        ("[0-9]T", "a time of hours, minutes and seconds after the day, such as 1985-04-12T23:20:30Z"),
        (r"\?~|~\?", "% for what is both uncertain and approximate"),
        (r"^[0-9]{8}$", "hyphens between year, month and day"),
        (r"^[+-]?[0-9]{5,}$", "Y before a year of more than four digits"),
        (r"^-?[0-9]{1,3}$", "a year of four digits, such as 0079"),
    )
)
