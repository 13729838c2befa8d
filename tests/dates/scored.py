"""The library as the scorer of EDTF and date cases calls it."""

from __future__ import annotations

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, Interval, Open, PartialDate, parse_edtf
from geopolitics.dates._calendar import year_month_day
from geopolitics.dates._text import parse_any


def _day(number: int | None, absent: str) -> str:
    if number is None or number in (FOREVER_BEFORE, FOREVER_AFTER):
        return absent
    year, month, day = year_month_day(number)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}"


def _end(end: PartialDate | Open | None, number: int, absent: str) -> str:
    return "unknown" if end is None else _day(number, absent)


def edtf(text: str) -> tuple[str, str]:
    """Earliest and latest day of an EDTF text."""
    read = parse_edtf(text)
    if isinstance(read, Interval):
        return _end(read.start, read.first_start, "-inf"), _end(read.end, read.last_end, "inf")
    return _day(read.first_day, "-inf"), _day(read.last_day, "inf")


_ORDERS = {"month-first": "en-US", "day-first": "en-GB"}


def dates(text: str, lang: str | None = None, order: str | None = None) -> str:
    """EDTF of what people write."""
    return parse_any(text, _ORDERS.get(order or "", lang)).edtf
