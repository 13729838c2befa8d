"""Finding the states of many values at once, with a report of what was found and what was not."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from geopolitics.dates import Interval, PartialDate
from geopolitics.lookup._found import Outcome, Resolution, Resolved
from geopolitics.model import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.dates import When
    from geopolitics.lookup._finder import Finder

Window = tuple[int, int]
_ONE_TIME = (str, datetime.date, PartialDate, Interval)
_BLANKS = frozenset({"", "nan", "none", "null", "<na>", "nat"})


def resolved(
    finder: Finder[State],
    values: Iterable[object],
    when: When | Iterable[When | None] | None,
    window: Callable[[When], Window],
    scheme: str | None,
    fuzzy: bool,
) -> Resolution:
    """The states of *values*, each distinct one looked up once for each distinct time."""
    plain = [_plain(value) for value in values]
    whens: list[Any] = [when] * len(plain) if when is None or isinstance(when, _ONE_TIME) else list(when)
    asked = list(zip(plain, whens, strict=True))
    counts: dict[tuple[object, Any], int] = {}
    for key in asked:
        counts[key] = counts.get(key, 0) + 1
    windows = {when: None if when is None else window(when) for when in dict.fromkeys(when for _, when in counts)}
    rows = {
        key: _resolved(finder, *key, count, windows[key[1]], scheme, fuzzy) for key, count in counts.items()
    }
    return Resolution(tuple(rows[key].state for key in asked), tuple(rows.values()))


def _plain(value: object) -> object:
    """The value that a dict can hold: missing ones of all kinds are None, whole numbers are text."""
    if isinstance(value, str | State):
        return value
    if _is_missing(value):
        return None
    number = getattr(value, "item", lambda: value)()
    if isinstance(number, float) and number.is_integer():
        return str(int(number))
    return str(number)


def _is_missing(value: object) -> bool:
    """None, NaN, NaT and pandas' NA: what is not equal to itself, or does not say whether it is."""
    try:
        return value is None or bool(value != value)
    except (TypeError, ValueError):
        return True


def _resolved(
    finder: Finder[State],
    value: object,
    when: object,
    count: int,
    window: Window | None,
    scheme: str | None,
    fuzzy: bool,
) -> Resolved:
    if isinstance(value, State):
        return Resolved(value, when, count, Outcome.MATCHED, value, (), 1.0)
    if not isinstance(value, str) or value.strip().casefold() in _BLANKS:
        return Resolved(value, when, count, Outcome.MISSING, None, (), 0.0)
    found = finder.holding(value, scheme, window) if scheme else finder.fitting(value, window)
    outcome, score = Outcome.MATCHED, 1.0
    if not found and fuzzy and not scheme:
        found, _, score = finder.nearly(value, window)
        outcome = Outcome.FUZZY
    if len(found) == 1:
        return Resolved(value, when, count, outcome, found[0], (), score)
    if found:
        return Resolved(value, when, count, Outcome.AMBIGUOUS, None, tuple(sorted(s.id for s in found)), 0.0)
    closest = () if scheme else finder.closest(value)
    return Resolved(value, when, count, Outcome.UNMATCHED, None, closest, 0.0)
