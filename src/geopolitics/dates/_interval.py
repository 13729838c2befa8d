"""A start and an end, each a date, open or not stated; and the window of days that a question asks about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Final, NoReturn, final

from attrs.exceptions import FrozenInstanceError

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE
from geopolitics.dates._partial import PartialDate, Precision, make_date, plain_span
from geopolitics.dates._verdict import Verdict
from geopolitics.errors import DateParseError, DateWindowError, WhenTypeError


@final
class Open(Enum):
    """The end of an interval that is still so, or the start of one that always was; written ``..``."""

    OPEN = ".."

    @property
    def edtf(self) -> str:
        """How it is written in EDTF."""
        return ".."

    def __repr__(self) -> str:
        return "OPEN"

    def __str__(self) -> str:
        return "open"


OPEN: Final = Open.OPEN

End = PartialDate | Open | None
"""An end of an interval: a date, open, or not stated."""


class _Slots:
    """An interval while it is made, as `geopolitics.dates._partial` makes dates."""

    __slots__ = ("edtf", "end", "first_end", "first_start", "last_end", "last_start", "start")

    start: PartialDate | Open | None
    end: PartialDate | Open | None
    edtf: str
    first_start: int
    last_start: int
    first_end: int
    last_end: int


@final
class Interval(_Slots):
    """A start and an end, both included, each a date, `OPEN` or None for not stated.

    Immutable and hashable; two intervals are equal when they are written alike. There is no order.

    Args:
        start: A `PartialDate`, its EDTF, a ``datetime.date``, `OPEN` or ``".."``, None or ``""``.
        end: The same.

    Attributes:
        start: The start.
        end: The end.
        edtf: The canonical text.
        first_start: The first day number on which it can start; `FOREVER_BEFORE` where that is open or not stated.
        last_start: The last on which it can start, given that it starts no later than it ends.
        first_end: The first on which it can end, given that it ends no earlier than it starts.
        last_end: The last on which it can end; `FOREVER_AFTER` where that is open or not stated.

    Raises:
        DateParseError: An end is not a date, is a set or has a time, or no reading has the end on or after the start.
        WhenTypeError: An end is of another type.

    >>> Interval("2023-07-04", "2024-07-04").holds("May 2024")
    Verdict.YES
    """

    __slots__ = ()

    def __new__(cls, start: End | str | date, end: End | str | date) -> Interval:
        return _make(_as_end(start, is_start=True), _as_end(end, is_start=False))

    @staticmethod
    def from_edtf(text: str) -> Interval:
        """Read EDTF strictly: two ends with a slash between.

        Raises:
            DateParseError: The text is not an interval, or ends before it starts.

        >>> Interval.from_edtf("2004-06/..").end
        OPEN
        """
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise WhenTypeError(repr(text))
        start, slash, end = text.partition("/")
        if first := plain_span(
            start
        ):  # the common cases, with nothing to check: what `_make` would find, in half the time
            if end == "..":
                return _assemble((make_date(start, *first, None), OPEN, text), first, _FOREVER)
            if (last := plain_span(end)) and first[0] <= last[1]:
                return _assemble(
                    (make_date(start, *first, None), make_date(end, *last, None), text),
                    (first[0], min(first[1], last[1])),
                    (max(first[0], last[0]), last[1]),
                )
        if not slash or "/" in end:
            raise DateParseError(text, NO_INTERVAL)
        try:
            return _make(_read_end(start, is_start=True), _read_end(end, is_start=False))
        except DateParseError as error:
            raise DateParseError(text, error.expected) from None

    @staticmethod
    def parse(text: str, locale: str | None = None) -> Interval:
        """Read what people write, and never more than the text says.

        Args:
            text: ``"from July 2023 to July 2024"``, ``"since 2001"``, ``"until 2004"``, ``"2013-2015"``, EDTF …
            locale: Decides whether ``03/04/2024`` is in March or April, and in which language months are named.

        Raises:
            AmbiguousDateError: The text reads in two ways; both are given.
            DateParseError: The text is not one interval.

        >>> Interval.parse("from July 2023 to July 2024")
        Interval('2023-07', '2024-07')
        """
        from geopolitics.dates._text import parse_interval

        return parse_interval(text, locale)

    def holds(self, when: date | PartialDate | Interval | str, throughout: bool = False) -> Verdict:
        """Whether it covers *when* at some time, or all of it.

        Args:
            when: A window, as `as_window` reads it.
            throughout: Ask for all of the window.

        Returns:
            YES when every reading says yes, NO when none does, else POSSIBLY; a reading is a concrete start and end,
            the end not before the start. Where an end is not stated, it is read as near and as far as can be:
            NO if far says NO, UNKNOWN if near says NO, else what near says.

        Raises:
            DateParseError: The text of *when* cannot be read.
            AmbiguousDateError: It reads as two dates.
            DateWindowError: It is qualified, gapped, a set, or has an end that is not stated.
            WhenTypeError: It is of another type.

        >>> Interval("1994", "1994-05-03").holds("1994-05-03")
        Verdict.YES
        """
        first, last = as_window(when)
        if self.start is None or self.end is None:
            return self._holds_near_and_far(first, last, throughout)
        if throughout:
            # A reading covers the window when it starts by its first day and ends on its last or after.
            if self.last_start <= first and self.first_end >= last:
                return _YES
            return _NO if self.first_start > first or self.last_end < last else _POSSIBLY
        if self.last_start <= last and self.first_end >= first:
            return _YES
        return _NO if self.first_start > last or self.last_end < first else _POSSIBLY

    def _holds_near_and_far(self, first: int, last: int, throughout: bool) -> Verdict:
        by, on = (first, last) if throughout else (last, first)
        if self.first_start > by or self.last_end < on:
            return _NO  # as far as can be, it still does not reach
        known = self.start if self.end is None else self.end
        if not isinstance(known, PartialDate) or (throughout and first != last):
            return _UNKNOWN  # as near as can be, nothing is covered, or one day only
        found = known.first_day_not_before(first)
        if found is None or found > last:
            return _UNKNOWN
        lowest, highest = known.span
        return _YES if first <= lowest and highest <= last else _POSSIBLY

    def __str__(self) -> str:
        from geopolitics.dates._english import interval_in_english

        return interval_in_english(_text_of(self.start), _text_of(self.end))

    def __repr__(self) -> str:
        return f"Interval({_repr_of(self.start)}, {_repr_of(self.end)})"

    def __eq__(self, other: object) -> bool:
        return self.edtf == other.edtf if isinstance(other, Interval) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError

    def __copy__(self) -> Interval:
        return self

    def __deepcopy__(self, memo: object) -> Interval:
        return self

    def __reduce__(self) -> tuple[Callable[[str], Interval], tuple[str]]:
        return Interval.from_edtf, (self.edtf,)


NO_INTERVAL: Final = "an EDTF interval, such as 2004-06/2006-08, 1985/.. (still so) or 1985/ (end not stated)"
_YES, _NO, _POSSIBLY, _UNKNOWN = Verdict.YES, Verdict.NO, Verdict.POSSIBLY, Verdict.UNKNOWN

_FOREVER: Final = FOREVER_AFTER, FOREVER_AFTER
_new: Final = object.__new__


def _read_end(text: str, *, is_start: bool) -> End:
    """One end in EDTF: a date, ``..``, nothing; or a date with ``..`` on its outer side, for one earlier, or later."""
    if text == "..":
        return OPEN
    if not text:
        return None
    if text.startswith("..") if is_start else text.endswith(".."):
        text = f"[{text}]"
    return PartialDate.from_edtf(text)


def _as_end(end: End | str | date, *, is_start: bool) -> End:
    if end is None or isinstance(end, PartialDate | Open):
        return end
    if isinstance(end, str):
        return _read_end(end, is_start=is_start)
    if isinstance(end, date):  # pyright: ignore[reportUnnecessaryIsInstance]
        return PartialDate.from_date(end)
    raise WhenTypeError(repr(end))


def _text_of(end: End) -> str:
    if end is None:
        return ""
    edtf = end.edtf
    # `[..2004]` as an end is "2004 or earlier", written without the brackets of the set.
    return edtf[1:-1] if edtf[0] == "[" else edtf


def _repr_of(end: End) -> str:
    return repr(end) if end is None or end is OPEN else repr(_text_of(end))


def _check_end(end: PartialDate, *, is_start: bool) -> None:
    if end.precision is Precision.SECOND:
        raise DateParseError(end.edtf, "a day without a time as the end of an interval")
    if "Y" in end.edtf:
        # Levels 1 and 2 add open, absent, marked and unspecified ends to the intervals of level 0, and no long years.
        raise DateParseError(end.edtf, "a year from -9999 to 9999 as the end of an interval")
    outer = end.first_day if is_start else end.last_day
    if end.is_set and not (end.edtf[0] == "[" and "," not in end.edtf and outer is None):
        raise DateParseError(end.edtf, "one date as the end of an interval, not a set")


def _make(start: End, end: End) -> Interval:
    """An interval of ends of the right types: checks them, and works out what its readings have in common."""
    start_date = start if isinstance(start, PartialDate) else None
    end_date = end if isinstance(end, PartialDate) else None
    first_start = last_start = FOREVER_BEFORE
    first_end = last_end = FOREVER_AFTER
    if start_date is not None:
        _check_end(start_date, is_start=True)
        first_start, last_start = start_date.span
    if end_date is not None:
        _check_end(end_date, is_start=False)
        first_end, last_end = end_date.span
    edtf = f"{_text_of(start)}/{_text_of(end)}"
    if first_start > last_end:
        raise DateParseError(edtf, "an end that is not before the start")
    # A reading ends no earlier than it starts: the possible days of either end clip those of the other.
    if start_date is not None and last_start > last_end:
        clipped = start_date.last_day_not_after(last_end)
        last_start = first_start if clipped is None else clipped
    if end_date is not None and first_end < first_start:
        clipped = end_date.first_day_not_before(first_start)
        first_end = last_end if clipped is None else clipped
    return _assemble((start, end, edtf), (first_start, last_start), (first_end, last_end))


def _assemble(written: tuple[End, End, str], starts: tuple[int, int], ends: tuple[int, int]) -> Interval:
    """An interval of parts that have been checked."""
    made = _new(_Slots)
    made.start, made.end, made.edtf = written
    made.first_start, made.last_start = starts
    made.first_end, made.last_end = ends
    made.__class__ = Interval
    return made  # type: ignore[return-value]


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


When = date | PartialDate | Interval | str
"""What a question can be asked about: a ``date`` or ``datetime`` (its day), a date or interval of ours, or text."""

Window = tuple[int, int]
"""First and last day number, both included."""


def as_window(when: When, locale: str | None = None) -> Window:
    """The first and last day number that *when* asks about.

    Args:
        when: A day, a month, a year, an interval; as text, in EDTF or as people write it.
        locale: Decides how text such as ``03/04/2024`` is read.

    Returns:
        Day numbers (``datetime.date.toordinal``), both included;
        `FOREVER_BEFORE` and `FOREVER_AFTER` where an interval is open.

    Raises:
        DateParseError: The text cannot be read.
        AmbiguousDateError: It reads as two dates; ``readings`` has them.
        DateWindowError: It is qualified, gapped, a set, or has an end that is not stated.
        WhenTypeError: It is of another type.

    >>> from datetime import date
    >>> as_window(date(2024, 5, 21)) == as_window("21 May 2024")
    True
    """
    if isinstance(when, str):
        span = plain_span(when)
        return _window_of_text(when, locale) if span is None else span
    if isinstance(when, date):
        day = when.toordinal()
        return day, day
    if isinstance(when, PartialDate):
        return _window_of_date(when)
    if isinstance(when, Interval):  # pyright: ignore[reportUnnecessaryIsInstance]
        return _window_of_interval(when)
    raise WhenTypeError(repr(when))


def _window_of_text(text: str, locale: str | None) -> Window:
    from geopolitics.dates._text import parse_any

    return as_window(parse_any(text, locale))


def _window_of_interval(when: Interval) -> Window:
    if when.start is None or when.end is None:
        raise DateWindowError(when.edtf, "one of its ends is not stated")
    first = FOREVER_BEFORE if isinstance(when.start, Open) else _window_of_date(when.start)[0]
    return first, FOREVER_AFTER if isinstance(when.end, Open) else _window_of_date(when.end)[1]


def _window_of_date(when: PartialDate) -> Window:
    if when.is_set:
        raise DateWindowError(when.edtf, "it is a set of dates")
    if when.qualified:
        raise DateWindowError(when.edtf, "it is uncertain or approximate")
    if when.gapped:
        raise DateWindowError(when.edtf, "its days are not one unbroken run")
    return when.span
