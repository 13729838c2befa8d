"""What people write: English here, other languages through the reader that the locales layer sets."""

from __future__ import annotations

from geopolitics.dates._interval import Interval
from geopolitics.dates._partial import PartialDate
from geopolitics.errors import DateParseError


def parse_any(text: str, locale: str | None = None) -> PartialDate | Interval:
    """A date or an interval."""
    from geopolitics.dates import parse_edtf

    return parse_edtf(text)


def parse_date(text: str, locale: str | None = None) -> PartialDate:
    """A date."""
    read = parse_any(text, locale)
    if isinstance(read, Interval):
        raise DateParseError(text, "one date, not an interval: Interval.parse reads those")
    return read


def parse_interval(text: str, locale: str | None = None) -> Interval:
    """An interval."""
    read = parse_any(text, locale)
    if isinstance(read, PartialDate):
        raise DateParseError(text, "an interval, not one date: PartialDate.parse reads those")
    return read
