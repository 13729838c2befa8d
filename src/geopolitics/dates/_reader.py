"""Who reads dates in other languages than English."""

from __future__ import annotations

from collections.abc import Callable

from geopolitics.dates._interval import Interval
from geopolitics.dates._partial import PartialDate

Reader = Callable[[str, str | None], PartialDate | Interval | None]
"""Reads text in the language of a locale, or in any where the locale is None: a value, or None where it cannot."""

readers: list[Reader] = []
"""The reader that is set, if any."""


def set_reader(reader: Reader | None) -> Reader | None:
    """Say who reads dates in other languages than English.

    The layer that knows other languages stands below this one and may import it, so its reader is handed up.
    It is asked first where a locale other than English is given, and after English where none is.
    Its errors reach the user: it raises for text that it understands and finds wrong.

    Args:
        reader: Called with the text and the locale; None: nobody.

    Returns:
        The reader that was set before.

    >>> before = set_reader(lambda text, locale: PartialDate("2024-05") if text == "maijs 2024" else None)
    >>> PartialDate.parse("maijs 2024")
    PartialDate('2024-05')
    >>> _ = set_reader(before)
    """
    before = readers[0] if readers else None
    readers[:] = [] if reader is None else [reader]
    return before
