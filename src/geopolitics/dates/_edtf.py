"""The full reader of EDTF dates: everything in levels 0 to 2 that is not a plain year, month or day, nor an interval.

Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, final

from geopolitics.dates._calendar import (
    FOREVER_AFTER,
    FOREVER_BEFORE,
    day_number,
    is_leap,
    month_length,
    months_span,
    year_month_day,
)
from geopolitics.dates._partial import Detail, PartialDate, Precision, make_date
from geopolitics.errors import DateParseError

MAX_TEXT: Final = 10_000
"""Longer text is refused unread."""
MAX_DIGITS: Final = 100
"""A year has no more digits than this, written out."""

EXPECTED: Final = (
    "an EDTF date, such as 2024, 2024-05, 2024-05-21, 2024-21 (spring), 1984~ (approximate), 198X (the 1980s) "
    "or Y-17E7 (a long year)"
)

SEASONS: Final = {
    # code: (first month, number of months); 24, 28 and 30 reach into the next year.
    **dict.fromkeys((21, 25, 31), (3, 3)),
    **dict.fromkeys((22, 26, 32), (6, 3)),
    **dict.fromkeys((23, 27, 29), (9, 3)),
    **dict.fromkeys((24, 28, 30), (12, 3)),
    **{33 + n: (1 + 3 * n, 3) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4) for n in range(3)},
    **{40 + n: (1 + 6 * n, 6) for n in range(2)},
}

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
        return _read_set(text)
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
    if month is not None and not _months(month):
        season = "X" not in month and int(month) in SEASONS
        if season and day is not None:
            return "no day after a season"
        return "a month, 01 to 12, or a season, quarter, quadrimester or half year, 21 to 41"
    if day is not None and not _days(day):
        return "a day, 01 to 31"
    if year == "0000" and month is None:
        return "a year"
    if "X" not in f"{year}{month}" and month is not None:
        return f"a day that exists: {year}-{month} has {month_length(int(year), int(month))} days"
    return "a day that exists in some year and month that fit"


Runs = tuple[tuple[int, int], ...]


@final
class Pattern:
    """The possible days of year, month (or season) and day, in any of which digits may be unspecified."""

    __slots__ = ("day", "month", "season", "sign", "year")

    def __init__(self, sign: int, year: str, month: str | None, day: str | None) -> None:
        self.sign, self.year, self.day = sign, year, day
        self.month = "XX" if month is None else month
        code = int(month) if month is not None and "X" not in month else 0
        self.season = SEASONS.get(code) if day is None else None

    def bounds(self) -> tuple[int, int] | tuple[None, None]:
        """The first and the last possible day; None where there is none."""
        if self.season is None and not _runs(self.month, self.day, leap=True):
            return None, None
        first, last = self.ceil(FOREVER_BEFORE), self.floor(FOREVER_AFTER)
        return (None, None) if first is None or last is None else (first, last)

    @property
    def unbroken(self) -> bool:
        """Whether the possible days are one run."""
        known = self.year.rstrip("X")
        if "X" in known:
            return False
        if self.year == known:
            runs = self.runs(self.sign * int(known))
            return len(runs) == 1
        return self.season is None and _runs(self.month, self.day, leap=False) == ((0, 364),)

    def runs(self, year: int) -> Runs:
        """The possible days of one year, as runs of day numbers; those of a winter end in the next year."""
        if self.season is not None:
            return (months_span(year, *self.season),)
        start = day_number(year, 1, 1)
        return tuple((start + a, start + b) for a, b in _runs(self.month, self.day, leap=is_leap(year)))

    def floor(self, day: int) -> int | None:
        """The largest possible day that is not after *day*."""
        year = self._year_floor(_year_of(day))
        while year is not None:
            for first, last in reversed(self.runs(year)):
                if first <= day:
                    return min(last, day)
            year = self._year_floor(year - 1)
        return None

    def ceil(self, day: int) -> int | None:
        """The smallest possible day that is not before *day*."""
        # One year back, as a winter reaches into the next year.
        year = self._year_ceil(_year_of(day) - 1)
        while year is not None:
            for first, last in self.runs(year):
                if day <= last:
                    return max(first, day)
            year = self._year_ceil(year + 1)
        return None

    def _year_floor(self, limit: int) -> int | None:
        if self.sign > 0:
            return _mask_floor(self.year, limit)
        found = _mask_ceil(self.year, max(1, -limit))
        return None if found is None else -found

    def _year_ceil(self, limit: int) -> int | None:
        if self.sign > 0:
            return _mask_ceil(self.year, limit)
        found = _mask_floor(self.year, -limit)
        return None if not found else -found


def _year_of(day: int) -> int:
    if day <= _FIRST_DAY:
        return -10_001
    if day >= _LAST_DAY:
        return 10_001
    return year_month_day(day)[0]


_FIRST_DAY: Final = day_number(-10_000, 1, 1)
_LAST_DAY: Final = day_number(10_001, 1, 1)


def _mask_floor(mask: str, limit: int) -> int | None:
    """The largest number of the mask's digits, any for X, that is not above *limit*."""
    if limit < 0:
        return None
    if limit > 9999:
        return int(mask.replace("X", "9"))
    bound = f"{limit:04}"
    best: str | None = bound if all(m in ("X", b) for m, b in zip(mask, bound, strict=True)) else None
    if best is None:
        # Keep the longest prefix of the limit that fits and can be followed by a smaller digit.
        for at, (m, b) in enumerate(zip(mask, bound, strict=True)):
            lower = str(int(b) - 1) if m == "X" and b != "0" else m if m != "X" and m < b else None
            if lower is not None:
                best = bound[:at] + lower + mask[at + 1 :].replace("X", "9")
            if m not in ("X", b):
                break
    return None if best is None else int(best)


