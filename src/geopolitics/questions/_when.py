"""The time that a question asks about: the window of days, and how it was said."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, NamedTuple

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, OPEN, Interval, PartialDate, as_window
from geopolitics.errors import AmbiguousDateError, DateParseError

if TYPE_CHECKING:
    from geopolitics.dates import Window


class Span(NamedTuple):
    """A window of days, and the date or interval that named it.

    Attributes:
        first: First day number.
        last: Last day number.
        said: The date or interval; the day to which the record reaches, where none was named.
        latest: Whether the last day on record is meant.
        throughout: Whether all of the window is asked about.
        always: Whether no time was named where none is needed: the whole record is meant.
        goes_on: Whether it was named by its start alone ("since 2001").
    """

    first: int
    last: int
    said: PartialDate | Interval
    latest: bool = False
    throughout: bool = False
    always: bool = False
    goes_on: bool = False

    @property
    def window(self) -> Window:
        """First and last day number."""
        return self.first, self.last


def the_latest(day: int) -> Span:
    """The last day on record."""
    return Span(day, day, _date(day), latest=True)


def all_time(day: int) -> Span:
    """The whole record."""
    return Span(FOREVER_BEFORE, FOREVER_AFTER, _date(day), always=True)


def ever(day: int) -> Span:
    """Any day up to the last on record."""
    return Span(FOREVER_BEFORE, day, _date(day), always=True)


def span_of(said: PartialDate | Interval, *, throughout: bool = False) -> Span:
    """The window that a date or interval names."""
    first, last = as_window(said)
    goes_on = isinstance(said, Interval) and said.end is OPEN and isinstance(said.start, PartialDate)
    return Span(first, last, said, throughout=throughout, goes_on=goes_on)


def until_record(span: Span, reach: int) -> Span:
    """A window named by its start alone, as far as the record goes."""
    if not isinstance(span.said, Interval) or reach < span.first:
        return span
    return span._replace(last=reach, said=Interval(span.said.start, _date(reach)))


def ever_since(span: Span) -> Span:
    """All of the time since a date, as far as the record goes.

    What has been so since 2023 began by some day of 2023: the window begins with the last of its days.
    """
    start = span.said.start if isinstance(span.said, Interval) else None
    if not isinstance(start, PartialDate) or start.last_day is None:
        return span._replace(throughout=True)
    first = min(start.last_day, span.last)
    as_said = first == span.first or span.last >= FOREVER_AFTER
    said = span.said if as_said else Interval(_date(first), _date(span.last))
    return span._replace(first=first, said=said, throughout=True)


def _date(day: int) -> PartialDate:
    return PartialDate.from_date(datetime.date.fromordinal(max(1, min(day, datetime.date.max.toordinal()))))


def read_time(text: str, locale: str | None = None) -> PartialDate | Interval:
    """A date or an interval as people write it.

    Raises:
        AmbiguousDateError: It reads as two.
        DateParseError: It is neither.
    """
    try:
        return PartialDate.parse(text, locale)
    except AmbiguousDateError:
        raise
    except DateParseError as error:
        try:
            return Interval.parse(text, locale)
        except AmbiguousDateError:
            raise
        except DateParseError:
            raise error from None
