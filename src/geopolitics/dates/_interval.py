"""A start and an end, each a date, open or not stated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, NoReturn, final

from attrs.exceptions import FrozenInstanceError

from geopolitics.dates._calendar import FOREVER_AFTER, FOREVER_BEFORE
from geopolitics.dates._partial import PartialDate, Precision, read_date
from geopolitics.dates._verdict import Verdict
from geopolitics.errors import DateParseError, WhenTypeError

if TYPE_CHECKING:
    from geopolitics.dates._window import When


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


@final
class Interval:
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

    __slots__ = ("_stated", "edtf", "end", "first_end", "first_start", "last_end", "last_start", "start")

    start: PartialDate | Open | None
    end: PartialDate | Open | None
    edtf: str
    first_start: int
    last_start: int
    first_end: int
    last_end: int
    _stated: bool

    def __new__(cls, start: End | str | date, end: End | str | date) -> Interval:
        return make_interval(_as_end(start, True), _as_end(end, False))

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
        if not slash or "/" in end:
            raise DateParseError(text, _EXPECTED)
        try:
            return make_interval(read_end(start, True), read_end(end, False))
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

    def holds(self, when: When, throughout: bool = False) -> Verdict:
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
        if type(when) is date:
            first = last = when.toordinal()
        else:
            first, last = _window(when)
        if not self._stated:
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


_EXPECTED: Final = "an EDTF interval, such as 2004-06/2006-08, 1985/.. (still so) or 1985/ (end not stated)"
_YES, _NO, _POSSIBLY, _UNKNOWN = Verdict.YES, Verdict.NO, Verdict.POSSIBLY, Verdict.UNKNOWN

_new: Final = object.__new__
_set: Final[dict[str, Callable[[Interval, Any], None]]] = {
    name: Interval.__dict__[name].__set__ for name in Interval.__slots__
}
_set_start, _set_end, _set_edtf, _set_stated = _set["start"], _set["end"], _set["edtf"], _set["_stated"]
_set_first_start, _set_last_start = _set["first_start"], _set["last_start"]
_set_first_end, _set_last_end = _set["first_end"], _set["last_end"]


def _window(when: When) -> tuple[int, int]:
    from geopolitics.dates._window import as_window

    return as_window(when)


def read_end(text: str, is_start: bool) -> End:
    """One end of an interval in EDTF: a date, ``..``, nothing; or a date with ``..`` on its outer side (or earlier, or later)."""
    if text == "..":
        return OPEN
    if not text:
        return None
    if text.startswith("..") and is_start:
        return read_date(f"[{text}]")
    if text.endswith("..") and not is_start:
        return read_date(f"[{text}]")
    return read_date(text)


def _as_end(end: End | str | date, is_start: bool) -> End:
    if end is None or isinstance(end, PartialDate | Open):
        return end
    if isinstance(end, str):
        return read_end(end, is_start)
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


def _bounds(end: End, absent: int) -> tuple[int, int]:
    if end is None or isinstance(end, Open):
        return absent, absent
    return end.span


def _check_end(end: End, is_start: bool) -> None:
    if not isinstance(end, PartialDate):
        return
    if end.precision is Precision.SECOND:
        raise DateParseError(end.edtf, "a day without a time as the end of an interval")
    if "Y" in end.edtf:
        # Levels 1 and 2 add open, absent, marked and unspecified ends to the intervals of level 0, and no long years.
        raise DateParseError(end.edtf, "a year from -9999 to 9999 as the end of an interval")
    if end.is_set and not (
        end.edtf[0] == "[" and "," not in end.edtf and (end.first_day if is_start else end.last_day) is None
    ):
        raise DateParseError(end.edtf, "one date as the end of an interval, not a set")


def make_interval(start: End, end: End) -> Interval:
    """An interval of ends of the right types: checks their order and works out what its readings share."""
    if start is not None and start is not OPEN and start._detail is not None:
        _check_end(start, True)
    if end is not None and end is not OPEN and end._detail is not None:
        _check_end(end, False)
    first_start, last_start = _bounds(start, FOREVER_BEFORE)
    first_end, last_end = _bounds(end, FOREVER_AFTER)
    edtf = f"{_text_of(start)}/{_text_of(end)}"
    if first_start > last_end:
        raise DateParseError(edtf, "an end that is not before the start")
    if last_start > last_end and isinstance(start, PartialDate):
        found = start.last_day_not_after(last_end)
        last_start = first_start if found is None else found
    if first_end < first_start and isinstance(end, PartialDate):
        found = end.first_day_not_before(first_start)
        first_end = last_end if found is None else found
    made = _new(Interval)
    _set_start(made, start)
    _set_end(made, end)
    _set_edtf(made, edtf)
    _set_first_start(made, first_start)
    _set_last_start(made, last_start)
    _set_first_end(made, first_end)
    _set_last_end(made, last_end)
    _set_stated(made, start is not None and end is not None)
    return made
