"""The days that a date with unspecified digits can be."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, final

from geopolitics.dates._calendar import (
    FOREVER_AFTER,
    FOREVER_BEFORE,
    day_number,
    is_leap,
    month_length,
    months_span,
    year_month_day,
)

SEASONS: Final = {
    # code: (first month, number of months); 24, 28 and 30 reach into the next year.
    **dict.fromkeys((21, 25, 31), (3, 3)),
    **dict.fromkeys((22, 26, 32), (6, 3)),
    **dict.fromkeys((23, 27, 29), (9, 3)),
    **dict.fromkeys((24, 28, 30), (12, 3)),
    **{33 + n: (1 + 3 * n, 3) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4) for n in range(3)},
    **{40 + n: (1 + 6 * n, 6) for n in range(2)},
}
"""First month and number of months of the codes for parts of a year."""

Runs = tuple[tuple[int, int], ...]


@final
class Pattern:
    """The possible days of year, month (or season) and day, in any of which digits may be unspecified."""

    __slots__ = ("day", "month", "season", "sign", "year")

    def __init__(self, sign: int, year: str, month: str | None, day: str | None) -> None:
        self.sign, self.year, self.day = sign, year, day
        self.month = "XX" if month is None else month
        code = int(month) if month is not None and "X" not in month else 0
        self.season = SEASONS.get(code) if day is None else None

    def bounds(self) -> tuple[int, int] | tuple[None, None]:
        """The first and the last possible day; None where there is none."""
        if self.season is None and not _runs(self.month, self.day, leap=True):
            return None, None
        first, last = self.ceil(FOREVER_BEFORE), self.floor(FOREVER_AFTER)
        return (None, None) if first is None or last is None else (first, last)

    @property
    def unbroken(self) -> bool:
        """Whether the possible days are one run."""
        known = self.year.rstrip("X")
        if "X" in known:
            return False
        if self.year == known:
            runs = self.runs(self.sign * int(known))
            return len(runs) == 1
        return self.season is None and _runs(self.month, self.day, leap=False) == ((0, 364),)

    def runs(self, year: int) -> Runs:
        """The possible days of one year, as runs of day numbers; those of a winter end in the next year."""
        if self.season is not None:
            return (months_span(year, *self.season),)
        start = day_number(year, 1, 1)
        return tuple((start + a, start + b) for a, b in _runs(self.month, self.day, leap=is_leap(year)))

    def floor(self, day: int) -> int | None:
        """The largest possible day that is not after *day*."""
        year = self._year_floor(_year_of(day))
        while year is not None:
            for first, last in reversed(self.runs(year)):
                if first <= day:
                    return min(last, day)
            year = self._year_floor(year - 1)
        return None

    def ceil(self, day: int) -> int | None:
        """The smallest possible day that is not before *day*."""
        # One year back, as a winter reaches into the next year.
        year = self._year_ceil(_year_of(day) - 1)
        while year is not None:
            for first, last in self.runs(year):
                if day <= last:
                    return max(first, day)
            year = self._year_ceil(year + 1)
        return None

    def _year_floor(self, limit: int) -> int | None:
        if self.sign > 0:
            return _mask_floor(self.year, limit)
        found = _mask_ceil(self.year, max(1, -limit))
        return None if found is None else -found

    def _year_ceil(self, limit: int) -> int | None:
        if self.sign > 0:
            return _mask_ceil(self.year, limit)
        found = _mask_floor(self.year, -limit)
        return None if not found else -found


def _year_of(day: int) -> int:
    if day <= _FIRST_DAY:
        return -10_001
    if day >= _LAST_DAY:
        return 10_001
    return year_month_day(day)[0]


_FIRST_DAY: Final = day_number(-10_000, 1, 1)
_LAST_DAY: Final = day_number(10_001, 1, 1)


def _mask_floor(mask: str, limit: int) -> int | None:
    """The largest number of the mask's digits, any for X, that is not above *limit*."""
    if limit < 0:
        return None
    if limit > 9999:
        return int(mask.replace("X", "9"))
    bound = f"{limit:04}"
    best = None
    for at, (m, b) in enumerate(zip(mask, bound, strict=True)):
        # With the digits so far those of the limit, a smaller digit here leaves the rest free; the later, the larger.
        smaller = (str(int(b) - 1) if b > "0" else None) if m == "X" else (m if m < b else None)
        if smaller is not None:
            best = bound[:at] + smaller + mask[at + 1 :].replace("X", "9")
        if m not in ("X", b):
            return None if best is None else int(best)
    return limit


def _mask_ceil(mask: str, limit: int) -> int | None:
    """The smallest number of the mask's digits that is not below *limit*: the floor, with every digit taken from 9."""
    found = _mask_floor(mask.translate(_FROM_NINE), 9999 - max(limit, 0)) if limit <= 9999 else None
    return None if found is None else 9999 - found


_FROM_NINE: Final = str.maketrans("0123456789", "9876543210")


def _fits(mask: str, number: int) -> bool:
    return all(m in ("X", d) for m, d in zip(mask, f"{number:02}", strict=True))


def months_of(mask: str) -> list[int]:
    """The months whose two digits fit."""
    return [month for month in range(1, 13) if _fits(mask, month)]


def days_of(mask: str | None) -> list[int]:
    """The days of a month whose two digits fit; all of them where there is no mask."""
    return [day for day in range(1, 32) if mask is None or _fits(mask, day)]


@lru_cache(maxsize=512)
def _runs(month: str, day: str | None, *, leap: bool) -> Runs:
    """The possible days of a year, counted from its first day, joined into runs."""
    year = 2000 if leap else 2001
    start = day_number(year, 1, 1)
    days = days_of(day)
    return joined(
        (number, number)
        for m in months_of(month)
        for d in days
        if d <= month_length(year, m)
        for number in (day_number(year, m, d) - start,)
    )


def joined(runs: Iterable[tuple[int, int]]) -> Runs:
    """Runs in order of their first day, those that touch made one."""
    found: list[tuple[int, int]] = []
    for first, last in runs:
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return tuple(found)
