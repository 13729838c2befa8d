"""A question about one thing, compiled: the days at which its answer can change, and the answer between them.

A window that lies between two such days has the answer of any of its days, found by bisection and worked out once.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

A = TypeVar("A")


class Timeline(Generic[A]):
    """The answers to one question, by day.

    Args:
        breaks: Every day on which the answer for one day can differ from that for the day before.
        answer: The answer for a window of days, in full.
        even: Whether all windows between two breaks have the same answer.
    """

    __slots__ = ("answer", "breaks", "cells", "even")

    def __init__(self, breaks: Iterable[int], answer: Callable[[int, int], A], *, even: bool = True) -> None:
        self.breaks = sorted(breaks)
        self.answer = answer
        self.cells: list[A | None] = [None] * (len(self.breaks) + 1)
        self.even = even

    def days(self, first: int, last: int) -> tuple[int, ...]:
        """The first of the days *first* to *last*, and those on which the answer can change."""
        return (first, *self.breaks[bisect_right(self.breaks, first) : bisect_right(self.breaks, last)])

    def at(self, first: int, last: int) -> A:
        """The answer for the days *first* to *last*."""
        index = bisect_right(self.breaks, first)
        found = self.cells[index]
        if found is None or (first != last and index < len(self.breaks) and self.breaks[index] <= last):
            return self._worked_out(index, first, last)
        return found

    def _worked_out(self, index: int, first: int, last: int) -> A:
        """The answer in full; what holds for all windows between two breaks is kept."""
        if not self.even or (index < len(self.breaks) and self.breaks[index] <= last):
            return self.answer(first, last)
        found = self.cells[index] = self.answer(first, first)
        return found
