"""Dates as precisely as they are known, and what they say about a day, a month, a year or an interval.

Everything is EDTF (ISO 8601-2:2019) inside; days are Gregorian, and local to the event.
"""

from __future__ import annotations

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE
from geopolitics.dates._interval import OPEN, Interval, Open, When, Window, as_window, parse_edtf
from geopolitics.dates._partial import PartialDate, Precision
from geopolitics.dates._reader import set_reader
from geopolitics.dates._verdict import Verdict

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
