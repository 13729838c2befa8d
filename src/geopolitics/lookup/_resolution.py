"""Finding the states of many values at once, with a report of what was found and what was not."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from geopolitics.dates import Interval, PartialDate
from geopolitics.errors import ArgumentError, WhenTypeError
from geopolitics.lookup._found import Outcome, Resolution, Resolved
from geopolitics.model import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from geopolitics.dates import When
    from geopolitics.lookup._finder import Finder

Window = tuple[int, int]
_ONE_TIME = (str, datetime.date, PartialDate, Interval)
# How other programs write that a value is missing, as text; "NA" is not among them: it is Namibia's code.
_BLANKS = frozenset({"", "nan", "none", "null", "<na>", "nat"})


class Resolver:
    """Finds the states of values, each distinct one once for each time that stands with it.

    Args:
        finder: Finds states.
        window: The days that a time means.
        scheme: The scheme in which the values are codes; None where they are names or codes of any.
        fuzzy: Whether a name one edit away is accepted.
    """

    def __init__(
        self, finder: Finder[State], window: Callable[[When], Window], *, scheme: str | None, fuzzy: bool
    ) -> None:
        self._finder = finder
        self._window = window
        self._scheme = scheme
        self._fuzzy = fuzzy

    def resolved(self, values: Iterable[object], when: When | Iterable[When | None] | None) -> Resolution:
        """The states of *values*; *when* is one time for all, or one for each.

        Raises:
            ArgumentError: There are more or fewer times than values, or *values* is one text, which would be gone
                through letter by letter.
            WhenTypeError: *when* is neither a time nor a row of times.
        """
        if isinstance(values, str | bytes) or not hasattr(values, "__iter__"):
            raise ArgumentError("resolve", "values", repr(values), "a list or a column of names; ask state() about one")
        plain = [_plain(value) for value in values]
        if not (when is None or isinstance(when, _ONE_TIME) or hasattr(when, "__iter__")):
            raise WhenTypeError(repr(when))
        whens: list[Any] = [when] * len(plain) if when is None or isinstance(when, _ONE_TIME) else list(when)
        if len(whens) != len(plain):
            raise ArgumentError(
                "resolve", "when", f"{len(whens)} times", f"one time, or {len(plain)}: one for each value"
            )
        asked = list(zip(plain, whens, strict=True))
        counts: dict[tuple[object, Any], int] = {}
        for key in asked:
            counts[key] = counts.get(key, 0) + 1
        windows = {one: None if one is None else self._window(one) for one in dict.fromkeys(w for _, w in counts)}
        rows = {(value, one): self._row(value, one, count, windows[one]) for (value, one), count in counts.items()}
        return Resolution(tuple(rows[key].state for key in asked), tuple(rows.values()))

    def _row(self, value: object, when: Any, count: int, window: Window | None) -> Resolved:
        if isinstance(value, State):
            return Resolved(value, when, count, Outcome.MATCHED, value, (), 1.0)
        if not isinstance(value, str) or value.strip().casefold() in _BLANKS:
            return Resolved(value, when, count, Outcome.MISSING, None, (), 0.0)
        if self._scheme is not None:
            found, score = self._finder.holding(value, self._scheme, window), 1.0
        elif self._fuzzy:
            found, _, score = self._finder.nearest(value, window)
        else:
            found, score = self._finder.fitting(value, window), 1.0
        if len(found) == 1:
            outcome = Outcome.MATCHED if score == 1.0 else Outcome.FUZZY
            return Resolved(value, when, count, outcome, found[0], (), score)
        if found:
            return Resolved(value, when, count, Outcome.AMBIGUOUS, None, tuple(sorted(s.id for s in found)), 0.0)
        closest = self._finder.closest(value) if self._scheme is None else ()
        return Resolved(value, when, count, Outcome.UNMATCHED, None, closest, 0.0)


def _plain(value: object) -> object:
    """The value as text: of whole numbers without a point; None for a missing one of any kind."""
    if isinstance(value, str | State):
        return value
    if _is_missing(value):
        return None
    number = getattr(value, "item", lambda: value)()  # of NumPy's scalars
    return str(int(number)) if isinstance(number, float) and number.is_integer() else str(number)


def _is_missing(value: object) -> bool:
    """None, NaN, NaT and pandas' NA: what is not equal to itself, or does not say whether it is."""
    other = value
    try:
        return value is None or bool(value != other)
    except (TypeError, ValueError):
        return True
