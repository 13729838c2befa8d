"""Dates as precisely as they are known, and what they say about a day, a month, a year or an interval.

Everything is EDTF (ISO 8601-2:2019) inside; days are Gregorian, and local to the event.
"""

from __future__ import annotations

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE
from geopolitics.dates._interval import OPEN, Interval, Open, When, Window, as_window
from geopolitics.dates._partial import PartialDate, Precision
from geopolitics.dates._reader import set_reader
from geopolitics.dates._verdict import Verdict
from geopolitics.errors import WhenTypeError

__all__ = [
    "FOREVER_AFTER",
    "FOREVER_BEFORE",
    "OPEN",
    "Interval",
    "Open",
    "PartialDate",
    "Precision",
    "Verdict",
    "When",
    "Window",
    "as_window",
    "parse_edtf",
    "set_reader",
]


def parse_edtf(text: str) -> PartialDate | Interval:
    """Read EDTF strictly: a date or an interval.

    Raises:
        DateParseError: The text is neither.
        WhenTypeError: It is not text.

    Source:
        Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.

    >>> parse_edtf("2004-06/2006-08")
    Interval('2004-06', '2006-08')
    """
    try:
        is_interval = "/" in text
    except TypeError:
        raise WhenTypeError(repr(text)) from None
    return Interval.from_edtf(text) if is_interval else PartialDate.from_edtf(text)
