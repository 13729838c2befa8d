"""A date as precisely as it is known."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final, NoReturn, Protocol, final

from attrs.exceptions import FrozenInstanceError

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE, LENGTHS, is_leap
from geopolitics.errors import DateRangeError, WhenTypeError


@final
class Precision(Enum):
    """How finely a date is given."""

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    QUADRIMESTER = "quadrimester"
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    LONGER = "longer"

    def __repr__(self) -> str:
        return f"Precision.{self.name}"


class Finder(Protocol):
    """Finds the possible days of a date whose days are not one unbroken run, or not bounded."""

    def floor(self, day: int) -> int | None:
        """The largest possible day that is not after *day*."""
        ...

    def ceil(self, day: int) -> int | None:
        """The smallest possible day that is not before *day*."""
        ...


@final
class Detail:
    """What a date has beyond its bounds; plain years, months and days have none."""

    __slots__ = ("approximate", "finder", "gapped", "is_set", "precision", "uncertain")

    def __init__(
        self,
        precision: Precision,
        marks: str = "",
        finder: Finder | None = None,
        *,
        gapped: bool = False,
        is_set: bool = False,
    ) -> None:
        self.precision = precision
        self.uncertain = "?" in marks or "%" in marks
        self.approximate = "~" in marks or "%" in marks
        self.finder = finder
        self.gapped = gapped
        self.is_set = is_set


class _Slots:
    """A date while it is made: once its slots are filled it becomes a `PartialDate`, whose slots nobody can write.

    This is the cheapest way to an object that is immutable for its users.
    """

    __slots__ = ("_detail", "edtf", "first_day", "last_day")

    edtf: str
    first_day: int | None
    last_day: int | None
    _detail: Detail | None


@final
class PartialDate(_Slots):
    """A date known to the day, the month, the season, the year, the decade …: one EDTF expression that is no interval.

    Immutable and hashable; two dates are equal when they are written alike.
    There is no order: sort by ``first_day`` or ``last_day``.

    Args:
        edtf: The date in EDTF, levels 0 to 2, as `from_edtf` reads it; or a ``datetime.date``.

    Attributes:
        edtf: The canonical text.
        first_day: The number of the first day that it can be (``datetime.date.toordinal``; negative before year 1);
            None where a set has no beginning (``[..1984]``).
        last_day: The number of the last day that it can be; None where a set has no end.

    Raises:
        DateParseError: The text is not such a date.

    Source:
        Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.

    >>> PartialDate("2024-02").latest
    datetime.date(2024, 2, 29)
    """

    __slots__ = ()

    def __new__(cls, edtf: str | date) -> PartialDate:
        return PartialDate.from_date(edtf) if isinstance(edtf, date) else PartialDate.from_edtf(edtf)

    @staticmethod
    def from_edtf(text: str) -> PartialDate:
        """Read EDTF strictly: levels 0, 1 and 2, anything but an interval.

        Raises:
            DateParseError: The text is not such a date.

        >>> PartialDate.from_edtf("2004?-06-~11").uncertain
        True
        """
        try:
            span = plain_span(text)
        except TypeError:
            raise WhenTypeError(repr(text)) from None
        return _read_other(text) if span is None else make_date(text, span[0], span[1], None)

    @staticmethod
    def parse(text: str, locale: str | None = None) -> PartialDate:
        """Read what people write, and never more than the text says.

        Args:
            text: ``"May 2024"``, ``"21 May 2024"``, ``"spring 2021"``, ``"the 1980s"``, ``"c. 1860"``, EDTF …
            locale: Decides whether ``03/04/2024`` is in March or April, and in which language months are named.

        Raises:
            AmbiguousDateError: The text reads as two dates; both are given.
            DateParseError: The text is not one date.

        >>> PartialDate.parse("May 2024")
        PartialDate('2024-05')
        """
        from geopolitics.dates._text import parse_date

        return parse_date(text, locale)

    @staticmethod
    def from_date(day: date) -> PartialDate:
        """The day of a ``datetime.date``, or of a ``datetime.datetime`` in its own time zone.

        >>> from datetime import date
        >>> PartialDate.from_date(date(2024, 5, 21))
        PartialDate('2024-05-21')
        """
        number = day.toordinal()
        return make_date(date.isoformat(day), number, number, None)

    @property
    def earliest(self) -> date:
        """The first day that it can be.

        Raises:
            DateRangeError: That day lies outside years 1 to 9999, or there is none.
        """
        return _as_date(self.first_day, self.edtf)

    @property
    def latest(self) -> date:
        """The last day that it can be.

        Raises:
            DateRangeError: That day lies outside years 1 to 9999, or there is none.
        """
        return _as_date(self.last_day, self.edtf)

    @property
    def precision(self) -> Precision:
        """How finely it is given; of a set, the coarsest of its dates."""
        return _PLAIN[len(self.edtf)] if self._detail is None else self._detail.precision

    @property
    def uncertain(self) -> bool:
        """Whether any part carries ``?`` or ``%``."""
        return self._detail is not None and self._detail.uncertain

    @property
    def approximate(self) -> bool:
        """Whether any part carries ``~`` or ``%``."""
        return self._detail is not None and self._detail.approximate

    @property
    def qualified(self) -> bool:
        """Whether it is uncertain or approximate; neither moves a bound."""
        return self.uncertain or self.approximate

    @property
    def gapped(self) -> bool:
        """Whether its possible days are not one unbroken run, as those of ``2024-XX-13`` are not."""
        return self._detail is not None and self._detail.gapped

    @property
    def is_set(self) -> bool:
        """Whether it is a set: one of several dates ``[..]``, or all of them ``{..}``."""
        return self._detail is not None and self._detail.is_set

    def last_day_not_after(self, day: int) -> int | None:
        """The largest possible day number that is not after *day*; None where there is none.

        >>> PartialDate("2024").last_day_not_after(10**9) == PartialDate("2024").last_day
        True
        """
        if self._detail is not None and self._detail.finder is not None:
            return self._detail.finder.floor(day)
        first, last = self.span
        return None if day < first else min(day, last)

    def first_day_not_before(self, day: int) -> int | None:
        """The smallest possible day number that is not before *day*; None where there is none.

        >>> PartialDate("2024").first_day_not_before(0) == PartialDate("2024").first_day
        True
        """
        if self._detail is not None and self._detail.finder is not None:
            return self._detail.finder.ceil(day)
        first, last = self.span
        return None if day > last else max(day, first)

    @property
    def span(self) -> tuple[int, int]:
        """First and last day numbers; a set without beginning or end reaches `FOREVER_BEFORE` or `FOREVER_AFTER`."""
        first, last = self.first_day, self.last_day
        return FOREVER_BEFORE if first is None else first, FOREVER_AFTER if last is None else last

    def __str__(self) -> str:
        from geopolitics.dates._english import date_in_english

        return date_in_english(self.edtf)

    def __repr__(self) -> str:
        return f"PartialDate({self.edtf!r})"

    def __eq__(self, other: object) -> bool:
        return self.edtf == other.edtf if isinstance(other, PartialDate) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError

    def __copy__(self) -> PartialDate:
        return self

    def __deepcopy__(self, memo: object) -> PartialDate:
        return self

    def __reduce__(self) -> tuple[type[PartialDate], tuple[str]]:
        return PartialDate, (self.edtf,)


def _as_date(number: int | None, edtf: str) -> date:
    if number is None or not 1 <= number <= _LAST_DATE:
        raise DateRangeError(edtf)
    return date.fromordinal(number)


_LAST_DATE: Final = date.max.toordinal()
_PLAIN: Final = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}
_MARKED: Final = {(size, mark): Detail(_PLAIN[size], mark) for size in _PLAIN for mark in "~?%"}
_LENGTH: Final = {f"{month:02}": days for month, days in enumerate(LENGTHS, 1)}

_MARKS: Final = frozenset("~?%")
_new: Final = object.__new__
_iso: Final = date.fromisoformat


def make_date(edtf: str, first: int | None, last: int | None, detail: Detail | None) -> PartialDate:
    """A date of parts that have been checked."""
    made = _new(_Slots)
    made.edtf = edtf
    made.first_day = first
    made.last_day = last
    made._detail = detail  # pyright: ignore[reportPrivateUsage]
    made.__class__ = PartialDate
    return made  # type: ignore[return-value]


def plain_span(text: str) -> tuple[int, int] | None:
    """First and last day number of ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` (years 1 to 9999); None for anything else.

    ``date.fromisoformat`` checks and counts faster than any pattern; the hyphens are looked at first,
    since it also reads the basic format and weeks, which EDTF excludes.
    """
    size = len(text)
    try:
        if size == 10:
            if text[4] == "-" and text[7] == "-":
                first = _iso(text).toordinal()
                return first, first
        elif size == 7:
            if text[4] == "-":
                first = _iso(text + "-01").toordinal()
                month = text[5:]
                if month == "02" and is_leap(int(text[:4])):
                    return first, first + 28
                return first, first + _LENGTH[month] - 1
        elif size == 4:
            first = _iso(text + "-01-01").toordinal()
            return first, first + (365 if is_leap(int(text)) else 364)
    except ValueError:
        pass
    return None


def _read_other(text: str) -> PartialDate:
    """Read what is not plain: a mark at the end here, all else by the full reader."""
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WhenTypeError(repr(text))
    if text[-1:] in _MARKS and (span := plain_span(text[:-1])) is not None:
        return make_date(text, span[0], span[1], _MARKED[len(text) - 1, text[-1]])
    from geopolitics.dates._edtf import read_full_date

    return read_full_date(text)