def _mask_ceil(mask: str, limit: int) -> int | None:
    """The smallest number of the mask's digits that is not below *limit*: the floor, with every digit taken from 9."""
    found = _mask_floor(mask.translate(_FROM_NINE), 9999 - max(limit, 0)) if limit <= 9999 else None
    return None if found is None else 9999 - found


_FROM_NINE: Final = str.maketrans("0123456789", "9876543210")


def _fits(mask: str, number: int) -> bool:
    return all(m in ("X", d) for m, d in zip(mask, f"{number:02}", strict=True))


def _months(mask: str) -> list[int]:
    return [month for month in range(1, 13) if _fits(mask, month)]


def _days(mask: str | None) -> list[int]:
    return [day for day in range(1, 32) if mask is None or _fits(mask, day)]


@lru_cache(maxsize=512)
def _runs(month: str, day: str | None, *, leap: bool) -> Runs:
    """The possible days of a year, counted from its first day, joined into runs."""
    year = 2000 if leap else 2001
    start = day_number(year, 1, 1)
    days = _days(day)
    return _joined(
        (number, number)
        for m in _months(month)
        for d in days
        if d <= month_length(year, m)
        for number in (day_number(year, m, d) - start,)
    )


def _joined(runs: Iterable[tuple[int, int]]) -> Runs:
    """Runs in order of their first day, those that touch made one."""
    joined: list[tuple[int, int]] = []
    for first, last in runs:
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return tuple(joined)


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


# --- sets -------------------------------------------------------------------------------------------------------------


@final
class Union:
    """The possible days of several dates."""

    __slots__ = ("parts",)

    def __init__(self, parts: tuple[PartialDate | tuple[int, int], ...]) -> None:
        self.parts = parts

    def floor(self, day: int) -> int | None:
        """The largest possible day that is not after *day*."""
        found = [_floor(part, day) for part in self.parts]
        return max((number for number in found if number is not None), default=None)

    def ceil(self, day: int) -> int | None:
        """The smallest possible day that is not before *day*."""
        found = [_ceil(part, day) for part in self.parts]
        return min((number for number in found if number is not None), default=None)


def _floor(part: PartialDate | tuple[int, int], day: int) -> int | None:
    if isinstance(part, PartialDate):
        return part.last_day_not_after(day)
    return None if day < part[0] else min(day, part[1])


def _ceil(part: PartialDate | tuple[int, int], day: int) -> int | None:
    if isinstance(part, PartialDate):
        return part.first_day_not_before(day)
    return None if day > part[1] else max(day, part[0])


_SET_EXPECTED: Final = (
    "a set of dates, such as [1667,1668,1670..1672], {1960,1961-12}, [..1984] or [1984..], without spaces"
)


def _read_set(text: str) -> PartialDate:
    closing = "]" if text[0] == "[" else "}"
    if len(text) < 3 or text[-1] != closing:
        raise DateParseError(text, _SET_EXPECTED)
    elements = text[1:-1].split(",")
    parts: list[PartialDate | tuple[int, int]] = []
    dates: list[PartialDate] = []
    for at, element in enumerate(elements):
        before, dots, after = element.partition("..")
        if (dots and not before and at > 0) or (dots and not after and at < len(elements) - 1) or element == "..":
            raise DateParseError(text, "an open beginning in the first place of a set, an open end in the last")
        ends = [_read_member(text, one) if one else None for one in ((before, after) if dots else (element,))]
        dates.extend(one for one in ends if one is not None)
        parts.append(_range(text, ends[0], ends[1]) if dots else _whole(text, ends[0]))
    first, last = min(_span(part)[0] for part in parts), max(_span(part)[1] for part in parts)
    marks = ("?" if any(d.uncertain for d in dates) else "") + ("~" if any(d.approximate for d in dates) else "")
    order = list(Precision)
    precision = max((d.precision for d in dates), key=order.index)
    detail = Detail(precision, marks, Union(tuple(parts)), gapped=_has_gap(parts), is_set=True)
    return make_date(text, None if first == FOREVER_BEFORE else first, None if last == FOREVER_AFTER else last, detail)


def _read_member(text: str, member: str) -> PartialDate:
    try:
        read = PartialDate(member)
    except DateParseError as error:
        raise DateParseError(text, f"{_SET_EXPECTED}; {member[:40]!r} is none: expected {error.expected}") from None
    if read.is_set or read.precision is Precision.SECOND:
        raise DateParseError(text, "a set of dates, without times or sets in it")
    return read


def _range(text: str, start: PartialDate | None, end: PartialDate | None) -> tuple[int, int]:
    first = FOREVER_BEFORE if start is None else start.span[0]
    last = FOREVER_AFTER if end is None else end.span[1]
    if first > last:
        raise DateParseError(text, "a range that ends after it starts")
    return first, last


def _whole(text: str, member: PartialDate | None) -> PartialDate:
    if member is None:
        raise DateParseError(text, _SET_EXPECTED)
    return member


def _span(part: PartialDate | tuple[int, int]) -> tuple[int, int]:
    return part.span if isinstance(part, PartialDate) else part


def _has_gap(parts: list[PartialDate | tuple[int, int]]) -> bool:
    broken = [part for part in parts if isinstance(part, PartialDate) and part.gapped]
    runs = _joined(sorted(_span(part) for part in parts if not (isinstance(part, PartialDate) and part.gapped)))
    if len(runs) != 1:
        return True
    first, last = runs[0]
    return any(not first <= part.span[0] <= part.span[1] <= last for part in broken)


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
