"""Days with a time of day, which dateutil knows in many forms."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from geopolitics.dates._grammar import on_weekday
from geopolitics.dates._partial import PartialDate
from geopolitics.errors import DateParseError


def read_timed(text: str, _locale: str | None) -> PartialDate | None:
    """A whole day with a time of day, which is left out; None for other text.

    dateutil fills what the text leaves open from a default, so it is asked twice, with nothing in common
    between the defaults: what differs was not in the text.

    Raises:
        DateParseError: There is a time, and a day that is not whole or reads in two ways.
    """
    if not _TIMED.search(text):
        return None
    day_first = (False,) if text[:4].isdigit() else (False, True)  # nobody writes year, day, month
    readings = {_ask_dateutil(text, default, day_first=day) for default in _DEFAULTS for day in day_first}
    days = [day for day in readings if day is not None and f"{day.year:04}" in text]
    if len(days) != len(readings):
        return None
    if len(days) > 1:
        raise DateParseError(text, "a day, a month by its name and a year of four digits before the time")
    read = PartialDate.from_date(days[0])
    weekday = _WEEKDAY_WORD.search(text)
    return on_weekday(text, weekday[1].lower(), read) if weekday else read


_DEFAULTS: Final = datetime(1904, 1, 1), datetime(1908, 7, 15)
_TIMED: Final = re.compile(r"[0-9]:[0-9]{2}|[0-9]T[0-9]{2}|[0-9] ?[ap]\.?m\b", re.IGNORECASE)
_WEEKDAY_WORD: Final = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)


def _ask_dateutil(text: str, default: datetime, *, day_first: bool) -> date | None:
    from dateutil import parser

    try:
        return parser.parse(text, default=default, dayfirst=day_first, ignoretz=True).date()
    except (ValueError, OverflowError, TypeError, AttributeError, IndexError, ArithmeticError):
        return None
