"""Sets of dates: one of several, or all of them."""

from __future__ import annotations

from typing import Final, final

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE
from geopolitics.dates._partial import Detail, PartialDate, Precision, make_date
from geopolitics.dates._pattern import joined
from geopolitics.errors import DateParseError


@final
class Union:
    """The possible days of several dates."""

    __slots__ = ("parts",)

    def __init__(self, parts: tuple[PartialDate, ...]) -> None:
        self.parts = parts

    def floor(self, day: int) -> int | None:
        """The largest possible day that is not after *day*."""
        found = (part.last_day_not_after(day) for part in self.parts)
        return max((number for number in found if number is not None), default=None)

    def ceil(self, day: int) -> int | None:
        """The smallest possible day that is not before *day*."""
        found = (part.first_day_not_before(day) for part in self.parts)
        return min((number for number in found if number is not None), default=None)


_EXPECTED: Final = (
    "a set of dates, such as [1667,1668,1670..1672], {1960,1961-12}, [..1984] or [1984..], without spaces"
)


def read_set(text: str) -> PartialDate:
    """Read ``[..]``, one of its dates, or ``{..}``, all of them.

    Raises:
        DateParseError: The text is not a set.
    """
    closing = "]" if text[0] == "[" else "}"
    if len(text) < 3 or text[-1] != closing:
        raise DateParseError(text, _EXPECTED)
    elements = text[1:-1].split(",")
    dates: list[PartialDate] = []
    parts: list[PartialDate] = []
    for at, element in enumerate(elements):
        before, dots, after = element.partition("..")
        start, end = _member(text, before), _member(text, after)
        if (start is None and (not dots or at > 0)) or (dots and end is None and at < len(elements) - 1):
            raise DateParseError(text, f"{_EXPECTED}; it can be open before its first date and after its last")
        members = [date for date in (start, end) if date is not None]
        if not members:
            raise DateParseError(text, _EXPECTED)
        dates += members
        parts.append(_range(text, start, end) if dots else members[0])
    marks = ("?" if any(date.uncertain for date in dates) else "") + ("~" if any(d.approximate for d in dates) else "")
    precision = max((date.precision for date in dates), key=list(Precision).index)
    detail = Detail(precision, marks, Union(tuple(parts)), gapped=_has_gap(parts), is_set=True)
    first, last = min(part.span[0] for part in parts), max(part.span[1] for part in parts)
    return make_date(text, None if first == FOREVER_BEFORE else first, None if last == FOREVER_AFTER else last, detail)


def _member(text: str, member: str) -> PartialDate | None:
    if not member:
        return None
    try:
        read = PartialDate(member)
    except DateParseError as error:
        raise DateParseError(text, f"{_EXPECTED}; {member[:40]!r} is no date: expected {error.expected}") from None
    if read.is_set or read.precision is Precision.SECOND:
        raise DateParseError(text, "a set of dates, without times or sets in it")
    return read


def _range(text: str, start: PartialDate | None, end: PartialDate | None) -> PartialDate:
    """The days from one date to another, as a date that nobody sees."""
    first, last = start and start.first_day, end and end.last_day
    if first is not None and last is not None and first > last:
        raise DateParseError(text, "a range that ends after it starts")
    return make_date(text, first, last, None)


def _has_gap(parts: list[PartialDate]) -> bool:
    runs = joined(sorted(part.span for part in parts if not part.gapped))
    if len(runs) != 1:
        return True
    first, last = runs[0]
    return any(not first <= part.span[0] <= part.span[1] <= last for part in parts if part.gapped)
