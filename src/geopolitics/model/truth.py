"""Rules 4 to 7 of time and truth: what one spell says about a window of days.

A spell is read three ways. *Stated* are its dates as given. *Near* claims the least: nothing beyond the horizon, and
where an end is not stated, no further than dates and attestations reach. *Far* allows the most. NO if far says NO;
else near's answer, unless that is NO: then POSSIBLY if the stated dates reach the window (a start or end announced
but not yet due), and UNKNOWN if they do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, OPEN, Verdict

Days = tuple[int, int]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Protocol

    from geopolitics.dates import Open

    class Bound(Protocol):
        """What the start or the end of a spell can be: a PartialDate, or days in a row."""

        @property
        def span(self) -> Days:
            """First and last possible day number."""
            ...

        @property
        def gapped(self) -> bool:
            """Whether its possible days are not one unbroken run."""
            ...

        def last_day_not_after(self, day: int) -> int | None:
            """The largest possible day that is not after *day*."""
            ...

        def first_day_not_before(self, day: int) -> int | None:
            """The smallest possible day that is not before *day*."""
            ...


class Run:
    """Days in a row, as a bound."""

    __slots__ = ("span",)
    gapped = False
    span: Days

    def __init__(self, first: int, last: int) -> None:
        self.span = (first, last)

    def last_day_not_after(self, day: int) -> int | None:
        """The largest of the days that is not after *day*."""
        return None if day < self.span[0] else min(day, self.span[1])

    def first_day_not_before(self, day: int) -> int | None:
        """The smallest of the days that is not before *day*."""
        return None if day > self.span[1] else max(day, self.span[0])


class Common:
    """The days that several bounds, some with gaps, have in common."""

    __slots__ = ("bounds", "span")
    gapped = True
    bounds: Sequence[Bound]
    span: Days

    def __init__(self, bounds: Sequence[Bound], span: Days) -> None:
        self.bounds, self.span = bounds, span

    def last_day_not_after(self, day: int) -> int | None:
        """The largest of the days that is not after *day*."""
        return self._settled(min(day, self.span[1]), lambda bound, day: bound.last_day_not_after(day))

    def first_day_not_before(self, day: int) -> int | None:
        """The smallest of the days that is not before *day*."""
        return self._settled(max(day, self.span[0]), lambda bound, day: bound.first_day_not_before(day))

    def _settled(self, day: int, move: Callable[[Bound, int], int | None]) -> int | None:
        """Each bound moves the day on to one of its own, until none has to."""
        agreed = 0
        while agreed < len(self.bounds):
            for bound in self.bounds:
                found = move(bound, day)
                if found is None:
                    return None
                agreed = agreed + 1 if found == day else 1
                day = found
        return day if self.span[0] <= day <= self.span[1] else None


def meeting(bounds: Sequence[Bound]) -> Bound | None:
    """The days that all the bounds allow: None where there is no bound, `NEVER` where there is no such day."""
    if not bounds:
        return None
    span = max(bound.span[0] for bound in bounds), min(bound.span[1] for bound in bounds)
    gapped = [bound for bound in bounds if bound.gapped]
    if span[0] > span[1]:
        return NEVER
    if not gapped:
        return Run(*span)
    common = Common(gapped, span)
    first, last = common.first_day_not_before(span[0]), common.last_day_not_after(span[1])
    return NEVER if first is None or last is None else Common(gapped, (first, last))


class Truth:
    """One spell, compiled to day numbers.

    Attributes:
        start: First and last possible day of its start; None where not stated.
        end: First and last possible day of its end; None where not stated.
        last_start: The latest start of any reading: none starts after it ends, or after a day attested.
        first_end: The earliest end of any reading.
        periods: The periods of which each is said to have a day on which it held, in time order; those that the
            dates rule out are left aside.
        attested: The days of those periods, in time order, those that touch made one.
        horizon: The last day for which anything may be said; `FOREVER_AFTER` where no source is dated.
        still: Whether its end is open.
        impossible: Whether no reading is left.
    """

    __slots__ = (
        "attested", "end", "end_bound", "first_end", "horizon", "impossible", "last_start", "periods", "start",
        "start_bound", "still",
    )  # fmt: skip
    start_bound: Bound | None
    end_bound: Bound | None
    start: Days | None
    end: Days | None
    last_start: int
    first_end: int
    periods: tuple[Days, ...]
    attested: tuple[Days, ...]
    horizon: int
    still: bool
    impossible: bool

    def __init__(
        self,
        start: Bound | Open | None,
        end: Bound | Open | None,
        attested: Iterable[Days] = (),
        horizon: int | None = None,
    ) -> None:
        self.horizon = FOREVER_AFTER if horizon is None else horizon
        self.still = end is OPEN and self.horizon < FOREVER_AFTER
        if end is OPEN and not self.still:
            end = None  # still so, but nothing says when: as good as not stated
        self.start_bound = _ALWAYS if start is OPEN else start
        self.end_bound = Run(FOREVER_AFTER, FOREVER_AFTER) if end is OPEN else end
        self.start = None if self.start_bound is None else self.start_bound.span
        self.end = None if self.end_bound is None else self.end_bound.span
        self._clip(attested)

    def _clip(self, attested: Iterable[Days]) -> None:
        """No reading ends before it starts, or denies that it held on some day of a period attested."""
        first, last = self.start or _ANY, self.end or _ANY
        self.periods = tuple(sorted(span for span in attested if span[0] <= last[1] and span[1] >= first[0]))
        self.attested = _joined(self.periods)
        by = min([last[1], *(span[1] for span in self.periods)])
        until = max([first[0], *(span[0] for span in self.periods)])
        found = by if self.start_bound is None else self.start_bound.last_day_not_after(by)
        self.last_start = first[0] if found is None else found
        found_end = until if self.end_bound is None else self.end_bound.first_day_not_before(until)
        self.first_end = last[1] if found_end is None else found_end
        self.impossible = found is None or found_end is None

    @property
    def breaks(self) -> set[int]:
        """Every day on which the answer for one day can differ from that for the day before."""
        later: set[int] = set() if self._scheduled_start is None else {self._scheduled_start}
        if self.start is not None and self.end is not None:
            return later | {self.start[0], self.last_start, self.first_end + 1, self.end[1] + 1, self.horizon + 1}
        spans = [span for span in (self.start, self.end, *self.attested) if span is not None]
        days = {day for first, last in spans for day in (first, first + 1, last, last + 1)}
        clipped = {self.last_start, self.last_start + 1, self.first_end, self.first_end + 1}
        return days | clipped | later | {self.horizon + 1}

    @property
    def even(self) -> bool:
        """Whether all windows between two breaks have one answer: not where a bound with gaps stands alone."""
        bounds = (self.start_bound, self.end_bound)
        return None not in bounds or not any(bound is not None and bound.gapped for bound in bounds)

    @property
    def start_scheduled(self) -> bool:
        """Whether it may start only after the horizon."""
        return self.start is not None and self.last_start > self.horizon

    @property
    def end_scheduled(self) -> bool:
        """Whether its stated end may come only after the horizon."""
        return self.end is not None and FOREVER_AFTER > self.end[1] > self.horizon

    def verdict(self, first: int, last: int, throughout: bool = False) -> Verdict:
        """Whether it holds at some time in the days *first* to *last*, or throughout them."""
        # To hold at some time it must start by the last day and not end before the first; throughout, the other way.
        by, until = (first, last) if throughout else (last, first)
        far_end = FOREVER_AFTER if self.end is None or self.end[1] > self.horizon else self.end[1]
        if (self.start is not None and self.start[0] > by) or far_end < until:
            return Verdict.NO
        near = Verdict.NO if self.horizon < until else self._near(min(by, self.horizon), until)
        if near is not Verdict.NO:
            return near
        return Verdict.POSSIBLY if self._scheduled(by, until) else Verdict.UNKNOWN

    def _near(self, by: int, until: int) -> Verdict:
        """The least that it claims, up to its horizon."""
        if self.start is None:
            return self._near_unstarted(by, until)
        if self.end is None:
            if self.attested and self.attested[-1][1] >= until:
                return _either(self.last_start <= by, self.start[0] <= by)
            return self._within(self.start_bound, (self.start[0], self.last_start), by, until)
        return _either(self.last_start <= by and self.first_end >= until, self.start[0] <= by and self.end[1] >= until)

    def _near_unstarted(self, by: int, until: int) -> Verdict:
        if self.end is None or self.end[0] == FOREVER_AFTER:  # attestations alone are no bridge between them
            return _either(any(first <= by and last >= until for first, last in self.attested))
        if self.attested and self.attested[0][0] <= by:
            return _either(self.first_end >= until, self.end[1] >= until)
        return self._within(self.end_bound, (self.first_end, self.end[1]), by, until)

    @staticmethod
    def _within(bound: Bound | None, days: Days, by: int, until: int) -> Verdict:
        """Where one end is all that is stated, the least it claims is that day and no other."""
        found = None if bound is None else bound.last_day_not_after(min(by, days[1]))
        return _either(until <= days[0] and days[1] <= by, found is not None and found >= max(until, days[0]))

    def _scheduled(self, by: int, until: int) -> bool:
        """The dates as stated reach the window, beyond the horizon: announced, not yet due."""
        if self.end is not None and self.end_scheduled:
            if self.start is not None:
                begins = self.start[0]
            else:  # silent about its start: what was announced runs from a day attested, or from the horizon
                begins = self.attested[0][0] if self.attested else self.horizon + 1
            return begins <= by and self.end[1] >= until
        return self._scheduled_start is not None and self._scheduled_start <= by

    @property
    def _scheduled_start(self) -> int | None:
        """The first day after the horizon on which it may start."""
        if self.start_bound is None or not self.start_scheduled:
            return None
        return self.start_bound.first_day_not_before(self.horizon + 1)


NEVER = Run(FOREVER_AFTER, FOREVER_BEFORE)
"""No day at all."""

# An open start lies before any window: with no end stated, it alone is no day on which the fact held.
_ALWAYS = Run(FOREVER_BEFORE - 1, FOREVER_BEFORE - 1)
_ANY = (FOREVER_BEFORE, FOREVER_AFTER)


def _either(certain: bool, possible: bool = False) -> Verdict:
    return Verdict.YES if certain else Verdict.POSSIBLY if possible else Verdict.NO


def _joined(spans: Iterable[Days]) -> tuple[Days, ...]:
    joined: list[Days] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)
